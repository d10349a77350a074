package org.statclaim.convert;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.statclaim.ReferenceTables;
import org.statclaim.quantity.MeasureUnit;
import org.statclaim.quantity.Ratio;
import org.statclaim.quantity.UnitCatalog;

/**
 * Converts measures within their dimension by the catalogue's exact factors; temperatures with their offset. Immutable.
 *
 * <p>Two units of one dimension convert, whatever is measured: a nautical mile of road is still a mile. Scales that are
 * no multiples of a unit, such as pH or Beaufort, have a dimension of their own and convert into nothing else.
 */
public final class UnitConverter {

    private static final Map<String, BigDecimal> SHARES = Map.of(
            "%",
            BigDecimal.ONE,
            "‰",
            new BigDecimal("0.1"),
            "1",
            BigDecimal.valueOf(100),
            "pp",
            BigDecimal.ONE,
            "bp",
            new BigDecimal("0.01"));

    /** The most digits before the point, and behind it, that a value may have; an atom is 10⁻⁸⁰ of the universe. */
    public static final int MOST_DIGITS = 1_000;

    private final UnitCatalog catalog;

    /**
     * A converter of the units of a catalogue.
     *
     * @param catalog units by UCUM code, with their factors
     */
    public UnitConverter(UnitCatalog catalog) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
    }

    /** {@return a converter of the bundled units} */
    public static UnitConverter create() {
        return new UnitConverter(ReferenceTables.load().units());
    }

    /**
     * {@return the value in another unit, exact where a decimal of 34 digits can hold it}
     *
     * @param value in the one unit
     * @param from UCUM code
     * @param to UCUM code
     * @throws IllegalArgumentException if a code is not in the catalogue, the two measure different things, or the
     *     value has more than {@link #MOST_DIGITS} digits before or behind the point
     */
    public BigDecimal convert(BigDecimal value, String from, String to) {
        if (value.scale() > MOST_DIGITS || (long) value.precision() - value.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("a value with more than " + MOST_DIGITS
                    + " digits before or behind the point, which no measure has");
        }
        MeasureUnit one = unit(from);
        MeasureUnit other = unit(to);
        if (!one.dimension().equals(other.dimension())) {
            throw new IllegalArgumentException(
                    "'" + from + "' measures " + one.dimension() + ", '" + to + "' " + other.dimension());
        }
        return from.equals(to) ? value : fromBase(toBase(value, one), other);
    }

    /**
     * {@return how many of the other unit one of a unit is; empty where either is not in the catalogue, the two measure
     * different things, or their zero points differ, as those of temperatures do}
     *
     * @param from UCUM code
     * @param to UCUM code
     */
    public Optional<BigDecimal> factor(String from, String to) {
        Optional<MeasureUnit> one = catalog.find(from);
        Optional<MeasureUnit> other = catalog.find(to);
        boolean comparable = one.isPresent()
                && other.isPresent()
                && one.get().dimension().equals(other.get().dimension());
        return comparable && convert(BigDecimal.ZERO, from, to).signum() == 0
                ? Optional.of(convert(BigDecimal.ONE, from, to))
                : Optional.empty();
    }

    /**
     * {@return the coherent unit of the dimension of a unit: kg for a ton, s for a year}
     *
     * @param code UCUM code
     * @throws IllegalArgumentException if the code is not in the catalogue
     */
    public MeasureUnit base(String code) {
        MeasureUnit unit = unit(code);
        return catalog.base(unit.dimension()).orElse(unit);
    }

    /**
     * {@return what one of a share's unit is in percent, or in percentage points for {@code pp} and {@code bp}, which
     * do not convert into each other; empty for a code that is no share}
     *
     * @param code a code of a share: {@code %}, {@code ‰}, {@code 1}, {@code pp} or {@code bp}
     */
    public static Optional<BigDecimal> inPercent(String code) {
        return Optional.ofNullable(SHARES.get(code));
    }

    private MeasureUnit unit(String code) {
        return catalog.find(code)
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is no unit of the catalogue"));
    }

    /** {@code value * factor + offset}, as one fraction. */
    private static Ratio toBase(BigDecimal value, MeasureUnit unit) {
        Ratio factor = unit.factor();
        Ratio offset = unit.offset();
        BigDecimal numerator = value.multiply(factor.numerator())
                .multiply(offset.denominator())
                .add(offset.numerator().multiply(factor.denominator()));
        return new Ratio(numerator, factor.denominator().multiply(offset.denominator()));
    }

    /** {@code (base - offset) / factor}, divided once. */
    private static BigDecimal fromBase(Ratio base, MeasureUnit unit) {
        Ratio factor = unit.factor();
        Ratio offset = unit.offset();
        BigDecimal numerator = base.numerator()
                .multiply(offset.denominator())
                .subtract(offset.numerator().multiply(base.denominator()));
        return Ratio.divide(
                numerator.multiply(factor.denominator()),
                base.denominator().multiply(offset.denominator()).multiply(factor.numerator()));
    }
}
