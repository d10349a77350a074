package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.statclaim.convert.UnitConverter;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/** "310 miles, 500 kilometres, from the coast": a measure that stands in two units side by side, between commas. */
final class SameMeasure implements Relation {

    private final UnitConverter units;
    private final Tolerance tolerance;

    SameMeasure(UnitConverter units, Tolerance tolerance) {
        this.units = units;
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        int first = result - 1;
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
            Operand stated = Operand.of(passage.claim(first), tolerance).times(factor.get());
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

    /** "60 hectares large, so 600,000 square metres": a word that says so may stand farther off. */
    private static boolean isSaidAgain(Passage passage, int result) {
        return passage.isBeside(result)
                || passage.isResult(result) && passage.has("so", Passage.tail(passage.before(result)));
    }

    private static boolean isMeasure(Passage passage, int i) {
        return passage.isKind(i, Kind.MEASURE)
                && Counted.isPlain(passage.claim(i))
                && passage.claim(i).change() == Change.NONE
                && passage.claim(i).counted().isEmpty();
    }
}
