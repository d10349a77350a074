package org.statclaim.check;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * "An operating profit of $47 million: revenue came to $742 million and costs to $695 million": what is left of the one when the other is
 * paid. What else was paid, as taxes and interest, the text seldom tells, so that only a slip away from the difference is wrong.
 */
final class ProfitOfTwo implements Relation {

    private final Tolerance tolerance;

    ProfitOfTwo(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public int least() {
        return 3;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        if (!isAmount(passage, result) || !isCalled(passage, result, "profit-of")) {
            return;
        }
        Window window = Window.of(passage, result, true);
        Integer income = window == null ? null : only(passage, window, result, "income-of");
        Integer costs = window == null ? null : only(passage, window, result, "costs-of");
        if (income == null || costs == null || income.equals(costs) || !passage.isComparable(income, costs)) {
            return;
        }
        found.accept(Calculation.slippedDifference(passage, income, costs, result, tolerance));
    }

    private static boolean isAmount(Passage passage, int i) {
        return passage.isKind(i, Kind.MONEY)
                && passage.isAmount(i)
                && passage.claim(i).change() == Change.NONE
                && passage.claim(i).quantity().per().isEmpty();
    }

    /** The one amount that is called so; null for none and for several. */
    private static @Nullable Integer only(Passage passage, Window window, int result, String key) {
        Integer only = null;
        for (int i = window.from(); i < window.to(); i++) {
            if (i != result && isAmount(passage, i) && isCalled(passage, i, key)) {
                if (only != null) {
                    return null;
                }
                only = i;
            }
        }
        return only;
    }

    /** By what it is about, or by the noun right behind it: "$47 million in profit". */
    private static boolean isCalled(Passage passage, int i, String key) {
        return passage.has(key, String.join(" ", passage.claim(i).concept())) || passage.begins(key, passage.behind(i));
    }
}
