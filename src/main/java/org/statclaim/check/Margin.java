package org.statclaim.check;

import org.statclaim.quantity.Kind;

/** What words call the step between the only two amounts around it, whose places alone would not tell it. */
final class Margin {

    private Margin() {}

    /** Whether the words say so of an amount behind the two, between them or before them. */
    static boolean isBetween(Passage passage, int[] pair, int step) {
        if (step > pair[1]) {
            return isLeft(passage, step) || isRest(passage, pair, step) || isOver(passage, pair, step);
        }
        if (step > pair[0]) {
            return isTogether(passage, pair, step)
                    && passage.isLed(step, 0)
                    && (isOverPlan(passage, pair, step) || isBeyondOther(passage, pair, step));
        }
        return step == pair[0] - 1
                && (isAhead(passage, pair, step) || isInstead(passage, pair, step) || isSince(passage, pair, step));
    }

    /** "six more", "$65 million short", "38,000 te weinig". */
    static boolean isStep(Passage passage, int i) {
        return passage.isChange(i) || passage.begins("beyond", passage.behind(i)) || isOver(passage, i);
    }

    private static boolean isOver(Passage passage, int i) {
        return passage.begins("over", passage.behind(i));
    }

    private static boolean isTogether(Passage passage, int[] pair, int step) {
        return passage.isTogether(pair[0], step) && passage.isTogether(pair[1], step);
    }

    /** Whether the sentence of the second stands right behind that of the first. */
    private static boolean isNext(Passage passage, int first, int second) {
        return passage.sentence(second) - passage.sentence(first) == 1;
    }

    /** "Her rival got 16,200, leaving her with a majority of 2,250". */
    private static boolean isLeft(Passage passage, int step) {
        String tail = passage.tail(step);
        return passage.has("drawn-making", tail) && Cue.isNamed(passage, tail);
    }

    /** "29 of the 86 walkers had given up, so that 57 were still on their way". */
    private static boolean isRest(Passage passage, int[] pair, int step) {
        String tail = passage.tail(step);
        return passage.begins("of-them", passage.behind(pair[1]))
                && (passage.has("drawn-rest", tail) || passage.has("left", tail));
    }

    /** "at 97 mph in a 60 mph zone, 37 mph over the limit"; "at 143 km/h, where 90 is allowed. He was thus driving 53 km/h too fast". */
    private static boolean isOver(Passage passage, int[] pair, int step) {
        if (!isOver(passage, step)) {
            return false;
        }
        String tail = passage.tail(step);
        boolean one = isTogether(passage, pair, step) && passage.isKind(step, Kind.MEASURE) && passage.count(tail) == 0;
        boolean so = passage.isTogether(pair[0], pair[1]) && isNext(passage, pair[1], step) && passage.has("so", tail);
        return one || so;
    }

    /** "came in at $212 million, $32 million over its budget of $180 million". */
    private static boolean isOverPlan(Passage passage, int[] pair, int step) {
        return isOver(passage, step) && Marks.count(passage.between(step, pair[1])) == 0;
    }

    /** "58 points, five more than the runner-up, who had 53". */
    private static boolean isBeyondOther(Passage passage, int[] pair, int step) {
        String clause = passage.between(step, pair[1]);
        String head = Marks.head(clause);
        String rest = clause.substring(head.length());
        return !isOver(passage, step)
                && passage.begins("beyond", head)
                && passage.has("drawn-than", head)
                && Marks.count(rest) == 1
                && passage.begins("when", rest)
                && passage.count(passage.head(pair[1])) <= 1;
    }

    /** "seven points clear on 71 points, with the runner-up on 64". */
    private static boolean isAhead(Passage passage, int[] pair, int step) {
        return isTogether(passage, pair, step)
                && passage.begins("ahead", passage.behind(step))
                && pair[1] == pair[0] + 1;
    }

    /** "cost $650,000 more than planned. They come to $3.85 million, instead of $3.2 million". */
    private static boolean isInstead(Passage passage, int[] pair, int step) {
        return isStep(passage, step)
                && passage.isTogether(pair[0], pair[1])
                && isNext(passage, step, pair[0])
                && passage.begins("instead", passage.between(pair[0], pair[1]));
    }

    /** "shrunk by 2,300 since 2020, when it employed 14,900 people. Today it has 12,600". */
    private static boolean isSince(Passage passage, int[] pair, int step) {
        return passage.isChange(step)
                && passage.isTogether(step, pair[0])
                && passage.begins("drawn-than", passage.behind(step))
                && passage.begins("at-that-time", passage.tail(pair[0]))
                && isNext(passage, step, pair[1])
                && passage.first(pair[1]) == pair[1]
                && passage.begins("now", passage.before(pair[1]));
    }
}
