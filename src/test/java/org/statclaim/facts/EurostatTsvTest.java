package org.statclaim.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.convert.InvalidDataFileException;

class EurostatTsvTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"hicp.tsv", "hicp.tsv.gz"})
    void readsValuesWithFlags(String name) throws IOException {
        PublishedFile file = TableReading.file("eurostat-tsv/" + name);
        EurostatTsv table = new EurostatTsv(file);
        TableReading reading = TableReading.of(table, name);

        assertThat(EurostatTsv.isOwn(file, file.head())).isTrue();
        assertThat(Forms.open(file, "")).hasSameClassAs(table);
        assertThat(table.axes()).containsExactly("freq", "unit", "coicop", "geo", "TIME_PERIOD");
        assertThat(TableReading.axes(table.info()))
                .containsExactly(
                        "freq OTHER [A]",
                        "unit OTHER [RCH_A_AVG [RCH_A_AVG]]",
                        "coicop OTHER [CP00, CP045]",
                        "geo PLACE [BE, NL, UK, PT]",
                        "TIME_PERIOD TIME [2021, 2022, 2023]");
        assertThat(reading.observations())
                .contains(
                        "2: A RCH_A_AVG CP00 BE 2023 = 2.3 RCH_A_AVG p",
                        "5: A RCH_A_AVG CP045 BE 2021 = -0.4 RCH_A_AVG",
                        "5: A RCH_A_AVG CP045 BE 2022 = 628 RCH_A_AVG e",
                        "5: A RCH_A_AVG CP045 BE 2023 = 12.30 RCH_A_AVG bep")
                .hasSize(11);
        assertThat(reading.tally().missing()).isEqualTo(3);
        assertThat(reading.tally().told())
                .containsExactly(name + ", line 6, column '2022': 'n/a', a number, and flags behind it, expected");
    }

    @Test
    void readsFilesOfBefore2022() throws IOException {
        EurostatTsv table = new EurostatTsv(TableReading.file("eurostat-tsv/population-old.tsv"));

        assertThat(table.axes()).containsExactly("unit", "sex", "age", "geo", "time");
        assertThat(TableReading.of(table, "").observations())
                .contains("2: NR T TOTAL BE 2014 = 11180840 NR b", "3: NR T TOTAL NL 2013 = 16779575 NR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "freq,geo\\TIME_PERIOD\t2021\t2021\n",
                "freq,geo\\TIME_PERIOD\t2021\t\n",
                "geo,geo\\TIME_PERIOD\t2021\n",
                ",geo\\TIME_PERIOD\t2021\n",
                "freq,geo\t2021\n",
                ""
            })
    void refusesBrokenHeaders(String content) throws IOException {
        EurostatTsv table = new EurostatTsv(file(content));

        assertThatExceptionOfType(InvalidDataFileException.class)
                .isThrownBy(table::info)
                .withMessageStartingWith("table.tsv")
                .withMessageEndingWith("expected");
    }

    @Test
    void refusesARowWithoutAnEnd() throws IOException {
        EurostatTsv table = new EurostatTsv(file("freq,geo\\TIME_PERIOD\t2021\n" + "9".repeat(3 << 20)));

        assertThatExceptionOfType(InvalidDataFileException.class)
                .isThrownBy(table::info)
                .withMessage("table.tsv has a row of more than 1048576 characters, from line 2 on");
    }

    @Test
    void tellsRowsOfAnotherWidth() throws IOException {
        EurostatTsv table = new EurostatTsv(file("freq,geo\\TIME_PERIOD\t2021\nA,BE\t1\t2\nA\t3\nA,NL\t4\n"));
        TableReading reading = TableReading.of(table, "table.tsv");

        assertThat(reading.observations()).containsExactly("4: A NL 2021 = 4");
        assertThat(reading.tally().told())
                .containsExactly(
                        "table.tsv, line 2, column 'A': '2', 1 values expected",
                        "table.tsv, line 3, column '1': 'A', 2 codes with commas expected");
    }

    private PublishedFile file(String content) throws IOException {
        return new PublishedFile(Files.writeString(folder.resolve("table.tsv"), content));
    }
}
