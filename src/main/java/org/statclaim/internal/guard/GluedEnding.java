package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.Meaning.OrdinalMark;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.UnitKind;

/**
 * Digits with something glued behind them: "2e", "26ste", "3rd", "96th-minute", "24-urenwedstrijd", "5abc". An ordinal
 * counts nothing, and what the pack does not know makes a name of it; what some reader of the grammar understands is
 * left to it: "5km", "12-hole course", "3x", "40-plusser".
 */
final class GluedEnding extends Guard {

    /** Before the last digit of the numbers whose ordinals end otherwise: "11th". */
    private static final String TEENS = "1";

    GluedEnding(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        int end = shapes.chainEnd(i, limit);
        boolean hyphen = shapes.isGluedMark(end, '-');
        int next = hyphen ? end + 1 : end;
        // "die 3. Runde", "am 3. Mai": a sentence that goes on behind the stop
        if (tokens.isGlued(next) && tokens.isSymbol(next, '.') && isOrdinal(next) && tokens.isWord(next + 1)) {
            return next + 1;
        }
        // "5 - abc" and "5-6" have nothing glued that could change the number
        if (!tokens.isGlued(next) || !tokens.isWord(next)) {
            return PASS;
        }
        if (isOrdinal(next) && !hyphen && digits.exponents().of(next) == null) {
            // "96th-minute": the word behind the hyphen is part of the same adjective
            return tokens.isGlued(next + 1) && tokens.isSymbol(next + 1, '-') ? next + 3 : next + 1;
        }
        // what the grammar reads: units, scales, ages, money, multiples, rates, fractions, bounds
        boolean known = tokens.is(next, UnitKind.UNIT)
                || tokens.is(next, NumeralKind.SCALE)
                || tokens.is(next, UnitKind.PERCENT)
                || tokens.is(next, AgeKind.AGE_SUFFIX)
                || tokens.is(next, AgeKind.AGE_OLDER)
                || tokens.is(next, FunctionWord.TO) && hyphen
                || isMoney(next)
                || tokens.is(next, MoneyKind.MINOR)
                || tokens.is(next, NumeralKind.TIMES)
                || tokens.is(next, NumeralKind.SCALE_SUFFIX)
                || tokens.is(next, UnitKind.RATE)
                || tokens.is(next, FunctionWord.PER) && hyphen
                || tokens.is(next, NumeralKind.DENOMINATOR)
                || tokens.is(next, NumeralKind.DOZEN)
                || tokens.is(next, HedgeKind.BOUND_AFTER)
                || tokens.is(next, HedgeKind.APPROX_AFTER);
        // "12-hole course" counts holes; a capital makes a name of it: "12-Hole"
        boolean compound =
                hyphen && settings.nounsEndPlural() && nouns.isOpen(next, limit) && !tokens.isCapitalised(next);
        return known || compound || !hyphen && digits.exponents().of(next) != null
                ? PASS
                : hyphenatedEnd(next + 1, limit);
    }

    /**
     * Whether the mark makes an ordinal of the number before it: "21st", but "13st" and "11st" are stones. A mark
     * without a digit of its own stands behind any number: "26ste".
     */
    private boolean isOrdinal(int i) {
        OrdinalMark mark = tokens.meaning(i, NumeralKind.ORDINAL_MARK, OrdinalMark.class);
        if (mark == null || mark.digit().isEmpty()) {
            return mark != null;
        }
        String number = tokens.printed(i - 1);
        return number.endsWith(mark.digit()) && !number.endsWith(TEENS + mark.digit());
    }

    /**
     * One past all that hyphens chain to what was not understood, so that none of it is read as a number again:
     * "465-ninety-eight".
     */
    private int hyphenatedEnd(int i, int limit) {
        int end = i;
        while (end + 1 < limit && shapes.isGluedMark(end, '-') && tokens.isGlued(end + 1) && tokens.isWord(end + 1)) {
            end += 2;
        }
        return end;
    }
}
