package org.statclaim.internal.calendar;

import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.Shift;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.tokens.Sentence;

/**
 * What digits can be in a date. Whether they are is for who sees what stands around them: "in 2019" is a year,
 * "2019 words" a count.
 */
public final class CalendarDigits {

    /** The first year that four digits write. "999" is a number, whatever stands before it. */
    static final int FIRST_YEAR = 1000;

    // the last: behind "in 2200" a count is as likely as a year
    static final int LAST_YEAR = 2199;
    // no month has more: "on 32 occasions" counts
    private static final int MAX_DAY = 31;
    /** Longer runs of digits are no part of a date, and might not fit. */
    private static final int MAX_DIGITS = 6;

    private final Sentence tokens;

    public CalendarDigits(Sentence tokens) {
        this.tokens = tokens;
    }

    /** A day of any month; that June has no 31st is seen where the month is known. */
    public boolean isDay(int i) {
        return tokens.isDigits(i) && length(i) <= 2 && number(i) >= 1 && number(i) <= MAX_DAY;
    }

    /**
     * "2 op 3 maart": a day and the next one, with a word between. The month is that of the second, and stands behind it.
     */
    public boolean isNight(int i) {
        return isDay(i) && tokens.isWord(i + 1) && isDay(i + 2) && number(i + 2) == number(i) + 1;
    }

    /**
     * Four digits that may be a year. Two are one only behind another, as in "2020/21", and that is not asked here.
     */
    public boolean isYear(int i) {
        return tokens.isDigits(i) && length(i) == 4 && number(i) >= FIRST_YEAR && number(i) <= LAST_YEAR && !isClock(i);
    }

    /**
     * "1430 GMT", "1600 CET": no minutes apart, so that the word must be of the clock alone. "1400 uur" and "1400u" may be hours of
     * work and stay amounts.
     */
    public boolean isClock(int i) {
        return tokens.isDigits(i)
                && length(i) == 4
                && tokens.is(i + 1, TimeKind.CLOCK)
                && length(i + 1) > 2
                && !tokens.is(i + 1, UnitKind.UNIT);
    }

    /** Whether a round year stands behind the word of a decade: "jaren 60", "années 1990"; none in "the last years 40.000 cars". */
    public boolean isDecade(int i) {
        return tokens.is(i - 1, TimeKind.DECADE)
                && !isPastOrNext(i - 2)
                && tokens.isDigits(i)
                && (length(i) == 2 || isYear(i))
                && number(i) % 10 == 0
                && !isGrouped(i);
    }

    private boolean isPastOrNext(int i) {
        Shift shift = tokens.meaning(i, TimeKind.DEICTIC, Shift.class);
        return shift != null && shift.amount() != 0;
    }

    /** Whether more digits belong to the number: "40.000", "40 000". */
    private boolean isGrouped(int i) {
        boolean mark = tokens.isGlued(i + 1) && (tokens.isSymbol(i + 1, '.') || tokens.isSymbol(i + 1, ','));
        return tokens.isDigits(i + 1) || mark && tokens.isGlued(i + 2) && tokens.isDigits(i + 2);
    }

    /** The "s" of "1990s" and "'90s". */
    public boolean isDecadeEnding(int i) {
        return tokens.isWord(i) && tokens.isGlued(i) && length(i) == 1 && tokens.firstChar(i) == 's';
    }

    /** One past a day of the month, with what makes an ordinal of it: "3", "3rd". */
    public int ordinalEnd(int i) {
        return tokens.is(i + 1, NumeralKind.ORDINAL_MARK) && tokens.isGlued(i + 1) ? i + 2 : i + 1;
    }

    /** How many characters the token has. */
    public int length(int i) {
        return tokens.end(i) - tokens.start(i);
    }

    /** The digits as a number; a large one where they are many, or none. */
    public int number(int i) {
        return !tokens.isDigits(i) || length(i) > MAX_DIGITS
                ? Integer.MAX_VALUE
                : Integer.parseInt(tokens.text(), tokens.start(i), tokens.end(i), 10);
    }
}
