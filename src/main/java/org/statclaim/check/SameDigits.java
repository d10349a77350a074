package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.statclaim.quantity.Kind;

/** "a bill that sets aside $640 million … welcomed the $640 billion": an amount that is taken up with its digits, and another scale. */
final class SameDigits implements Relation {

    /** Million and billion are a thousand apart. */
    private static final int SCALE = 3;

    private static final int DIGITS = 2;

    private final Tolerance tolerance;

    SameDigits(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        if (!passage.isAmount(result) || !passage.ends("drawn-the", passage.before(result))) {
            return;
        }
        for (int i = result - 1; i >= 0 && passage.sentence(result) - passage.sentence(i) <= 1; i--) {
            if (passage.isAmount(i)
                    && !passage.isKind(i, Kind.COUNT)
                    && passage.isAlike(i, result)
                    && isOtherScale(passage, i, result, passage.isOnly("of-the", passage.before(result)))) {
                Operand told = passage.operand(i, tolerance);
                Interval unit = Interval.at(Operand.factor(passage.claim(result)));
                found.accept(new Calculation(
                        Rule.MAGNITUDE,
                        "other-scale",
                        List.of(i),
                        result,
                        told.narrow().dividedBy(unit),
                        told.wide().dividedBy(unit),
                        Tie.FIRM));
                return;
            }
        }
    }

    /**
     * Whether digits and no more are the same.
     *
     * @param taken whether the words take the first up, "Of the $600 billion", so that one digit is no chance
     */
    private static boolean isOtherScale(Passage passage, int one, int other, boolean taken) {
        BigDecimal first = value(passage, one);
        int power = Slip.powersApart(first, value(passage, other));
        return power > 0
                && power % SCALE == 0
                && (taken || first.stripTrailingZeros().precision() >= DIGITS);
    }

    private static BigDecimal value(Passage passage, int i) {
        return passage.claim(i).quantity().figure().value().orElseThrow();
    }
}
