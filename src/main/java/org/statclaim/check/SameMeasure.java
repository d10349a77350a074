package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.statclaim.convert.UnitConverter;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * "310 miles, 500 kilometres, from the coast": a measure that stands in two units side by side, between commas; a price of two
 * measures too, "$4 a gallon ($1.06 a litre)".
 */
final class SameMeasure implements Relation {

    /** By how much units of one name differ: a British gallon is a fifth larger. */
    private static final BigDecimal OTHER_UNIT = new BigDecimal("0.21");

    private final UnitConverter units;
    private final Tolerance tolerance;

    SameMeasure(UnitConverter units, Tolerance tolerance) {
        this.units = units;
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        int first = result - 1;
        if (passage.isKind(result, Kind.MONEY)) {
            rate(passage, first, result, found);
            return;
        }
        if (!passage.isTogether(first, result)
                || !isMeasure(passage, first)
                || !isMeasure(passage, result)
                || passage.claim(result).equivalentTo().isPresent()
                || !isSaidAgain(passage, result)
                || !passage.isClosed(result)) {
            return;
        }
        String from = passage.unit(first);
        String to = passage.unit(result);
        Optional<BigDecimal> factor = from.equals(to) ? Optional.empty() : units.factor(from, to);
        if (factor.isPresent()) {
            Operand stated = passage.operand(first, tolerance).times(factor.get());
            found.accept(new Calculation(
                    Rule.UNIT_EQUIVALENT,
                    "same-measure",
                    List.of(first),
                    result,
                    stated.narrow(),
                    stated.wide(),
                    true));
        }
    }

    /** "$4 a gallon ($1.06 a litre)": one price of two measures. */
    private void rate(Passage passage, int first, int result, Consumer<Calculation> found) {
        if (!passage.isTogether(first, result)
                || !passage.isKind(first, Kind.MONEY)
                || !passage.unit(first).equals(passage.unit(result))
                || !passage.isBeside(result)
                        && !(passage.isResult(result) && passage.before(result).indexOf(',') >= 0)
                || !passage.isClosed(result)) {
            return;
        }
        Optional<Unit> per = passage.claim(first).quantity().per();
        Optional<Unit> other = passage.claim(result).quantity().per();
        boolean measures =
                per.isPresent() && other.isPresent() && !UnitScale.rate(per).equals(UnitScale.rate(other));
        Optional<BigDecimal> factor = measures ? UnitScale.perOne(per, other, units) : Optional.empty();
        if (factor.isPresent() && !isTime(per.get())) {
            Operand price = passage.operand(first, tolerance).times(factor.get());
            Interval unit = Interval.at(Operand.factor(passage.claim(result)));
            Calculation sum = new Calculation(
                    Rule.UNIT_EQUIVALENT,
                    "same-measure",
                    List.of(first),
                    result,
                    price.narrow().dividedBy(unit),
                    price.wide().dividedBy(unit),
                    true);
            found.accept(sum);
            // an ounce of gold, a gallon and a ton are not the same everywhere
            found.accept(new Calculation(
                    sum.rule(),
                    sum.key(),
                    sum.from(),
                    result,
                    sum.narrow(),
                    sum.wide().widened(OTHER_UNIT),
                    Tie.RIVAL));
        }
    }

    /** Months and years are no measures: there are other rules for them. */
    private boolean isTime(Unit per) {
        return units.factor(per.code(), "s").isPresent();
    }

    /** "60 hectares large, so 600,000 square metres": a word that says so may stand farther off. */
    private static boolean isSaidAgain(Passage passage, int result) {
        return passage.isBeside(result) || passage.isResult(result) && passage.has("so", passage.tail(result));
    }

    private static boolean isMeasure(Passage passage, int i) {
        return passage.isKind(i, Kind.MEASURE)
                && Counted.isPlain(passage.claim(i))
                && passage.claim(i).change() == Change.NONE
                && passage.claim(i).counted().isEmpty();
    }
}
