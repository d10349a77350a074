package org.statclaim.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.statclaim.claim.Period;

/** All facts of one subject, by place. */
final class Topic {

    private static final String NOWHERE = "";

    private final List<List<String>> names = new ArrayList<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final Map<String, Timeline> byPlace = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private boolean placed;

    Topic(List<String> subjects) {
        for (String subject : subjects) {
            List<String> name = Words.of(subject);
            names.add(name);
            words.addAll(name);
        }
    }

    void add(Fact fact) {
        facts.add(fact);
        placed |= !fact.places().isEmpty();
        Stream<String> places = fact.places().isEmpty()
                ? Stream.of(NOWHERE)
                : fact.places().stream().distinct();
        places.forEach(
                place -> byPlace.computeIfAbsent(place, key -> new Timeline()).add(fact));
    }

    /** The words of each of its names. */
    List<List<String>> names() {
        return names;
    }

    /** The words of all its names. */
    Set<String> words() {
        return words;
    }

    List<Fact> facts() {
        return facts;
    }

    /** Whether any of its facts is of a place. */
    boolean isPlaced() {
        return placed;
    }

    /** The words of the first of its names that are all among the given ones. */
    Optional<List<String>> nameAmong(Collection<String> given) {
        return names.stream()
                .filter(name -> name.stream().allMatch(word -> Words.isIn(word, given)))
                .findFirst();
    }

    /** The facts of the one place that the names name, and those that need none. */
    Stream<Fact> in(Set<String> places) {
        return in(places, Timeline::facts);
    }

    /** Those among them whose period has the given one in it. */
    Stream<Fact> in(Set<String> places, Optional<Period> time) {
        return in(places, line -> line.holding(time));
    }

    /** A fact of the place has all its names, so that it stands under the first one too. */
    private Stream<Fact> in(Set<String> places, Function<Timeline, Stream<Fact>> facts) {
        // no Stream.concat: it would fill a buffer with all facts before the first is taken
        return Stream.of(NOWHERE, places.isEmpty() ? NOWHERE : places.iterator().next())
                .distinct()
                .map(byPlace::get)
                .filter(Objects::nonNull)
                .flatMap(facts)
                .filter(fact -> fact.places().isEmpty() || fact.places().containsAll(places));
    }
}
