package org.statclaim.convert;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Yearly averages against one pivot, for years without daily fixings. A part of a year has the year's average. */
final class AnnualRates implements ExchangeRates {

    private static final MathContext PRECISION = MathContext.DECIMAL64;

    private final String pivot;
    private final String source;
    private final Map<String, Map<Integer, BigDecimal>> perPivot;

    AnnualRates(String pivot, String source, Map<String, Map<Integer, BigDecimal>> perPivot) {
        this.pivot = pivot;
        this.source = source;
        this.perPivot = Map.copyOf(perPivot);
    }

    @Override
    public RateAnswer rate(String from, String to, LocalDate first, LocalDate last) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal low = null;
        BigDecimal high = null;
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            BigDecimal one = in(from, year);
            BigDecimal other = in(to, year);
            if (one == null || other == null) {
                String missing = one == null ? from : to;
                return new NoRate(
                        NoRate.Reason.OUTSIDE_HISTORY, "the " + source + " leave out " + missing + " in " + year);
            }
            BigDecimal rate = other.divide(one, PRECISION);
            sum = sum.add(rate);
            low = low == null ? rate : low.min(rate);
            high = high == null ? rate : high.max(rate);
        }
        if (low == null || high == null) {
            return new NoRate(NoRate.Reason.OUTSIDE_HISTORY, "no year from " + first + " to " + last);
        }
        BigDecimal years = BigDecimal.valueOf(last.getYear() - first.getYear() + 1L);
        BigDecimal mean = sum.divide(years, PRECISION).max(low).min(high);
        LocalDate begin = LocalDate.of(first.getYear(), 1, 1);
        return new Rate(from, to, mean, low, high, begin, LocalDate.of(last.getYear(), 12, 31), 0, source);
    }

    private @Nullable BigDecimal in(String code, int year) {
        if (code.equals(pivot)) {
            return BigDecimal.ONE;
        }
        Map<Integer, BigDecimal> years = perPivot.get(code);
        return years == null ? null : years.get(year);
    }
}
