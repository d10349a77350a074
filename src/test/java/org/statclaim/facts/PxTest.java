package org.statclaim.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.convert.InvalidDataFileException;
import org.statclaim.facts.Dimension.Category;
import org.statclaim.facts.Dimension.Role;

class PxTest {

    private static final Path FILES = Path.of("testdata/facts/px");

    @TempDir
    private Path folder;

    private static TableReading read(Path path) throws IOException {
        return TableReading.of(path, Px::isOwn, Px::new, false);
    }

    private TableReading readText(String px) throws IOException {
        return read(TableReading.write(folder, "t.px", px));
    }

    /** A table of two cells, with more entries and with the text of its data. */
    private static String pair(String entries, String data) {
        return "CHARSET=\"ANSI\";\nSTUB=\"a\";\nVALUES(\"a\")=\"x\",\"y\";\n" + entries + "\nDATA=" + data;
    }

    @Test
    void readsTheLanguageThatIsKnown() throws IOException {
        TableReading given = read(FILES.resolve("statfin-dwellings.px"));
        assertThat(given.info().title()).isEqualTo("Population and unemployment by country, quarter and information");
        assertThat(given.info().source()).isEqualTo("Statistics Finland, test");
        assertThat(given.info().dimensions())
                .extracting(Dimension::id)
                .containsExactly("Country", "Quarter", "Information");
        assertThat(given.info().dimensions())
                .extracting(Dimension::role)
                .containsExactly(Role.PLACE, Role.TIME, Role.MEASURE);
        // the codes of the file's own language, since the other has none
        assertThat(given.axis("Country").categories()).containsEntry("NL", Category.named("Netherlands"));
        assertThat(given.axis("Information").categories())
                .containsExactly(
                        Map.entry("vaesto", new Category("Population (1 000)", "thousand persons", 0)),
                        Map.entry("aste", new Category("Unemployment rate; seasonally adjusted", "%", 2)));
    }

    @Test
    void keepsDecimalsAndStars() throws IOException {
        TableReading given = read(FILES.resolve("statfin-dwellings.px"));
        assertThat(given.shown())
                .containsExactly(
                        "BE 2025Q2 vaesto: 11888.5",
                        "BE 2025Q2 aste: 5.90",
                        "BE 2025Q3 vaesto: 11904 *",
                        "BE 2025Q3 aste: 6.12 *",
                        "NL 2025Q2 vaesto: 18077.0",
                        "NL 2025Q2 aste: 3.80");
        assertThat(given.axis("Quarter").categories()).containsEntry("2025Q3", Category.named("2025Q3*"));
        assertThat(given.given().get(4).line()).isEqualTo(40);
        assertThat(given.tally()).isEqualTo(new FactTally(6, 2, 0, List.of()));
    }

    @Test
    void readsTheEncodingOfWindows() throws IOException {
        TableReading given = read(FILES.resolve("statbel-population.px"));
        assertThat(given.info().title()).isEqualTo("Bevolking van België naar gewest en jaar");
        assertThat(given.info().url()).contains(URI.create("https://statbel.fgov.be/nl/themas/bevolking"));
        // no entry says that it tells when, and its codes are 0 and 1
        assertThat(given.axis("jaar").role()).isEqualTo(Role.TIME);
        assertThat(given.shown())
                .containsExactly(
                        "Vlaams Gewest 2023: 6774807",
                        "Vlaams Gewest 2024: 6821770",
                        "Waals Gewest 2023: 3681575",
                        "Waals Gewest 2024: 3692283");
        assertThat(given.given()).extracting(Observation::unit).containsOnly("personen");
        assertThat(given.tally().missing()).isEqualTo(2);
    }

    @Test
    void readsARangeOfTimes() throws IOException {
        TableReading given = read(FILES.resolve("range.px"));
        assertThat(given.shown()).containsExactly("2023M11: 0.61", "2023M12: 0.70", "2024M02: 0.65");
        assertThat(given.axis("month").categories()).containsEntry("2024M02", Category.named("February"));
    }

