package org.statclaim.cli;

import java.io.IOException;
import java.io.Writer;
import org.statclaim.report.CsvReport;
import org.statclaim.report.HtmlReport;
import org.statclaim.report.JsonReport;
import org.statclaim.report.ReportWriter;
import org.statclaim.report.TableReport;

/** What to print. */
enum Format {
    TABLE,
    JSON,
    JSONL,
    CSV,
    HTML;

    /**
     * A report of this format.
     *
     * @param single whether the run is about exactly one document, by what was asked and not by what is found
     */
    ReportWriter report(Writer out, boolean single, Terminal terminal) throws IOException {
        return switch (this) {
            case TABLE -> new TableReport(out, terminal.width(), terminal.out() && terminal.colour());
            case JSON -> single ? JsonReport.object(out) : JsonReport.array(out);
            case JSONL -> JsonReport.lines(out);
            case CSV -> new CsvReport(out);
            case HTML -> new HtmlReport(out);
        };
    }
}
