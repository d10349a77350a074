package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.NumeralKind;

/** "3-1": two small numbers with nothing that they count. */
final class Score extends Guard {

    Score(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        boolean dash = shapes.isRangeDash(i + 1) || tokens.isSymbol(i + 1, '—');
        if (!dash
                || !tokens.isDigits(i + 2)
                || calendar.length(i) > 3
                || calendar.length(i + 2) > 3
                || shapes.isChain(i + 2)
                || hasMoneyBefore(i)) {
            return PASS;
        }
        boolean mixed = shapes.isGluedMark(i + 1, '-') && shapes.isGluedMark(i + 3, '/');
        if (mixed || tokens.is(i - 1, HedgeKind.APPROX) || tokens.is(i - 1, HedgeKind.BOUND)) {
            return PASS;
        }
        boolean key = tokens.firstChar(i + 2) == '0' && calendar.length(i + 2) > 2;
        if (key) {
            return i + 3;
        }
        int end = shapes.slashEnd(i + 2, limit);
        boolean more = shapes.isRangeDash(end) && tokens.isDigits(end + 1) && tokens.isGlued(end);
        if (more) {
            return shapes.digitRunEnd(i, limit);
        }
        boolean rising = calendar.number(i) < calendar.number(i + 2);
        boolean counts = units.after(end, limit) != null && !tokens.is(end, FunctionWord.VERB)
                || isScaled(end)
                || tokens.is(end, NumeralKind.SCALE_SUFFIX) && tokens.isGlued(end)
                || tokens.is(end, AgeKind.AGE_SUFFIX)
                || rising && nouns.counted(end, limit, false) != null;
        return counts ? PASS : end;
    }
}
