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

    private static final Interval HUNDRED = Interval.at(BigDecimal.valueOf(100));

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
                ? confused(passage, Comparison.of(stated, narrow, wide, tolerance), tolerance)
                : Ends.of(stated)
                        .map(ends -> Ends.both(
                                Comparison.of(ends.low(), narrow, wide, tolerance),
                                Comparison.of(ends.high(), upper.narrow, upper.wide, tolerance)))
                        .orElseThrow();
    }

    /**
     * The comparison of a change in percent, which writers confuse with two others: with the points between two shares, and with the
     * part that it is of the wrong level of the two. Where it is one of these to the digit, no rounding excuses it.
     */
    private Comparison confused(Passage passage, Comparison comparison, Tolerance tolerance) {
        if (rule != Rule.PERCENT_CHANGE || comparison.verdict() == Verdict.SUPPORTED || !hasTwoLevels(passage)) {
            return comparison;
        }
        Claim stated = passage.claim(result);
        Interval one = passage.operand(from.get(0), tolerance).exact();
        Interval other = from.size() == 2
                ? passage.operand(from.get(1), tolerance).exact()
                : Operand.former(passage.claim(from.get(0)), tolerance).exact();
        Interval apart = one.isBelow(other) ? other.minus(one) : one.minus(other);
        if (from.stream().allMatch(passage::isShare)) {
            boolean points =
                    comparison.verdict() == Verdict.REFUTED && Comparison.isToTheDigit(stated, apart, tolerance);
            return points
                    ? comparison.as(Verdict.REFUTED, Grade.PERCENT_POINT_CONFUSION, comparison.why())
                    : comparison;
        }
        Interval percent = apart.times(HUNDRED);
        // of the right one of the two it would be supported
        boolean part = comparison.grade() == Grade.NEAR_MISS
                && !Operand.isFraction(stated)
                && (Comparison.isToTheDigit(stated, percent.dividedBy(one), tolerance)
                        || Comparison.isToTheDigit(stated, percent.dividedBy(other), tolerance));
        return part ? comparison.as(Verdict.REFUTED, Grade.CONTRADICTED, ".refuted") : comparison;
    }

    private boolean hasTwoLevels(Passage passage) {
        return from.size() == 2
                || from.size() == 1 && passage.claim(from.get(0)).previous().isPresent();
    }
}
