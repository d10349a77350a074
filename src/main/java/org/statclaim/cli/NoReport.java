package org.statclaim.cli;

import org.statclaim.report.Answer;
import org.statclaim.report.ReportWriter;

/** For what is kept, and not printed. */
final class NoReport implements ReportWriter {

    @Override
    public void begin() {
        // nothing is printed
    }

    @Override
    public void answer(Answer answer) {
        // nothing is printed
    }

    @Override
    public void failure(long line, String error) {
        // standard error names it
    }

    @Override
    public void end() {
        // nothing is printed
    }
}
