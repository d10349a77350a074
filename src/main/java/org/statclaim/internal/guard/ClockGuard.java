package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TimeKind;

/** What times of day have in common, in digits and in words. */
abstract class ClockGuard extends Guard {

    ClockGuard(Scene scene) {
        super(scene);
    }

    /**
     * Whether the number before a clock's word ends a range that lasts: "de film duurde 3 tot 5 uur". What opens the
     * range decides: "open van 3 tot 5 uur", "om 3 tot 5 uur" and "zaterdag 3 tot 5 uur" are times of day.
     *
     * @param i the second number of the range
     */
    boolean endsLength(int i) {
        // "tot" is also a preposition of the clock ("tot 5 uur open"), so that "5 uur" alone would look like a time
        boolean range = tokens.is(i - 1, FunctionWord.TO)
                && (tokens.isDigits(i - 2)
                        || tokens.is(i - 2, NumeralKind.ONES)
                        || tokens.is(i - 2, NumeralKind.TEENS));
        int opener = i - 3;
        return range
                && !tokens.is(opener, FunctionWord.FROM)
                && !tokens.is(opener, FunctionWord.BETWEEN)
                && !tokens.is(opener, TimeKind.CLOCK_PREP)
                && !tokens.is(opener, TimeKind.WEEKDAY);
    }
}
