package org.statclaim.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.convert.InvalidDataFileException;

class SdmxCsvTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eurostat-1.0.csv",
                "eurostat-both.csv",
                "oecd-2.0-names.csv",
                "sdmx-2.0-both.csv",
                "ecb.csv",
                "nbb-semicolons.csv"
            })
    void isOwn(String name) throws IOException {
        PublishedFile file = TableReading.file("sdmx-csv/" + name);
        assertThat(SdmxCsv.isOwn(file, file.head())).isTrue();
        assertThat(Forms.open(file, "")).isInstanceOf(SdmxCsv.class);
        assertThat(CbsCsv.isOwn(file, file.head())).isFalse();
    }

    @Test
    void readsCodesAndFlagsOfEurostat() throws IOException {
        SdmxCsv table = table("eurostat-1.0.csv");
        TableReading reading = TableReading.of(table, "eurostat-1.0.csv");

        assertThat(table.axes()).containsExactly("freq", "unit", "coicop", "geo", "TIME_PERIOD");
        assertThat(table.info().source()).isEqualTo("ESTAT");
        assertThat(TableReading.axes(table.info()))
                .containsExactly(
                        "freq OTHER [A]",
                        "unit OTHER [RCH_A_AVG [RCH_A_AVG]]",
                        "coicop OTHER [CP00]",
                        "geo PLACE [BE, NL, UK, PT]",
                        "TIME_PERIOD TIME [2021, 2022, 2023]");
        assertThat(reading.observations())
                .contains(
                        "4: A RCH_A_AVG CP00 BE 2023 = 2.3 RCH_A_AVG p",
                        "7: A RCH_A_AVG CP00 PT 2022 = 8.1 RCH_A_AVG be")
                .hasSize(5);
        assertThat(reading.tally().missing()).isEqualTo(1);
        assertThat(reading.tally().bad()).isZero();
    }

    @Test
    void readsCodesAndNamesInOneCell() throws IOException {
        SdmxCsv table = table("eurostat-both.csv");

        assertThat(table.info().title()).isEqualTo("Population on 1 January by age and sex");
        assertThat(TableReading.axes(table.info()))
                .contains(
                        "geo (Geopolitical entity (reporting)) PLACE [BE=Belgium, NL=Netherlands, FR=France]",
                        "unit (Unit of measure) OTHER [NR=Number [Number]]");
        assertThat(TableReading.of(table, "").observations())
                .containsExactly(
                        "2: A NR T TOTAL BE 2014 = 11180840 Number",
                        "3: A NR T TOTAL NL 2014 = 16829289 Number",
                        "4: A NR T TOTAL FR 2014 = 66130873 Number b");
    }

    @Test
    void readsNamesInColumnsOfTheirOwnPowersDecimalsAndDeletions() throws IOException {
        SdmxCsv table = table("oecd-2.0-names.csv");
        TableReading reading = TableReading.of(table, "");

        assertThat(table.axes()).containsExactly("REF_AREA", "MEASURE", "UNIT_MEASURE", "TIME_PERIOD");
        assertThat(table.info().title()).isEqualTo("Gross domestic product, annual");
        assertThat(TableReading.axes(table.info()))
                .contains(
                        "REF_AREA (Reference area) PLACE [BEL=Belgium, NLD=Netherlands, IRL=Ireland]",
                        "MEASURE (Measure) MEASURE [B1GQ=Gross domestic product]");
        assertThat(reading.observations())
                .containsExactly(
                        "2: BEL B1GQ EUR 2022 = 563.50 Euro x1000000000",
                        "3: NLD B1GQ EUR 2022 = 993.82 Euro x1000000000 P");
        assertThat(reading.tally().missing()).isEqualTo(2);
    }

    @Test
    void readsVersionTwoWithBoth() throws IOException {
        SdmxCsv table = table("sdmx-2.0-both.csv");

        assertThat(table.info().title()).isEqualTo("Population");
        assertThat(TableReading.of(table, "").observations())
                .containsExactly("2: A BEL 2014 = 11.18 x1000000", "3: A NLD 2014 = 16.83 x1000000");
    }

    @Test
    void readsTheOwnColumnsOfTheEuropeanCentralBank() throws IOException {
        SdmxCsv table = table("ecb.csv");

        assertThat(table.info().title()).isEqualTo("HICP - Overall index");
        assertThat(table.axes())
                .containsExactly(
                        "FREQ", "REF_AREA", "ADJUSTMENT", "ICP_ITEM", "STS_INSTITUTION", "ICP_SUFFIX", "TIME_PERIOD");
        assertThat(TableReading.of(table, "").observations())
                .contains("2: M NL N 000000 4 ANR 2023-01 = 8.4 PCCH", "4: M BE N 000000 4 ANR 2023-02 = 5.4 PCCH E");
    }

    @Test
    void tellsBadCells() throws IOException {
        TableReading reading = TableReading.of(table("nbb-semicolons.csv"), "nbb.csv");

        assertThat(reading.observations()).containsExactly("2: M BE UNEMP_RATE 2023-05 = 5.6");
        assertThat(reading.tally().told())
                .containsExactly(
                        "nbb.csv, line 3, column 'OBS_VALUE': '5,5', a number expected",
                        "nbb.csv, line 4, column 'UNIT_MULT': 'x', a whole number up to 24 expected",
                        "nbb.csv, line 5, column '6': '5.5', 9 cells expected");
    }

    @Test
    void tellsAttributesByNameWhereTheOrderIsAnother() throws IOException {
        SdmxCsv table = new SdmxCsv(file("OBS_VALUE,OBS_STATUS,UNIT_MULT,geo,TIME_PERIOD\n5.60,p,0,BE,2023\n"));

        assertThat(table.axes()).containsExactly("geo", "TIME_PERIOD");
        assertThat(TableReading.of(table, "").observations()).containsExactly("2: BE 2023 = 5.60 p");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KEY,geo,geo,OBS_VALUE|'geo', a name for each column, and each once, expected",
                "KEY,geo,TIME_PERIOD|a column OBS_VALUE expected",
                "STRUCTURE,STRUCTURE_NAME,geo,Geo,OBS_VALUE|a column with names behind each column with codes expected",
            })
    void refusesBrokenHeaders(String header, String expected) throws IOException {
        SdmxCsv table = new SdmxCsv(file(header + "\n"));

        assertThatExceptionOfType(InvalidDataFileException.class)
                .isThrownBy(table::axes)
                .withMessageStartingWith("table.csv, line 1: ")
                .withMessageEndingWith(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "Infinity", "0x10", "١٢", "1_000", "--5"})
    void takesNoOddNumbers(String value) throws IOException {
        SdmxCsv table = new SdmxCsv(file("KEY,TIME_PERIOD,OBS_VALUE\nA,2023," + value + "\n"));

        assertThat(TableReading.of(table, "table.csv").tally().told())
                .containsExactly("table.csv, line 2, column 'OBS_VALUE': '" + value + "', a number expected");
    }

    private PublishedFile file(String content) throws IOException {
        return new PublishedFile(Files.writeString(folder.resolve("table.csv"), content));
    }

    private static SdmxCsv table(String name) {
        return new SdmxCsv(TableReading.file("sdmx-csv/" + name));
    }
}
