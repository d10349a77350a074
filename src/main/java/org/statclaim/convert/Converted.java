package org.statclaim.convert;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;

/**
 * An amount in another currency. It is what the amount was worth at the rates given, not what it bought.
 *
 * @param value the amount at the rate, or at the mean rate of the period
 * @param low the amount at the least favourable rate of the period; equal to {@code value} for one day
 * @param high the amount at the most favourable one
 * @param currency ISO 4217 code of all three
 * @param rates the steps from the one currency to the other; empty where both are the same
 * @param rounding how {@code value}, {@code low} and {@code high} are rounded
 */
public record Converted(
        BigDecimal value, BigDecimal low, BigDecimal high, String currency, List<Rate> rates, MathContext rounding)
        implements Conversion {

    /** Keeps a copy of the rates; nothing may be null. */
    public Converted {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(rounding, "rounding");
        rates = List.copyOf(rates);
    }
}
