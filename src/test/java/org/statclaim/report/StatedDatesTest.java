package org.statclaim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.claim.Claim;

/** What an age or a duration can be worked out from, in every report; and that no report lacks a field of a claim. */
class StatedDatesTest {

    private static final ClaimExtractor EXTRACTOR =
            ClaimExtractor.builder().language(Language.ENGLISH).build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Smith (36), born in 1984, won. | {'born':'1984','from':null,'to':null} | born: 1984",
                "Ann Smith (36), born in March 1984, won. | {'born':'1984-03','from':null,'to':null} | born: 1984-03",
                "Ann Smith (36), born on 14 March 1984, won. | {'born':'1984-03-14','from':null,'to':null} | born: 1984-03-14",
                "The works last four months, from March 2020 to June 2020. | {'born':null,'from':'2020-03-01','to':'2020-06-30'} | dates: 2020-03-01 to 2020-06-30",
                "The works last four months. | null | "
            })
    void asTheTextStatesThem(String text, String json, String note) throws IOException {
        Extraction extraction = EXTRACTOR.extract(Article.of(text));

        assertThat(Reports.write(JsonReport::lines, extraction))
                .contains("\"dates\":" + json.replace('\'', '"') + ",\"time\":");
        List<String> notes = Wording.notes(extraction.claims().get(0));
        assertThat(notes.stream().filter(each -> each.startsWith("born") || each.startsWith("dates")))
                .isEqualTo(note == null ? List.of() : List.of(note));
    }

    /** One of the fields was once forgotten in each of the lists. */
    @Test
    void everyFieldOfAClaimIsInJsonAndCsv() throws IOException {
        String json = Reports.write(JsonReport::lines, Sample.of(Sample.full()));
        String header = "," + String.join(",", ClaimColumns.header()) + ",";

        assertThat(fields()).allSatisfy(field -> {
            assertThat(json).contains("\"" + field + "\":");
            String column = field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
            assertThat(header).containsPattern("," + column + "(_[a-z]+)?,");
        });
    }

    /** Where a claim stands and its quantity have fields of their own. */
    private static Stream<String> fields() {
        return Stream.concat(
                Stream.of("start", "kind", "value", "low", "high", "precision", "bound", "unit", "per"),
                Arrays.stream(Claim.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !name.equals("span") && !name.equals("quantity")));
    }
}
