package org.statclaim.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.statclaim.convert.NoRate;
import org.statclaim.convert.Normalized;
import org.statclaim.index.IndexedClaim;
import org.statclaim.quantity.Unit;

/**
 * One row a claim under a header, for spreadsheets. A cell that a spreadsheet would run as a formula begins with an
 * apostrophe. Documents without claims, and failures, have no row.
 */
public final class CsvReport implements ReportWriter {

    private static final List<String> NORMALIZED = List.of(
            "normalized_value",
            "normalized_low",
            "normalized_high",
            "normalized_unit",
            "normalized_per",
            "normalized_basis",
            "normalized_rate_dates",
            "normalized_no_rate");

    private final CsvRows csv;
    private final boolean normalized;

    /**
     * A report without columns for what each claim comes to.
     *
     * @param out where it is written, and not closed
     * @throws IOException if the header cannot be written
     */
    public CsvReport(Appendable out) throws IOException {
        this(out, false);
    }

    /**
     * A report with or without columns for what each claim comes to.
     *
     * @param out where it is written, and not closed
     * @param normalized whether the answers say it
     * @throws IOException if the header cannot be written
     */
    public CsvReport(Appendable out, boolean normalized) throws IOException {
        this.csv = new CsvRows(out);
        this.normalized = normalized;
    }

    @Override
    public void begin() throws IOException {
        List<String> header = new ArrayList<>(ClaimColumns.header());
        if (normalized) {
            header.addAll(NORMALIZED);
        }
        csv.row(header);
    }

    @Override
    public void answer(Answer answer) throws IOException {
        for (IndexedClaim claim : IndexedClaim.of(answer.extraction())) {
            List<String> row = ClaimColumns.row(claim);
            if (normalized) {
                row.addAll(normalized(answer.normalized(claim.number())));
            }
            csv.row(row);
        }
    }

    private static List<String> normalized(Optional<Normalized> found) {
        return List.of(
                decimal(found.flatMap(Normalized::value)),
                decimal(found.flatMap(Normalized::low)),
                decimal(found.flatMap(Normalized::high)),
                found.map(Normalized::unit).map(Unit::code).orElse(""),
                found.flatMap(Normalized::per).map(Unit::code).orElse(""),
                found.map(each -> each.basis().name().toLowerCase(Locale.ROOT)).orElse(""),
                found.map(Normalized::rates).orElse(List.of()).stream()
                        .map(Wording::days)
                        .distinct()
                        .collect(Collectors.joining(" ")),
                found.flatMap(Normalized::noRate).map(NoRate::explanation).orElse(""));
    }

    private static String decimal(Optional<BigDecimal> value) {
        return value.map(Decimals::plain).orElse("");
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
}
