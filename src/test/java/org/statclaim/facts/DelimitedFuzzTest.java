package org.statclaim.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.lang3.ArrayUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.convert.InvalidDataFileException;

/** Any bytes give observations or one sentence on what is wrong. Run with {@code JAZZER_FUZZ=1}, one target at a time. */
@Tag("slow")
class DelimitedFuzzTest {

    private static final int STEP = 7;
    private static final List<Function<PublishedFile, Table>> FORMS =
            List.of(SdmxCsv::new, EurostatTsv::new, CbsCsv::new, CbsOData::new, PlainCsv::new);

    @TempDir
    private static Path folder;

    @FuzzTest(maxDuration = "2m")
    void readsSdmxCsv(FuzzedDataProvider data) throws IOException {
        read("DATAFLOW,freq,geo: Geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,UNIT_MULT\n", data, SdmxCsv::new);
    }

    @FuzzTest(maxDuration = "2m")
    void readsEurostatTsv(FuzzedDataProvider data) throws IOException {
        read("freq,unit,geo\\TIME_PERIOD\t2021 \t2022 \n", data, EurostatTsv::new);
    }

    @FuzzTest(maxDuration = "2m")
    void readsCbsCsv(FuzzedDataProvider data) throws IOException {
        read("\"ID\";\"Perioden\";\"Bevolking_1\"\n", data, CbsCsv::new);
    }

    @FuzzTest(maxDuration = "2m")
    void readsCbsOData(FuzzedDataProvider data) throws IOException {
        read("{\"@odata.context\":\"https://datasets.cbs.nl/1/$metadata\",\"value\":[", data, CbsOData::new);
    }

    @FuzzTest(maxDuration = "2m")
    void readsPlainCsv(FuzzedDataProvider data) throws IOException {
        read("Jaar;Land;Inwoners\n2013;NL;16,5\n", data, PlainCsv::new);
    }

    /** Files of each form, cut off at many bytes, in all forms. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sdmx-csv/ecb.csv",
                "sdmx-csv/oecd-2.0-names.csv",
                "eurostat-tsv/hicp.tsv",
                "eurostat-tsv/hicp.tsv.gz",
                "cbs-csv/bevolking.csv",
                "cbs-odata/v3.json",
                "cbs-odata/v4.json",
                "plain-csv/excel-nl-windows.csv",
                "plain-csv/world-bank-wide.csv"
            })
    void readsWhatIsCutOff(String name) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("testdata", "facts").resolve(name));
        for (int length = 0; length < whole.length; length += STEP) {
            byte[] cut = Arrays.copyOf(whole, length);
            for (Function<PublishedFile, Table> form : FORMS) {
                read(cut, form);
            }
        }
    }

    /** What the search has found: each in all forms. */
    @Test
    void readsWhatBrokeOneOnce() throws IOException {
        List<Path> finds;
        try (Stream<Path> files = Files.list(Path.of("testdata", "fuzz", "facts"))) {
            finds = files.sorted().toList();
        }
        assertThat(finds).isNotEmpty();
        for (Path find : finds) {
            for (Function<PublishedFile, Table> form : FORMS) {
                read(Files.readAllBytes(find), form);
            }
        }
    }

    /** Half of the time behind a header of the form: bytes by chance hardly ever make one. */
    private static void read(String header, FuzzedDataProvider data, Function<PublishedFile, Table> form)
            throws IOException {
        byte[] first = data.consumeBoolean() ? header.getBytes(StandardCharsets.UTF_8) : new byte[0];
        read(ArrayUtils.addAll(first, data.consumeRemainingAsBytes()), form);
    }

    private static void read(byte[] bytes, Function<PublishedFile, Table> form) throws IOException {
        PublishedFile file = new PublishedFile(Files.write(folder.resolve("any"), bytes));
        try {
            PlainCsv.isOwn(file, file.head());
            CbsOData.isOwn(file, file.head());
            Table table = form.apply(file);
            int axes = table.axes().size();
            assertThat(table.info().dimensions()).hasSize(axes);
            table.read(observation -> assertThat(observation.codes()).hasSize(axes), new Losses(file.name(), false));
        } catch (InvalidDataFileException e) {
            assertThat(e.getMessage()).startsWith("any").hasSizeLessThan(400).doesNotContain("`StreamReadFeature");
        }
    }
}
