package org.statclaim.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Kind;

/**
 * What a stated figure is to what it should be.
 *
 * @param expected what it should be, in the stated unit
 */
record Comparison(Verdict verdict, Grade grade, Interval expected, BigDecimal deviation) {

    /** How near to a power of ten a factor must be to look like a slip of the pen. */
    private static final BigDecimal SLIP = new BigDecimal("0.10");

    private static final int MAX_POWER = 9;

    /** Compares the claim with the interval, in the claim's unit. */
    static Comparison of(Claim claim, Interval expected, Tolerance tolerance) {
        Interval allowed = tolerance.of(claim);
        BigDecimal deviation = allowed.deviation(expected);
        if (deviation.signum() == 0) {
            return new Comparison(Verdict.SUPPORTED, agreement(claim, expected), expected, deviation);
        }
        if (isTruncated(claim, expected, tolerance.plain(claim))) {
            return new Comparison(Verdict.NOT_ENOUGH_INFO, Grade.NEAR_MISS, expected, deviation);
        }
        boolean slip = isSlip(allowed.middle(), expected.middle());
        return new Comparison(Verdict.REFUTED, slip ? Grade.MAGNITUDE_SLIP : Grade.CONTRADICTED, expected, deviation);
    }

    /** The key of the sentence that explains it: {@code unit.supported} or {@code unit.refuted}. */
    String key(String calculation) {
        return calculation + (verdict == Verdict.SUPPORTED ? ".supported" : ".refuted");
    }

    /** The finding that it comes to, where the claim that is judged stands last among those in it. */
    Finding finding(Rule rule, Claim judged, List<Integer> claims, String explanation) {
        return new Finding(
                rule,
                verdict,
                grade,
                claims,
                judged.quantity().figure().value(),
                Optional.of(expected),
                deviation,
                List.of(),
                explanation);
    }

    private static Grade agreement(Claim claim, Interval expected) {
        boolean hedged = claim.approximation() != Approximation.NONE
                || claim.quantity().figure().bound() != Bound.NONE;
        if (hedged) {
            return Grade.HEDGED;
        }
        Optional<BigDecimal> value = claim.quantity().figure().value();
        boolean point = expected.low().isPresent()
                && expected.high().isPresent()
                && expected.low().get().compareTo(expected.high().get()) == 0;
        boolean exact = point
                && value.isPresent()
                && value.get().compareTo(expected.low().get()) == 0;
        return exact ? Grade.EXACT : Grade.ROUNDED;
    }

    /** Cut off instead of rounded: 66.7 printed as 66; no word such as "doubled" is cut off. */
    private static boolean isTruncated(Claim claim, Interval expected, Interval rounded) {
        Optional<BigDecimal> value = claim.quantity().figure().value();
        if (value.isEmpty() || claim.quantity().kind() == Kind.MULTIPLE) {
            return false;
        }
        Interval cut = rounded.plus(Interval.at(rounded.high().orElseThrow().subtract(value.get())));
        return cut.meets(expected);
    }

    private static boolean isSlip(@Nullable BigDecimal stated, @Nullable BigDecimal expected) {
        if (stated == null || expected == null || stated.signum() <= 0 || expected.signum() <= 0) {
            return false;
        }
        BigDecimal ratio = stated.divide(expected, MathContext.DECIMAL32);
        for (int power = 1; power <= MAX_POWER; power++) {
            for (BigDecimal ten :
                    new BigDecimal[] {BigDecimal.ONE.movePointRight(power), BigDecimal.ONE.movePointLeft(power)}) {
                if (ratio.subtract(ten).abs().compareTo(ten.multiply(SLIP)) <= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
