package org.statclaim.internal.context.source;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.sentence.Quotes;
import org.statclaim.internal.tokens.Sentence;

/** How a source stands to what it speaks for: before it, behind it, or around a quotation. */
final class Reaches {

    private final Sentence tokens;
    private final SourceWords words;
    private final Quotes quotes;

    Reaches(Sentence tokens, SourceWords words, Quotes quotes) {
        this.tokens = tokens;
        this.words = words;
        this.quotes = quotes;
    }

    /** A phrase with its own mark before it, or at the end of the clause, closes what it speaks for. */
    Reach reach(int i, int end, int to) {
        if (quotes.closesBefore(i)) {
            return Reach.QUOTE_TAG;
        }
        boolean conjunction = isConjunction(i - 1) || tokens.isSymbol(i - 1, ',') && isConjunction(i - 2);
        boolean apart = tokens.isBoundary(i - 1) && (tokens.is(end, FunctionWord.PREP) || words.isTime(end));
        boolean closes = apart || tokens.isBoundary(end) || tokens.isBoundary(end - 1) || isStop(end, to);
        return closes && i > tokens.from() && !conjunction ? Reach.TAG : Reach.FORWARD;
    }

    /** "zo meldt": the adverb before a verb belongs to it. */
    int mark(int i) {
        int at = i;
        while (words.isTime(at - 1)) {
            at--;
        }
        return at;
    }

    /** "..., the survey found.": with nothing to say behind the verb, what it says stands before. */
    Reach tagged(int first, int verb, int to) {
        if (quotes.closesBefore(first)) {
            return Reach.QUOTE_TAG;
        }
        int end = verb + 1;
        while (words.isTime(end)) {
            end++;
        }
        boolean closes = isStop(end, to) || tokens.isBoundary(end) && !tokens.isSymbol(end, ':') && !opensQuote(end);
        return first > tokens.from() && closes ? Reach.TAG : Reach.FORWARD;
    }

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

    boolean opensQuote(int i) {
        return quotes.opensAt(i) || quotes.opensAt(i + 1);
    }

    /** "that", a colon or a quotation. */
    boolean opensClause(int i) {
        int at = i;
        while (words.isTime(at)) {
            at++;
        }
        return tokens.is(at, FunctionWord.CONJ) && !tokens.is(at, FunctionWord.AND)
                || tokens.isSymbol(at, ':')
                || quotes.opensAt(at);
    }

    boolean isConjunction(int i) {
        return tokens.is(i, FunctionWord.CONJ) && !tokens.is(i, FunctionWord.DET);
    }

    boolean isStop(int i, int to) {
        return i >= to || i + 2 >= to && !tokens.isWord(i) && !tokens.isDigits(i);
    }
}
