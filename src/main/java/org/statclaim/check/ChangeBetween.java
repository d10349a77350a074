package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * "fell 15 percent to $56m, against $66m a year earlier", "10bn, up 8 percent from 9.26bn", and over two sentences, "That is an
 * increase of 20 percent": a change in percent between two levels that stand apart.
 */
final class ChangeBetween implements Relation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** As many sentences before it may tell the two levels. */
    private static final int MAX_SENTENCES = 2;

    private final Tolerance tolerance;

    ChangeBetween(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        boolean change = passage.isKind(result, Kind.PERCENTAGE)
                && Counted.isPlain(passage.claim(result))
                && TakenUp.direction(passage, result) != Change.NONE;
        if (!change) {
            return;
        }
        if (TakenUp.is(passage, result)) {
            told(passage, result, true, found);
            return;
        }
        if (Operand.isFraction(passage.claim(result))) {
            return;
        }
        int before = result - 1;
        int next = result + 1;
        int last = result + 2;
        if (passage.isTogether(result, last) && isTo(passage, result, next) && isAgainst(passage, next, last)) {
            levels(passage, next, last, result, true, found);
        } else if (passage.isTogether(before, result)
                && passage.isTogether(result, next)
                && passage.isOnly("result", Marks.tail(passage.between(before, result)))
                && isAgainst(passage, result, next)) {
            levels(passage, before, next, result, true, found);
        } else if (passage.isThatIs(result) || passage.has("so", passage.before(result))) {
            told(passage, result, false, found);
        } else if (passage.isResult(result)) {
            apart(passage, result, found);
        }
    }

    /** "fell to £48.3m in the six months to June from £115m a year earlier, a drop of 58 per cent". */
    private void apart(Passage passage, int result, Consumer<Calculation> found) {
        int now = -1;
        int old = -1;
        for (int i = passage.first(result); i < result; i++) {
            if (!isLevel(passage, i) && !isRevised(passage, i) || passage.isDuration(i)) {
                continue;
            }
            if (old >= 0 || now >= 0 && !isAlike(passage, now, i)) {
                return;
            }
            old = now >= 0 ? i : old;
            now = now < 0 ? i : now;
        }
        if (old >= 0 && passage.has("against", passage.before(old)) && passage.has("earlier", passage.behind(old))) {
            levels(passage, now, old, result, true, found);
        }
    }

    private static boolean isTo(Passage passage, int change, int level) {
        return passage.isOnly("to-level", passage.between(change, level));
    }

    private static boolean isAgainst(Passage passage, int one, int other) {
        String between = passage.between(one, other);
        return passage.begins("against", between) && passage.isOnly("against-light", Marks.tail(between));
    }

    /** The two levels that were told last, in the order of telling or the other way round. */
    private void told(Passage passage, int result, boolean named, Consumer<Calculation> found) {
        int first = -1;
        int second = -1;
        for (int i = result - 1; i >= 0 && passage.sentence(result) - passage.sentence(i) <= MAX_SENTENCES; i--) {
            if (named && !isLevel(passage, i) && !passage.isDuration(i)) {
                return;
            }
            if (!isLevel(passage, i) || second >= 0 && !isAlike(passage, i, second)) {
                continue;
            }
            if (first >= 0) {
                return;
            }
            first = second >= 0 ? i : first;
            second = second < 0 ? i : second;
        }
        if (first < 0) {
            return;
        }
        boolean sure = (!named || isThenAndNow(passage, first, second))
                && !Pairs.isOnOtherBase(passage, new int[] {first, second}, result);
        levels(passage, first, second, result, false, sure, found);
        levels(passage, second, first, result, false, sure, found);
    }

    /** "420 last year, 350 the year before", "18 million against 24 million a year earlier": of two times, and of one thing. */
    private static boolean isThenAndNow(Passage passage, int first, int second) {
        // "A house costs 365,000 now, a flat 278,000": the second has no time of its own
        return passage.claim(second).time().isPresent()
                && !passage.claim(first).time().equals(passage.claim(second).time())
                && (passage.claim(first).concept().isEmpty()
                        || passage.claim(second).concept().isEmpty()
                        || passage.claim(first).concept().stream()
                                .anyMatch(passage.claim(second).concept()::contains));
    }

    private static boolean isLevel(Passage passage, int i) {
        boolean level = passage.isComparable(i, i) || passage.isShare(i);
        // "four years ago" is no level
        boolean time =
                passage.isKind(i, Kind.MEASURE) && passage.claim(i).time().isEmpty() && passage.isDuration(i);
        return level && !time && passage.claim(i).change() == Change.NONE;
    }

    private static boolean isAlike(Passage passage, int one, int other) {
        boolean shares = passage.isShare(one) && passage.isShare(other);
        return shares ? passage.unit(one).equals(passage.unit(other)) : passage.isComparable(one, other);
    }

    /**
     * The change from the old level to the new.
     *
     * @param told whether the words say which is which; else both orders are possible, of which one has the right direction
     */
    private void levels(Passage passage, int now, int old, int result, boolean told, Consumer<Calculation> found) {
        levels(passage, now, old, result, told, true, found);
    }

    private void levels(
            Passage passage, int now, int old, int result, boolean told, boolean sure, Consumer<Calculation> found) {
        if (!isLevel(passage, now) && !isRevised(passage, now)
                || !isLevel(passage, old)
                || !isAlike(passage, now, old)) {
            return;
        }
        boolean up = TakenUp.direction(passage, result) == Change.INCREASE;
        Operand before = passage.operand(old, tolerance);
        Operand after = passage.operand(now, tolerance);
        if (!before.isPositive() || !told && up == after.exact().isBelow(before.exact())) {
            return;
        }
        boolean points = passage.unit(result).equals("pp");
        Interval whole = Interval.at(Operand.isFraction(passage.claim(result)) ? BigDecimal.ONE : HUNDRED);
        BinaryOperator<Interval> sum = (one, two) -> {
            Interval difference = up ? one.minus(two) : two.minus(one);
            return points ? difference : difference.dividedBy(two).times(whole);
        };
        if (points && !passage.isShare(now)) {
            return;
        }
        found.accept(Calculation.of(
                points ? Rule.PERCENT_POINT : Rule.PERCENT_CHANGE,
                points ? "points-between" : "change-between",
                passage,
                List.of(old, now),
                result,
                after,
                before,
                sum,
                sure));
    }

    /** "to $56m": the new level of a change carries its direction. */
    private static boolean isRevised(Passage passage, int i) {
        return passage.isAmount(i) && passage.claim(i).previous().isEmpty();
    }
}
