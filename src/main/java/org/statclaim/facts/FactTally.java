package org.statclaim.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of the observations of a file.
 *
 * @param facts how many became facts
 * @param missing how many have no value, as the office says
 * @param bad how many could not be read
 * @param told the first of those, a sentence each with file, line, column, value and what was expected
 */
public record FactTally(long facts, long missing, long bad, List<String> told) {

    /** Keeps a copy of the list. */
    public FactTally {
        told = List.copyOf(told);
    }

    /** Both together. */
    FactTally plus(FactTally other) {
        List<String> all = new ArrayList<>(told);
        all.addAll(other.told);
        return new FactTally(facts + other.facts, missing + other.missing, bad + other.bad, all);
    }
}
