package org.statclaim.internal.context.source;

import java.util.BitSet;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.tokens.Sentence;

/** Where a text keeps its distance from what it tells: "zou", "reportedly". It does so up to the next semicolon. */
final class Hearsay {

    private final Clauses clauses;
    private final BitSet segments = new BitSet();

    Hearsay(Sentence tokens, Clauses clauses) {
        this.clauses = clauses;
        for (int i = tokens.from(); i < tokens.to(); i++) {
            if (tokens.is(i, SourceKind.HEARSAY)) {
                segments.set(clauses.segment(i));
            }
        }
    }

    boolean at(int i) {
        return segments.get(clauses.segment(i));
    }
}
