package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * "10 percent in 2021 and 10 percent in 2022, or 21 percent over the two years": changes one upon the other; "wages rose 6
 * percent while prices rose 9, so real wages fell by 3 percent": one without the other; "the index stood at 125 (2015 = 100),
 * prices are 25 percent higher": an index and its base.
 */
final class GrowthOverYears implements Relation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Interval ONE = Interval.at(BigDecimal.ONE);
    private static final Interval PERCENT = Interval.at(HUNDRED);

    private final Tolerance tolerance;

    GrowthOverYears(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        if (!passage.isShare(result)
                || Operand.isFraction(passage.claim(result))
                || !passage.isTogether(result - 2, result)) {
            return;
        }
        int first = result - 2;
        int second = result - 1;
        if (isChange(passage, first) && isChange(passage, second)) {
            if (isOfTwoTimes(passage, first, second) && isOverall(passage, result)) {
                found.accept(of(passage, "growth", first, second, result, GrowthOverYears::compound));
            } else if (passage.has("real", passage.clause(result))) {
                found.accept(real(passage, first, second, result));
            }
        } else if (passage.isKind(first, Kind.NUMBER)
                && isBase(passage, second)
                && passage.has("index", passage.claim(result).sentence().text())
                && passage.claim(result).change() != Change.NONE) {
            index(passage, first, second, result, found);
        }
    }

    private static boolean isChange(Passage passage, int i) {
        return passage.isShare(i) && !Operand.isFraction(passage.claim(i));
    }

    /** The second of two goes on from the first, whose change it shares. */
    private static boolean isOfTwoTimes(Passage passage, int first, int second) {
        return passage.claim(first).change() != Change.NONE
                && passage.claim(first).time().isPresent()
                && passage.claim(second).time().isPresent()
                && !passage.claim(first).time().equals(passage.claim(second).time());
    }

    private static boolean isOverall(Passage passage, int result) {
        return passage.has("overall", passage.before(result)) || passage.begins("overall", passage.rest(result));
    }

    private boolean isBase(Passage passage, int i) {
        return passage.isKind(i, Kind.NUMBER)
                && tolerance.unrounded(passage.claim(i)).isAt(HUNDRED);
    }

    private Calculation of(
            Passage passage, String key, int first, int second, int result, BinaryOperator<Interval> sum) {
        return Calculation.of(
                Rule.GROWTH,
                key,
                passage,
                List.of(first, second),
                result,
                factor(passage, first, passage.claim(first).change()),
                factor(passage, second, direction(passage, first, second)),
                sum,
                true);
    }

    private static Change direction(Passage passage, int first, int second) {
        Change own = passage.claim(second).change();
        return own == Change.NONE ? passage.claim(first).change() : own;
    }

    /** What a change makes of one. */
    private Operand factor(Passage passage, int i, Change direction) {
        Operand share = Operand.share(passage.claim(i), tolerance);
        return direction == Change.DECREASE
                ? new Operand(ONE.minus(share.exact()), ONE.minus(share.narrow()), ONE.minus(share.wide()))
                : new Operand(ONE.plus(share.exact()), ONE.plus(share.narrow()), ONE.plus(share.wide()));
    }

    private static Interval compound(Interval one, Interval other) {
        return apart(one.times(other));
    }

    /** How far from one, in percent, whichever way. */
    private static Interval apart(Interval factor) {
        Interval change = factor.minus(ONE).times(PERCENT);
        boolean down = change.high().filter(high -> high.signum() < 0).isPresent();
        return down ? Interval.at(BigDecimal.ZERO).minus(change) : change;
    }

    /** Newsrooms take the difference for the quotient, which is near enough for small changes. */
    private Calculation real(Passage passage, int wages, int prices, int result) {
        Change own = passage.claim(wages).change();
        Change others = passage.claim(prices).change();
        // "are indexed by 3.6 percent, but with inflation of 4.4 percent they lose": inflation is a rise, whatever is
        // lost by it
        boolean told = own != Change.NONE && others != Change.NONE;
        Operand one = factor(passage, wages, told ? own : Change.INCREASE);
        Operand other = factor(passage, prices, told ? others : Change.INCREASE);
        BinaryOperator<Interval> sum = (a, b) -> apart(a.dividedBy(b)).hull(apart(ONE.plus(a.minus(b))));
        return new Calculation(
                Rule.GROWTH,
                "real",
                List.of(wages, prices),
                result,
                one.narrow(other, sum),
                one.wide(other, sum),
                true);
    }

    private void index(Passage passage, int level, int base, int result, Consumer<Calculation> found) {
        boolean up = passage.claim(result).change() == Change.INCREASE;
        Operand now = passage.operand(level, tolerance);
        Operand hundred = passage.operand(base, tolerance);
        BinaryOperator<Interval> sum = (a, b) -> up ? a.minus(PERCENT) : PERCENT.minus(a);
        Interval narrow = sum.apply(now.narrow(), hundred.exact());
        found.accept(new Calculation(
                Rule.GROWTH,
                "index",
                List.of(level, base),
                result,
                narrow,
                narrow.hull(sum.apply(now.wide(), hundred.exact())),
                true));
    }
}
