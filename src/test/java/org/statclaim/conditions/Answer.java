package org.statclaim.conditions;

import java.util.BitSet;

/**
 * What running a test class gave.
 *
 * @param failures how many of its tests failed
 * @param tests how many it has
 * @param asked conditions that were asked
 * @param decided those that once had the value that decides
 */
record Answer(long failures, long tests, BitSet asked, BitSet decided) {

    static Answer of(long failures, long tests, String asked, String decided) {
        return new Answer(failures, tests, numbers(asked), numbers(decided));
    }

    static Answer parse(String line) {
        String[] parts = line.split(" ", -1);
        return of(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2], parts[3]);
    }

    String line() {
        return failures + " " + tests + " " + joined(asked) + " " + joined(decided);
    }

    static BitSet numbers(String joined) {
        BitSet set = new BitSet();
        for (String number : joined.split(",")) {
            if (!number.isEmpty()) {
                set.set(Integer.parseInt(number));
            }
        }
        return set;
    }

    private static String joined(BitSet set) {
        return set.toString().replaceAll("[{} ]", "");
    }
}
