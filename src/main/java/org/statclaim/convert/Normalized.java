package org.statclaim.convert;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.statclaim.quantity.Unit;

/**
 * What a claim comes to in one currency, or in the coherent unit of its dimension.
 *
 * @param value the stated magnitude, converted; empty where only a range is stated, or where there is no rate
 * @param low the lower end of what is stated, at the lowest rate; empty where the text leaves it open or there is no rate
 * @param high the upper end, at the highest rate
 * @param unit what all three are in
 * @param per what they are a rate of
 * @param rates the exchange rates in it; empty for measures
 * @param noRate why there is no value; empty where there is one
 * @param basis of when the rates are
 * @param atPublication the same at the rates of the publication date, where the claim states a time of its own
 */
public record Normalized(
        Optional<BigDecimal> value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Unit unit,
        Optional<Unit> per,
        List<Rate> rates,
        Optional<NoRate> noRate,
        Basis basis,
        Optional<Normalized> atPublication) {

    /** Of when an exchange rate is. */
    public enum Basis {
        /** The time that the claim speaks of. */
        TIME,
        /** The day, month or year of publication. */
        PUBLICATION,
        /** No rate is in it. */
        NONE
    }

    /** Keeps a copy of the rates; nothing may be null. */
    public Normalized {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(per, "per");
        Objects.requireNonNull(noRate, "noRate");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(atPublication, "atPublication");
        rates = List.copyOf(rates);
    }
}
