package org.statclaim.internal.context.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Span;
import org.statclaim.internal.context.source.Speech.Waiting;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.sentence.Quotes;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * Gives figures the sources that speak for them, sentence by sentence in the text's order. A source of the figure's own
 * clause comes first, then one that closes what it says ("..., zegt Peeters"), then the nearest one before. A quotation
 * has one speaker, however many sentences it takes, and a sentence may name the source of the one before it. What is
 * remembered between sentences is in {@link Speech}; who can be a source is for {@link SourceFinder} to say.
 */
public final class Sources {

    private final Sentence tokens;
    private final Clauses clauses;
    private final Hearsay hearsay;
    private final Quotes quotes;
    private final LanguagePack pack;
    private final Speech speech;

    /**
     * Sources of one sentence.
     *
     * @param speech what is remembered of the sentences before, and goes on to the next
     */
    public Sources(Sentence tokens, Clauses clauses, LanguagePack pack, Speech speech) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.hearsay = new Hearsay(tokens, clauses);
        this.quotes = new Quotes(tokens, speech.quote);
        this.pack = pack;
        this.speech = speech;
    }

    /** Gives the mentions of the sentence, and those before it, the sources that it names. */
    public void assign(List<Mention> mentions) {
        if (tokens.startsParagraph(tokens.from())) {
            speech.enterParagraph(quotes.goesOn());
        }
        List<Found> all = List.of();
        Found back = null;
        // most sentences name nobody, and need none of the readers
        if (SourceFinder.mayFind(tokens)) {
            SourceFinder finder = new SourceFinder(tokens, pack, quotes);
            all = finder.find(tokens.to());
            // "boven de 58 spreken deskundigen": where the verb stands second it may stand behind a number
            all.removeIf(found ->
                    !pack.settings().verbSecond() && isCounted(found.trigger(), mentions) || isShare(found, mentions));
            back = finder.back(tokens.to());
        }
        // "Er zijn 40 doden. Aldus de NOS."
        if (back == null && mentions.isEmpty() && all.size() == 1 && isAlone(all.get(0))) {
            back = all.get(0);
        }
        if (back != null) {
            int end = back.end();
            give(speech.before, back);
            give(speech.unspoken(), back);
            // "Dat meldt de NOS en de BBC zegt dat er 30 zijn": only the BBC speaks of this sentence
            all.removeIf(found -> found.trigger() < end);
        }
        // the quotation is over, and whoever is named from here on did not speak in it
        if (!quotes.carried()) {
            speech.unspoken().clear();
        }
        List<Found> plain = all;
        if (!all.isEmpty() && quotes.any()) {
            plain = new ArrayList<>(all);
            plain.removeIf(found -> quotes.inside(found.trigger()));
        }
        remember(plain, back);
        int first = speech.open(mentions.size());
        assign(mentions, first, plain, all);
        leave(mentions, first);
    }

    /** "40 reports", "14 very important projects": what is counted says nothing, verb though it looks. */
    private static boolean isCounted(int trigger, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.hasCounted() && trigger >= mention.countedFirst() && trigger <= mention.countedLast()) {
                return true;
            }
        }
        return false;
    }

    /** "60 percent of voters say": a share of people is what is told, and nobody who tells. */
    private static boolean isShare(Found found, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.kind() == Kind.PERCENTAGE
                    && mention.hasCounted()
                    && found.first() >= mention.first()
                    && found.last() == mention.countedLast()) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the next sentence has to know: which figures it may name the source of, and whether a quotation or colon
     * leads into it.
     */
    private void leave(List<Mention> mentions, int first) {
        int to = tokens.to();
        speech.before = mentions.isEmpty() ? List.of() : new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            speech.before.add(new Waiting(first + i, hearsay.at(mentions.get(i).first())));
        }
        // the closing mark stands before or behind the stop
        speech.endedInQuote = quotes.open() || quotes.inside(to - 2) || quotes.inside(to - 3);
        speech.endedInColon = endsInColon();
        speech.quote = quotes.left();
    }

    /** "De minister zei daarop:" leads into what follows. */
    private boolean endsInColon() {
        return tokens.isSymbol(tokens.to() - 1, ':');
    }

    /**
     * "John said." or "Aldus de NOS.", behind what they said. What says more, "John said no.", speaks of something
     * else.
     */
    private boolean isAlone(Found found) {
        boolean whole = found.from() <= tokens.from() + 1 && found.end() >= tokens.to() - 1;
        return whole && (speech.endedInQuote || found.trigger() == tokens.from());
    }

    /** Names the source of figures that wait for one; those that have one keep it. */
    private void give(List<Waiting> waiting, Found found) {
        for (Waiting each : waiting) {
            speech.attribute(each.figure(), attribution(found, each.hearsay()));
        }
    }

    /**
     * Who speaks in the sentence's quotations, and whom a later "he" means. Of several persons it is not known which,
     * and so none; a report or firm named beside a person changes nothing.
     */
    private void remember(List<Found> plain, @Nullable Found back) {
        Attribution quoted = null;
        Attribution named = null;
        boolean several = false;
        boolean byName = false;
        for (Found found : plain) {
            Attribution attribution = attribution(found, false);
            if (attribution == null) {
                continue;
            }
            boolean quote = found.reach() == Reach.QUOTE_TAG || found.reach() == Reach.COLON;
            // what closes or opens a quotation is its speaker, whoever else the sentence names
            quoted = quote || quoted == null && (quotes.any() || endsInColon()) ? attribution : quoted;
            if (found.person()) {
                several |= named != null && !named.text().equals(attribution.text());
                named = attribution;
                byName = found.last() >= 0 && tokens.isCapitalised(found.last());
            }
        }
        if (back != null && back.person()) {
            named = attribution(back, false);
            byName = back.last() >= 0 && tokens.isCapitalised(back.last());
        }
        if (quoted != null) {
            speech.quote(quoted);
        }
        if (named != null) {
            speech.meet(several ? null : named, byName);
        }
        // whoever is named behind a quotation of several sentences said all of them
        if (quotes.carried()) {
            speech.speak();
        }
    }

    /**
     * Gives each figure its source. A figure in a quotation is said by whoever speaks in it, unless the quotation
     * itself names a source in its clause: „Volgens de bond zijn er 40 doden," zei Maes.
     *
     * @param first the place of the sentence's first figure in the text
     * @param plain the sources outside quotations
     * @param withQuoted all of them
     */
    private void assign(List<Mention> mentions, int first, List<Found> plain, List<Found> withQuoted) {
        int next = 0;
        int nextQuoted = 0;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            while (next < plain.size() && plain.get(next).trigger() < mention.first()) {
                next++;
            }
            while (nextQuoted < withQuoted.size() && withQuoted.get(nextQuoted).trigger() < mention.first()) {
                nextQuoted++;
            }
            boolean distant = hearsay.at(mention.first());
            if (!quotes.inside(mention.first())) {
                speech.attribute(first + i, attribution(governing(mentions, i, plain, next), distant));
                continue;
            }
            Found own = governing(mentions, i, withQuoted, nextQuoted);
            boolean inQuote =
                    own != null && quotes.inside(own.trigger()) && clauses.sameClause(own.trigger(), mention.first());
            Found outer = inQuote ? own : speaking(plain, next);
            speech.attribute(first + i, attribution(outer, distant));
            // the speaker of a quotation that opens the sentence, or goes on behind it, may be named in a later one
            boolean goesOn = quotes.carried() || quotes.opensAt(tokens.from()) || quotes.open();
            if (!speech.isAttributed(first + i) && goesOn) {
                speech.await(first + i, distant);
            }
        }
    }

    /**
     * Who speaks in a quotation of the sentence: whoever is named behind its closing mark, else before it. Where nobody
     * is named before it, a source behind it that closes the sentence will do.
     *
     * @param next the first source behind the figure, by its place in the list
     */
    private static @Nullable Found speaking(List<Found> plain, int next) {
        Found behind = next < plain.size() ? plain.get(next) : null;
        if (behind != null && (behind.reach() == Reach.QUOTE_TAG || next == 0 && behind.reach() == Reach.TAG)) {
            return behind;
        }
        return next > 0 ? plain.get(next - 1) : null;
    }

    /**
     * The source of a figure, of the nearest two that stand around it; null where a source is described by it: "Peeters
     * (51)".
     *
     * @param i which of the sentence's figures it is
     * @param next the first source behind the figure, by its place in the list
     */
    private @Nullable Found governing(List<Mention> mentions, int i, List<Found> all, int next) {
        Mention mention = mentions.get(i);
        Found before = next > 0 ? all.get(next - 1) : null;
        Found behind = next < all.size() ? all.get(next) : null;
        if (covers(before, mention) || covers(behind, mention)) {
            return null;
        }
        Found closing = behind == null || !clauses.sameSegment(behind.trigger(), mention.first()) ? null : behind;
        // "40 doden volgens de NOS en 30 doden volgens de BBC": what follows at once is meant
        if (closing != null && closing.opensBehind(Math.max(mention.last(), mention.countedLast()))) {
            return closing;
        }
        // a source before it speaks on up to a semicolon, but not past its own quotation
        boolean held = before != null
                && before.reach() != Reach.QUOTE_TAG
                && clauses.sameSegment(before.trigger(), mention.first())
                && !tellsAnew(before, mention);
        if (held && before != null && clauses.sameClause(before.end() - 1, mention.first())) {
            return before;
        }
        boolean other = closing != null && i + 1 < mentions.size() && isOfOther(closing, mentions.get(i + 1));
        return closing != null && !other && closes(closing, mention) ? closing : held ? before : null;
    }

    /**
     * "Chili meldt 2100 doden, in Peru is het dodental 900": a clause with a place or time of its own, and its verb before the
     * figure, is no more what was reported. "De bond zegt dat …, in Gent …" goes on with what is said.
     */
    private boolean tellsAnew(Found before, Mention mention) {
        if (before.reach() != Reach.FORWARD || !tokens.is(before.trigger(), SourceKind.SAY)) {
            return false;
        }
        int i = mention.first() - 1;
        boolean verb = false;
        while (i > Math.max(before.end(), mention.first() - SourceFinder.MAX_CLAUSE) && !tokens.isComma(i)) {
            verb |= tokens.is(i, FunctionWord.VERB);
            i--;
        }
        int opener = tokens.is(i + 1, FunctionWord.SUBCLAUSE) ? i + 2 : i + 1;
        boolean placed = tokens.is(opener, FunctionWord.PREP) && !tokens.is(opener, SourceKind.SOURCE_PREP);
        if (!verb || !placed || !tokens.isComma(i) || quotes.any()) {
            return false;
        }
        for (int k = before.trigger() + 1; k < Math.min(i, before.trigger() + SourceFinder.MAX_CLAUSE); k++) {
            if (tokens.is(k, SourceKind.THAT) || tokens.isSymbol(k, ':')) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the source behind the figure speaks for it. One that opens a clause does so inside its clause only: "The
     * 40 men the mayor said were safe" against "Er zijn 40 doden, maar de bond zegt weinig".
     */
    private boolean closes(Found found, Mention mention) {
        return switch (found.reach()) {
            case TAG, QUOTE_TAG -> true;
            // "Er zijn 40 doden en de bond zegt dat", "fell 3% after the bank said": it opens a clause of its own
            case FORWARD ->
                clauses.sameClause(found.trigger(), mention.first())
                        && !tokens.is(found.from() - 1, FunctionWord.AND)
                        && !(tokens.is(found.from() - 1, FunctionWord.SUBORDINATE)
                                && tokens.is(found.from() - 1, TimeKind.DATE_PREP));
            case COLON -> false;
        };
    }

    /** "grew 0.3%, below the 0.7% economists had forecast": what follows a known figure at once tells of it alone. */
    private boolean isOfOther(Found found, Mention other) {
        return found.from() == Math.max(other.last(), other.countedLast()) + 1
                && (tokens.is(found.trigger(), SourceKind.SAY) || tokens.is(found.trigger(), SourceKind.ESTIMATE))
                && tokens.is(other.from() - 1, FunctionWord.DET);
    }

    /** Whether the figure is a part of what describes the source: its age, the size of its survey. */
    private static boolean covers(@Nullable Found found, Mention mention) {
        return found != null && found.from() <= mention.first() && mention.first() < found.end();
    }

    /**
     * The source as it is printed; null for none, and for a pronoun where nobody was named.
     *
     * @param hearsay whether the sentence keeps its distance from what the source says
     */
    private @Nullable Attribution attribution(@Nullable Found found, boolean hearsay) {
        if (found == null) {
            return null;
        }
        if (found.isPronoun()) {
            Attribution named = speech.person;
            return named == null
                    ? null
                    : Speech.hedged(new Attribution(named.text(), named.span(), found.certainty()), hearsay);
        }
        Span span = new Span(tokens.start(found.first()), tokens.end(found.last()));
        return Speech.hedged(new Attribution(span.of(tokens.text()), span, found.certainty()), hearsay);
    }
}
