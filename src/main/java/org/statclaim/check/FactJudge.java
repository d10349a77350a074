package org.statclaim.check;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.statclaim.check.FactScale.Scaled;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/** Holds a claim against facts that are of it, and says what comes of it. */
final class FactJudge {

    /** How far from the fact a bound may be, as a part of the fact, to be more than true. */
    private static final BigDecimal WEAK = new BigDecimal("0.25");

    /** As far from the fact lies what an earlier or later edition of the table has: 318 million, since revised to 319.3. */
    private static final BigDecimal REVISION = new BigDecimal("0.005");

    private final Places places;
    private final FactScale scale;
    private final Tolerance tolerance;
    private final Explanations words;

    FactJudge(Places places, FactScale scale, Tolerance tolerance, Explanations words) {
        this.places = places;
        this.scale = scale;
        this.tolerance = tolerance;
        this.words = words;
    }

    /** The finding that facts of the claim come to. */
    Finding judge(Claim claim, int index, List<Scaled> facts) {
        List<Comparison> comparisons =
                facts.stream().map(fact -> compare(claim, fact)).toList();
        boolean agreed = comparisons.stream().allMatch(one -> one.verdict() == Verdict.SUPPORTED);
        Scaled first = facts.get(0);
        boolean disagree = Versions.of(facts.stream().map(Scaled::rounded).toList()).stream()
                .anyMatch(version -> version > 1);
        if (disagree && !agreed) {
            Interval all = hull(facts);
            return finding(
                    claim,
                    index,
                    Verdict.CONFLICTING,
                    Grade.CONTRADICTED,
                    all,
                    tolerance.within(claim).deviation(all),
                    facts,
                    ".conflicting");
        }
        Comparison comparison = comparisons.get(0);
        if (comparison.verdict() != Verdict.SUPPORTED) {
            FactMiss doubt = doubt(claim, first);
            if (doubt != null) {
                return incomparable(claim, index, doubt);
            }
            if (comparison.verdict() == Verdict.REFUTED
                    && comparison.deviation().compareTo(REVISION) <= 0) {
                comparison = comparison.as(Verdict.NOT_ENOUGH_INFO, Grade.NEAR_MISS, ".near");
            }
        }
        if (comparison.verdict() == Verdict.SUPPORTED && isWeak(claim, first.exact())) {
            comparison = comparison.as(Verdict.SUPPORTED, Grade.TRUE_BUT_WEAK, ".weak");
        }
        return finding(
                claim,
                index,
                comparison.verdict(),
                comparison.grade(),
                comparison.expected(),
                comparison.deviation(),
                facts,
                comparison.why());
    }

    /** The finding that the nearest fact is one of something else, and of what. */
    Finding incomparable(Claim claim, int index, FactMiss miss) {
        boolean undated = miss.match() == FactMatch.PERIOD && miss.detail().isEmpty();
        boolean bare = miss.detail().isEmpty()
                && (miss.match() == FactMatch.PER
                        || miss.match() == FactMatch.PLACE
                        || miss.match() == FactMatch.DIMENSION);
        String reason = undated
                ? words.say("no-date")
                : words.say("fact.other." + miss.match().label() + (bare ? ".none" : ""), miss.detail());
        return new Finding(
                Rule.FACT,
                Verdict.NOT_ENOUGH_INFO,
                Grade.NOT_COMPARABLE,
                List.of(index),
                claim.quantity().figure().value(),
                Optional.empty(),
                BigDecimal.ZERO,
                List.of(miss.fact().cited()),
                words.say("fact.incomparable", claim.text(), miss.fact().source(), title(miss.fact()), reason));
    }

    /**
     * What may make a claim that disagrees one of something else: "rose 3 percent" need not say by or to, a month is no year, and
     * with another dollar it may agree.
     */
    private @Nullable FactMiss doubt(Claim claim, Scaled nearest) {
        if (claim.change() != Change.NONE && claim.previous().isEmpty()) {
            return new FactMiss(FactMatch.CHANGE, nearest.fact(), "");
        }
        if (FactMatcher.isNarrower(claim, nearest.fact())
                && nearest.fact().unit().isPresent()) {
            return new FactMiss(
                    FactMatch.PERIOD,
                    nearest.fact(),
                    claim.time().map(FactRule::told).orElse(""));
        }
        return claim.alternatives().stream().allMatch(other -> disagrees(claim, other, nearest.fact()))
                ? null
                : new FactMiss(FactMatch.READING, nearest.fact(), "");
    }

