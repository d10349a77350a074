package org.statclaim.oracle;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number in words that ICU writes is read back exactly. */
@Tag("slow")
class SpelloutOracleTest {

    private final Oracle oracle = new Oracle();

    static List<Topic> topics() {
        return SpelloutTopics.all();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void readsEveryText(Topic topic) {
        oracle.assertRead(topic);
    }
}
