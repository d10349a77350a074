package org.statclaim.check;

/** A slip in a number of years: ten too many or too few, or two digits that changed places. */
final class YearSlip {

    private static final int TEN = 10;

    private YearSlip() {}

    static boolean isOne(int stated, int expected) {
        return Math.abs(stated - expected) == TEN || isTurned(stated, expected);
    }

    /** With its last two digits in the other order. */
    static int turned(int years) {
        int last = years % (TEN * TEN);
        return years - last + last % TEN * TEN + last / TEN;
    }

    /** Whether the last two digits of one are those of the other in the other order, and the ones before them the same. */
    static boolean isTurned(int one, int other) {
        return one != other && turned(one) == other;
    }
}
