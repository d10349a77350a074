package org.statclaim.internal.context.source;

import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Certainty;
import org.statclaim.internal.lexicon.Meaning.EvidenceWord;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.sentence.Quotes;
import org.statclaim.internal.sentence.SayVerbs;
import org.statclaim.internal.tokens.Sentence;

/**
 * Sources behind a verb of showing: "blijkt uit cijfers van het CBS", or before it: "uit cijfers van het CBS blijkt".
 * Which word stands before the source is the verb's own: "uit", "from".
 */
final class Evidence {

    private final Sentence tokens;
    private final SourceWords words;
    private final SourceNames names;
    private final SourceSubjects subjects;
    private final Speakers speakers;
    private final SayVerbs verbs;
    private final Reaches reaches;
    private final Quotes quotes;

    Evidence(
            Sentence tokens,
            SourceWords words,
            SourceNames names,
            SourceSubjects subjects,
            Speakers speakers,
            SayVerbs verbs,
            Reaches reaches,
            Quotes quotes) {
        this.tokens = tokens;
        this.words = words;
        this.names = names;
        this.subjects = subjects;
        this.speakers = speakers;
        this.verbs = verbs;
        this.reaches = reaches;
        this.quotes = quotes;
    }

    /**
     * The source of the verb of showing at the token; null where it is none: "het blijkt 40 meter hoog".
     *
     * @param behind one past the source found before it, whose words are spoken for
     */
    @Nullable
    Found evident(int i, int behind, int to) {
        // a source behind the verb goes first: "uit angst, blijkt uit cijfers"
        int origin = evidence(i);
        if (origin >= 0) {
            return shown(i, names.right(origin + 1, to, false), to);
        }
        EvidenceWord word = tokens.meaning(i, SourceKind.EVIDENCE, EvidenceWord.class);
        // "Uit het rapport, dat maandag verscheen, blijkt ..."
        // "Uit de raming van het instituut (ABC) blijkt ..."
        int start = tokens.isSymbol(i - 1, ')')
                ? subjects.before(i - 1, '(', behind)
                : tokens.isBoundary(i - 1) ? subjects.beforeAside(i - 1, behind) : i - 1;
        for (int k = start;
                word != null && k >= Math.max(behind, i - SourceFinder.MAX_CLAUSE) && !tokens.isBoundary(k);
                k--) {
            if (verbs.matches(k, word.before())) {
                SourceName phrase = names.right(k + 1, i, false);
                return phrase == null ? null : speakers.found(i, phrase, Certainty.STATED, ending(k, i, to));
            }
        }
        return null;
    }

    /** ", zoals uit het rapport blijkt.": a clause behind a mark that ends with the verb speaks of what stands before it. */
    private Reach ending(int preposition, int verb, int to) {
        int start = preposition;
        while (start > tokens.from() && !tokens.isBoundary(start - 1)) {
            start--;
        }
        return reaches.reach(start, verb + 1, to);
    }

    /**
     * ", blijkt uit een bevraging bij 4.150 gezinnen": behind a mark the rest of the clause speaks of the source, so
     * that 4.150 is no figure that the survey found. In "It emerged from court documents that 40 people were paid" no
     * mark stands before the verb, and what follows is what was found.
     */
    @Nullable
    Found shown(int i, @Nullable SourceName phrase, int to) {
        int start = reaches.mark(i);
        boolean tag = tokens.isBoundary(start - 1) || quotes.closesBefore(start);
        if (phrase == null || !tag) {
            return speakers.found(
                    i, phrase, Certainty.STATED, phrase == null ? Reach.TAG : reaches.reach(start, phrase.end(), to));
        }
        int end = phrase.end();
        while (end < to && !tokens.isBoundary(end)) {
            end++;
        }
        return speakers.found(i, new SourceName(phrase.first(), phrase.last(), end), Certainty.STATED, Reach.TAG);
    }

    /**
     * Where "uit" stands behind "blijkt"; negative where it doesn't. A time may stand between: "blijkt maandag uit
     * cijfers".
     */
    int evidence(int i) {
        EvidenceWord word = tokens.meaning(i, SourceKind.EVIDENCE, EvidenceWord.class);
        int at = i + 1;
        while (word != null && words.isTime(at) && !verbs.matches(at, word.before())) {
            at++;
        }
        return word != null && verbs.matches(at, word.before()) ? at : -1;
    }
}
