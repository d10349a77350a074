package org.statclaim.internal.context.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Certainty;
import org.statclaim.claim.Span;
import org.statclaim.internal.context.source.SourceFinder.Found;
import org.statclaim.internal.context.source.SourceFinder.Reach;
import org.statclaim.internal.grammar.Draft;
import org.statclaim.internal.tokens.Tokens;

/**
 * Gives figures the sources that speak for them, sentence by sentence in the text's order. A source of the figure's own
 * clause comes first, then one that closes what it says ("..., zegt Peeters"), then the nearest one before. A quotation
 * has one speaker, however many sentences it takes, and a sentence may name the source of the one before it.
 *
 * <p>What is remembered of earlier sentences are offsets, since the tokens show one sentence at a time.
 */
public final class Sources {

    /** A quotation of which nobody has said by now whose it is; the bound keeps the memory small. */
    private static final int MAX_WAITING = 64;

    private final Tokens tokens;
    private final Quotes quotes;
    private final SourceFinder finder;

    private List<Waiting> before = List.of();
    private final List<Waiting> unspoken = new ArrayList<>();
    /** Who speaks in the quotations of the paragraph. */
    private @Nullable Attribution speaker;
    /** Whom "he" means. */
    private @Nullable Attribution person;

    private int personAge;
    private boolean endedInQuote;
    private boolean endedInColon;

    /** A figure whose source a later sentence may name. */
    private record Waiting(Draft draft, boolean hearsay) {}

    /** Sources of one text. */
    public Sources(Tokens tokens, boolean verbSecond) {
        this.tokens = tokens;
        this.quotes = new Quotes(tokens);
        this.finder = new SourceFinder(tokens, quotes, verbSecond);
    }

    /** Reads the next sentence and gives its drafts, and those before it, the sources that it names. */
    public void assign(List<Draft> drafts, int from, int to) {
        quotes.read(from, to);
        if (tokens.startsParagraph(from)) {
            enterParagraph();
        }
        List<Found> all = finder.find(from, to);
        Found back = finder.back(from, to);
        if (back == null && drafts.isEmpty() && all.size() == 1 && isAlone(all.get(0), from, to)) {
            back = all.get(0);
        }
        if (back != null) {
            int end = back.end();
            give(before, back);
            give(unspoken, back);
            all.removeIf(found -> found.trigger() < end);
        }
        if (!quotes.carried()) {
            unspoken.clear();
        }
        Clauses clauses = new Clauses(tokens, from, to);
        List<Found> plain =
                all.stream().filter(found -> !quotes.inside(found.trigger())).toList();
        remember(plain, back, tokens.isSymbol(to - 1, ':'));
        assign(drafts, plain, all.size() == plain.size() ? List.of() : all, clauses, from);
        leave(drafts, clauses, to);
    }

    private void enterParagraph() {
        if (!quotes.goesOn() && !endedInColon) {
            speaker = null;
        }
        if (!quotes.goesOn()) {
            unspoken.clear();
        }
        if (++personAge > 1) {
            person = null;
        }
    }

    private void leave(List<Draft> drafts, Clauses clauses, int to) {
        before = drafts.stream()
                .map(draft -> new Waiting(draft, clauses.hearsay(draft.first)))
                .toList();
        endedInQuote = quotes.open() || quotes.inside(to - 2) || quotes.inside(to - 3);
        endedInColon = tokens.isSymbol(to - 1, ':');
    }

    /** "John said." or "Aldus de NOS.", behind what they said. */
    private boolean isAlone(Found found, int from, int to) {
        boolean whole = found.from() <= from + 1 && found.end() >= to - 1;
        return whole && (endedInQuote || found.trigger() == from);
    }

    private void give(List<Waiting> waiting, Found found) {
        for (Waiting each : waiting) {
            if (each.draft().attribution == null) {
                each.draft().attribution = attribution(found, each.hearsay());
            }
        }
    }

    /** Who speaks in the sentence's quotations, and whom a later "he" means. */
    private void remember(List<Found> plain, @Nullable Found back, boolean endsInColon) {
        Attribution quoted = null;
        Attribution named = null;
        boolean several = false;
        for (Found found : plain) {
            Attribution attribution = attribution(found, false);
            if (attribution == null) {
                continue;
            }
            boolean quote = found.reach() == Reach.QUOTE_TAG || found.reach() == Reach.COLON;
            quoted = quote || quoted == null && (quotes.any() || endsInColon) ? attribution : quoted;
            if (found.person()) {
                several |= named != null && !named.text().equals(attribution.text());
                named = attribution;
            }
        }
        if (back != null && back.person()) {
            named = attribution(back, false);
        }
        if (quoted != null) {
            speaker = quoted;
        }
        if (named != null) {
            person = several ? null : named;
            personAge = 0;
        }
        if (quotes.carried() && speaker != null) {
            speak(speaker);
        }
    }

