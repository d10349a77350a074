package org.statclaim.internal.context.time;

import org.statclaim.claim.Period;
import org.statclaim.internal.calendar.TimeExpression;

/**
 * A time with what it governs.
 *
 * @param scope the token behind which it governs figures where it is a time of comparison
 * @param scopeEnd one past the last token that it governs then
 * @param opening whether it opens the sentence, and so speaks of all of it
 * @param closed one past the last token that it governs, where its clause ends before the sentence does
 */
record Governing(TimeExpression time, Period period, int scope, int scopeEnd, boolean opening, int closed) {

    boolean compares() {
        return scope != Comparisons.NONE;
    }
}
