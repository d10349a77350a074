package org.statclaim.quantity;

import java.util.List;
import java.util.Objects;

/**
 * A currency, current or withdrawn.
 *
 * @param code ISO 4217 code
 * @param name English name
 * @param digits decimals of its minor unit
 * @param current whether it is legal tender today
 * @param countries ISO 3166 countries where it is, or was, legal tender
 */
public record CurrencyInfo(String code, String name, int digits, boolean current, List<String> countries) {

    /** Keeps a copy of the countries; nothing may be null. */
    public CurrencyInfo {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        countries = List.copyOf(countries);
    }
}
