package org.statclaim.internal.context.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Certainty;
import org.statclaim.internal.context.source.SourcePhrases.Phrase;
import org.statclaim.internal.lexicon.Meaning.BackReference;
import org.statclaim.internal.lexicon.Meaning.EvidenceWord;
import org.statclaim.internal.lexicon.Meaning.SayWord;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.text.Chars;
import org.statclaim.internal.tokens.Sentence;

/**
 * Finds who a sentence says its figures come from: behind "volgens", beside a verb of saying or estimating, behind
 * "blijkt uit", or before a colon. Which figures a source speaks for is for {@link Sources} to say.
 */
final class SourceFinder {

    private static final int MAX_CLAUSE = 40;
    private static final int MAX_LABEL = 6;

    private final Sentence tokens;
    private final SourcePhrases phrases;
    private final Quotes quotes;
    private final boolean verbSecond;

    /** How a source stands to what it speaks for. */
    enum Reach {
        /** It opens what it speaks for: "The bank expects ...". */
        FORWARD,
        /** It closes what it speaks for: "..., zegt Peeters". */
        TAG,
        /** It closes a quotation. */
        QUOTE_TAG,
        /** It opens a quotation: "Peeters: ...". */
        COLON
    }

    /**
     * A source of a sentence.
     *
     * @param trigger the token that makes it one
     * @param first first token of its name; negative where a pronoun stands for a name given earlier
     * @param from first token of what belongs to it: name, verb, description
     * @param end one past what belongs to it
     */
    record Found(
            int trigger, int first, int last, int from, int end, Certainty certainty, Reach reach, boolean person) {

        boolean isPronoun() {
            return first < 0;
        }

        /** Whether it follows the token at once: "40 doden volgens de NOS". */
        boolean opensBehind(int token) {
            return from == token + 1 && trigger == from;
        }
    }

    SourceFinder(Sentence tokens, Quotes quotes, boolean verbSecond) {
        this.tokens = tokens;
        this.quotes = quotes;
        this.verbSecond = verbSecond;
        this.phrases = new SourcePhrases(tokens, verbSecond);
    }

    /** The sources of the sentence between the tokens, in its order. */
    List<Found> find(int to) {
        List<Found> all = new ArrayList<>(2);
        int behind = tokens.from();
        for (int i = tokens.from(); i < to; i++) {
            Found found = i < behind ? null : at(i, Math.max(tokens.from(), behind), to);
            if (found != null) {
                all.add(found);
                behind = Math.max(found.first() <= i ? i + 1 : found.last() + 1, i + 1);
            }
        }
        return all;
    }

    /** The source of the sentence before that this one names: "Dat meldt de NOS." */
    @Nullable
    Found back(int to) {
        BackReference back = tokens.meaning(tokens.from(), TokenClass.BACK_REFERENCE, BackReference.class);
        if (back == null) {
            return null;
        }
        int verb = tokens.from() + 1;
        while (phrases.isTime(verb)) {
            verb++;
        }
        if (back == BackReference.BEFORE_SOURCE) {
            return named(tokens.from(), verb, to, Certainty.STATED);
        }
        int origin = evidence(verb, to);
        if (origin >= 0) {
            return named(tokens.from(), origin + 1, to, Certainty.STATED);
        }
        Certainty certainty = certainty(verb, to);
        if (certainty != null && !isStrict(verb)) {
            int subject = phrases.isAgent(verb + 1) ? verb + 2 : verb + 1;
            Found found = named(tokens.from(), subject, to, certainty);
            return found == null && phrases.isPronoun(subject)
                    ? pronoun(tokens.from(), subject, certainty, Reach.TAG)
                    : found;
        }
        return tokens.is(verb, TokenClass.VERB) ? backPerfect(verb, to) : null;
    }

    /** "Dat heeft gedeputeerde Vanhaute aangekondigd", "That was announced by the council". */
    private @Nullable Found backPerfect(int verb, int to) {
        int agent = -1;
        for (int i = verb + 1; i < to && (!tokens.isBoundary(i) || tokens.isBracket(i)); i++) {
            agent = phrases.isAgent(i) && agent < 0 ? i : agent;
            boolean say = tokens.is(i, TokenClass.SAY) || tokens.is(i, TokenClass.ESTIMATE);
            if (say && !tokens.is(i, TokenClass.REPORT)) {
                Certainty certainty = tokens.is(i, TokenClass.SAY) ? Certainty.STATED : Certainty.ESTIMATED;
                int subject = agent >= 0 ? agent + 1 : phrases.isAgent(i + 1) ? i + 2 : verb + 1;
                return named(tokens.from(), subject, to, certainty);
            }
        }
        return null;
    }

