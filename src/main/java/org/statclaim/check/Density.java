package org.statclaim.check;

import java.util.List;
import java.util.function.Consumer;
import org.statclaim.convert.UnitConverter;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/** "With 2,970 inhabitants on 6.6 square kilometres the island has 450 per square kilometre": the only three figures of a sentence. */
final class Density implements Relation {

    private static final int FIGURES = 3;

    private final UnitConverter units;
    private final Tolerance tolerance;

    Density(UnitConverter units, Tolerance tolerance) {
        this.units = units;
        this.tolerance = tolerance;
    }

    @Override
    public int least() {
        return FIGURES;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        int first = passage.first(result);
        String per = passage.claim(result).quantity().per().map(Unit::code).orElse("");
        if (per.isEmpty()
                || !passage.isKind(result, Kind.COUNT)
                || units.factor(per, "m2").isEmpty()
                || result != first + 2
                || passage.end(result) != result + 1
                || passage.has("compared", passage.before(result))
                || passage.has("and", passage.before(result))) {
            return;
        }
        int area = passage.unit(first).equals(per) ? first : first + 1;
        int heads = area == first ? first + 1 : first;
        if (passage.unit(area).equals(per)
                && passage.isKind(heads, Kind.COUNT)
                && passage.isAmount(heads)
                && passage.isAmount(area)
                && passage.operand(area, tolerance).isPositive()) {
            found.accept(Calculation.of(
                    Rule.AVERAGE,
                    "per-one",
                    passage,
                    List.of(heads, area),
                    result,
                    passage.operand(heads, tolerance),
                    passage.operand(area, tolerance),
                    Interval::dividedBy,
                    true));
        }
    }
}
