package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.UnitKind;

/** "half acht", "zeven uur", "tien over twee". */
final class ClockInWords extends ClockGuard {

    ClockInWords(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        if (tokens.is(i, TimeKind.CLOCK_HALF) && isClockHalf(i)) {
            return i + 2;
        }
        if (isHour(i) && isClock(i)) {
            return i + 2;
        }
        boolean minutes = isHour(i) || tokens.is(i, NumeralKind.TENS);
        boolean until = tokens.is(i + 1, FunctionWord.TO) && tokens.is(i - 1, TimeKind.CLOCK_PREP);
        boolean joined = tokens.is(i + 1, TimeKind.CLOCK_JOIN) || until && !tokens.isSymbol(i + 1, '-');
        return minutes && isHour(i + 2) && joined && !tokens.is(i + 2, FunctionWord.DET) && !nouns.isOpen(i + 3, limit)
                ? i + 3
                : PASS;
    }

    private boolean isHour(int i) {
        return tokens.is(i, NumeralKind.ONES) || tokens.is(i, NumeralKind.TEENS);
    }

    private boolean isClock(int i) {
        return tokens.is(i + 1, TimeKind.CLOCK)
                && !endsLength(i)
                && (tokens.is(i - 1, TimeKind.CLOCK_PREP) || !tokens.is(i + 1, UnitKind.UNIT));
    }

    private boolean isClockHalf(int i) {
        boolean number = tokens.is(i + 1, NumeralKind.ONES) || tokens.is(i + 1, NumeralKind.TEENS);
        boolean alone = !tokens.isWord(i + 2)
                || !settings.nounsEndPlural() && !tokens.is(i + 1, FunctionWord.DET)
                || tokens.is(i + 2, FunctionWord.PREP)
                || tokens.is(i + 2, FunctionWord.VERB)
                || tokens.is(i + 2, FunctionWord.CONJ)
                || tokens.is(i + 2, TimeKind.CLOCK);
        return number && alone && !tokens.is(i + 2, NumeralKind.DENOMINATOR);
    }
}
