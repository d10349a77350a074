package org.statclaim.ext.spark;

import java.math.BigDecimal;
import java.util.Optional;

/** Decimals as Spark holds them, without a digit lost or added. */
final class ExactDecimal {

    /** The digits of the widest decimal that Spark has. */
    static final int PRECISION = 38;

    /** Those of them that stand behind the point. */
    static final int SCALE = 18;

    private ExactDecimal() {}

    /** The value as a decimal of Spark's; empty where it has more digits on one side of the point than that holds. */
    static Optional<BigDecimal> fitting(BigDecimal value) {
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        boolean fits = bare.scale() <= SCALE && bare.precision() - bare.scale() <= PRECISION - SCALE;
        return fits ? Optional.of(bare.setScale(SCALE)) : Optional.empty();
    }

    /** Digits with a point, never an exponent, without trailing zeros behind the point. */
    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
