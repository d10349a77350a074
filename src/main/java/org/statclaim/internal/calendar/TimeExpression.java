package org.statclaim.internal.calendar;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.Shift;

/**
 * A time that a sentence names.
 *
 * @param first its first token
 * @param last its last token
 * @param days what it means
 * @param ownYear whether it says which year, or needs no other to say so
 * @param told how far it lies from the time that the text tells of; null where it is counted from the publication
 */
public record TimeExpression(
        int first,
        int last,
        Days days,
        boolean ownYear,
        @Nullable Shift told) {

    public static TimeExpression of(int first, int last, Days days) {
        return new TimeExpression(first, last, days, true, null);
    }

    public TimeExpression from(int earlier) {
        return new TimeExpression(earlier, last, days, ownYear, told);
    }

    TimeExpression until(int later) {
        return new TimeExpression(first, later, days, ownYear, told);
    }
}
