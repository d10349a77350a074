package org.statclaim.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All facts of one subject, by place. */
final class Topic {

    private static final String NOWHERE = "";

    private final List<List<String>> names = new ArrayList<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final Map<String, List<Fact>> byPlace = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    Topic(List<String> subjects) {
        for (String subject : subjects) {
            List<String> name = Words.of(subject);
            names.add(name);
            words.addAll(name);
        }
    }

    void add(Fact fact) {
        facts.add(fact);
        List<String> places = fact.places().isEmpty() ? List.of(NOWHERE) : fact.places();
        places.forEach(place ->
                byPlace.computeIfAbsent(place, key -> new ArrayList<>(1)).add(fact));
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

    /** The words of the first of its names that are all among the given ones. */
    Optional<List<String>> nameAmong(Collection<String> given) {
        return names.stream()
                .filter(name -> name.stream().allMatch(word -> Words.isIn(word, given)))
                .findFirst();
    }

    /** The facts that hold in the one place that the names name, and those that need none. */
    List<Fact> in(Set<String> places) {
        List<Fact> found = new ArrayList<>(byPlace.getOrDefault(NOWHERE, List.of()));
        Set<Fact> placed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String place : places) {
            for (Fact fact : byPlace.getOrDefault(place, List.of())) {
                if (fact.places().containsAll(places) && placed.add(fact)) {
                    found.add(fact);
                }
            }
        }
        return found;
    }
}
