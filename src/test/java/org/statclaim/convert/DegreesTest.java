package org.statclaim.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;

/** Temperatures and differences of temperatures, and what both come to in kelvins. */
class DegreesTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();
    private static final UnitNormalizer NORMALIZER = new UnitNormalizer(UnitConverter.create());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The bay has warmed by 1.5 °C.                    | DIFFERENCE | 1.5
            en | The melt cools by 1.8 °C per hour.                | DIFFERENCE | 0.0005
            en | It was 9F warmer than usual.                      | DIFFERENCE | 5
            en | A difference of 18 degrees Fahrenheit is a lot.   | DIFFERENCE | 10
            en | Seas are up 0.8C.                                 | DIFFERENCE | 0.8
            en | The low was 3C above the long-term average.       | DIFFERENCE | 3
            en | Global warming must stay below 2C.                | DIFFERENCE | 2
            en | A rise in temperature of up to 3C is likely.      | DIFFERENCE | 3
            en | It was 5C above zero.                             | LEVEL      | 278.15
            en | The bay warmed to 20C.                            | LEVEL      | 293.15
            en | It was 21C, warmer than on Monday.                | LEVEL      | 294.15
            en | Highs of up to 30C are likely.                    | LEVEL      | 303.15
            nl | De baai is opgewarmd met 1,5 °C.                  | DIFFERENCE | 1.5
            nl | Het wordt zondag 3 graden warmer.                 | DIFFERENCE | 3
            nl | Een stijging van de temperatuur van 2 °C dreigt.  | DIFFERENCE | 2
            nl | Het was 2,4 °C onder het langjarig gemiddelde.    | DIFFERENCE | 2.4
            nl | De opwarming moet onder 2 °C blijven.             | DIFFERENCE | 2
            nl | Het wordt zonnig met 21 graden.                   | LEVEL      | 294.15
            nl | Het kwik steeg tot 18 graden.                     | LEVEL      | 291.15
            nl | Het was 4 °C boven nul.                           | LEVEL      | 277.15
            """)
    void whatWordsMakeOfATemperature(String language, String text, Degrees degrees, BigDecimal kelvins) {
        Claim claim = EXTRACTOR
                .extract(Article.of(text).withLanguage(Language.of(language)))
                .claims()
                .get(0);

        assertThat(Degrees.of(claim)).isEqualTo(degrees);
        assertThat(NORMALIZER
                        .normalize(claim, Optional.empty())
                        .orElseThrow()
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo(kelvins);
    }
}
