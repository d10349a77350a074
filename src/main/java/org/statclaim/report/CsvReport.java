package org.statclaim.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.statclaim.Extraction;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Claim;
import org.statclaim.claim.FormerLevel;
import org.statclaim.claim.Period;
import org.statclaim.claim.Sentence;
import org.statclaim.convert.NoRate;
import org.statclaim.convert.Normalized;
import org.statclaim.convert.Normalizer;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Unit;

/**
 * One row a claim under a header, for spreadsheets. A cell that a spreadsheet would run as a formula begins with an
 * apostrophe. Documents without claims, and failures, have no row.
 */
public final class CsvReport implements ReportWriter {

    static final List<String> HEADER = List.of(("document lang date claim text start end"
                    + " kind value low high previous precision bound approximation change role"
                    + " former_precision former_text former_start former_end former_time_text former_time_from former_time_to"
                    + " unit_system unit_code unit_name unit_surface unit_factor"
                    + " per_system per_code per_name per_surface per_factor"
                    + " counted concept dates_born dates_from dates_to time_text time_from time_to"
                    + " attribution_text attribution_start attribution_end attribution_certainty"
                    + " sentence_index sentence_text sentence_start sentence_end"
                    + " equivalent_to subset_of alternatives")
            .split(" "));

    private static final List<String> NORMALIZED = List.of(("normalized_value normalized_low normalized_high"
                    + " normalized_unit normalized_per normalized_basis normalized_rate_dates normalized_no_rate")
            .split(" "));

    private final CSVPrinter csv;
    private final Optional<Normalizer> normalizer;

    public CsvReport(Appendable out) throws IOException {
        this(new CSVPrinter(out, CSVFormat.RFC4180), Optional.empty());
    }

    private CsvReport(CSVPrinter csv, Optional<Normalizer> normalizer) {
        this.csv = csv;
        this.normalizer = normalizer;
    }

    /** The same report with more columns: what each claim comes to. */
    public CsvReport with(Normalizer claims) {
        return new CsvReport(csv, Optional.of(claims));
    }

    @Override
    public void begin() throws IOException {
        List<String> header = new ArrayList<>(HEADER);
        if (normalizer.isPresent()) {
            header.addAll(NORMALIZED);
        }
        csv.printRecord(header);
    }

    @Override
    public void document(Extraction extraction) throws IOException {
        for (int i = 0; i < extraction.claims().size(); i++) {
            Row row = new Row();
            row.put(extraction.id(), extraction.language().code(), optional(extraction.date()), i);
            Claim claim = extraction.claims().get(i);
            row.putClaim(claim);
            if (normalizer.isPresent()) {
                row.putNormalized(normalizer.get().normalize(claim, extraction.date()));
            }
            csv.printRecord(row.cells);
        }
    }

    @Override
    public void failure(long line, String error) {
        // A row is a claim; the message would only look like one.
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }

    private static String optional(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** The cells of one claim, in the order of the header. */
    static final class Row {

        final List<String> cells = new ArrayList<>(HEADER.size());

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
            put(claim.role().label());
            putFormer(claim.former());
            putUnit(claim.quantity().unit());
            putUnit(claim.quantity().per());
            put(optional(claim.counted()), String.join(" ", claim.concept()));
            putDates(StatedDates.of(claim).orElse(StatedDates.NONE));
            putTime(claim.time());
            putAttribution(claim.attribution());
            putSentence(claim.sentence());
            put(index(claim.equivalentTo()), index(claim.subsetOf()));
            put(claim.alternatives().stream().map(Wording::alternative).collect(Collectors.joining("; ")));
        }

        private void putFormer(Optional<FormerLevel> former) {
            put(decimal(former.map(FormerLevel::precision)));
            put(optional(former.map(FormerLevel::text)));
            put(optional(former.map(level -> level.span().start())));
            put(optional(former.map(level -> level.span().end())));
            putTime(former.flatMap(FormerLevel::time));
        }

        void putNormalized(Optional<Normalized> normalized) {
            put(
                    decimal(normalized.flatMap(Normalized::value)),
                    decimal(normalized.flatMap(Normalized::low)),
                    decimal(normalized.flatMap(Normalized::high)));
            put(optional(normalized.map(found -> found.unit().code())));
            put(optional(normalized.flatMap(Normalized::per).map(Unit::code)));
            put(optional(normalized.map(found -> found.basis().name().toLowerCase(Locale.ROOT))));
            put(normalized.map(Normalized::rates).orElse(List.of()).stream()
                    .map(Wording::days)
                    .distinct()
                    .collect(Collectors.joining(" ")));
            put(optional(normalized.flatMap(Normalized::noRate).map(NoRate::explanation)));
        }

        private void putUnit(Optional<Unit> unit) {
            put(optional(unit.map(u -> u.system().label())), optional(unit.map(Unit::code)));
            put(optional(unit.map(Unit::name)), optional(unit.map(Unit::surface)), decimal(unit.map(Unit::factor)));
        }

        private void putDates(StatedDates dates) {
            put(optional(dates.born()), optional(dates.from()), optional(dates.to()));
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
