package org.statclaim.check;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Kind;

/**
 * A price, what comes on top of it in percent, and the price with that, wherever they stand: "The fee is 960 euros. Next year 15 percent is
 * added, and a student pays 1,104 euros". They are the only amounts and the only share far and wide. A discount says less: beside it
 * another thing is sold.
 */
final class SurchargedPrice implements Relation {

    private static final int FIGURES = 3;
    private static final int MOST = 4;
    private static final Interval ONE = Interval.at(BigDecimal.ONE);

    private final PartOfAmount parts;

    SurchargedPrice(PartOfAmount parts) {
        this.parts = parts;
    }

    @Override
    public int least() {
        return FIGURES;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        Window window = isMoney(passage, result) ? Window.of(passage, result, FIGURES, MOST) : null;
        if (window == null) {
            return;
        }
        int price = only(passage, window, i -> i != result && isMoney(passage, i));
        int share = only(passage, window, i -> passage.isKind(i, Kind.PERCENTAGE));
        if (price < 0
                || price > result
                || share < 0
                || !passage.isShare(share)
                || !passage.unit(price).equals(passage.unit(result))) {
            return;
        }
        String around = passage.tail(share) + " " + passage.head(share);
        boolean added = passage.begins("on-top", passage.head(share))
                || passage.has("levy", around) && passage.has("on-top", around);
        if (added && parts.isMore(passage, price, result)) {
            found.accept(parts.of(passage, price, share, result, (whole, part) -> whole.times(ONE.plus(part))));
            found.accept(
                    parts.of(passage, price, share, result, Interval::times).as(Tie.RIVAL));
        }
    }

    private static boolean isMoney(Passage passage, int i) {
        return passage.isKind(i, Kind.MONEY)
                && passage.isAmount(i)
                && passage.claim(i).quantity().figure().bound() == Bound.NONE;
    }

    /** The one figure of the window that is such; negative for none and for several. */
    private static int only(Passage passage, Window window, IntPredicate isSuch) {
        int[] found = IntStream.range(window.from(), window.to()).filter(isSuch).toArray();
        return found.length == 1 ? found[0] : -1;
    }
}
