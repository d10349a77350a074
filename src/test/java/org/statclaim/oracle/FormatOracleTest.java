package org.statclaim.oracle;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers, amounts and measures that ICU prints the way a locale does are read back: the exact value, and the code. */
@Tag("slow")
class FormatOracleTest {

    private final Oracle oracle = new Oracle();

    static List<Topic> topics() {
        return FormatTopics.all();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void readsEveryText(Topic topic) {
        oracle.assertRead(topic);
    }
}
