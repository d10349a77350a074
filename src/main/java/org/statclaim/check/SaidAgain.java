package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/** "Rents rose 3.4 percent. The 34 percent rise …": the change of the sentence before, taken up again with its article. */
final class SaidAgain implements Relation {

    /** "Die stijging van": an article, a noun and what joins the figure to it. */
    private static final int MAX_WORDS = 3;

    private final Tolerance tolerance;

    SaidAgain(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        if (!isChange(passage, result)
                || passage.first(result) != result
                || result == 0
                || !isTakenUp(passage, passage.before(result))) {
            return;
        }
        int before = -1;
        for (int i = result - 1; i >= 0 && passage.sentence(result) - passage.sentence(i) <= 1; i--) {
            if (isChange(passage, i) && passage.unit(i).equals(passage.unit(result))) {
                if (before >= 0) {
                    return;
                }
                before = i;
            }
        }
        if (before >= 0 && isOneChange(passage.claim(before), passage.claim(result))) {
            Operand stated = passage.operand(before, tolerance);
            Interval unit = Interval.at(Operand.factor(passage.claim(result)));
            found.accept(new Calculation(
                    Rule.REPEATED_FIGURE,
                    "again",
                    List.of(before),
                    result,
                    stated.narrow().dividedBy(unit),
                    stated.wide().dividedBy(unit),
                    isSameDigits(passage, before, result)));
        }
    }

    /** In one direction, and not of another time: "the 30 percent rise of 2008". */
    private static boolean isOneChange(Claim one, Claim other) {
        return one.change() == other.change()
                && (other.time().isEmpty() || other.time().equals(one.time()));
    }

    /** "The 34 percent rise", "Die stijging van 41 procent". */
    private static boolean isTakenUp(Passage passage, String before) {
        int words = passage.count(before);
        return passage.begins("known", before) && (words == 1 || words == MAX_WORDS && passage.has("part-of", before));
    }

    private static boolean isChange(Passage passage, int i) {
        boolean kind =
                passage.isKind(i, Kind.PERCENTAGE) || passage.isKind(i, Kind.MONEY) || passage.isKind(i, Kind.COUNT);
        return kind && Counted.isPlain(passage.claim(i)) && passage.claim(i).change() != Change.NONE;
    }

    /** Another rise may be meant, but hardly one with the same digits. */
    static boolean isSameDigits(Passage passage, int one, int other) {
        BigDecimal first =
                passage.claim(one).quantity().figure().value().orElseThrow().stripTrailingZeros();
        BigDecimal second =
                passage.claim(other).quantity().figure().value().orElseThrow().stripTrailingZeros();
        return first.unscaledValue().equals(second.unscaledValue());
    }
}
