package org.statclaim.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Quantity;
import org.statclaim.quantity.Unit;

/** The limits that the README states are those that there are. */
class LimitsGuideTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2019-2021 the tax fell.",
                "The server is at 192.168.1.1 now.",
                "The key is 1234567890123456789012345678901.",
                "The row of the table reads 1 2 3 4 5 6 7 8 9 and no more."
            })
    void readsNoClaim(String text) {
        assertThat(extract(Language.ENGLISH, text)).isEmpty();
    }

    @Test
    void readsThirtyDigitsAndEightNumbersInARow() {
        assertThat(extract(Language.ENGLISH, "It cost €123456789012345678901234567890."))
                .hasSize(1);
        assertThat(extract(Language.ENGLISH, "1 2 3 4 5 6 7 8")).hasSize(8);
    }

    @Test
    void theMetricPoundIsStatedInGrams() {
        Quantity pound = extract(Language.DUTCH, "Het weegt een pond.").get(0).quantity();

        assertThat(pound.unit()).map(Unit::code).contains("g");
        assertThat(pound.figure().value()).map(BigDecimal::intValueExact).contains(500);
    }

    @Test
    void anArticleBeforeAUnitIsOne() {
        assertThat(extract(Language.DUTCH, "Hij kocht een kilo suiker."))
                .extracting(Claim::text)
                .containsExactly("een kilo");
        assertThat(extract(Language.ENGLISH, "She drank a litre of milk."))
                .extracting(Claim::text)
                .containsExactly("a litre");
    }

    @Test
    void sentencesAreCapped() {
        List<Claim> claims = extract(Language.DUTCH, "woord ".repeat(700) + "5 euro.");

        assertThat(claims)
                .extracting(claim -> claim.sentence().text())
                .allSatisfy(sentence -> assertThat(sentence).hasSizeLessThanOrEqualTo(2_000));
    }

    private static List<Claim> extract(Language language, String text) {
        return ClaimExtractor.builder().language(language).build().extract(text).claims();
    }
}
