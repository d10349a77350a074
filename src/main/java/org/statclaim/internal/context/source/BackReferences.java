package org.statclaim.internal.context.source;

import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Certainty;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.Meaning.BackReference;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.tokens.Sentence;

/** A sentence that names the source of the one before: "Dat meldt de NOS." */
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

    /** The source of the sentence before that this one names: "Dat meldt de NOS." */
    @Nullable
    Found back(int to) {
        BackReference back = tokens.meaning(tokens.from(), SourceKind.BACK_REFERENCE, BackReference.class);
        if (back == null) {
            return null;
        }
        int verb = tokens.from() + 1;
        while (words.isTime(verb)) {
            verb++;
        }
        if (back == BackReference.BEFORE_SOURCE) {
            return named(tokens.from(), verb, to, Certainty.STATED);
        }
        int origin = evidence.evidence(verb);
        if (origin >= 0) {
            return named(tokens.from(), origin + 1, to, Certainty.STATED);
        }
        Certainty certainty = verbs.certainty(verb, to);
        if (certainty != null && !verbs.isStrict(verb)) {
            int subject = words.isAgent(verb + 1) ? verb + 2 : verb + 1;
            Found found = named(tokens.from(), subject, to, certainty);
            return found == null && words.isPronoun(subject)
                    ? speakers.pronoun(tokens.from(), subject, certainty, Reach.TAG)
                    : found;
        }
        return tokens.is(verb, FunctionWord.VERB) ? backPerfect(verb, to) : null;
    }

    /** "Dat heeft gedeputeerde Vanhaute aangekondigd", "That was announced by the council". */
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

    @Nullable
    Found named(int trigger, int first, int to, Certainty certainty) {
        return speakers.found(trigger, names.right(first, to, false), certainty, Reach.TAG);
    }
}
