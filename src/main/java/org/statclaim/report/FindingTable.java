package org.statclaim.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.statclaim.Extraction;
import org.statclaim.check.ComparedStatistic;
import org.statclaim.check.Finding;
import org.statclaim.check.Statement;
import org.statclaim.claim.Span;

/** Findings for reading: the verdict of each, its explanation, and the sentence that it is about. */
public final class FindingTable implements ReportWriter {

    private static final String INDENT = "  ";

    private final Writer out;
    private final int width;

    /**
     * A report for a terminal of some width.
     *
     * @param out where it is written, and not closed
     * @param width columns of the terminal
     */
    public FindingTable(Writer out, int width) {
        this.out = out;
        this.width = width;
    }

    @Override
    public void begin() {
        // Every document brings its own heading.
    }

    @Override
    public void answer(Answer answer) throws IOException {
        Extraction extraction = answer.extraction();
        List<Finding> findings = answer.findings().orElse(List.of());
        String count = findings.isEmpty()
                ? "nothing to check"
                : findings.size() + (findings.size() == 1 ? " finding" : " findings");
        out.write(Printable.line(extraction.id()) + "  " + count + "\n");
        for (Finding finding : findings) {
            out.write("\n" + INDENT + finding.verdict().label().replace('_', ' ') + " ("
                    + finding.grade().label().replace('_', ' ') + ", "
                    + finding.rule().label() + ")\n");
            paragraph(finding.explanation());
            int judged = finding.claims().get(finding.claims().size() - 1);
            for (Finding.Source source : finding.sources()) {
                if (source.url().isPresent()) {
                    paragraph(source.name() + ": " + source.url().get());
                }
            }
            paragraph("\u201C" + extraction.claims().get(judged).sentence().text() + "\u201D");
        }
        out.write("\n");
    }

    @Override
    public void across(List<ComparedStatistic> statistics) throws IOException {
        String count = statistics.isEmpty()
                ? "no differences"
                : statistics.size() + (statistics.size() == 1 ? " difference" : " differences");
        out.write("across documents  " + count + "\n");
        for (ComparedStatistic compared : statistics) {
            out.write("\n" + INDENT + compared.verdict().label() + " (across-articles)\n");
            paragraph(compared.explanation());
            for (Statement statement : compared.statements()) {
                String date = statement.date().map(day -> " (" + day + ")").orElse("");
                paragraph(statement.article() + date + ": \u201C"
                        + statement.claim().sentence().text() + "\u201D");
            }
        }
        out.write("\n");
    }

    private void paragraph(String text) throws IOException {
        String printed = Printable.line(text);
        for (Span line : Wrap.lines(printed, width - 2 * INDENT.length())) {
            out.write(INDENT + INDENT + line.of(printed) + "\n");
        }
    }

    @Override
    public void failure(long line, String error) throws IOException {
        out.write("line " + line + "  " + Printable.line(error) + "\n\n");
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
