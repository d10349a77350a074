package org.statclaim.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VersionsTest {

    @Test
    void numbersFollowTheOrderOfTheStatements() {
        assertThat(Versions.of(List.of(interval(8, 9), interval(1, 2), interval(2, 3), interval(9, 12))))
                .containsExactly(1, 2, 2, 1);
        assertThat(Versions.of(List.of())).isEmpty();
    }

    @Test
    void anOpenEndMeetsAllBeyondTheOther() {
        Interval more = new Interval(Optional.of(BigDecimal.TEN), Optional.empty());
        Interval less = new Interval(Optional.empty(), Optional.of(BigDecimal.ONE));

        assertThat(Versions.of(List.of(more, interval(90, 91)))).containsExactly(1, 1);
        assertThat(Versions.of(List.of(more, less))).containsExactly(1, 2);
        assertThat(Versions.of(List.of(more, less, interval(0, 20)))).hasSize(3).contains(1, 2);
    }

    /** Against all pairs, and against the greatest number of intervals of which no two meet. */
    @Test
    void thereAreAsFewAsThereCanBe() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<Interval> intervals = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(7); i++) {
                intervals.add(random(random));
            }
            List<Integer> versions = Versions.of(intervals);

            int count = (int) versions.stream().distinct().count();
            assertThat(versions.get(0)).isEqualTo(1);
            assertThat(count).as("%s", intervals).isEqualTo(mostApart(intervals));
            for (int i = 0; i < intervals.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (versions.get(i).equals(versions.get(j))) {
                        assertThat(intervals.get(i).meets(intervals.get(j))).isTrue();
                    }
                }
            }
        }
    }

    private static int mostApart(List<Interval> intervals) {
        return IntStream.range(1, 1 << intervals.size())
                .filter(set -> IntStream.range(0, intervals.size())
                        .filter(i -> isIn(set, i))
                        .allMatch(i -> IntStream.range(0, i)
                                .filter(j -> isIn(set, j))
                                .noneMatch(j -> intervals.get(i).meets(intervals.get(j)))))
                .map(Integer::bitCount)
                .max()
                .orElse(0);
    }

    private static boolean isIn(int set, int i) {
        return (set >> i & 1) == 1;
    }

    private static Interval random(Random random) {
        int low = random.nextInt(12);
        Interval closed = interval(low, low + random.nextInt(4));
        return switch (random.nextInt(6)) {
            case 0 -> new Interval(closed.low(), Optional.empty());
            case 1 -> new Interval(Optional.empty(), closed.high());
            default -> closed;
        };
    }

    private static Interval interval(int low, int high) {
        return Interval.of(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }
}
