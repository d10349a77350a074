package org.statclaim.joints;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One numeral with what stands at it, and what it means.
 *
 * @param text all of it as printed
 * @param style how the number is written
 * @param printed the number alone as printed, without sign, scale and unit
 * @param number its value
 * @param scale what the scale word multiplies it by; one without such a word
 * @param scaleWord as printed; empty where there is none
 * @param signed whether a minus stands before it
 * @param atoms the number words from left to right, scale included; empty where the number is in digits
 * @param unit what it measures
 */
record Stated(
        String text,
        Style style,
        String printed,
        BigDecimal number,
        BigDecimal scale,
        String scaleWord,
        boolean signed,
        List<Long> atoms,
        Optional<Measured> unit) {

    enum Style {
        DIGITS,
        GROUPED,
        DECIMAL,
        YEAR,
        WORD,
        FRACTION
    }

    BigDecimal value() {
        return number.multiply(scale);
    }

    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }

    boolean isWhole() {
        return number.stripTrailingZeros().scale() <= 0;
    }

    boolean isInDigits() {
        return style != Style.WORD && style != Style.FRACTION;
    }

    boolean isBareHundred() {
        return printed.startsWith("hundred");
    }

    boolean unitBefore() {
        return unit.isPresent() && unit.get().before();
    }

    boolean unitBehind() {
        return unit.isPresent() && !unit.get().before();
    }

    /** The scale that a neighbour may share: that of the scale word, of the last number word, or of its zeros. */
    Set<BigDecimal> sharedScales() {
        Set<BigDecimal> scales = new LinkedHashSet<>();
        if (isScaled()) {
            scales.add(scale);
        }
        for (int i = atoms.size() - 1; i >= 0 && atoms.get(i) >= 100; i--) {
            BigDecimal last =
                    scales.isEmpty() ? BigDecimal.ONE : scales.iterator().next();
            scales.add(i == atoms.size() - 1 && isScaled() ? scale : last.multiply(BigDecimal.valueOf(atoms.get(i))));
        }
        BigDecimal thousand = BigDecimal.valueOf(1000);
        if (isInDigits()
                && !isScaled()
                && isWhole()
                && number.remainder(thousand).signum() == 0) {
            scales.add(thousand);
        }
        return scales;
    }

    /** The numeral alone: m is the sign of the million and of the metre. */
    Set<BigDecimal> values() {
        Set<BigDecimal> values = new LinkedHashSet<>();
        values.add(value());
        if (scaleWord.equals("m")) {
            values.add(number);
        }
        return values;
    }

    /** What the failures of one kind have in common. */
    String shape() {
        String written = style == Style.WORD ? "word" : style == Style.FRACTION ? "fraction" : "digits";
        return (signed ? "-" : "")
                + written
                + (isScaled() ? " scale" : "")
                + unit.map(each -> " " + each.sort().name().toLowerCase(Locale.ROOT) + (each.before() ? " before" : ""))
                        .orElse("");
    }
}
