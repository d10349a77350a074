package org.statclaim.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.statclaim.claim.Period;

/**
 * Facts that are looked for.
 *
 * @param subject all names of their subject, as {@link Facts#subjects} gave them
 * @param places where: keys as {@link Gazetteer#key} gives them, and the empty text for facts that are of no place; an empty set
 *     for anywhere
 * @param holding a period that theirs has to contain, or they hold always; empty for facts of any time
 * @param most how many at most
 */
public record FactQuery(List<String> subject, Set<String> places, Optional<Period> holding, int most) {

    /** The key of facts that are of no place. */
    public static final String NOWHERE = "";

    /** Keeps copies. */
    public FactQuery {
        subject = List.copyOf(subject);
        places = Set.copyOf(places);
        if (most < 1) {
            throw new IllegalArgumentException("at least one fact is looked for, not " + most);
        }
    }
}
