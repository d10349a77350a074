package org.statclaim.internal.context;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.internal.calendar.Days;
import org.statclaim.internal.calendar.Publication;
import org.statclaim.internal.context.Changes.Move;
import org.statclaim.internal.context.Restatements.Restated;
import org.statclaim.internal.context.concept.Concepts;
import org.statclaim.internal.context.source.Sources;
import org.statclaim.internal.context.source.Speech;
import org.statclaim.internal.context.time.Lengths.Origin;
import org.statclaim.internal.context.time.Times;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * Completes the quantities of a text with what stands around them, sentence by sentence in the text's order, as "een jaar
 * eerder", "hij" and "dat meldt de bond" lean on what was said before. The aspects do not know each other: what one must
 * have of another is handed to it here, and that decides their order.
 */
public final class Context {

    private final LanguagePack pack;
    private final @Nullable String region;
    private final @Nullable PartialDate published;
    /** What "vorig jaar" and "sinds mei" are counted from. */
    private final Publication publication;
    /** Who speaks, from sentence to sentence: "… zegt de minister. Hij verwacht 40 ontslagen." */
    private final Speech speech = new Speech();
    /** The place in the text of the last count, of which a later sentence may tell a part: "Daarvan waren er 12 …" */
    private int lastCount = Mention.NONE;
    /** The time that the text has told of, which "a year earlier" in a later sentence is counted from. */
    private Days told = Days.UNKNOWN;

    /**
     * Context of one text.
     *
     * @param region ISO 3166 country, where a hint was given
     * @param published publication date, where it is known
     */
    public Context(LanguagePack pack, @Nullable String region, @Nullable PartialDate published) {
        this.pack = pack;
        this.region = region;
        this.published = published;
        this.publication = new Publication(published);
    }

    /**
     * Completes the figures of the next sentence.
     *
     * @param read its figures in their order; a sentence that has none is handed in too
     */
    public List<Completed> complete(Sentence sentence, List<Mention> read) {
        int first = speech.figures();
        Clauses clauses = new Clauses(sentence, pack);
        List<Completed> completed = read.isEmpty() ? List.of() : complete(sentence, clauses, read, first);
        for (int i = 0; i < read.size(); i++) {
            lastCount = read.get(i).kind() == Kind.COUNT ? first + i : lastCount;
        }
        // a sentence without figures may name who said those of the one before
        new Sources(sentence, clauses, pack, speech).assign(read);
        return completed;
    }

    /**
     * Asks each aspect of all figures of the sentence in turn.
     *
     * @param first how many figures the sentences before had, which places in the text are counted from
     */
    private List<Completed> complete(Sentence sentence, Clauses clauses, List<Mention> read, int first) {
        List<Move> moves = new Changes(sentence, pack).of(read);
        // "gestegen tot 12 miljoen" loses its "at most" before anything else asks how high it may be
        List<Mention> mentions = Revision.points(sentence, Revision.levels(read, moves), moves);
        Times times = new Times(sentence, pack, clauses, publication, told, mentions);
        // only the dates tell that "vier jaar (2010-2014)" is a duration, which later stages ask the kind of
        mentions = Revision.ages(mentions, times.origins());
        if (region != null && pack.settings().fahrenheitIn().contains(region)) {
            mentions = Revision.degrees(mentions, pack);
        }
        List<@Nullable Period> periods = times.of(mentions);
        told = times.told();
        // an amount's own time says which currency of a name it is in
        mentions = settled(new MoneyResolver(sentence, pack, region, published), mentions, periods);
        Restated restated = new Restatements(sentence, pack).of(mentions, moves);
        mentions = restated.mentions();
        moves = restated.moves();
        List<Change> changes = new ArrayList<>(moves.size());
        moves.forEach(move -> changes.add(move.change()));
        // what restates a figure is about the same, so links come before subjects
        List<List<String>> concepts = new Concepts(sentence, pack, mentions, changes, restated.equivalentTo()).all();
        List<Completed> completed = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Origin origin = times.origins().get(i);
            completed.add(new Completed(
                    mention,
                    changes.get(i),
                    moves.get(i).role(),
                    periods.get(i),
                    times.former(mention),
                    origin == null || origin.event() && periods.get(i) == null ? null : origin.period(),
                    concepts.get(i),
                    inText(restated.equivalentTo()[i], first),
                    mention.subsetOf() == Mention.EARLIER ? lastCount : inText(mention.subsetOf(), first)));
        }
        return completed;
    }

    /**
     * Settles the amounts from left to right. Each sees the others, as "80 cents to 3 euros" says which cents; those before
     * it are settled by then, so that "3 Canadian dollars" is no open dollar any more.
     */
    private static List<Mention> settled(MoneyResolver money, List<Mention> mentions, List<@Nullable Period> periods) {
        List<Mention> settled = new ArrayList<>(mentions);
        for (int i = 0; i < settled.size(); i++) {
            settled.set(i, money.resolve(settled.get(i), periods.get(i), settled));
        }
        return settled;
    }

    /** From a place in the sentence to one in the text; none stays none. */
    private static int inText(int inSentence, int first) {
        return inSentence == Mention.NONE ? Mention.NONE : first + inSentence;
    }

    /** Who says each figure that was completed, in order; null where nobody does. */
    public List<@Nullable Attribution> attributions() {
        return speech.attributions();
    }
}
