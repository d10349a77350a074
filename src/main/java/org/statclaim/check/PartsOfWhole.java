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
        boolean whole = (passage.isKind(result, Kind.COUNT) || passage.isKind(result, Kind.MONEY))
                && passage.first(result) == result
                && Counted.isPlain(passage.claim(result))
                && passage.claim(result).subsetOf().isEmpty();
        List<Integer> parts = whole ? parts(passage, result) : List.of();
        if (parts.size() < FEWEST) {
            return;
        }
        Interval sum = Interval.at(BigDecimal.ZERO);
        Interval rounded = sum;
        for (int part : parts) {
            sum = sum.plus(tolerance.unrounded(passage.claim(part)));
            rounded = rounded.plus(tolerance.within(passage.claim(part)));
        }
        boolean complete = isComplete(passage, result, parts);
        // fewer than all may be told
        if (complete || !rounded.isBelow(tolerance.within(passage.claim(result)))) {
            boolean sure = complete || isApart(passage, parts);
            found.accept(new Calculation(Rule.SUM_OF_PARTS, "parts", parts, result, sum, rounded, sure));
        }
    }

    private static List<Integer> parts(Passage passage, int whole) {
        int from = whole + 1;
        boolean next = passage.end(whole) == from
                && from < passage.size()
                && passage.sentence(from) - passage.sentence(whole) == 1
                && passage.has("of-them", passage.before(from));
        if (passage.end(whole) == from && !next) {
            return List.of();
        }
        int end = passage.end(from);
        List<Integer> parts = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (isPart(passage, i, whole)) {
                parts.add(i);
            } else if (passage.isAmount(i) && passage.isKind(i, Kind.COUNT) == passage.isKind(whole, Kind.COUNT)) {
                return List.of();
            }
        }
        if (parts.size() < FEWEST || !passage.has("and", passage.before(parts.get(parts.size() - 1)))) {
            return List.of();
        }
        if (next || passage.begins("of-the", passage.before(whole))) {
            return parts.size() >= FEWEST_TOLD || next || isParallel(passage, parts) ? parts : List.of();
        }
        String lead = passage.between(whole, from).strip();
        boolean apposed = lead.startsWith(",") && passage.isOnly("among", lead) && isParallel(passage, parts);
        boolean listed = lead.startsWith(":") || lead.startsWith("(") || passage.begins("of-them", lead);
        return apposed || listed || isInBrackets(passage, parts) ? parts : List.of();
    }

    private static boolean isPart(Passage passage, int i, int whole) {
        boolean number = passage.isKind(i, Kind.NUMBER)
                || (passage.isKind(whole, Kind.COUNT) ? passage.isKind(i, Kind.COUNT) : passage.isAlike(i, whole));
        return number && Counted.isPlain(passage.claim(i)) && passage.claim(i).change() == Change.NONE;
    }

    /** "a school ($31 million), repairs ($9.7 million) and security ($5.8 million)". */
    private static boolean isInBrackets(Passage passage, List<Integer> parts) {
        return parts.stream().allMatch(part -> passage.before(part).strip().endsWith("("));
    }

    /** Whether every item behind the whole's colon has its number: in "seven passengers, three drivers and a rider" one has none. */
    private static boolean isComplete(Passage passage, int whole, List<Integer> parts) {
        if (!passage.isTogether(whole, parts.get(0))
                || !passage.between(whole, parts.get(0)).strip().startsWith(":")) {
            return false;
        }
        int joints = 0;
        for (int part : parts.subList(1, parts.size())) {
            String before = passage.before(part);
            joints += before.indexOf(',') >= 0 || passage.has("and", before) ? 1 : 0;
            if (before.indexOf(',') != before.lastIndexOf(',')
                    || before.indexOf(',') >= 0 && passage.has("and", Passage.head(before))) {
                return false;
            }
        }
        String rest = passage.rest(parts.get(parts.size() - 1));
        return joints == parts.size() - 1 && rest.indexOf(',') < 0 && !passage.has("and", rest);
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
