package org.statclaim.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.statclaim.Extraction;
import org.statclaim.check.FactScale.Scaled;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * A claim against the facts of its subject: those of its place, dimension, period and definition, of the shortest period
 * among them. Where the nearest fact fails one of these, the finding says which; where there is none, there is no finding.
 */
final class FactRule implements TextRule {

    /** How far from the fact a bound may be, as a part of the fact, to be more than true. */
    private static final BigDecimal WEAK = new BigDecimal("0.25");

    /** How many facts of another time are looked at for the reason why none can be compared. */
    private static final int OTHERS = 16;

    private final FactBase base;
    private final FactScale scale;
    private final Tolerance tolerance;
    private final Explanations words;

    FactRule(FactBase base, FactScale scale, Tolerance tolerance, Explanations words) {
        this.base = base;
        this.scale = scale;
        this.tolerance = tolerance;
        this.words = words;
    }

    /** A fact that is no fact of the claim. */
    private record Miss(FactMatch match, Fact fact, String detail) {}

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        List<Claim> claims = extraction.claims();
        Explanations text = Explanations.of(extraction.language());
        Optional<Set<String>> named = Optional.empty();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Kind kind = claim.quantity().kind();
            if (kind == Kind.MULTIPLE) {
                continue;
            }
            ClaimWords said = ClaimWords.of(claim);
            List<Topic> topics = base.about(said.all());
            if (!topics.isEmpty()) {
                named = named.or(() -> Optional.of(places(claims)));
                Set<String> places = places(claim, named.orElseThrow());
                Finding finding = check(claim, i, said, topics, places, extraction.date(), text);
                // "a population of 17.4 million" counts what the fact does; a number of something else is no miss
                if (kind != Kind.NUMBER || finding.grade() != Grade.NOT_COMPARABLE) {
                    findings.add(finding);
                }
            }
        }
    }

    /** The places of the article, as far as its sentences with figures name them. */
    private Set<String> places(List<Claim> claims) {
        Set<String> places = new LinkedHashSet<>();
        int last = -1;
        for (Claim claim : claims) {
            if (claim.sentence().index() != last) {
                last = claim.sentence().index();
                places.addAll(base.places().in(claim.sentence().text()));
            }
        }
        return places;
    }

    /** The places that the claim's own subject names, else its sentence, else its article. */
    private Set<String> places(Claim claim, Set<String> article) {
        Set<String> sentence = base.places().in(claim.sentence().text());
        if (sentence.size() > 1) {
            Set<String> own = sentence.stream()
                    .filter(name -> isIn(name, claim.concept()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return own.isEmpty() ? sentence : own;
        }
        return sentence.isEmpty() ? article : sentence;
    }

    private static boolean isIn(String place, List<String> concept) {
        List<String> said =
                concept.stream().flatMap(part -> Words.split(part).stream()).toList();
        return said.containsAll(Words.split(place));
    }

    private Finding check(
            Claim claim,
            int index,
            ClaimWords said,
            List<Topic> topics,
            Set<String> places,
            Optional<PartialDate> published,
            Explanations text) {
        Optional<Period> time = claim.time().or(() -> published.map(Period::of));
        List<Scaled> matches = new ArrayList<>();
        Miss nearest = null;
        for (Topic topic : topics) {
            List<Fact> others = topic.in(places).limit(OTHERS).toList();
            boolean here = !others.isEmpty();
            Set<Fact> candidates = topic.in(places, time).collect(Collectors.toCollection(LinkedHashSet::new));
            candidates.addAll(here ? others : topic.facts().subList(0, 1));
            // elsewhere nothing asks for them, and an article may name thousands of places
            Set<String> known = here ? known(topic, places) : Set.of();
            List<String> beyond = here ? beyond(said, topic, known, text) : List.of();
            Predicate predicate = new Predicate(text);
            for (Fact fact : candidates) {
                Optional<Scaled> scaled = Optional.empty();
                FactMatch match = match(claim, fact, here, time, beyond);
                if (match.compareTo(FactMatch.PREDICATE) > 0
                        && predicate.isOfPeople(fact, topic)
                        && !predicate.isBeing(
                                claim, known, base.places().in(claim.sentence().text()))) {
                    match = FactMatch.PREDICATE;
                }
                if (match == FactMatch.FULL) {
                    scaled = scale.scale(fact, claim, time);
                    match = scaled.isPresent() ? match : FactMatch.RATE;
                }
                scaled.ifPresent(matches::add);
                if (nearest == null || match.compareTo(nearest.match()) > 0) {
                    nearest = new Miss(match, fact, detail(match, fact, time, beyond));
                }
            }
        }
        if (matches.isEmpty()) {
            return incomparable(claim, index, Objects.requireNonNull(nearest, "a topic has facts"));
        }
        return judge(claim, index, shortest(matches));
    }

    private FactMatch match(Claim claim, Fact fact, boolean here, Optional<Period> time, List<String> beyond) {
        if (!scale.isComparable(fact, claim)) {
            return FactMatch.DIMENSION;
        }
        if (!here) {
            return FactMatch.PLACE;
        }
        if (!Timeline.holds(fact, time)) {
            return FactMatch.PERIOD;
        }
        if (!beyond.isEmpty()) {
            return FactMatch.DEFINITION;
        }
        if (!fact.isWordedAs(claim)) {
            return FactMatch.WORDING;
        }
        if (claim.subsetOf().isPresent()) {
            return FactMatch.PART;
        }
        return FactScale.isSameRate(fact, claim) ? FactMatch.FULL : FactMatch.PER;
    }

    private static List<String> beyond(ClaimWords said, Topic topic, Set<String> known, Explanations text) {
        List<String> name = topic.nameAmong(said.all()).orElseThrow();
        return said.beyond(name, known).stream()
                .filter(word -> !text.hasWordOf("fact.measure", word))
                .toList();
    }

    private static Set<String> known(Topic topic, Set<String> places) {
        Set<String> known = new LinkedHashSet<>(topic.words());
        if (topic.isPlaced()) {
            places.forEach(place -> known.addAll(Words.of(place)));
        }
        return known;
    }

    private static List<Scaled> shortest(List<Scaled> matches) {
        long least =
                matches.stream().mapToLong(match -> days(match.fact())).min().orElseThrow();
        return matches.stream().filter(match -> days(match.fact()) == least).toList();
    }

    private static long days(Fact fact) {
        return fact.period().map(Timeline::days).orElse(Long.MAX_VALUE);
    }

    private String detail(FactMatch match, Fact fact, Optional<Period> time, List<String> beyond) {
        return switch (match) {
            case DIMENSION -> fact.unit().map(Unit::code).orElse(words.say("fact.count"));
            case PLACE -> fact.places().isEmpty() ? "" : fact.places().get(0);
            case PERIOD -> time.map(FactRule::told).orElse("");
            case DEFINITION -> String.join(", ", beyond);
            case PER -> fact.per().map(Unit::code).orElse("");
            case PREDICATE, WORDING, PART, RATE, CHANGE, READING, FULL -> "";
        };
    }

    private static String told(Period time) {
        String days = Stream.of(time.from(), time.to())
                .map(day -> day.map(Object::toString).orElse("…"))
                .distinct()
                .collect(Collectors.joining("/"));
        return time.text().equals(days) ? days : time.text() + " (" + days + ")";
    }

    private Finding incomparable(Claim claim, int index, Miss miss) {
        boolean undated = miss.match() == FactMatch.PERIOD && miss.detail().isEmpty();
        boolean bare = miss.match() == FactMatch.PER && miss.detail().isEmpty();
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
                words.say(
                        "fact.incomparable",
                        claim.text(),
                        miss.fact().source(),
                        miss.fact().title(),
                        reason));
    }

    private Finding judge(Claim claim, int index, List<Scaled> facts) {
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
            FactMatch doubt = doubt(claim);
            if (doubt != null) {
                return incomparable(claim, index, new Miss(doubt, first.fact(), ""));
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

    /** What may make a claim that disagrees one of something else: "rose 3 percent" need not say by or to. */
    private static @Nullable FactMatch doubt(Claim claim) {
        if (claim.change() != Change.NONE && claim.previous().isEmpty()) {
            return FactMatch.CHANGE;
        }
        return claim.alternatives().isEmpty() ? null : FactMatch.READING;
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
                        facts.get(0).fact().title(),
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
