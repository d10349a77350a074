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

    private static final List<String> ENDS = List.of("match-won", "match-drawn", "match-lost");

    private final Tolerance tolerance;

    MatchRecord(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public int least() {
        return ENDS.size() + 1;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        if (!passage.isKind(result, Kind.COUNT)
                || !passage.isAmount(result)
                || !passage.has("match", passage.unit(result))) {
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

    private static boolean isEnded(Passage passage, int i, String end) {
        return passage.ends(end, passage.before(i))
                || passage.has(end, passage.claim(i).text())
                || passage.begins(end, passage.head(i));
    }
}
