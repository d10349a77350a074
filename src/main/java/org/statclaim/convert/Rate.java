package org.statclaim.convert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What one unit of a currency was worth in another.
 *
 * @param from ISO 4217 code
 * @param to ISO 4217 code
 * @param rate units of {@code to} for one of {@code from}: of the day, or the mean over the days
 * @param low the lowest of these days; equal to {@code rate} for one day
 * @param high the highest of these days
 * @param first the day of the first fixing in it, which may lie before the day asked for, never behind it; for a rate that
 *     law set, the day from which it holds, behind the time asked for where an older amount is restated
 * @param last the day of the last fixing in it
 * @param fixings how many days were fixed; 0 for a rate that law or a yearly average sets
 * @param source where it comes from
 */
public record Rate(
        String from,
        String to,
        BigDecimal rate,
        BigDecimal low,
        BigDecimal high,
        LocalDate first,
        LocalDate last,
        int fixings,
        String source)
        implements RateAnswer {

    /**
     * Checks that the rate is one.
     *
     * @throws IllegalArgumentException if it is not positive, or not between the lowest and the highest
     */
    public Rate {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(source, "source");
        if (rate.signum() <= 0 || low.compareTo(rate) > 0 || high.compareTo(rate) < 0) {
            throw new IllegalArgumentException("no rate between its extremes: " + low + ", " + rate + ", " + high);
        }
    }

    /** This rate and then another: the extremes are those of both together, which is wider than any one day was. */
    Rate then(Rate next) {
        boolean fixed = next.fixings() == 0;
        return new Rate(
                from,
                next.to(),
                rate.multiply(next.rate(), CurrencyConverter.ROUNDING),
                low.multiply(next.low(), CurrencyConverter.ROUNDING),
                high.multiply(next.high(), CurrencyConverter.ROUNDING),
                fixed ? first : next.first(),
                fixed ? last : next.last(),
                Math.max(fixings, next.fixings()),
                source + "; " + next.source());
    }

    /** A rate without extremes. */
    static Rate of(String from, String to, BigDecimal rate, LocalDate date, int fixings, String source) {
        return new Rate(from, to, rate, rate, rate, date, date, fixings, source);
    }
}
