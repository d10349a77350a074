package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.statclaim.quantity.Change;

/**
 * A change in percent beside two shares: "slipped to 17 percent from 21 percent in May, a fall of 19 percent". Where it is told as so many
 * percent as the points that lie between them, "a fall of four percent", the one was taken for the other; any other change may be
 * of something else.
 */
final class PercentOfShares implements Relation {

    private static final Interval HUNDRED = Interval.at(BigDecimal.valueOf(100));

    private final Tolerance tolerance;

    PercentOfShares(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        Change direction = TakenUp.direction(passage, result);
        if (!passage.isShare(result)
                || direction == Change.NONE
                || Operand.isFraction(passage.claim(result))
                || passage.claim(result).previous().isPresent()) {
            return;
        }
        int[] levels = PointsOfTwo.levels(passage, result);
        // "rose 3% in May and 5% in June, up from 2% in April": each a level
        if (levels.length == 0 || levels[levels.length - 1] > result) {
            return;
        }
        boolean two = levels.length == 2;
        boolean up = direction == Change.INCREASE;
        Operand first = passage.operand(levels[0], tolerance);
        Operand second =
                two ? passage.operand(levels[1], tolerance) : Operand.former(passage.claim(levels[0]), tolerance);
        boolean secondIsLess = second.exact().isBelow(first.exact());
        boolean sameWay = two || passage.claim(levels[0]).change() == direction;
        if (!sameWay || !(secondIsLess ? second : first).isPositive()) {
            return;
        }
        // the way that is told says which was before: of a rise the lesser
        boolean secondIsOld = up == secondIsLess;
        Operand old = secondIsOld ? second : first;
        Operand now = secondIsOld ? first : second;
        List<Integer> from =
                !two ? List.of(levels[0]) : secondIsOld ? List.of(levels[1], levels[0]) : List.of(levels[0], levels[1]);
        BinaryOperator<Interval> points = (to, before) -> up ? to.minus(before) : before.minus(to);
        Interval apart = points.apply(now.exact(), old.exact());
        found.accept(Calculation.of(
                Rule.PERCENT_CHANGE,
                two ? "change-between" : "difference-former",
                passage,
                from,
                result,
                now,
                old,
                (to, before) -> points.apply(to, before).dividedBy(before).times(HUNDRED),
                tolerance.plain(passage.claim(result)).meets(apart) && isOfThem(passage, levels, result)));
    }

    /** Set off from the levels, or the change of what they are told of. */
    private static boolean isOfThem(Passage passage, int[] levels, int result) {
        boolean off = passage.isNamed(result)
                || passage.isLed(result, 1)
                || passage.isThatIs(result)
                || TakenUp.is(passage, result)
                || TakenUp.isThat(passage, passage.tail(result));
        List<String> subject = passage.claim(result).concept();
        List<String> of = passage.claim(levels[0]).concept();
        return off
                || of.isEmpty()
                || passage.has("so", passage.tail(result))
                || subject.stream().anyMatch(of::contains);
    }
}
