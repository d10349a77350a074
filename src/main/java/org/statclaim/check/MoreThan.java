package org.statclaim.check;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.statclaim.quantity.Kind;

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
        if (passage.isTogether(before - 1, result)
                && passage.has("majority", passage.before(result))
                // "hold 14 of the 27 seats, a majority that was easier with 16"
                && passage.claim(before - 1).subsetOf().isEmpty()
                && passage.isAlike(before - 1, before)
                // "eleven, seven and three seats, a majority of 21 of the 37": no two sides
                && passage.claim(result).subsetOf().isEmpty()
                && !(passage.isTogether(before - 2, result) && passage.isAlike(before - 2, before))
                // a bare number has its noun before it: "3,418 votes to 3,204, and after two recounts"
                && !(passage.isKind(before - 1, Kind.NUMBER) && passage.isKind(before, Kind.COUNT))) {
            found.accept(of(passage, before - 1, before, result, Interval::minus));
        }
        // "held the ward by 214 votes, polling 1,386 against 1,172"
        int one = result + 1;
        int other = result + 2;
        if (passage.isTogether(result, other)
                && passage.isAlike(one, other)
                && passage.isAlike(one, result)
                && passage.has("margin-of", passage.before(other))
                && passage.isOnly("margin-of", passage.before(other))) {
            Calculation sum = of(passage, one, other, result, Interval::minus);
            found.accept(Slip.isOne(passage.claim(result), sum.wide()) ? sum : sum.unsure());
        }
    }

    private Calculation of(Passage passage, int one, int other, int result, BinaryOperator<Interval> sum) {
        return Calculation.of(
                Rule.DIFFERENCE,
                "difference",
                passage,
                List.of(one, other),
                result,
                passage.operand(one, tolerance),
                passage.operand(other, tolerance),
                sum,
                true);
    }
}
