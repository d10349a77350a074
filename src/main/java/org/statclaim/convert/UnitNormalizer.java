package org.statclaim.convert;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.Normalized.Basis;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.MeasureUnit;
import org.statclaim.quantity.Quantity;
import org.statclaim.quantity.Ratio;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/**
 * Brings measures into the coherent unit of their dimension (kg, m, s, m2, J, W), shares into percent or percentage
 * points, ages into years, and counts to one of what they are a rate of. Money stays as it is.
 */
public final class UnitNormalizer implements Normalizer {

    private static final String YEAR = "a";

    private final UnitConverter converter;

    /**
     * A normalizer into the base units of the dimensions.
     *
     * @param converter what knows the units
     */
    public UnitNormalizer(UnitConverter converter) {
        this.converter = Objects.requireNonNull(converter, "converter");
    }

    @Override
    public Optional<Normalized> normalize(Claim claim, Optional<PartialDate> published) {
        Quantity quantity = claim.quantity();
        Unit unit = quantity.unit().orElse(null);
        if (unit == null) {
            return Optional.empty();
        }
        return switch (quantity.kind()) {
            case MEASURE -> measure(claim, unit);
            case AGE ->
                Optional.of(in(quantity, unit, ucum(YEAR), value -> converter.convert(value, unit.code(), YEAR)));
            case PERCENTAGE -> share(quantity, unit);
            case COUNT -> Optional.of(in(quantity, unit, unit, value -> value));
            case MONEY, MULTIPLE, NUMBER -> Optional.empty();
        };
    }

    private Optional<Normalized> measure(Claim claim, Unit unit) {
        MeasureUnit base = converter.base(unit.code());
        BigDecimal zero = converter.convert(BigDecimal.ZERO, unit.code(), base.code());
        Degrees degrees = zero.signum() == 0 ? Degrees.LEVEL : Degrees.of(claim);
        if (degrees == Degrees.OPEN) {
            return Optional.empty();
        }
        // a difference in temperature has no zero point
        BigDecimal offset = degrees == Degrees.DIFFERENCE ? zero : BigDecimal.ZERO;
        Unit target = Unit.of(UnitSystem.UCUM, base.code(), base.name(), base.code());
        return Optional.of(in(
                claim.quantity(),
                unit,
                target,
                value -> converter.convert(value, unit.code(), base.code()).subtract(offset)));
    }

    private Optional<Normalized> share(Quantity quantity, Unit unit) {
        String code = unit.code().endsWith("p") ? "pp" : "%";
        Unit target = Unit.of(UnitSystem.SHARE, code, code, code);
        return UnitConverter.inPercent(unit.code())
                .map(factor -> in(quantity, unit, target, value -> value.multiply(factor)));
    }

    /** The quantity in the target unit, for one base unit of what it is a rate of. */
    private Normalized in(Quantity quantity, Unit unit, Unit target, UnaryOperator<BigDecimal> convert) {
        Optional<Unit> per = quantity.per().map(this::one);
        BigDecimal divisor = quantity.per().map(this::size).orElse(BigDecimal.ONE);
        UnaryOperator<BigDecimal> whole = value -> Ratio.divide(convert.apply(value), divisor);
        Figure figure = quantity.figure();
        return new Normalized(
                figure.value().map(whole),
                figure.low().map(whole),
                figure.high().map(whole),
                target,
                per,
                List.of(),
                Optional.empty(),
                Basis.NONE,
                Optional.empty());
    }

    /** The base unit of what a quantity is a rate of; a day stays a day for what is counted. */
    private Unit one(Unit per) {
        if (per.system() != UnitSystem.UCUM) {
            return Unit.of(per.system(), per.code(), per.name(), per.surface());
        }
        return ucum(converter.base(per.code()).code());
    }

    /** How many base units the stated one is: "per 100,000 inhabitants" is a hundred thousand. */
    private BigDecimal size(Unit per) {
        return per.system() == UnitSystem.UCUM
                ? converter.convert(
                        per.factor(), per.code(), converter.base(per.code()).code())
                : per.factor();
    }

    private Unit ucum(String code) {
        return Unit.of(UnitSystem.UCUM, code, code, code);
    }
}
