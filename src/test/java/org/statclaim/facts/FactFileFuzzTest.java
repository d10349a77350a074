package org.statclaim.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.convert.InvalidDataFileException;

/** Any bytes as a table, as its mapping or as a package give facts or one sentence. Run with {@code JAZZER_FUZZ=1}, one at a time. */
@Tag("slow")
class FactFileFuzzTest {

    private static final int STEP = 11;

    @TempDir
    private static Path folder;

    @FuzzTest(maxDuration = "10m")
    void readsAnyFile(FuzzedDataProvider data) throws IOException {
        file(data.consumeRemainingAsBytes());
    }

    @FuzzTest(maxDuration = "10m")
    void readsAnyMapping(FuzzedDataProvider data) throws IOException {
        mapping(data.consumeRemainingAsBytes());
    }

    @FuzzTest(maxDuration = "10m")
    void readsAnyPackage(FuzzedDataProvider data) throws IOException {
        dataPackage(data.consumeRemainingAsBytes());
    }

    /** Files of offices, cut off at many bytes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jsonstat/nama_10_gdp.json",
                "px/indicators.px",
                "statline-odata3/internationaal.json",
                "spreadsheet/landen.csv",
                "sdmx-csv/env_air_head.csv"
            })
    void readsWhatIsCutOff(String name) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("testdata/facts/offices").resolve(name));
        for (int length = 0; length < whole.length; length += STEP) {
            file(Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"statline-csv/internationaal.csv.map.json", "package/datapackage.json"})
    void readsCutJson(String name) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("testdata/facts/offices").resolve(name));
        for (int length = 0; length < whole.length; length++) {
            mapping(Arrays.copyOf(whole, length));
            dataPackage(Arrays.copyOf(whole, length));
        }
    }

    private static void file(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("table"), bytes);
        try {
            FactTally tally = FactFile.open(file)
                    .read(false, fact -> assertThat(fact.subjects()).isNotEmpty());
            assertThat(tally.facts()).isNotNegative();
        } catch (InvalidDataFileException e) {
            assertOneSentence(e);
        }
    }

    private static void mapping(byte[] bytes) throws IOException {
        try {
            FactMapping mapping = FactMappings.read(Files.write(folder.resolve("t.map.json"), bytes));
            assertThat(mapping.series()).isNotEmpty();
        } catch (InvalidDataFileException e) {
            assertOneSentence(e);
        }
    }

    private static void dataPackage(byte[] bytes) throws IOException {
        Path own = Files.createDirectories(folder.resolve("package"));
        Files.copy(
                Path.of("testdata/facts/offices/package/gdp.csv"),
                own.resolve("gdp.csv"),
                StandardCopyOption.REPLACE_EXISTING);
        try {
            DataPackage.read(Files.write(own.resolve(DataPackage.NAME), bytes), false, fact -> {});
        } catch (InvalidDataFileException e) {
            assertOneSentence(e);
        }
    }

    private static void assertOneSentence(InvalidDataFileException fault) {
        assertThat(fault.getMessage()).isNotBlank().doesNotContain("\n", "tools.jackson", "Exception");
    }
}
