package org.statclaim.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which of several statements of one thing can be true together. */
final class Versions {

    private static final Interval ANY = new Interval(Optional.empty(), Optional.empty());

    private Versions() {}

    /**
     * For each interval the number of its version, from 1 in the order of the first of each: as few versions as there can be,
     * each with a value that all of its intervals have. There is one where each two intervals meet.
     */
    static List<Integer> of(List<Interval> intervals) {
        // by rising lower ends, an interval beyond what all of a version have begins the next
        List<Integer> rising = IntStream.range(0, intervals.size())
                .boxed()
                .sorted(Comparator.comparing(
                        i -> intervals.get(i).low().orElse(null), Comparator.nullsFirst(BigDecimal::compareTo)))
                .toList();
        int[] version = new int[intervals.size()];
        Interval common = ANY;
        int last = 0;
        for (int i : rising) {
            Interval interval = intervals.get(i);
            if (common.meets(interval)) {
                common = common.and(interval);
            } else {
                common = interval;
                last++;
            }
            version[i] = last;
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        return IntStream.of(version)
                .mapToObj(one -> numbers.computeIfAbsent(one, first -> numbers.size() + 1))
                .toList();
    }
}
