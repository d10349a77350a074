package org.statclaim.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.statclaim.Extraction;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.claim.Sentence;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Unit;

/**
 * One row a claim under a header, for spreadsheets. A cell that a spreadsheet would run as a formula begins with an
 * apostrophe. Documents without claims, and failures, have no row.
 */
public final class CsvReport implements ReportWriter {

    private static final List<String> HEADER = List.of(("document lang date claim text start end"
                    + " kind value low high previous precision bound approximation change"
                    + " unit_system unit_code unit_name unit_surface unit_factor"
                    + " per_system per_code per_name per_surface per_factor"
                    + " counted concept time_text time_from time_to"
                    + " attribution_text attribution_start attribution_end attribution_certainty"
                    + " sentence_index sentence_text sentence_start sentence_end"
                    + " equivalent_to subset_of alternatives")
            .split(" "));

    private final CSVPrinter csv;

    public CsvReport(Appendable out) throws IOException {
        this.csv = new CSVPrinter(out, CSVFormat.RFC4180);
    }

    @Override
    public void begin() throws IOException {
        csv.printRecord(HEADER);
    }

    @Override
    public void document(Extraction extraction) throws IOException {
        for (int i = 0; i < extraction.claims().size(); i++) {
            Row row = new Row();
            row.put(extraction.id(), extraction.language().code(), optional(extraction.date()), i);
            row.putClaim(extraction.claims().get(i));
            csv.printRecord(row.cells);
        }
    }

    @Override
    public void failure(long line, String error) {
        // A row is a claim; the message would only look like one.
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }

    private static String optional(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** The cells of one claim, in the order of the header. */
    private static final class Row {

        private final List<String> cells = new ArrayList<>(HEADER.size());

        void put(Object... values) {
            for (Object value : values) {
                cells.add(FormulaGuard.cell(value.toString()));
            }
        }

        void putClaim(Claim claim) {
            Figure figure = claim.quantity().figure();
            put(claim.text(), claim.span().start(), claim.span().end());
            put(claim.quantity().kind().label());
            put(decimal(figure.value()), decimal(figure.low()), decimal(figure.high()), decimal(claim.previous()));
            put(Decimals.plain(figure.precision()), figure.bound().label());
            put(claim.approximation().label(), claim.change().label());
            putUnit(claim.quantity().unit());
            putUnit(claim.quantity().per());
            put(optional(claim.counted()), String.join(" ", claim.concept()));
            putTime(claim.time());
            putAttribution(claim.attribution());
            putSentence(claim.sentence());
            put(index(claim.equivalentTo()), index(claim.subsetOf()));
            put(claim.alternatives().stream().map(Wording::alternative).collect(Collectors.joining("; ")));
        }

        private void putUnit(Optional<Unit> unit) {
            put(optional(unit.map(u -> u.system().label())), optional(unit.map(Unit::code)));
            put(optional(unit.map(Unit::name)), optional(unit.map(Unit::surface)), decimal(unit.map(Unit::factor)));
        }

        private void putTime(Optional<Period> time) {
            put(optional(time.map(Period::text)), optional(time.flatMap(Period::from)));
            put(optional(time.flatMap(Period::to)));
        }

        private void putAttribution(Optional<Attribution> source) {
            put(optional(source.map(Attribution::text)));
            put(
                    optional(source.map(s -> s.span().start())),
                    optional(source.map(s -> s.span().end())));
            put(optional(source.map(s -> s.certainty().label())));
        }

        private void putSentence(Sentence sentence) {
            put(
                    sentence.index(),
                    sentence.text(),
                    sentence.span().start(),
                    sentence.span().end());
        }

        private static String decimal(Optional<BigDecimal> value) {
            return optional(value.map(Decimals::plain));
        }

        private static String index(OptionalInt index) {
            return index.isPresent() ? Integer.toString(index.getAsInt()) : "";
        }
    }
}
