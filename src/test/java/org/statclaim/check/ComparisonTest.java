package org.statclaim.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;

/** What a stated figure is to what it should be. */
class ComparisonTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was 66 percent.        | 66   | 66   | SUPPORTED       | EXACT
            It was 66 percent.        | 66.2 | 66.2 | SUPPORTED       | ROUNDED
            It was 66 percent.        | 66   | 66.4 | SUPPORTED       | ROUNDED
            It was about 66 percent.  | 70   | 70   | SUPPORTED       | HEDGED
            It was over 66 percent.   | 90   | 90   | SUPPORTED       | HEDGED
            It was 66 percent.        | 66.7 | 66.7 | NOT_ENOUGH_INFO | NEAR_MISS
            It was 66 percent.        | 65.3 | 65.3 | REFUTED         | CONTRADICTED
            It was 66 percent.        | 80   | 80   | REFUTED         | CONTRADICTED
            It was 50 percent.        | 58   | 58   | REFUTED         | CONTRADICTED
            It was 66 percent.        | 6.6  | 6.6  | REFUTED         | MAGNITUDE_SLIP
            It was $66 million.       | 65e9 | 67e9 | REFUTED         | MAGNITUDE_SLIP
            Sales doubled.            | 2.1  | 2.1  | SUPPORTED       | ROUNDED
            Sales doubled.            | 2.9  | 2.9  | REFUTED         | CONTRADICTED
            """)
    void verdictAndGrade(String text, BigDecimal low, BigDecimal high, Verdict verdict, Grade grade) {
        Comparison comparison = Comparison.of(
                EXTRACTOR
                        .extract(Article.of(text).withLanguage(Language.ENGLISH))
                        .claims()
                        .get(0),
                Interval.of(low, high),
                Tolerance.STANDARD);

        assertThat(comparison.verdict()).isEqualTo(verdict);
        assertThat(comparison.grade()).isEqualTo(grade);
        assertThat(comparison.deviation().signum()).isEqualTo(verdict == Verdict.SUPPORTED ? 0 : 1);
    }
}
