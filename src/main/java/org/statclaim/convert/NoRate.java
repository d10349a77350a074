package org.statclaim.convert;

import java.util.Locale;
import java.util.Objects;

/**
 * Why there is no rate.
 *
 * @param reason the sort of reason
 * @param explanation one English sentence for people
 */
public record NoRate(Reason reason, String explanation) implements RateAnswer, Conversion {

    /** The sorts of reasons. */
    public enum Reason {
        /** The code names no currency. */
        UNKNOWN_CURRENCY,
        /** The source never fixed a rate of the currency. */
        NEVER_FIXED,
        /** The time lies before the first or behind the last fixing of one of the two. */
        OUTSIDE_HISTORY,
        /** The fixings cover a part of the time only, so that a mean would be one of other days. */
        INCOMPLETE,
        /** Neither the text nor its publication says of when the amount is. */
        NO_DATE;

        /** {@return the name as printed: {@code never_fixed}} */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public NoRate {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(explanation, "explanation");
    }
}
