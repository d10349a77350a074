package org.statclaim.oracle;

import java.util.List;

/**
 * How a topic is read.
 *
 * @param texts how many it has
 * @param knownMisses how many of them are listed as known misses
 * @param misread those that are read wrong and not listed
 * @param readAfterAll those that are listed and read right
 * @param unused entries of the list that no text of the topic falls under
 */
public record Reading(
        int texts, int knownMisses, List<String> misread, List<String> readAfterAll, List<KnownMisses.Entry> unused) {

    public int right() {
        return texts - misread.size() - knownMisses + readAfterAll.size();
    }
}
