package org.statclaim.accuracy;

/** Counts the right ones of many. */
final class Tally {

    private long right;
    private long all;

    void add(boolean isRight) {
        add(isRight ? 1 : 0, 1);
    }

    void add(long moreRight, long more) {
        right += moreRight;
        all += more;
    }

    Score score(String suite, String measure) {
        return new Score(suite, measure, right, all);
    }
}
