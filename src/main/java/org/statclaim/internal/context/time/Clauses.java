package org.statclaim.internal.context.time;

import org.statclaim.internal.calendar.TimeExpression;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Sentence;

/** Where the parts of a sentence begin and end around a time, as far as commas, brackets and conjunctions show. */
final class Clauses {

    /** What a conjunction costs that a time is carried across. */
    static final int AND_COST = 4;

    private static final int COMMA_COST = 6;
    private static final int CLAUSE_COST = 10;
    private static final int WINDOW = 25;

    private final Sentence tokens;

    Clauses(Sentence tokens) {
        this.tokens = tokens;
    }

    /** How much farther away the token makes what lies behind it. */
    int crossing(int i) {
        if (isSemicolon(i) || tokens.isSymbol(i, ':')) {
            return CLAUSE_COST;
        }
        if (tokens.isComma(i) || tokens.isBracket(i)) {
            return COMMA_COST;
        }
        return tokens.is(i, TokenClass.AND) || tokens.is(i, TokenClass.CONJ) && tokens.isComma(i - 1) ? AND_COST : 0;
    }

    /** A time behind the beginning of a clause does not speak of what stands before it. */
    boolean opens(int i) {
        return isSemicolon(i)
                || tokens.isComma(i) && (tokens.is(i + 1, TokenClass.CONJ) || tokens.is(i + 1, TokenClass.AND))
                || tokens.is(i, TokenClass.AND) && tokens.is(i + 1, TokenClass.VERB)
                || tokens.is(i, TokenClass.SUBORDINATE) && !tokens.is(i, TokenClass.PREP);
    }

    /** "… and last year acquired a stake": the conjunction before the time begins what the time speaks of. */
    boolean opensWith(int i, TimeExpression time) {
        boolean beside = i + 1 == time.first() || i + 2 == time.first() && tokens.is(i + 1, TokenClass.DATE_PREP);
        return beside && tokens.is(i, TokenClass.AND);
    }

    /** A time before the end of a statement speaks of nothing behind it: "…, blijkt uit een enquête onder 800 mensen". */
    boolean closes(int i) {
        return isSemicolon(i) || tokens.isComma(i) && tokens.is(i + 1, TokenClass.EVIDENCE);
    }

    private boolean isSemicolon(int i) {
        return tokens.isSymbol(i, ';');
    }

    /** How many more brackets open between the tokens than close there; negative where one closes that did not open. */
    int opened(int from, int to) {
        int open = 0;
        for (int i = from; i < to; i++) {
            if (tokens.isSymbol(i, '(')) {
                open++;
            } else if (tokens.isSymbol(i, ')')) {
                open--;
            }
        }
        return open;
    }

    /** The bracket that opens before the time and is not closed; none where there is no such one. */
    int bracket(TimeExpression time, int start) {
        for (int i = time.first() - 1; i >= Math.max(start, time.first() - WINDOW); i--) {
            if (tokens.isSymbol(i, ')')) {
                return Comparisons.NONE;
            }
            if (tokens.isSymbol(i, '(')) {
                return i;
            }
        }
        return Comparisons.NONE;
    }

    /** One past the last token in the brackets that the time stands in. */
    int bracketEnd(TimeExpression time) {
        int i = time.last() + 1;
        while (i < Math.min(tokens.to(), time.last() + WINDOW) && !tokens.isSymbol(i, ')')) {
            i++;
        }
        return i;
    }

    /** Whether nothing but prepositions and articles stands before it in the sentence. */
    boolean opensSentence(TimeExpression time) {
        for (int i = tokens.from(); i < time.first(); i++) {
            boolean passed = tokens.is(i, TokenClass.DATE_PREP)
                    || tokens.is(i, TokenClass.PREP)
                    || tokens.is(i, TokenClass.DET)
                    || tokens.is(i, TokenClass.ADVERB)
                    || tokens.is(i, TokenClass.CONJ)
                    || !tokens.isWord(i) && !tokens.isDigits(i);
            if (!passed) {
                return false;
            }
        }
        return true;
    }

    /** "De fabriek, die in 2019 werd gebouwd, telt 500 werknemers": where the clause inside the sentence ends. */
    int end(TimeExpression time) {
        int opened = -1;
        for (int i = time.first() - 1; i > Math.max(tokens.from(), time.first() - WINDOW); i--) {
            if (tokens.isComma(i)) {
                opened = tokens.is(i + 1, TokenClass.CONJ) ? i : -1;
                break;
            }
        }
        for (int i = time.last() + 1; opened >= 0 && i < Math.min(tokens.to(), time.last() + WINDOW); i++) {
            if (tokens.isComma(i)) {
                return tokens.is(i + 1, TokenClass.VERB) || tokens.isUnknownWord(i + 1) ? i : tokens.to();
            }
        }
        return tokens.to();
    }
}
