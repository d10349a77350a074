package org.statclaim.internal.context.time;

import java.util.List;
import org.statclaim.internal.grammar.Draft;
import org.statclaim.internal.lexicon.CalendarUnits;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * Links an age to the date of birth beside it, "Smith (36), born in 1984", and a duration to its two ends, "van 2010 tot
 * 2014, vier jaar lang". Only where nothing between the two can make the one that of somebody or something else.
 */
final class Lengths {

    private static final String YEAR = "a";
    private static final int MAX_GAP = 6;
    /** "born in the town of Leeds in 1984". */
    private static final int PLACE = 6;

    /** What brings in another person, or tells of another time. */
    private static final TokenClass[] OTHERS = {
        TokenClass.PREP,
        TokenClass.PARTITIVE,
        TokenClass.SUBORDINATE,
        TokenClass.SUBCLAUSE,
        TokenClass.POSSESSIVE,
        TokenClass.AGE_BEFORE,
        TokenClass.AGE_TOPIC
    };

    /**
     * "died at the age of 85", "op 85-jarige leeftijd", "the then 20-year-old", "was 20 when he left": as old as that at some
     * event, which need not be dated.
     */
    private static final TokenClass[] OF_AN_EVENT = {
        TokenClass.AGE_BEFORE,
        TokenClass.AGE_TOPIC,
        TokenClass.ADVERB,
        TokenClass.CONJ,
        TokenClass.SUBORDINATE,
        TokenClass.SUBCLAUSE
    };

    private final Sentence tokens;

    Lengths(Sentence tokens) {
        this.tokens = tokens;
    }

    /** Links the drafts of one sentence to its times, both in order. */
    void link(List<Draft> drafts, List<TimeExpression> times) {
        int next = 0;
        for (TimeExpression time : times) {
            while (next < drafts.size() && drafts.get(next).first <= time.last()) {
                next++;
            }
            Draft before = next == 0 ? null : drafts.get(next - 1);
            Draft after = next == drafts.size() ? null : drafts.get(next);
            boolean holdsDraft = before != null && before.last >= time.first();
            if (time.days().from() == null || time.days().to() == null || holdsDraft) {
                continue;
            }
            int born = time.ownYear() ? born(time, before == null ? tokens.from() : before.last + 1) : -1;
            if (before != null && before.dates == null && isOf(before, time, born, tokens.to())) {
                give(before, time, born);
            } else if (after != null && isOf(time, born, after, tokens.to())) {
                give(after, time, born);
            }
        }
    }

    private void give(Draft draft, TimeExpression time, int born) {
        draft.kind = born >= 0 ? Kind.AGE : Kind.MEASURE;
        draft.dates = time.days().period(tokens.printed(time.first(), time.last()));
    }

    /** The word of birth before the time; -1 where there is none. */
    private int born(TimeExpression time, int from) {
        for (int i = time.first() - 1; i >= Math.max(from, time.first() - PLACE); i--) {
            if (tokens.is(i, TokenClass.BORN)) {
                return i;
            }
            if (!tokens.isWord(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Smith, 36, born in 1984", "four months, from March to June". */
    private boolean isOf(Draft draft, TimeExpression time, int born, int to) {
        if (born >= 0) {
            return isAge(draft) && joins(draft.last + 1, born, true);
        }
        int gap = tokens.is(draft.last + 1, TokenClass.ADVERB) ? draft.last + 2 : draft.last + 1;
        return isDuration(draft)
                && isStretch(time)
                && time.first() == gap + 1
                && (clauseMark(gap) || tokens.isSymbol(gap, '('))
                && isClosed(time.last() + 1, to);
    }

    /** "born in 1984, the 36-year-old", "van maart tot juni, vier maanden lang". */
    private boolean isOf(TimeExpression time, int born, Draft draft, int to) {
        if (born >= 0) {
            return isAge(draft) && joins(time.last() + 1, draft.first, false);
        }
        int end = tokens.is(draft.last + 1, TokenClass.ADVERB) ? draft.last + 2 : draft.last + 1;
        return isDuration(draft)
                && isStretch(time)
                && clauseMark(time.last() + 1)
                && draft.from == time.last() + 2
                && isClosed(end, to);
    }

    private boolean isAge(Draft draft) {
        return draft.kind == Kind.AGE
                && draft.value != null
                && draft.previous == null
                && draft.unit != null
                && draft.unit.code().equals(YEAR)
                && !tokens.isAny(draft.from - 1, OF_AN_EVENT)
                && (tokens.is(draft.last + 1, TokenClass.AND) || !tokens.isAny(draft.last + 1, OF_AN_EVENT));
    }

    /** "he was mayor for four years (2010-2014)": in brackets behind them, the ends show that years are no age. */
    private boolean isDuration(Draft draft) {
        boolean noAge = tokens.isSymbol(draft.last + 1, '(') && tokens.is(draft.last, TokenClass.UNIT);
        return (draft.kind == Kind.MEASURE || draft.kind == Kind.AGE && noAge)
                && draft.value != null
                && draft.previous == null
                && draft.per == null
                && draft.unit != null
                && CalendarUnits.unit(draft.unit.code()) != null;
    }

    private boolean joins(int from, int to, boolean behindAge) {
        if (to - from > MAX_GAP) {
            return false;
        }
        boolean named = false;
        for (int i = from; i < to; i++) {
            // "the 36-year-old Ann Smith, born" is one person, "Smith (36) married Ann, born" are two
            if (named && tokens.isWord(i) && tokens.isCapitalised(i)) {
                return false;
            }
            named |= !tokens.isWord(i) || tokens.is(i, TokenClass.VERB);
            boolean and = tokens.is(i, TokenClass.AND) && behindAge && i + 1 < to;
            // "born in 1990, Lee beat a 17-year-old" has two persons, "born in 1990, the 30-year-old" one
            boolean article = tokens.is(i, TokenClass.DET) && (behindAge || tokens.is(i, TokenClass.ONES));
            if (and || article || tokens.isAny(i, OTHERS)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the time goes from one end to the other; something shorter may lie between two. */
    private boolean isStretch(TimeExpression time) {
        for (int i = time.first() + 1; i < time.last(); i++) {
            if (tokens.is(i, TokenClass.TO)) {
                return true;
            }
        }
        return false;
    }

    private boolean clauseMark(int i) {
        return tokens.isSymbol(i, ',') || tokens.isSymbol(i, ':');
    }

    /** Whether the part of the sentence ends here: "four months, from March to June." */
    private boolean isClosed(int i, int to) {
        return i >= to || !tokens.isWord(i) && !tokens.isDigits(i);
    }
}
