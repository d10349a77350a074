package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * "up 8.5p, or 8.1 percent, at 113.5p", "klom 1,2 procent, of 47 punten, naar 3.963 punten": how far a price moved, in its unit
 * and in percent of where it came from, and where it stands now, in whatever order.
 */
final class MoveOfLevel implements Relation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A step is a small part of the level; of two prices that are nearer, neither is the other's step. */
    private static final Interval THREE = Interval.at(BigDecimal.valueOf(3));

    private final Tolerance tolerance;

    MoveOfLevel(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        if (!passage.isShare(result) || Operand.isFraction(passage.claim(result))) {
            return;
        }
        for (int from = result - 2; from <= result; from++) {
            if (passage.isTogether(from, from + 2) && isMove(passage, from, result)) {
                move(passage, from, result, found);
                return;
            }
        }
    }

    /** Whether three figures in a row are a step, the share that it is, and the level, of which step and share restate each other. */
    private static boolean isMove(Passage passage, int from, int share) {
        int one = share == from ? from + 1 : from;
        int other = share == from + 2 ? from + 1 : from + 2;
        return passage.isAlike(one, other)
                && isPrice(passage, one)
                && isPrice(passage, other)
                && (passage.isResult(share) || passage.isResult(one) || passage.isResult(other));
    }

    private static boolean isPrice(Passage passage, int i) {
        return passage.isAmount(i)
                && passage.claim(i).previous().isEmpty()
                && !passage.isDuration(i)
                && (!passage.isKind(i, Kind.COUNT) || passage.has("points", passage.unit(i)));
    }

    private void move(Passage passage, int from, int share, Consumer<Calculation> found) {
        int one = share == from ? from + 1 : from;
        int other = share == from + 2 ? from + 1 : from + 2;
        Operand first = passage.operand(one, tolerance);
        Operand second = passage.operand(other, tolerance);
        boolean firstIsStep = first.exact().times(THREE).isBelow(second.exact());
        boolean secondIsStep = second.exact().times(THREE).isBelow(first.exact());
        Change direction = direction(passage, share, one, other);
        if (direction == Change.NONE || firstIsStep == secondIsStep) {
            return;
        }
        int step = firstIsStep ? one : other;
        int level = firstIsStep ? other : one;
        // the level is what it came to, "at 113.5p", and no other share's price
        String before = passage.tail(level);
        if (!passage.has("to-level", before) || !passage.isOnly("to-level", before)) {
            return;
        }
        boolean up = direction == Change.INCREASE;
        found.accept(Calculation.of(
                Rule.PERCENT_CHANGE,
                "move",
                passage,
                List.of(step, level),
                share,
                firstIsStep ? first : second,
                firstIsStep ? second : first,
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
