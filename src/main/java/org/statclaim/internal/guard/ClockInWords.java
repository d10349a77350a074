package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.UnitKind;

/**
 * Times of day in words: "half acht", "zeven uur", "tien over twee".
 * Half hours come first, since their number belongs to "half"; then hours with the word of the clock, then minutes with
 * an hour.
 */
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
            // "à quatre heures et demie"
            boolean half = tokens.is(i + 2, FunctionWord.AND) && tokens.is(i + 3, NumeralKind.HALF);
            return half ? i + 4 : i + 2;
        }
        // minutes are an hour's number or tens: "twintig over twee"
        boolean minutes = isHour(i) || tokens.is(i, NumeralKind.TENS);
        // "om zeven tot acht"; a hyphen joins no times: "at two-three"
        boolean until = tokens.is(i + 1, FunctionWord.TO) && tokens.is(i - 1, TimeKind.CLOCK_PREP);
        boolean joined = tokens.is(i + 1, TimeKind.CLOCK_JOIN) || until && !tokens.isSymbol(i + 1, '-');
        // "een" is an article as well, and who counts something tells no time: "tien voor twee kaartjes"
        return minutes && isHour(i + 2) && joined && !tokens.is(i + 2, FunctionWord.DET) && !nouns.isOpen(i + 3, limit)
                ? i + 3
                : PASS;
    }

    /** A number that a clock shows in words; tens are minutes only. */
    private boolean isHour(int i) {
        return tokens.is(i, NumeralKind.ONES) || tokens.is(i, NumeralKind.TEENS);
    }

    /**
     * "om zeven uur", "seven o'clock". A clock's word that is a unit too needs a preposition: "zeven uur wachten" takes
     * seven hours.
     */
    private boolean isClock(int i) {
        return tokens.is(i + 1, TimeKind.CLOCK)
                && !endsLength(i)
                && (tokens.is(i - 1, TimeKind.CLOCK_PREP) || !tokens.is(i + 1, UnitKind.UNIT));
    }

    /**
     * Whether a number of the clock stands behind "half" or "half past". What follows must leave it alone where half a
     * thing may be meant: "half one loaf".
     */
    private boolean isClockHalf(int i) {
        boolean number = tokens.is(i + 1, NumeralKind.ONES) || tokens.is(i + 1, NumeralKind.TEENS);
        // in Dutch any word may follow, unless the number is an article too: "half acht gegeten", "half een brood"
        boolean alone = !tokens.isWord(i + 2)
                || !settings.nounsEndPlural() && !tokens.is(i + 1, FunctionWord.DET)
                || tokens.is(i + 2, FunctionWord.PREP)
                || tokens.is(i + 2, FunctionWord.VERB)
                || tokens.is(i + 2, FunctionWord.CONJ)
                || tokens.is(i + 2, TimeKind.CLOCK);
        // "half een derde" is a fraction of a fraction
        return number && alone && !tokens.is(i + 2, NumeralKind.DENOMINATOR);
    }
}
