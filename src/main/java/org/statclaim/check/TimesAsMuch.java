package org.statclaim.check;

import java.math.BigDecimal;
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
        if (!passage.isKind(result, Kind.MULTIPLE)
                || passage.claim(result).quantity().figure().value().isEmpty()) {
            return;
        }
        int base = result + 1;
        if (!passage.isTogether(result, base)
                || !passage.isTogether(result - 1, result)
                || !passage.isComparable(result - 1, base)
                || !isComparison(passage, result, base)
                || !passage.isOnly("result", Passage.tail(passage.before(result)))) {
            near(passage, result, found);
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

    /** "In May there were 300, twice as many as the 150 of April", told in any order: the only two amounts around the multiple. */
    private void near(Passage passage, int result, Consumer<Calculation> found) {
        int[] two = passage.twoAround(result);
        if (two == null) {
            return;
        }
        Operand first = Operand.of(passage.claim(two[0]), tolerance);
        Operand second = Operand.of(passage.claim(two[1]), tolerance);
        boolean up = tolerance
                .narrow(passage.claim(result))
                .low()
                .filter(low -> low.compareTo(BigDecimal.ONE) >= 0)
                .isPresent();
        boolean firstIsMore = second.exact().isBelow(first.exact());
        Operand more = firstIsMore == up ? first : second;
        Operand less = firstIsMore == up ? second : first;
        if (less.isPositive()) {
            boolean sure = passage.begins("as-many-as", passage.behind(result));
            found.accept(Calculation.of(
                    Rule.RATIO,
                    "times",
                    passage,
                    List.of(more == first ? two[0] : two[1], more == first ? two[1] : two[0]),
                    result,
                    more,
                    less,
                    Interval::dividedBy,
                    sure));
        }
    }
}
