package org.statclaim.index;

import java.math.BigDecimal;
import java.util.Optional;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.MoneyNormalizer;
import org.statclaim.convert.Normalized;
import org.statclaim.convert.Normalizer;
import org.statclaim.convert.UnitConverter;
import org.statclaim.convert.UnitNormalizer;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.MeasureUnit;
import org.statclaim.quantity.Quantity;
import org.statclaim.quantity.Ratio;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitCatalog;
import org.statclaim.quantity.UnitSystem;

/** Brings claims to where those of one dimension can be compared. */
final class Amounts {

    static final String MONEY = "money";

    /** What amounts of money are kept in, so that one number serves for all currencies. */
    static final String CURRENCY = "EUR";

    private static final String SHARE = "share";
    private static final String POINTS = "points";

    private final UnitCatalog catalog;
    private final UnitConverter units;
    private final Normalizer normalizer;

    Amounts(UnitCatalog catalog, CurrencyConverter currencies) {
        this.catalog = catalog;
        this.units = new UnitConverter(catalog);
        this.normalizer = new UnitNormalizer(units).or(new MoneyNormalizer(currencies, CURRENCY));
    }

    UnitConverter units() {
        return units;
    }

    Amount of(Claim claim, Optional<PartialDate> published) {
        Quantity quantity = claim.quantity();
        String dimension = dimension(quantity);
        String per = quantity.per().map(this::rateOf).orElse(Amount.NO_RATE);
        if (quantity.unit().filter(this::isConvertible).isEmpty()
                || quantity.per().filter(unit -> !isConvertible(unit)).isPresent()) {
            Figure figure = quantity.figure();
            return new Amount(dimension, per, figure.low(), figure.high(), true);
        }
        Optional<Normalized> normalized = normalizer.normalize(claim, published);
        boolean known = normalized.isPresent() && normalized.get().noRate().isEmpty();
        BigDecimal size =
                dimension.equals(MONEY) ? quantity.per().map(this::size).orElse(BigDecimal.ONE) : BigDecimal.ONE;
        return new Amount(
                dimension,
                per,
                normalized.flatMap(Normalized::low).map(end -> Ratio.divide(end, size)),
                normalized.flatMap(Normalized::high).map(end -> Ratio.divide(end, size)),
                known);
    }

    private String dimension(Quantity quantity) {
        return quantity.kind() == Kind.AGE || quantity.unit().isEmpty()
                ? quantity.kind().label()
                : dimension(quantity.unit().get());
    }

    /** What the unit measures. */
    String dimension(Unit unit) {
        return switch (unit.system()) {
            case ISO4217 -> MONEY;
            case SHARE -> unit.code().endsWith("p") ? POINTS : SHARE;
            case COUNT -> Kind.COUNT.label();
            case UCUM -> catalog.find(unit.code()).map(MeasureUnit::dimension).orElse(unit.code());
        };
    }

    /** The base unit or noun of what something is a rate of. */
    String rateOf(Unit per) {
        return isKnown(per) ? units.base(per.code()).code() : per.code();
    }

    /** How many of those the stated one is: "per 100,000 inhabitants" is a hundred thousand. */
    BigDecimal size(Unit per) {
        return isKnown(per)
                ? units.convert(per.factor(), per.code(), units.base(per.code()).code())
                : per.factor();
    }

    private boolean isKnown(Unit unit) {
        return unit.system() == UnitSystem.UCUM && catalog.find(unit.code()).isPresent();
    }

    /** Whether the tables know the unit; those of one's own compare with themselves alone. */
    private boolean isConvertible(Unit unit) {
        return unit.system() != UnitSystem.UCUM || isKnown(unit);
    }

    /** A value of a unit in the base unit of its dimension; money stays as it is, since its rates have dates. */
    BigDecimal inBase(BigDecimal value, Unit unit) {
        return switch (unit.system()) {
            case ISO4217 -> value.multiply(unit.factor());
            case SHARE -> value.multiply(UnitConverter.inPercent(unit.code()).orElse(BigDecimal.ONE));
            case COUNT -> value;
            case UCUM ->
                isKnown(unit)
                        ? units.convert(
                                value, unit.code(), units.base(unit.code()).code())
                        : value;
        };
    }
}
