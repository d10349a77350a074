package org.statclaim.check;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;

/**
 * "18 matches, six more than the 12 of last season", "shrank by $15 million, from $75 million to $60 million", "61 votes to 39, a
 * majority of 22": what lies between two amounts.
 */
final class MoreThan implements Relation {

    private final Tolerance tolerance;

    MoreThan(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        if (!passage.isAmount(result)) {
            return;
        }
        int before = result - 1;
        int next = result + 1;
        if (passage.isTogether(result, next)) {
            String between = passage.between(result, next);
            boolean more = passage.begins("more-than", between);
            boolean less = passage.begins("less-than", between);
            if ((more || less)
                    && passage.isOnly("comparison", between)
                    && passage.isTogether(before, result)
                    && passage.isAlike(before, next)
                    && passage.isAlike(before, result)
                    && isTold(passage, result)) {
                BinaryOperator<Interval> sum = more ? Interval::minus : (now, old) -> old.minus(now);
                found.accept(of(passage, before, next, result, sum));
            }
        }
        if (passage.isTogether(before - 1, result)
                && passage.has("left", passage.before(result))
                && passage.isAlike(before - 1, before)
                && passage.isAlike(before, result)) {
            left(passage, result, found);
        }
        if (passage.isTogether(before - 1, result)
                && passage.has("majority", passage.before(result))
                && passage.isAlike(before - 1, before)) {
            found.accept(of(passage, before - 1, before, result, Interval::minus));
        }
    }

    /** "18 matches, six more", "at £872m, cost £134m more": a verb may stand between, and no other figure. */
    private static boolean isTold(Passage passage, int result) {
        String before = Passage.tail(passage.before(result));
        return passage.isOnly("result", before)
                || Words.of(before).size() <= 2 && passage.before(result).indexOf(',') >= 0;
    }

    /** "9,200 of the 12,500 have gone, leaving 3,300". */
    private void left(Passage passage, int result, Consumer<Calculation> found) {
        int part = passage.claim(result - 1).subsetOf().isPresent() ? result - 1 : result - 2;
        int whole = part == result - 1 ? result - 2 : result - 1;
        if (passage.claim(part).subsetOf().isPresent()
                && passage.claim(part).subsetOf().getAsInt() == whole) {
            found.accept(of(passage, whole, part, result, Interval::minus));
        }
    }

    private Calculation of(Passage passage, int one, int other, int result, BinaryOperator<Interval> sum) {
        return Calculation.of(
                Rule.DIFFERENCE,
                "difference",
                passage,
                List.of(one, other),
                result,
                Operand.of(passage.claim(one), tolerance),
                Operand.of(passage.claim(other), tolerance),
                sum,
                true);
    }
}
