package org.statclaim.internal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.PartialDate;
import org.statclaim.internal.lexicon.Shift;

/**
 * What expressions mean that are relative to the date of publication. Without one, or where it is too vague, nothing:
 * a text of "2024" knows its last year, but not its last week. No words are read here; which of several periods is
 * meant, the caller says.
 */
public final class Publication {

    /** Longer ago than this is the past of the earth, which no calendar dates. */
    private static final int MOST_YEARS = 1500;
    /** On a Monday and a Tuesday the weekend past is nearer than the one to come. */
    private static final int DAYS_NEAR = 3;

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

    /** The last day on which the text may have come out; null where no date is known. */
    @Nullable
    public LocalDate last() {
        return date == null ? null : date.last();
    }

    /** The publication itself, as exactly as it is known. */
    Days days() {
        return date == null ? Days.UNKNOWN : new Days(date.first(), date.last());
    }

    /**
     * The year so far from that of the publication; zero where no date is known, for which the caller must ask first.
     */
    int year(int shift) {
        return date == null ? 0 : date.year() + shift;
    }

    /**
     * The calendar's year, quarter, month, week or day that lies so far away. "Last week" runs from a Monday to a
     * Sunday, whatever day the text came out.
     *
     * @param quarters whether the months are counted by three, from the start of a quarter
     */
    public Days shifted(ChronoUnit unit, boolean quarters, int amount) {
        if (date == null || isTooFar(unit, amount)) {
            return Days.UNKNOWN;
        }
        LocalDate day = date.first();
        // a year needs no month, and a month no day
        boolean vague = unit == ChronoUnit.MONTHS ? date.month() == 0 : date.day() == 0;
        return switch (unit) {
            case CENTURIES -> {
                int century = date.year() / 100 + amount;
                yield century < 1 ? Days.UNKNOWN : Days.years(century * 100, century * 100 + 99);
            }
            // "Two decades ago" is a year, as "twenty years ago" is
            case DECADES -> Days.year(date.year() + 10 * amount);
            case YEARS -> Days.year(date.year() + amount);
            case MONTHS -> {
                YearMonth month = YearMonth.from(day);
                // back to the first month of the quarter, so that "this quarter" of March is January to March
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

    /**
     * The span of so many units that ends with the publication, "the past three years", or begins right behind it,
     * "the next three years". To the day, and not by the calendar's years.
     */
    public Days span(ChronoUnit unit, int amount) {
        if (date == null || isTooFar(unit, amount)) {
            return Days.UNKNOWN;
        }
        Days today = Days.day(date.last());
        LocalDate far = today.plus(amount, unit).to();
        LocalDate tomorrow = date.last().plusDays(1);
        return amount < 0 && far != null ? new Days(far.plusDays(1), date.last()) : new Days(tomorrow, far);
    }

    /** The same stretch as far away from it as the shift says: what "a year earlier" is to the time told of. */
    public static Days moved(Days days, Shift shift) {
        return years(shift.unit(), shift.amount()) > MOST_YEARS
                ? Days.UNKNOWN
                : days.plus((shift.quarters() ? 3L : 1L) * shift.amount(), shift.unit());
    }

    /** Whether the calendar has no such year: "3,000 years ago", or years before the first. */
    private boolean isTooFar(ChronoUnit unit, int amount) {
        long years = years(unit, amount);
        return years > MOST_YEARS || date == null || date.year() <= years || date.year() + years > 9999;
    }

    /** The whole years in so many units, however they are counted. */
    private static long years(ChronoUnit unit, int amount) {
        return Math.abs((long) amount) * unit.getDuration().toDays() / 365;
    }

    /**
     * The months that come round every year, such as a season: which year's is meant.
     *
     * @param month the first of them, 12 for winter, which runs into the next year
     */
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

    /**
     * How far the period is from the publication, in days; negative where it cannot be meant. The latest has begun by
     * then, the coming has not ended, so that in March "in maart" may be either. For "this" all that counts is
     * nearness.
     */
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

    /**
     * Saturday and Sunday; unknown where the publication has no day. "Last weekend" was over by then, "next weekend" has not begun, and
     * "this weekend" is the nearest: until Tuesday the one just past.
     */
    Days weekend(Which which) {
        if (date == null || date.day() == 0) {
            return Days.UNKNOWN;
        }
        LocalDate today = date.first();
        LocalDate saturday = switch (which) {
            case LAST ->
                today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)).minusDays(1);
            case THIS, LATEST -> today.minusDays(DAYS_NEAR).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
            case COMING, NEXT -> today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        };
        return new Days(saturday, saturday.plusDays(1));
    }

    /**
     * The day of the week; unknown where the publication has no day. "Maandag" is the one just past or today,
     * "vorige maandag" never today, and "this Friday" is in the week of the publication.
     */
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
