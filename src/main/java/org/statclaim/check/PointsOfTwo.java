package org.statclaim.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Kind;

/**
 * A difference in percentage points and the only two percentages around it: "took 43.8 percent, up 6.3 points on the 37.5 percent
 * of 2021", "61.7 percent against 66.1 percent last time, 4.4 percentage points lower".
 */
final class PointsOfTwo implements Relation {

    /** As many words lead to the points behind a mark, and join them to the level that they are counted from. */
    private static final int LEAD = 3;

    private static final int JOINT = 5;
    private static final int[] NONE = {};

    /** "better than in the previous poll of its own": as many do where a clause tells when that was. */
    private static final int CLAUSE = 8;

    private final Tolerance tolerance;

    PointsOfTwo(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        boolean points =
                passage.isKind(result, Kind.PERCENTAGE) && passage.unit(result).equals("pp")
                        || passage.isKind(result, Kind.COUNT) && passage.has("points", passage.unit(result));
        if (!points) {
            return;
        }
        int[] levels = levels(passage, result);
        if (levels.length != 2) {
            return;
        }
        int one = levels[0];
        int other = levels[1];
        int[] sorted = Operand.lesserFirst(passage, new int[] {one, other}, tolerance);
        Calculation difference = Calculation.of(
                Rule.PERCENT_POINT,
                "points-between",
                passage,
                List.of(sorted[0], sorted[1]),
                result,
                passage.operand(sorted[0], tolerance),
                passage.operand(sorted[1], tolerance),
                (less, more) -> more.minus(less),
                true);
        found.accept(isFirm(passage, one, other, result) ? difference : difference.unsure());
    }

    /**
     * The only two shares around the figure, in its sentence and the one before, or the only one, which tells its former level; none where
     * there are more or fewer.
     */
    static int[] levels(Passage passage, int result) {
        int[] levels = {};
        int from = passage.first(result);
        boolean next = from > 0 && passage.sentence(result) - passage.sentence(from - 1) == 1;
        for (int i = next ? passage.first(from - 1) : from; i < passage.end(result); i++) {
            if (i == result || !passage.isKind(i, Kind.PERCENTAGE)) {
                continue;
            }
            if (levels.length == 2 || levels.length == 1 && !isLevel(passage, levels[0])) {
                return NONE;
            }
            levels = levels.length == 0 ? new int[] {i} : new int[] {levels[0], i};
        }
        if (levels.length == 1) {
            return passage.claim(levels[0]).previous().isPresent() && isPercent(passage, levels[0]) ? levels : NONE;
        }
        return levels.length == 2 && isLevel(passage, levels[0]) && isLevel(passage, levels[1]) ? levels : NONE;
    }

    private static boolean isPercent(Passage passage, int i) {
        return passage.isShare(i) && !Operand.isFraction(passage.claim(i));
    }

    private static boolean isLevel(Passage passage, int i) {
        Claim claim = passage.claim(i);
        return isPercent(passage, i) && claim.previous().isEmpty() && !passage.isChange(i);
    }

    /** Set off behind the two, or between them. */
    private static boolean isFirm(Passage passage, int one, int other, int points) {
        boolean between = points == one + 1
                && other == points + 1
                && passage.isLed(points, LEAD)
                && passage.isJoined(points, JOINT);
        // "47 percent were for her and 43 for him, giving her a four-point lead"
        boolean giving = passage.begins("drawn-making", passage.tail(points))
                && (passage.has("drawn-gap", passage.head(points)) || passage.has("drawn-gap", passage.tail(points)));
        boolean named = passage.isNamed(points) || passage.isLed(points, 1);
        boolean takenUp = TakenUp.is(passage, points)
                && passage.isTogether(one, other)
                && !passage.claim(one).time().equals(passage.claim(other).time());
        // "against 55 percent four years ago, nine points more"
        boolean next = points == other + 1 || points == other + 2 && passage.isDuration(other + 1);
        Optional<String> of = passage.claim(one).counted();
        Optional<String> another = passage.claim(other).counted();
        // "Among 13-year-olds the share was 7 percent, up two points": the former level of these is not told
        boolean apart = !passage.isTogether(one, other)
                && (of.isPresent() && another.isPresent() && !of.equals(another)
                        || passage.isTogether(other - 1, other) && passage.isKind(other - 1, Kind.AGE));
        // "63 percent. That is six points less than in 2018, when 69 percent turned up"
        boolean than = points == one + 1
                && other == points + 1
                && passage.isThatIs(points)
                && passage.isTogether(points, other)
                && passage.begins("beyond", passage.behind(points))
                && passage.has("drawn-than", Marks.head(passage.behind(points)));
        // "With 23.5 percent the party does 4.2 points better than in the last poll, when it got 19.3"
        boolean compared = points == one + 1
                && other == points + 1
                && passage.isTogether(one, other)
                && passage.isJoined(points, CLAUSE)
                && passage.has("drawn-than", Marks.head(passage.behind(points)));
        return between
                || giving && next && passage.isTogether(one, points)
                || takenUp
                || than
                || compared
                || next && named && !apart && passage.isApposed(points);
    }
}
