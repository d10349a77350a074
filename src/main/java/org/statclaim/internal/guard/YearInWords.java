package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.Compound;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TimeKind;

/** "nineteen eighty-four", "twenty sixteen", "in negentienhonderdvijftig". */
final class YearInWords extends Guard {

    YearInWords(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        if (tokens.is(i, NumeralKind.TEENS) && tokens.is(i + 1, NumeralKind.TENS)) {
            return tokens.isSymbol(i + 2, '-') && tokens.is(i + 3, NumeralKind.ONES) ? i + 4 : i + 2;
        }
        if (tokens.is(i, NumeralKind.TENS) && tokens.is(i + 1, NumeralKind.TEENS)) {
            return i + 2;
        }
        return isYearWord(i, limit) ? i + 1 : PASS;
    }

    /** "geboren in negentienhonderdvijftig": hundreds of years in one word behind what dates, and nothing that they count. */
    private boolean isYearWord(int i, int limit) {
        Compound compound = tokens.compound(i);
        boolean hundreds = compound != null
                && compound.suffix() == null
                && compound.parts().size() > 1
                && compound.parts().get(0).kind() == NumeralKind.TEENS
                && compound.parts().get(1).kind() == NumeralKind.HUNDRED;
        return hundreds
                && tokens.is(i - 1, TimeKind.DATE_PREP)
                && units.after(i + 1, limit) == null
                && !tokens.is(i + 1, NumeralKind.SCALE)
                && nouns.counted(i + 1, limit, false) == null;
    }
}
