package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * A sum that the text's own figures allow for another of them.
 *
 * @param rule what it is
 * @param key of its sentences
 * @param from the figures in it
 * @param result the figure that it gives
 * @param narrow what it gives with one rounding in it, in the unit of the result
 * @param wide what it gives with every rounding that there may be
 * @param tie how firmly the words tie the figure to it
 */
record Calculation(Rule rule, String key, List<Integer> from, int result, Interval narrow, Interval wide, Tie tie) {

    /** A sum that the words leave no doubt of, or that they merely allow. */
    Calculation(Rule rule, String key, List<Integer> from, int result, Interval narrow, Interval wide, boolean sure) {
        this(rule, key, from, result, narrow, wide, sure ? Tie.FIRM : Tie.LOOSE);
    }

    /** The sum of two figures, in the unit that the result is told in. */
    static Calculation of(
            Rule rule,
            String key,
            Passage passage,
            List<Integer> from,
            int result,
            Operand one,
            Operand other,
            BinaryOperator<Interval> sum,
            boolean sure) {
        BigDecimal factor = Operand.factor(passage.claim(result));
        Interval unit = Interval.at(factor);
        return new Calculation(
                rule,
                key,
                from,
                result,
                one.narrow(other, sum).dividedBy(unit),
                one.wide(other, sum).dividedBy(unit),
                sure);
    }

    /** The same where the words may mean something else. */
    Calculation unsure() {
        return as(Tie.LOOSE);
    }

    /** The same, tied otherwise. */
    Calculation as(Tie other) {
        return new Calculation(rule, key, from, result, narrow, wide, other);
    }

    Comparison compare(Passage passage, Tolerance tolerance) {
        return Comparison.of(passage.claim(result), narrow, wide, tolerance);
    }
}
