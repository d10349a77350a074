package org.statclaim.check;

import java.math.BigDecimal;
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

    /** As many sentences on either side may tell the others. */
    private static final int BACK = 2;

    private static final int MOST = 14;

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
        int from = result;
        while (from > 0 && passage.sentence(result) - passage.sentence(from - 1) <= BACK) {
            from--;
        }
        int end = passage.end(result);
        int to = end < passage.size() && passage.sentence(end) - passage.sentence(result) == 1 ? passage.end(end) : end;
        Calculation one = to - from > MOST ? null : slip(passage, from, to, rate);
        if (one != null) {
            found.accept(one.as(Tie.FIRM));
        }
    }

    /** The one total and number of heads of which one is a slip away from what the others say; null where some agree. */
    private @Nullable Calculation slip(Passage passage, int from, int to, Price rate) {
        Calculation slip = null;
        for (int total = from; total < to; total++) {
            if (!isTold(passage, total, rate) || !units.isTotal(passage, total, rate.at(), rate)) {
                continue;
            }
            for (int heads = from; heads < to; heads++) {
                if (heads == total || !isTold(passage, heads, rate) || !units.isHeads(passage, heads, rate)) {
                    continue;
                }
                Claim of = passage.claim(total);
                Claim by = passage.claim(heads);
                Operand sum = PerOne.in(Operand.of(of, tolerance), units.measure(of, rate.of()));
                Operand parts = PerOne.in(Operand.of(by, tolerance), units.factor(by, rate.per()));
                Operand each = Operand.of(passage.claim(rate.at()), tolerance);
                if (!parts.isPositive() || !sum.isPositive() || !each.isPositive()) {
                    continue;
                }
                Calculation here = Calculation.of(
                        Rule.AVERAGE,
                        "per-one",
                        passage,
                        List.of(total, heads),
                        rate.at(),
                        sum,
                        parts,
                        Interval::dividedBy,
                        false);
                if (here.compare(passage, tolerance).verdict() != Verdict.REFUTED) {
                    return null;
                }
                BigDecimal measure = units.measure(of, rate.of());
                BigDecimal factor = units.factor(by, rate.per());
                boolean off = Slip.isSwapped(passage.claim(rate.at()), here.wide())
                        || Slip.isSwapped(of, each.exact().times(parts.exact()).dividedBy(Interval.at(measure)))
                        || Slip.isSwapped(
                                by, sum.exact().dividedBy(each.exact()).dividedBy(Interval.at(factor)));
                if (off && slip != null) {
                    return null;
                }
                slip = off ? here : slip;
            }
        }
        return slip;
    }

    private static boolean isTold(Passage passage, int i, Price rate) {
        return i != rate.at() && passage.isAmount(i) && passage.claim(i).change() == Change.NONE;
    }
}
