package org.statclaim.check;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.statclaim.check.Sums.Sort;
import org.statclaim.check.Sums.Sum;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Kind;

/**
 * "Will cost 1.4 million euros, 400 million more than the 1 billion that was budgeted": an amount of money that two others come to, but for
 * the thousand between a million and a billion. By chance digits and scale do not fit so.
 */
final class SumOfOtherScale implements Relation {

    private static final int FIGURES = 3;
    /** Of more figures some sum has the digits of another by chance. */
    private static final int MOST = 6;

    private static final int DIGITS = 2;

    private final Tolerance tolerance;

    SumOfOtherScale(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public int least() {
        return FIGURES;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        Window window = passage.isKind(result, Kind.MONEY) && isDigits(passage, result)
                ? Window.of(passage, result, FIGURES, MOST)
                : null;
        // most amounts have no two others around them
        if (window == null
                || IntStream.range(window.from(), window.to())
                                .filter(i -> passage.isKind(i, Kind.MONEY))
                                .count()
                        < FIGURES) {
            return;
        }
        Interval told = tolerance.plain(passage.claim(result));
        Sum other = null;
        for (Sum sum : Sums.of(passage, result, tolerance, window)) {
            if (told.meets(sum.face())) {
                return;
            }
            boolean two = (sum.sort() == Sort.TOTAL || sum.sort() == Sort.DIFFERENCE)
                    && sum.from().size() == 2
                    && sum.from().stream().allMatch(i -> passage.isKind(i, Kind.MONEY));
            if (two && Slip.isScale(passage.claim(result), sum.face())) {
                other = sum;
            }
        }
        if (other != null) {
            found.accept(other.calculation().as(Tie.FIRM));
        }
    }

    private static boolean isDigits(Passage passage, int i) {
        return passage.claim(i).quantity().figure().bound() == Bound.NONE
                && passage.claim(i)
                        .quantity()
                        .figure()
                        .value()
                        .filter(value -> value.stripTrailingZeros().precision() >= DIGITS)
                        .isPresent();
    }
}
