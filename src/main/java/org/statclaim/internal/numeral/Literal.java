package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number in digits. */
record Literal(
        BigDecimal value, int end, int decimals, @Nullable BigDecimal otherNotation) {}
