package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.TopicKind;

/**
 * Times of day in digits: "20.30 uur", "20u30", "20:30", "om 8 uur", "5am".
 * The surest come first: a colon or the hour's letter needs no word behind it, a point needs the word of the clock
 * ("20.30 uur", but "7,5 uur" and "7.75 uur" are amounts), and a bare hour needs a preposition besides, as "8 uur" may
 * be eight hours.
 */
final class ClockInDigits extends ClockGuard {

    /** Midnight may be 24:00. With a larger limit "rond 36 uur wachten" would be a time of day. */
    private static final int MAX_HOUR = 24;
    /**
     * One more than the words that may stand between: "duurt naar schatting 1u45". Farther off the word tells of
     * something else.
     */
    private static final int LASTING_WINDOW = 4;

    ClockInDigits(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        if (calendar.isClock(i)) {
            return i + 2;
        }
        if (calendar.number(i) > MAX_HOUR || calendar.length(i) > 2) {
            return PASS;
        }
        int end = i + 1;
        // "20:30"; behind the colon of a ratio such as "20:3" stands one digit
        boolean colon = shapes.isGluedMark(i + 1, ':') && tokens.isDigits(i + 2) && tokens.isGlued(i + 2);
        if (colon && calendar.length(i + 2) == 2) {
            end = i + 3;
            // seconds belong to it as well: "2:45:10"
            end = shapes.isGluedMark(end, ':') && tokens.isDigits(end + 1) ? end + 2 : end;
            return tokens.is(end, TimeKind.CLOCK) || tokens.is(end, TimeKind.MERIDIEM) ? end + 1 : end;
        }
        // "20.30": alone it may be a decimal, so that the words behind must say more
        boolean point = shapes.isGluedMark(i + 1, '.')
                && tokens.isDigits(i + 2)
                && tokens.isGlued(i + 2)
                && calendar.length(i + 2) == 2;
        // "20u30", but "20u" may be twenty hours
        boolean hourLetter = tokens.isGlued(i + 1)
                && tokens.is(i + 1, TimeKind.CLOCK)
                && tokens.isDigits(i + 2)
                && tokens.isGlued(i + 2);
        if (hourLetter) {
            return lasts(i) ? PASS : i + 3;
        }
        // "20 h 30": two digits that no noun follows
        boolean spaced = tokens.is(i + 1, TimeKind.CLOCK)
                && tokens.isDigits(i + 2)
                && calendar.length(i + 2) == 2
                && calendar.number(i + 2) < 60
                && tokens.is(i - 1, TimeKind.CLOCK_PREP)
                && !nouns.isOpen(i + 3, limit)
                && units.after(i + 3, limit) == null;
        if (spaced) {
            return i + 3;
        }
        // "de 8 h à 18 h"
        if (tokens.is(i - 1, FunctionWord.FROM)
                && tokens.is(i + 1, TimeKind.CLOCK)
                && tokens.is(i + 2, FunctionWord.TO)
                && calendar.number(i + 3) <= MAX_HOUR
                && tokens.is(i + 4, TimeKind.CLOCK)
                && tokens.end(i + 1) - tokens.start(i + 1) == 1) {
            return i + 5;
        }
        end = point ? i + 3 : i + 1;
        // "9 tot 17 uur" before "9" alone, which has no word of its own
        int until = clockRange(i, end);
        if (until != PASS) {
            return until;
        }
        if (tokens.is(end, TimeKind.MERIDIEM)) {
            return end + 1;
        }
        // "7.75 uur" has no such minutes; "om 8 uur" but not "na 8 uur", and not the end of "duurde 3 tot 5 uur"
        if (tokens.is(end, TimeKind.CLOCK)
                && (point && calendar.number(i + 2) < 60 || tokens.is(i - 1, TimeKind.CLOCK_PREP) && !endsLength(i))) {
            return end + 1;
        }
        return PASS;
    }

    /**
     * Whether hours and minutes are what something takes: "de rit duurt 1u45", "in 2u15". The nearest word decides:
     * "het duurt van 20u15 tot 22u30" tells when.
     */
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

    /**
     * One past two times with one word of the clock: "van 9 tot 17 uur", "13.30-15.00 uur"; {@link #PASS} where they
     * are none. Without "van" or minutes it may be a length: "9 tot 17 uur".
     *
     * @param end one past the first time
     */
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
