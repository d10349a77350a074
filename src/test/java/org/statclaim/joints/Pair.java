package org.statclaim.joints;

import org.statclaim.claim.Span;

/**
 * Two numerals in a sentence.
 *
 * @param text the sentence
 * @param left the first numeral
 * @param joint what stands between
 * @param right the second numeral
 * @param start where the first begins in the text
 */
record Pair(String text, Stated left, Joint joint, Stated right, int start) {

    static Pair in(String frame, Stated left, Joint joint, Stated right) {
        int place = frame.indexOf("%s");
        String text = frame.substring(0, place)
                + left.text()
                + joint.text()
                + right.text()
                + joint.close()
                + frame.substring(place + 2);
        // an abbreviation's stop is the sentence's too
        return new Pair(text.replaceAll("\\.\\.$", "."), left, joint, right, place);
    }

    boolean touchesLeft(Span span) {
        return touches(span, start, left);
    }

    boolean touchesRight(Span span) {
        return touches(span, start + left.text().length() + joint.text().length(), right);
    }

    private static boolean touches(Span span, int first, Stated numeral) {
        return span.start() < first + numeral.text().length() && first < span.end();
    }

    String shape() {
        return left.shape() + " " + joint.shape() + " " + right.shape();
    }
}
