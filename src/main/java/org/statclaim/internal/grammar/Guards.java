package org.statclaim.internal.grammar;

import org.statclaim.internal.lexicon.Compound;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Meaning.OrdinalMark;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.numeral.DigitReader;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * Numbers that count nothing: dates, clock times, scores, names, references, keys. A guard looks at a bounded stretch and
 * answers with the token after what it consumes, so that no part of a date is read again.
 */
final class Guards {

    static final int PASS = -1;

    /** Payload of a mark that stands behind any number; another is the last digit of those that it stands behind. */
    private static final String TEENS = "1";

    private static final int PHONE_DIGITS = 9;
    /** The marks of notes have no more digits. */
    private static final int NOTE_DIGITS = 3;

    private static final int PHONE_PAIRS = 4;
    /** How far a chain of digits is followed, so that a long one is not walked again from each of its places. */
    private static final int MAX_CHAIN = 40;

    private final Sentence tokens;
    private final LanguagePack pack;
    private final NounPhrases nouns;
    private final UnitReader units;
    private final DigitReader digits;
    private final DigitShapes shapes;
    private final DateGuard dates;

    Guards(Sentence tokens, LanguagePack pack, NounPhrases nouns, UnitReader units, DigitReader digits) {
        this.digits = digits;
        this.shapes = new DigitShapes(tokens);
        this.dates = new DateGuard(tokens, pack, nouns, units, shapes);
        this.tokens = tokens;
        this.pack = pack;
        this.nouns = nouns;
        this.units = units;
    }

    /** One past the token that ends what is no figure at {@code i}; negative where a figure may stand. */
    int skip(int i, int limit) {
        if (tokens.sense(i, TokenClass.NAME) != null) {
            return i + 1;
        }
        if (tokens.is(i, TokenClass.CLOCK_HALF) && isClockHalf(i)) {
            return i + 2;
        }
        if (tokens.isDigits(i)) {
            return digits(i, limit);
        }
        if (tokens.is(i, TokenClass.TEENS) && tokens.is(i + 1, TokenClass.TENS)) {
            // "nineteen eighty-four"
            return tokens.isSymbol(i + 2, '-') && tokens.is(i + 3, TokenClass.ONES) ? i + 4 : i + 2;
        }
        if (tokens.is(i, TokenClass.TENS) && tokens.is(i + 1, TokenClass.TEENS)) {
            // "twenty sixteen"
            return i + 2;
        }
        if (isYearWord(i, limit)) {
            return i + 1;
        }
        if (tokens.is(i, TokenClass.TENS) && tokens.isSymbol(i + 1, '-') && tokens.is(i + 2, TokenClass.ORDINAL)) {
            return i + 3;
        }
        boolean hourWord = tokens.is(i, TokenClass.ONES) || tokens.is(i, TokenClass.TEENS);
        boolean clock = tokens.is(i + 1, TokenClass.CLOCK)
                && !dates.endsLength(i)
                && (tokens.is(i - 1, TokenClass.CLOCK_PREP) || !tokens.is(i + 1, TokenClass.UNIT));
        if (hourWord && clock) {
            return i + 2;
        }
        boolean hour = tokens.is(i + 2, TokenClass.ONES) || tokens.is(i + 2, TokenClass.TEENS);
        boolean minutes =
                tokens.is(i, TokenClass.ONES) || tokens.is(i, TokenClass.TEENS) || tokens.is(i, TokenClass.TENS);
        boolean until = tokens.is(i + 1, TokenClass.TO) && tokens.is(i - 1, TokenClass.CLOCK_PREP);
        if (minutes
                && hour
                && (tokens.is(i + 1, TokenClass.CLOCK_JOIN) || until && !tokens.isSymbol(i + 1, '-'))
                && !tokens.is(i + 2, TokenClass.DET)
                && !nouns.isOpen(i + 3, limit)) {
            return i + 3;
        }
        return tokens.is(i, TokenClass.DECADE) ? decade(i) : PASS;
    }

    /** "geboren in negentienhonderdvijftig": hundreds of years in one word behind what dates, and nothing that they count. */
    private boolean isYearWord(int i, int limit) {
        Compound compound = tokens.compound(i);
        boolean hundreds = compound != null
                && compound.suffix() == null
                && compound.parts().size() > 1
                && compound.parts().get(0).tokenClass() == TokenClass.TEENS
                && compound.parts().get(1).tokenClass() == TokenClass.HUNDRED;
        return hundreds
                && tokens.is(i - 1, TokenClass.DATE_PREP)
                && units.after(i + 1, limit) == null
                && !tokens.is(i + 1, TokenClass.SCALE)
                && nouns.counted(i + 1, limit, false) == null;
    }

