package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.UnitKind;

/**
 * Letters glued before digits make a name of them: "A2", "CO2", "G7", "TA-35", "ID.3". They do not where they say
 * something of an amount: a currency ("EUR5"), a sign ("€-5"), a bound, or the unit that a range repeats.
 */
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
        // "TA-35"; a hyphen with a blank before it belongs to the number, save behind capitals: "COVID -19"
        boolean hyphen = tokens.isSymbol(before, '-') && (tokens.isGlued(before) || isAbbreviation(before - 1));
        if (tokens.isSymbol(before, '.') && tokens.isGlued(before) && isAbbreviation(before - 1)) {
            // "ID.3"
            return shapes.chainEnd(i, limit);
        }
        if (tokens.isSymbol(before, '/') && tokens.isGlued(before) && endsInDigit(before - 1)) {
            // "FY2020/21"
            return shapes.chainEnd(i, limit);
        }
        // what says something of the amount stands before the hyphen
        if (hyphen) {
            before--;
        }
        // each of these says something of the amount: "US$5", "5%-10%", "5km-10km", "5k-10k"
        boolean allowed = tokens.sense(before, MoneyKind.CURRENCY) != null
                || tokens.is(before, MoneyKind.MONEY_WORD)
                || tokens.is(before, FunctionWord.MINUS)
                // between the sides of something
                || tokens.is(before, FunctionWord.BY) && tokens.isDigits(before - 1)
                // without a hyphen the word is part of a name; with one it says how exact the number is: "mid-30s"
                || tokens.is(before, HedgeKind.BOUND) && hyphen
                || (tokens.is(before, HedgeKind.APPROX) || tokens.is(before, FunctionWord.TONE)) && hyphen
                || tokens.is(before, FunctionWord.TO) && hyphen
                || tokens.is(before, UnitKind.UNIT)
                        && hyphen
                        && (tokens.isDigits(before - 1) || tokens.isSymbol(before - 1, '-'))
                || tokens.is(before, UnitKind.PERCENT) && hyphen
                || tokens.is(before, NumeralKind.SCALE) && hyphen
                || tokens.is(before, NumeralKind.SCALE_SUFFIX) && hyphen && tokens.isDigits(before - 1);
        // behind marks it is a number: "(5", "~5"
        if (allowed || !tokens.isWord(before)) {
            return PASS;
        }
        // all that is glued on is the name's: "A2/3"
        return shapes.slashEnd(i, limit);
    }

    /** "FY2020": a word of letters and digits, so that the slash behind it goes on with its name. */
    private boolean endsInDigit(int i) {
        return tokens.isWord(i) && Character.isDigit(tokens.text().charAt(tokens.end(i) - 1));
    }

    /** "COVID", "ID": capitals that are no currency; "USD-5" is an amount. One capital may open anything. */
    private boolean isAbbreviation(int i) {
        return tokens.isWord(i)
                && tokens.end(i) - tokens.start(i) > 1
                && tokens.isUpper(i)
                && !tokens.is(i, MoneyKind.CURRENCY);
    }
}
