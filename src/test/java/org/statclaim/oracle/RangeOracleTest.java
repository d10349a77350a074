package org.statclaim.oracle;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ranges that ICU prints are read back with both ends and their unit, whether it stands at one end or at both. */
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
}
