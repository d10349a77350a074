package org.statclaim.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.convert.InvalidDataFileException;
import org.statclaim.facts.Dimension.Category;
import org.statclaim.facts.Dimension.Role;

class JsonStatTest {

    private static final Path FILES = Path.of("testdata/facts/jsonstat");

    @TempDir
    private Path folder;

    private static TableReading read(Path path) throws IOException {
        return TableReading.of(path, JsonStat::isOwn, JsonStat::new, false);
    }

    private TableReading readText(String json) throws IOException {
        return read(TableReading.write(folder, "t.json", json));
    }

    private TableReading strict(String json) throws IOException {
        return TableReading.of(TableReading.write(folder, "t.json", json), JsonStat::isOwn, JsonStat::new, true);
    }

    /** A dataset of two cells with other members in it, the last one without a comma. */
    private static String pair(String members) {
        return "{\"class\":\"dataset\",\"id\":[\"a\"],\"size\":[2],\"dimension\":{\"a\":{\"category\":{\"index\":[\"x\",\"y\"]}}},"
                + members + "}";
    }

    @Test
    void readsEurostat() throws IOException {
        TableReading given = read(FILES.resolve("eurostat-unemployment.json"));
        assertThat(given.info().title()).isEqualTo("Unemployment by sex and age - annual data");
        assertThat(given.info().source()).isEqualTo("ESTAT");
        assertThat(given.info().url()).isEmpty();
        assertThat(given.info().dimensions())
                .extracting(Dimension::role)
                .containsExactly(Role.OTHER, Role.OTHER, Role.MEASURE, Role.OTHER, Role.PLACE, Role.TIME);
        assertThat(given.axis("unit").categories().get("PC_ACT").unit())
                .isEqualTo("Percentage of population in the labour force");
        assertThat(given.axis("geo").label()).isEqualTo("Geopolitical entity (reporting)");
        assertThat(given.axis("geo").categories()).containsEntry("NL", Category.named("Netherlands"));
        assertThat(given.shown())
                .containsExactly(
                        "BE 2022: 5.6",
                        "BE 2023: 5.5",
                        "BE 2024: 5.7 p",
                        "NL 2022: 3.5",
                        "NL 2023: 3.6",
                        "NL 2024: 3.7",
                        "DE 2022: 3.1",
                        "DE 2023: 3.1 b");
        assertThat(given.given().get(0).codes()).containsExactly("A", "Y15-74", "PC_ACT", "T", "BE", "2022");
        // the file has one line, so a value is told by its place
        assertThat(given.given().get(7).line()).isEqualTo(8);
        assertThat(given.tally()).isEqualTo(new FactTally(8, 1, 0, List.of()));
    }

    @Test
    void readsStatisticsNorway() throws IOException {
        TableReading given = read(FILES.resolve("ssb-prices.json"));
        assertThat(given.info().dimensions())
                .extracting(Dimension::role)
                .containsExactly(Role.PLACE, Role.MEASURE, Role.TIME);
        // in the order of their places, which is not that of the file
        assertThat(given.axis("ContentsCode").categories())
                .containsExactly(
                        java.util.Map.entry("KpiIndAar", new Category("Consumer Price Index (2015=100)", "index", 2)),
                        java.util.Map.entry("Aarsendring", new Category("Yearly change (per cent)", "per cent", 1)));
        assertThat(given.shown())
                .containsExactly(
                        "KpiIndAar 2022: 122.80",
                        "KpiIndAar 2023: 129.60",
                        "Aarsendring 2022: 5.8",
                        "Aarsendring 2023: 6.0",
                        "Aarsendring 2024: 3.1 *");
        assertThat(given.given().get(0).line()).isEqualTo(36);
        assertThat(given.tally().missing()).isEqualTo(1);
    }

    @Test
    void readsTheIrishOffice() throws IOException {
        TableReading given = read(FILES.resolve("cso-births.json"));
        assertThat(given.info().url())
                .contains(
                        URI.create(
                                "https://ws.cso.ie/public/api.restful/PxStat.Data.Cube_API.ReadDataset/VSA01/JSON-stat/2.0/en"));
        // the quarter in digits alone gets its letter, since 20233 by itself is no period
        assertThat(given.axis("TLIST(Q1)").categories().keySet()).containsExactly("2023Q3", "2023Q4", "2024Q1");
        assertThat(given.shown()).containsExactly("2023Q3: 14180", "2023Q4: 13480");
    }

