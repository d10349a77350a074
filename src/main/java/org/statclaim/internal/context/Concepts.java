package org.statclaim.internal.context;

import java.util.ArrayList;
import java.util.List;
import org.statclaim.internal.grammar.Draft;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Tokens;
import org.statclaim.quantity.Kind;

/**
 * The content words of what a figure is about: the noun that it modifies ("a 5 watt charger"), what it is a part of, else
 * the subject of its clause, which stands before the clause's first verb.
 */
final class Concepts {

    private static final int MAX_WORDS = 12;
    private static final int MAX_CLAUSE = 40;

    private static final TokenClass[] FUNCTION = {
        TokenClass.DET, TokenClass.PREP, TokenClass.CONJ, TokenClass.PRON, TokenClass.ADVERB, TokenClass.APPROX,
        TokenClass.BOUND, TokenClass.TONE, TokenClass.RELATIVE, TokenClass.MONTH, TokenClass.WEEKDAY, TokenClass.ONES,
        TokenClass.RATE, TokenClass.YEAR_PART, TokenClass.COUNT_LABEL
    };
    private static final TokenClass[] VERBAL = {
        TokenClass.VERB,
        TokenClass.INCREASE,
        TokenClass.DECREASE,
        TokenClass.LINK,
        TokenClass.SAY,
        TokenClass.ESTIMATE,
        TokenClass.MULTIPLY,
        TokenClass.SEPARABLE,
        TokenClass.HEARSAY
    };

    private final Tokens tokens;

    Concepts(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Drafts of one sentence, in order. */
    void find(List<Draft> drafts, int from, int to) {
        for (Draft draft : drafts) {
            draft.concept = concept(draft, from, to);
        }
    }

    private List<String> concept(Draft draft, int from, int to) {
        boolean share = draft.kind == Kind.PERCENTAGE;
        if (share && draft.hasCounted()) {
            return words(draft.countedFirst, draft.countedLast + 1);
        }
        if (draft.kind != Kind.COUNT && draft.kind != Kind.NUMBER) {
            List<String> modified = modified(draft.last + 1, to);
            if (!modified.isEmpty()) {
                return modified;
            }
        }
        return subject(draft, from);
    }

    /** The noun that the figure stands before like an adjective. */
    private List<String> modified(int first, int to) {
        int start = tokens.isSymbol(first, '-') && tokens.isGlued(first) ? first + 1 : first;
        int end = start;
        while (end < Math.min(to, start + MAX_WORDS) && isContent(end)) {
            end++;
        }
        return words(start, end);
    }

    private List<String> subject(Draft draft, int from) {
        int start = clauseStart(draft, from);
        List<String> words = words(start, firstVerb(start, draft.from));
        int outer = Math.max(from, draft.from - MAX_CLAUSE);
        boolean nested = words.isEmpty() && start > outer;
        return nested ? words(outer, firstVerb(outer, draft.from)) : words;
    }

    private int firstVerb(int from, int to) {
        int verb = from;
        while (verb < to && !tokens.isAny(verb, VERBAL)) {
            verb++;
        }
        return verb;
    }

    /** Behind the last clause mark that a verb follows before the figure. */
    private int clauseStart(Draft draft, int from) {
        boolean verb = false;
        for (int i = draft.from - 1; i >= Math.max(from, draft.from - MAX_CLAUSE); i--) {
            verb |= tokens.isAny(i, VERBAL);
            boolean mark = tokens.isSymbol(i, ',') && !tokens.isGlued(i + 1)
                    || tokens.isSymbol(i, ';')
                    || tokens.isSymbol(i, ':')
                    || tokens.is(i, TokenClass.CONJ) && !tokens.is(i, TokenClass.AND) && !tokens.is(i, TokenClass.DET);
            if (mark && verb) {
                return i + 1;
            }
        }
        return Math.max(from, draft.from - MAX_CLAUSE);
    }

    private List<String> words(int first, int end) {
        List<String> words = new ArrayList<>();
        for (int i = first; i < end && words.size() < MAX_WORDS; i++) {
            if (isContent(i) && !tokens.isAny(i, VERBAL)) {
                words.add(tokens.printed(i));
            }
        }
        return words;
    }

    private boolean isContent(int i) {
        return tokens.isWord(i) && !tokens.isAny(i, FUNCTION) && tokens.end(i) - tokens.start(i) > 1;
    }
}
