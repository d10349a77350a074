package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.statclaim.quantity.Change;

/**
 * "up 8.5p, or 8.1 percent, at 113.5p", "verloor 6,40 punten of 0,8 procent op 793,60 punten": how far a price moved, in its
 * unit and in percent of where it came from, and where it stands now.
 */
final class MoveOfLevel implements Relation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Tolerance tolerance;

    MoveOfLevel(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        int step = result - 1;
        int level = result + 1;
        if (!passage.isShare(result)
                || Operand.isFraction(passage.claim(result))
                || !passage.isTogether(step, result)
                || !passage.isTogether(result, level)
                || !passage.isAmount(step)
                || !passage.isAmount(level)
                || !passage.unit(step).equals(passage.unit(level))
                || !passage.isResult(result)
                || !passage.isOnly("to-level", passage.between(result, level))) {
            return;
        }
        Change direction = direction(passage, step, result, level);
        Operand now = Operand.of(passage.claim(level), tolerance);
        Operand moved = Operand.of(passage.claim(step), tolerance);
        if (direction == Change.NONE || !now.isPositive()) {
            return;
        }
        boolean up = direction == Change.INCREASE;
        found.accept(Calculation.of(
                Rule.PERCENT_CHANGE,
                "move",
                passage,
                List.of(step, level),
                result,
                moved,
                now,
                (by, to) -> by.dividedBy(up ? to.minus(by) : to.plus(by)).times(Interval.at(HUNDRED)),
                true));
    }

    private static Change direction(Passage passage, int... figures) {
        for (int figure : figures) {
            if (passage.claim(figure).change() != Change.NONE) {
                return passage.claim(figure).change();
            }
        }
        return Change.NONE;
    }
}
