package org.statclaim.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ranges that ICU prints are read back with both ends and their unit, whether it stands at one end or at both. */
@Tag("slow")
class RangeOracleTest {

    private final Oracle oracle = new Oracle();

    static List<Topic> topics() {
        return RangeTopics.all();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void readsEveryRange(Topic topic) {
        oracle.assertRead(topic);
    }

    /** Those that ICU prints with one minus are left out; those with both must not be. */
    @ParameterizedTest
    @MethodSource("topics")
    void hasRangesBelowZero(Topic topic) {
        assertThat(topic.texts().get().map(printed -> printed.high().orElseThrow()))
                .anyMatch(high -> high.signum() < 0);
    }
}
