package org.statclaim.convert;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Daily fixings against one pivot currency, kept by column: a day is found by binary search, and any pair crosses through
 * the pivot on the days that both were fixed. Immutable.
 */
public final class DailyRates implements ExchangeRates {

    /** How many days a fixing stays good: the longest stretch of holidays is shorter. */
    public static final int MAX_AGE_DAYS = 10;

    private static final MathContext PRECISION = MathContext.DECIMAL64;

    private final String pivot;
    private final String source;
    private final int[] days;
    private final Map<String, Column> columns;

    /** The fixings of one currency, a place for each day; a day without one has zero. */
    record Column(long[] unscaled, byte[] scales) {

        @Nullable
        BigDecimal at(int i) {
            return unscaled[i] == 0 ? null : BigDecimal.valueOf(unscaled[i], scales[i]);
        }
    }

    /** Days rise and stand for epoch days. */
    DailyRates(String pivot, String source, int[] days, Map<String, Column> columns) {
        this.pivot = pivot;
        this.source = source;
        this.days = days;
        this.columns = Map.copyOf(columns);
    }

    /** {@return ISO 4217 codes of the currencies that were ever fixed, without the pivot} */
    public Set<String> currencies() {
        return Set.copyOf(columns.keySet());
    }

    /** {@return the day of the first fixing} */
    public LocalDate firstDay() {
        return LocalDate.ofEpochDay(days[0]);
    }

    /** {@return the day of the last fixing} */
    public LocalDate lastDay() {
        return LocalDate.ofEpochDay(days[days.length - 1]);
    }

    /** {@return name, first and last day of the history} */
    public String source() {
        return source + ", " + firstDay() + " to " + lastDay();
    }

    String name() {
        return source;
    }

    int[] days() {
        return days.clone();
    }

    Map<String, Column> columns() {
        return columns;
    }

    @Override
    public RateAnswer rate(String from, String to, LocalDate first, LocalDate last) {
        for (String code : new String[] {from, to}) {
            if (!code.equals(pivot) && !columns.containsKey(code)) {
                return new NoRate(NoRate.Reason.NEVER_FIXED, source + " never fixed " + code);
            }
        }
        return first.equals(last) ? day(from, to, first) : mean(from, to, first, last);
    }

    /** The last day on or before the date that both were fixed. */
    private RateAnswer day(String from, String to, LocalDate date) {
        int i = lastOnOrBefore(date.toEpochDay());
        while (i >= 0 && days[i] >= date.toEpochDay() - MAX_AGE_DAYS) {
            BigDecimal rate = cross(from, to, i);
            if (rate != null) {
                return Rate.of(from, to, rate, LocalDate.ofEpochDay(days[i]), 1, source);
            }
            i--;
        }
        return new NoRate(
                NoRate.Reason.OUTSIDE_HISTORY,
                "no fixing of " + pair(from, to) + " in the " + MAX_AGE_DAYS + " days up to " + date + "; " + range());
    }

    private RateAnswer mean(String from, String to, LocalDate first, LocalDate last) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal low = null;
        BigDecimal high = null;
        int count = 0;
        int begin = -1;
        int end = -1;
        long widest = 0;
        long before = first.toEpochDay();
        for (int i = lastOnOrBefore(first.toEpochDay() - 1) + 1; i < days.length && days[i] <= last.toEpochDay(); i++) {
            BigDecimal rate = cross(from, to, i);
            if (rate == null) {
                continue;
            }
            sum = sum.add(rate);
            low = low == null ? rate : low.min(rate);
            high = high == null ? rate : high.max(rate);
            begin = begin < 0 ? i : begin;
            end = i;
            widest = Math.max(widest, days[i] - before);
            before = days[i];
            count++;
        }
        if (low == null || high == null) {
            return new NoRate(
                    NoRate.Reason.OUTSIDE_HISTORY,
                    "no fixing of " + pair(from, to) + " from " + first + " to " + last + "; " + range());
        }
        widest = Math.max(widest, last.toEpochDay() - before);
        if (widest > MAX_AGE_DAYS) {
            return new NoRate(
                    NoRate.Reason.INCOMPLETE,
                    "the fixings of " + pair(from, to) + " from " + first + " to " + last + " leave out " + widest
                            + " days on end; " + range());
        }
        BigDecimal mean =
                sum.divide(BigDecimal.valueOf(count), PRECISION).max(low).min(high);
        LocalDate begins = LocalDate.ofEpochDay(days[begin]);
        return new Rate(from, to, mean, low, high, begins, LocalDate.ofEpochDay(days[end]), count, source);
    }

    private @Nullable BigDecimal cross(String from, String to, int i) {
        BigDecimal one = perPivot(from, i);
        BigDecimal other = perPivot(to, i);
        if (one == null || other == null) {
            return null;
        }
        return from.equals(pivot) ? other : other.divide(one, PRECISION);
    }

    private @Nullable BigDecimal perPivot(String code, int i) {
        Column column = columns.get(code);
        return column == null ? BigDecimal.ONE : column.at(i);
    }

    private int lastOnOrBefore(long epochDay) {
        int i = Arrays.binarySearch(days, (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, epochDay)));
        return i >= 0 ? i : -i - 2;
    }

    private static String pair(String from, String to) {
        return from + " in " + to;
    }

    private String range() {
        return "the history runs from " + firstDay() + " to " + lastDay();
    }
}
