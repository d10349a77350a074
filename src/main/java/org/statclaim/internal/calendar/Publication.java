package org.statclaim.internal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.PartialDate;
import org.statclaim.internal.lexicon.Shift;

/** What expressions mean that are relative to the date of publication. Without one, or where it is too vague, nothing. */
public final class Publication {

    /** Longer ago than this is the past of the earth, which no calendar dates. */
    private static final int MOST_YEARS = 1500;

    private final @Nullable PartialDate date;

    public Publication(@Nullable PartialDate date) {
        this.date = date;
    }

    /** Which of the periods of a kind is meant. */
    enum Which {
        /** The latest that has begun. */
        LATEST,
        /** The earliest that has not ended. */
        COMING,
        /** The latest that has ended. */
        LAST,
        /** The one nearest to the publication. */
        THIS,
        /** The earliest that has not begun. */
        NEXT
    }

    boolean isKnown() {
        return date != null;
    }

    @Nullable
    public LocalDate last() {
        return date == null ? null : date.last();
    }

    /** The publication itself, as exactly as it is known. */
    Days days() {
        return date == null ? Days.UNKNOWN : new Days(date.first(), date.last());
    }

    int year(int shift) {
        return date == null ? 0 : date.year() + shift;
    }

    /** The calendar's year, quarter, month, week or day that lies so far away. */
    public Days shifted(ChronoUnit unit, boolean quarters, int amount) {
        if (date == null || isTooFar(unit, amount)) {
            return Days.UNKNOWN;
        }
        LocalDate day = date.first();
        boolean vague = unit == ChronoUnit.MONTHS ? date.month() == 0 : date.day() == 0;
        return switch (unit) {
            case CENTURIES -> {
                int century = date.year() / 100 + amount;
                yield century < 1 ? Days.UNKNOWN : Days.years(century * 100, century * 100 + 99);
            }
            case DECADES -> Days.year(date.year() + 10 * amount);
            case YEARS -> Days.year(date.year() + amount);
            case MONTHS -> {
                YearMonth month = YearMonth.from(day);
                int before = quarters ? (day.getMonthValue() - 1) % 3 : 0;
                yield vague
                        ? Days.UNKNOWN
                        : Days.months(month.plusMonths((quarters ? 3L : 1L) * amount - before), quarters ? 3 : 1);
            }
            case WEEKS -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(amount);
                yield vague ? Days.UNKNOWN : new Days(monday, monday.plusDays(6));
            }
            // today and now are the publication, as exactly as it is known
            case DAYS -> amount == 0 ? days() : vague ? Days.UNKNOWN : Days.day(day.plusDays(amount));
            default -> Days.UNKNOWN;
        };
    }

    public Days shifted(Shift shift) {
        return shifted(shift.unit(), shift.quarters(), shift.amount());
    }

    /** The span of so many units that ends with the publication, or begins right behind it. */
    public Days span(ChronoUnit unit, int amount) {
        if (date == null || isTooFar(unit, amount)) {
            return Days.UNKNOWN;
        }
        Days today = Days.day(date.last());
        LocalDate far = today.plus(amount, unit).to();
        LocalDate tomorrow = date.last().plusDays(1);
        return amount < 0 && far != null ? new Days(far.plusDays(1), date.last()) : new Days(tomorrow, far);
    }

    /** The same stretch as far away from it as the shift says. */
    public static Days moved(Days days, Shift shift) {
        return years(shift.unit(), shift.amount()) > MOST_YEARS
                ? Days.UNKNOWN
                : days.plus((shift.quarters() ? 3L : 1L) * shift.amount(), shift.unit());
    }

    private boolean isTooFar(ChronoUnit unit, int amount) {
        long years = years(unit, amount);
        return years > MOST_YEARS || date == null || date.year() <= years || date.year() + years > 9999;
    }

    private static long years(ChronoUnit unit, int amount) {
        return Math.abs((long) amount) * unit.getDuration().toDays() / 365;
    }

    /** The months that come round every year, such as a season: which year's is meant. */
    Days recurring(int month, int months, Which which) {
        if (date == null) {
            return Days.UNKNOWN;
        }
        Days best = Days.UNKNOWN;
        long nearest = Long.MAX_VALUE;
        for (int year = Math.max(1, date.year() - 2); year <= Math.min(9998, date.year() + 2); year++) {
            Days days = Days.months(YearMonth.of(year, month), months);
            long distance = distance(days, which);
            if (distance >= 0 && distance < nearest) {
                nearest = distance;
                best = days;
            }
        }
        return best;
    }

    /** In days; negative where the period cannot be meant. */
    private long distance(Days days, Which which) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (date == null || from == null || to == null) {
            return -1;
        }
        return switch (which) {
            case LATEST -> ChronoUnit.DAYS.between(from, date.last());
            case COMING -> ChronoUnit.DAYS.between(date.first(), to);
            case LAST -> ChronoUnit.DAYS.between(to, date.first()) - 1;
            case NEXT -> ChronoUnit.DAYS.between(date.last(), from) - 1;
            case THIS ->
                Math.max(
                        0,
                        Math.max(
                                ChronoUnit.DAYS.between(date.last(), from), ChronoUnit.DAYS.between(to, date.first())));
        };
    }

    Days weekday(DayOfWeek day, Which which) {
        if (date == null || date.day() == 0) {
            return Days.UNKNOWN;
        }
        LocalDate today = date.first();
        return Days.day(
                switch (which) {
                    case LATEST -> today.with(TemporalAdjusters.previousOrSame(day));
                    case LAST -> today.with(TemporalAdjusters.previous(day));
                    case THIS ->
                        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .with(TemporalAdjusters.nextOrSame(day));
                    case COMING, NEXT -> today.with(TemporalAdjusters.next(day));
                });
    }
}
