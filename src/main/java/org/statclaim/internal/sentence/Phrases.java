package org.statclaim.internal.sentence;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.tokens.Sentence;

/**
 * The noun phrases around a place of a sentence, with what prepositions add to them: "Sales of electric bikes in
 * Leeds". Unlike {@link NounPhrases} it knows which words are verbs, and so may look both ways. All searches are
 * bounded.
 */
public final class Phrases {

    /** So many words a phrase may have left of its end, with all that prepositions add. */
    private static final int MAX_PHRASE = 24;
    /**
     * So many words a phrase to the right, or the heading of a bulletin, may have; a longer one is a clause misread.
     */
    static final int MAX_ASIDE = 12;
    /** A longer word in capitals at the head of a bulletin is a place: "BRUSSELS", and no "GAP". */
    private static final int MAX_ACRONYM = 4;

    private final Sentence tokens;
    private final Words words;
    private final Predicates verbs;
    private final boolean verbSecond;

    /**
     * Phrases of a sentence.
     *
     * @param verbSecond whether the subject follows the verb where something else opens the clause
     */
    public Phrases(Sentence tokens, Words words, Predicates verbs, boolean verbSecond) {
        this.tokens = tokens;
        this.words = words;
        this.verbs = verbs;
        this.verbSecond = verbSecond;
    }

    /**
     * The noun phrase that ends at the token, with what "of" and "in" add to it; null where the token ends none.
     *
     * @param nearest whether only "of" may lead back: a relative pronoun means the noun right before it, in "rents for
     * houses that cost" the houses
     */
    @Nullable
    public Phrase endingAt(int end, boolean nearest) {
        int first = end + 1;
        int and = -1;
        int comma = -1;
        for (int i = end; i >= Math.max(tokens.from(), end - MAX_PHRASE); i--) {
            boolean other = words.isFigure(i) || verbs.isPredicate(i);
            if (and >= 0 && other) {
                // "rose 8 % and Starbucks gained": the clause begins behind "and"
                first = comma >= 0 ? comma + 1 : and + 1;
                break;
            }
            if (and >= 0 && isListed(i)) {
                // "Emmen, Venlo en Den Bosch"
                comma = i;
                continue;
            }
            boolean leads = nearest && words.isPreposition(i) && !tokens.is(i, FunctionWord.PARTITIVE);
            // "hopes that prices": behind a verb "that" is no article
            // so is "considering that rents"
            boolean complement = tokens.is(i, FunctionWord.CONJ)
                    && !words.joins(i)
                    && (verbs.isPredicate(i - 1) || words.isParticiple(i - 1));
            // "people employed in farming fell" goes on past "employed"
            if (words.endsPhrase(i)
                    || verbs.isVerb(i) && !verbs.isRestrictive(i) && !verbs.isShortened(i, end)
                    || leads
                    || complement) {
                break;
            }
            and = words.joins(i) ? i : and;
            first = i;
            // "bought a house and the bill was": the article's verb is seen next
            boolean behindNoun = words.isContent(i - 1)
                    && !words.endsWithPartitive(i - 1)
                    // "der Umsatz des Konzerns", "der Umsatz im Inland"
                    && !tokens.is(i, FunctionWord.OF_THE)
                    && !tokens.is(i, FunctionWord.PREP)
                    // "people earning the minimum wage" are no "minimum wage"
                    && !(verbs.isPredicate(i - 1) && (and >= 0 || words.isParticiple(i - 1) && words.isContent(i - 2)));
            boolean behindPeriod =
                    tokens.isCapitalised(i) && tokens.is(i - 2, TimeKind.DEICTIC) && !tokens.isCapitalised(i - 1);
            if (behindPeriod && i - 2 > tokens.from()) {
                // "last season Ajax won"
                break;
            }
            if (words.isArticle(i) && (behindNoun || words.isFigure(i - 1) || tokens.is(i - 1, TimeKind.MONTH))) {
                // "last season the club has": a noun phrase begins at its article
                break;
            }
        }
        if (comma >= 0 && !verbSecond && first <= end && words.isPreposition(first)) {
            // "In Paris, shares and bonds": the place is no part of the list
            first = comma + 1;
        }
        // ", en onder zijn leiding"
        first = first <= end && words.joins(first) ? first + 1 : first;
        return first > end ? null : new Phrase(first, end);
    }

