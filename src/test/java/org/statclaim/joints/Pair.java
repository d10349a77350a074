package org.statclaim.joints;

import java.util.List;

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

    List<Stated> both() {
        return List.of(left, right);
    }

    /** Whether a stretch of the text takes in part of the first or second numeral. */
    boolean touches(Stated one, int from, int to) {
        int first = one == left
                ? start
                : start + left.text().length() + joint.text().length();
        return from < first + one.text().stripTrailing().length() && first < to;
    }

    String shape() {
        return left.shape() + " " + joint.shape() + " " + right.shape();
    }
}
