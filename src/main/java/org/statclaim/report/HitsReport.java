package org.statclaim.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.statclaim.index.ClaimHits;
import org.statclaim.index.Facet;

/** Prints what a search of an index found. It flushes what it writes to, and never closes it. */
public interface HitsReport {

    /**
     * Writes what a search found.
     *
     * @param hits all of it
     * @throws IOException if it cannot be written
     */
    void write(ClaimHits hits) throws IOException;

    /**
     * For reading in a terminal: each claim beneath its article and sentence, then the facets.
     *
     * @param out where it is written, and not closed
     * @param width columns of the terminal
     * @param styled whether the terminal shows bold and colour
     * @return a report in lines of words
     */
    static HitsReport table(Writer out, int width, boolean styled) {
        TableReport table = new TableReport(out, width, styled);
        return hits -> {
            String shown =
                    hits.hits().size() < hits.total() ? ", " + hits.hits().size() + " of them here" : "";
            out.write(TableReport.count(hits.total()) + shown + "\n");
            for (ClaimHits.Hit hit : hits.hits()) {
                out.write("\n");
                table.found(hit.claim());
            }
            for (Facet facet : hits.facets().keySet().stream().sorted().toList()) {
                out.write("\n" + facet.label() + "\n");
                for (ClaimHits.Count count : hits.facets().getOrDefault(facet, List.of())) {
                    out.write("  " + Printable.line(count.value()) + "  " + count.claims() + "\n");
                }
            }
            out.flush();
        };
    }

    /**
     * One indented object: {@code {"total","hits","facets"}}.
     *
     * @param out where it is written, and not closed
     * @return a report in JSON
     */
    static HitsReport json(Writer out) {
        JsonOutput json = JsonOutput.indented(out, false);
        return hits -> {
            AnswerShape.hits(hits, json);
            json.endLine();
            json.flush();
        };
    }

    /**
     * One compact object a claim and line; where facets were asked for, {@code {"total","facets"}} on the last line.
     *
     * @param out where it is written, and not closed
     * @return a report in JSON Lines
     */
    static HitsReport lines(Writer out) {
        JsonOutput json = JsonOutput.lines(out, false);
        return hits -> {
            for (ClaimHits.Hit hit : hits.hits()) {
                AnswerShape.hit(hit, ClaimShape::write, json);
                json.endLine();
            }
            if (!hits.facets().isEmpty()) {
                AnswerShape.counts(hits, json);
                json.endLine();
            }
            json.flush();
        };
    }

    /**
     * The columns of {@link CsvReport}, and the score. A row is a claim, so that there are no facets.
     *
     * @param out where it is written, and not closed
     * @return a report in CSV
     */
    static HitsReport csv(Writer out) {
        return hits -> {
            CsvRows csv = new CsvRows(out);
            List<String> header = new ArrayList<>(ClaimColumns.header());
            header.add("score");
            csv.row(header);
            for (ClaimHits.Hit hit : hits.hits()) {
                List<String> row = ClaimColumns.row(hit.claim());
                row.add(Float.toString(hit.score()));
                csv.row(row);
            }
            csv.flush();
        };
    }
}
