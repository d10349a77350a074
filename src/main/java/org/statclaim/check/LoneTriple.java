package org.statclaim.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.statclaim.check.Sums.Sort;
import org.statclaim.check.Sums.Sum;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Kind;

/**
 * Three figures that no words tie together, and that are the only ones of their sort far and wide: an amount for one, how many there are
 * and an amount for all, as in "1,800 crates went. As a crate did 24 euros, the growers kept 43,200 euros", or a share, its whole and the part.
 * They are held against each other where they agree, or where one is a slip of the pen away from it: by chance figures seldom are.
 */
final class LoneTriple implements Relation {

    private static final int FIGURES = 3;
    /** A figure or two of another sort may stand around them: how long it took, how many were asked. */
    private static final int MOST = 5;

    /** Of two and less there is always something that might be doubled. */
    private static final Interval MANY = Interval.at(BigDecimal.valueOf(FIGURES));
    /** A few agree by chance: 144 of 144 are one. */
    private static final Interval TEN = Interval.at(BigDecimal.TEN);

    private final Tolerance tolerance;

    LoneTriple(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public int least() {
        return FIGURES;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        boolean amount = passage.isAmount(result) && !passage.isDuration(result);
        if (!amount && !passage.isShare(result)
                || passage.claim(result).quantity().figure().bound() != Bound.NONE) {
            return;
        }
        Window window = Window.of(passage, result, FIGURES, MOST);
        if (window == null || !mayBe(passage, window)) {
            return;
        }
        Interval told = tolerance.plain(passage.claim(result));
        List<Sum> tied = new ArrayList<>(1);
        for (Sum sum : Sums.of(passage, result, tolerance, window)) {
            boolean triple = isTriple(passage, sum, window);
            if (!triple && told.meets(sum.face())) {
                // it is another sum
                return;
            }
            if (triple
                    && (told.meets(sum.face())
                            // one finding for the three: of the last of them
                            ? sum.from().stream().allMatch(i -> i < result) && !told.isBelow(TEN)
                            : isSlip(passage, sum) || isSpeltOut(passage, sum))) {
                tied.add(sum);
            }
        }
        if (tied.size() == 1) {
            Calculation calculation = tied.get(0).calculation();
            found.accept(told.meets(tied.get(0).face()) ? calculation : calculation.as(Tie.FIRM));
        }
    }

    /** Whether there is a share, or a number of things and an amount of another sort: most figures have neither around them. */
    private static boolean mayBe(Passage passage, Window window) {
        boolean counts = false;
        boolean others = false;
        for (int i = window.from(); i < window.to(); i++) {
            if (passage.isKind(i, Kind.PERCENTAGE)) {
                return true;
            }
            counts |= passage.isKind(i, Kind.COUNT);
            others |= !passage.isKind(i, Kind.COUNT);
        }
        return counts && others;
    }

    /** "One in eight had drunk too much: of the 460 who were stopped, 80": behind a colon a share is told again in numbers. */
    private static boolean isSpeltOut(Passage passage, Sum sum) {
        int share = sum.result();
        int next = Math.min(sum.from().get(0), sum.from().get(1));
        return sum.sort() == Sort.SHARE
                && next > share
                && passage.isTogether(share, next)
                && passage.between(share, next).indexOf(':') >= 0;
    }

    /** Whether the figure is a slip away from the sum; where the total may be one too, it alone is told to be. */
    private boolean isSlip(Passage passage, Sum sum) {
        if (!Slip.isOne(passage.claim(sum.result()), sum.face())) {
            return false;
        }
        if (sum.sort() != Sort.EACH) {
            return true;
        }
        Claim total = passage.claim(sum.from().get(0));
        Interval product = passage.operand(sum.result(), tolerance)
                .exact()
                .times(passage.operand(sum.from().get(1), tolerance).exact());
        return !Slip.isOne(total, product.dividedBy(Interval.at(Operand.factor(total))));
    }

    private boolean isTriple(Passage passage, Sum sum, Window window) {
        if (sum.from().size() != 2) {
            return false;
        }
        int first = sum.from().get(0);
        int second = sum.from().get(1);
        return switch (sum.sort()) {
            case PRODUCT -> isOfEach(passage, first, second, sum.result(), window);
            case EACH -> isOfEach(passage, sum.result(), second, first, window);
            case PART ->
                isOfWhole(passage, first, second, sum.result(), window)
                        && second < sum.result()
                        && first < sum.result();
            case SHARE -> isOfWhole(passage, sum.result(), second, first, window);
            default -> false;
        };
    }

    /** Whether the one is no count, less than the total and alone with it in its unit, and nothing else is counted than the heads. */
    private boolean isOfEach(Passage passage, int one, int heads, int total, Window window) {
        return !passage.isKind(one, Kind.COUNT)
                && passage.isKind(heads, Kind.COUNT)
                && !passage.operand(heads, tolerance).exact().isBelow(MANY)
                && passage.operand(one, tolerance)
                        .exact()
                        .isBelow(passage.operand(total, tolerance).exact())
                && IntStream.range(window.from(), window.to())
                        .filter(i -> i != one && i != heads && i != total)
                        .noneMatch(i -> passage.isOneMeasure(i, one) || isMany(passage, i));
    }

    private boolean isMany(Passage passage, int i) {
        return (passage.isKind(i, Kind.COUNT) || passage.isKind(i, Kind.NUMBER))
                && !passage.operand(i, tolerance).exact().isBelow(MANY);
    }

    /** Whether the words take the whole up, "of the 840 homes", and there is no other share and no other amount. */
    private static boolean isOfWhole(Passage passage, int share, int whole, int part, Window window) {
        String before = passage.before(whole);
        return (passage.ends("of-the", before) || passage.ends("part-of", before))
                && !passage.isChange(share)
                && !passage.isChange(part)
                && IntStream.range(window.from(), window.to())
                        .filter(i -> i != share && i != whole && i != part)
                        .noneMatch(i ->
                                passage.isKind(i, Kind.PERCENTAGE) || passage.isAmount(i) && !passage.isDuration(i));
    }
}
