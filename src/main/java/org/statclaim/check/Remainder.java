package org.statclaim.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * "45 of the 60 hostages were freed; the fate of the other 15", "120 people applied. Of them 90 passed, the remaining 30 did not":
 * what is left of a whole without its parts. Of amounts that merely stand together, "480 beds. On Tuesday 365 were taken, leaving
 * 115", another thing may be left, and only a slip of the pen shows.
 */
final class Remainder implements Relation {

    /** More parts are a table. */
    private static final int MOST = 5;

    private final Tolerance tolerance;

    Remainder(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        if (!passage.isAmount(result)
                || passage.isDuration(result)
                || !isLeft(passage, result)
                || isMark(passage, result)) {
            return;
        }
        List<Integer> amounts = amounts(passage, result);
        int whole = whole(passage, amounts);
        if (whole < 0 || amounts.size() < 2 || amounts.size() > MOST) {
            return;
        }
        List<Integer> parts = new ArrayList<>(amounts);
        parts.remove((Integer) whole);
        Calculation rest = rest(passage, whole, parts, result, 0);
        boolean alone = isAlone(passage, whole, result);
        boolean told = passage.isComparable(whole, result)
                && parts.stream().allMatch(part -> isPart(passage, part, whole, result));
        boolean slip = parts.stream().allMatch(part -> passage.isComparable(part, whole))
                && Slip.isOne(passage.claim(result), rest.wide());
        found.accept(alone && (told || slip) ? rest : rest.unsure());
        // "three were freed, one was killed; the other eight"
        found.accept(rest(passage, whole, parts, result, 1).as(Tie.RIVAL));
        for (int i = 0; parts.size() > 1 && i < amounts.size(); i++) {
            // "of the 120 90 passed, 60 of them with honours; the other 30": of those, or of all
            for (int j = i + 1; j < amounts.size(); j++) {
                int[] sorted = Operand.lesserFirst(passage, new int[] {amounts.get(i), amounts.get(j)}, tolerance);
                found.accept(
                        rest(passage, sorted[1], List.of(sorted[0]), result, 0).as(Tie.RIVAL));
            }
        }
    }

    /** "120 pupils averaged a mark of 6.0 …, leaving the school at 6.4": no whole number of those that are counted. */
    private static boolean isMark(Passage passage, int i) {
        return passage.isKind(i, Kind.NUMBER)
                && passage.claim(i)
                        .quantity()
                        .figure()
                        .value()
                        .filter(value -> value.stripTrailingZeros().scale() > 0)
                        .isPresent();
    }

    /** "the other 14", "leaving 24 free", "blijven er nog 210 over", "42 bedden vrij"; but "leaving 24 injured", "24 remain missing". */
    private static boolean isLeft(Passage passage, int i) {
        String tail = passage.tail(i);
        if (passage.ends("other", tail)) {
            return true;
        }
        String head = passage.head(i);
        boolean only = passage.isOnly("left-behind", head);
        // "turned down the other 27" is no fall, but "leaving 12 fewer" is one
        return only && !passage.isChange(i) && (passage.has("left", tail) || passage.count(head) > 0);
    }

    /** The amounts that the remainder may be of, in its sentence and the one before; none where one is of another sort. */
    private static List<Integer> amounts(Passage passage, int result) {
        List<Integer> amounts = new ArrayList<>();
        int from = passage.first(result);
        if (from > 0 && passage.sentence(result) - passage.sentence(from - 1) == 1) {
            from = passage.first(from - 1);
        }
        for (int i = from; i < result; i++) {
            if (passage.isDuration(i) || passage.isKind(i, Kind.PERCENTAGE) || !passage.isStated(i)) {
                continue;
            }
            // "cuts 340 of its 1,150 jobs"
            boolean level = passage.claim(i).change() == Change.NONE
                    || passage.claim(i).change() == Change.DECREASE
                            && passage.claim(i).subsetOf().isPresent();
            boolean plain = passage.isAmount(i) && passage.claim(i).previous().isEmpty() && level;
            if (!plain
                    || passage.isKind(i, Kind.MONEY) != passage.isKind(result, Kind.MONEY)
                            && !passage.isComparable(i, result)) {
                return List.of();
            }
            amounts.add(i);
        }
        return amounts;
    }

    /** The one that the parts are of, else the first; negative where it is not the greatest. */
    private int whole(Passage passage, List<Integer> amounts) {
        int whole = amounts.isEmpty() ? -1 : amounts.get(0);
        for (int i : amounts) {
            int of = passage.claim(i).subsetOf().orElse(-1);
            whole = amounts.contains(of) && passage.claim(of).subsetOf().isEmpty() ? of : whole;
        }
        for (int i : amounts) {
            if (i != whole && Operand.lesserFirst(passage, new int[] {i, whole}, tolerance)[0] != i) {
                return -1;
            }
        }
        return whole;
    }

    /** Told as a part, or, as in "It has 120 houses, 40 burned down, and the other 80 …", alike in the sentence of both. */
    private static boolean isPart(Passage passage, int part, int whole, int result) {
        return passage.claim(part).subsetOf().orElse(-1) == whole
                || passage.isTogether(whole, result)
                        && passage.isTogether(part, result)
                        && passage.isComparable(part, whole)
                        && (passage.isKind(whole, Kind.COUNT) || passage.begins("of-the", passage.before(whole)));
    }

    /**
     * "leaving five men and four women" tells more of what is left than one figure, and "a third cycle", "a quarter of the 80" are parts
     * without a number.
     */
    private static boolean isAlone(Passage passage, int whole, int result) {
        for (int i = passage.first(whole); i < passage.end(result); i++) {
            boolean some = i > whole && passage.has("some-part", passage.before(i));
            boolean part = i <= result && (some || passage.isShare(i));
            if (part || i > result && (passage.isComparable(result, i) || passage.isKind(i, Kind.COUNT))) {
                return false;
            }
        }
        return true;
    }

    private Calculation rest(Passage passage, int whole, List<Integer> parts, int result, int ones) {
        Operand all = passage.operand(whole, tolerance);
        Interval exact = Interval.at(BigDecimal.valueOf(ones));
        Interval wide = exact;
        for (int part : parts) {
            Operand operand = passage.operand(part, tolerance);
            exact = exact.plus(operand.exact());
            wide = wide.plus(operand.wide());
        }
        Interval unit = Interval.at(Operand.factor(passage.claim(result)));
        List<Integer> from = new ArrayList<>();
        from.add(whole);
        from.addAll(parts);
        Interval narrow = all.exact().minus(exact).hull(all.narrow().minus(exact));
        return new Calculation(
                Rule.DIFFERENCE,
                "rest",
                from,
                result,
                narrow.dividedBy(unit),
                all.wide().minus(wide).hull(narrow).dividedBy(unit),
                Tie.FIRM);
    }
}
