package org.statclaim.accuracy;

import java.util.List;
import java.util.Locale;

/**
 * One figure of the project's own suites.
 *
 * @param suite what was read
 * @param measure what was counted
 * @param right how many were right
 * @param all of how many
 */
record Score(String suite, String measure, long right, long all) {

    static final List<String> COLUMNS = List.of("suite", "measure", "right", "all", "percent");

    /** Rounded down, so that only a figure without a fault is 100. */
    String percent() {
        long tenths = all == 0 ? 0 : right * 1_000 / all;
        return String.format(Locale.ROOT, "%d.%d", tenths / 10, tenths % 10);
    }

    List<String> cells() {
        return List.of(suite, measure, Long.toString(right), Long.toString(all), percent());
    }
}
