package org.statclaim.internal.grammar;

import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.tokens.Sentence;

/** Dates, years, decades and times of day in digits: they place a figure and are none. */
final class DateGuard {

    private static final int PASS = Guards.PASS;
    private static final int MAX_HOUR = 24;
    private static final int LASTING_WINDOW = 4;

    private final Sentence tokens;
    private final LanguagePack pack;
    private final NounPhrases nouns;
    private final UnitReader units;
    private final DigitShapes shapes;

    DateGuard(Sentence tokens, LanguagePack pack, NounPhrases nouns, UnitReader units, DigitShapes shapes) {
        this.tokens = tokens;
        this.pack = pack;
        this.nouns = nouns;
        this.units = units;
        this.shapes = shapes;
    }

    /** "8 mei 1945", "Oct. 31", "14-02-2021", "2016/17", "'90", "1990s". */
    int date(int i, int limit) {
        boolean apostrophe = tokens.isSymbol(i - 1, '\'') && tokens.isGlued(i) && !tokens.isGlued(i - 1);
        if (apostrophe && shapes.length(i) == 2 && !isPlainFigure(i, limit)) {
            return yearTail(i);
        }
        if (tokens.is(i + 1, TokenClass.ERA)) {
            return i + 2;
        }
        boolean days = shapes.isDay(i)
                && (tokens.is(i + 1, TokenClass.TO) || tokens.is(i + 1, TokenClass.AND))
                && shapes.isDay(i + 2)
                && tokens.is(i + 3, TokenClass.MONTH);
        if (days) {
            return shapes.isYear(i + 4) ? i + 5 : i + 4;
        }
        if (shapes.isDay(i) && tokens.is(i + 1, TokenClass.MONTH) && !tokens.isGlued(i + 1)) {
            return tokens.isDigits(i + 2) && shapes.length(i + 2) == 4 ? i + 3 : i + 2;
        }
        boolean month = tokens.is(i - 1, TokenClass.MONTH) && !tokens.isGlued(i) && tokens.isCapitalised(i - 1);
        if (month && shapes.isDay(i) && !isPlainFigure(i, limit)) {
            int end = ordinalEnd(i);
            end = isRangeDash(end) && shapes.isDay(end + 1) ? end + 2 : end;
            boolean year = tokens.isSymbol(end, ',') && shapes.isYear(end + 1) || shapes.isYear(end);
            return year ? (tokens.isSymbol(end, ',') ? end + 2 : end + 1) : end;
        }
        int numeric = numericDate(i);
        if (numeric != PASS) {
            return numeric;
        }
        boolean bounded = tokens.isSymbol(i - 1, '-') && tokens.is(i - 2, TokenClass.BOUND);
        boolean decade = !bounded && tokens.isGlued(i + 1) && tokens.isWord(i + 1) && isDecadeEnding(i + 1);
        if (decade
                && (shapes.length(i) == 4 || shapes.length(i) == 2)
                && tokens.printed(i).endsWith("0")) {
            return i + 2;
        }
        if (decade(i)) {
            return i + 1;
        }
        return shapes.isYear(i) ? year(i, limit) : PASS;
    }

    private boolean decade(int i) {
        return tokens.is(i - 1, TokenClass.DECADE)
                || (tokens.isSymbol(i - 1, '\'') && tokens.is(i - 2, TokenClass.DECADE));
    }