    @Test
    void readsMultipliersAndOneStatusForAll() throws IOException {
        TableReading given = read(FILES.resolve("statline-income.json"));
        assertThat(given.info().dimensions()).extracting(Dimension::role).containsExactly(Role.MEASURE, Role.TIME);
        assertThat(given.axis("Onderwerp").categories())
                .containsEntry("BBP", new Category("Bruto binnenlands product", "euro", 0))
                .containsEntry("BBPPerHoofd", new Category("Bbp per hoofd", "€ x 1 000", -1));
        assertThat(given.shown())
                .containsExactly(
                        "BBP 2023JJ00: 1034086 p",
                        "BBP 2024JJ00: 1067.6 p",
                        "BBPPerHoofd 2023JJ00: 55800 p",
                        "BBPPerHoofd 2024JJ00: 56000 p");
        assertThat(given.given())
                .extracting(one -> one.times().toPlainString())
                .containsExactly("1000000", "1000000", "1", "1");
        assertThat(given.tally().missing()).isEqualTo(2);
    }

    @Test
    void readsABundleOfOne() throws IOException {
        TableReading given = read(FILES.resolve("version1.json"));
        assertThat(given.info().title()).isEqualTo("Unemployment rate");
        assertThat(given.info().dimensions())
                .extracting(Dimension::role)
                .containsExactly(Role.MEASURE, Role.PLACE, Role.TIME);
        assertThat(given.axis("concept").categories()).containsEntry("UNR", new Category("unemployment rate", "%", 2));
        // more decimals than are said stay
        assertThat(given.shown()).containsExactly("BE 2023: 5.5926", "BE 2024: 5.46", "NL 2024: 3.56 e");
    }

    @Test
    void refusesACollection() {
        assertThatThrownBy(() -> read(FILES.resolve("collection.json")))
                .isInstanceOf(InvalidDataFileException.class)
                .hasMessage(
                        "collection.json is a collection of JSON-stat, which has no values of its own; a dataset expected");
    }

    @Test
    void sparseAndDenseAreOne() throws IOException {
        TableReading dense = readText(pair("\"value\":[null,2],\"status\":[null,\"e\"]"));
        TableReading sparse = readText(pair("\"status\":{\"1\":\"e\"},\"value\":{\"1\":2}"));
        assertThat(sparse.given()).isEqualTo(dense.given());
        assertThat(sparse.tally()).isEqualTo(dense.tally());
        assertThat(dense.shown()).containsExactly("y: 2 e");
    }

