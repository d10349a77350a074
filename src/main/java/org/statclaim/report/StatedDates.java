package org.statclaim.report;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Kind;

/**
 * What the text states that the figure can be worked out from, as every report prints it: of an age the birth, of anything
 * else the first and the last day.
 *
 * @param born ISO date, month or year as the text has it, or the first and the last day with a slash between
 * @param from first day
 * @param to last day, included
 */
record StatedDates(Optional<String> born, Optional<LocalDate> from, Optional<LocalDate> to) {

    static final StatedDates NONE = new StatedDates(Optional.empty(), Optional.empty(), Optional.empty());

    /** Those of a claim; empty where the text states none beside it. */
    static Optional<StatedDates> of(Claim claim) {
        return claim.dates()
                .map(dates -> claim.quantity().kind() == Kind.AGE
                        ? new StatedDates(Optional.of(iso(dates)), Optional.empty(), Optional.empty())
                        : new StatedDates(Optional.empty(), dates.from(), dates.to()));
    }

    private static String iso(Period dates) {
        Optional<LocalDate> from = dates.from();
        Optional<LocalDate> to = dates.to();
        if (from.isEmpty() || to.isEmpty()) {
            return from.map(LocalDate::toString).orElse("..") + "/"
                    + to.map(LocalDate::toString).orElse("..");
        }
        LocalDate first = from.get();
        LocalDate last = to.get();
        if (first.equals(last)) {
            return first.toString();
        }
        if (first.getDayOfYear() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfYear()))) {
            return first.toString().substring(0, first.toString().length() - "-01-01".length());
        }
        if (first.getDayOfMonth() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfMonth()))) {
            return first.toString().substring(0, first.toString().length() - "-01".length());
        }
        return first + "/" + last;
    }
}
