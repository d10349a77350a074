package org.statclaim.internal.context.source;

import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Certainty;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.Meaning.BackReference;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.sentence.SayVerbs;
import org.statclaim.internal.tokens.Sentence;

/**
 * A sentence that names the source of the one before: "Dat meldt de NOS." Only its head is looked at, first for phrases
 * that have the source right behind them, then for a verb of showing, one of saying, and a perfect or passive with its
 * verb at the end.
 */
final class BackReferences {

    private final Sentence tokens;
    private final SourceWords words;
    private final SourceNames names;
    private final Speakers speakers;
    private final SayVerbs verbs;
    private final Evidence evidence;

    BackReferences(
            Sentence tokens,
            SourceWords words,
            SourceNames names,
            Speakers speakers,
            SayVerbs verbs,
            Evidence evidence) {
        this.tokens = tokens;
        this.words = words;
        this.names = names;
        this.speakers = speakers;
        this.verbs = verbs;
        this.evidence = evidence;
    }

    /**
     * The source of the sentence before that this one names; null where it does not begin with "dat", "the figures" or
     * the like, or says something else with it: "Dat is te veel."
     */
    @Nullable
    Found back(int to) {
        BackReference back = tokens.meaning(tokens.from(), SourceKind.BACK_REFERENCE, BackReference.class);
        if (back == null) {
            return null;
        }
        int verb = tokens.from() + 1;
        // "This later was confirmed by the council"
        while (words.isTime(verb)) {
            verb++;
        }
        // "Dat staat in het jaarverslag"
        if (back == BackReference.BEFORE_SOURCE) {
            return named(tokens.from(), verb, to, Certainty.STATED);
        }
        // "Dat blijkt dinsdag uit een rapport"
        int origin = evidence.evidence(verb);
        if (origin >= 0) {
            return named(tokens.from(), origin + 1, to, Certainty.STATED);
        }
        // "Dat meldt de NOS", "Dat zegt hij"; "Dat toont de kaart" shows something of its own
        Certainty certainty = verbs.certainty(verb, to);
        if (certainty != null && !verbs.isStrict(verb)) {
            int subject = words.isAgent(verb + 1) ? verb + 2 : verb + 1;
            Found found = named(tokens.from(), subject, to, certainty);
            return found == null && words.isPronoun(subject)
                    ? speakers.pronoun(tokens.from(), subject, certainty, Reach.TAG)
                    : found;
        }
        // "Dat heeft de stad aangekondigd", "That was announced by the council"
        return tokens.is(verb, FunctionWord.VERB) ? backPerfect(verb, to) : null;
    }

    /**
     * "Dat heeft gedeputeerde Vanhaute aangekondigd", "That was announced by the council". The verb may stand before
     * its agent or behind it; brackets on the way, "Vanhaute (52)", are passed, and no other mark is.
     */
    @Nullable
    Found backPerfect(int verb, int to) {
        int agent = -1;
        for (int i = verb + 1; i < to && (!tokens.isBoundary(i) || tokens.isBracket(i)); i++) {
            agent = words.isAgent(i) && agent < 0 ? i : agent;
            boolean say = tokens.is(i, SourceKind.SAY) || tokens.is(i, SourceKind.ESTIMATE);
            if (say && !tokens.is(i, SourceKind.REPORT)) {
                Certainty certainty = tokens.is(i, SourceKind.SAY) ? Certainty.STATED : Certainty.ESTIMATED;
                int subject = agent >= 0 ? agent + 1 : words.isAgent(i + 1) ? i + 2 : verb + 1;
                return named(tokens.from(), subject, to, certainty);
            }
        }
        return null;
    }

    /**
     * The source that begins at the token. All that it speaks for stands in the sentence before, so that it closes it.
     */
    @Nullable
    Found named(int trigger, int first, int to, Certainty certainty) {
        return speakers.found(trigger, names.right(first, to, false), certainty, Reach.TAG);
    }
}