    private void speak(Attribution by) {
        for (Waiting each : unspoken) {
            if (each.draft().attribution == null) {
                each.draft().attribution = hedged(by, each.hearsay());
            }
        }
        unspoken.clear();
    }

    private void assign(List<Draft> drafts, List<Found> plain, List<Found> withQuoted, Clauses clauses, int from) {
        int next = 0;
        int nextQuoted = 0;
        for (Draft draft : drafts) {
            while (next < plain.size() && plain.get(next).trigger() < draft.first) {
                next++;
            }
            while (nextQuoted < withQuoted.size() && withQuoted.get(nextQuoted).trigger() < draft.first) {
                nextQuoted++;
            }
            boolean hearsay = clauses.hearsay(draft.first);
            if (!quotes.inside(draft.first)) {
                draft.attribution = attribution(governing(draft, plain, next, clauses), hearsay);
                continue;
            }
            Found own = governing(draft, withQuoted, nextQuoted, clauses);
            boolean inQuote =
                    own != null && quotes.inside(own.trigger()) && clauses.sameClause(own.trigger(), draft.first);
            Found outer = inQuote ? own : speaking(plain, next);
            draft.attribution = attribution(outer, hearsay);
            boolean speech = quotes.carried() || quotes.opensAt(from);
            if (draft.attribution == null && speech) {
                await(draft, hearsay);
            }
        }
    }

    /** A quotation's figure takes the speaker of the quotation, or waits for one to be named. */
    private void await(Draft draft, boolean hearsay) {
        if (speaker != null) {
            draft.attribution = hedged(speaker, hearsay);
        } else if (unspoken.size() < MAX_WAITING) {
            unspoken.add(new Waiting(draft, hearsay));
        }
    }

    /** Who speaks in a quotation of the sentence: whoever is named behind it, else before it. */
    private static @Nullable Found speaking(List<Found> plain, int next) {
        Found behind = next < plain.size() ? plain.get(next) : null;
        if (behind != null && (behind.reach() == Reach.QUOTE_TAG || next == 0 && behind.reach() == Reach.TAG)) {
            return behind;
        }
        return next > 0 ? plain.get(next - 1) : null;
    }

    /** The source of a figure, of the nearest two that stand around it. */
    private @Nullable Found governing(Draft draft, List<Found> all, int next, Clauses clauses) {
        Found before = next > 0 ? all.get(next - 1) : null;
        Found behind = next < all.size() ? all.get(next) : null;
        if (covers(before, draft) || covers(behind, draft)) {
            return null;
        }
        Found closing = behind == null || !clauses.sameSegment(behind.trigger(), draft.first) ? null : behind;
        if (closing != null && closing.opensBehind(Math.max(draft.last, draft.countedLast))) {
            return closing;
        }
        boolean held = before != null
                && before.reach() != Reach.QUOTE_TAG
                && clauses.sameSegment(before.trigger(), draft.first);
        if (held && before != null && clauses.sameClause(before.end() - 1, draft.first)) {
            return before;
        }
        return closing != null && closes(closing, draft, clauses) ? closing : held ? before : null;
    }

    private static boolean closes(Found found, Draft draft, Clauses clauses) {
        return switch (found.reach()) {
            case TAG, QUOTE_TAG -> true;
            case FORWARD -> clauses.sameClause(found.trigger(), draft.first);
            case COLON -> false;
        };
    }

    /** Whether the figure is a part of what describes the source: its age, the size of its survey. */
    private static boolean covers(@Nullable Found found, Draft draft) {
        return found != null && found.from() <= draft.first && draft.first < found.end();
    }

    private @Nullable Attribution attribution(@Nullable Found found, boolean hearsay) {
        if (found == null) {
            return null;
        }
        if (found.isPronoun()) {
            Attribution named = person;
            return named == null
                    ? null
                    : hedged(new Attribution(named.text(), named.span(), found.certainty()), hearsay);
        }
        Span span = new Span(tokens.start(found.first()), tokens.end(found.last()));
        return hedged(new Attribution(span.of(tokens.text()), span, found.certainty()), hearsay);
    }

    private static Attribution hedged(Attribution attribution, boolean hearsay) {
        boolean keepsDistance = hearsay && attribution.certainty() == Certainty.STATED;
        return keepsDistance
                ? new Attribution(attribution.text(), attribution.span(), Certainty.REPORTED)
                : attribution;
    }
}