    /** "jaren negentig", "jaren 60", "jaren '90". */
    private int decade(int i) {
        if (tokens.is(i + 1, TokenClass.TENS) || tokens.isDigits(i + 1)) {
            return i + 2;
        }
        return tokens.isSymbol(i + 1, '\'') && tokens.isDigits(i + 2) ? i + 3 : PASS;
    }

    private boolean isClockHalf(int i) {
        boolean number = tokens.is(i + 1, TokenClass.ONES) || tokens.is(i + 1, TokenClass.TEENS);
        boolean alone = !tokens.isWord(i + 2)
                || !pack.settings().nounsEndPlural() && !tokens.is(i + 1, TokenClass.DET)
                || tokens.is(i + 2, TokenClass.PREP)
                || tokens.is(i + 2, TokenClass.VERB)
                || tokens.is(i + 2, TokenClass.CONJ)
                || tokens.is(i + 2, TokenClass.CLOCK);
        return number && alone && !tokens.is(i + 2, TokenClass.DENOMINATOR);
    }

    private int digits(int i, int limit) {
        int end = listMarker(i, limit);
        end = end == PASS ? noteMark(i, limit) : end;
        end = end == PASS ? gluedBefore(i, limit) : end;
        end = end == PASS ? slashed(i, limit) : end;
        end = end == PASS ? dates.date(i, limit) : end;
        end = end == PASS ? dates.clock(i, limit) : end;
        end = end == PASS ? key(i, limit) : end;
        end = end == PASS ? gluedAfter(i, limit) : end;
        return end == PASS ? score(i, limit) : end;
    }

