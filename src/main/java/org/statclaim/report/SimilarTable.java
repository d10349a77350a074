package org.statclaim.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Span;
import org.statclaim.index.ClaimHits;
import org.statclaim.index.IndexedClaim;

/** For reading in a terminal: each claim of a document, and beneath it the claims of an index that are like it. */
public final class SimilarTable implements ReportWriter {

    private static final String INDENT = "      ";

    private final Writer out;
    private final int width;
    private final TableReport table;

    /**
     * A report for a terminal of some width.
     *
     * @param out where it is written, and not closed
     * @param width columns of the terminal
     * @param styled whether the terminal shows bold and colour
     */
    public SimilarTable(Writer out, int width, boolean styled) {
        this.out = out;
        this.width = width;
        this.table = new TableReport(out, width, styled);
    }

    @Override
    public void begin() {
        // Every document brings its own heading.
    }

    @Override
    public void answer(Answer answer) throws IOException {
        table.heading(answer.extraction());
        ToldReadings told = new ToldReadings();
        List<List<ClaimHits.Hit>> similar = answer.similar().orElse(List.of());
        for (IndexedClaim claim : IndexedClaim.of(answer.extraction())) {
            out.write("\n");
            table.stated(claim, told);
            List<ClaimHits.Hit> hits = similar.isEmpty() ? List.of() : similar.get(claim.number());
            if (hits.isEmpty()) {
                paragraph("none like it");
            }
            for (ClaimHits.Hit hit : hits) {
                paragraph(like(hit.claim()));
            }
        }
        out.write("\n");
    }

    private static String like(IndexedClaim found) {
        String date = found.published()
                .map(PartialDate::toString)
                .map(day -> " (" + day + ")")
                .orElse("");
        return found.article() + date + ": " + found.claim().text() + ", \u201C"
                + found.claim().sentence().text() + "\u201D";
    }

    private void paragraph(String text) throws IOException {
        String printed = Printable.line(text);
        for (Span line : Wrap.lines(printed, Math.max(width - INDENT.length(), INDENT.length()))) {
            out.write(INDENT + line.of(printed) + "\n");
        }
    }

    @Override
    public void failure(long line, String error) throws IOException {
        table.failure(line, error);
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
