package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.statclaim.claim.Claim;
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
        Operand first = passage.operand(levels[0], tolerance);
        Operand second = levels.length == 2 ? passage.operand(levels[1], tolerance) : former(passage.claim(levels[0]));
        boolean up = direction == Change.INCREASE;
        boolean rises = levels.length == 2 || passage.claim(levels[0]).change() == direction;
        boolean secondIsLess = second.exact().isBelow(first.exact());
        Operand less = secondIsLess ? second : first;
        Operand more = secondIsLess ? first : second;
        if (!rises || !less.isPositive()) {
            return;
        }
        Operand old = up ? less : more;
        Operand now = up ? more : less;
        Interval points = more.exact().minus(less.exact());
        boolean confused = tolerance.plain(passage.claim(result)).meets(points) && isOfThem(passage, levels, result);
        Calculation change = Calculation.of(
                Rule.PERCENT_CHANGE,
                levels.length == 2 ? "change-between" : "difference-former",
                passage,
                old == first && levels.length == 2 ? List.of(levels[0], levels[1]) : reversed(levels),
                result,
                now,
                old,
                (to, from) ->
                        (up ? to.minus(from) : from.minus(to)).dividedBy(from).times(HUNDRED),
                confused);
        found.accept(change);
    }

    private static List<Integer> reversed(int[] levels) {
        return levels.length == 2 ? List.of(levels[1], levels[0]) : List.of(levels[0]);
    }

    private Operand former(Claim level) {
        return new Operand(
                Interval.at(level.previous().orElseThrow()),
                tolerance.narrowPrevious(level),
                tolerance.ofPrevious(level));
    }

    /** Set off from the levels, or the change of what they are told of. */
    private static boolean isOfThem(Passage passage, int[] levels, int result) {
        boolean off = passage.isNamed(result)
                || passage.isLed(result, 1)
                || passage.isThatIs(result)
                || TakenUp.is(passage, result);
        List<String> subject = passage.claim(result).concept();
        List<String> of = passage.claim(levels[0]).concept();
        return off
                || of.isEmpty()
                || passage.has("so", passage.tail(result))
                || subject.stream().anyMatch(of::contains);
    }
}
