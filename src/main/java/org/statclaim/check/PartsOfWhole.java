package org.statclaim.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * "640 people, 410 in Leeds and 230 in York", "Of the 3,956 sailors, 1,640 returned, 1,512 were captured and 804 were killed":
 * parts that the sentence tells one after the other. They need not be all; what is more than the whole is wrong.
 */
final class PartsOfWhole implements Relation {

    private static final int FEWEST = 2;

    /** Told as what became of them, two may well be counted twice: "of the 40, 30 came by car and 25 had children". */
    private static final int FEWEST_TOLD = 3;

    private final Tolerance tolerance;

    PartsOfWhole(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        // what stands before would be the whole: "14 hurt: eight officers, four stewards and four others"
        if (passage.first(result) != result
                || !Counted.isPlainCount(passage.claim(result))
                || passage.claim(result).subsetOf().isPresent()) {
            return;
        }
        List<Integer> parts = parts(passage, result);
        if (parts.size() < FEWEST) {
            return;
        }
        Interval sum = Interval.at(BigDecimal.ZERO);
        Interval rounded = sum;
        for (int part : parts) {
            sum = sum.plus(tolerance.unrounded(passage.claim(part)));
            rounded = rounded.plus(tolerance.within(passage.claim(part)));
        }
        // fewer than all may be told
        if (!rounded.isBelow(tolerance.within(passage.claim(result)))) {
            boolean apart = isApart(passage, parts);
            found.accept(new Calculation(Rule.SUM_OF_PARTS, "parts", parts, result, sum, rounded, apart));
        }
    }

    private static List<Integer> parts(Passage passage, int whole) {
        int end = passage.end(whole);
        List<Integer> parts = new ArrayList<>();
        for (int i = whole + 1; i < end; i++) {
            if (!isPart(passage, i)) {
                return List.of();
            }
            parts.add(i);
        }
        if (parts.size() < FEWEST || !passage.has("and", passage.before(end - 1))) {
            return List.of();
        }
        boolean ofThe = passage.first(whole) == whole && passage.begins("of-the", passage.before(whole));
        String lead = passage.between(whole, whole + 1).strip();
        boolean apposed = lead.startsWith(",") && passage.isOnly("among", lead);
        if (ofThe) {
            return parts.size() >= FEWEST_TOLD || isParallel(passage, parts) ? parts : List.of();
        }
        return apposed && isParallel(passage, parts) ? parts : List.of();
    }

    private static boolean isPart(Passage passage, int i) {
        boolean number = passage.isKind(i, Kind.COUNT) || passage.isKind(i, Kind.NUMBER);
        return number && Counted.isPlain(passage.claim(i)) && passage.claim(i).change() == Change.NONE;
    }

    /** Whether nobody can be in two of them: "9 men and 8 women", "410 in Leeds and 320 in York", but "90 doctors and 80 women". */
    private static boolean isApart(Passage passage, List<Integer> parts) {
        return parts.stream()
                .allMatch(part -> passage.isKind(part, Kind.COUNT)
                        ? passage.has("sort-of-people", passage.claim(part).text()) || parts.size() >= FEWEST_TOLD
                        : true);
    }

    /** Each of things of its own, "9 men and 8 women", or each led to by the same word, "410 in Leeds and 320 in York". */
    private static boolean isParallel(Passage passage, List<Integer> parts) {
        List<String> nouns = new ArrayList<>();
        List<String> leads = new ArrayList<>();
        for (int part : parts) {
            nouns.add(passage.isKind(part, Kind.COUNT) ? passage.unit(part) : "");
            List<String> behind = Words.of(passage.behind(part));
            leads.add(behind.isEmpty() ? "" : behind.get(0));
        }
        boolean things = !nouns.contains("") && nouns.stream().distinct().count() == nouns.size();
        boolean led = leads.stream().distinct().count() == 1 && passage.has("of", leads.get(0));
        return things || led;
    }
}