    @Test
    void tellsBadCells() throws IOException {
        String json = pair("\"value\":[1e999999999,\"many\"]");
        assertThat(readText(json).tally())
                .isEqualTo(new FactTally(
                        0,
                        0,
                        2,
                        List.of(
                                "t.json, line 1, column 'value': '1e999999999', a number expected",
                                "t.json, line 2, column 'value': 'many', a number expected")));
        assertThatThrownBy(() -> strict(json)).hasMessageContaining("'1e999999999', a number expected");
        assertThat(readText(pair("\"value\":[{\"v\":[1]},true]")).tally().bad()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"value\":[1]`|`2 values and not 1`",
                "`\"value\":[1,2,3]`|`one of the 2 cells`",
                "`\"value\":{\"2\":1}`|`one of the 2 cells`",
                "`\"value\":{\"x\":1}`|`'x', a whole number`",
                "`\"value\":{\"1\":1,\"1\":2}`|`each cell once`",
                "`\"value\":[1,2],\"value\":[1,3]`|`'value', each member once`",
                "`\"value\":[1,2`|`no valid JSON: Unexpected close marker`",
                "`\"value\":[1,2],\"status\":[\"p\",\"p\",\"p\"]`|`not as many statuses as the 2 cells`",
                "`\"value\":[1,2],\"status\":{\"9999999999\":\"p\"}`|`at most 134217728 cells`",
                "`\"value\":[1,,2]`|`line 1: no valid JSON: Unexpected character`",
                "`\"value\":[1,NaN]`|`no valid JSON`",
                "`\"value\":7`|`has no dataset of JSON-stat`",
            })
    void refusesBrokenDatasets(String members, String message) {
        assertThatThrownBy(() -> readText(pair(members)))
                .isInstanceOf(InvalidDataFileException.class)
                .hasMessageStartingWith("t.json")
                .hasMessageContaining(message)
                .hasMessageNotContainingAny("Source", "StreamRead");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`[\"a\"]`|`[3]`|`{\"a\":{\"category\":{\"index\":[\"x\",\"y\"]}}}`|`has the size 3, and gives 2 categories`",
                "`[\"a\",\"a\"]`|`[1,1]`|`{\"a\":{\"category\":{\"index\":[\"x\"]}}}`|`the id 'a', a dimension of that name, once`",
                "`[\"a\"]`|`[1,1]`|`{\"a\":{\"category\":{\"index\":[\"x\"]}}}`|`has 1 ids of dimensions and 2 sizes`",
                "`[\"a\"]`|`[2]`|`{\"a\":{\"category\":{\"index\":[\"x\",\"x\"]}}}`|`has the category 'x' of 'a' twice`",
                "`[\"a\"]`|`[2]`|`{\"a\":{\"category\":{\"index\":{\"x\":0,\"y\":0}}}}`|`each place once`",
                "`[\"a\"]`|`[2]`|`{\"a\":{\"category\":{\"index\":{\"x\":0,\"y\":2}}}}`|`places from 0 to 1`",
                "`[\"a\"]`|`[-1]`|`{\"a\":{\"category\":{\"index\":[\"x\"]}}}`|`'-1', a whole number expected`",
                "`[\"a\"]`|`[1e9]`|`{\"a\":{\"category\":{\"index\":[\"x\"]}}}`|`'1e9', a whole number expected`",
                "`[\"a\"]`|`[1]`|`{\"a\":{\"category\":{}}}`|`gives 0 categories`",
                "`[\"a\"]`|`[1]`|`{\"a\":{},\"a\":{}}`|`each dimension once`",
            })
    void refusesBrokenDimensions(String ids, String sizes, String dimension, String message) {
        String json = "{\"class\":\"dataset\",\"value\":[1],\"id\":" + ids + ",\"size\":" + sizes + ",\"dimension\":"
                + dimension + "}";
        assertThatThrownBy(() -> readText(json))
                .isInstanceOf(InvalidDataFileException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesMoreCellsThanAnyFile() {
        String members = String.join(
                ",", IntStream.range(0, 1000).mapToObj(i -> "\"" + i + "\"").toList());
        String axes = String.join(
                ",",
                IntStream.range(0, 8)
                        .mapToObj(i -> "\"d" + i + "\":{\"category\":{\"index\":[" + members + "]}}")
                        .toList());
        String head = "{\"class\":\"dataset\",\"value\":{\"0\":1},\"dimension\":{" + axes + "},";
        assertThatThrownBy(() -> readText(head
                        + "\"id\":[\"d0\",\"d1\",\"d2\",\"d3\",\"d4\",\"d5\",\"d6\",\"d7\"],"
                        + "\"size\":[1000,1000,1000,1000,1000,1000,1000,1000]}"))
                .hasMessageContaining("more cells than any file");
        assertThatThrownBy(() -> readText(head + "\"id\":[\"d0\",\"d1\",\"d2\"],\"size\":[1000,1000,1000]}"))
                .hasMessageContaining("1000000000 cells, at most");
    }

    @Test
    void refusesWhatBreaksOff() {
        assertThatThrownBy(() -> readText("{\"class\":\"dataset\",\"value\":[1"))
                .isInstanceOf(InvalidDataFileException.class)
                .hasMessage("t.json ends before its JSON does");
    }

    @Test
    void refusesNesting() {
        assertThatThrownBy(() -> readText(pair("\"value\":[1,2],\"extension\":" + "[".repeat(100_000))))
                .isInstanceOf(InvalidDataFileException.class)
                .hasMessageContaining("nesting depth")
                .hasMessageNotContaining("StreamRead");
    }

    @Test
    void refusesBundlesOfMore() {
        String one =
                "{\"value\":[1],\"dimension\":{\"id\":[\"a\"],\"size\":[1],\"a\":{\"category\":{\"label\":{\"x\":\"X\"}}}}}";
        assertThatThrownBy(() -> readText("{\"first\":" + one + ",\"second\":" + one + "}"))
                .hasMessage("t.json is a bundle of 2 datasets of JSON-stat; a file for each expected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"value\":[{\"Id\":1,\"Value\":93750.0}]}",
                "{\"odata.metadata\":\"x\",\"value\":[{\"ID\":0}]}",
                "{\"name\":\"package\",\"resources\":[{\"path\":\"t.csv\",\"dimension\":{\"a\":{\"category\":{}}}}]}",
                "[{\"class\":\"dataset\"}]",
                "{\"class\":\"person\"}",
                "subject,value,unit,source\n",
                "CHARSET=\"ANSI\";MATRIX=\"a\";",
            })
    void leavesOthersAlone(String text) throws IOException {
        PublishedFile file = new PublishedFile(TableReading.write(folder, "t", text));
        assertThat(JsonStat.isOwn(file, file.head())).isFalse();
    }
}
