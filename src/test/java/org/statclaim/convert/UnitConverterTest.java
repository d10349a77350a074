package org.statclaim.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.ReferenceTables;
import org.statclaim.quantity.MeasureUnit;
import org.statclaim.quantity.Ratio;
import org.statclaim.quantity.UnitCatalog;

/** Every unit converts into the others of its dimension, and exactly where a decimal allows. */
class UnitConverterTest {

    private static final UnitCatalog CATALOG = ReferenceTables.load().units();

    private final UnitConverter converter = UnitConverter.create();

    @ParameterizedTest
    @CsvSource({
        "1, [mi_i], m, 1609.344",
        "26.21875, [mi_i], km, 42.194988",
        "1, [in_i], cm, 2.54",
        "12, [in_i], [ft_i], 1",
        "5280, [ft_i], [mi_i], 1",
        "1, har, m2, 10000",
        "247, km2, har, 24700",
        "2.5, L, cm3, 2500",
        "1, [bbl_us], [gal_us], 42",
        "1, [gal_br], L, 4.54609",
        "1, [lb_av], g, 453.59237",
        "1, t, kg, 1000",
        "3, {pond}, kg, 1.5",
        "1, [lton_av], [lb_av], 2240",
        "1, wk, h, 168",
        "1, a, mo, 12",
        "1, {century}, {decade}, 10",
        "90, km/h, m/s, 25",
        "1, [mi_i]/h, km/h, 1.609344",
        "463, km/h, [kn_i], 250",
        "1, kW.h, J, 3600000",
        "1, {t_TNT}, J, 4184000000",
        "1, atm, Pa, 101325",
        "0.1, m, m, 0.1"
    })
    void exact(BigDecimal value, String from, String to, BigDecimal expected) {
        assertThat(converter.convert(value, from, to)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, Cel, [degF], 32",
        "100, Cel, [degF], 212",
        "-40, Cel, [degF], -40",
        "-40, [degF], Cel, -40",
        "98.6, [degF], Cel, 37",
        "0, K, Cel, -273.15",
        "0, Cel, K, 273.15",
        "-459.67, [degF], K, 0",
        "300, K, [degF], 80.33"
    })
    void temperaturesHaveAnOffset(BigDecimal value, String from, String to, BigDecimal expected) {
        assertThat(converter.convert(value, from, to)).isEqualByComparingTo(expected);
    }

    /** No decimal holds them: 34 digits, rounded half to even. */
    @Test
    void thirds() {
        assertThat(converter.convert(BigDecimal.ONE, "[degF]", "Cel"))
                .isEqualTo(new BigDecimal("-17.22222222222222222222222222222222"));
        assertThat(converter.convert(BigDecimal.ONE, "m", "[ft_i]"))
                .isEqualTo(new BigDecimal("3.28083989501312335958005249343832"));
        assertThat(converter.convert(BigDecimal.ONE, "mm/h", "m/s").precision()).isLessThanOrEqualTo(34);
    }

    @Test
    void theSameUnitIsTheSameValue() {
        BigDecimal value = new BigDecimal("1234567890123456789012345678901234567890.50");

        assertThat(converter.convert(value, "[acr_us]", "[acr_us]")).isSameAs(value);
    }

    @ParameterizedTest
    @CsvSource({"t, kg", "[mi_i], m", "{century}, s", "[degF], K", "kW.h, J", "har, m2", "L, m3", "{Bft}, {Bft}"})
    void theBaseOfADimension(String code, String base) {
        assertThat(converter.base(code).code()).isEqualTo(base);
    }

    // Errors.

