package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.TokenClass;

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
                && !tokens.is(i, TokenClass.CURRENCY);
    }
}
