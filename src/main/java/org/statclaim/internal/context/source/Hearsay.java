package org.statclaim.internal.context.source;

import java.util.BitSet;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.tokens.Sentence;

/**
 * Where a text keeps its distance from what it tells: "zou", "reportedly". It does so up to the next semicolon, and not
 * only in the clause of the word: in "Er zouden 40 doden zijn en 30 gewonden" both are hearsay, in "Er zouden 40 doden
 * zijn; 30 mensen zijn gewond" one is.
 */
final class Hearsay {

    private final Clauses clauses;
    /** Which parts of the sentence, as semicolons part it, have such a word. */
    private final BitSet segments = new BitSet();

    Hearsay(Sentence tokens, Clauses clauses) {
        this.clauses = clauses;
        for (int i = tokens.from(); i < tokens.to(); i++) {
            if (tokens.is(i, SourceKind.HEARSAY)) {
                segments.set(clauses.segment(i));
            }
        }
    }

    /** Whether the part of the sentence that the token stands in is told as hearsay, before its word or behind it. */
    boolean at(int i) {
        return segments.get(clauses.segment(i));
    }
}
