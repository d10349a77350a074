package org.statclaim.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.statclaim.Language;

/**
 * The places that texts name: all that the gazetteer knows, whether a fact is of them or not, and those of the facts that it does not
 * know. A text that says where something is ("Antwerp, Belgium") names two, of which the one lies in the other.
 */
final class Places {

    /** A place and those that it lies in are fewer. */
    private static final int MOST = 8;

    private final Gazetteer gazetteer;
    /** Names that the gazetteer does not know, and the keys of their places; empty where it knows all. */
    private final PlaceNames<String> others;

    Places(Gazetteer gazetteer, Collection<List<String>> others) {
        this.gazetteer = gazetteer;
        Map<String, Set<String>> keys = new HashMap<>();
        for (List<String> names : others) {
            String key = gazetteer.key(names);
            names.forEach(name -> keys.computeIfAbsent(name, printed -> new LinkedHashSet<>(1))
                    .add(key));
        }
        this.others = new PlaceNames<>(keys);
    }

    /**
     * A place that a text names.
     *
     * @param name as printed
     * @param keys the places that have the name
     */
    record Mention(String name, Set<String> keys) {}

    /** The places that the text names in its language, those of the gazetteer first. */
    List<Mention> in(String text, Language language) {
        return in(text, gazetteer.names(language));
    }

    /** The places that the words name in whatever language. */
    List<Mention> in(String words) {
        return in(words, gazetteer.names());
    }

    private List<Mention> in(String text, PlaceNames<Place> names) {
        Map<String, Set<String>> mentions = new LinkedHashMap<>();
        for (PlaceNames.Found<Place> found : names.find(text)) {
            Set<String> keys = mentions.computeIfAbsent(
                    text.substring(found.start(), found.end()), name -> new LinkedHashSet<>(1));
            found.places().forEach(place -> keys.add(place.code()));
        }
        for (PlaceNames.Found<String> found : others.find(text)) {
            mentions.computeIfAbsent(text.substring(found.start(), found.end()), name -> new LinkedHashSet<>(1))
                    .addAll(found.places());
        }
        List<Mention> all = new ArrayList<>(mentions.size());
        mentions.forEach((name, keys) -> all.add(new Mention(name, keys)));
        return all;
    }

    /**
     * The keys of the places that are named, and that of facts that are of no place. A text that names many is of none of them
     * alone, whichever is looked up.
     */
    static Set<String> keys(List<Mention> mentions) {
        Set<String> all = new LinkedHashSet<>();
        all.add(FactQuery.NOWHERE);
        mentions.stream().limit(MOST).forEach(mention -> all.addAll(mention.keys()));
        return all;
    }

    /** Whether the text speaks of the fact's place alone: names it, and beside it only places that it lies in. */
    boolean isOf(Fact fact, List<Mention> mentions) {
        if (fact.places().isEmpty()) {
            return true;
        }
        String key = gazetteer.key(fact.places());
        boolean named = false;
        for (Mention mention : mentions) {
            boolean own = mention.keys().contains(key);
            named |= own;
            if (!own && !hasAround(key, mention.keys())) {
                return false;
            }
        }
        return named;
    }

    /** The fact's place for readers of a language: in theirs where it is known, else as the table has it; empty for none. */
    String shown(Fact fact, Language language) {
        if (fact.places().isEmpty()) {
            return "";
        }
        Optional<Place> known = gazetteer
                .byCode(gazetteer.key(fact.places()))
                .filter(place -> place.names().equals(fact.places()));
        return known.map(place -> gazetteer.shown(place, language))
                .orElse(fact.places().get(0));
    }

    /** Whether one of the places has the other in it, by as many steps as there are. */
    private boolean hasAround(String key, Set<String> around) {
        Optional<String> next = gazetteer.byCode(key).flatMap(Place::within);
        while (next.isPresent()) {
            if (around.contains(next.get())) {
                return true;
            }
            next = gazetteer.byCode(next.get()).flatMap(Place::within);
        }
        return false;
    }
}
