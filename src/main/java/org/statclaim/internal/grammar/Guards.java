package org.statclaim.internal.grammar;

import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Tokens;
import org.statclaim.quantity.Kind;

/**
 * Numbers that count nothing: dates, clock times, scores, names, references, keys. A guard looks at a bounded stretch and
 * answers with the token after what it consumes, so that no part of a date is read again.
 */
final class Guards {

    private static final int PASS = -1;
    private static final int MAX_DAY = 31;
    private static final int MAX_HOUR = 24;
    private static final int PHONE_DIGITS = 9;
    /** How far a chain of digits is followed, so that a long one is not walked again from each of its places. */
    private static final int MAX_CHAIN = 40;

    private final Tokens tokens;
    private final LanguagePack pack;
    private final NounPhrases nouns;
    private final UnitReader units;
    private final DigitReader digits;

    Guards(Tokens tokens, LanguagePack pack, NounPhrases nouns, UnitReader units, DigitReader digits) {
        this.digits = digits;
        this.tokens = tokens;
        this.pack = pack;
        this.nouns = nouns;
        this.units = units;
    }

    /** One past the token that ends what is no figure at {@code i}; negative where a figure may stand. */
    int skip(int i, int from, int limit) {
        if (tokens.sense(i, TokenClass.NAME) != null) {
            return i + 1;
        }
        if (tokens.is(i, TokenClass.CLOCK_HALF) && isClockHalf(i)) {
            return i + 2;
        }
        if (tokens.isDigits(i)) {
            return digits(i, from, limit);
        }
        if (tokens.is(i, TokenClass.TEENS) && tokens.is(i + 1, TokenClass.TENS)) {
            // "nineteen eighty-four"
            return tokens.isSymbol(i + 2, '-') && tokens.is(i + 3, TokenClass.ONES) ? i + 4 : i + 2;
        }
        boolean hourWord = tokens.is(i, TokenClass.ONES) || tokens.is(i, TokenClass.TEENS);
        boolean clock = tokens.is(i + 1, TokenClass.CLOCK)
                && (tokens.is(i - 1, TokenClass.CLOCK_PREP) || !tokens.is(i + 1, TokenClass.UNIT));
        if (hourWord && clock) {
            return i + 2;
        }
        boolean hour = tokens.is(i + 2, TokenClass.ONES) || tokens.is(i + 2, TokenClass.TEENS);
        boolean minutes =
                tokens.is(i, TokenClass.ONES) || tokens.is(i, TokenClass.TEENS) || tokens.is(i, TokenClass.TENS);
        if (minutes
                && hour
                && tokens.is(i + 1, TokenClass.CLOCK_JOIN)
                && !tokens.is(i + 2, TokenClass.DET)
                && !nouns.isOpen(i + 3, limit)) {
            return i + 3;
        }
        if (tokens.is(i, TokenClass.MONTH) || tokens.is(i, TokenClass.DECADE)) {
            return words(i);
        }
        return PASS;
    }

    private int words(int i) {
        boolean decade = tokens.is(i, TokenClass.DECADE);
        if (decade && (tokens.is(i + 1, TokenClass.TENS) || tokens.isDigits(i + 1))) {
            return i + 2;
        }
        if (decade && (tokens.isSymbol(i + 1, '\'') && tokens.isDigits(i + 2))) {
            return i + 3;
        }
        return PASS;
    }

    private boolean isClockHalf(int i) {
        boolean number = tokens.is(i + 1, TokenClass.ONES) || tokens.is(i + 1, TokenClass.TEENS);
        boolean alone = !tokens.isWord(i + 2)
                || tokens.is(i + 2, TokenClass.PREP)
                || tokens.is(i + 2, TokenClass.VERB)
                || tokens.is(i + 2, TokenClass.CONJ)
                || tokens.is(i + 2, TokenClass.CLOCK);
        return number && alone && !tokens.is(i + 2, TokenClass.DENOMINATOR);
    }

