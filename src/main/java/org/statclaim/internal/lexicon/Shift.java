package org.statclaim.internal.lexicon;

import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * How far a period lies from another one.
 *
 * @param unit what is counted; {@link ChronoUnit#FOREVER} where a word beside it says so
 * @param quarters whether the months are counted by three
 * @param amount how many of them, negative before
 * @param told whether it is counted from the time that the text tells of, instead of from the publication
 */
public record Shift(ChronoUnit unit, boolean quarters, int amount, boolean told) implements Meaning {

    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "any", ChronoUnit.FOREVER,
            "century", ChronoUnit.CENTURIES,
            "year", ChronoUnit.YEARS,
            "quarter", ChronoUnit.MONTHS,
            "month", ChronoUnit.MONTHS,
            "week", ChronoUnit.WEEKS,
            "day", ChronoUnit.DAYS);
    private static final String TOLD = ":told";

    /** Reads {@code year:-1} and {@code year:-1:told}. */
    static Shift parse(String payload) {
        boolean told = payload.endsWith(TOLD);
        String bare = told ? payload.substring(0, payload.length() - TOLD.length()) : payload;
        int colon = bare.indexOf(':');
        ChronoUnit unit = colon < 0 ? null : UNITS.get(bare.substring(0, colon));
        if (unit == null) {
            throw new IllegalArgumentException(payload);
        }
        return new Shift(unit, bare.startsWith("quarter"), Integer.parseInt(bare.substring(colon + 1)), told);
    }

    public boolean isYears() {
        return unit == ChronoUnit.YEARS && !told;
    }
}
