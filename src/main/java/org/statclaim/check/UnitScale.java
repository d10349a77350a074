package org.statclaim.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.statclaim.claim.Period;
import org.statclaim.convert.Conversion;
import org.statclaim.convert.Converted;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.NoRate;
import org.statclaim.convert.Rate;
import org.statclaim.convert.UnitConverter;
import org.statclaim.quantity.Ratio;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/** Which units measure the same sort of thing, and intervals brought from the one into the other. */
final class UnitScale {

    private final CurrencyConverter currencies;
    private final UnitConverter units;

    UnitScale(CurrencyConverter currencies, UnitConverter units) {
        this.currencies = currencies;
        this.units = units;
    }

    /**
     * What lies in an interval, in another unit.
     *
     * @param rates the exchange rates in it
     */
    record Rescaled(Interval interval, List<Rate> rates) {}

    /** The sort of thing that the unit measures: units of one dimension convert. */
    String dimension(Unit unit) {
        return dimension(unit, units);
    }

    static String dimension(Unit unit, UnitConverter units) {
        return switch (unit.system()) {
            case ISO4217, COUNT -> unit.system().label();
            case UCUM -> units.base(unit.code()).code();
            case SHARE -> unit.code().endsWith("p") ? "pp" : "%";
        };
    }

    /** What the unit makes a rate of: the same for rates of the same, and empty for none. */
    static String rate(Optional<Unit> per) {
        return per.map(unit -> {
                    String name =
                            unit.system() == UnitSystem.COUNT ? String.join(" ", Words.of(unit.code())) : unit.code();
                    BigDecimal factor = unit.factor().stripTrailingZeros();
                    return factor.compareTo(BigDecimal.ONE) == 0 ? name : factor.toPlainString() + " " + name;
                })
                .orElse("");
    }

    /** How many of the one the other is, of what two figures are rates of: a litre is 0.26 gallons; empty for other things. */
    static Optional<BigDecimal> perOne(Optional<Unit> per, Optional<Unit> other, UnitConverter units) {
        if (per.isEmpty() || other.isEmpty() || rate(per).equals(rate(other))) {
            return Optional.of(BigDecimal.ONE);
        }
        Unit one = per.get();
        Unit two = other.get();
        boolean comparable = one.system() == UnitSystem.UCUM
                && two.system() == UnitSystem.UCUM
                && dimension(one, units).equals(dimension(two, units));
        return comparable
                ? Optional.of(Ratio.divide(units.convert(two.factor(), two.code(), one.code()), one.factor()))
                : Optional.empty();
    }

    /**
     * The interval in the other unit of its dimension, money at each rate of the days; empty where there is no rate.
     *
     * @param days empty where no date is known
     */
    Optional<Rescaled> convert(Interval interval, Unit from, Unit to, Optional<Period> days) {
        return switch (from.system()) {
            case ISO4217 -> money(interval, from, to, days);
            case UCUM -> Optional.of(new Rescaled(measure(interval, from, to), List.of()));
            case SHARE -> {
                Interval factor = Interval.at(
                                UnitConverter.inPercent(from.code()).orElseThrow())
                        .dividedBy(
                                Interval.at(UnitConverter.inPercent(to.code()).orElseThrow()));
                yield Optional.of(new Rescaled(times(interval, factor), List.of()));
            }
            case COUNT -> Optional.of(new Rescaled(interval, List.of()));
        };
    }

    private Interval measure(Interval interval, Unit from, Unit to) {
        return new Interval(
                interval.low().map(end -> units.convert(end, from.code(), to.code())),
                interval.high().map(end -> units.convert(end, from.code(), to.code())));
    }

    private Optional<Rescaled> money(Interval interval, Unit from, Unit to, Optional<Period> days) {
        Interval stated = Interval.at(to.factor());
        if (from.code().equals(to.code())) {
            Interval one = Interval.at(from.factor()).dividedBy(stated);
            return Optional.of(new Rescaled(times(interval, one), List.of()));
        }
        LocalDate first = days.flatMap(Period::from).orElse(null);
        LocalDate last = days.flatMap(Period::to).orElse(null);
        if (first == null || last == null) {
            return Optional.empty();
        }
        Conversion conversion = currencies.convert(from.factor(), from.code(), to.code(), first, last);
        if (conversion instanceof NoRate) {
            return Optional.empty();
        }
        Converted one = (Converted) conversion;
        Interval rate = Interval.of(one.low(), one.high()).dividedBy(stated);
        return Optional.of(new Rescaled(times(interval, rate), one.rates()));
    }

    /** Products with a factor that is positive, of values that need not be. */
    private static Interval times(Interval values, Interval factor) {
        BigDecimal least = factor.low().orElseThrow();
        BigDecimal most = factor.high().orElseThrow();
        return new Interval(
                values.low().map(low -> low.multiply(low.signum() < 0 ? most : least)),
                values.high().map(high -> high.multiply(high.signum() < 0 ? least : most)));
    }
}
