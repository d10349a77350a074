package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TimeKind;

/** What times of day have in common, in digits and in words. */
abstract class ClockGuard extends Guard {

    /** From a verb to its particle: "loopt daar soms op tot". */
    private static final int REACH = 8;

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
        if (isLevel(i)) {
            return true;
        }
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

    /**
     * "de vertraging loopt op tot twee uur": what something rises to is no time of day. "Bleven op tot twee uur" has no verb of
     * rising before its "op".
     */
    private boolean isLevel(int i) {
        if (!tokens.is(i - 1, FunctionWord.TO)) {
            return false;
        }
        boolean rises = tokens.is(i - 2, ChangeKind.INCREASE) || tokens.is(i - 2, ChangeKind.DECREASE);
        for (int at = i - 3; !rises && tokens.is(i - 2, ChangeKind.PARTICLE) && at > i - REACH; at--) {
            rises = tokens.is(at, ChangeKind.SEPARABLE);
        }
        return rises;
    }
}
