package org.statclaim.accuracy;

/** Counts the right ones of many. */
final class Tally {

    private long right;
    private long all;

    void add(boolean isRight) {
        right += isRight ? 1 : 0;
        all++;
    }

    Score score(String suite, String measure) {
        return new Score(suite, measure, right, all);
    }
}
