package org.statclaim.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Where facts are looked up: in memory ({@link FactBase}), or in a store on disk. Safe for use by several threads.
 */
public interface Facts {

    /**
     * {@return the subjects of which all words of a name are among the given ones, each with all its names}
     *
     * @param words in lower case; an ending of one or two letters more or fewer makes no other word
     */
    Collection<List<String>> subjects(Set<String> words);

    /**
     * {@return facts that the query asks for, at most as many as it says}
     *
     * @param query what is looked for
     */
    List<Fact> find(FactQuery query);

    /** {@return the names of each place that facts are of, as far as {@link Gazetteer} does not know it} */
    Collection<List<String>> places();

    /**
     * {@return all of them as one}
     *
     * @param some in the order in which their facts are given
     */
    static Facts of(List<? extends Facts> some) {
        return some.size() == 1 ? some.get(0) : new SeveralFacts(List.copyOf(some));
    }
}
