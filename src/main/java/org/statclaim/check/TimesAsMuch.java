package org.statclaim.check;

import java.util.List;
import java.util.function.Consumer;
import org.statclaim.quantity.Kind;

/** "600 patients, twice as many as the 300 in the week before": how many times the one is the other. */
final class TimesAsMuch implements Relation {

    private final Tolerance tolerance;

    TimesAsMuch(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        int base = result + 1;
        if (!passage.isKind(result, Kind.MULTIPLE)
                || passage.claim(result).quantity().figure().value().isEmpty()
                || !passage.isTogether(result, base)
                || !passage.isTogether(result - 1, result)
                || !passage.isComparable(result - 1, base)
                || !isComparison(passage, result, base)
                || !passage.isOnly("result", Passage.tail(passage.before(result)))) {
            return;
        }
        Operand divisor = Operand.of(passage.claim(base), tolerance);
        if (divisor.isPositive()) {
            found.accept(Calculation.of(
                    Rule.RATIO,
                    "times",
                    passage,
                    List.of(result - 1, base),
                    result,
                    Operand.of(passage.claim(result - 1), tolerance),
                    divisor,
                    Interval::dividedBy,
                    true));
        }
    }

    /** "as many as the 300", "zoveel als in de armste, waar het op 20.800 euro blijft": what it is compared with comes next. */
    private static boolean isComparison(Passage passage, int result, int base) {
        String between = passage.between(result, base);
        return passage.isOnly("as-many", between) || passage.begins("as-many-as", between);
    }
}