    private int digits(int i, int from, int limit) {
        int end = listMarker(i, limit);
        end = end == PASS ? gluedBefore(i, limit) : end;
        end = end == PASS ? date(i, limit) : end;
        end = end == PASS ? clock(i, limit) : end;
        end = end == PASS ? key(i, limit) : end;
        end = end == PASS ? gluedAfter(i, limit) : end;
        return end == PASS ? score(i, from, limit) : end;
    }

    /** "1)", "(2)" and "3." at the start of a line. */
    private int listMarker(int i, int limit) {
        if (length(i) > 2) {
            return PASS;
        }
        boolean opened = tokens.isSymbol(i - 1, '(') && tokens.isGlued(i);
        boolean closed = tokens.isSymbol(i + 1, ')') && tokens.isGlued(i + 1);
        if (closed && !opened) {
            return insideBrackets(i) ? PASS : i + 2;
        }
        if (closed && (tokens.startsLine(i - 1) || !tokens.isWord(i - 2))) {
            return i + 2;
        }
        boolean stop = tokens.isSymbol(i + 1, '.') && tokens.isGlued(i + 1) && !tokens.isGlued(i + 2);
        return stop && tokens.startsLine(i) && i + 2 < limit ? i + 2 : PASS;
    }

    private boolean insideBrackets(int i) {
        for (int at = i - 1; at >= 0 && at > i - 12; at--) {
            if (tokens.isSymbol(at, '(')) {
                return true;
            }
            if (tokens.isSymbol(at, ')')) {
                return false;
            }
        }
        return false;
    }

    /** "A2", "CO2", "G7", "TA-35": letters glued before digits, unless they are a currency, a bound or a sign. */
    private int gluedBefore(int i, int limit) {
        if (!tokens.isGlued(i)) {
            return PASS;
        }
        int before = i - 1;
        boolean hyphen = tokens.isSymbol(before, '-') && tokens.isGlued(before);
        if (hyphen) {
            before--;
        }
        boolean allowed = tokens.sense(before, TokenClass.CURRENCY) != null
                || tokens.is(before, TokenClass.MONEY_WORD)
                || tokens.is(before, TokenClass.MINUS)
                || tokens.is(before, TokenClass.BOUND) && hyphen
                || tokens.is(before, TokenClass.APPROX) && hyphen
                || tokens.is(before, TokenClass.TO) && hyphen
                || tokens.is(before, TokenClass.UNIT)
                        && hyphen
                        && (tokens.isDigits(before - 1) || tokens.isSymbol(before - 1, '-'))
                || tokens.is(before, TokenClass.PERCENT) && hyphen
                || tokens.is(before, TokenClass.SCALE) && hyphen
                || tokens.is(before, TokenClass.SCALE_SUFFIX) && hyphen && tokens.isDigits(before - 1);
        if (allowed || !tokens.isWord(before)) {
            return PASS;
        }
        return chainEnd(i, limit);
    }

