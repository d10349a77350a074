package org.statclaim.convert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The irrevocable conversion rates of the currencies that the euro replaced, exact by law. They hold from the day of
 * adoption on. Between the euro and the currencies of 1999 they also restate older amounts, which is the usual way to tell
 * today's reader what a sum of guilders was; it says nothing of what one bought abroad then, and so two of these currencies
 * do not exchange at it before they were the euro.
 */
final class EuroConversionRates {

    static final String EURO = "EUR";

    /** The day from which eleven currencies were the euro. */
    static final LocalDate START = LocalDate.of(1999, 1, 1);

    private final Map<String, Legacy> rates;

    /**
     * A currency that the euro replaced.
     *
     * @param perEuro how many made one euro, by law
     * @param since first day of the fixed rate
     * @param source the regulation
     */
    record Legacy(String code, BigDecimal perEuro, LocalDate since, String source) {}

    EuroConversionRates(Map<String, Legacy> rates) {
        this.rates = Map.copyOf(rates);
    }

    /** The fixed rate of the currency where it holds at the time, or restates an amount from before the euro. */
    Optional<Legacy> at(String code, LocalDate date, boolean restating) {
        Legacy legacy = rates.get(code);
        if (legacy == null) {
            return Optional.empty();
        }
        boolean holds =
                !date.isBefore(legacy.since()) || restating && legacy.since().equals(START);
        return holds ? Optional.of(legacy) : Optional.empty();
    }
}
