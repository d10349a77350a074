package org.statclaim.check;

import java.util.List;
import java.util.Optional;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.convert.Rate;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/** Brings facts into the unit that a claim states. */
final class FactScale {

    private final UnitScale scale;

    FactScale(UnitScale scale) {
        this.scale = scale;
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
            return (kind == Kind.COUNT || kind == Kind.NUMBER) && one == null;
        }
        return one.system() == other.system() && scale.dimension(one).equals(scale.dimension(other));
    }

    /** Whether the two are rates of the same, or both none. */
    static boolean isSameRate(Fact fact, Claim claim) {
        return UnitScale.rate(fact.per()).equals(UnitScale.rate(claim.quantity().per()));
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
        Optional<Period> when = fact.period().or(() -> days);
        return scale.convert(exact, from, to, when)
                .flatMap(one -> scale.convert(fact.rounded(), from, to, when)
                        .map(rounded -> new Scaled(fact, one.interval(), rounded.interval(), one.rates())));
    }

    /** What the fact may have been rounded from, in the unit; empty where it does not convert, or there is no rate of its period. */
    Optional<Interval> scale(Fact fact, Unit to) {
        return fact.unit()
                .filter(from ->
                        from.system() == to.system() && scale.dimension(from).equals(scale.dimension(to)))
                .flatMap(from -> scale.convert(fact.rounded(), from, to, fact.period()))
                .map(UnitScale.Rescaled::interval);
    }
}
