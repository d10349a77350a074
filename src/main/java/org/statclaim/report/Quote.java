package org.statclaim.report;

import org.statclaim.claim.Claim;
import org.statclaim.claim.Sentence;

/**
 * A figure with what stands around it, by which it is found again in a text that has changed elsewhere.
 *
 * @param exact the figure as printed
 * @param prefix what stands before it
 * @param suffix what stands behind it
 */
record Quote(String exact, String prefix, String suffix) {

    private static final int MOST_AROUND = 32;

    /** In the text, or where that is not at hand, in the claim's sentence. */
    static Quote of(Claim claim, String text) {
        if (!text.isEmpty()) {
            return of(claim.text(), text, claim.span().start());
        }
        Sentence sentence = claim.sentence();
        return of(
                claim.text(),
                sentence.text(),
                claim.span().start() - sentence.span().start());
    }

    private static Quote of(String exact, String text, int start) {
        int end = start + exact.length();
        int from = Math.max(0, start - MOST_AROUND);
        int to = Math.min(text.length(), end + MOST_AROUND);
        return new Quote(
                exact,
                text.substring(isWithinPair(text, from) ? from + 1 : from, start),
                text.substring(end, isWithinPair(text, to) ? to - 1 : to));
    }

    /** Whether a place parts the two halves of one character. */
    private static boolean isWithinPair(String text, int place) {
        return place > 0
                && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    }
}