    @Test
    void theCodepageCountsAndNotTheCharset() throws IOException {
        String text = "CHARSET=\"ANSI\";CODEPAGE=\"%s\";STUB=\"jaar\";VALUES(\"jaar\")=\"één\";DATA=1;";
        for (String encoding : List.of("utf-8", "windows-1252", "iso-8859-15", "1252")) {
            String name = encoding.equals("1252") ? "windows-1252" : encoding;
            Path path = Files.writeString(folder.resolve("t.px"), text.formatted(encoding), Charset.forName(name));
            assertThat(read(path).axis("jaar").categories()).containsOnlyKeys("één");
        }
        Path lie = Files.writeString(folder.resolve("t.px"), text.formatted("utf-8"), Charset.forName("windows-1252"));
        assertThatThrownBy(() -> read(lie))
                .isInstanceOf(InvalidDataFileException.class)
                .hasMessage("t.px is no text in the encoding that its CODEPAGE says");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2;", "\n1\n2\n;", "1,2;", "1\t2 ;\r\n", "\"1\" \"2\";", "1;2;"})
    void cellsArePartedInManyWays(String data) throws IOException {
        assertThat(readText(pair("", data)).shown()).containsExactly("x: 1", "y: 2");
    }

    @Test
    void tellsBadCells() throws IOException {
        assertThat(readText(pair("DECIMALS=1;", "1e999999999\n\"secret\";")).tally())
                .isEqualTo(new FactTally(
                        0,
                        0,
                        2,
                        List.of(
                                "t.px, line 5, column 'DATA': '1e999999999', a number expected",
                                "t.px, line 6, column 'DATA': 'secret', a number expected")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|`1 2`|`a semicolon behind the data`",
                "``|`1;`|`2 cells and not 1`",
                "``|`1 2 3;`|`'3', the end of the data behind 2 cells`",
                "``|`1,5 2,5;`|`'2', the end of the data behind 2 cells`",
                "``|`1 \"2;`|`'the end of the file', a quote that is closed`",
                "`TITLE=\"never closed;`|`1 2;`|`a quote that is closed`",
                "`VALUES(\"a\")=\"x\",\"y\";`|`1 2;`|`'VALUES', each entry once`",
                "`CODES(\"a\")=\"x\";`|`1 2;`|`has 2 VALUES and 1 CODES of 'a'`",
                "`CODES(\"a\")=\"x\",\"x\";`|`1 2;`|`has 'x' of 'a' twice`",
                "`HEADING=\"b\";`|`1 2;`|`has no VALUES of 'b'`",
                "`KEYS(\"a\")=CODES;`|`\"x\",1;`|`has KEYS`",
                "`DECIMALS=99;`|`1 2;`|`says '99' decimals`",
                "`CODEPAGE=\"runes\";`|`1 2;`|`says the CODEPAGE 'runes', a known one expected`",
                "`VALUES(a)=\"x\";`|`1 2;`|`'a', ')' expected`",
            })
    void refusesBrokenTables(String entries, String data, String message) {
        assertThatThrownBy(() -> readText(pair(entries, data)))
                .isInstanceOf(InvalidDataFileException.class)
                .hasMessageStartingWith("t.px")
                .hasMessageContaining(message);
    }

    @Test
    void refusesWhatIsEndless() {
        assertThatThrownBy(() -> readText(pair("", "1".repeat(1_000_000))))
                .hasMessageContaining("at most 100 characters");
        assertThatThrownBy(() -> readText(pair("TITLE=\"" + "a".repeat(1_000_000) + "\";", "1 2;")))
                .hasMessageContaining("at most 100000 characters");
        String stub = String.join(
                ",", IntStream.range(0, 70).mapToObj(i -> "\"v" + i + "\"").toList());
        String values = String.join(
                "",
                IntStream.range(0, 70)
                        .mapToObj(i -> "VALUES(\"v" + i + "\")=\"x\",\"y\";")
                        .toList());
        assertThatThrownBy(() -> readText("CHARSET=\"ANSI\";STUB=" + stub + ";" + values + "DATA=1;"))
                .hasMessage("t.px has axes of more cells than any file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "subject,value,unit,source\n",
                "freq,unit,geo\\TIME_PERIOD\t2020 \n",
                "{\"class\":\"dataset\"}",
                "A=B;C\nVALUES\n",
                "matrix=\"a\";stub=\"b\"",
            })
    void leavesOthersAlone(String text) throws IOException {
        PublishedFile file = new PublishedFile(TableReading.write(folder, "t", text));
        assertThat(Px.isOwn(file, file.head())).isFalse();
    }
}
