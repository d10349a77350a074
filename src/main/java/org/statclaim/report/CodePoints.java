package org.statclaim.report;

/** Counts the code points of a text up to places in it, each from the last one on: places in rising order cost one pass. */
final class CodePoints {

    private final String text;
    private int last;
    private int count;

    CodePoints(String text) {
        this.text = text;
    }

    /** How many there are before a place in UTF-16 code units. */
    int before(int place) {
        count += place >= last ? text.codePointCount(last, place) : -text.codePointCount(place, last);
        last = place;
        return count;
    }
}
