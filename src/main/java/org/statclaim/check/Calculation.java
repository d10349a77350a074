package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Claim;

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
 * @param upper of a range, the sum that gives its upper end; null where the figure is none
 */
record Calculation(
        Rule rule,
        String key,
        List<Integer> from,
        int result,
        Interval narrow,
        Interval wide,
        Tie tie,
        @Nullable Calculation upper) {

    /** A sum that gives one value. */
    Calculation(Rule rule, String key, List<Integer> from, int result, Interval narrow, Interval wide, Tie tie) {
        this(rule, key, from, result, narrow, wide, tie, null);
    }

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

    /**
     * What lies between two amounts, or another sum of them that is told as one.
     *
     * @param sorted the lesser and the greater
     * @param sum of the values of the lesser and those of the greater
     */
    static Calculation difference(
            Passage passage, int[] sorted, int result, Tolerance tolerance, BinaryOperator<Interval> sum) {
        return of(
                Rule.DIFFERENCE,
                "difference",
                passage,
                List.of(sorted[1], sorted[0]),
                result,
                passage.operand(sorted[0], tolerance),
                passage.operand(sorted[1], tolerance),
                sum,
                true);
    }

    /** What lies between two amounts, for a result that only a slip of the pen away from it contradicts. */
    static Calculation slippedDifference(Passage passage, int one, int other, int result, Tolerance tolerance) {
        int[] sorted = Operand.lesserFirst(passage, new int[] {one, other}, tolerance);
        Calculation difference = difference(passage, sorted, result, tolerance, (less, more) -> more.minus(less));
        Claim stated = passage.claim(result);
        boolean slip = Slip.isOne(stated, difference.wide) || Slip.isSwapped(stated, difference.wide);
        return slip ? difference : difference.unsure();
    }

    /** "At a fare of £2.20 instead of £2 the gap is £4 million": no difference is more than each of what it lies between. */
    static boolean isMoreThanEach(Passage passage, List<Integer> amounts, int result, Tolerance tolerance) {
        Interval told = passage.operand(result, tolerance).wide();
        return amounts.stream()
                .allMatch(i -> passage.operand(i, tolerance).wide().isBelow(told));
    }

    /** The same where the words may mean something else. */
    Calculation unsure() {
        return as(Tie.LOOSE);
    }

    /** The same, tied otherwise. */
    Calculation as(Tie other) {
        return new Calculation(rule, key, from, result, narrow, wide, other, upper);
    }

    /** This one for the lower end of a range, the other for its upper end. */
    Calculation to(Calculation end) {
        return new Calculation(rule, key, from, result, narrow, wide, tie, end);
    }

    Comparison compare(Passage passage, Tolerance tolerance) {
        Claim stated = passage.claim(result);
        return upper == null
                ? Comparison.of(stated, narrow, wide, tolerance)
                : Ends.of(stated)
                        .map(ends -> Ends.both(
                                Comparison.of(ends.low(), narrow, wide, tolerance),
                                Comparison.of(ends.high(), upper.narrow, upper.wide, tolerance)))
                        .orElseThrow();
    }
}
