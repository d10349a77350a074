package org.statclaim.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * The two amounts that a figure may be made of, and where they stand: a sum that nothing names shows by their places, and by there
 * being no third.
 */
final class Pairs {

    /** As many words stand on either side of what joins two amounts: ", a 30 percent jump from". */
    private static final int BRIDGE_LEAD = 3;

    private static final int BRIDGE = 7;

    /** Behind a share its verb may have a particle: "toen ze op 19,3 procent bleef steken". */
    private static final int THEN_BEHIND = 2;

    /** More figures around it say nothing of which two are meant. */
    private static final int MOST = 16;

    private Pairs() {}

    /** "48,000 cyclists. That is 6,500 more than the 41,500 of 2020": the first of its sentence, between two amounts that it joins. */
    static boolean isTakenUpTo(Passage passage, int[] pair, int i, int most) {
        return i == pair[1] - 1
                && i == pair[0] + 1
                && passage.first(i) == i
                && passage.sentence(i) - passage.sentence(pair[0]) == 1
                && (!passage.isKind(pair[0], Kind.NUMBER) || passage.isThatIs(i))
                && passage.claim(pair[1]).change() == Change.NONE
                && passage.count(passage.before(i)) <= most
                && passage.isJoined(i, most);
    }

    /**
     * The two amounts that a figure may be made of: of one unit, and the only ones of any unit that there are two of, in its sentence
     * or in that and the one beside it; null where there are more or fewer.
     */
    static int @Nullable [] of(Passage passage, int i) {
        if (isBridge(passage, i)) {
            return new int[] {i - 1, i + 1};
        }
        int[] own = of(passage, passage.first(i), passage.end(i), i);
        if (own != null) {
            return own;
        }
        int before = passage.first(i) - 1;
        int behind = passage.end(i);
        int[] last = before < 0 || passage.sentence(i) - passage.sentence(before) > 1
                ? null
                : of(passage, passage.first(before), passage.end(i), i);
        boolean next = last == null && behind < passage.size() && passage.sentence(behind) - passage.sentence(i) == 1;
        return next ? of(passage, passage.first(i), passage.end(behind), i) : last;
    }

    /** "9.1 million passengers, a 30 percent jump from 7 million": between two amounts, set off from the one and joined to the other. */
    static boolean isBridge(Passage passage, int i) {
        return passage.isTogether(i - 1, i)
                && passage.isTogether(i, i + 1)
                && isMember(passage, i - 1)
                && isMember(passage, i + 1)
                && passage.isComparable(i - 1, i + 1)
                && !passage.isChange(i - 1)
                && passage.claim(i + 1).change() == Change.NONE
                && passage.isLed(i, BRIDGE_LEAD)
                && passage.isJoined(i, BRIDGE)
                // "30 metres higher than planned and 100 metres from the river"
                && !passage.has("and", passage.before(i + 1));
    }

    private static int @Nullable [] of(Passage passage, int from, int to, int result) {
        int[] pair = null;
        // a list or a table beside it
        if (to - from > MOST) {
            return null;
        }
        for (int i = from; i < to; i++) {
            if (i == result || !isMember(passage, i)) {
                continue;
            }
            int other = -1;
            int alike = 0;
            for (int j = from; j < to; j++) {
                if (j != i && j != result && isMember(passage, j) && passage.isComparable(i, j)) {
                    other = j;
                    alike++;
                }
            }
            if (alike > 1 || alike == 1 && pair != null && pair[1] != i) {
                return null;
            }
            pair = alike == 1 && pair == null ? new int[] {i, other} : pair;
        }
        return pair;
    }

    /**
     * The two amounts of one unit before the figure, in its sentence or in that and the one before, in their order; null where there
     * are more or fewer, so that nothing says which two are meant.
     */
    static int @Nullable [] before(Passage passage, int i) {
        int[] own = two(passage, passage.first(i), i, i);
        return own != null || passage.first(i) == 0 || passage.sentence(i) - passage.sentence(passage.first(i) - 1) > 1
                ? own
                : two(passage, passage.first(passage.first(i) - 1), i, i);
    }

