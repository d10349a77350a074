package org.statclaim.check;

import java.util.List;
import java.util.function.Consumer;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.UnitSystem;

/**
 * "150 points in 26 turns (average 5.77)", "24 goals in 32 matches, for an average of 0.75 a match": a bare number that is called a mean, of
 * the two counts before it.
 */
final class MeanOfTwo implements Relation {

    private final Tolerance tolerance;

    MeanOfTwo(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        if (!is(passage, result) || !passage.isTogether(result - 2, result)) {
            return;
        }
        // "in twelve matches 18 goals, averaging 1.5": with no word between, nothing says which of the two is divided
        boolean apart = passage.count(passage.between(result - 2, result - 1)) > 0;
        boolean turned = !passage.isOnly("part-of-mean", passage.between(result - 2, result - 1));
        int total = turned ? result - 1 : result - 2;
        int heads = turned ? result - 2 : result - 1;
        boolean counts = passage.isKind(total, Kind.COUNT)
                && (passage.isKind(heads, Kind.COUNT)
                        // "1,170 runs in 26 completed innings"
                        || passage.isKind(heads, Kind.NUMBER) && !turned)
                && passage.isAmount(total)
                && passage.isAmount(heads);
        String tail = passage.tail(result);
        boolean called = passage.isOnly("mean", tail) || passage.has("mean", tail) && passage.isOnly("result", tail);
        if (apart && counts && called && (!turned || passage.first(result) == result - 2)) {
            found.accept(Calculation.of(
                    Rule.AVERAGE,
                    "per-one",
                    passage,
                    List.of(total, heads),
                    result,
                    passage.operand(total, tolerance),
                    passage.operand(heads, tolerance),
                    Interval::dividedBy,
                    true));
        }
    }

    /** Whether the number is called a mean, and is told of things or of nothing: "36,000 a day" is a rate by time. */
    static boolean is(Passage passage, int i) {
        Claim claim = passage.claim(i);
        return passage.isKind(i, Kind.NUMBER)
                && claim.quantity().figure().value().isPresent()
                && claim.quantity()
                        .per()
                        .filter(per -> per.system() != UnitSystem.COUNT)
                        .isEmpty()
                && passage.has("mean", passage.before(i));
    }
}
