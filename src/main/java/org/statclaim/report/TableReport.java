package org.statclaim.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Span;
import org.statclaim.convert.Normalized;
import org.statclaim.index.IndexedClaim;

/** For reading in a terminal: each sentence once, its claims aligned beneath it. */
public final class TableReport implements ReportWriter {

    private static final int NARROWEST = 40;
    private static final int LONGEST_TEXT = 32;
    private static final int NARROWEST_NOTES = 24;

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
    public TableReport(Writer out, int width, boolean styled) {
        this.out = out;
        this.width = Math.max(width, NARROWEST);
        this.style = Style.of(styled);
    }

    @Override
    public void begin() {
        // Every document brings its own heading.
    }

    @Override
    public void answer(Answer answer) throws IOException {
        heading(answer.extraction());
        ToldReadings told = new ToldReadings();
        for (CitedSentence sentence : CitedSentence.of(answer.extraction())) {
            out.write("\n");
            sentence(sentence);
            claims(sentence.claims(), answer::normalized, told);
        }
        out.write("\n");
    }

    /** A claim with the article that it stands in. */
    void found(IndexedClaim found) throws IOException {
        out.write(style.strong(Printable.line(found.article()))
                + found.published()
                        .map(date -> "  " + style.faint(date.toString()))
                        .orElse("")
                + "\n");
        stated(found, new ToldReadings());
    }

    /**
     * A claim beneath its sentence.
     *
     * @param told the readings of the claims before it in its document
     */
    void stated(IndexedClaim stated, ToldReadings told) throws IOException {
        List<CitedSentence.Numbered> alone = List.of(new CitedSentence.Numbered(stated.number(), stated.claim()));
        sentence(new CitedSentence(stated.claim().sentence(), alone));
        claims(alone, number -> Optional.empty(), told);
    }

    /** What the claims of a document stand under. */
    void heading(Extraction extraction) throws IOException {
        String facts = extraction.language().code()
                + extraction.date().map(PartialDate::toString).map("  "::concat).orElse("")
                + "  " + count(extraction.claims().size());
        out.write(style.strong(Printable.line(extraction.id())) + "  " + style.faint(facts) + "\n");
    }

    static String count(long claims) {
        if (claims == 0) {
            return "no claims";
        }
        return claims == 1 ? "1 claim" : claims + " claims";
    }

    private void sentence(CitedSentence cited) throws IOException {
        String text = Printable.line(cited.sentence().text());
        List<Span> figures = cited.figures();
        int next = 0;
        for (Span line : Wrap.lines(text, width)) {
            StringBuilder shown = new StringBuilder();
            int done = line.start();
            while (next < figures.size() && figures.get(next).start() < line.end()) {
                Span figure = figures.get(next);
                int start = Math.max(figure.start(), done);
                int end = Math.min(figure.end(), line.end());
                if (start < end) {
                    shown.append(text, done, start).append(style.figure(text.substring(start, end)));
                    done = end;
                }
                if (figure.end() > line.end()) {
                    break; // the rest of it stands on the next line
                }
                next++;
            }
            out.write(shown.append(text, done, line.end()).append('\n').toString());
        }
    }

    private void claims(
            List<CitedSentence.Numbered> claims, IntFunction<Optional<Normalized>> normalized, ToldReadings told)
            throws IOException {
        List<Row> rows = claims.stream()
                .map(claim ->
                        Row.of(claim, Wording.notes(claim.claim(), normalized.apply(claim.index()), told.notes(claim))))
                .toList();
        int number = rows.stream().mapToInt(row -> row.number.length()).max().orElse(0);
        int text = rows.stream().mapToInt(row -> length(row.text)).max().orElse(0);
        int kind = rows.stream().mapToInt(row -> row.kind.length()).max().orElse(0);
        int quantity = rows.stream().mapToInt(row -> length(row.quantity)).max().orElse(0);
        for (Row row : rows) {
            String head =
                    "  " + pad(row.number, number) + "  " + pad(row.text, text) + "  " + pad(row.kind, kind) + "  ";
            out.write((head + pad(row.quantity, quantity)).stripTrailing());
            notes(row.notes, length(head) + quantity + 2, length(head) + length(row.quantity));
        }
    }

    /** The notes in a column of their own, or beneath the claim where the terminal is too narrow for that. */
    private void notes(String notes, int column, int written) throws IOException {
        boolean beneath = width - column < NARROWEST_NOTES;
        int indent = beneath ? 6 : column;
        String gap = beneath ? "\n" + " ".repeat(indent) : " ".repeat(column - written);
        for (Span line : Wrap.lines(notes, width - indent)) {
            out.write(gap + style.faint(line.of(notes)));
            gap = "\n" + " ".repeat(indent);
        }
        out.write("\n");
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

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String pad(String text, int length) {
        return text + " ".repeat(length - length(text));
    }

    private record Row(String number, String text, String kind, String quantity, String notes) {

        static Row of(CitedSentence.Numbered numbered, List<String> notes) {
            Claim claim = numbered.claim();
            return new Row(
                    "#" + numbered.index(),
                    StringUtils.abbreviate(Printable.line(claim.text()), "…", LONGEST_TEXT),
                    claim.quantity().kind().label(),
                    Printable.line(Wording.quantity(claim.quantity())),
                    Printable.line(String.join("; ", notes)));
        }
    }
}
