package org.statclaim.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.statclaim.quantity.Kind;

/**
 * "The storms dropped 4, 7 and 13 inches, averaging 8", "The four villages sent in 12, 7, 15 and 6 complaints. That is an average of
 * ten": the mean of three or more amounts that one list tells.
 */
final class MeanOfList implements Relation {

    private static final int FEWEST = 3;

    /** As many words lead to it behind a mark: ", averaging", ", an average of". */
    private static final int MOST_LEAD = 3;

    private final Tolerance tolerance;

    MeanOfList(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public int least() {
        return FEWEST + 1;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        boolean next = passage.isThatIs(result);
        int end = next ? passage.first(result) : result;
        // "The average of 8, 10 and 12 goals is 10"
        boolean copula = passage.isOnly("is", passage.before(result));
        // "4, 6 and 11 tonnes, while the rival's took 12 on average" is of others
        if (end < FEWEST
                || !next && (result - passage.first(result) < FEWEST || !copula && !passage.isLed(result, MOST_LEAD))
                || !passage.isStated(result)
                || passage.isKind(result, Kind.PERCENTAGE)
                || !copula && !isMean(passage, result)) {
            return;
        }
        List<Integer> list = list(passage, end);
        boolean ofThem = !copula
                || !list.isEmpty()
                        && passage.ends("mean-of-these", passage.before(list.get(0)))
                        && !passage.has("weighted", passage.before(list.get(0)));
        if (list.size() < FEWEST || !ofThem || !isOneMeasure(passage, list, result)) {
            return;
        }
        Interval face = Interval.at(BigDecimal.ZERO);
        Interval wide = face;
        for (int i : list) {
            face = face.plus(passage.operand(i, tolerance).exact());
            wide = wide.plus(passage.operand(i, tolerance).wide());
        }
        Interval parts = Interval.at(BigDecimal.valueOf(list.size()).multiply(Operand.factor(passage.claim(result))));
        found.accept(new Calculation(
                Rule.AVERAGE, "mean-of", list, result, face.dividedBy(parts), wide.dividedBy(parts), Tie.FIRM));
    }

    private static boolean isMean(Passage passage, int result) {
        return passage.has("mean", passage.before(result)) || passage.has("mean", passage.head(result));
    }

    /** The items up to the one before the end, each parted from the next by no more than a comma or a conjunction. */
    private static List<Integer> list(Passage passage, int end) {
        List<Integer> list = new ArrayList<>();
        for (int i = end - 1; i >= 0 && passage.isStated(i) && (list.isEmpty() || isNext(passage, i)); i--) {
            list.add(0, i);
        }
        return list;
    }

    private static boolean isNext(Passage passage, int i) {
        return passage.isTogether(i, i + 1) && passage.isOnly("and", passage.between(i, i + 1));
    }

    /** Bare numbers are of what the last item of their list is. */
    private static boolean isOneMeasure(Passage passage, List<Integer> list, int result) {
        String unit = passage.unit(list.get(list.size() - 1));
        boolean items = list.stream()
                .allMatch(i -> passage.isKind(i, Kind.NUMBER) || passage.unit(i).equals(unit));
        return items
                && (passage.isKind(result, Kind.NUMBER) || passage.unit(result).equals(unit));
    }
}
