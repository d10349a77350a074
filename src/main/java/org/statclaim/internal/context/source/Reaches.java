package org.statclaim.internal.context.source;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.sentence.Quotes;
import org.statclaim.internal.tokens.Sentence;

/**
 * How a source stands to what it speaks for: before it, behind it, or around a quotation. A closing quotation mark
 * decides first; then what stands around the source, as one that closes its clause has nothing behind it that it could
 * say.
 */
final class Reaches {

    /** So many words tell at most to whom or where something was said. */
    private static final int MAX_OBJECT = 8;

    private final Sentence tokens;
    private final SourceWords words;
    private final Quotes quotes;

    Reaches(Sentence tokens, SourceWords words, Quotes quotes) {
        this.tokens = tokens;
        this.words = words;
        this.quotes = quotes;
    }

    /**
     * The reach of a preposition with its source. With a mark before it or at the end of its clause it closes what it
     * speaks for: "Er zijn 40 doden, volgens de NOS." At the head of a sentence or behind a conjunction, "en volgens
     * Maes", it opens a clause.
     *
     * @param end one past the source
     * @param to one past the sentence
     */
    Reach reach(int i, int end, int to) {
        if (quotes.closesBefore(i)) {
            return Reach.QUOTE_TAG;
        }
        boolean conjunction =
                Clauses.isJoint(tokens, i - 1) || tokens.isSymbol(i - 1, ',') && Clauses.isJoint(tokens, i - 2);
        // ", volgens Maes maandag en er kwamen 30 agenten": a time ends it as a mark would
        boolean apart = tokens.isBoundary(i - 1) && (tokens.is(end, FunctionWord.PREP) || words.isTime(end));
        boolean closes = apart || tokens.isBoundary(end) || tokens.isBoundary(end - 1) || isStop(end, to);
        return closes && i > tokens.from() && !conjunction ? Reach.TAG : Reach.FORWARD;
    }

    /**
     * The first of the adverbs and times before the token: "zo" of "zo meldt". What stands before that is its clause,
     * or a mark.
     */
    int mark(int i) {
        int at = i;
        while (words.isTime(at - 1)) {
            at--;
        }
        return at;
    }

    /**
     * The reach of a verb behind its subject. With nothing to say behind the verb, what it says stands before: "...,
     * the survey found." Before a colon or a quotation it stands behind: "The mayor said: 40 trees fell."
     */
    Reach tagged(int first, int verb, int to) {
        if (quotes.closesBefore(first)) {
            return Reach.QUOTE_TAG;
        }
        int end = verb + 1;
        while (words.isTime(end)) {
            end++;
        }
        boolean closes = isStop(end, to)
                || tokens.isBoundary(end) && !tokens.isSymbol(end, ':') && !opensQuote(end)
                || tokens.isComma(first - 1) && isOnlyObject(end, to);
        return first > tokens.from() && closes ? Reach.TAG : Reach.FORWARD;
    }

    /** ", prosecutors told the court.", ", researchers reported in the journal.": to whom or where it was said, and nothing that was. */
    private boolean isOnlyObject(int first, int to) {
        int end = first;
        while (end < to && end - first <= MAX_OBJECT && !tokens.isBoundary(end) && !isStop(end, to)) {
            boolean name = tokens.isCapitalised(end);
            if (!name && (words.isFigure(end) || words.isVerb(end) || tokens.is(end, FunctionWord.CONJ))) {
                return false;
            }
            end++;
        }
        return end > first && isStop(end, to);
    }

    /**
     * The reach of a verb before its subject: "Er zijn 40 doden, zegt de bond." says what stands before it. In "Nu de
     * rente stijgt, verwacht de bank 40 faillissementen" a figure follows, and in ", zegt de bond dat" a clause: it
     * says that.
     *
     * @param mark whether a mark stands before the verb
     * @param first the verb with its adverbs
     * @param end one past the subject
     */
    Reach inverted(boolean mark, int first, int end, int to) {
        if (quotes.closesBefore(first)) {
            return Reach.QUOTE_TAG;
        }
        int at = end;
        while (at < to && !tokens.isBoundary(at) && mark) {
            if (tokens.isDigits(at) || at == end && opensClause(at)) {
                return Reach.FORWARD;
            }
            at++;
        }
        boolean quote = tokens.isSymbol(at, ':') || opensQuote(at);
        return mark && !quote ? Reach.TAG : Reach.FORWARD;
    }

    /** Whether a quotation begins here or behind the next mark: ", said Lee, "40 fell"". */
    boolean opensQuote(int i) {
        return quotes.opensAt(i) || quotes.opensAt(i + 1);
    }

    /** "that", a colon or a quotation, past adverbs: "said on Monday that", "sagte am Montag, dass". "and" joins as often as it opens. */
    boolean opensClause(int i) {
        int at = i;
        while (words.isTime(at)) {
            at++;
        }
        at = tokens.isComma(at) && tokens.is(at + 1, SourceKind.THAT) ? at + 1 : at;
        return tokens.is(at, FunctionWord.CONJ) && !tokens.is(at, FunctionWord.AND)
                || tokens.isSymbol(at, ':')
                || quotes.opensAt(at);
    }

    /** The end of the sentence, or its last mark, with or without a quotation mark behind it. */
    boolean isStop(int i, int to) {
        return i >= to || i + 2 >= to && !tokens.isWord(i) && !tokens.isDigits(i);
    }
}
