package org.statclaim.internal.context.source;

import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Sentence;

/** The clauses of one sentence, as far as marks and conjunctions show them. */
final class Clauses {

    private final Sentence tokens;
    private final int from;
    private final int[] clauses;
    private final int[] segments;
    private final boolean[] hearsay;

    Clauses(Sentence tokens) {
        this.tokens = tokens;
        this.from = tokens.from();
        this.clauses = new int[tokens.to() - from];
        this.segments = new int[tokens.to() - from];
        this.hearsay = new boolean[tokens.to() - from + 1];
        int clause = 0;
        int segment = 0;
        for (int i = from; i < tokens.to(); i++) {
            boolean semicolon = tokens.isSymbol(i, ';');
            segment += semicolon ? 1 : 0;
            clause += semicolon || tokens.isBoundary(i) || isConjunction(i) ? 1 : 0;
            clauses[i - from] = clause;
            segments[i - from] = segment;
            hearsay[segment] |= tokens.is(i, TokenClass.HEARSAY);
        }
    }

    boolean sameClause(int one, int other) {
        return clauses[one - from] == clauses[other - from];
    }

    /** Whether no semicolon stands between the tokens. */
    boolean sameSegment(int one, int other) {
        return segments[one - from] == segments[other - from];
    }

    /** Whether the text keeps its distance around the token: "zou", "reportedly". */
    boolean hearsay(int i) {
        return hearsay[segments[i - from]];
    }

    private boolean isConjunction(int i) {
        return tokens.is(i, TokenClass.CONJ)
                && !tokens.is(i, TokenClass.DET)
                && !tokens.is(i, TokenClass.AND)
                && !tokens.is(i, TokenClass.PREP)
                && !tokens.is(i, TokenClass.PRON);
    }
}
