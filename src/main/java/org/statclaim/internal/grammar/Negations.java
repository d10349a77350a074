package org.statclaim.internal.grammar;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Bound;

/**
 * A negation turns the comparison behind it round: "no more than 40". It must stand in the same clause and deny the comparison
 * itself: a wrong turn would make of "more than 500" the opposite.
 */
final class Negations {

    /** Words back from the comparison: in "may not ever be over 40" three; any farther the negation is of something else. */
    private static final int MAX_NEGATED = 4;

    private final Sentence tokens;

    Negations(Sentence tokens) {
        this.tokens = tokens;
    }

    /**
     * "no longer than", "does not cost more than", "mag niet boven de": a negation shortly before, in the same clause.
     *
     * @param i the first token of the comparison
     * @param floor one past the figure before; what is denied there is another matter
     */
    boolean isNegated(int i, int floor) {
        for (int at = i - 1; at >= Math.max(floor, i - MAX_NEGATED); at--) {
            if (tokens.is(at, FunctionWord.NEGATION)) {
                // "not only more than 500", "al dan niet meer dan 300", "whether or not more than"
                return !tokens.is(at + 1, FunctionWord.MERELY)
                        && !tokens.is(at - 1, FunctionWord.OR)
                        && !tokens.is(at - 1, FunctionWord.THAN)
                        && !opensClause(at, i);
            }
            // "does not cost more than": verbs and adverbs lie between, and one unknown word may be either;
            // but a capital begins a name: "not Holm over 5 euros"
            boolean passed = tokens.is(at, FunctionWord.VERB)
                    || tokens.is(at, FunctionWord.LINK)
                    || tokens.is(at, FunctionWord.ADVERB)
                    || tokens.is(at, FunctionWord.TONE)
                    || at == i - 1 && tokens.isUnknownWord(at) && !tokens.isCapitalised(at);
            if (!passed) {
                return false;
            }
        }
        return false;
    }

    /**
     * "het is niet bekend of meer dan 5": what is denied lies before the clause of the comparison; so it does with a preposition
     * between, "not in debt for over 30 euros".
     */
    private boolean opensClause(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.is(i, FunctionWord.SUBCLAUSE)
                    || tokens.is(i, FunctionWord.CONJ)
                    || tokens.is(i, FunctionWord.PREP)) {
                return true;
            }
        }
        // "weten niet of meer dan 5 leden komen": the lexicon takes "of meer dan" as one word
        return tokens.is(to, FunctionWord.OR_BOUND);
    }

    /** Not more is at most, not less is at least; what is no comparison, as "at least", stays. */
    static Bound negation(Bound bound) {
        return switch (bound) {
            case MORE_THAN -> Bound.AT_MOST;
            case LESS_THAN -> Bound.AT_LEAST;
            default -> bound;
        };
    }
}
