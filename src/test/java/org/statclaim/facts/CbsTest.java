package org.statclaim.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.convert.InvalidDataFileException;

/** StatLine's CSV and the JSON of its two services. */
class CbsTest {

    private static final String CONTEXT = "{\"@odata.context\":\"https://datasets.cbs.nl/1/$metadata#Observations\",";

    @TempDir
    Path folder;

    @Test
    void readsCsv() throws IOException {
        PublishedFile file = TableReading.file("cbs-csv/bevolking.csv");
        CbsCsv table = new CbsCsv(file);
        TableReading reading = TableReading.of(table, "bevolking.csv");

        assertThat(CbsCsv.isOwn(file, file.head())).isTrue();
        assertThat(Forms.open(file, "")).hasSameClassAs(table);
        assertThat(table.axes()).containsExactly("RegioS", "Perioden", "Measure");
        assertThat(table.info().source()).isEqualTo("CBS");
        assertThat(TableReading.axes(table.info()))
                .containsExactly(
                        "RegioS PLACE [NL01, GM0363]",
                        "Perioden TIME [2013JJ00, 2013KW01, 2013MM03]",
                        "Measure MEASURE [TotaleBevolking_1=Totale bevolking,"
                                + " GemiddeldeHuishoudensgrootte_89=Gemiddelde huishoudensgrootte,"
                                + " WerkloosheidVolgensILO_12=Werkloosheid volgens ILO]");
        assertThat(reading.observations())
                .contains(
                        "2: NL01 2013JJ00 TotaleBevolking_1 = 16779575",
                        "3: GM0363 2013JJ00 GemiddeldeHuishoudensgrootte_89 = 1.80",
                        "4: NL01 2013KW01 WerkloosheidVolgensILO_12 = 7.0")
                .hasSize(8);
        assertThat(reading.tally().missing()).isEqualTo(3);
        assertThat(reading.tally().told())
                .containsExactly("bevolking.csv, line 5, column 'GemiddeldeHuishoudensgrootte_89': '2,19',"
                        + " a number with a decimal point, or a dot for none, expected");
    }

    @Test
    void readsRowsOfVersion3() throws IOException {
        PublishedFile file = TableReading.file("cbs-odata/v3.json");
        CbsOData table = new CbsOData(file);
        TableReading reading = TableReading.of(table, "v3.json");

        assertThat(CbsOData.isOwn(file, file.head())).isTrue();
        assertThat(Forms.open(file, "")).hasSameClassAs(table);
        assertThat(table.axes()).containsExactly("RegioS", "Perioden", "Measure");
        assertThat(table.info().title()).isEqualTo("37296ned");
        assertThat(table.info().url()).contains(URI.create("http://opendata.cbs.nl/ODataApi/OData/37296ned"));
        assertThat(reading.observations())
                .containsExactly(
                        "1: NL01 2013JJ00 TotaleBevolking_1 = 16779575",
                        "1: NL01 2013JJ00 GemiddeldeHuishoudensgrootte_89 = 2.19",
                        "2: GM0363 2013JJ00 TotaleBevolking_1 = 799278",
                        "3: GM0363 2014JJ00 TotaleBevolking_1 = 810937");
        assertThat(reading.tally().missing()).isEqualTo(2);
        assertThat(reading.tally().told())
                .containsExactly("v3.json, line 4, column 'Perioden': '', a code in each row expected");
    }

    @Test
    void readsObservationsOfVersion4() throws IOException {
        PublishedFile file = TableReading.file("cbs-odata/v4.json");
        CbsOData table = new CbsOData(file);
        TableReading reading = TableReading.of(table, "v4.json");

        assertThat(CbsOData.isOwn(file, file.head())).isTrue();
        assertThat(TableReading.axes(table.info()))
                .containsExactly(
                        "WijkenEnBuurten PLACE [GM0363, NL00]",
                        "Perioden TIME [2017JJ00]",
                        "Measure MEASURE [T001036, M000200_2, ST0003]");
        assertThat(reading.observations())
                .containsExactly(
                        "1: GM0363 2017JJ00 T001036 = 93750",
                        "3: NL00 2017JJ00 M000200_2 = 12.5",
                        "4: NL00 2017JJ00 T001036 = 17000000 Provisional");
        assertThat(reading.tally().missing()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"value\":[{\"A\":[1]}]}|'[', a text or a number expected",
                "\"value\":[{\"A\":1,\"A\":2}]}|'2', each member once, and at most 2000, expected",
                "\"value\":[1]}|'1', an object for each row expected",
                "\"value\":[],\"value\":[]}|one array of rows expected",
                "\"x\":1}|has no array 'value' of rows",
                "\"value\":[|ends before its JSON does",
            })
    void refusesBrokenJson(String rest, String expected) throws IOException {
        CbsOData table = new CbsOData(file("table.json", CONTEXT + rest));

        assertThatExceptionOfType(InvalidDataFileException.class)
                .isThrownBy(table::info)
                .withMessageStartingWith("table.json")
                .withMessageEndingWith(expected);
    }

    @Test
    void refusesAColumnTwice() throws IOException {
        CbsCsv table = new CbsCsv(file("table.csv", "\"ID\";\"A_1\";\"A_1\"\n"));

        assertThatExceptionOfType(InvalidDataFileException.class)
                .isThrownBy(table::axes)
                .withMessage("table.csv, line 1: 'ID;A_1;A_1', a name for each column, and each once, expected");
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() throws IOException {
        CbsCsv table = new CbsCsv(file("table.csv", "\"ID\";\"A_1\"\n0;\"1\n2;3\n"));

        assertThatExceptionOfType(InvalidDataFileException.class)
                .isThrownBy(() -> TableReading.of(table, "table.csv"))
                .withMessage("table.csv is broken in the row that begins on line 2: quotes around the whole cell,"
                        + " and doubled inside it, expected");
    }

    private PublishedFile file(String name, String content) throws IOException {
        return new PublishedFile(Files.writeString(folder.resolve(name), content));
    }
}
