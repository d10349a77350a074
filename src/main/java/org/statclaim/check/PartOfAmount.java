package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * "1 percent of that, or $184 million", "5 percent interest on $10,000, $500 a year", "$200, now at a 30 percent discount for
 * $140": what a percentage of an amount comes to, or what is left without it.
 */
final class PartOfAmount implements Relation {

    private static final Interval ONE = Interval.at(BigDecimal.ONE);

    /** As many words may stand between a share and what it comes to: "korting te koop voor". */
    private static final int MAX_WORDS = 6;

    private final Tolerance tolerance;

    PartOfAmount(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        int share = result - 1;
        if (!isAmount(passage, result) || !passage.isTogether(share, result)) {
            return;
        }
        if (passage.isAmount(share) && passage.isTogether(share - 1, result)) {
            ofNumber(passage, share - 1, share, result, found);
            return;
        }
        if (!passage.isShare(share) || passage.claim(share).change() != Change.NONE) {
            return;
        }
        int amount = amount(passage, share, result);
        if (amount < 0) {
            return;
        }
        String between = passage.between(share, result);
        if (passage.begins("of-that", between)) {
            if (passage.isResult(result)) {
                found.accept(of(passage, amount, share, result, (whole, part) -> whole.times(part)));
            }
            return;
        }
        if (!passage.isTogether(amount, share)) {
            return;
        }
        // "50 percent off a phone, and a watch for just $799" has two prices
        boolean near =
                between.equals(Passage.head(between)) && Words.of(between).size() <= MAX_WORDS;
        if (near && passage.has("discount", between) && !passage.has("discount", passage.behind(amount))) {
            found.accept(of(passage, amount, share, result, (whole, part) -> whole.times(ONE.minus(part))));
        } else if (isLevied(passage, amount, share, result)) {
            found.accept(of(passage, amount, share, result, (whole, part) -> whole.times(part)));
        }
    }

    /** Interest, a tax or a fee, in a sentence of one amount, one percentage, and what comes of them. */
    private static boolean isLevied(Passage passage, int amount, int share, int result) {
        String told = passage.between(amount, result) + " " + passage.behind(result);
        return passage.has("levy", told) && passage.first(result) == amount && share == amount + 1;
    }

    /** Money or things, a rate by the year too: interest is paid each year. */
    private static boolean isAmount(Passage passage, int i) {
        boolean kind = passage.isKind(i, Kind.MONEY) || passage.isKind(i, Kind.COUNT);
        return kind
                && passage.claim(i).quantity().figure().value().isPresent()
                && passage.claim(i)
                        .quantity()
                        .per()
                        .filter(unit -> !unit.code().equals("a"))
                        .isEmpty();
    }

    /** The one amount in the result's unit before the share; in the sentence before where this one has none; negative for none. */
    private static int amount(Passage passage, int share, int result) {
        int found = -1;
        int from = passage.first(share);
        if (from == share && share > 0) {
            from = passage.first(share - 1);
        }
        for (int i = from; i < share; i++) {
            if (passage.isAmount(i) && passage.unit(i).equals(passage.unit(result))) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** "2 percent of the price of 300,000 euros, so 6,000 euros". */
    private void ofNumber(Passage passage, int share, int amount, int result, Consumer<Calculation> found) {
        String between = passage.between(share, amount);
        boolean of =
                passage.isResult(result) && passage.begins("part-of", between) && between.equals(Passage.head(between));
        // "a fee of 1.5 per cent on the £420,000 sale, which came to £6,300"
        boolean levied = passage.first(result) == share && passage.has("levy", passage.before(share) + " " + between);
        if (passage.isShare(share)
                && passage.claim(share).change() == Change.NONE
                && passage.unit(amount).equals(passage.unit(result))
                && (of || levied)) {
            found.accept(of(passage, amount, share, result, (whole, part) -> whole.times(part)));
        }
    }

    private Calculation of(Passage passage, int amount, int share, int result, BinaryOperator<Interval> sum) {
        return Calculation.of(
                Rule.PRODUCT,
                "part-of-amount",
                passage,
                List.of(share, amount),
                result,
                Operand.of(passage.claim(amount), tolerance),
                Operand.share(passage.claim(share), tolerance),
                sum,
                true);
    }
}
