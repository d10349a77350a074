package org.statclaim.internal.sentence;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.tokens.Sentence;

/**
 * Figures that open a clause as its subject, "the mill closed, and 40 workers lost their jobs": they are of nothing that
 * an earlier clause speaks of.
 */
final class FigureSubjects {

    /** So many words what prepositions add to the figure may have before its verb. */
    private static final int MAX_PHRASE = 12;

    private final Sentence tokens;
    private final Words words;
    private final Predicates verbs;

    FigureSubjects(Sentence tokens, Words words, Predicates verbs) {
        this.tokens = tokens;
        this.words = words;
        this.verbs = verbs;
    }

    /**
     * Whether the figure is the subject of its clause.
     *
     * @param first where it begins, with its hedges
     * @param last its last token, with the noun that it counts
     */
    boolean isSubject(int first, int last) {
        return opensClause(first) && leadsToVerb(last + 1) || isAbsolute(first, last);
    }

    /** ", with 12,000 passengers stranded.": at the end of a sentence a phrase with a participle is said of nothing before it. */
    private boolean isAbsolute(int first, int last) {
        int with = first - 1;
        if (!tokens.is(with, FunctionWord.WITH) || !tokens.isComma(with - 1) || !words.is(last + 1, VerbForm.PAST)) {
            return false;
        }
        int i = last + 2;
        while (i < tokens.to() && !tokens.isBoundary(i)) {
            i++;
        }
        return i == tokens.to();
    }

    /** "will Geld investieren und 2.500 Stellen schaffen": what the second of two infinitives is done to, where these end their clauses. */
    boolean isSecondObject(int first, int last) {
        int and = first - 1;
        int verb = last + 1;
        if (!tokens.is(and, FunctionWord.AND)
                || tokens.isWord(verb + 1)
                || !verbs.isPredicate(verb)
                || !verbs.isPredicate(and - 1)) {
            return false;
        }
        return words.is(verbs.finite(and - 1), VerbForm.AUXILIARY);
    }

    /** Behind a mark, a conjunction or at the head of the sentence; adverbs may stand between, prepositions never. */
    private boolean opensClause(int first) {
        int i = first - 1;
        while (i >= tokens.from()
                && !tokens.is(i, FunctionWord.PREP)
                && !tokens.is(i, FunctionWord.CONJ)
                && (words.isSkipped(i) || words.isArticle(i) || tokens.is(i, FunctionWord.POSSESSIVE))) {
            i--;
        }
        return i < tokens.from()
                || tokens.isComma(i)
                || tokens.isSymbol(i, ';')
                // "police said 40 people died"
                || tokens.is(i, SourceKind.SAY) && verbs.isVerb(i)
                // "with 20 and as many as 30 people killed" goes on with a list
                || tokens.is(i, FunctionWord.AND) && !words.isFigure(i - 1)
                || tokens.is(i, FunctionWord.COORDINATOR);
    }

    /** Whether a verb follows, with nothing but what prepositions add between: "40 workers at two plants lost". */
    private boolean leadsToVerb(int next) {
        int i = next;
        // "40 workers, a third of them young, lost": no list is passed on the way
        while (i < Math.min(tokens.to(), next + MAX_PHRASE) && !verbs.isPredicate(i)) {
            boolean added = i > next || words.isPreposition(i) || words.isSkipped(i);
            if (!added || words.endsPhrase(i) || words.joins(i)) {
                return false;
            }
            i++;
        }
        return i < tokens.to() && verbs.isPredicate(i) && !words.isInfinitive(i);
    }
}
