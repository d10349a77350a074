package org.statclaim.internal.context;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.context.Changes.Move;
import org.statclaim.internal.context.time.Lengths.Origin;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Kind;

/**
 * Where what stands around a figure corrects what the grammar took it for. The places are these two, in this order, and
 * {@link Restatements}, where each figure shows what the next one means.
 */
final class Revision {

    private Revision() {}

    /**
     * "van 40 tot 25", "gestegen tot 12 miljoen": the new level, which bounds nothing. The grammar cannot know, as "tot 300 man"
     * without a change is a limit. Another bound stays: "rose to more than $12".
     */
    static List<Mention> levels(List<Mention> mentions, List<Move> moves) {
        List<Mention> revised = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean level = moves.get(i).arrived() && mention.bound() == Bound.AT_MOST;
            revised.add(level ? mention.withBound(Bound.NONE, mention.approximation()) : mention);
        }
        return revised;
    }

    /**
     * "Smith, 36, born in 1984" against "mayor for four years (2010-2014)": dates show what years are. A figure without them
     * keeps the kind that the grammar gave it.
     */
    static List<Mention> ages(List<Mention> mentions, List<@Nullable Origin> origins) {
        List<Mention> revised = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Origin origin = origins.get(i);
            revised.add(origin == null ? mention : mention.withKind(origin.birth() ? Kind.AGE : Kind.MEASURE));
        }
        return revised;
    }
}
