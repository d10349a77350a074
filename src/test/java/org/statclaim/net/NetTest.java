package org.statclaim.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.statclaim.Language;
import org.statclaim.net.Net.Reading;

/**
 * No reading changes unnoticed. The net does not say what is right, which is the question of the spec and of the tests of
 * the parts; it shows whoever moves a rule which texts of all tests read otherwise. Where that is meant, {@code
 * testdata/net/update} writes the new state, and CHANGELOG says what reads differently.
 */
@Tag("slow")
class NetTest {

    private static final int FEWEST_TEXTS = 10_000;

    /** A new test may bring a few texts that are not in the net yet. */
    private static final double LISTED = 0.97;

    private static final int SHOWN = 20;

    @ParameterizedTest
    @EnumSource
    void everyTextReadsAsItDid(Language language) throws IOException {
        Map<String, String> committed = Net.committed(language);
        List<Reading> readings = Net.read(language).stream()
                .filter(reading -> committed.containsKey(reading.key()))
                .toList();
        assertThat(readings).hasSizeGreaterThan(FEWEST_TEXTS);
        List<String> changed = readings.stream()
                .filter(reading -> !reading.value().equals(committed.get(reading.key())))
                .map(NetTest::describe)
                .toList();
        assertThat(changed.subList(0, Math.min(SHOWN, changed.size())))
                .as("%d texts read otherwise than testdata/net says", changed.size())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hardlyAnyTextIsMissing(Language language) throws IOException {
        Set<String> texts = NetTexts.of(language);
        Set<String> committed = Net.committed(language).keySet();
        assertThat(texts.stream().map(Net::key).filter(committed::contains).count())
                .as("run testdata/net/update to add what is new")
                .isGreaterThan((long) (texts.size() * LISTED));
    }

    private static String describe(Reading reading) {
        return reading.claims().stream()
                .map(Object::toString)
                .collect(Collectors.joining("\n  ", reading.text() + "\n  ", ""));
    }
}