    @Test
    void aCodeThatTheCatalogueLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> converter.convert(BigDecimal.ONE, "bunder", "m2"))
                .withMessage("'bunder' is no unit of the catalogue");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> converter.convert(BigDecimal.ONE, "m2", "M2"))
                .withMessage("'M2' is no unit of the catalogue");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> converter.base(""))
                .withMessage("'' is no unit of the catalogue");
    }

    @Test
    void unitsThatMeasureDifferentThings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> converter.convert(BigDecimal.ONE, "kg", "m"))
                .withMessage("'kg' measures mass, 'm' length");
        assertThatIllegalArgumentException().isThrownBy(() -> converter.convert(BigDecimal.ONE, "{Bft}", "m/s"));
        assertThatIllegalArgumentException().isThrownBy(() -> converter.convert(BigDecimal.ONE, "{mach}", "km/h"));
    }

    // Properties of generated values, for every pair of units of a dimension.

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thereAndBack(long seed) {
        Random random = new Random(seed);
        for (MeasureUnit[] pair : pairs()) {
            BigDecimal value = value(random);

            BigDecimal there = converter.convert(value, pair[0].code(), pair[1].code());
            BigDecimal back = converter.convert(there, pair[1].code(), pair[0].code());

            // an offset takes digits away from a value much smaller than itself
            BigDecimal allowed = value.abs().max(new BigDecimal("1000")).movePointLeft(28);
            assertThat(back)
                    .as("%s in %s and back", pair[0].code(), pair[1].code())
                    .isCloseTo(value, within(allowed));
        }
    }

    /** The exact fraction, over whole numbers, and then one division: nothing is rounded on the way. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void isTheExactFractionRoundedOnce(long seed) {
        Random random = new Random(seed);
        for (MeasureUnit[] pair : pairs()) {
            BigDecimal value = value(random);
            BigInteger[] base = add(multiply(fraction(value), fraction(pair[0].factor())), fraction(pair[0].offset()));
            BigInteger[] less = fraction(pair[1].offset());
            BigInteger[] moved = add(base, new BigInteger[] {less[0].negate(), less[1]});
            BigInteger[] factor = fraction(pair[1].factor());
            BigInteger[] exact = multiply(moved, new BigInteger[] {factor[1], factor[0]});

            assertThat(converter.convert(value, pair[0].code(), pair[1].code()))
                    .as("%s %s in %s", value, pair[0].code(), pair[1].code())
                    .isEqualByComparingTo(
                            new BigDecimal(exact[0]).divide(new BigDecimal(exact[1]), MathContext.DECIMAL128));
        }
    }

    @Test
    void everyDimensionWithoutOffsetsKeepsZeroAndSigns() {
        for (MeasureUnit[] pair : pairs()) {
            if (!pair[0].dimension().equals("temperature")) {
                BigDecimal two = converter.convert(new BigDecimal("2"), pair[0].code(), pair[1].code());
                assertThat(converter.convert(new BigDecimal("-2"), pair[0].code(), pair[1].code()))
                        .isEqualTo(two.negate());
                assertThat(converter.convert(BigDecimal.ZERO, pair[0].code(), pair[1].code()))
                        .isZero();
            }
        }
    }

    /** Each unit with the one behind it in its dimension, and with the first. */
    private static List<MeasureUnit[]> pairs() {
        Map<String, List<MeasureUnit>> byDimension = new HashMap<>();
        List<MeasureUnit[]> pairs = new ArrayList<>();
        for (MeasureUnit unit : CATALOG.all()) {
            List<MeasureUnit> before = byDimension.computeIfAbsent(unit.dimension(), key -> new ArrayList<>());
            if (!before.isEmpty()) {
                pairs.add(new MeasureUnit[] {before.get(before.size() - 1), unit});
                pairs.add(new MeasureUnit[] {unit, before.get(0)});
            }
            before.add(unit);
        }
        assertThat(pairs).hasSizeGreaterThan(300);
        return pairs;
    }

    private static BigDecimal value(Random random) {
        return BigDecimal.valueOf(random.nextInt(), random.nextInt(8));
    }

    private static BigInteger[] fraction(Ratio ratio) {
        BigInteger[] numerator = fraction(ratio.numerator());
        BigInteger[] denominator = fraction(ratio.denominator());
        return multiply(numerator, new BigInteger[] {denominator[1], denominator[0]});
    }

    private static BigInteger[] fraction(BigDecimal value) {
        return value.scale() <= 0
                ? new BigInteger[] {value.toBigIntegerExact(), BigInteger.ONE}
                : new BigInteger[] {value.unscaledValue(), BigInteger.TEN.pow(value.scale())};
    }

    private static BigInteger[] multiply(BigInteger[] one, BigInteger[] other) {
        return new BigInteger[] {one[0].multiply(other[0]), one[1].multiply(other[1])};
    }

    private static BigInteger[] add(BigInteger[] one, BigInteger[] other) {
        return new BigInteger[] {one[0].multiply(other[1]).add(other[0].multiply(one[1])), one[1].multiply(other[1])};
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e10000000", "-1e10000000", "1e2147483647", "1e-10000000", "1e1000", "1e-1001", "0e10000000"})
    void whatNoMeasureHasIsRefusedAtOnce(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitConverter.create().convert(new BigDecimal(value), "m", "km"))
                .withMessage("a value with more than 1000 digits before or behind the point, which no measure has");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitConverter.create().convert(new BigDecimal(value), "m", "m"));
    }

    @Test
    void whatIsLargeOrSmallStillConverts() {
        assertThat(UnitConverter.create().convert(new BigDecimal("1e999"), "m", "km"))
                .isEqualByComparingTo("1e996");
        assertThat(UnitConverter.create().convert(new BigDecimal("1e-1000"), "km", "m"))
                .isEqualByComparingTo("1e-997");
    }
}
