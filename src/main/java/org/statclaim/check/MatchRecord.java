package org.statclaim.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.statclaim.quantity.Kind;

/**
 * "Have played 24 league matches, winning 15, drawing five and losing four", "Na 18 speeldagen heeft de club 9 zeges, 6 gelijke spelen en
 * 3 nederlagen": how many matches were won, drawn and lost, which are all that were played. Where one of the three is not told, there may
 * be others.
 */
final class MatchRecord implements Relation {

    private static final String WON = "match-won";
    private static final String DRAWN = "match-drawn";
    private static final String LOST = "match-lost";
    private static final List<String> ENDS = List.of(WON, DRAWN, LOST);

    private static final Interval THREE = Interval.at(BigDecimal.valueOf(3));
    private static final Interval TEN = Interval.at(BigDecimal.TEN);

    private final Tolerance tolerance;

    MatchRecord(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public int least() {
        return ENDS.size();
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        boolean points = passage.has("points", passage.unit(result));
        if (!passage.isKind(result, Kind.COUNT)
                || !passage.isAmount(result)
                || !points && !passage.has("match", passage.unit(result))) {
            return;
        }
        if (points) {
            points(passage, result, found);
            return;
        }
        List<Integer> matches = new ArrayList<>();
        for (String end : ENDS) {
            int of = only(passage, result, end);
            // "winning 15" has the noun of the 24 matches
            if (of < 0 || isEnded(passage, result, end)) {
                return;
            }
            matches.add(of);
        }
        Interval all = Interval.at(BigDecimal.ZERO);
        for (int of : matches) {
            all = all.plus(tolerance.within(passage.claim(of)));
        }
        found.accept(new Calculation(Rule.SUM_OF_PARTS, "parts", matches, result, all, all, Tie.FIRM));
    }

    /**
     * "14 victories and nine stalemates have given them 51 points": three for a win and one for a draw. Two were given once, and are in
     * some sports; and points may be taken away or given for other things, so that a slip alone contradicts.
     */
    private void points(Passage passage, int result, Consumer<Calculation> found) {
        int won = only(passage, result, WON);
        int drawn = only(passage, result, DRAWN);
        if (won < 0 || drawn < 0 || passage.isChange(result)) {
            return;
        }
        Interval wins = tolerance.within(passage.claim(won));
        Interval draws = tolerance.within(passage.claim(drawn));
        List<Integer> matches = List.of(won, drawn);
        Interval sum = wins.times(THREE).plus(draws);
        boolean lost = only(passage, result, LOST) >= 0;
        Tie tie = lost && isMore(passage, result, sum)
                        || isTenMore(passage, result, sum)
                        || Slip.isSwapped(passage.claim(result), sum)
                ? Tie.FIRM
                : Tie.LOOSE;
        found.accept(new Calculation(Rule.SUM_OF_PARTS, "match-points", matches, result, sum, sum, tie));
        Interval old = wins.plus(wins).plus(draws);
        found.accept(new Calculation(Rule.SUM_OF_PARTS, "match-points", matches, result, old, old, Tie.RIVAL));
    }

    /** Of a record that is told whole no points are given for more. */
    private boolean isMore(Passage passage, int result, Interval sum) {
        return sum.isBelow(tolerance.within(passage.claim(result)));
    }

    /** No points are given for nothing; fewer there may be, as they are taken away. */
    private boolean isTenMore(Passage passage, int result, Interval sum) {
        return sum.plus(TEN).meets(tolerance.within(passage.claim(result)));
    }

    /** The one figure of the sentence that is told to have ended so; negative for none and for several. */
    private static int only(Passage passage, int result, String end) {
        int only = -1;
        for (int i = passage.first(result); i < passage.end(result); i++) {
            boolean ended = i != result && Counted.isPlain(passage.claim(i)) && isEnded(passage, i, end);
            if (ended && only >= 0) {
                return -1;
            }
            only = ended ? i : only;
        }
        return only;
    }

    /** Whether matches are told for each of some before the figure, "four teams that play six matches each": each has two of them. */
    static boolean isOfEach(Passage passage, int result) {
        for (int i = passage.first(result); i <= result; i++) {
            if (passage.isEach(i) && passage.has("match", passage.unit(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnded(Passage passage, int i, String end) {
        return passage.ends(end, passage.before(i))
                || passage.has(end, passage.claim(i).text())
                || passage.begins(end, passage.head(i));
    }
}
