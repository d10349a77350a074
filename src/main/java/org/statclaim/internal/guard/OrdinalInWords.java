package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.NumeralKind;

/** "twenty-second". */
final class OrdinalInWords extends Guard {

    OrdinalInWords(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        boolean ordinal =
                tokens.is(i, NumeralKind.TENS) && tokens.isSymbol(i + 1, '-') && tokens.is(i + 2, NumeralKind.ORDINAL);
        return ordinal ? i + 3 : PASS;
    }
}