    private boolean isDecadeEnding(int i) {
        return tokens.end(i) - tokens.start(i) == 1 && tokens.text().charAt(tokens.start(i)) == 's';
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
                    && (shapes.length(i) == 4 || shapes.length(i + 4) == 4 || shapes.length(i + 4) == 2)
                    && shapes.length(i + 2) <= 2) {
                boolean dayFirst =
                        shapes.isDay(i) && shapes.number(i + 2) <= 12 || shapes.number(i) <= 12 && shapes.isDay(i + 2);
                if (shapes.length(i) == 4 || dayFirst) {
                    return i + 5;
                }
            }
        }
        boolean yearMonth = shapes.isYear(i)
                && shapes.isGluedMark(i + 1, '-')
                && tokens.isDigits(i + 2)
                && tokens.isGlued(i + 2)
                && shapes.length(i + 2) == 2
                && !shapes.isChain(i + 2);
        return yearMonth ? i + 3 : PASS;
    }

    /** Four digits that a year would have: a year unless something says that they count. */
    private int year(int i, int limit) {
        boolean divided = tokens.is(i + 1, TokenClass.OVER) && tokens.isDigits(i + 2);
        boolean measured = units.after(i + 1, limit) != null && !isVerbBehindDate(i);
        // "1120-1270 million trees", yet "in 2019-2020 million-dollar homes"
        boolean scaledRange =
                isRangeDash(i + 1) && shapes.isYear(i + 2) && scaled(i + 3) && !tokens.is(i - 1, TokenClass.DATE_PREP);
        boolean scaled = scaled(i + 1) || scaledRange;
        if (divided || shapes.isChain(i) || money(i) || measured || scaled) {
            return PASS;
        }
        int end = yearTail(i);
        if (end > i + 1) {
            return end;
        }
        boolean range = tokens.is(i + 1, TokenClass.TO) && tokens.isDigits(i + 2);
        boolean modern = shapes.number(i) >= 1900 && shapes.number(i) <= 2099;
        boolean dated = tokens.is(i - 1, TokenClass.DATE_PREP)
                || tokens.is(i - 1, TokenClass.MONTH)
                || tokens.is(i - 1, TokenClass.YEAR_PART)
                || tokens.is(i - 1, TokenClass.SEASON);
        // "ten opzichte van 2019 tot 5.000": who groups the thousands of one figure would have grouped those of the
        // other
        boolean grouped = shapes.isChain(i + 2) || scaled(i + 3) || money(i + 2);
        boolean compared = modern && tokens.is(i - 1, TokenClass.COMPARE) && grouped;
        boolean opens = tokens.is(i - 1, TokenClass.FROM) || !dated && !compared;
        if (range && opens && (!shapes.isYear(i + 2) || isPlainFigure(i + 2, limit))) {
            return PASS;
        }
        if (tokens.is(i + 1, TokenClass.ERA)) {
            return i + 2;
        }
        boolean noun = nouns.counted(i + 1, limit, false) != null;
        boolean modified = (tokens.is(i - 1, TokenClass.APPROX)
                        || tokens.is(i - 1, TokenClass.BOUND)
                        || tokens.is(i - 1, TokenClass.TONE))
                && !dated;
        // "killed 1999 people" against "her 1987 songs"
        boolean told = tokens.is(i - 1, TokenClass.VERB) && !tokens.is(i - 1, TokenClass.PREP) || isPast(i - 1);
        boolean counts = noun
                && !(dated && modern)
                && (!modern || told || pack.settings().bareThousands());
        boolean part =
                tokens.is(i - 1, TokenClass.SUBSET) && !noun && pack.settings().bareThousands();
        if (counts || part || modified && (noun || !modern)) {
            return PASS;
        }
        boolean nominal = tokens.is(i - 1, TokenClass.LEVEL) || tokens.is(i - 1, TokenClass.TO);
        return modern || !nominal || dated ? i + 1 : PASS;
    }

    /** "the airline axed": a verb that the pack does not know, by its ending and the noun before it. */
    private boolean isPast(int i) {
        String ending = pack.settings().pastEnding();
        return pack.settings().nounsEndPlural()
                && !ending.isEmpty()
                && tokens.isUnknownWord(i)
                && !tokens.isCapitalised(i)
                && tokens.printed(i).endsWith(ending)
                && tokens.isUnknownWord(i - 1);
    }

    /** "in 2005 won Jansen": no amount of Korean won. */
    private boolean isVerbBehindDate(int i) {
        return tokens.is(i - 1, TokenClass.DATE_PREP) && tokens.is(i + 1, TokenClass.VERB);
    }

    /** One past a year with what belongs to it: "1996-2000", "2020/21", "1976 en 1983". */
    private int yearTail(int i) {
        boolean dash = (isRangeDash(i + 1) || shapes.isGluedMark(i + 1, '/')) && !shapes.isChain(i + 2);
        if (dash && tokens.isDigits(i + 2) && (shapes.length(i + 2) == 2 || shapes.length(i + 2) == 4)) {
            return shapes.isYear(i + 2) || shapes.length(i + 2) == 2 ? i + 3 : i + 1;
        }
        boolean apostrophe = dash && tokens.isSymbol(i + 2, '\'') && tokens.isDigits(i + 3);
        if (apostrophe) {
            return i + 4;
        }
        boolean joined =
                tokens.is(i + 1, TokenClass.AND) || tokens.is(i + 1, TokenClass.TO) || tokens.is(i + 1, TokenClass.OR);
        boolean dated = tokens.is(i - 1, TokenClass.DATE_PREP) || tokens.is(i - 1, TokenClass.BETWEEN);
        if (joined && dated && shapes.isYear(i + 2) && !shapes.isChain(i + 2) && !money(i + 2)) {
            return i + 3;
        }
        return i + 1;
    }

    /** "20.30 uur", "20u30", "20:30", "om 8 uur", "5am". */
    int clock(int i, int limit) {
        if (shapes.length(i) == 4
                && tokens.is(i + 1, TokenClass.CLOCK)
                && tokens.end(i + 1) - tokens.start(i + 1) > 2
                && !tokens.is(i + 1, TokenClass.UNIT)) {
            return i + 2;
        }
        if (shapes.number(i) > MAX_HOUR || shapes.length(i) > 2) {
            return PASS;
        }
        int end = i + 1;
        boolean colon = shapes.isGluedMark(i + 1, ':') && tokens.isDigits(i + 2) && tokens.isGlued(i + 2);
        if (colon && shapes.length(i + 2) == 2) {
            end = i + 3;
            end = shapes.isGluedMark(end, ':') && tokens.isDigits(end + 1) ? end + 2 : end;
            return tokens.is(end, TokenClass.CLOCK) || tokens.is(end, TokenClass.MERIDIEM) ? end + 1 : end;
        }
        boolean point = shapes.isGluedMark(i + 1, '.')
                && tokens.isDigits(i + 2)
                && tokens.isGlued(i + 2)
                && shapes.length(i + 2) == 2;
        boolean hourLetter = tokens.isGlued(i + 1)
                && tokens.is(i + 1, TokenClass.CLOCK)
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
        if (tokens.is(end, TokenClass.MERIDIEM)) {
            return end + 1;
        }
        if (tokens.is(end, TokenClass.CLOCK)
                && (point && shapes.number(i + 2) < 60 || tokens.is(i - 1, TokenClass.CLOCK_PREP) && !endsLength(i))) {
            return end + 1;
        }
        return PASS;
    }

    /** "duurde 3 tot 5 uur": the end of a length; "van 3 tot 5 uur" and "om 3 tot 5 uur" are times of day. */
    boolean endsLength(int i) {
        boolean range = tokens.is(i - 1, TokenClass.TO)
                && (tokens.isDigits(i - 2) || tokens.is(i - 2, TokenClass.ONES) || tokens.is(i - 2, TokenClass.TEENS));
        int opener = i - 3;
        return range
                && !tokens.is(opener, TokenClass.FROM)
                && !tokens.is(opener, TokenClass.BETWEEN)
                && !tokens.is(opener, TokenClass.CLOCK_PREP)
                && !tokens.is(opener, TokenClass.WEEKDAY);
    }

    /** "de film duurt 1u45", "in 2u15": hours and minutes that something takes. */
    private boolean lasts(int i) {
        for (int at = i - 1; at > i - LASTING_WINDOW; at--) {
            if (tokens.is(at, TokenClass.LASTING)) {
                return true;
            }
            if (tokens.is(at, TokenClass.CLOCK_PREP) || tokens.is(at, TokenClass.FROM)) {
                return false;
            }
        }
        return false;
    }

    /** "van 9 tot 17 uur", "13.30-15.00 uur". */
    private int clockRange(int i, int end) {
        boolean opened = tokens.is(i - 1, TokenClass.FROM) || tokens.is(i - 1, TokenClass.BETWEEN) || end > i + 1;
        boolean joined = tokens.is(end, TokenClass.TO) || tokens.is(end, TokenClass.AND);
        int second = end + 1;
        if (!opened || !joined || !tokens.isDigits(second) || shapes.number(second) > MAX_HOUR) {
            return PASS;
        }
        boolean minutes =
                shapes.isGluedMark(second + 1, '.') && tokens.isDigits(second + 2) && tokens.isGlued(second + 2);
        int close = minutes ? second + 3 : second + 1;
        return tokens.is(close, TokenClass.CLOCK) || tokens.is(close, TokenClass.MERIDIEM) ? close + 1 : PASS;
    }

    boolean isPlainFigure(int i, int limit) {
        return shapes.isChain(i) || units.after(i + 1, limit) != null || scaled(i + 1);
    }

    boolean scaled(int i) {
        return tokens.is(i, TokenClass.SCALE) || tokens.is(i, TokenClass.HUNDRED) || tokens.is(i, TokenClass.TIMES);
    }

    boolean money(int i) {
        return isMoney(i - 1)
                && units.money(i - 1, true) != null
                && !tokens.is(i - 1, TokenClass.PREP)
                && !tokens.is(i - 1, TokenClass.VERB);
    }

    boolean isMoney(int i) {
        return tokens.is(i, TokenClass.CURRENCY) && tokens.sense(i, TokenClass.CURRENCY) != null
                || tokens.is(i, TokenClass.MONEY_WORD);
    }

    boolean isRangeDash(int i) {
        return tokens.isSymbol(i, '-') || tokens.isSymbol(i, '–');
    }

    private int ordinalEnd(int i) {
        return tokens.is(i + 1, TokenClass.ORDINAL_MARK) && tokens.isGlued(i + 1) ? i + 2 : i + 1;
    }
}
