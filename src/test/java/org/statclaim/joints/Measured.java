package org.statclaim.joints;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A unit as it is printed beside a numeral.
 *
 * @param code what tells it from the other units here; no code of a catalogue
 * @param sort money, measure, count or share
 * @param surface as printed, with the blank between it and the numeral where it has one
 * @param before whether it stands before the numeral
 */
record Measured(String code, Sort sort, String surface, boolean before) {

    enum Sort {
        MONEY,
        MEASURE,
        COUNT,
        SHARE
    }

    /** How many of the lower unit make one of the higher, for the units that are said together: feet and inches. */
    private static final Map<String, Map<String, Integer>> LOWER = Map.ofEntries(
            Map.entry("year", Map.of("month", 12)),
            Map.entry("week", Map.of("day", 7, "hour", 168)),
            Map.entry("mile", Map.of("foot", 5280)),
            Map.entry("hour", Map.of("minute", 60)),
            Map.entry("minute", Map.of("second", 60)),
            Map.entry("km", Map.of("m", 1000)),
            Map.entry("m", Map.of("cm", 100)),
            Map.entry("foot", Map.of("inch", 12)),
            Map.entry("stone", Map.of("lb", 14)),
            Map.entry("lb", Map.of("ounce", 16)),
            Map.entry("t", Map.of("kg", 1000)),
            Map.entry("kg", Map.of("g", 1000)),
            Map.entry("litre", Map.of("ml", 1000)),
            Map.entry("EUR", Map.of("cent", 100)),
            Map.entry("USD", Map.of("cent", 100)),
            Map.entry("GBP", Map.of("penny", 100)));

    /** What a bare figure behind the unit counts: "5 feet 6", "2 uur 30", "1 meter 85", "5 euro 50". */
    private static final Map<String, Integer> UNDERSTOOD = Map.of(
            "hour", 60, "minute", 60, "m", 100, "foot", 12, "stone", 14, "lb", 16, "EUR", 100, "USD", 100, "GBP", 100);

    /** How many of the other make one of this; empty where the other is no lower unit of the same family. */
    Optional<BigDecimal> holds(Measured other) {
        return Optional.ofNullable(LOWER.getOrDefault(code, Map.of()).get(other.code))
                .map(BigDecimal::valueOf);
    }

    Optional<BigDecimal> understood() {
        return before
                ? Optional.empty()
                : Optional.ofNullable(UNDERSTOOD.get(code)).map(BigDecimal::valueOf);
    }

    /** Whether both may be the ends of one range. */
    boolean fits(Measured other) {
        return code.equals(other.code)
                || holds(other).isPresent()
                || other.holds(this).isPresent();
    }
}
