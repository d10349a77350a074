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
 * @param width how much that leaves open; empty where it is open at an end
 * @param why the last part of the key of the sentence that tells it: that of the verdict, or why there is none
 */
record Comparison(
        Verdict verdict, Grade grade, Interval expected, BigDecimal deviation, Optional<BigDecimal> width, String why) {

    private static final String SUPPORTED = ".supported";
    private static final String REFUTED = ".refuted";
    private static final String NEAR = ".near";
    private static final String WIDE = ".wide";
    private static final String BOUNDS = ".bounds";

    /** How near to a power of ten a factor must be to look like a slip of the pen. */
    private static final BigDecimal SLIP = new BigDecimal("0.10");

    private static final int MAX_POWER = 9;

    Comparison(Verdict verdict, Grade grade, Interval expected, BigDecimal deviation) {
        this(verdict, grade, expected, deviation, expected.width(), why(verdict, grade));
    }

    private static String why(Verdict verdict, Grade grade) {
        return switch (verdict) {
            case SUPPORTED -> SUPPORTED;
            case REFUTED, CONFLICTING -> REFUTED;
            case NOT_ENOUGH_INFO -> grade == Grade.NEAR_MISS ? NEAR : WIDE;
        };
    }

    /** Compares the claim with the interval, in the claim's unit. */
    static Comparison of(Claim claim, Interval expected, Tolerance tolerance) {
        return of(claim, expected, expected, tolerance);
    }

    /**
     * Compares the claim with what it should be, in its unit: within the narrow interval it is supported, as long as that is
     * narrow enough for a wrong figure to lie outside; outside of the wide one it is refuted.
     *
     * @param narrow with one rounding in it
     * @param wide with every rounding that there may be; has the narrow one in it
     */
    static Comparison of(Claim claim, Interval narrow, Interval wide, Tolerance tolerance) {
        return of(claim, tolerance.narrow(claim), narrow, wide, narrow.width(), tolerance);
    }

    /**
     * The same where the figures have a zero point that says nothing of their size.
     *
     * @param stated what the claim's words allow where it is supported
     * @param width of the narrow interval
     */
    static Comparison of(
            Claim claim,
            Interval stated,
            Interval narrow,
            Interval wide,
            Optional<BigDecimal> width,
            Tolerance tolerance) {
        Interval allowed = tolerance.within(claim);
        if (!allowed.meets(wide)) {
            BigDecimal deviation = allowed.deviation(wide);
            if (isTruncated(claim, wide, tolerance.plain(claim))) {
                return new Comparison(Verdict.NOT_ENOUGH_INFO, Grade.NEAR_MISS, wide, deviation);
            }
            boolean slip = isSlip(allowed.middle(), wide.middle());
            return new Comparison(Verdict.REFUTED, slip ? Grade.MAGNITUDE_SLIP : Grade.CONTRADICTED, wide, deviation);
        }
        if (stated.isOpenAs(narrow)) {
            return bounds(stated, narrow, tolerance);
        }
        if (!Finding.isNarrow(width)) {
            return open(narrow, WIDE);
        }
        if (!stated.meets(narrow)) {
            return new Comparison(
                    Verdict.NOT_ENOUGH_INFO, Grade.NEAR_MISS, narrow, stated.deviation(narrow), width, NEAR);
        }
        return new Comparison(Verdict.SUPPORTED, agreement(claim, narrow), narrow, BigDecimal.ZERO, width, SUPPORTED);
    }

    /** Two bounds of one direction always have values in common; they say the same only where their ends do. */
    private static Comparison bounds(Interval stated, Interval expected, Tolerance tolerance) {
        Interval near = expected.closed(tolerance.slightly());
        return stated.closed(tolerance.slightly()).meets(near)
                ? new Comparison(Verdict.SUPPORTED, Grade.HEDGED, near, BigDecimal.ZERO)
                : open(expected, BOUNDS);
    }

    /** It may be, and so may much else. */
    static Comparison open(Interval expected, String why) {
        return new Comparison(
                Verdict.NOT_ENOUGH_INFO, Grade.UNDECIDABLE, expected, BigDecimal.ZERO, expected.width(), why);
    }

    /** The same figures with another outcome. */
    Comparison as(Verdict other, Grade how, String reason) {
        return new Comparison(other, how, expected, deviation, width, reason);
    }

    /**
     * The sentence that explains it. A table has, for each calculation, one for agreement and one for contradiction, and one
     * with the calculation alone, for what decides nothing; the reason for that may name the last of the parts.
     */
    String explain(Explanations words, String calculation, Claim judged, String... parts) {
        return verdict == Verdict.NOT_ENOUGH_INFO
                ? words.say(
                        "open" + why, words.say(calculation + ".open", parts), judged.text(), parts[parts.length - 1])
                : words.say(calculation + why, parts);
    }

    /** The finding that it comes to, where the claim that is judged stands last among those in it. */
    Finding finding(Rule rule, Claim judged, List<Integer> claims, String explanation) {
        return finding(rule, judged, claims, List.of(), explanation);
    }

    Finding finding(Rule rule, Claim judged, List<Integer> claims, List<Finding.Source> sources, String explanation) {
        return new Finding(
                rule,
                verdict,
                grade,
                claims,
                judged.quantity().figure().value(),
                Optional.of(expected),
                width,
                deviation,
                sources,
                explanation);
    }

    private static Grade agreement(Claim claim, Interval expected) {
        boolean hedged = claim.approximation() != Approximation.NONE
                || claim.quantity().figure().bound() != Bound.NONE;
        if (hedged) {
            return Grade.HEDGED;
        }
        Optional<BigDecimal> value = claim.quantity().figure().value();
        boolean exact = value.isPresent() && expected.isAt(value.get());
        return exact ? Grade.EXACT : Grade.ROUNDED;
    }

    /** Whether the claim tells what the interval comes to, as finely as it is told; no word and no hedge leaves more open. */
    static boolean isToTheDigit(Claim claim, Interval expected, Tolerance tolerance) {
        return claim.approximation() == Approximation.NONE
                && claim.quantity().figure().bound() == Bound.NONE
                && tolerance.plain(claim).meets(expected);
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
