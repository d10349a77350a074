package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.UnitKind;

/** "A2", "CO2", "G7", "TA-35": letters glued before digits, unless they are a currency, a bound or a sign. */
final class NumberInName extends Guard {

    NumberInName(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        if (!tokens.isGlued(i)) {
            return PASS;
        }
        int before = i - 1;
        boolean hyphen = tokens.isSymbol(before, '-') && (tokens.isGlued(before) || isAbbreviation(before - 1));
        if (tokens.isSymbol(before, '.') && tokens.isGlued(before) && isAbbreviation(before - 1)) {
            // "ID.3"
            return shapes.chainEnd(i, limit);
        }
        if (tokens.isSymbol(before, '/') && tokens.isGlued(before) && endsInDigit(before - 1)) {
            // "FY2020/21"
            return shapes.chainEnd(i, limit);
        }
        if (hyphen) {
            before--;
        }
        boolean allowed = tokens.sense(before, MoneyKind.CURRENCY) != null
                || tokens.is(before, MoneyKind.MONEY_WORD)
                || tokens.is(before, FunctionWord.MINUS)
                || tokens.is(before, FunctionWord.BY) && tokens.isDigits(before - 1)
                || tokens.is(before, HedgeKind.BOUND) && hyphen
                || (tokens.is(before, HedgeKind.APPROX) || tokens.is(before, FunctionWord.TONE)) && hyphen
                || tokens.is(before, FunctionWord.TO) && hyphen
                || tokens.is(before, UnitKind.UNIT)
                        && hyphen
                        && (tokens.isDigits(before - 1) || tokens.isSymbol(before - 1, '-'))
                || tokens.is(before, UnitKind.PERCENT) && hyphen
                || tokens.is(before, NumeralKind.SCALE) && hyphen
                || tokens.is(before, NumeralKind.SCALE_SUFFIX) && hyphen && tokens.isDigits(before - 1);
        if (allowed || !tokens.isWord(before)) {
            return PASS;
        }
        return shapes.slashEnd(i, limit);
    }

    private boolean endsInDigit(int i) {
        return tokens.isWord(i) && Character.isDigit(tokens.text().charAt(tokens.end(i) - 1));
    }

    /** "COVID", "ID": capitals that are no word of the pack. */
    private boolean isAbbreviation(int i) {
        return tokens.isWord(i)
                && tokens.end(i) - tokens.start(i) > 1
                && tokens.isUpper(i)
                && !tokens.is(i, MoneyKind.CURRENCY);
    }
}
