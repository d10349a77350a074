package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.TimeKind;

/**
 * Dates and their parts in digits: "8 mei 1945", "Oct. 31", "14-02-2021", "2021-04", "'90", "1990s".
 * What a word makes a date comes first, then the shapes that digits alone have. A year by itself is none of these: it
 * may be a count, which {@link YearOrCount} weighs.
 */
final class DateInDigits extends YearGuard {

    DateInDigits(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        // "'90" opens with a mark that no word stands before; "5'90" would be feet
        boolean apostrophe = tokens.isSymbol(i - 1, '\'') && tokens.isGlued(i) && !tokens.isGlued(i - 1);
        if (apostrophe && calendar.length(i) == 2 && !isPlainFigure(i, limit)) {
            return yearTail(i);
        }
        // "216 v.Chr.", "44 BC": of any length
        if (tokens.is(i + 1, TimeKind.ERA)) {
            return i + 2;
        }
        // "3 tot 5 mei 2019", "3 and 5 May": the month comes last and is that of both days
        boolean days = calendar.isDay(i)
                && (tokens.is(i + 1, FunctionWord.TO)
                        || tokens.is(i + 1, FunctionWord.AND)
                        // "in de nacht van 2 op 3 maart"
                        || tokens.is(i + 1, TimeKind.NIGHT) && calendar.isNight(i))
                && calendar.isDay(i + 2)
                && tokens.is(i + 3, TimeKind.MONTH);
        if (days) {
            return calendar.isYear(i + 4) ? i + 5 : i + 4;
        }
        // "8 mei 1945"
        if (calendar.isDay(i) && tokens.is(i + 1, TimeKind.MONTH) && !tokens.isGlued(i + 1)) {
            return tokens.isDigits(i + 2) && calendar.length(i + 2) == 4 ? i + 3 : i + 2;
        }
        // "May 5": a small letter is the verb ("it may 5 times"), or the month of the day before
        boolean month = settings.dayBehindMonth()
                && tokens.is(i - 1, TimeKind.MONTH)
                && !tokens.isGlued(i)
                && tokens.isCapitalised(i - 1);
        // "In May 5 million people voted" counts: what is measured or scaled is no day
        if (month && calendar.isDay(i) && !isPlainFigure(i, limit)) {
            // "May 5th", "May 5-7, 2019"
            int end = calendar.ordinalEnd(i);
            end = shapes.isRangeDash(end) && calendar.isDay(end + 1) ? end + 2 : end;
            boolean year = tokens.isSymbol(end, ',') && calendar.isYear(end + 1) || calendar.isYear(end);
            return year ? (tokens.isSymbol(end, ',') ? end + 2 : end + 1) : end;
        }
        int numeric = numericDate(i);
        if (numeric != PASS) {
            return numeric;
        }
        // "under-30s" are people, no decade
        boolean bounded = tokens.isSymbol(i - 1, '-') && tokens.is(i - 2, HedgeKind.BOUND);
        boolean decade = !bounded && calendar.isDecadeEnding(i + 1);
        if (decade
                && (calendar.length(i) == 4 || calendar.length(i) == 2)
                && tokens.printed(i).endsWith("0")) {
            return i + 2;
        }
        if (decade(i)) {
            return i + 1;
        }
        return PASS;
    }

    /** "jaren 60", "jaren '60": the mark is the year's, where a quote may stand as well. */
    private boolean decade(int i) {
        return calendar.isDecade(i) || (tokens.isSymbol(i - 1, '\'') && tokens.is(i - 2, TimeKind.DECADE));
    }

    /**
     * One past a date of digits with one mark throughout: "14-02-2021", "3/11/18", "2021-04"; {@link #PASS} where the
     * digits are none, as in "14-32-2021", which no calendar has.
     */
    private int numericDate(int i) {
        for (char mark : new char[] {'-', '/', '.'}) {
            // one mark throughout, and no fourth number: "10.2.20.1" is a version
            boolean three = shapes.isGluedMark(i + 1, mark)
                    && tokens.isDigits(i + 2)
                    && shapes.isGluedMark(i + 3, mark)
                    && tokens.isGlued(i + 4)
                    && tokens.isDigits(i + 4)
                    && !(shapes.isGluedMark(i + 5, mark) && tokens.isDigits(i + 6));
            // years have four digits or, behind day and month, two: "3/11/18"
            if (three
                    && (calendar.length(i) == 4 || calendar.length(i + 4) == 4 || calendar.length(i + 4) == 2)
                    && calendar.length(i + 2) <= 2) {
                // either order will do, as nothing is made of the date here
                boolean dayFirst = calendar.isDay(i) && calendar.number(i + 2) <= 12
                        || calendar.number(i) <= 12 && calendar.isDay(i + 2);
                if (calendar.length(i) == 4 || dayFirst) {
                    return i + 5;
                }
            }
        }
        // "2021-04", but "2021-4,5" goes on as a decimal
        boolean yearMonth = calendar.isYear(i)
                && shapes.isGluedMark(i + 1, '-')
                && tokens.isDigits(i + 2)
                && tokens.isGlued(i + 2)
                && calendar.length(i + 2) == 2
                && !shapes.isChain(i + 2);
        return yearMonth ? i + 3 : PASS;
    }
}
