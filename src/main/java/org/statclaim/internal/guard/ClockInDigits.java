package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.TopicKind;
import org.statclaim.internal.lexicon.UnitKind;

/** "20.30 uur", "20u30", "20:30", "om 8 uur", "5am". */
final class ClockInDigits extends ClockGuard {

    private static final int MAX_HOUR = 24;
    private static final int LASTING_WINDOW = 4;

    ClockInDigits(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        if (calendar.length(i) == 4
                && tokens.is(i + 1, TimeKind.CLOCK)
                && tokens.end(i + 1) - tokens.start(i + 1) > 2
                && !tokens.is(i + 1, UnitKind.UNIT)) {
            return i + 2;
        }
        if (calendar.number(i) > MAX_HOUR || calendar.length(i) > 2) {
            return PASS;
        }
        int end = i + 1;
        boolean colon = shapes.isGluedMark(i + 1, ':') && tokens.isDigits(i + 2) && tokens.isGlued(i + 2);
        if (colon && calendar.length(i + 2) == 2) {
            end = i + 3;
            end = shapes.isGluedMark(end, ':') && tokens.isDigits(end + 1) ? end + 2 : end;
            return tokens.is(end, TimeKind.CLOCK) || tokens.is(end, TimeKind.MERIDIEM) ? end + 1 : end;
        }
        boolean point = shapes.isGluedMark(i + 1, '.')
                && tokens.isDigits(i + 2)
                && tokens.isGlued(i + 2)
                && calendar.length(i + 2) == 2;
        boolean hourLetter = tokens.isGlued(i + 1)
                && tokens.is(i + 1, TimeKind.CLOCK)
                && tokens.isDigits(i + 2)
                && tokens.isGlued(i + 2);
        if (hourLetter) {
            return lasts(i) ? PASS : i + 3;
        }
        end = point ? i + 3 : i + 1;
        int until = clockRange(i, end);
        if (until != PASS) {
            return until;
        }
        if (tokens.is(end, TimeKind.MERIDIEM)) {
            return end + 1;
        }
        if (tokens.is(end, TimeKind.CLOCK)
                && (point && calendar.number(i + 2) < 60 || tokens.is(i - 1, TimeKind.CLOCK_PREP) && !endsLength(i))) {
            return end + 1;
        }
        return PASS;
    }

    /** "de film duurt 1u45", "in 2u15": hours and minutes that something takes. */
    private boolean lasts(int i) {
        for (int at = i - 1; at > i - LASTING_WINDOW; at--) {
            if (tokens.is(at, TopicKind.LASTING)) {
                return true;
            }
            if (tokens.is(at, TimeKind.CLOCK_PREP) || tokens.is(at, FunctionWord.FROM)) {
                return false;
            }
        }
        return false;
    }

    /** "van 9 tot 17 uur", "13.30-15.00 uur". */
    private int clockRange(int i, int end) {
        boolean opened = tokens.is(i - 1, FunctionWord.FROM) || tokens.is(i - 1, FunctionWord.BETWEEN) || end > i + 1;
        boolean joined = tokens.is(end, FunctionWord.TO) || tokens.is(end, FunctionWord.AND);
        int second = end + 1;
        if (!opened || !joined || calendar.number(second) > MAX_HOUR) {
            return PASS;
        }
        boolean minutes =
                shapes.isGluedMark(second + 1, '.') && tokens.isDigits(second + 2) && tokens.isGlued(second + 2);
        int close = minutes ? second + 3 : second + 1;
        return tokens.is(close, TimeKind.CLOCK) || tokens.is(close, TimeKind.MERIDIEM) ? close + 1 : PASS;
    }
}
