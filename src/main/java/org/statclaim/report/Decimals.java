package org.statclaim.report;

import java.math.BigDecimal;

/** Decimals as every report prints them. */
final class Decimals {

    private Decimals() {}

    /** Digits with a point, never an exponent, without trailing zeros after the point. */
    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
