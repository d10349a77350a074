package org.statclaim.check;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Unit;

/**
 * A figure that a calculation starts from, as its words allow it.
 *
 * @param exact as it stands, with its hedge
 * @param narrow with as much rounding as leaves it narrow enough to be wrong
 * @param wide with all the rounding that there may be
 */
record Operand(Interval exact, Interval narrow, Interval wide) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The figure in its own unit, minor units of money in the major one. */
    static Operand of(Claim claim, Tolerance tolerance) {
        Interval factor = Interval.at(factor(claim));
        return new Operand(
                tolerance.unrounded(claim).times(factor),
                tolerance.narrow(claim).times(factor),
                tolerance.within(claim).times(factor));
    }

    /** The level before, of a claim that tells it, in its own unit. */
    static Operand former(Claim claim, Tolerance tolerance) {
        Interval factor = Interval.at(factor(claim));
        return new Operand(
                Interval.at(claim.previous().orElseThrow()).times(factor),
                tolerance.narrowPrevious(claim).times(factor),
                tolerance.ofPrevious(claim).times(factor));
    }

    /** A share as a part of one: 0.4 of 40 percent. */
    static Operand share(Claim claim, Tolerance tolerance) {
        Operand stated = of(claim, tolerance);
        return isFraction(claim) ? stated : stated.over(HUNDRED);
    }

    static boolean isFraction(Claim claim) {
        return claim.quantity().unit().filter(unit -> unit.code().equals("1")).isPresent();
    }

    static BigDecimal factor(Claim claim) {
        return claim.quantity().unit().map(Unit::factor).orElse(BigDecimal.ONE);
    }

    private Operand over(BigDecimal divisor) {
        Interval by = Interval.at(divisor);
        return new Operand(exact.dividedBy(by), narrow.dividedBy(by), wide.dividedBy(by));
    }

    /** The two amounts by their size, the lesser first, each as it stands. */
    static int[] lesserFirst(Passage passage, int[] two, Tolerance tolerance) {
        Interval first = of(passage.claim(two[0]), tolerance).exact();
        Interval second = of(passage.claim(two[1]), tolerance).exact();
        return first.isBelow(second) ? two : new int[] {two[1], two[0]};
    }

    Operand times(BigDecimal factor) {
        Interval by = Interval.at(factor);
        return new Operand(exact.times(by), narrow.times(by), wide.times(by));
    }

    boolean isPositive() {
        return wide.low().filter(low -> low.signum() > 0).isPresent()
                || exact.low().filter(low -> low.signum() > 0).isPresent();
    }

    /** A calculation with one of the two rounded, whichever it is. */
    Interval narrow(Operand other, BinaryOperator<Interval> calculation) {
        return calculation.apply(narrow, other.exact).hull(calculation.apply(exact, other.narrow));
    }

    /** A calculation with both rounded. */
    Interval wide(Operand other, BinaryOperator<Interval> calculation) {
        return calculation.apply(wide, other.wide).hull(narrow(other, calculation));
    }
}
