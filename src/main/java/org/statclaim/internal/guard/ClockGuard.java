package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.TokenClass;

/** What times of day have in common, in digits and in words. */
abstract class ClockGuard extends Guard {

    ClockGuard(Scene scene) {
        super(scene);
    }

    /** "duurde 3 tot 5 uur": the end of a length; "van 3 tot 5 uur" and "om 3 tot 5 uur" are times of day. */
    boolean endsLength(int i) {
        boolean range = tokens.is(i - 1, TokenClass.TO)
                && (tokens.isDigits(i - 2) || tokens.is(i - 2, TokenClass.ONES) || tokens.is(i - 2, TokenClass.TEENS));
        int opener = i - 3;
        return range
                && !tokens.is(opener, TokenClass.FROM)
                && !tokens.is(opener, TokenClass.BETWEEN)
                && !tokens.is(opener, TokenClass.CLOCK_PREP)
                && !tokens.is(opener, TokenClass.WEEKDAY);
    }
}
