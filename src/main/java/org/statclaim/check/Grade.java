package org.statclaim.check;

import java.util.Locale;

/** How a verdict was reached. */
public enum Grade {
    /** To the last stated digit. */
    EXACT,
    /** Within the rounding that the stated digits show. */
    ROUNDED,
    /** Within what a hedge or bound allows. */
    HEDGED,
    /** A bound that holds, but far from the fact: "more than 100" of 900. */
    TRUE_BUT_WEAK,
    /** Just outside: within truncation, or a rate of days nearby. */
    NEAR_MISS,
    /** Outside of all that the words allow. */
    CONTRADICTED,
    /** Off by a power of ten. */
    MAGNITUDE_SLIP,
    /** Right in percentage points, wrong in percent, or the other way round. */
    PERCENT_POINT_CONFUSION,
    /** A fact of the same subject that is no fact of the same thing: another place, period, unit or definition. */
    NOT_COMPARABLE,
    /** Nothing to calculate with: no rate, no date. */
    UNDECIDABLE;

    /** {@return the name as printed: {@code near_miss}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
