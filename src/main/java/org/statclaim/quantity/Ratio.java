package org.statclaim.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * An exact fraction, for factors that no decimal holds.
 *
 * @param numerator any number
 * @param denominator positive
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) {

    /** Nothing of one. */
    public static final Ratio ZERO = new Ratio(BigDecimal.ZERO, BigDecimal.ONE);

    /**
     * Checks the lower part.
     *
     * @throws IllegalArgumentException if the denominator is not positive
     */
    public Ratio {
        Objects.requireNonNull(numerator, "numerator");
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a positive denominator is needed, not " + denominator);
        }
    }

    /**
     * Reads a decimal or {@code a/b}.
     *
     * @param text such as {@code 0.3048} or {@code 5/9}
     * @return it, exactly
     * @throws NumberFormatException if it is neither
     */
    public static Ratio parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Ratio(new BigDecimal(text), BigDecimal.ONE)
                : new Ratio(new BigDecimal(text.substring(0, slash)), new BigDecimal(text.substring(slash + 1)));
    }

    /**
     * {@return so many times this ratio, exactly}
     *
     * @param factor how many
     */
    public Ratio times(BigDecimal factor) {
        return new Ratio(numerator.multiply(factor), denominator);
    }

    /**
     * Exact where a decimal can hold it, else to 34 digits.
     *
     * @return the quotient
     */
    public BigDecimal toDecimal() {
        return divide(numerator, denominator);
    }

    /**
     * {@return the quotient, exact where a decimal of 34 digits can hold it, else rounded to 34 digits, half even}
     *
     * @param dividend what is divided
     * @param divisor by what; not zero
     */
    public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        // most factors are decimals, of which one is the denominator
        boolean whole = divisor.compareTo(BigDecimal.ONE) == 0;
        BigDecimal quotient =
                whole ? dividend.round(MathContext.DECIMAL128) : dividend.divide(divisor, MathContext.DECIMAL128);
        BigDecimal plain = quotient.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
