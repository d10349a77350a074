package org.statclaim.check;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Change;

/**
 * A rate with a total and a number of heads that stand about it in any order: "600 inhabitants per square kilometre … 18,600 people on
 * 31 square kilometres". What each is, their units tell; that the three are of one another, only a slip does: two digits that changed
 * places in one of them, or a power of ten.
 */
final class Rated implements Relation {

    private final PerOne units;
    private final Tolerance tolerance;

    Rated(PerOne units, Tolerance tolerance) {
        this.units = units;
        this.tolerance = tolerance;
    }

    @Override
    public int least() {
        return 3;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        Price rate = Price.of(passage, result, false);
        if (rate == null) {
            return;
        }
        Window window = Window.of(passage, result, true);
        Calculation one = window == null ? null : slip(passage, window, rate);
        if (one != null) {
            found.accept(one.as(Tie.FIRM));
        }
    }

    /** The one total and number of heads of which one is a slip away from what the others say; null where some agree. */
    private @Nullable Calculation slip(Passage passage, Window window, Price rate) {
        Calculation slip = null;
        for (int total = window.from(); total < window.to(); total++) {
            for (int heads = window.from(); heads < window.to(); heads++) {
                Calculation sum = isPair(passage, total, heads, rate) ? sum(passage, total, heads, rate) : null;
                if (sum == null) {
                    continue;
                }
                boolean off = isSlip(passage, total, heads, rate, sum);
                if (off && slip != null || sum.compare(passage, tolerance).verdict() != Verdict.REFUTED) {
                    return null;
                }
                slip = off ? sum : slip;
            }
        }
        return slip;
    }

    private boolean isPair(Passage passage, int total, int heads, Price rate) {
        return total != heads
                && isTold(passage, total, rate)
                && isTold(passage, heads, rate)
                && units.isTotal(passage, total, rate.at(), rate)
                && units.isHeads(passage, heads, rate)
                && isOnly(passage, heads);
    }

    /** "bought 2 million shares and sold 500,000; the price is $12 a share": of which of them, nobody says. */
    private static boolean isOnly(Passage passage, int heads) {
        for (int i = passage.first(heads); i < passage.end(heads); i++) {
            if (i != heads && passage.isAlikeNoun(i, heads)) {
                return false;
            }
        }
        return true;
    }

    /** What comes to each; null where one of the figures may be nothing. */
    private @Nullable Calculation sum(Passage passage, int total, int heads, Price rate) {
        Operand sum = total(passage, total, rate);
        Operand parts = heads(passage, heads, rate);
        return sum.isPositive() && parts.isPositive() && each(passage, rate).isPositive()
                ? Calculation.of(
                        Rule.AVERAGE,
                        "per-one",
                        passage,
                        List.of(total, heads),
                        rate.at(),
                        sum,
                        parts,
                        Interval::dividedBy,
                        false)
                : null;
    }

    /** Whether any of the three is a slip away from what the two others say. */
    private boolean isSlip(Passage passage, int total, int heads, Price rate, Calculation sum) {
        Claim of = passage.claim(total);
        Claim by = passage.claim(heads);
        Interval each = each(passage, rate).exact();
        Interval all = each.times(heads(passage, heads, rate).exact());
        Interval parts = total(passage, total, rate).exact().dividedBy(each);
        return Slip.isSwapped(passage.claim(rate.at()), sum.wide())
                || Slip.isSwapped(of, all.dividedBy(Interval.at(units.measure(of, rate.of()))))
                || Slip.isSwapped(by, parts.dividedBy(Interval.at(units.factor(by, rate.per()))));
    }

    private Operand total(Passage passage, int i, Price rate) {
        Claim claim = passage.claim(i);
        return PerOne.in(Operand.of(claim, tolerance), units.measure(claim, rate.of()));
    }

    private Operand heads(Passage passage, int i, Price rate) {
        Claim claim = passage.claim(i);
        return PerOne.in(Operand.of(claim, tolerance), units.factor(claim, rate.per()));
    }

    private Operand each(Passage passage, Price rate) {
        return Operand.of(passage.claim(rate.at()), tolerance);
    }

    private static boolean isTold(Passage passage, int i, Price rate) {
        return i != rate.at() && passage.isAmount(i) && passage.claim(i).change() == Change.NONE;
    }
}