    /** "8 mei 1945", "Oct. 31", "14-02-2021", "2016/17", "'90", "1990s". */
    private int date(int i, int limit) {
        boolean apostrophe = tokens.isSymbol(i - 1, '\'') && tokens.isGlued(i) && !tokens.isGlued(i - 1);
        if (apostrophe && length(i) == 2 && !isPlainFigure(i, limit)) {
            return yearTail(i);
        }
        if (tokens.is(i + 1, TokenClass.ERA)) {
            return i + 2;
        }
        boolean days = isDay(i)
                && (tokens.is(i + 1, TokenClass.TO) || tokens.is(i + 1, TokenClass.AND))
                && isDay(i + 2)
                && tokens.is(i + 3, TokenClass.MONTH);
        if (days) {
            return isYear(i + 4) ? i + 5 : i + 4;
        }
        if (isDay(i) && tokens.is(i + 1, TokenClass.MONTH) && !tokens.isGlued(i + 1)) {
            return tokens.isDigits(i + 2) && length(i + 2) == 4 ? i + 3 : i + 2;
        }
        boolean month = tokens.is(i - 1, TokenClass.MONTH) && !tokens.isGlued(i) && tokens.isCapitalised(i - 1);
        if (month && isDay(i) && !isPlainFigure(i, limit)) {
            int end = ordinalEnd(i);
            end = isRangeDash(end) && isDay(end + 1) ? end + 2 : end;
            boolean year = tokens.isSymbol(end, ',') && isYear(end + 1) || isYear(end);
            return year ? (tokens.isSymbol(end, ',') ? end + 2 : end + 1) : end;
        }
        int numeric = numericDate(i);
        if (numeric != PASS) {
            return numeric;
        }
        boolean bounded = tokens.isSymbol(i - 1, '-') && tokens.is(i - 2, TokenClass.BOUND);
        boolean decade = !bounded && tokens.isGlued(i + 1) && tokens.isWord(i + 1) && isDecadeEnding(i + 1);
        if (decade && (length(i) == 4 || length(i) == 2) && tokens.printed(i).endsWith("0")) {
            return i + 2;
        }
        if (decade(i)) {
            return i + 1;
        }
        return isYear(i) ? year(i, limit) : PASS;
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
            boolean three = isGluedMark(i + 1, mark)
                    && tokens.isDigits(i + 2)
                    && isGluedMark(i + 3, mark)
                    && tokens.isGlued(i + 4)
                    && tokens.isDigits(i + 4);
            if (three && (length(i) == 4 || length(i + 4) == 4 || length(i + 4) == 2) && length(i + 2) <= 2) {
                boolean dayFirst = isDay(i) && number(i + 2) <= 12 || number(i) <= 12 && number(i + 2) <= MAX_DAY;
                if (length(i) == 4 || dayFirst) {
                    return i + 5;
                }
            }
        }
        boolean yearMonth = isYear(i)
                && isGluedMark(i + 1, '-')
                && tokens.isDigits(i + 2)
                && tokens.isGlued(i + 2)
                && length(i + 2) == 2;
        return yearMonth ? i + 3 : PASS;
    }

    private boolean isGluedMark(int i, char mark) {
        return tokens.isSymbol(i, mark) && tokens.isGlued(i);
    }

    /** Four digits that a year would have: a year unless something says that they count. */
    private int year(int i, int limit) {
        boolean divided = tokens.is(i + 1, TokenClass.OVER) && tokens.isDigits(i + 2);
        if (divided || isChain(i) || money(i) || units.after(i + 1, limit) != null || scaled(i + 1)) {
            return PASS;
        }
        int end = yearTail(i);
        if (end > i + 1) {
            return end;
        }
        boolean range = tokens.is(i + 1, TokenClass.TO) && tokens.isDigits(i + 2);
        boolean modern = number(i) >= 1900 && number(i) <= 2099;
        boolean dated = tokens.is(i - 1, TokenClass.DATE_PREP)
                || tokens.is(i - 1, TokenClass.MONTH)
                || tokens.is(i - 1, TokenClass.QUARTER)
                || tokens.is(i - 1, TokenClass.SEASON);
        boolean opens = tokens.is(i - 1, TokenClass.FROM) || !dated;
        if (range && opens && (!isYear(i + 2) || isPlainFigure(i + 2, limit))) {
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
        boolean counts =
                noun && !(dated && modern) && (!modern || pack.settings().bareThousands());
        if (counts || modified && (noun || !modern)) {
            return PASS;
        }
        boolean nominal = tokens.is(i - 1, TokenClass.LEVEL) || tokens.is(i - 1, TokenClass.TO);
        return modern || !nominal || dated ? i + 1 : PASS;
    }

    /** One past a year with what belongs to it: "1996-2000", "2020/21", "1976 en 1983". */
    private int yearTail(int i) {
        boolean dash = isRangeDash(i + 1) || isGluedMark(i + 1, '/');
        if (dash && tokens.isDigits(i + 2) && (length(i + 2) == 2 || length(i + 2) == 4)) {
            return isYear(i + 2) || length(i + 2) == 2 ? i + 3 : i + 1;
        }
        boolean apostrophe = dash && tokens.isSymbol(i + 2, '\'') && tokens.isDigits(i + 3);
        if (apostrophe) {
            return i + 4;
        }
        boolean joined =
                tokens.is(i + 1, TokenClass.AND) || tokens.is(i + 1, TokenClass.TO) || tokens.is(i + 1, TokenClass.OR);
        boolean dated = tokens.is(i - 1, TokenClass.DATE_PREP) || tokens.is(i - 1, TokenClass.BETWEEN);
        if (joined && dated && isYear(i + 2) && !isChain(i + 2) && !money(i + 2)) {
            return i + 3;
        }
        return i + 1;
    }

    private boolean isRangeDash(int i) {
        return tokens.isSymbol(i, '-') || tokens.isSymbol(i, '–');
    }

    /** "20.30 uur", "20u30", "20:30", "om 8 uur", "5am". */
    private int clock(int i, int limit) {
        if (length(i) == 4
                && tokens.is(i + 1, TokenClass.CLOCK)
                && tokens.end(i + 1) - tokens.start(i + 1) > 2
                && !tokens.is(i + 1, TokenClass.UNIT)) {
            return i + 2;
        }
        if (number(i) > MAX_HOUR || length(i) > 2) {
            return PASS;
        }
        int end = i + 1;
        boolean colon = isGluedMark(i + 1, ':') && tokens.isDigits(i + 2) && tokens.isGlued(i + 2);
        if (colon && length(i + 2) == 2) {
            end = i + 3;
            end = isGluedMark(end, ':') && tokens.isDigits(end + 1) ? end + 2 : end;
            return tokens.is(end, TokenClass.CLOCK) || tokens.is(end, TokenClass.MERIDIEM) ? end + 1 : end;
        }
        boolean point =
                isGluedMark(i + 1, '.') && tokens.isDigits(i + 2) && tokens.isGlued(i + 2) && length(i + 2) == 2;
        boolean hourLetter = tokens.isGlued(i + 1)
                && tokens.is(i + 1, TokenClass.CLOCK)
                && tokens.isDigits(i + 2)
                && tokens.isGlued(i + 2);
        if (hourLetter) {
            return i + 3;
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
                && (point && number(i + 2) < 60 || tokens.is(i - 1, TokenClass.CLOCK_PREP))) {
            return end + 1;
        }
        return PASS;
    }

    /** "van 9 tot 17 uur", "13.30-15.00 uur". */
    private int clockRange(int i, int end) {
        boolean opened = tokens.is(i - 1, TokenClass.FROM) || tokens.is(i - 1, TokenClass.BETWEEN) || end > i + 1;
        boolean joined = tokens.is(end, TokenClass.TO) || tokens.is(end, TokenClass.AND);
        int second = end + 1;
        if (!opened || !joined || !tokens.isDigits(second) || number(second) > MAX_HOUR) {
            return PASS;
        }
        boolean minutes = isGluedMark(second + 1, '.') && tokens.isDigits(second + 2) && tokens.isGlued(second + 2);
        int close = minutes ? second + 3 : second + 1;
        return tokens.is(close, TokenClass.CLOCK) || tokens.is(close, TokenClass.MERIDIEM) ? close + 1 : PASS;
    }

    /** Phone and account numbers, postcodes, versions and other keys. */
    private int key(int i, int limit) {
        boolean plus = tokens.isSymbol(i - 1, '+') && tokens.isGlued(i) && !tokens.isGlued(i - 1);
        int end = chainEnd(i, limit);
        if (plus && tokens.isDigits(i + 1)) {
            return digitRunEnd(i, limit);
        }
        if (tokens.firstChar(i) == '0' && length(i) > 1) {
            int run = digitRunEnd(i, limit);
            if (run > i + 1 && length(i) + length(run - 1) > 4 || length(i) >= PHONE_DIGITS) {
                return run;
            }
        }
        boolean postcode = length(i) == 4
                && (tokens.isUnknownWord(i + 1) || tokens.isCapitalised(i + 2))
                && tokens.isWord(i + 1)
                && pack.settings().bareThousands()
                && tokens.end(i + 1) - tokens.start(i + 1) == 2
                && isUpper(i + 1)
                && !tokens.isGlued(i + 2);
        if (postcode) {
            return i + 2;
        }
        boolean version = end > i + 3 && isGluedMark(i + 1, '.') && length(i + 2) < 3;
        return version && isGluedMark(i + 3, '.') ? end : PASS;
    }

    private int digitRunEnd(int i, int limit) {
        int end = i + 1;
        while (end < limit
                && end < i + MAX_CHAIN
                && (tokens.isDigits(end) || (isPhoneMark(end) && tokens.isDigits(end + 1)))) {
            end++;
        }
        return end;
    }

    private boolean isPhoneMark(int i) {
        return tokens.isSymbol(i, '-') || tokens.isSymbol(i, '/') || tokens.isSymbol(i, '.') && tokens.isGlued(i + 1);
    }

    private boolean isUpper(int i) {
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            if (!Character.isUpperCase(tokens.text().charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** "2e", "26ste", "3rd", "96th-minute", "24-urenwedstrijd", "5abc": what is glued behind must be understood. */
    private int gluedAfter(int i, int limit) {
        int end = chainEnd(i, limit);
        boolean hyphen = isGluedMark(end, '-') && tokens.isGlued(end + 1);
        int next = hyphen ? end + 1 : end;
        if (!tokens.isGlued(next) || !tokens.isWord(next)) {
            return PASS;
        }
        if (tokens.is(next, TokenClass.ORDINAL_MARK) && !hyphen && digits.exponentEnd(next) < 0) {
            return tokens.isGlued(next + 1) && tokens.isSymbol(next + 1, '-') ? next + 3 : next + 1;
        }
        boolean known = tokens.is(next, TokenClass.UNIT)
                || tokens.is(next, TokenClass.SCALE)
                || tokens.is(next, TokenClass.PERCENT)
                || tokens.is(next, TokenClass.AGE_SUFFIX)
                || tokens.is(next, TokenClass.AGE_OLDER)
                || tokens.is(next, TokenClass.TO) && hyphen
                || isMoney(next)
                || tokens.is(next, TokenClass.MINOR)
                || tokens.is(next, TokenClass.TIMES)
                || tokens.is(next, TokenClass.SCALE_SUFFIX)
                || tokens.is(next, TokenClass.RATE)
                || tokens.is(next, TokenClass.PER) && hyphen
                || tokens.is(next, TokenClass.DENOMINATOR)
                || tokens.is(next, TokenClass.DOZEN)
                || tokens.is(next, TokenClass.BOUND_AFTER)
                || tokens.is(next, TokenClass.APPROX_AFTER);
        boolean compound =
                hyphen && pack.settings().nounsEndPlural() && nouns.isOpen(next, limit) && !tokens.isCapitalised(next);
        return known || compound || !hyphen && digits.exponentEnd(next) >= 0 ? PASS : next + 1;
    }

    /** "3-1": two small numbers with nothing that they count. */
    private int score(int i, int from, int limit) {
        boolean dash = isRangeDash(i + 1) || tokens.isSymbol(i + 1, '—');
        if (!dash || !tokens.isDigits(i + 2) || length(i) > 3 || length(i + 2) > 3 || isChain(i + 2) || money(i)) {
            return PASS;
        }
        if (tokens.is(i - 1, TokenClass.APPROX) || tokens.is(i - 1, TokenClass.BOUND)) {
            return PASS;
        }
        int end = i + 3;
        boolean more = isRangeDash(end) && tokens.isDigits(end + 1) && tokens.isGlued(end);
        if (more) {
            return digitRunEnd(i, limit);
        }
        boolean rising = number(i) < number(i + 2);
        boolean counts = units.after(end, limit) != null
                || scaled(end)
                || tokens.is(end, TokenClass.SCALE_SUFFIX) && tokens.isGlued(end)
                || tokens.is(end, TokenClass.AGE_SUFFIX)
                || tokens.is(end, TokenClass.TIMES)
                || rising && nouns.counted(end, limit, false) != null;
        return counts ? PASS : end;
    }

    /** "artikel 12", "Kamp 18", "iPhone 14": the word before is what the number numbers. */
    boolean isReference(Draft draft) {
        int i = draft.first;
        if (tokens.is(i - 1, TokenClass.REFERENCE)) {
            return draft.unit == null || draft.kind == Kind.COUNT;
        }
        if (draft.unit != null) {
            return false;
        }
        boolean name = !tokens.isGlued(i) && (tokens.isUnknownWord(i - 1) && hasCapital(i - 1) || isInitial(i - 1));
        boolean initials = tokens.isSymbol(i - 1, '&');
        return (name || initials) && (tokens.isDigits(i) || tokens.is(i, TokenClass.ONES) && tokens.isCapitalised(i));
    }

    /** "iPhone", "Model": a capital anywhere in the word. */
    private boolean hasCapital(int i) {
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            if (Character.isUpperCase(tokens.text().charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** A single capital is part of a name: "S&P 500". */
    private boolean isInitial(int i) {
        return tokens.isCapitalised(i)
                && tokens.end(i) - tokens.start(i) == 1
                && !tokens.is(i, TokenClass.DET)
                && !tokens.is(i, TokenClass.PRON);
    }

    // Small readings that several guards share.

    private boolean isPlainFigure(int i, int limit) {
        return isChain(i) || units.after(i + 1, limit) != null || scaled(i + 1);
    }

    private boolean scaled(int i) {
        return tokens.is(i, TokenClass.SCALE) || tokens.is(i, TokenClass.HUNDRED) || tokens.is(i, TokenClass.TIMES);
    }

    private boolean money(int i) {
        return isMoney(i - 1) && !tokens.is(i - 1, TokenClass.PREP);
    }

    private boolean isMoney(int i) {
        return tokens.is(i, TokenClass.CURRENCY) && tokens.sense(i, TokenClass.CURRENCY) != null
                || tokens.is(i, TokenClass.MONEY_WORD);
    }

    private boolean isDay(int i) {
        return tokens.isDigits(i) && length(i) <= 2 && number(i) >= 1 && number(i) <= MAX_DAY;
    }

    private boolean isYear(int i) {
        return tokens.isDigits(i) && length(i) == 4 && number(i) >= 1000 && number(i) <= 2199;
    }

    private int ordinalEnd(int i) {
        return tokens.is(i + 1, TokenClass.ORDINAL_MARK) && tokens.isGlued(i + 1) ? i + 2 : i + 1;
    }

    private boolean isChain(int i) {
        return (isGluedMark(i + 1, '.') || isGluedMark(i + 1, ',')) && tokens.isGlued(i + 2) && tokens.isDigits(i + 2);
    }

    private int chainEnd(int i, int limit) {
        int end = i + 1;
        while (end + 1 < limit && end < i + MAX_CHAIN && isChain(end - 1)) {
            end += 2;
        }
        return end;
    }

    private int length(int i) {
        return tokens.end(i) - tokens.start(i);
    }

    /** The digits as a number; a large one where they are many. */
    private int number(int i) {
        return !tokens.isDigits(i) || length(i) > 6
                ? Integer.MAX_VALUE
                : Integer.parseInt(tokens.text(), tokens.start(i), tokens.end(i), 10);
    }
}
