package org.statclaim.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.statclaim.claim.PartialDate;
import org.statclaim.index.ClaimHits;
import org.statclaim.index.Facet;
import org.statclaim.index.IndexedClaim;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Prints what a search of an index found. It flushes what it writes to, and never closes it. */
public interface HitsReport {

    void write(ClaimHits hits) throws IOException;

    /**
     * For reading in a terminal: each claim beneath its article and sentence, then the facets.
     *
     * @param width columns of the terminal
     * @param styled whether the terminal shows bold and colour
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

    /** One indented object: {@code {"total","hits","facets"}}. */
    static HitsReport json(Writer out) {
        JsonGenerator json = JsonReport.JSON.createGenerator(new Indented(), out);
        return hits -> JsonReport.write(() -> {
            new ClaimJson(json, Optional.empty()).hits(hits);
            json.writeRaw('\n');
            json.flush();
        });
    }

    /** One compact object a claim and line; where facets were asked for, {@code {"total","facets"}} on the last line. */
    static HitsReport lines(Writer out) {
        JsonGenerator json = JsonReport.JSON.createGenerator(ObjectWriteContext.empty(), out);
        ClaimJson claims = new ClaimJson(json, Optional.empty());
        return hits -> JsonReport.write(() -> {
            for (ClaimHits.Hit hit : hits.hits()) {
                claims.hit(hit);
                json.writeRaw('\n');
            }
            if (!hits.facets().isEmpty()) {
                json.writeStartObject();
                json.writeNumberProperty("total", hits.total());
                claims.facets(hits);
                json.writeEndObject();
                json.writeRaw('\n');
            }
            json.flush();
        });
    }

    /** The columns of {@link CsvReport}, and the score. A row is a claim, so that there are no facets. */
    static HitsReport csv(Writer out) {
        return hits -> {
            CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
            List<String> header = new ArrayList<>(CsvReport.HEADER);
            header.add("score");
            csv.printRecord(header);
            for (ClaimHits.Hit hit : hits.hits()) {
                IndexedClaim found = hit.claim();
                CsvReport.Row row = new CsvReport.Row();
                String published = found.published().map(PartialDate::toString).orElse("");
                row.put(found.article(), found.language().code(), published, found.number());
                row.putClaim(found.claim());
                row.put(hit.score());
                csv.printRecord(row.cells);
            }
            csv.flush();
        };
    }
}