    /**
     * The comma of "Emmen, Venlo en Assen": both sides are alike, names or not, and no mark stands next to it. "In Paris, shares and
     * bonds fell" has a name on one side alone.
     */
    private boolean isListed(int i) {
        return tokens.isComma(i)
                && words.isContent(i - 1)
                && words.isContent(i + 1)
                && (i - 1 == tokens.from() || tokens.isCapitalised(i - 1) == tokens.isCapitalised(i + 1));
    }

    /**
     * The noun phrase that begins at the token; null where there is none. Adverbs, articles and figures before it are
     * passed: "liter benzine" of "kost vandaag een liter benzine". Only "van" leads on inside it, so that "in Gent"
     * stays out.
     */
    @Nullable
    public Phrase startingAt(int start, int limit) {
        int i = start;
        while (i < limit
                && (words.isSkipped(i)
                        || words.isFigure(i)
                        || words.isArticle(i)
                        || tokens.is(i, TimeKind.RELATIVE)
                        || tokens.isDigits(i))) {
            i++;
        }
        int first = i;
        while (i < limit
                && i < first + MAX_ASIDE
                && tokens.isWord(i)
                && !words.isFigure(i)
                && !words.endsPhrase(i)
                && !verbs.isVerb(i)
                && !words.isSkipped(i)
                // "bereikte een Argentijn de ronde": behind a noun an article begins another phrase
                && !(i > first
                        && words.isArticle(i)
                        && words.isContent(i - 1)
                        && !words.endsWithPartitive(i - 1)
                        && !tokens.is(i, FunctionWord.OF_THE))
                // "tunnels drilled under the river": the phrase ends before the participle
                && !(i > first && verbs.isReduced(i))
                // "overweegt 40 procent te verhuizen"
                && !words.isInfinitive(i)
                // "milk that costs 37p"
                && !(i > first && tokens.is(i, FunctionWord.CONJ) && tokens.is(i, FunctionWord.PRON))
                && !tokens.is(i, SourceKind.SOURCE_PREP)
                && (!tokens.is(i, FunctionWord.PREP)
                        || tokens.is(i, FunctionWord.PARTITIVE) && i > first
                        // "toen Van Wely won", "kreeg Van den Berg"
                        || i > tokens.from()
                                && tokens.isCapitalised(i)
                                && (tokens.isCapitalised(i + 1) || tokens.isCapitalised(i + 2)))) {
            i++;
        }
        Phrase phrase = i > first ? new Phrase(first, i - 1) : null;
        return phrase != null && hasContent(phrase) ? phrase : null;
    }

    /** Whether any word of the phrase carries meaning; "he", "the other" and a bare figure do not. */
    public boolean hasContent(Phrase phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (words.isContent(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Renault — The shares fell": the name that a bulletin sets before its sentence; null where there is none. What
     * stands before the dash of "The bank fell — shares lost 4 percent" has a verb, and that of "In Paris, meanwhile —
     * shares" a comma.
     *
     * @param subject the first token of the phrase behind the dash
     */
    @Nullable
    public Phrase heading(int subject) {
        int dash = words.isArticle(subject - 1) ? subject - 2 : subject - 1;
        boolean spaced = "–—-".indexOf(tokens.firstChar(Math.max(dash, 0))) >= 0 && !tokens.isGlued(dash + 1);
        if (dash <= tokens.from() || dash - tokens.from() > MAX_ASIDE || !spaced) {
            return null;
        }
        for (int i = tokens.from(); i < dash; i++) {
            if (!tokens.isWord(i) && !tokens.isDigits(i) && !tokens.isSymbol(i, '&') || verbs.isPredicate(i)) {
                return null;
            }
        }
        // "BRUSSELS — Shares fell": a place in capitals is where the report comes tokens.from()
        boolean place =
                words.isAcronym(tokens.from()) && tokens.end(tokens.from()) - tokens.start(tokens.from()) > MAX_ACRONYM;
        return place ? null : new Phrase(tokens.from(), dash - 1);
    }
}
