package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TimeKind;

/**
 * Decades behind their word: "jaren negentig", "jaren 60", "jaren '90".
 * It is asked at the word itself, which is no number, so that "negentig" is never seen alone.
 */
final class DecadeInWords extends Guard {

    DecadeInWords(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        if (!tokens.is(i, TimeKind.DECADE)) {
            return PASS;
        }
        // "jaren" may count as well, but then the number stands before it: "negentig jaren"
        if (tokens.is(i + 1, NumeralKind.TENS) || calendar.isDecade(i + 1)) {
            return i + 2;
        }
        // "jaren '90"; a mark without digits opens a quotation
        return tokens.isSymbol(i + 1, '\'') && tokens.isDigits(i + 2) ? i + 3 : PASS;
    }
}
