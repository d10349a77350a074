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
    /** Just outside: within truncation, or a rate of days nearby. */
    NEAR_MISS,
    /** Outside of all that the words allow. */
    CONTRADICTED,
    /** Off by a power of ten. */
    MAGNITUDE_SLIP,
    /** Right in percentage points, wrong in percent, or the other way round. */
    PERCENT_POINT_CONFUSION,
    /** Nothing to calculate with: no rate, no date. */
    UNDECIDABLE;

    /** The name as printed: {@code near_miss}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
