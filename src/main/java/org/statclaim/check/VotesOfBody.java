package org.statclaim.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.statclaim.quantity.Kind;

/**
 * "The 15-member council approved it, nine in favour, four against and two abstaining", "He won by 35 votes, 412 to 377": how the
 * members of a body voted, who are no more than there are of them, and what lies between two that got votes.
 */
final class VotesOfBody implements Relation {

    private static final Interval TWO = Interval.at(BigDecimal.valueOf(2));
    private static final Interval TEN = Interval.at(BigDecimal.TEN);

    private final Tolerance tolerance;

    VotesOfBody(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        if (!passage.isKind(result, Kind.COUNT) || !passage.isAmount(result)) {
            return;
        }
        if (passage.has("voters", passage.unit(result))) {
            members(passage, result, passage.first(result), found);
            int before = passage.first(result) - 1;
            if (before >= 0 && passage.sentence(result) - passage.sentence(before) == 1 && isOnly(passage, result)) {
                // "With 83 votes in favour and 67 against it was passed. All 150 members voted."
                members(passage, result, passage.first(before), found);
            }
        } else if (passage.has("vote", passage.unit(result))) {
            score(passage, result, result + 1, found);
            score(passage, result, result - 1, found);
            two(passage, result, found);
        }
    }

    /** "held the seat by 435 votes. She took 18,417 to Marr's 17,982": right behind the margin two numbers ten times as large, and alike. */
    private void two(Passage passage, int result, Consumer<Calculation> found) {
        int one = result + 1;
        int other = result + 2;
        if (other >= passage.size()
                || passage.sentence(other) - passage.sentence(result) > 1
                || !passage.isTogether(one, other)
                || !isVotes(passage, one)
                || !isVotes(passage, other)
                || !passage.has("vote-margin", passage.clause(result))) {
            return;
        }
        Interval margin = passage.operand(result, tolerance).exact();
        if (margin.times(TEN).isBelow(passage.operand(one, tolerance).exact())
                && margin.times(TEN).isBelow(passage.operand(other, tolerance).exact())) {
            found.accept(Calculation.slippedDifference(passage, one, other, result, tolerance));
        }
    }

    private static boolean isVotes(Passage passage, int i) {
        return (passage.isKind(i, Kind.NUMBER) || passage.has("vote", passage.unit(i)))
                && Counted.isPlain(passage.claim(i));
    }

    /** Whether the sentence has no other figure than lengths of time: "All 35 members came, for the first time in two years". */
    private static boolean isOnly(Passage passage, int result) {
        for (int i = passage.first(result); i < passage.end(result); i++) {
            if (i != result && !passage.isDuration(i)) {
                return false;
            }
        }
        return true;
    }

    private void members(Passage passage, int result, int from, Consumer<Calculation> found) {
        List<Integer> votes = new ArrayList<>();
        List<String> sides = new ArrayList<>();
        for (int i = from; i < passage.end(result); i++) {
            String side = i == result ? "" : side(passage, i);
            if (side.isEmpty()
                            && i != result
                            && passage.isAmount(i)
                            && !passage.isDuration(i)
                            && !passage.isKind(i, Kind.MONEY)
                    || sides.contains(side)) {
                return;
            }
            if (!side.isEmpty()) {
                votes.add(i);
                sides.add(side);
            }
        }
        if (votes.size() < 2) {
            return;
        }
        Interval cast = Interval.at(BigDecimal.ZERO);
        Interval all = tolerance.within(passage.claim(result));
        for (int vote : votes) {
            cast = cast.plus(tolerance.within(passage.claim(vote)));
            // a congress of hundreds hears its twelve-member board
            if (all.isBelow(tolerance.within(passage.claim(vote)))) {
                return;
            }
        }
        boolean more = all.isBelow(cast) && cast.isBelow(all.times(TWO));
        // who is absent votes for neither
        // "Of the 75 members, all of whom voted, 38 were for"
        boolean everyone =
                passage.ends("everyone", passage.before(result)) || passage.has("all-of-them", passage.behind(result));
        found.accept(new Calculation(
                Rule.SUM_OF_PARTS, "parts", votes, result, cast, cast, more || everyone ? Tie.FIRM : Tie.LOOSE));
    }

    /** On which side the figure is told to have voted: "16 for", "four against", "two abstentions"; empty for none. */
    private static String side(Passage passage, int i) {
        if (!passage.isKind(i, Kind.NUMBER) && !passage.isKind(i, Kind.COUNT) || !Counted.isPlain(passage.claim(i))) {
            return "";
        }
        for (String side : List.of("vote-for", "vote-against", "vote-none")) {
            if (passage.begins(side, passage.behind(i))
                    || passage.has(side, passage.claim(i).text())) {
                return side;
            }
        }
        return "";
    }

    /** "412 to 377": told from the more to the less, which no range is. */
    private void score(Passage passage, int result, int score, Consumer<Calculation> found) {
        if (!passage.isTogether(result, score)
                || !passage.isKind(score, Kind.NUMBER)
                || !passage.isLed(Math.max(score, result), 2)) {
            return;
        }
        BigDecimal low = passage.claim(score).quantity().figure().low().orElse(null);
        BigDecimal high = passage.claim(score).quantity().figure().high().orElse(null);
        String text = passage.claim(score).text().replace(",", "").replace(".", "");
        if (low == null || high == null || low.compareTo(high) == 0 || !text.startsWith(high.toPlainString())) {
            return;
        }
        Interval margin = Interval.at(high.subtract(low));
        found.accept(new Calculation(Rule.DIFFERENCE, "margin", List.of(score), result, margin, margin, Tie.FIRM));
    }
}
