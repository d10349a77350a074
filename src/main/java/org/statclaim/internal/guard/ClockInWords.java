package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.TokenClass;

/** "half acht", "zeven uur", "tien over twee". */
final class ClockInWords extends ClockGuard {

    ClockInWords(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        if (tokens.is(i, TokenClass.CLOCK_HALF) && isClockHalf(i)) {
            return i + 2;
        }
        if (isHour(i) && isClock(i)) {
            return i + 2;
        }
        boolean minutes = isHour(i) || tokens.is(i, TokenClass.TENS);
        boolean until = tokens.is(i + 1, TokenClass.TO) && tokens.is(i - 1, TokenClass.CLOCK_PREP);
        boolean joined = tokens.is(i + 1, TokenClass.CLOCK_JOIN) || until && !tokens.isSymbol(i + 1, '-');
        return minutes && isHour(i + 2) && joined && !tokens.is(i + 2, TokenClass.DET) && !nouns.isOpen(i + 3, limit)
                ? i + 3
                : PASS;
    }

    private boolean isHour(int i) {
        return tokens.is(i, TokenClass.ONES) || tokens.is(i, TokenClass.TEENS);
    }

    private boolean isClock(int i) {
        return tokens.is(i + 1, TokenClass.CLOCK)
                && !endsLength(i)
                && (tokens.is(i - 1, TokenClass.CLOCK_PREP) || !tokens.is(i + 1, TokenClass.UNIT));
    }

    private boolean isClockHalf(int i) {
        boolean number = tokens.is(i + 1, TokenClass.ONES) || tokens.is(i + 1, TokenClass.TEENS);
        boolean alone = !tokens.isWord(i + 2)
                || !settings.nounsEndPlural() && !tokens.is(i + 1, TokenClass.DET)
                || tokens.is(i + 2, TokenClass.PREP)
                || tokens.is(i + 2, TokenClass.VERB)
                || tokens.is(i + 2, TokenClass.CONJ)
                || tokens.is(i + 2, TokenClass.CLOCK);
        return number && alone && !tokens.is(i + 2, TokenClass.DENOMINATOR);
    }
}