    /**
     * Whether the claim is wrong in its other reading too. A unit that does not convert into the fact's is none that it is told in (a
     * Dutch "ton" of euros), and a currency without rates is hardly the dollar of a table; where the number may be another one of the
     * same unit, nothing is known.
     */
    private boolean disagrees(Claim claim, Alternative other, Fact fact) {
        Optional<Interval> read = other.unit().flatMap(unit -> scale.scale(fact, unit));
        return read.isEmpty()
                ? other.unit().isPresent()
                : other.value().isEmpty()
                        && Comparison.of(claim, read.get(), tolerance).verdict() == Verdict.REFUTED;
    }

    /** With the fact as written, else with its rounding, else with rates of days nearby. */
    private Comparison compare(Claim claim, Scaled fact) {
        Comparison comparison = Comparison.of(claim, fact.exact(), tolerance);
        if (comparison.verdict() == Verdict.SUPPORTED) {
            return comparison;
        }
        Comparison rounded = Comparison.of(claim, fact.rounded(), tolerance);
        if (rounded.verdict() == Verdict.SUPPORTED) {
            return rounded;
        }
        boolean nearby = !fact.rates().isEmpty()
                && Comparison.of(claim, fact.rounded().widened(tolerance.rates()), tolerance)
                                .verdict()
                        == Verdict.SUPPORTED;
        return nearby ? comparison.as(Verdict.SUPPORTED, Grade.NEAR_MISS, ".supported") : comparison;
    }

    private static boolean isWeak(Claim claim, Interval fact) {
        Figure figure = claim.quantity().figure();
        boolean below = figure.bound() == Bound.AT_LEAST || figure.bound() == Bound.MORE_THAN;
        if (figure.bound() == Bound.NONE) {
            return false;
        }
        BigDecimal end = (below ? figure.low() : figure.high()).orElseThrow();
        BigDecimal near = (below ? fact.low() : fact.high()).orElseThrow();
        BigDecimal distance = below ? near.subtract(end) : end.subtract(near);
        return distance.compareTo(near.abs().multiply(WEAK)) > 0;
    }

    private String title(Fact fact) {
        return fact.title(places.shown(fact, words.language()));
    }

    private static Interval hull(List<Scaled> facts) {
        BigDecimal low = facts.stream()
                .flatMap(fact -> fact.exact().low().stream())
                .min(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal high = facts.stream()
                .flatMap(fact -> fact.exact().high().stream())
                .max(BigDecimal::compareTo)
                .orElseThrow();
        return Interval.of(low, high);
    }

    private Finding finding(
            Claim claim,
            int index,
            Verdict verdict,
            Grade grade,
            Interval expected,
            BigDecimal deviation,
            List<Scaled> facts,
            String key) {
        String unit = claim.quantity().kind() == Kind.COUNT
                ? ""
                : claim.quantity().unit().map(of -> " " + symbol(of)).orElse("");
        String told = facts.stream()
                .map(fact -> fact.fact().source() + ": " + words.range(fact.exact()) + unit)
                .distinct()
                .collect(Collectors.joining("; "));
        String names =
                facts.stream().map(fact -> fact.fact().source()).distinct().collect(Collectors.joining(", "));
        return new Finding(
                Rule.FACT,
                verdict,
                grade,
                List.of(index),
                claim.quantity().figure().value(),
                Optional.of(expected),
                deviation,
                sources(facts),
                words.say(
                        "fact" + key,
                        claim.text(),
                        names,
                        title(facts.get(0).fact()),
                        words.range(facts.get(0).exact()) + unit,
                        told));
    }

    /** A penny is stated in pence, whatever the code says. */
    private static String symbol(Unit unit) {
        return unit.isWhole() ? unit.code() : unit.surface();
    }

    private static List<Finding.Source> sources(List<Scaled> facts) {
        Set<Finding.Source> sources = new LinkedHashSet<>();
        facts.forEach(fact -> sources.add(fact.fact().cited()));
        facts.forEach(fact -> fact.rates().stream().map(Finding.Source::of).forEach(sources::add));
        return List.copyOf(sources);
    }
}
