package org.statclaim.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.Normalized.Basis;
import org.statclaim.quantity.Change;

/** What claims of real sentences come to, in one currency and in coherent units. */
class NormalizerTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();
    private static final Normalizer UNITS = new UnitNormalizer(UnitConverter.create());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            De trein rijdt 90 kilometer per uur.        | 25            | m/s | -
            Het schip vervoert 12 ton kolen.            | 12000         | kg  | -
            De oogst is 5 ton per hectare.              | 0.5           | kg  | m2
            Het perceel is 3 hectare groot.             | 30000         | m2  | -
            De wandeling duurde 2 uur.                  | 7200          | s   | -
            Het is 20 graden Celsius.                   | 293.15        | K   | -
            De helft van de leden stemde.               | 50            | %   | -
            Het promillage is 2 promille.               | 0.2           | %   | -
            De rente steeg 25 basispunten.              | 0.25          | pp  | -
            Er zijn 40 gevallen per 100.000 inwoners.   | 0.0004        | geval | inwoner
            De baby is 6 maanden oud.                   | 0.5           | a   | -
            """)
    void measuresComeInCoherentUnits(String text, String value, String unit, String per) {
        Normalized normalized = UNITS.normalize(claim(text), Optional.empty()).orElseThrow();

        assertThat(normalized.value().orElseThrow()).isEqualByComparingTo(value);
        assertThat(normalized.unit().code()).isEqualTo(unit);
        assertThat(normalized.per().map(rate -> rate.code()).orElse("-")).isEqualTo(per);
        assertThat(normalized.rates()).isEmpty();
    }

    @Test
    void aStepInTemperatureIsNoTemperature() {
        Claim warmer = claim("De zee werd 2 graden Celsius warmer, een stijging van 2 graden Celsius.");

        Normalized step = UNITS.normalize(warmer, Optional.empty()).orElseThrow();

        assertThat(warmer.change()).isEqualTo(Change.INCREASE);
        assertThat(step.value().orElseThrow()).isEqualByComparingTo("2");
        assertThat(step.unit().code()).isEqualTo("K");
    }

    @Test
    void anAmountOfItsOwnTimeHasThePublicationsRateBesideIt() throws IOException {
        Claim claim = claim("In 2017 ging er 200 miljoen dollar naar het land.");

        Normalized normalized = euros().normalize(claim, Optional.of(new PartialDate(2021, 2, 0)))
                .orElseThrow();

        assertThat(normalized.basis()).isEqualTo(Basis.TIME);
        assertThat(millions(normalized.value().orElseThrow())).isEqualTo(177);
        assertThat(normalized.low().orElseThrow()).isGreaterThan(new BigDecimal("165000000"));
        Normalized published = normalized.atPublication().orElseThrow();
        assertThat(published.basis()).isEqualTo(Basis.PUBLICATION);
        assertThat(millions(published.low().orElseThrow())).isEqualTo(164);
        assertThat(millions(published.high().orElseThrow())).isEqualTo(167);
    }

    @Test
    void anAmountWithoutATimeHasThePublicationsRate() throws IOException {
        Normalized normalized = euros().normalize(
                        claim("Het kostte duizend yuan."), Optional.of(new PartialDate(2019, 5, 0)))
                .orElseThrow();

        assertThat(normalized.value().orElseThrow().setScale(0, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("130");
        assertThat(normalized.atPublication()).isEmpty();
    }

    @Test
    void withoutAnyDateThereIsNoRate() throws IOException {
        Normalized normalized = euros().normalize(claim("Het kostte duizend yuan."), Optional.empty())
                .orElseThrow();

        assertThat(normalized.value()).isEmpty();
        assertThat(normalized.noRate().orElseThrow().reason()).isEqualTo(NoRate.Reason.NO_DATE);
    }

    @Test
    void minorUnitsAndBoundsAreKept() throws IOException {
        Normalized normalized = euros().normalize(
                        claim("Het kost hooguit 50 cent."), Optional.of(new PartialDate(2021, 0, 0)))
                .orElseThrow();

        assertThat(normalized.high().orElseThrow()).isEqualByComparingTo("0.50");
        assertThat(normalized.low()).isEmpty();
        assertThat(normalized.basis()).isEqualTo(Basis.NONE);
    }

    private static Normalizer euros() throws IOException {
        return new MoneyNormalizer(CurrencyConverter.builder().build(), "EUR");
    }

    private static int millions(BigDecimal value) {
        return value.movePointLeft(6).setScale(0, RoundingMode.HALF_EVEN).intValueExact();
    }

    private static Claim claim(String text) {
        return EXTRACTOR
                .extract(Article.of(text).withLanguage(Language.DUTCH))
                .claims()
                .get(0);
    }
}
