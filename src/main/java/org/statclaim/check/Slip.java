package org.statclaim.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.statclaim.claim.Claim;

/**
 * A slip of the pen: two digits in the wrong order, one wrong, missing or too many, a wrong power of ten. Figures that have
 * nothing to do with each other are seldom so near to a sum, where they have digits enough.
 */
final class Slip {

    /** So many digits are seldom alike by chance but for one. */
    private static final int DIGITS = 3;
    /** So many are seldom the same in another order, or a power of ten apart. */
    private static final int FEW_DIGITS = 2;

    /** The zeros of a thousand. */
    private static final int THOUSAND = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEAR = new BigDecimal("0.02");

    private Slip() {}

    /** Whether the figure, as it is printed, is one slip away from what is expected, in its unit. */
    static boolean isOne(Claim claim, Interval expected) {
        return isOne(claim, expected, false);
    }

    /** The same of a figure that has digits enough, or is thousands of times off: no chance, whatever led to the sum. */
    static boolean isClear(Claim claim, Interval expected) {
        Optional<BigDecimal> value = claim.quantity().figure().value();
        BigDecimal middle = expected.middle();
        if (value.isEmpty() || middle == null || value.get().signum() <= 0 || middle.signum() <= 0) {
            return false;
        }
        BigDecimal stated = value.get().stripTrailingZeros();
        return isPower(stated, middle, DIGITS)
                || isOfMany(stated, middle) && isOne(claim, expected) && !isPower(stated, middle, FEW_DIGITS)
                || isSwapped(claim, expected) && !isPower(stated, middle, FEW_DIGITS);
    }

    private static boolean isOne(Claim claim, Interval expected, boolean swapped) {
        Optional<BigDecimal> value = claim.quantity().figure().value();
        BigDecimal middle = expected.middle();
        if (value.isEmpty() || middle == null || value.get().signum() <= 0 || middle.signum() <= 0) {
            return false;
        }
        BigDecimal stated = value.get().stripTrailingZeros();
        BigDecimal place = BigDecimal.ONE.movePointLeft(stated.scale());
        String told = stated.unscaledValue().toString();
        if (isPower(stated, middle, FEW_DIGITS)) {
            return true;
        }
        // 240 are no slip of 417, though 24 tens are one of 42
        boolean coarse = swapped && place.compareTo(BigDecimal.ONE) > 0 && place.compareTo(HUNDRED) <= 0;
        if (coarse && !isTurned(value.get().toBigInteger().toString(), expected)) {
            return false;
        }
        return expected.low().stream().anyMatch(low -> isNear(told, digits(low, place), swapped))
                || expected.high().stream().anyMatch(high -> isNear(told, digits(high, place), swapped))
                || isNear(told, digits(middle, place), swapped);
    }

    /** Of four digits and more one may be wrong, but not the last of many: a small figure makes hardly a difference. */
    private static boolean isOfMany(BigDecimal stated, BigDecimal expected) {
        BigDecimal apart = stated.subtract(expected).abs();
        return stated.precision() > DIGITS && apart.multiply(HUNDRED).compareTo(expected) >= 0;
    }

    /** The same of two digits that changed places, or a power of ten, which chance brings about less often. */
    static boolean isSwapped(Claim claim, Interval expected) {
        return isOne(claim, expected, true);
    }

    /** Whether two digits beside each other, the other way round, make what is expected. */
    private static boolean isTurned(String told, Interval expected) {
        for (int i = 1; i < told.length(); i++) {
            String turned = told.substring(0, i - 1) + told.charAt(i) + told.charAt(i - 1) + told.substring(i + 1);
            if (!turned.equals(told) && Interval.at(new BigDecimal(turned)).meets(expected)) {
                return true;
            }
        }
        return false;
    }

    private static String digits(BigDecimal expected, BigDecimal place) {
        return expected.divide(place, 0, RoundingMode.HALF_UP).toBigInteger().toString();
    }

    /** How many powers of ten lie between two figures of the same digits; 0 for others, and for the same figure. */
    static int powersApart(BigDecimal one, BigDecimal other) {
        BigDecimal first = one.stripTrailingZeros();
        BigDecimal second = other.stripTrailingZeros();
        return first.unscaledValue().equals(second.unscaledValue()) ? Math.abs(first.scale() - second.scale()) : 0;
    }

    /** Whether it is a power of ten off, where the words leave hardly a doubt of the sum: of one digit too. */
    static boolean isPower(Claim claim, Interval expected) {
        return isPower(claim, expected, 1);
    }

    /** Whether it is off by the thousand between two scale words, or by more of them. */
    static boolean isScale(Claim claim, Interval expected) {
        return isPower(claim, expected, Integer.MAX_VALUE);
    }

    private static boolean isPower(Claim claim, Interval expected, int digits) {
        Optional<BigDecimal> value = claim.quantity().figure().value();
        BigDecimal middle = expected.middle();
        return value.isPresent()
                && middle != null
                && value.get().signum() > 0
                && middle.signum() > 0
                && isPower(value.get().stripTrailingZeros(), middle, digits);
    }

    private static boolean isPower(BigDecimal stated, BigDecimal expected, int digits) {
        BigDecimal ratio = stated.divide(expected, MathContext.DECIMAL32);
        int power = ratio.precision() - ratio.scale() - 1;
        BigDecimal lead = ratio.movePointLeft(power);
        boolean above = lead.subtract(BigDecimal.ONE).abs().compareTo(NEAR) <= 0;
        boolean below = lead.subtract(BigDecimal.TEN).abs().compareTo(NEAR) <= 0;
        int zeros = above ? power : power + 1;
        // of a million and a billion even one digit is no chance
        return (above || below) && zeros != 0 && (stated.precision() >= digits || zeros % THOUSAND == 0);
    }

    private static boolean isNear(String told, String expected, boolean only) {
        if (told.length() != expected.length()) {
            String longer = told.length() > expected.length() ? told : expected;
            return !only && longer.length() > DIGITS && isWithout(longer, longer.equals(told) ? expected : told);
        }
        int first = -1;
        int differing = 0;
        for (int i = 0; i < told.length(); i++) {
            if (told.charAt(i) != expected.charAt(i)) {
                first = first < 0 ? i : first;
                differing++;
            }
        }
        boolean swapped = differing == FEW_DIGITS
                && told.charAt(first) == expected.charAt(first + 1)
                && told.charAt(first + 1) == expected.charAt(first);
        return swapped || !only && differing == 1 && told.length() >= DIGITS;
    }

    /** Whether the longer is the shorter but for one digit. */
    private static boolean isWithout(String longer, String shorter) {
        if (longer.length() - shorter.length() != 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
            i++;
        }
        return longer.substring(i + 1).equals(shorter.substring(i));
    }
}
