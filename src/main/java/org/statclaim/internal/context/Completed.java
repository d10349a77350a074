package org.statclaim.internal.context;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Period;
import org.statclaim.claim.Role;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.quantity.Change;

/**
 * A figure with what its sentence says of it; who says so may stand in a later one.
 *
 * @param mention the figure as read and revised
 * @param change which way it moves
 * @param role whether it is a level or by how much one changed
 * @param time the period that it speaks of
 * @param formerTime the period that its former level speaks of
 * @param dates what an age or a duration can be worked out from
 * @param concept content words of what it is about
 * @param equivalentTo the place in the text of the figure that it restates; {@link Mention#NONE} where it restates none
 * @param subsetOf the place in the text of the figure that it is part of; {@link Mention#NONE} where it is of none
 */
public record Completed(
        Mention mention,
        Change change,
        Role role,
        @Nullable Period time,
        @Nullable Period formerTime,
        @Nullable Period dates,
        List<String> concept,
        int equivalentTo,
        int subsetOf) {

    public Completed {
        concept = List.copyOf(concept);
    }
}
