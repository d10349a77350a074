package org.statclaim.report;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.statclaim.check.Fact;
import org.statclaim.check.FactUnits;
import org.statclaim.claim.Period;

/** Facts as CSV in the form that {@code FactBase} reads. */
public final class FactTable {

    private FactTable() {}

    /**
     * Writes facts under a header.
     *
     * @param facts in any order
     * @param out where they are written, and not closed
     * @throws IOException if it cannot be written
     */
    public static void write(List<Fact> facts, Appendable out) throws IOException {
        CsvRows csv = new CsvRows(out);
        csv.row(List.of("subject", "value", "unit", "period", "place", "source", "url"));
        for (Fact fact : facts) {
            csv.row(List.of(
                    String.join("|", fact.subjects()),
                    fact.value().toString(),
                    FactUnits.code(fact.unit(), fact.per()),
                    fact.period().map(FactTable::days).orElse(""),
                    String.join("|", fact.places()),
                    fact.source(),
                    fact.url().map(URI::toString).orElse("")));
        }
        csv.flush();
    }

    /** Its first and last day. */
    private static String days(Period period) {
        return period.from().orElseThrow() + "/" + period.to().orElseThrow();
    }
}