    /** "1)", "(2)" and "3." at the start of a line. */
    private int listMarker(int i, int limit) {
        if (shapes.length(i) > 2) {
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
        boolean stop = tokens.isSymbol(i + 1, '.') && tokens.isGlued(i + 1) && !tokens.isGlued(i + 2) && i + 2 < limit;
        // "1. a torch, 2. a rope and 3. a map": no sentence ends before a small letter
        boolean inline = stop
                && tokens.isWord(i + 2)
                && Character.isLowerCase(tokens.firstChar(i + 2))
                && (tokens.isSymbol(i - 1, ':')
                        || tokens.isSymbol(i - 1, ',')
                        || tokens.isSymbol(i - 1, ';')
                        || tokens.is(i - 1, TokenClass.AND));
        return stop && tokens.startsLine(i) || inline ? i + 2 : PASS;
    }

    /** "sheep[4]", "percent.[12]", "studenten [2,3]": marks of notes. */
    private int noteMark(int i, int limit) {
        if (!tokens.isSymbol(i - 1, '[') || !tokens.isGlued(i)) {
            return PASS;
        }
        int end = i;
        while (end < Math.min(limit, i + MAX_CHAIN)
                && (tokens.isDigits(end) && shapes.length(end) <= NOTE_DIGITS || isNoteMark(end))) {
            end++;
        }
        return tokens.isSymbol(end, ']') ? end + 1 : PASS;
    }

    private boolean isNoteMark(int i) {
        return tokens.isSymbol(i, ',') || tokens.isSymbol(i, '-') || tokens.isSymbol(i, '–');
    }

    /** "Groep 7/8", "245/45", "120/80": two numbers with a slash that are no proper fraction and no rate of an amount. */
    private int slashed(int i, int limit) {
        boolean slash =
                shapes.isGluedMark(i + 1, '/') && tokens.isGlued(i + 2) && tokens.isDigits(i + 2) && i + 2 < limit;
        if (!slash || shapes.isGluedMark(i - 1, '/') || dates.money(i) || shapes.isYear(i)) {
            return PASS;
        }
        boolean proper = shapes.number(i) < shapes.number(i + 2);
        boolean measured = units.after(i + 3, limit) != null;
        // "Year 5/6 pupils", but "5/6 of the pupils" and "3/4 cup"
        boolean counted = !measured && nouns.counted(i + 3, limit, false) != null;
        // "seizoen 20/21"
        boolean season = shapes.length(i) == 2 && shapes.number(i) + 1 == shapes.number(i + 2);
        // "5/6ths of the pupils"
        boolean spoken = proper && tokens.isGlued(i + 3) && tokens.is(i + 3, TokenClass.ORDINAL_MARK);
        boolean none = season || shapes.isChain(i + 2) || !spoken && (proper ? counted : !measured);
        boolean named = tokens.is(i - 1, TokenClass.REFERENCE) || tokens.is(i - 1, TokenClass.IDENTIFIER);
        boolean alone = tokens.isAllOfText(i, i + 3);
        return named || none && !alone ? slashEnd(i, limit) : PASS;
    }

    private int slashEnd(int i, int limit) {
        int end = chainEnd(i, limit);
        while (end + 1 < limit
                && end < i + MAX_CHAIN
                && shapes.isGluedMark(end, '/')
                && tokens.isGlued(end + 1)
                && tokens.isDigits(end + 1)) {
            end = chainEnd(end + 1, limit);
        }
        return end;
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
        boolean hyphen = tokens.isSymbol(before, '-') && (tokens.isGlued(before) || isAbbreviation(before - 1));
        if (tokens.isSymbol(before, '.') && tokens.isGlued(before) && isAbbreviation(before - 1)) {
            // "ID.3"
            return chainEnd(i, limit);
        }
        if (tokens.isSymbol(before, '/') && tokens.isGlued(before) && endsInDigit(before - 1)) {
            // "FY2020/21"
            return chainEnd(i, limit);
        }
        if (hyphen) {
            before--;
        }
        boolean allowed = tokens.sense(before, TokenClass.CURRENCY) != null
                || tokens.is(before, TokenClass.MONEY_WORD)
                || tokens.is(before, TokenClass.MINUS)
                || tokens.is(before, TokenClass.BY) && tokens.isDigits(before - 1)
                || tokens.is(before, TokenClass.BOUND) && hyphen
                || (tokens.is(before, TokenClass.APPROX) || tokens.is(before, TokenClass.TONE)) && hyphen
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
        return slashEnd(i, limit);
    }

    private boolean endsInDigit(int i) {
        return tokens.isWord(i) && Character.isDigit(tokens.text().charAt(tokens.end(i) - 1));
    }

    /** "COVID", "ID": capitals that are no word of the pack. */
    private boolean isAbbreviation(int i) {
        return tokens.isWord(i)
                && tokens.end(i) - tokens.start(i) > 1
                && isUpper(i)
                && !tokens.is(i, TokenClass.CURRENCY);
    }

    /** Phone and account numbers, postcodes, versions and other keys. */
    private int key(int i, int limit) {
        boolean plus = tokens.isSymbol(i - 1, '+') && tokens.isGlued(i) && !tokens.isGlued(i - 1);
        int end = chainEnd(i, limit);
        if (plus && tokens.isDigits(i + 1)) {
            return digitRunEnd(i, limit);
        }
        if (tokens.firstChar(i) == '0' && shapes.length(i) > 1) {
            int run = digitRunEnd(i, limit);
            if (run >= i + PHONE_PAIRS) {
                return run;
            }
            if (run > i + 1 && shapes.length(i) + shapes.length(run - 1) > 4 || shapes.length(i) >= PHONE_DIGITS) {
                return run;
            }
        }
        boolean postcode = shapes.length(i) == 4
                && (tokens.isUnknownWord(i + 1) || tokens.isCapitalised(i + 2))
                && tokens.isWord(i + 1)
                && pack.settings().bareThousands()
                && tokens.end(i + 1) - tokens.start(i + 1) == 2
                && isUpper(i + 1)
                && !tokens.isGlued(i + 2);
        if (postcode) {
            return i + 2;
        }
        boolean version = end > i + 3 && shapes.isGluedMark(i + 1, '.') && shapes.length(i + 2) < 3;
        return version && shapes.isGluedMark(i + 3, '.') ? end : PASS;
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

    /** Whether the mark makes an ordinal of the number before it: "21st", but "13st" and "11st" are stones. */
    private boolean isOrdinal(int i) {
        OrdinalMark mark = tokens.meaning(i, TokenClass.ORDINAL_MARK, OrdinalMark.class);
        if (mark == null || mark.digit().isEmpty()) {
            return mark != null;
        }
        String number = tokens.printed(i - 1);
        return number.endsWith(mark.digit()) && !number.endsWith(TEENS + mark.digit());
    }

    /** "2e", "26ste", "3rd", "96th-minute", "24-urenwedstrijd", "5abc": what is glued behind must be understood. */
    private int gluedAfter(int i, int limit) {
        int end = chainEnd(i, limit);
        boolean hyphen = shapes.isGluedMark(end, '-') && tokens.isGlued(end + 1);
        int next = hyphen ? end + 1 : end;
        if (!tokens.isGlued(next) || !tokens.isWord(next)) {
            return PASS;
        }
        if (isOrdinal(next) && !hyphen && digits.exponent(next) == null) {
            return tokens.isGlued(next + 1) && tokens.isSymbol(next + 1, '-') ? next + 3 : next + 1;
        }
        boolean known = tokens.is(next, TokenClass.UNIT)
                || tokens.is(next, TokenClass.SCALE)
                || tokens.is(next, TokenClass.PERCENT)
                || tokens.is(next, TokenClass.AGE_SUFFIX)
                || tokens.is(next, TokenClass.AGE_OLDER)
                || tokens.is(next, TokenClass.TO) && hyphen
                || dates.isMoney(next)
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
        return known || compound || !hyphen && digits.exponent(next) != null ? PASS : hyphenatedEnd(next + 1, limit);
    }

    /** "465-ninety-eight": one past all that hyphens chain to what was not understood. */
    private int hyphenatedEnd(int i, int limit) {
        int end = i;
        while (end + 1 < limit && shapes.isGluedMark(end, '-') && tokens.isGlued(end + 1) && tokens.isWord(end + 1)) {
            end += 2;
        }
        return end;
    }

    /** "3-1": two small numbers with nothing that they count. */
    private int score(int i, int limit) {
        boolean dash = dates.isRangeDash(i + 1) || tokens.isSymbol(i + 1, '—');
        if (!dash
                || !tokens.isDigits(i + 2)
                || shapes.length(i) > 3
                || shapes.length(i + 2) > 3
                || shapes.isChain(i + 2)
                || dates.money(i)) {
            return PASS;
        }
        boolean mixed = shapes.isGluedMark(i + 1, '-') && shapes.isGluedMark(i + 3, '/');
        if (mixed || tokens.is(i - 1, TokenClass.APPROX) || tokens.is(i - 1, TokenClass.BOUND)) {
            return PASS;
        }
        boolean key = tokens.firstChar(i + 2) == '0' && shapes.length(i + 2) > 2;
        if (key) {
            return i + 3;
        }
        int end = slashEnd(i + 2, limit);
        boolean more = dates.isRangeDash(end) && tokens.isDigits(end + 1) && tokens.isGlued(end);
        if (more) {
            return digitRunEnd(i, limit);
        }
        boolean rising = shapes.number(i) < shapes.number(i + 2);
        boolean counts = units.after(end, limit) != null && !tokens.is(end, TokenClass.VERB)
                || dates.scaled(end)
                || tokens.is(end, TokenClass.SCALE_SUFFIX) && tokens.isGlued(end)
                || tokens.is(end, TokenClass.AGE_SUFFIX)
                || tokens.is(end, TokenClass.TIMES)
                || rising && nouns.counted(end, limit, false) != null;
        return counts ? PASS : end;
    }

    /** "artikel 12", "Kamp 18", "iPhone 14": the word before is what the number numbers. */
    boolean isReference(Draft draft, Numeral numeral) {
        int i = draft.first;
        boolean key = !numeral.isScaled() && numeral.high() == null;
        boolean whole = numeral.decimals() < 0 && !draft.isRange();
        int label = tokens.is(i - 1, TokenClass.LINK) || tokens.isSymbol(i - 1, ':') ? i - 2 : i - 1;
        if (key && tokens.is(label, TokenClass.IDENTIFIER) && draft.unit == null) {
            return true;
        }
        boolean timed = tokens.is(i - 1, TokenClass.TIMED) || tokens.is(i - 2, TokenClass.TIMED);
        if (timed && draft.unit == null && numeral.decimals() == 2) {
            // "een tijd van 16.42", "een tijd (16.42)": minutes and seconds
            return true;
        }
        if (key && tokens.is(i - 1, TokenClass.REFERENCE)) {
            // "afdeling 2C": a single letter behind the number is part of the name
            boolean letter = tokens.isGlued(draft.last) && tokens.end(draft.last) - tokens.start(draft.last) == 1;
            return draft.unit == null || draft.kind == Kind.COUNT && whole || letter && draft.last > i;
        }
        if (draft.unit != null || !key) {
            return false;
        }
        boolean name = !tokens.isGlued(i) && (tokens.isUnknownWord(i - 1) && hasCapital(i - 1) || isInitial(i - 1));
        int next = draft.last + 1;
        // "27 Mill Lane", "11 Pro Max"; but "92 XX" and "47,50 TL" state something in a unit that the pack lacks
        boolean address = whole
                && tokens.isDigits(draft.last)
                && tokens.isUnknownWord(next)
                && tokens.isCapitalised(next)
                && !isUpper(next)
                && tokens.isCapitalised(next + 1);
        if (address) {
            return true;
        }
        if (tokens.sense(i - 1, TokenClass.ORDINARY_CODE) != null) {
            // "COP 26"
            return true;
        }
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

    private int chainEnd(int i, int limit) {
        int end = i + 1;
        while (end + 1 < limit && end < i + MAX_CHAIN && shapes.isChain(end - 1)) {
            end += 2;
        }
        return end;
    }
}
