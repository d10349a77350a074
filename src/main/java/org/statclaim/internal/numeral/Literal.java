package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits.
 *
 * @param end one past its last token
 * @param decimals how many digits stand behind the decimal mark; -1 where there is none
 * @param otherNotation what it is where the mark parts thousands: 1234 of "1.234" in English; null where it can only be
 *     one
 */
record Literal(
        BigDecimal value, int end, int decimals, @Nullable BigDecimal otherNotation) {}
