package org.statclaim.ext.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import javax.measure.IncommensurableException;
import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.quantity.Energy;
import javax.measure.quantity.Length;
import javax.measure.quantity.Power;
import javax.measure.quantity.Speed;
import javax.measure.quantity.Time;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import systems.uom.ucum.format.UCUMFormat;
import tech.units.indriya.unit.Units;

class ClaimedMeasureTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    private static UcumUnits units;

    @BeforeAll
    static void load() {
        units = UcumUnits.create();
    }

    /** The quantity in another unit of Indriya's own UCUM, which knows nothing of our factors. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ship weighs 240,000 tonnes. | kg | 240000000",
                "It uses 12 kWh. | J | 43200000",
                "It uses 3,000 kWh a year. | W | 342.231348",
                "The train runs at 90 miles per hour. | m/s | 40.2336",
                "The boat does 20 knots. | km/h | 37.04",
                "It was 20 degrees Celsius. | K | 293.15",
                "It was 68 degrees Fahrenheit. | Cel | 20",
                "The farm has 25 hectares. | m2 | 250000",
                "A car of 150 horsepower. | W | 111854.98",
                "It was 3 parsecs away. | m | 92570327447000000",
                "A boiler of 5 therms. | J | 527527927",
                "A plant of 40 MWp. | W | 40000000",
                "The well gives 30 litres a minute. | m3/s | 0.0005",
                "A boy of 16 years old. | d | 5844",
            })
    void isInTheUnitOfTheClaim(String text, String unit, BigDecimal expected) throws IncommensurableException {
        Quantity<?> quantity = ClaimedMeasure.valueOf(first(text), units).orElseThrow();
        assertThat(in(quantity, unit)).isCloseTo(expected, within(expected.movePointLeft(8)));
    }

    @Test
    void hasTheTypeOfItsUnit() {
        Quantity<?> energy =
                ClaimedMeasure.valueOf(first("It uses 1.50 kWh."), units).orElseThrow();
        assertThat(energy.asType(Energy.class).to(Units.JOULE).getValue().longValue())
                .isEqualTo(5_400_000);
        assertThat(energy.getValue()).hasToString("1.50");
        Quantity<?> speed =
                ClaimedMeasure.valueOf(first("It runs at 36 km/h."), units).orElseThrow();
        assertThat(speed.asType(Speed.class)
                        .to(Units.METRE_PER_SECOND)
                        .getValue()
                        .intValue())
                .isEqualTo(10);
        Quantity<?> age =
                ClaimedMeasure.valueOf(first("A girl of 2 years old."), units).orElseThrow();
        assertThat(age.asType(Time.class).to(Units.DAY).getValue().doubleValue())
                .isEqualTo(730.5);
        Quantity<?> rate = ClaimedMeasure.valueOf(first("It uses 8,766 kWh a year."), units)
                .orElseThrow();
        assertThat(rate.asType(Power.class).to(Units.WATT).getValue().doubleValue())
                .isCloseTo(1000, within(1e-9));
    }

    @Test
    void givesTheEndsOfARange() {
        Claim claim = first("The road is 5 to 7 kilometres long.");
        assertThat(ClaimedMeasure.valueOf(claim, units)).isEmpty();
        ClaimedMeasure measure = ClaimedMeasure.of(claim, units).orElseThrow();
        assertThat(metres(measure.low().orElseThrow())).isEqualTo(5000);
        assertThat(metres(measure.high().orElseThrow())).isEqualTo(7000);
    }

    @Test
    void leavesAnOpenEndOpenAndKeepsWhatWas() {
        ClaimedMeasure open =
                ClaimedMeasure.of(first("It is at least 3 km long."), units).orElseThrow();
        assertThat(open.low()).isEqualTo(open.value()).isPresent();
        assertThat(open.high()).isEmpty();
        ClaimedMeasure grown = ClaimedMeasure.of(first("The road grew from 3 km to 4 km."), units)
                .orElseThrow();
        assertThat(metres(grown.previous().orElseThrow())).isEqualTo(3000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sixteen ships lie in the port.",
                "It cost 5 euros.",
                "It rose by 3 percent.",
                "The port handled 3,000 TEU.",
                "The noise reached 90 decibels.",
                "They use 3,000 kWh per household.",
            })
    void isEmptyForWhatUcumDoesNotKnow(String text) {
        assertThat(ClaimedMeasure.of(first(text), units)).isEmpty();
    }

    @Test
    void takesATemperatureAsADifferenceInARate() throws IncommensurableException {
        Unit<?> year = units.find("a").orElseThrow();
        Unit<?> celsius = units.findForDifference("Cel").orElseThrow().divide(year);
        Unit<?> fahrenheit = units.findForDifference("[degF]").orElseThrow().divide(year);
        assertThat(fahrenheit.getConverterToAny(celsius).convert(9.0)).isCloseTo(5.0, within(1e-12));
        assertThat(units.findForDifference("km")).isEqualTo(units.find("km"));
        assertThat(units.findForDifference("{TEU}")).isEmpty();
    }

    @Test
    void readsNoCodeThatItShouldNot() {
        for (String code : new String[] {"{TEU}", "{passenger}.km", "{dot}/m", "dB", "dB{A}", "[pH]", "kWh", ""}) {
            assertThat(units.find(code)).as(code).isEmpty();
        }
        assertThat(units.find("kW.h")).isPresent();
        assertThat(units.find("W{peak}")).isEqualTo(units.find("W"));
    }

    private static BigDecimal in(Quantity<?> quantity, String code) throws IncommensurableException {
        Unit<?> unit = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE).parse(code);
        return new BigDecimal(quantity.getUnit()
                .getConverterToAny(unit)
                .convert(quantity.getValue())
                .toString());
    }

    private static int metres(Quantity<?> quantity) {
        return quantity.asType(Length.class).to(Units.METRE).getValue().intValue();
    }

    private static Claim first(String text) {
        return EXTRACTOR
                .extract(Article.of(text).withLanguage(Language.ENGLISH).withRegion("GB"))
                .claims()
                .get(0);
    }
}
