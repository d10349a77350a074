package org.statclaim.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Facts of several sources, the first ones first. */
record SeveralFacts(List<Facts> some) implements Facts {

    @Override
    public Collection<List<String>> subjects(Set<String> words) {
        Set<List<String>> all = new LinkedHashSet<>();
        some.forEach(facts -> all.addAll(facts.subjects(words)));
        return all;
    }

    @Override
    public List<Fact> find(FactQuery query) {
        List<Fact> found = new ArrayList<>();
        some.forEach(facts -> found.addAll(facts.find(query)));
        return found.size() > query.most() ? found.subList(0, query.most()) : found;
    }

    @Override
    public Collection<List<String>> places() {
        Set<List<String>> all = new LinkedHashSet<>();
        some.forEach(facts -> all.addAll(facts.places()));
        return all;
    }
}
