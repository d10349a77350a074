package org.statclaim.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.ReferenceTables;
import org.statclaim.quantity.CurrencyInfo;
import org.statclaim.quantity.Unit;

/** A bad value fails in the builder, never later. */
class BuilderTest {

    @ParameterizedTest
    @ValueSource(strings = {"XX", "QQ", "UK", "EU", "N1", "B", "NLD", "", "  "})
    void aRegionIsACountry(String region) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimExtractor.builder().region(region))
                .withMessage("unknown region '" + region + "', expected two letters of ISO 3166 such as NL or BE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Article.of("").withRegion(region))
                .withMessageContaining("'" + region + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL", "be", "GB", "SU", "YU", "CS", "DD", "XK", "CW"})
    void alsoOneThatIsNoMoreOrInSmallLetters(String region) {
        assertThat(Article.of("").withRegion(region).region()).contains(region);
        assertThat(ClaimExtractor.builder()
                        .language(Language.DUTCH)
                        .region(region)
                        .build())
                .isNotNull();
    }

    @Test
    void everyCountryOfACurrencyIsOne() {
        assertThat(ReferenceTables.load().currencies().values())
                .flatExtracting(CurrencyInfo::countries)
                .contains("NL", "SU")
                .allSatisfy(country ->
                        assertThat(Article.of("").withRegion(country).region()).contains(country));
    }

    @Test
    void theRegionStillDecides() {
        ClaimExtractor belgian =
                ClaimExtractor.builder().language(Language.DUTCH).region("be").build();

        assertThat(belgian.extract("Het kostte 35 frank.")
                        .claims()
                        .get(0)
                        .quantity()
                        .unit())
                .map(Unit::code)
                .contains("BEF");
    }

    @Test
    void aUnitNeedsAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimExtractor.builder().unit("har"))
                .withMessage("no name for the unit 'har', expected at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimExtractor.builder().noun());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimExtractor.builder().suppress());
    }
}