    /** The same around the figure: before and behind it in its sentence, or in that and the one before, or the next. */
    static int @Nullable [] around(Passage passage, int i) {
        int[] before = before(passage, i);
        if (before != null) {
            return before;
        }
        int end = passage.end(i);
        int[] own = two(passage, passage.first(i), end, i);
        int last = passage.first(i) - 1;
        if (own == null && last >= 0 && passage.sentence(i) - passage.sentence(last) == 1) {
            own = two(passage, passage.first(last), end, i);
        }
        return own != null || end == passage.size() || passage.sentence(end) - passage.sentence(i) > 1
                ? own
                : two(passage, passage.first(i), passage.end(end), i);
    }

    /** ", when there were 300", ", toen er 300 binnenkwamen": all of the same; but "when there were 300 electric ones". */
    static boolean isThen(Passage passage, int i, String clause) {
        int next = i + 1;
        // "than in 2019 (6.3 million)"
        boolean bracket =
                clause.strip().equals("(") && passage.behind(next).strip().startsWith(")");
        boolean beside = passage.isTogether(i - 1, i)
                && (passage.isAlikeNoun(i - 1, next) || passage.isShare(i - 1) && passage.isShare(next));
        return (bracket || passage.begins("when", clause) && passage.isOnly("when", clause))
                && passage.count(passage.head(next)) <= (passage.isShare(next) ? THEN_BEHIND : 1)
                && (passage.isKind(next, Kind.NUMBER) || beside);
    }

    /** "41,300 against 38,900 in February. That is 4.2 percent less than in March last year": of neither of their times. */
    static boolean isOnOtherBase(Passage passage, int[] pair, int i) {
        String head = Marks.head(passage.behind(i));
        if (!passage.has("drawn-than", head)) {
            return false;
        }
        boolean timed = false;
        boolean named = false;
        for (int of : pair) {
            String time = passage.claim(of).time().map(Period::text).orElse("");
            if (!time.isEmpty() && head.contains(time) && !isLonger(head, time)) {
                return false;
            }
            timed |= !time.isEmpty();
            named |= !time.isEmpty() && head.contains(time);
        }
        // "more than a year earlier" is the other of the two
        return timed && (named || !passage.has("earlier", head));
    }

    /** "in maart vorig jaar" is another than "maart". */
    private static boolean isLonger(String head, String time) {
        return Words.count(head.substring(head.indexOf(time) + time.length())) > 0;
    }

    private static int @Nullable [] two(Passage passage, int from, int to, int result) {
        int one = -1;
        int other = -1;
        for (int i = from; i < to; i++) {
            if (i == result || passage.isDuration(i) || !passage.isStated(i)) {
                continue;
            }
            if (other >= 0) {
                return null;
            }
            other = one >= 0 ? i : other;
            one = one < 0 ? i : one;
        }
        return other >= 0 && passage.isComparable(one, other) ? new int[] {one, other} : null;
    }

    /** Whether the sentence and the one before it have no further amount of the unit of the two. */
    static boolean isOnly(Passage passage, int[] pair, int i) {
        int before = passage.first(i) - 1;
        int from = before >= 0 && passage.sentence(i) - passage.sentence(before) == 1
                ? passage.first(before)
                : passage.first(i);
        for (int j = from; j < passage.end(i); j++) {
            if (j != i && j != pair[0] && j != pair[1] && isMember(passage, j) && passage.isComparable(j, pair[0])) {
                return false;
            }
        }
        return true;
    }

    /** A length of time tells when, and a level with a former one is two. */
    private static boolean isMember(Passage passage, int i) {
        return passage.isStated(i)
                && !passage.isDuration(i)
                && passage.claim(i).previous().isEmpty();
    }

    /** The part and its whole: the lesser first, but "28 billion against obligations of 25, a ratio of 112 percent" is of the lesser. */
    static int[] asPart(Passage passage, int[] sorted, int share, Tolerance tolerance) {
        Interval told = Operand.share(passage.claim(share), tolerance).exact();
        boolean more = Interval.at(BigDecimal.ONE).isBelow(told)
                && share == Math.max(sorted[0], sorted[1]) + 1
                && passage.isApposed(share)
                && !PercentOfTwo.isOfTwoTimes(passage, sorted);
        return more ? new int[] {sorted[1], sorted[0]} : sorted;
    }
}
