package org.statclaim.internal.numeral;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.tokens.Sentence;

/** Whether a unit ends where its word does, and is no part of something longer. */
final class UnitEnds {

    /** What goes on with a unit. */
    private static final String UNIT_SIGNS = "⋅·²³^";

    private static final String QUOTES = "\"'″′";
    private static final int QUOTE_WINDOW = 200;

    private final Sentence tokens;

    UnitEnds(Sentence tokens) {
        this.tokens = tokens;
    }

    /** Whether no quotation is open before the mark, which then stands for inches or feet. */
    private boolean opensNone(int i) {
        int quotes = 0;
        for (int at = Math.max(0, i - QUOTE_WINDOW); at < i; at++) {
            quotes += tokens.firstChar(at) == tokens.firstChar(i) ? 1 : 0;
        }
        return quotes % 2 == 0;
    }

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
            // "5 in" is inches only where no noun follows
            return !tokens.isWord(next) && !tokens.isDigits(next) && !tokens.isSymbol(next, '$');
        }
        if (QUOTES.indexOf(tokens.firstChar(i)) >= 0) {
            return !(tokens.isGlued(next) && tokens.isWord(next)) && opensNone(i);
        }
        if (!tokens.isGlued(next)) {
            return true;
        }
        if (UNIT_SIGNS.indexOf(tokens.firstChar(next)) >= 0 || isInitial(i)) {
            // "4 MW⋅uur", "4 hm³", "2021 C.P.I.": a part of something that the pack does not know
            return false;
        }
        if (tokens.isSymbol(next, '-')) {
            int length = tokens.end(i) - tokens.start(i);
            // "20 F-16's", "5 m-sprinters"; what stands on the number is its own
            boolean name = !tokens.isGlued(i)
                    && tokens.isGlued(next + 1)
                    && (tokens.isWord(next + 1) && length <= 2 || tokens.isDigits(next + 1) && length == 1);
            return !name;
        }
        return !tokens.isWord(next) || tokens.is(next, NumeralKind.SCALE);
    }
}
