package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.TimeKind;

/** "8 mei 1945", "Oct. 31", "14-02-2021", "2016/17", "'90", "1990s". */
final class DateInDigits extends YearGuard {

    DateInDigits(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        boolean apostrophe = tokens.isSymbol(i - 1, '\'') && tokens.isGlued(i) && !tokens.isGlued(i - 1);
        if (apostrophe && calendar.length(i) == 2 && !isPlainFigure(i, limit)) {
            return yearTail(i);
        }
        if (tokens.is(i + 1, TimeKind.ERA)) {
            return i + 2;
        }
        boolean days = calendar.isDay(i)
                && (tokens.is(i + 1, FunctionWord.TO) || tokens.is(i + 1, FunctionWord.AND))
                && calendar.isDay(i + 2)
                && tokens.is(i + 3, TimeKind.MONTH);
        if (days) {
            return calendar.isYear(i + 4) ? i + 5 : i + 4;
        }
        if (calendar.isDay(i) && tokens.is(i + 1, TimeKind.MONTH) && !tokens.isGlued(i + 1)) {
            return tokens.isDigits(i + 2) && calendar.length(i + 2) == 4 ? i + 3 : i + 2;
        }
        boolean month = tokens.is(i - 1, TimeKind.MONTH) && !tokens.isGlued(i) && tokens.isCapitalised(i - 1);
        if (month && calendar.isDay(i) && !isPlainFigure(i, limit)) {
            int end = calendar.ordinalEnd(i);
            end = shapes.isRangeDash(end) && calendar.isDay(end + 1) ? end + 2 : end;
            boolean year = tokens.isSymbol(end, ',') && calendar.isYear(end + 1) || calendar.isYear(end);
            return year ? (tokens.isSymbol(end, ',') ? end + 2 : end + 1) : end;
        }
        int numeric = numericDate(i);
        if (numeric != PASS) {
            return numeric;
        }
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

    private boolean decade(int i) {
        return tokens.is(i - 1, TimeKind.DECADE) || (tokens.isSymbol(i - 1, '\'') && tokens.is(i - 2, TimeKind.DECADE));
    }

    private int numericDate(int i) {
        for (char mark : new char[] {'-', '/', '.'}) {
            boolean three = shapes.isGluedMark(i + 1, mark)
                    && tokens.isDigits(i + 2)
                    && shapes.isGluedMark(i + 3, mark)
                    && tokens.isGlued(i + 4)
                    && tokens.isDigits(i + 4)
                    && !(shapes.isGluedMark(i + 5, mark) && tokens.isDigits(i + 6));
            if (three
                    && (calendar.length(i) == 4 || calendar.length(i + 4) == 4 || calendar.length(i + 4) == 2)
                    && calendar.length(i + 2) <= 2) {
                boolean dayFirst = calendar.isDay(i) && calendar.number(i + 2) <= 12
                        || calendar.number(i) <= 12 && calendar.isDay(i + 2);
                if (calendar.length(i) == 4 || dayFirst) {
                    return i + 5;
                }
            }
        }
        boolean yearMonth = calendar.isYear(i)
                && shapes.isGluedMark(i + 1, '-')
                && tokens.isDigits(i + 2)
                && tokens.isGlued(i + 2)
                && calendar.length(i + 2) == 2
                && !shapes.isChain(i + 2);
        return yearMonth ? i + 3 : PASS;
    }
}
