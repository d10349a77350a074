package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.NumeralKind;

/** "die Elf des Aufsteigers": a small number word with a capital, where nouns have one, names a team or a mark. */
final class NumberAsNoun extends Guard {

    /** Larger ones are nouns by themselves and numbers all the same: "zwei Millionen". */
    private static final KindSet SMALL = KindSet.of(NumeralKind.ONES, NumeralKind.TEENS, NumeralKind.TENS);

    NumberAsNoun(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        boolean noun = settings.nounsCapitalised()
                && tokens.isAny(i, SMALL)
                && tokens.isCapitalised(i)
                && !tokens.isUpper(i)
                && i > tokens.opening()
                && tokens.isWord(i - 1);
        return noun ? i + 1 : PASS;
    }
}
