package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Kind;

/** "cost $1.2 billion in 2021 and $1.3 million in 2022": one thing at two times, a thousand times apart but for a little. */
final class OtherScale implements Relation {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** What a year may change: by a half. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Tolerance tolerance;

    OtherScale(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        former(passage, result, found);
        int first = result - 1;
        if (!passage.isTogether(first, result)
                || !passage.isKind(first, Kind.MONEY)
                || !passage.isAlike(first, result)
                || !(isJoined(passage, first, result) && isOfOneThing(passage.claim(first), passage.claim(result))
                        || isHeldAgainst(passage, first, result))) {
            return;
        }
        Interval told = passage.operand(first, tolerance).wide();
        Interval stated = passage.operand(result, tolerance).wide();
        Interval near = told.widened(HALF);
        Interval thousand = Interval.at(THOUSAND);
        if (stated.meets(near.times(thousand)) || stated.times(thousand).meets(near)) {
            Interval unit = Interval.at(Operand.factor(passage.claim(result)));
            Interval expected = told.dividedBy(unit);
            found.accept(
                    new Calculation(Rule.MAGNITUDE, "other-scale", List.of(first), result, expected, expected, true));
        }
    }

    /** "were worth $3.2 billion, up from $2.9 million": a level and its former one. */
    private void former(Passage passage, int level, Consumer<Calculation> found) {
        Claim claim = passage.claim(level);
        if (!passage.isKind(level, Kind.MONEY)
                || claim.previous().isEmpty()
                || claim.quantity().figure().value().isEmpty()) {
            return;
        }
        Interval old = tolerance.ofPrevious(claim);
        Interval now = tolerance.within(claim);
        Interval near = old.widened(HALF);
        Interval thousand = Interval.at(THOUSAND);
        if (now.meets(near.times(thousand)) || now.times(thousand).meets(near)) {
            found.accept(new Calculation(Rule.MAGNITUDE, "other-scale-former", List.of(), level, old, old, Tie.FIRM));
        }
    }

    /** "in 2021 and": with more between them, they are of two things. */
    private static boolean isJoined(Passage passage, int one, int other) {
        String between = passage.between(one, other);
        String time = passage.claim(one).time().map(Period::text).orElse("");
        return passage.has("and", between) && passage.isOnly("and-light", between.replace(time, ""));
    }

    /** "310 million in sales, against 295 billion in 2024": what it is held against is of the same thing. */
    private static boolean isHeldAgainst(Passage passage, int one, int other) {
        String tail = Marks.tail(passage.between(one, other));
        return passage.has("against", tail)
                && passage.isOnly("against-light", tail)
                && passage.claim(other).time().isPresent()
                && !passage.claim(one).time().equals(passage.claim(other).time());
    }

    private static boolean isOfOneThing(Claim one, Claim other) {
        return !one.concept().isEmpty()
                && one.concept().equals(other.concept())
                && one.time().isPresent()
                && other.time().isPresent()
                && !one.time().equals(other.time());
    }
}
