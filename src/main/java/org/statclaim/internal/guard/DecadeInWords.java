package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TimeKind;

/** "jaren negentig", "jaren 60", "jaren '90". */
final class DecadeInWords extends Guard {

    DecadeInWords(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        if (!tokens.is(i, TimeKind.DECADE)) {
            return PASS;
        }
        if (tokens.is(i + 1, NumeralKind.TENS) || tokens.isDigits(i + 1)) {
            return i + 2;
        }
        return tokens.isSymbol(i + 1, '\'') && tokens.isDigits(i + 2) ? i + 3 : PASS;
    }
}
