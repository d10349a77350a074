package org.statclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    private static final long SECOND = 1_000_000_000L;

    @ParameterizedTest
    @CsvSource({
        "24_000_000, 10, 432_000_000, '2.4 MB/s, 3 min left'",
        "240_000_000, 10, 24_000_000, '24 MB/s, 1 s left'",
        "99_600_000, 10, 1, '10 MB/s, 1 s left'",
        "850_000, 10, 85_000_000, '85 kB/s, 17 min left'",
        "1_000_000, 10, 5_900_000, '100 kB/s, 59 s left'",
        "1_000_000, 10, 6_000_100, '100 kB/s, 2 min left'",
        "1_000_000, 10, 540_000_000, '100 kB/s, 1 h 30 min left'",
        "1_000_000, 10, 35_990_000_000, '100 kB/s, 99 h 59 min left'",
        "1_000_000, 10, 9_000_000_000_000_000_000, 100 kB/s",
        "1_000_000, 10, 0, 100 kB/s",
        "1_000_000, 10, -5, 100 kB/s",
        "90, 1, 1000, ''",
        "0, 10, 1000, ''",
        "1_000_000, 0, 1000, ''",
        "1_000_000, -1, 1000, ''"
    })
    void bytesHaveARateAndAnEnd(String done, long seconds, String rest, String shown) {
        assertThat(Pace.ofBytes(number(done), seconds * SECOND, number(rest))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "850, 10, 85 a second",
        "99, 10, 9.9 a second",
        "4, 10, 0.4 a second",
        "1, 100, ''",
        "0, 10, ''",
        "850, 0, ''"
    })
    void documentsHaveARate(long done, long seconds, String shown) {
        assertThat(Pace.ofDocuments(done, seconds * SECOND)).isEqualTo(shown);
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace("_", ""));
    }
}
