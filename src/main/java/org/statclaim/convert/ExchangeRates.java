package org.statclaim.convert;

import java.time.LocalDate;

/**
 * A source of exchange rates. It answers for what it knows and says why where it does not; it never answers with the rate
 * of another time.
 */
@FunctionalInterface
public interface ExchangeRates {

    /**
     * What one unit of a currency is worth in another.
     *
     * @param from ISO 4217 code of what is exchanged
     * @param to ISO 4217 code of what it is exchanged for
     * @param first first day of the period that is asked for
     * @param last last day of it, included; the same day for the rate of that day
     * @return the rate of the day, or the mean over the period; a typed reason where there is none
     */
    RateAnswer rate(String from, String to, LocalDate first, LocalDate last);
}
