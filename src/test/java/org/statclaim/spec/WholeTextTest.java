package org.statclaim.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;

/** A text of nothing but one figure, as a cell of a table is: what two figures would be in a sentence is one there. */
class WholeTextTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    private static String read(String text) {
        return String.join(
                ", ",
                EXTRACTOR.extract(Article.of(text).withLanguage(Language.ENGLISH)).claims().stream()
                        .map(claim ->
                                claim.quantity().figure().value().orElseThrow().toPlainString()
                                        + claim.quantity()
                                                .unit()
                                                .map(unit -> " " + unit.code())
                                                .orElse(""))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$18 75          | 18.75 USD",
                "- 3,400,000     | -3400000",
                "7/4             | 1.75",
                "3 over 4        | 0.75 1",
                "percent of 30   | 30 %",
            })
    void isRead(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tickets are $18 75 minutes before.   | 18 USD, 75 min",
                "Blood pressure was 7/4 again.        | ''",
                "They lost 3 over 4 nights.           | 3, 4 night",
                "We have percent of 30 in the table.  | 30",
            })
    void isNoneInASentence(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }
}
