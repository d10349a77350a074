package org.statclaim.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.statclaim.Extraction;
import org.statclaim.check.ComparedStatistic;
import org.statclaim.check.Finding;
import org.statclaim.check.Statement;
import org.statclaim.check.Verdict;
import org.statclaim.claim.Span;

/** Findings for reading: the verdict of each, its explanation, and the sentence that it is about. */
public final class FindingTable implements ReportWriter {

    private static final String INDENT = "  ";

    private final Writer out;
    private final int width;
    private final Style style;

    /**
     * A report for a terminal of some width.
     *
     * @param out where it is written, and not closed
     * @param width columns of the terminal
     * @param styled whether the terminal shows bold and colour
     */
    public FindingTable(Writer out, int width, boolean styled) {
        this.out = out;
        this.width = width;
        this.style = Style.of(styled);
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
        heading(extraction.id(), count);
        for (Finding finding : findings) {
            verdict(
                    finding.verdict(),
                    finding.grade().label().replace('_', ' ') + ", "
                            + finding.rule().label());
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
        heading("across documents", count);
        for (ComparedStatistic compared : statistics) {
            verdict(compared.verdict(), "across-articles");
            paragraph(compared.explanation());
            for (Statement statement : compared.statements()) {
                String date = statement.date().map(day -> " (" + day + ")").orElse("");
                paragraph(statement.article() + date + ": \u201C"
                        + statement.claim().sentence().text() + "\u201D");
            }
        }
        out.write("\n");
    }

    private void heading(String of, String count) throws IOException {
        out.write(style.strong(Printable.line(of)) + "  " + style.faint(count) + "\n");
    }

    private void verdict(Verdict verdict, String why) throws IOException {
        out.write("\n" + INDENT + style.verdict(verdict) + style.faint(" (" + why + ")") + "\n");
    }

    private void paragraph(String text) throws IOException {
        String printed = Printable.line(text);
        for (Span line : Wrap.lines(printed, width - 2 * INDENT.length())) {
            out.write(INDENT + INDENT + line.of(printed) + "\n");
        }
    }

    @Override
    public void failure(long line, String error) throws IOException {
        out.write(style.strong("line " + line) + "  " + Printable.line(error) + "\n\n");
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
