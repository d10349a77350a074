package org.statclaim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Extraction;

class CsvReportTest {

    @Test
    void aClaimIsARowUnderTheHeader() throws IOException {
        List<CSVRecord> rows = read(Sample.of(Sample.full(), Sample.restated()));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).toMap())
                .containsEntry("document", "000")
                .containsEntry("claim", "0")
                .containsEntry("text", "200 miljoen dollar")
                .containsEntry("value", "200000000")
                .containsEntry("high", "")
                .containsEntry("bound", "at_least")
                .containsEntry("unit_code", "USD")
                .containsEntry("per_code", "a")
                .containsEntry("concept", "kosten haven")
                .containsEntry("dates_born", "")
                .containsEntry("dates_from", "2020-03-01")
                .containsEntry("dates_to", "2020-06-30")
                .containsEntry("time_from", "2020-01-01")
                .containsEntry("attribution_certainty", "estimated")
                .containsEntry("sentence_text", Sample.SENTENCE)
                .containsEntry("subset_of", "1")
                .containsEntry("alternatives", "or CAD (no country is named)");
        assertThat(rows.get(1).toMap())
                .containsEntry("claim", "1")
                .containsEntry("per_code", "")
                .containsEntry("equivalent_to", "0")
                .containsEntry("alternatives", "");
    }

    @Test
    void everyRowHasACellForEveryColumn() throws IOException {
        assertThat(read(Sample.of(Sample.full(), Sample.bare("7", Sample.number("7"), "Er zijn 7."))))
                .allSatisfy(row -> assertThat(row.isConsistent()).isTrue());
    }

    @Test
    void quotesSeparatorsAndLineEndsSurvive() throws IOException {
        String sentence = "Hij zei: \"7, of\r\n8; toch?\"";

        List<CSVRecord> rows = read(Sample.of(Sample.bare("7", Sample.number("7"), sentence)));

        assertThat(rows.get(0).get("sentence_text")).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7", "-7 graden", "@SUM(7)", "\t=7", "\r7", "\n7", "-7,5", "--7", "＝7"})
    void textNeverRunsAsAFormula(String text) throws IOException {
        String cell = read(Sample.of(Sample.bare(text, Sample.number("7"), text)))
                .get(0)
                .get("text");

        assertThat(cell).isEqualTo(text.equals("+7") ? text : "'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-7", "-0.5", "7", "", "a=b", "'"})
    void harmlessCellsStayAsTheyAre(String cell) {
        assertThat(FormulaGuard.cell(cell)).isEqualTo(cell);
    }

    @Test
    void aNegativeValueStaysANumber() throws IOException {
        List<CSVRecord> rows = read(Sample.of(Sample.bare("min 7", Sample.number("-7.50"), "Het is min 7.")));

        assertThat(rows.get(0).get("value")).isEqualTo("-7.5");
    }

    private static List<CSVRecord> read(Extraction extraction) throws IOException {
        String csv = Reports.write(CsvReport::new, extraction);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            return parser.getRecords();
        }
    }
}
