package org.statclaim.facts;

import java.math.BigDecimal;
import java.util.Optional;

/** Printed numbers as decimals, never by way of a double. */
final class Decimals {

    /** Longer than any figure that is published; "1e999999999" is short and still no figure. */
    private static final int MAX_DIGITS = 40;

    private static final String OF_NUMBERS = "0123456789.-+eE";

    private Decimals() {}

    /** {@return the number; empty for text that is none, and for one that nobody publishes}
     *
     * @param printed with a point, without marks between the thousands */
    static Optional<BigDecimal> parse(String printed) {
        if (printed.isEmpty() || printed.length() > 2 * MAX_DIGITS) {
            return Optional.empty();
        }
        for (int i = 0; i < printed.length(); i++) {
            // BigDecimal takes the digits of all scripts
            if (OF_NUMBERS.indexOf(printed.charAt(i)) < 0) {
                return Optional.empty();
            }
        }
        try {
            BigDecimal value = new BigDecimal(printed);
            boolean published = value.precision() <= MAX_DIGITS && Math.abs((long) value.scale()) <= MAX_DIGITS;
            return published ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * The number with no fewer decimals than it is published with: writers drop zeros, 5.60 is printed as 5.6. More than those
     * stay where they are printed: a file may hold one more than its office shows.
     *
     * @param decimals how many there are; -1 where that is not known
     */
    static BigDecimal atLeast(BigDecimal value, int decimals) {
        // 1.7E7 is a whole number that a program wrote, and no figure rounded to hundreds of thousands
        int least = Math.max(decimals, 0);
        return value.scale() < least ? value.setScale(least) : value;
    }

    /** The number without zeros that only its type has: a count of 93750.0. */
    static BigDecimal withoutZeros(BigDecimal value, int decimals) {
        BigDecimal kept = value;
        if (decimals >= 0 && value.scale() > decimals) {
            BigDecimal bare = value.stripTrailingZeros();
            kept = bare.scale() < decimals ? bare.setScale(decimals) : bare;
        }
        return kept;
    }
}
