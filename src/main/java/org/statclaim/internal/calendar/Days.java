package org.statclaim.internal.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Period;

/**
 * Whole days, both ends included.
 *
 * @param from the first; null where the text leaves it open, as "until 2019" does, or nothing tells
 * @param to the last; null likewise
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Days UNKNOWN = new Days(null, null);

    public static Days day(LocalDate day) {
        return new Days(day, day);
    }

    static Days month(YearMonth month) {
        return months(month, 1);
    }

    /** So many months from the first on; a winter runs into the next year. */
    static Days months(YearMonth first, int months) {
        return new Days(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    static Days year(int year) {
        return years(year, year);
    }

    static Days years(int first, int last) {
        return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** Whether either end is; without a date of publication "in mei" has none. */
    public boolean isKnown() {
        return from != null || to != null;
    }

    /** The public form, of the expression as printed. */
    public Period period(String printed) {
        return new Period(printed, Optional.ofNullable(from), Optional.ofNullable(to));
    }

    /**
     * The same stretch so much later; the last day of a month stays one, so that a month before March is all of
     * February.
     */
    public Days plus(long amount, ChronoUnit unit) {
        return new Days(from == null ? null : from.plus(amount, unit), to == null ? null : plus(to, amount, unit));
    }

    private static LocalDate plus(LocalDate day, long amount, ChronoUnit unit) {
        LocalDate moved = day.plus(amount, unit);
        // a week after the last of a month is no last day of one
        boolean monthEnd = day.getDayOfMonth() == day.lengthOfMonth() && unit.compareTo(ChronoUnit.MONTHS) >= 0;
        return monthEnd ? moved.with(TemporalAdjusters.lastDayOfMonth()) : moved;
    }

    /** From the start of this to the end of the other. */
    public Days until(Days other) {
        return new Days(from, other.to);
    }
}
