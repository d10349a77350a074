package org.statclaim.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.convert.Conversion;
import org.statclaim.convert.Converted;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.NoRate;
import org.statclaim.convert.Rate;
import org.statclaim.convert.UnitConverter;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/** Brings facts into the unit that a claim states. */
final class FactScale {

    private final CurrencyConverter currencies;
    private final UnitConverter units;

    FactScale(CurrencyConverter currencies, UnitConverter units) {
        this.currencies = currencies;
        this.units = units;
    }

    /**
     * A fact in the claim's unit.
     *
     * @param exact as it is written, at each rate of its period
     * @param rounded with what its last digit may have been rounded from
     * @param rates the exchange rates in it
     */
    record Scaled(Fact fact, Interval exact, Interval rounded, List<Rate> rates) {}

    /** Whether the two measure the same sort of thing. */
    boolean isComparable(Fact fact, Claim claim) {
        Unit one = fact.unit().orElse(null);
        Unit other = claim.quantity().unit().orElse(null);
        Kind kind = claim.quantity().kind();
        if (kind == Kind.COUNT || one == null || other == null) {
            return kind == Kind.COUNT && one == null;
        }
        if (one.system() != other.system()) {
            return false;
        }
        return switch (one.system()) {
            case ISO4217 -> true;
            case UCUM -> units.base(one.code()).equals(units.base(other.code()));
            case SHARE -> isPoints(one) == isPoints(other);
            case COUNT -> false;
        };
    }

    private static boolean isPoints(Unit unit) {
        return unit.code().endsWith("p");
    }

    /** Whether the two are rates of the same, or both none. */
    static boolean isSameRate(Fact fact, Claim claim) {
        Unit one = fact.per().orElse(null);
        Unit other = claim.quantity().per().orElse(null);
        if (one == null || other == null) {
            return one == other;
        }
        boolean things = one.system() == UnitSystem.COUNT && other.system() == UnitSystem.COUNT;
        return one.factor().compareTo(other.factor()) == 0
                && (things
                        ? Words.of(one.code()).equals(Words.of(other.code()))
                        : one.code().equals(other.code()));
    }

    /**
     * The fact in the claim's unit, at the rates of the fact's period, else of the given days; empty where there is no rate.
     */
    Optional<Scaled> scale(Fact fact, Claim claim, Optional<Period> days) {
        Unit from = fact.unit().orElse(null);
        Unit to = claim.quantity().unit().orElse(null);
        Interval exact = Interval.at(fact.value());
        if (from == null || to == null) {
            return Optional.of(new Scaled(fact, exact, fact.rounded(), List.of()));
        }
        return switch (from.system()) {
            case ISO4217 -> money(fact, from, to, fact.period().or(() -> days));
            case UCUM -> {
                Interval rounded = fact.rounded();
                yield Optional.of(new Scaled(fact, measure(exact, from, to), measure(rounded, from, to), List.of()));
            }
            case SHARE -> {
                Interval factor = Interval.at(
                                UnitConverter.inPercent(from.code()).orElseThrow())
                        .dividedBy(
                                Interval.at(UnitConverter.inPercent(to.code()).orElseThrow()));
                yield Optional.of(new Scaled(fact, times(exact, factor), times(fact.rounded(), factor), List.of()));
            }
            case COUNT -> Optional.empty();
        };
    }

    private Interval measure(Interval interval, Unit from, Unit to) {
        return new Interval(
                interval.low().map(end -> units.convert(end, from.code(), to.code())),
                interval.high().map(end -> units.convert(end, from.code(), to.code())));
    }

    private Optional<Scaled> money(Fact fact, Unit from, Unit to, Optional<Period> days) {
        Interval stated = Interval.at(to.factor());
        if (from.code().equals(to.code())) {
            Interval one = Interval.at(BigDecimal.ONE).dividedBy(stated);
            return Optional.of(
                    new Scaled(fact, times(Interval.at(fact.value()), one), times(fact.rounded(), one), List.of()));
        }
        LocalDate first = days.flatMap(Period::from).orElse(null);
        LocalDate last = days.flatMap(Period::to).orElse(null);
        if (first == null || last == null) {
            return Optional.empty();
        }
        Conversion conversion = currencies.convert(BigDecimal.ONE, from.code(), to.code(), first, last);
        if (conversion instanceof NoRate) {
            return Optional.empty();
        }
        Converted one = (Converted) conversion;
        Interval rate = Interval.of(one.low(), one.high()).dividedBy(stated);
        return Optional.of(
                new Scaled(fact, times(Interval.at(fact.value()), rate), times(fact.rounded(), rate), one.rates()));
    }

    /** Products with a factor that is positive, of values that need not be. */
    private static Interval times(Interval values, Interval factor) {
        BigDecimal least = factor.low().orElseThrow();
        BigDecimal most = factor.high().orElseThrow();
        BigDecimal low = values.low().orElseThrow();
        BigDecimal high = values.high().orElseThrow();
        return Interval.of(
                low.multiply(low.signum() < 0 ? most : least), high.multiply(high.signum() < 0 ? least : most));
    }
}
