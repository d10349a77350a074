package org.statclaim.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.check.Places.Mention;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;

/** Looks facts up by words that name their subject, their place and their time: "population Belgium 2014". */
public final class FactSearch {

    private final Facts facts;
    private final Places places;

    private FactSearch(Facts facts) {
        this.facts = facts;
        this.places = new Places(Gazetteer.load(), facts.places());
    }

    /**
     * {@return a search of facts}
     *
     * @param facts where they are
     */
    public static FactSearch of(Facts facts) {
        return new FactSearch(facts);
    }

    /**
     * {@return the facts that the words name; of every place and time where they name none}
     *
     * @param words a subject, and a place and an ISO date or none
     * @param most how many at most
     */
    public List<Fact> find(String words, int most) {
        List<Mention> mentions = places.in(words);
        Set<String> keys = new LinkedHashSet<>();
        mentions.forEach(mention -> keys.addAll(mention.keys()));
        Optional<Period> time = List.of(StringUtils.split(words)).stream()
                .flatMap(word -> PartialDate.parse(word).stream())
                .map(Period::of)
                .findFirst();
        List<Fact> found = new ArrayList<>();
        for (List<String> subject : facts.subjects(new LinkedHashSet<>(Words.of(words)))) {
            if (found.size() < most) {
                found.addAll(facts.find(new FactQuery(subject, keys, time, most - found.size())));
            }
        }
        return found;
    }
}