    private @Nullable Found named(int trigger, int first, int to, Certainty certainty) {
        return found(trigger, phrases.right(first, to, false), certainty, Reach.TAG);
    }

    private @Nullable Found found(int trigger, @Nullable Phrase phrase, Certainty certainty, Reach reach) {
        if (phrase == null) {
            return null;
        }
        boolean estimate = certainty == Certainty.STATED && isEstimate(phrase);
        return new Found(
                trigger,
                phrase.first(),
                phrase.last(),
                Math.min(trigger, phrase.first()),
                Math.max(trigger + 1, phrase.end()),
                estimate ? Certainty.ESTIMATED : certainty,
                reach,
                phrases.isPerson(phrase));
    }

    private Found pronoun(int trigger, int at, Certainty certainty, Reach reach) {
        int from = Math.min(trigger, at);
        return new Found(trigger, -1, -1, from, Math.max(trigger, at) + 1, certainty, reach, false);
    }

    /** "volgens een schatting van de FAO". */
    private boolean isEstimate(Phrase phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            SayWord report = tokens.meaning(i, TokenClass.REPORT, SayWord.class);
            if (report != null && report.certainty() == Certainty.ESTIMATED) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Found at(int i, int behind, int to) {
        if (tokens.is(i, TokenClass.SOURCE_PREP)) {
            return preposition(i, to);
        }
        if (tokens.isSymbol(i, ':')) {
            return colon(i, behind, to);
        }
        if (tokens.is(i, TokenClass.EVIDENCE)) {
            Found found = evident(i, behind, to);
            if (found != null) {
                return found;
            }
        }
        Certainty certainty = certainty(i, to);
        // "dan verwacht", "maar zegt": who says it stands in another clause
        boolean dangling = isConjunction(i - 1) && !tokens.is(i - 1, TokenClass.AND);
        boolean name = tokens.isCapitalised(i) && i > tokens.from();
        return certainty == null || name || dangling || isPossessive(i - 1) ? null : verb(i, certainty, behind, to);
    }

    private @Nullable Found preposition(int i, int to) {
        boolean fronted = i == tokens.from() || tokens.isBoundary(i - 1) || isConjunction(i - 1);
        SayWord word = tokens.meaning(i, TokenClass.SOURCE_PREP, SayWord.class);
        Certainty certainty = word == null ? Certainty.STATED : word.certainty();
        Phrase phrase = phrases.right(i + 1, to, fronted);
        if (phrase == null) {
            boolean alone = phrases.isPronoun(i + 1);
            return alone ? pronoun(i, i + 1, certainty, reach(i, i + 2, to)) : null;
        }
        Reach reach = reach(i, phrase.end(), to);
        return found(i, phrase, certainty, reach);
    }

    /** A phrase with its own mark before it, or at the end of the clause, closes what it speaks for. */
    private Reach reach(int i, int end, int to) {
        if (quotes.closesBefore(i)) {
            return Reach.QUOTE_TAG;
        }
        boolean conjunction = isConjunction(i - 1) || tokens.isSymbol(i - 1, ',') && isConjunction(i - 2);
        boolean apart = i > tokens.from()
                && tokens.isBoundary(i - 1)
                && (tokens.is(end, TokenClass.PREP) || phrases.isTime(end));
        boolean closes = apart || tokens.isBoundary(end) || tokens.isBoundary(end - 1) || isStop(end, to);
        return closes && i > tokens.from() && !conjunction ? Reach.TAG : Reach.FORWARD;
    }

    private @Nullable Found evident(int i, int behind, int to) {
        int origin = evidence(i, to);
        if (origin >= 0) {
            return shown(i, phrases.right(origin + 1, to, false), to);
        }
        EvidenceWord word = tokens.meaning(i, TokenClass.EVIDENCE, EvidenceWord.class);
        // "Uit het rapport, dat maandag verscheen, blijkt ..."
        int start = tokens.isBoundary(i - 1) ? phrases.beforeAside(i - 1, behind) : i - 1;
        for (int k = start; word != null && k >= Math.max(behind, i - MAX_CLAUSE) && !tokens.isBoundary(k); k--) {
            if (matches(k, word.before())) {
                Phrase phrase = phrases.right(k + 1, i, false);
                return phrase == null ? null : found(i, phrase, Certainty.STATED, Reach.FORWARD);
            }
        }
        return null;
    }

    /** ", blijkt uit een bevraging bij 4.150 gezinnen": the rest of the clause speaks of the source. */
    private @Nullable Found shown(int i, @Nullable Phrase phrase, int to) {
        int start = mark(i);
        boolean tag = start > tokens.from() && (tokens.isBoundary(start - 1) || quotes.closesBefore(start));
        if (phrase == null || !tag) {
            return found(i, phrase, Certainty.STATED, phrase == null ? Reach.TAG : reach(start, phrase.end(), to));
        }
        int end = phrase.end();
        while (end < to && !tokens.isBoundary(end)) {
            end++;
        }
        return found(i, new Phrase(phrase.first(), phrase.last(), end), Certainty.STATED, Reach.TAG);
    }

    /** Where "uit" stands behind "blijkt"; negative where it doesn't. */
    private int evidence(int i, int to) {
        EvidenceWord word = tokens.meaning(i, TokenClass.EVIDENCE, EvidenceWord.class);
        int at = i + 1;
        while (word != null && at < to && phrases.isTime(at) && !matches(at, word.before())) {
            at++;
        }
        return word != null && matches(at, word.before()) ? at : -1;
    }

    /** "zo meldt": the adverb before a verb belongs to it. */
    private int mark(int i) {
        int at = i;
        while (phrases.isTime(at - 1)) {
            at--;
        }
        return at;
    }

    private @Nullable Found verb(int i, Certainty certainty, int behind, int to) {
        if (phrases.isAgent(i + 1)) {
            // "estimated by the council"
            return found(i, phrases.right(i + 2, to, false), certainty, reach(i, i + 2, to));
        }
        int left = mark(i) - 1;
        boolean mark = left < tokens.from() || tokens.isBoundary(left) || quotes.closesBefore(left + 1);
        if (left >= behind && phrases.isPronoun(left)) {
            return pronoun(i, left, certainty, tagged(left, i, to));
        }
        Phrase subject = quotes.closesBefore(left + 1) ? null : phrases.left(behind, i);
        if (subject == null && (mark || verbSecond) && phrases.isPronoun(i + 1)) {
            return pronoun(i, i + 1, certainty, inverted(mark, left + 1, i + 2, to));
        }
        int particle = particle(i, to);
        Phrase object = mark && left >= tokens.from() || verbSecond ? phrases.right(i + 1, particle, false) : null;
        if (subject != null && verbSecond && object != null && !phrases.isStrong(subject) && phrases.isStrong(object)) {
            subject = null;
        }
        if (subject != null) {
            Reach reach = tagged(subject.first(), i, to);
            boolean loose = !isStrict(i) || reach != Reach.FORWARD || opensClause(i + 1) || isReport(subject);
            return loose ? found(i, subject, certainty, reach) : null;
        }
        boolean unsure = !mark && phrases.isBehindFigure(i, behind);
        if (object == null || isStrict(i) && !mark || unsure && !phrases.isStrong(object)) {
            return null;
        }
        return found(i, object, certainty, inverted(mark, left + 1, object.end(), to));
    }

    /** "..., the survey found.": with nothing to say behind the verb, what it says stands before. */
    private Reach tagged(int first, int verb, int to) {
        if (quotes.closesBefore(first)) {
            return Reach.QUOTE_TAG;
        }
        int end = verb + 1;
        while (phrases.isTime(end)) {
            end++;
        }
        boolean closes = isStop(end, to) || tokens.isBoundary(end) && !tokens.isSymbol(end, ':') && !opensQuote(end);
        return first > tokens.from() && closes ? Reach.TAG : Reach.FORWARD;
    }

    private Reach inverted(boolean mark, int first, int end, int to) {
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

    private boolean opensQuote(int i) {
        return quotes.opensAt(i) || quotes.opensAt(i + 1);
    }

    private boolean isReport(Phrase phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (tokens.is(i, TokenClass.REPORT)) {
                return true;
            }
        }
        return false;
    }

    /** "that", a colon or a quotation. */
    private boolean opensClause(int i) {
        int at = i;
        while (phrases.isTime(at)) {
            at++;
        }
        return tokens.is(at, TokenClass.CONJ) && !tokens.is(at, TokenClass.AND)
                || tokens.isSymbol(at, ':')
                || quotes.opensAt(at);
    }

    /** "Bestuurder Kamps: ...", "Soetaert vindt dat veel: ...", and over an article "GGD: griepprik voor 3.000 mensen". */
    private @Nullable Found colon(int i, int behind, int to) {
        if (quotes.inside(i) || tokens.isGlued(i + 1) && !quotes.opensAt(i + 1)) {
            return null;
        }
        int start = i - 1;
        while (start >= Math.max(behind, i - MAX_CLAUSE) && (!tokens.isBoundary(start) || tokens.isBracket(start))) {
            start--;
        }
        boolean quote = quotes.opensAt(i + 1) || i + 1 == to;
        if (phrases.isPronoun(start + 1)) {
            return quote ? pronoun(i, start + 1, Certainty.STATED, Reach.COLON) : null;
        }
        Phrase phrase = phrases.right(start + 1, i, false);
        if (phrase == null || !phrases.isStrong(phrase)) {
            return null;
        }
        boolean label = start + 1 == tokens.from()
                && phrase.end() == i
                && i - tokens.from() <= MAX_LABEL
                && isSpeakerLabel(phrase, i);
        return quote || label ? found(i, phrase, Certainty.STATED, Reach.COLON) : null;
    }

    /** "GGD Rijnstreek: griepprik" and no "BTW: 21 procent" or "Parijs: 40 doden", which label a figure or place. */
    private boolean isSpeakerLabel(Phrase phrase, int colon) {
        boolean speaker = tokens.is(phrase.first(), TokenClass.SPEAKER) || tokens.is(phrase.first(), TokenClass.REPORT);
        boolean figure = !tokens.isWord(colon + 1) || tokens.is(colon + 1, TokenClass.CURRENCY);
        return speaker || phrases.isAcronym(phrase.first()) && !figure;
    }

    /** How sure the verb is; null where the token is none, or its particle does not follow. */
    private @Nullable Certainty certainty(int i, int to) {
        SayWord verb = verb(i);
        return verb == null || particle(i, to) < 0 ? null : verb.certainty();
    }

    private @Nullable SayWord verb(int i) {
        SayWord estimate = tokens.meaning(i, TokenClass.ESTIMATE, SayWord.class);
        return estimate == null ? tokens.meaning(i, TokenClass.SAY, SayWord.class) : estimate;
    }

    /** Where the verb's particle stands; the end of the text shown where the verb has none; negative if it is missing. */
    private int particle(int i, int to) {
        SayWord verb = verb(i);
        if (verb == null || verb.particles().isEmpty()) {
            return to;
        }
        int limit = Math.min(to, i + 1 + MAX_CLAUSE);
        for (int at = i + 1; at < limit && !tokens.isBoundary(at); at++) {
            for (String particle : verb.particles()) {
                if (matches(at, particle)) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** Whether the text at the token reads as the form, which is folded and may be several words. */
    private boolean matches(int i, String form) {
        if (!tokens.isWord(i)) {
            return false;
        }
        String text = tokens.text();
        int at = tokens.start(i);
        for (int k = 0; k < form.length(); k++, at++) {
            if (at >= text.length() || Chars.fold(text.charAt(at)) != form.charAt(k)) {
                return false;
            }
        }
        return at >= text.length() || !Chars.isLetter(text.charAt(at));
    }

    private boolean isStrict(int i) {
        SayWord say = tokens.meaning(i, TokenClass.SAY, SayWord.class);
        return say != null && say.strict();
    }

    /** "the bank's forecast": the word behind is a noun. */
    private boolean isPossessive(int i) {
        int mark = tokens.isWord(i) ? tokens.end(i) - 2 : -1;
        return mark > 0 && Chars.fold(tokens.text().charAt(mark)) == '\'';
    }

    private boolean isConjunction(int i) {
        return tokens.is(i, TokenClass.CONJ) && !tokens.is(i, TokenClass.DET);
    }

    private boolean isStop(int i, int to) {
        return i >= to || i + 2 >= to && !tokens.isWord(i) && !tokens.isDigits(i);
    }
}
