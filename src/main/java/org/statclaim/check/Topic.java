package org.statclaim.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** All facts of one subject, by place. */
final class Topic {

    private final Map<String, Timeline> byPlace = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    /** Adds a fact of the place with the key. */
    void add(Fact fact, String place) {
        facts.add(fact);
        byPlace.computeIfAbsent(place, key -> new Timeline()).add(fact);
    }

    /** Ends the adding; before it nothing is looked up. */
    void sort() {
        byPlace.values().forEach(Timeline::sort);
    }

    /** The facts that the query asks for. */
    List<Fact> find(FactQuery query) {
        Stream<Fact> found = query.places().isEmpty()
                ? facts.stream().filter(fact -> query.holding().isEmpty() || Timeline.holds(fact, query.holding()))
                : query.places().stream()
                        .map(byPlace::get)
                        .filter(Objects::nonNull)
                        .flatMap(line -> query.holding().isEmpty() ? line.facts() : line.holding(query.holding()));
        return found.limit(query.most()).toList();
    }
}
