package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.NumeralKind;

/**
 * Two small numbers with a dash or colon between and nothing that they count: "3-1", "3:1". It is the last guard in digits, as dates,
 * keys and phone numbers look alike, and it leaves all that a range may be: "3-5 people", "3-5 km", "3-5 million".
 */
final class Score extends Guard {

    Score(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        boolean colon = shapes.isGluedMark(i + 1, ':') && tokens.isGlued(i + 2);
        boolean dash = colon || shapes.isRangeDash(i + 1) || tokens.isSymbol(i + 1, '—');
        // no result has four digits, a decimal or money: "2019-2020", "3-5.5", "$3-5"
        if (!dash
                || !tokens.isDigits(i + 2)
                || calendar.length(i) > 3
                || calendar.length(i + 2) > 3
                || shapes.isChain(i + 2)
                || isGroupedOn(i + 2)
                || hasMoneyBefore(i)) {
            return PASS;
        }
        if (colon) {
            return i + 3;
        }
        // "8-7/12" is a mixed number
        boolean mixed = shapes.isGluedMark(i + 1, '-') && shapes.isGluedMark(i + 3, '/');
        if (mixed || tokens.is(i - 1, HedgeKind.APPROX) || tokens.is(i - 1, HedgeKind.BOUND)) {
            return PASS;
        }
        // "101-005": who counts writes no noughts in front
        boolean key = tokens.firstChar(i + 2) == '0' && calendar.length(i + 2) > 2;
        if (key) {
            return i + 3;
        }
        int end = shapes.slashEnd(i + 2, limit);
        // "3-1-2": all of it is one result, of which no part is read again
        boolean more = shapes.isRangeDash(end) && tokens.isDigits(end + 1) && tokens.isGlued(end);
        if (more) {
            return shapes.digitRunEnd(i, limit);
        }
        // a range rises: "3-5 people" are counted, "a 5-3 vote" and "5-3 people" are results
        boolean rising = calendar.number(i) < calendar.number(i + 2);
        // units, scales, ages and multiples tell a range whichever number is larger: "6-5 million"
        boolean counts = units.after(end, limit) != null && !tokens.is(end, FunctionWord.VERB)
                // "3-5 million", "3-5k"
                || isScaled(end)
                || tokens.is(end, NumeralKind.SCALE_SUFFIX)
                        && (tokens.isGlued(end) || units.money().at(end + 1, false) != null)
                || tokens.is(end, AgeKind.AGE_SUFFIX)
                || rising && nouns.counted(end, limit, false) != null;
        // "won 3-1 on Sunday": nothing behind it is counted
        return counts ? PASS : end;
    }

    /**
     * "880–3 780", "90–3'780": the other end goes on behind its first group, and has four digits. Behind a plain blank another number
     * may begin, "won 3-1 200 fans came", but no result has three digits.
     */
    private boolean isGroupedOn(int i) {
        boolean mark = shapes.isGluedMark(i + 1, '\'') && tokens.isGlued(i + 2);
        int next = mark ? i + 2 : i + 1;
        return tokens.isDigits(next)
                && calendar.length(next) == 3
                && tokens.start(next) - tokens.end(i) == 1
                && !tokens.startsLine(next)
                && (mark || tokens.text().charAt(tokens.end(i)) != ' ' || calendar.length(i - 2) == 3);
    }
}
