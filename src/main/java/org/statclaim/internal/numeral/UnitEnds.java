package org.statclaim.internal.numeral;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.tokens.Sentence;

/**
 * Whether a unit ends where its word does, and is no part of something longer. A short symbol is a letter of many
 * names, so that what is glued to it counts: a hyphen, a stop, a sign of multiplication, a quotation mark.
 */
final class UnitEnds {

    /** What goes on with a unit: a product or a power that no table has. */
    private static final String UNIT_SIGNS = "⋅·²³^";

    /** Signs of inches and feet, and of minutes and seconds, which quotations have too. */
    private static final String QUOTES = "\"'″′";
    /**
     * How many tokens before a mark are looked through: quotations go over sentences, and a text full of marks must not
     * cost more than its length.
     */
    private static final int QUOTE_WINDOW = 200;

    private final Sentence tokens;

    UnitEnds(Sentence tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether no quotation is open before the mark, which then stands for inches or feet: "The rod is 5" wide". Behind
     * an odd number of such marks it closes one, as the last mark of: She said "it is 5" and left.
     */
    private boolean opensNone(int i) {
        int quotes = 0;
        for (int at = Math.max(0, i - QUOTE_WINDOW); at < i; at++) {
            quotes += tokens.firstChar(at) == tokens.firstChar(i) ? 1 : 0;
        }
        return quotes % 2 == 0;
    }

    /** "2021 C.P.I. data", "5 V.S.A.": a letter with a stop that another letter is glued to. */
    private boolean isInitial(int i) {
        return tokens.end(i) - tokens.start(i) == 1
                && tokens.isSymbol(i + 1, '.')
                && tokens.isGlued(i + 2)
                && tokens.isWord(i + 2);
    }

    /** No unit out of a part of something longer: "5 m-sprinters", "20 F-16's", "5kmx". */
    boolean isWhole(int i) {
        int next = i + 1;
        if (tokens.is(i, FunctionWord.PREP) && !tokens.isCapitalised(i)) {
            // "5 in" is inches only where no noun follows: "5 in the car" is none, nor are "6 in 7" and "10 in $"
            return !tokens.isWord(next) && !tokens.isDigits(next) && !tokens.isSymbol(next, '$');
        }
        if (QUOTES.indexOf(tokens.firstChar(i)) >= 0) {
            return !(tokens.isGlued(next) && tokens.isWord(next)) && opensNone(i);
        }
        if (!tokens.isGlued(next)) {
            return true;
        }
        if (UNIT_SIGNS.indexOf(tokens.firstChar(next)) >= 0 || isInitial(i)) {
            // "4 MW⋅uur", "2021 C.P.I.": a part of something that the pack does not know
            return false;
        }
        if (tokens.isSymbol(next, '-')) {
            int length = tokens.end(i) - tokens.start(i);
            // "20 F-16's", "5 m-sprinters"; what stands on the number is its own: "a 5m-long boat"
            boolean name = !tokens.isGlued(i)
                    && tokens.isGlued(next + 1)
                    && (tokens.isWord(next + 1) && length <= 2 || tokens.isDigits(next + 1) && length == 1);
            return !name;
        }
        return !tokens.isWord(next) || tokens.is(next, NumeralKind.SCALE);
    }
}
