package org.statclaim.internal.grammar;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.numeral.FoundUnit;
import org.statclaim.internal.numeral.Numeral;

/**
 * A number with the unit before or behind it.
 *
 * @param numeral the number
 * @param unit its unit; null where it has none of its own
 * @param prefixed whether the unit stood before it
 * @param first first token, a sign or currency before the number included
 * @param end one past the last token
 */
record Operand(Numeral numeral, @Nullable FoundUnit unit, boolean prefixed, int first, int end) {

    boolean hasRange() {
        return numeral.high() != null;
    }
}
