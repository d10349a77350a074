package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.convert.Degrees;
import org.statclaim.convert.UnitConverter;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/**
 * "53 km (33 mijl)": the restatement against the exact factor. Newsrooms round both to fives and tens, which is near enough;
 * and temperatures may be differences.
 */
final class UnitRule implements TextRule {

    /** What figures that both end in a five or a zero may be apart. */
    private static final BigDecimal FIVES = new BigDecimal("0.10");

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private final Passage passage;
    private final UnitConverter converter;
    private final Tolerance tolerance;
    private final Explanations words;

    UnitRule(Passage passage, UnitConverter converter, Tolerance tolerance, Explanations words) {
        this.passage = passage;
        this.converter = converter;
        this.tolerance = tolerance;
        this.words = words;
    }

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        Restatements restatements = new Restatements(extraction, passage);
        for (int i = 0; i < extraction.claims().size(); i++) {
            Claim restated = extraction.claims().get(i);
            OptionalInt original =
                    restated.quantity().kind() == Kind.MEASURE ? restatements.original(i) : OptionalInt.empty();
            if (original.isPresent()) {
                int index = original.getAsInt();
                Claim first = extraction.claims().get(index);
                Optional<BigDecimal> per = UnitScale.perOne(
                        first.quantity().per(), restated.quantity().per(), converter);
                // "in three and a half hours, which is eight minutes a mile": a rate of its own
                boolean rate = restated.quantity().per().isPresent()
                        && first.quantity().per().isEmpty();
                if (isConvertible(first, restated) && per.isPresent() && !rate) {
                    boolean choice = restatements.isChoice(index, i);
                    findings.add(check(first, index, restated, i, per.get(), choice));
                }
            }
        }
    }

    private boolean isConvertible(Claim one, Claim other) {
        return one.quantity().kind() == Kind.MEASURE
                && UnitScale.dimension(unit(one), converter).equals(UnitScale.dimension(unit(other), converter));
    }

    private static Unit unit(Claim claim) {
        return claim.quantity().unit().orElseThrow();
    }

    private Finding check(Claim original, int index, Claim restated, int i, BigDecimal per, boolean choice) {
        String to = unit(restated).code();
        Comparison comparison = compare(original, unit(original).code(), restated, to, per);
        String other = comparison.verdict() == Verdict.REFUTED ? agreeingReading(original, restated, to, per) : null;
        if (other != null) {
            comparison = comparison.as(Verdict.NOT_ENOUGH_INFO, Grade.UNDECIDABLE, ".reading");
        } else if (comparison.verdict() == Verdict.REFUTED && choice) {
            comparison = comparison.as(Verdict.NOT_ENOUGH_INFO, Grade.UNDECIDABLE, ".choice");
        }
        return comparison.finding(
                Rule.UNIT_EQUIVALENT,
                restated,
                List.of(index, i),
                comparison.explain(
                        words,
                        "unit",
                        restated,
                        original.text(),
                        words.range(comparison.expected()) + " " + to,
                        restated.text(),
                        other == null ? "" : other));
    }

    private Comparison compare(Claim original, String from, Claim restated, String to, BigDecimal per) {
        return Ends.compare(original, restated, (one, other) -> compareOne(one, from, other, to, per))
                .orElseGet(() -> compareOne(original, from, restated, to, per));
    }

    private Comparison compareOne(Claim original, String from, Claim restated, String to, BigDecimal per) {
        BigDecimal zero = converter.convert(BigDecimal.ZERO, from, to);
        if (zero.signum() == 0) {
            Comparison comparison = Comparison.of(
                    restated,
                    converted(tolerance.narrow(original), from, to, BigDecimal.ZERO, per),
                    converted(tolerance.within(original), from, to, BigDecimal.ZERO, per),
                    tolerance);
            return comparison.verdict() == Verdict.REFUTED && isRoundedToFives(original, restated, comparison)
                    ? comparison.as(Verdict.NOT_ENOUGH_INFO, Grade.NEAR_MISS, ".near")
                    : comparison;
        }
        Degrees degrees = Degrees.of(original) == Degrees.DIFFERENCE ? Degrees.DIFFERENCE : Degrees.of(restated);
        if (degrees != Degrees.DIFFERENCE) {
            Comparison level = level(original, from, restated, to, per);
            if (level.verdict() != Verdict.REFUTED) {
                return level;
            }
            Comparison difference = difference(original, from, restated, to, zero, per);
            return difference.verdict() == Verdict.SUPPORTED ? difference : level;
        }
        return difference(original, from, restated, to, zero, per);
    }

    /** "2 °C (3.6 °F) warmer": a difference has no zero point. */
    private Comparison difference(
            Claim original, String from, Claim restated, String to, BigDecimal zero, BigDecimal per) {
        Interval narrow = converted(tolerance.narrow(original), from, to, zero, per);
        Interval wide = converted(tolerance.within(original), from, to, zero, per);
        Comparison comparison = Comparison.of(restated, narrow, wide, tolerance);
        boolean isLevel = comparison.verdict() == Verdict.REFUTED
                && level(original, from, restated, to, per).verdict() == Verdict.SUPPORTED;
        return isLevel
                ? new Comparison(
                        Verdict.REFUTED,
                        Grade.CONTRADICTED,
                        narrow,
                        tolerance.within(restated).deviation(narrow),
                        narrow.width(),
                        ".difference")
                : comparison;
    }

    /** How wide a temperature is tells its distance from absolute zero: 1 °C is as narrow as 31 °C. */
    private Comparison level(Claim original, String from, Claim restated, String to, BigDecimal per) {
        Interval stated = tolerance.within(original);
        Interval expected = converted(stated, from, to, BigDecimal.ZERO, per);
        String base = converter.base(from).code();
        Optional<BigDecimal> width =
                converted(stated, from, base, BigDecimal.ZERO, per).width();
        return Comparison.of(restated, tolerance.within(restated), expected, expected, width, tolerance);
    }

    private static boolean isRoundedToFives(Claim original, Claim restated, Comparison comparison) {
        return isFive(original) && isFive(restated) && comparison.deviation().compareTo(FIVES) <= 0;
    }

    /** Whether the last digit that is no zero is a five, or the only one. */
    private static boolean isFive(Claim claim) {
        return claim.quantity()
                .figure()
                .value()
                .map(BigDecimal::stripTrailingZeros)
                .filter(value -> value.scale() < 0 || value.remainder(FIVE).signum() == 0)
                .isPresent();
    }

    /** The name of another unit of the same word with which the two agree: a gallon may be imperial. */
    private @Nullable String agreeingReading(Claim original, Claim restated, String to, BigDecimal per) {
        for (Unit unit : readings(original)) {
            if (compare(original, unit.code(), restated, to, per).verdict() == Verdict.SUPPORTED) {
                return unit.name();
            }
        }
        for (Unit unit : readings(restated)) {
            if (compare(original, unit(original).code(), restated, unit.code(), per)
                            .verdict()
                    == Verdict.SUPPORTED) {
                return unit.name();
            }
        }
        return null;
    }

    private List<Unit> readings(Claim claim) {
        return claim.alternatives().stream()
                .filter(alternative -> alternative.value().isEmpty())
                .flatMap(alternative -> alternative.unit().stream())
                .filter(unit -> unit.system() == UnitSystem.UCUM)
                .filter(unit ->
                        UnitScale.dimension(unit, converter).equals(UnitScale.dimension(unit(claim), converter)))
                .toList();
    }

    private Interval converted(Interval values, String from, String to, BigDecimal zero, BigDecimal per) {
        return new Interval(
                values.low()
                        .map(end ->
                                converter.convert(end, from, to).subtract(zero).multiply(per)),
                values.high()
                        .map(end ->
                                converter.convert(end, from, to).subtract(zero).multiply(per)));
    }
}
