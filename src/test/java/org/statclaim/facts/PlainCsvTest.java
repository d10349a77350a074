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
import org.statclaim.facts.NumberForm.Reading;

class PlainCsvTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"excel-nl.csv", "excel-nl-windows.csv"})
    void readsADutchSpreadsheet(String name) throws IOException {
        PublishedFile file = TableReading.file("plain-csv/" + name);
        PlainCsv table = new PlainCsv(file);
        TableReading reading = TableReading.of(table, name);

        assertThat(PlainCsv.isOwn(file, file.head())).isTrue();
        assertThat(table.axes()).containsExactly("Jaar", "Land", "column");
        assertThat(table.info().title()).isEqualTo("Bevolking en inflatie per land");
        assertThat(TableReading.axes(table.info()))
                .containsExactly(
                        "Jaar TIME [2013, 2014, 2015]",
                        "Land PLACE [Nederland, België]",
                        "column MEASURE [Bevolking, Inflatie (%)=Inflatie [%]]");
        assertThat(reading.observations())
                .containsExactly(
                        "4: 2013 Nederland Bevolking = 16779575",
                        "4: 2013 Nederland Inflatie (%) = 2.5 %",
                        "5: 2013 België Bevolking = 11137974",
                        "5: 2013 België Inflatie (%) = 1.1 %",
                        "6: 2014 Nederland Bevolking = 16829289 p",
                        "6: 2014 Nederland Inflatie (%) = 1.0 % p",
                        "7: 2014 België Bevolking = 11180840",
                        "8: 2015 België Inflatie (%) = 0.6 %");
        assertThat(reading.tally().missing()).isEqualTo(2);
        assertThat(reading.tally().bad()).isZero();
    }

    @Test
    void readsTheLongFormOfTheWorldBank() throws IOException {
        PlainCsv table = new PlainCsv(TableReading.file("plain-csv/world-bank.csv"));

        assertThat(TableReading.axes(table.info()))
                .containsExactly(
                        "Country Code PLACE [BEL=Belgium, NLD=Netherlands, KOR=Korea, Rep.]",
                        "Year TIME [2013, 2014]",
                        "column MEASURE [Value]");
        assertThat(TableReading.of(table, "").observations())
                .contains("2: BEL 2013 Value = 11159407", "3: BEL 2014 Value = 11209057.5");
    }

    @Test
    void readsYearsBesideEachOther() throws IOException {
        PlainCsv table = new PlainCsv(TableReading.file("plain-csv/world-bank-wide.csv"));

        assertThat(TableReading.axes(table.info()))
                .containsExactly(
                        "Country Code PLACE [BEL=Belgium, NLD=Netherlands, IRL=Ireland]",
                        "Indicator Code OTHER [EN.ATM.CO2E.PC=CO2 emissions (metric tons per capita)]",
                        "column TIME [2012, 2013, 2014]");
        assertThat(TableReading.of(table, "").observations()).contains("5: NLD EN.ATM.CO2E.PC 2014 = 9.36");
    }

    @Test
    void readsTabs() throws IOException {
        PlainCsv table = new PlainCsv(TableReading.file("plain-csv/tabs.tsv"));

        assertThat(TableReading.of(table, "").observations())
                .containsExactly(
                        "2: 2023-01 Gent Werkloosheid = 6.7",
                        "3: 2023-02 Gent Werkloosheid = 6.5",
                        "4: 2023-01 Brugge Werkloosheid = 4.1");
    }

    @Test
    void refusesTwoReadingsUntilTheMarkIsTold() throws IOException {
        PublishedFile file = TableReading.file("plain-csv/two-readings.csv");

        assertThatExceptionOfType(InvalidDataFileException.class)
                .isThrownBy(new PlainCsv(file)::axes)
                .withMessage("two-readings.csv has '6.652', which can be read in two ways, and no number that tells"
                        + " which; decimalChar or groupChar expected");
        assertThat(TableReading.of(new PlainCsv(file, new NumberForm(',', NumberForm.UNKNOWN)), "")
                        .observations())
                .contains("2: 2013 Baarle-Nassau Inwoners = 6652");
        assertThat(TableReading.of(new PlainCsv(file, new NumberForm(NumberForm.UNKNOWN, '.')), "")
                        .observations())
                .contains("2: 2013 Baarle-Nassau Inwoners = 6652");
        assertThat(TableReading.of(new PlainCsv(file, new NumberForm('.', NumberForm.UNKNOWN)), "")
                        .observations())
                .contains("2: 2013 Baarle-Nassau Inwoners = 6.652");
    }

    @Test
    void refusesBothMarks() throws IOException {
        PublishedFile file = TableReading.file("plain-csv/mixed-marks.csv");

        assertThatExceptionOfType(InvalidDataFileException.class)
                .isThrownBy(new PlainCsv(file)::info)
                .withMessage("mixed-marks.csv has numbers with a decimal point and numbers with a decimal comma;"
                        + " decimalChar expected");
        TableReading told = TableReading.of(new PlainCsv(file, new NumberForm(',', NumberForm.UNKNOWN)), "m.csv");
        assertThat(told.observations()).containsExactly("2: 2013 België Inflatie = 1.1");
        assertThat(told.tally().told()).containsExactly("m.csv, line 3, column 'Inflatie': '0.34', a number expected");
    }

    @Test
    void refusesAMarkBehindTheFirstRowsThatNothingTells() throws IOException {
        String rows = "2013;Gent;250\n".repeat(300);
        PlainCsv table = new PlainCsv(file("Jaar;Gemeente;Inwoners\n" + rows + "2014;Gent;1.250\n"));

        assertThatExceptionOfType(InvalidDataFileException.class)
                .isThrownBy(() -> TableReading.of(table, ""))
                .withMessage("table.csv, line 302: '1.250', a number that can be read in one way only,"
                        + " or decimalChar or groupChar, expected");
    }

    @Test
    void tellsPlacesByTheirCellsAndStrayTextAsBad() throws IOException {
        String rows = "2013;België;5\n2014;België;6\n2013;Ireland;7\n2014;Ireland;8\n2015;NL;veel\n;NL;9\n";
        PlainCsv table = new PlainCsv(file("sep=;\nJaar;Waar;Aantal\n" + rows));
        TableReading reading = TableReading.of(table, "table.csv");

        assertThat(TableReading.axes(table.info())).contains("Waar PLACE [België, Ireland, NL]");
        assertThat(reading.tally().told())
                .containsExactly(
                        "table.csv, line 7, column 'Aantal': 'veel', a number expected",
                        "table.csv, line 8, column 'Jaar': '', a cell that says when or where expected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234|PLAIN",
                "12 345|PLAIN",
                "-5|PLAIN",
                "\u22125 %|PLAIN",
                "1.234|AMBIGUOUS",
                "1,234|AMBIGUOUS",
                "€ 1.234|AMBIGUOUS",
                "0.123|POINT_IS_DECIMAL",
                "1,234.5|POINT_IS_DECIMAL",
                "1,234,567|POINT_IS_DECIMAL",
                "1.5|POINT_IS_DECIMAL",
                "1234.567|POINT_IS_DECIMAL",
                "1.234.567|COMMA_IS_DECIMAL",
                "1 234,50|COMMA_IS_DECIMAL",
                "12,3456|COMMA_IS_DECIMAL",
                "1.23.456|NO_NUMBER",
                "1,2,3|NO_NUMBER",
                "2013-01|NO_NUMBER",
                "1e999999999|NO_NUMBER",
                "5,|NO_NUMBER",
                "-|NO_NUMBER",
            })
    void knowsHowANumberCanBeRead(String cell, Reading reading) {
        assertThat(NumberForm.reading(cell)).isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject,value,unit,source\npopulation,5,,CBS\n",
                "{\"a\":1,\"b\":[2,3]}",
                "<html>1,2</html>",
                "CHARSET=\"ANSI\";\nTITLE=\"a, 1\";\n",
                "no table at all",
                "a,b\n\u0000,1\n"
            })
    void isNotEveryText(String content) throws IOException {
        PublishedFile file = file(content);
        assertThat(PlainCsv.isOwn(file, file.head())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jaar;Jaar;Inwoners|line 1: 'Jaar', each column once expected",
                "Land;column;5|has no column of numbers, in the rows below line 1",
                "text|is no table: a header and rows with at least two columns expected",
            })
    void refusesWhatIsNoTable(String header, String expected) throws IOException {
        PlainCsv table = new PlainCsv(file(header + "\n"));

        // a header without rows has columns of which nothing is known
        if (header.contains("column")) {
            assertThat(table.axes()).containsExactly("column");
        } else {
            assertThatExceptionOfType(InvalidDataFileException.class)
                    .isThrownBy(table::axes)
                    .withMessageContaining(expected);
        }
    }

    private PublishedFile file(String content) throws IOException {
        return new PublishedFile(Files.writeString(folder.resolve("table.csv"), content));
    }
}
