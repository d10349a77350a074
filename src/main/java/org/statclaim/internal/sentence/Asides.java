package org.statclaim.internal.sentence;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.tokens.Sentence;

/**
 * What is said between marks right behind a noun, before the noun's own verb: "The ferry, carrying 83 passengers, ran aground",
 * "The fund (which has 9,500 members) faces". It has no subject of its own, and what it tells is told of that noun.
 */
public final class Asides {

    /** As many words may stand between the mark and the figure. */
    private static final int MAX_LEAD = 8;

    /** As many behind the figure before the mark that closes. */
    private static final int MAX_REST = 10;

    private final Sentence tokens;
    private final Words words;
    private final Predicates verbs;
    private final Phrases phrases;
    private final ListedVerbs listed;

    Asides(Sentence tokens, LanguagePack pack, Words words, Predicates verbs, Phrases phrases) {
        this.tokens = tokens;
        this.words = words;
        this.verbs = verbs;
        this.phrases = phrases;
        this.listed = new ListedVerbs(tokens, pack);
    }

    /**
     * The noun phrase that the aside around a figure is told of; null where the figure stands in none.
     *
     * @param first where the figure begins
     * @param last its last token, with the noun that it counts
     */
    @Nullable
    public Phrase host(int first, int last) {
        int open = open(first);
        if (open <= tokens.from() || !closesBeforeVerb(open, last)) {
            return null;
        }
        // a relative pronoun stands for the noun right before it
        Phrase host = phrases.endingAt(open - 1, words.isRelative(open + 1));
        if (host == null || !phrases.hasContent(host) || words.isTime(host)) {
            return null;
        }
        // "floated in the spring, ended at 64p"
        return words.isPreposition(host.first()) || words.isPreposition(host.first() - 1) ? null : host;
    }

    /** The comma or bracket that opens it; negative for none. */
    private int open(int figure) {
        for (int i = figure - 1; i >= Math.max(tokens.from(), figure - MAX_LEAD); i--) {
            if (tokens.isSymbol(i, '(')) {
                return words.isRelative(i + 1) ? i : -1;
            }
            if (tokens.isComma(i)) {
                return opens(i + 1, figure) ? i : -1;
            }
            if (tokens.isBoundary(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "carrying", "attended by", "gebouwd voor", "up": no verb with a subject. */
    private boolean opens(int opening, int figure) {
        int i = opening;
        // ", now running at", ", currently"
        while (i < figure && (words.isSkipped(i) || tokens.is(i, TimeKind.RELATIVE))) {
            i++;
        }
        boolean at = i > opening && (i == figure || i == figure - 1 && words.isPreposition(i));
        boolean participle = words.isParticiple(i) || listed.opensPhrase(i);
        boolean change = tokens.is(i, ChangeKind.INCREASE) || tokens.is(i, ChangeKind.DECREASE);
        boolean up = change && !words.is(i, VerbForm.VERB) && !words.isContent(i) && i == figure - 1;
        return at || (participle || up) && !hasVerb(i + 1, figure);
    }

    /** Whether the mark that closes it stands right before a verb, or an adverb and a verb. */
    private boolean closesBeforeVerb(int open, int last) {
        for (int i = last + 1; i < Math.min(tokens.to(), last + MAX_REST); i++) {
            if (tokens.isSymbol(open, '(') ? tokens.isSymbol(i, ')') : tokens.isComma(i)) {
                int next = words.isSkipped(i + 1) ? i + 2 : i + 1;
                return verbs.isPredicate(next) || words.is(next, VerbForm.AUXILIARY);
            }
            if (tokens.isComma(open) && (tokens.isBoundary(i) || verbs.isPredicate(i))) {
                return false;
            }
        }
        return false;
    }

    /** "built in 1908 and restored": the participle of the same noun. */
    private boolean isAnother(int i) {
        return tokens.is(i - 1, FunctionWord.AND) && listed.opensPhrase(i);
    }

    private boolean hasVerb(int first, int end) {
        int i = first;
        // "at a cost of", ", built in 1908 and restored at"
        while (i < end && (words.isArticle(i - 1) || !verbs.isPredicate(i) || isAnother(i))) {
            i++;
        }
        return i < end;
    }
}
