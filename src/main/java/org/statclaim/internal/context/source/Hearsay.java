package org.statclaim.internal.context.source;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.tokens.Sentence;

/**
 * Where a text keeps its distance from what it tells: "zou", "reportedly". It does so up to the next semicolon, and not
 * only in the clause of the word: in "Er zouden 40 doden zijn en 30 gewonden" both are hearsay, in "Er zouden 40 doden
 * zijn; 30 mensen zijn gewond" one is.
 */
final class Hearsay {

    private final Sentence tokens;
    private final Clauses clauses;
    /** Which parts of the sentence, as semicolons part it, have such a word; read when the first figure asks. */
    private @Nullable BitSet segments;

    Hearsay(Sentence tokens, Clauses clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
    }

    private BitSet read() {
        BitSet read = new BitSet();
        for (int i = tokens.from(); i < tokens.to(); i++) {
            if (tokens.is(i, SourceKind.HEARSAY)) {
                read.set(clauses.segment(i));
            }
        }
        return read;
    }

    /** Whether the part of the sentence that the token stands in is told as hearsay, before its word or behind it. */
    boolean at(int i) {
        BitSet read = segments == null ? read() : segments;
        segments = read;
        return read.get(clauses.segment(i));
    }
}
