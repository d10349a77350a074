package org.statclaim.internal.context;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Certainty;
import org.statclaim.claim.Span;
import org.statclaim.internal.grammar.Draft;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Tokens;

/**
 * Finds who a sentence says its figures come from: behind "volgens", beside a verb of saying or estimating, or in the
 * sentence after ("Dat blijkt uit een rapport"). A figure takes the source of its sentence; where there are several, the
 * nearest one.
 */
final class Sources {

    private static final int MAX_SOURCE = 14;
    private static final int MAX_SUBJECT = 9;

    private final Tokens tokens;

    /** A source with the tokens that state it. */
    record Found(int first, int last, Certainty certainty) {}

    Sources(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Gives the drafts of a sentence the sources that it names. */
    void assign(List<Draft> drafts, int from, int to) {
        if (drafts.isEmpty()) {
            return;
        }
        Certainty hedge = hearsay(from, to) ? Certainty.REPORTED : null;
        List<Found> all = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Found found = at(i, from, to);
            if (found != null) {
                all.add(found);
            }
        }
        int next = 0;
        for (Draft draft : drafts) {
            while (next < all.size() && all.get(next).first() < draft.first) {
                next++;
            }
            if (!all.isEmpty()) {
                // the nearest before, else the first behind
                draft.attribution = attribution(all.get(Math.max(0, next - 1)), hedge);
            }
        }
    }

    /** Gives the drafts of the sentence before the source that this one names by looking back. */
    void assignBack(List<Draft> before, int from, int to) {
        int i = from;
        if (before.isEmpty() || !tokens.is(i, TokenClass.BACK_REFERENCE)) {
            return;
        }
        Found found = phrase(i + 1, to, Certainty.STATED);
        if (found == null) {
            return;
        }
        for (Draft draft : before) {
            if (draft.attribution == null) {
                draft.attribution = attribution(found, null);
            }
        }
    }

    private Attribution attribution(Found found, @Nullable Certainty hedge) {
        Span span = new Span(tokens.start(found.first()), tokens.end(found.last()));
        Certainty certainty = hedge != null && found.certainty() == Certainty.STATED ? hedge : found.certainty();
        return new Attribution(span.of(tokens.text()), span, certainty);
    }

    private boolean hearsay(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, TokenClass.HEARSAY)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Found at(int i, int from, int to) {
        if (tokens.is(i, TokenClass.SOURCE_PREP)) {
            return phrase(i + 1, to, Certainty.STATED);
        }
        Certainty certainty = certainty(i);
        if (certainty == null) {
            return null;
        }
        Found subject = subject(i - 1, from, certainty);
        boolean inverted = subject == null || isQuote(i - 1) || isQuote(i - 2);
        Found behind = inverted ? phrase(i + 1, to, certainty) : null;
        return behind == null ? subject : behind;
    }

    private @Nullable Certainty certainty(int i) {
        Sense estimate = tokens.sense(i, TokenClass.ESTIMATE);
        if (estimate != null) {
            return Certainty.ESTIMATED;
        }
        return tokens.is(i, TokenClass.SAY) ? Certainty.STATED : null;
    }

    private boolean isQuote(int i) {
        return tokens.isSymbol(i, '"')
                || tokens.isSymbol(i, '\'')
                || tokens.isSymbol(i, '”')
                || tokens.isSymbol(i, '»');
    }

    /** The noun phrase right of the token: up to a verb, a clause mark, a number or the end. */
    private @Nullable Found phrase(int first, int to, Certainty certainty) {
        int start = first;
        while (start < to && (tokens.is(start, TokenClass.ADVERB) || tokens.is(start, TokenClass.WEEKDAY))) {
            start++;
        }
        int last = start - 1;
        for (int i = start; i < Math.min(to, start + MAX_SOURCE); i++) {
            if (!mayNameSource(i, start)) {
                break;
            }
            last = i;
        }
        while (last > start && isFunction(last)) {
            last--;
        }
        return last < start || !hasName(start, last) ? null : new Found(start, last, certainty);
    }

    /** The noun phrase left of the verb. */
    private @Nullable Found subject(int last, int from, Certainty certainty) {
        int end = last;
        while (end > from && (tokens.is(end, TokenClass.ADVERB) || tokens.is(end, TokenClass.WEEKDAY))) {
            end--;
        }
        int first = end + 1;
        for (int i = end; i >= Math.max(from, end - MAX_SUBJECT); i--) {
            if (!mayNameSource(i, -1) || tokens.is(i, TokenClass.CONJ) && !tokens.is(i, TokenClass.AND)) {
                break;
            }
            first = i;
        }
        while (first <= end && tokens.is(first, TokenClass.PREP)) {
            first++;
        }
        return first > end || !hasName(first, end) ? null : new Found(first, end, certainty);
    }

    private boolean mayNameSource(int i, int start) {
        if (tokens.isSymbol(i, '&') || tokens.isSymbol(i, '.') && tokens.isGlued(i) && tokens.isWord(i + 1)) {
            return true;
        }
        boolean date = tokens.isDigits(i) && i > start && tokens.is(i - 1, TokenClass.DATE_PREP);
        if (!tokens.isWord(i)) {
            return date;
        }
        boolean verb = tokens.is(i, TokenClass.VERB)
                || tokens.is(i, TokenClass.SAY) && !tokens.is(i, TokenClass.REPORT)
                || tokens.is(i, TokenClass.ESTIMATE) && !tokens.is(i, TokenClass.REPORT)
                || tokens.is(i, TokenClass.LINK);
        boolean modifier =
                tokens.is(i, TokenClass.APPROX) || tokens.is(i, TokenClass.BOUND) && !tokens.is(i, TokenClass.PREP);
        boolean conjunction =
                tokens.is(i, TokenClass.CONJ) && !tokens.is(i, TokenClass.AND) && !tokens.is(i, TokenClass.DET);
        // "de woonvisie die het college vaststelde": a relative pronoun opens a clause about the source
        boolean relative = start >= 0 && i > start && tokens.is(i, TokenClass.PRON) && tokens.is(i, TokenClass.CONJ);
        boolean clause = conjunction || relative;
        boolean inner = start < 0 || i == start || !tokens.is(i, TokenClass.PREP) || tokens.is(i, TokenClass.PARTITIVE);
        return !verb && !modifier && !clause && inner && !tokens.is(i, TokenClass.THERE);
    }

    private boolean isFunction(int i) {
        return tokens.is(i, TokenClass.PREP)
                || tokens.is(i, TokenClass.DET)
                || tokens.is(i, TokenClass.CONJ)
                || tokens.is(i, TokenClass.ADVERB);
    }

    /** Whether any word of the phrase can be somebody or something; a lone pronoun cannot. */
    private boolean hasName(int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean open = tokens.isWord(i) && !isFunction(i) && !tokens.is(i, TokenClass.PRON);
            if (open) {
                return true;
            }
        }
        return false;
    }
}
