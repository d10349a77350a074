package org.statclaim.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;

/** How wide words are, as the documentation of {@link Tolerance} has it. */
class ToleranceTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Het kostte 1,5 miljoen euro.        | 1450000 | 1550000
            nl | Het kostte 12 euro.                 | 11.5    | 12.5
            nl | Er kwamen 1.234 mensen.             | 1233.5  | 1234.5
            nl | Er kwamen 200 mensen.               | 196     | 204
            nl | Het kostte ongeveer 12 euro.        | 10.35   | 13.75
            nl | Het kostte ruim 12 euro.            | 12      | 13.2
            nl | Het kostte bijna 12 euro.           | 10.8    | 12
            nl | Het kostte minstens 12 euro.        | 11.5    | -
            nl | Het kostte hooguit 12 euro.         | -       | 12.5
            nl | Het kostte tussen 12 en 15 euro.    | 12      | 15
            en | It cost £1.50.                      | 1.495   | 1.505
            en | It cost around £12.                 | 10.35   | 13.75
            en | Sales doubled.                      | 1.8     | 2.2
            en | Sales nearly doubled.               | 1.6     | 2
            nl | De omzet is ruim verdubbeld.        | 2       | 2.4
            """)
    void wordsAreAsWideAsDocumented(String language, String text, String low, String high) {
        Interval allowed = Tolerance.STANDARD.of(claim(language, text));

        assertThat(allowed.low()
                        .map(end -> end.stripTrailingZeros().toPlainString())
                        .orElse("-"))
                .isEqualTo(low);
        assertThat(allowed.high()
                        .map(end -> end.stripTrailingZeros().toPlainString())
                        .orElse("-"))
                .isEqualTo(high);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Sales fell from 10 to 9.879 million euros.     | 9500000 | 10500000
            nl | De rente steeg van 10,0 naar 12,5 procent.     | 9.95    | 10.05
            nl | De rente steeg van 3 naar 3,5 procent.         | 2.5     | 3.5
            nl | Het aantal leden daalde van 1.234 naar 900.    | 1233.5  | 1234.5
            """)
    void theOldLevelIsAsWideAsItsOwnDigits(String language, String text, String low, String high) {
        Interval allowed = Tolerance.STANDARD.ofPrevious(claim(language, text));

        assertThat(allowed.low().orElseThrow()).isEqualByComparingTo(low);
        assertThat(allowed.high().orElseThrow()).isEqualByComparingTo(high);
    }

    @Test
    void aWidthIsAPart() {
        assertThatThrownBy(() -> new Tolerance(BigDecimal.ONE, TENTH, TENTH, TENTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a part from 0 to 1 is needed, not 1");
        assertThatThrownBy(() -> new Tolerance(TENTH, TENTH, TENTH.negate(), TENTH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Claim claim(String language, String text) {
        return EXTRACTOR
                .extract(Article.of(text).withLanguage(Language.of(language)))
                .claims()
                .get(0);
    }
}
