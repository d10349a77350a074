package org.statclaim.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.check.FactMatcher.Sought;
import org.statclaim.check.FactScale.Scaled;
import org.statclaim.check.Places.Mention;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * A claim against the facts of its subject: those of its place, dimension, period and definition, of the shortest period
 * among them. Where the nearest fact fails one of these, the finding says which; where there is none, there is no finding.
 */
final class FactRule implements TextRule {

    /** How many facts of another time are looked at for the reason why none can be compared. */
    private static final int OTHERS = 16;

    /** How many facts that hold at one time are looked at: of several sources, units and sorts. */
    private static final int HOLDING = 256;

    private final Facts facts;
    private final Places places;
    private final FactScale scale;
    private final FactJudge judge;

    FactRule(Facts facts, Places places, FactScale scale, Tolerance tolerance, Explanations words) {
        this.facts = facts;
        this.places = places;
        this.scale = scale;
        this.judge = new FactJudge(places, scale, tolerance, words);
    }

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        List<Claim> claims = extraction.claims();
        FactMatcher matcher = new FactMatcher(places, scale, Explanations.of(extraction.language()));
        Optional<Period> published = extraction.date().map(Period::of);
        List<Mention> article = null;
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (claim.quantity().kind() == Kind.MULTIPLE) {
                continue;
            }
            Sought sought = matcher.sought(claim, List.of(), published);
            Collection<List<String>> subjects = facts.subjects(sought.asked());
            if (!subjects.isEmpty()) {
                article = article == null ? mentions(claims, extraction.language()) : article;
                List<Mention> mentions = mentions(claim, article, extraction.language());
                Finding finding = check(matcher.sought(claim, mentions, published), i, subjects, matcher);
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
    }

    /** The places of the article, as far as its sentences with figures name them. */
    private List<Mention> mentions(List<Claim> claims, Language language) {
        Set<Mention> mentions = new LinkedHashSet<>();
        int last = -1;
        for (Claim claim : claims) {
            if (claim.sentence().index() != last) {
                last = claim.sentence().index();
                mentions.addAll(places.in(claim.sentence().text(), language));
            }
        }
        return List.copyOf(mentions);
    }

    /** The places that the claim's own subject names, else its sentence, else its article. */
    private List<Mention> mentions(Claim claim, List<Mention> article, Language language) {
        List<Mention> sentence = places.in(claim.sentence().text(), language);
        if (sentence.size() > 1) {
            List<Mention> own = sentence.stream()
                    .filter(mention -> isIn(mention.name(), claim.concept()))
                    .toList();
            return own.isEmpty() ? sentence : own;
        }
        return sentence.isEmpty() ? article : sentence;
    }

    /** Whether the concept has the words of the place that are names: "the Netherlands" stands there without its article. */
    private static boolean isIn(String place, List<String> concept) {
        List<String> said =
                concept.stream().flatMap(part -> Words.split(part).stream()).toList();
        return Words.split(place).stream()
                .filter(word -> !Character.isLowerCase(word.charAt(0)))
                .allMatch(said::contains);
    }

    private @Nullable Finding check(Sought sought, int index, Collection<List<String>> subjects, FactMatcher matcher) {
        List<Scaled> matches = new ArrayList<>();
        FactMiss nearest = null;
        boolean named = false;
        for (List<String> names : subjects) {
            FactSubject subject = new FactSubject(names);
            named |= FactMatcher.isNamed(sought, subject);
            for (Fact fact : candidates(names, sought)) {
                FactMatch match = matcher.match(sought, fact, subject);
                if (match == FactMatch.FULL) {
                    Optional<Scaled> scaled = scale.scale(fact, sought.claim(), sought.time());
                    scaled.ifPresent(matches::add);
                    match = scaled.isPresent() ? match : FactMatch.RATE;
                }
                if (nearest == null || match.compareTo(nearest.match()) > 0) {
                    nearest = new FactMiss(match, fact, detail(match, fact, sought, subject, matcher));
                }
            }
        }
        Kind kind = sought.claim().quantity().kind();
        if (!matches.isEmpty()) {
            return judge.judge(sought.claim(), index, nearest(matches, sought.claim()));
        }
        // "a population of 17.4 million" counts what the fact does; a number of something else is no miss, nor are
        // people of whom
        // the text does not say that they are the population
        return nearest == null || kind == Kind.NUMBER || !named
                ? null
                : judge.incomparable(sought.claim(), index, nearest);
    }

    /** The facts of the subject that hold in the claim's place at its time, then others of the place, else one of elsewhere. */
    private Collection<Fact> candidates(List<String> names, Sought sought) {
        Set<String> keys = Places.keys(sought.mentions());
        Set<Fact> candidates = new LinkedHashSet<>(facts.find(new FactQuery(names, keys, sought.time(), HOLDING)));
        candidates.addAll(facts.find(new FactQuery(names, keys, Optional.empty(), OTHERS)));
        return candidates.isEmpty() ? facts.find(new FactQuery(names, Set.of(), Optional.empty(), 1)) : candidates;
    }

    /** Of facts that hold at once those of the shortest period, and those in the claim's own unit where there are some. */
    private static List<Scaled> nearest(List<Scaled> matches, Claim claim) {
        long least =
                matches.stream().mapToLong(match -> days(match.fact())).min().orElseThrow();
        List<Scaled> shortest =
                matches.stream().filter(match -> days(match.fact()) == least).toList();
        Optional<String> unit = claim.quantity().unit().map(Unit::code);
        List<Scaled> own = shortest.stream()
                .filter(match -> match.fact().unit().map(Unit::code).equals(unit))
                .toList();
        return own.isEmpty() ? shortest : own;
    }

    private static long days(Fact fact) {
        return fact.period().map(Timeline::days).orElse(Long.MAX_VALUE);
    }

    private String detail(FactMatch match, Fact fact, Sought sought, FactSubject subject, FactMatcher matcher) {
        return switch (match) {
            case DIMENSION -> fact.unit().map(Unit::code).orElse("");
            case PLACE ->
                sought.mentions().stream().map(Mention::name).distinct().collect(Collectors.joining(", "));
            case PERIOD -> sought.time().map(FactRule::told).orElse("");
            case DEFINITION -> String.join(", ", matcher.beyond(sought, fact, subject));
            case PER -> fact.per().map(Unit::code).orElse("");
            case PREDICATE, WORDING, PART, RATE, CHANGE, READING, FULL -> "";
        };
    }

    static String told(Period time) {
        String days = Stream.of(time.from(), time.to())
                .map(day -> day.map(Object::toString).orElse("…"))
                .distinct()
                .collect(Collectors.joining("/"));
        return time.text().equals(days) ? days : time.text() + " (" + days + ")";
    }
}
