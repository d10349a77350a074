package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.NumeralKind;

/**
 * Ordinals whose parts a hyphen joins: "twenty-second". Without the guard its "twenty" would be a figure; "twenty-two"
 * has no ordinal and stays one.
 */
final class OrdinalInWords extends Guard {

    OrdinalInWords(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        // tens alone open such a word: "five-second" is five seconds long
        boolean ordinal =
                tokens.is(i, NumeralKind.TENS) && tokens.isSymbol(i + 1, '-') && tokens.is(i + 2, NumeralKind.ORDINAL);
        return ordinal ? i + 3 : PASS;
    }
}
