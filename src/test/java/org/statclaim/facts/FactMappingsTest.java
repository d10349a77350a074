package org.statclaim.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.convert.InvalidDataFileException;
import org.statclaim.facts.FactMapping.Axis;
import org.statclaim.facts.FactMapping.Series;

class FactMappingsTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenReadsBack() throws IOException {
        FactMapping mapping = new FactMapping(
                "Office \"of\" numbers",
                Optional.of(URI.create("https://example.org/t")),
                Axis.column("TIME_PERIOD"),
                new Axis(Optional.empty(), "Nederland|the Netherlands"),
                List.of(
                        new Series(
                                List.of("trees", "bomen"),
                                Optional.of(""),
                                new BigDecimal("1000"),
                                Map.of("sex", "T", "age", "TOTAL")),
                        new Series(List.of("bushes"), Optional.empty(), BigDecimal.ONE, Map.of())),
                Map.of("GM9", List.of("Brusdael", "Broesdaal")),
                ",");

        assertThat(read(FactMappings.write(mapping))).isEqualTo(mapping);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                              | t.map.json has no "series", which says what the figures are of
            []                                              | t.map.json, line 1: '[', an object expected
            {"sorce": "x"}                                  | t.map.json, line 1: 'sorce', one of source, url, time, place, series, places, decimalChar expected
            {"series": [{"subject": "a", "where": {"sex": "?"}}]} | t.map.json, line 1: 'sex: ?', one member of the axis expected
            {"series": [{"unit": "%"}]}                     | t.map.json, line 1: '', a "subject", what the figures are of, expected
            {"series": [{"subject": "?"}]}                  | t.map.json, line 1: '?', a "subject", what the figures are of, expected
            {"series": [{"subject": "a", "times": "0"}]}    | t.map.json, line 1: '0', a number above zero such as 1000 expected
            {"series": [{"subject": "a", "times": "1e999999999"}]} | t.map.json, line 1: '1e999999999', a number above zero such as 1000 expected
            {"series": [{"subject": ["a"]}]}                | t.map.json, line 1: '[', a string expected
            {"url": "javascript:x"}                         | t.map.json, line 1: 'javascript:x', an address such as https://example.org/table expected
            {"decimalChar": ";"}                            | t.map.json, line 1: ';', a point or a comma expected
            {"time": {"at": "2021"}}                        | t.map.json, line 1: 'at', the name of an axis, or an object with "is", expected
            """)
    void aMistakeIsOneSentence(String json, String sentence) {
        assertThatExceptionOfType(InvalidDataFileException.class)
                .isThrownBy(() -> read(json))
                .withMessage(sentence);
    }

    @Test
    void whatIsNoJsonIsToldWithItsLine() {
        assertThatExceptionOfType(InvalidDataFileException.class)
                .isThrownBy(() -> read("{\n\"source\": oops}"))
                .withMessageStartingWith("t.map.json, line 2: no valid JSON: ");
    }

    /** The first bytes tell the encoding, before there is anything to read. */
    @Test
    void anEncodingThatNobodyReadsIsOneSentence() {
        assertThatExceptionOfType(InvalidDataFileException.class)
                .isThrownBy(() -> read("\0\0\"\0{}"))
                .withMessageStartingWith("t.map.json, line 1: no valid JSON: ");
    }

    private FactMapping read(String json) throws IOException {
        return FactMappings.read(Files.writeString(folder.resolve("t.map.json"), json));
    }
}
