package org.statclaim.internal.context.concept;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.sentence.Parse;
import org.statclaim.internal.sentence.Phrase;
import org.statclaim.internal.sentence.Phrases;
import org.statclaim.internal.sentence.Predicates;
import org.statclaim.internal.sentence.Words;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * The noun that a figure stands before like an adjective: "a 5 watt charger", "a 25% tax on vehicles". English sets any
 * figure before a noun so; Dutch needs an article or a hyphen, as in "heeft 5 euro geleend" a verb stands there.
 */
final class Modified {

    /** So far back the article is looked for: "a new bright red 5 watt lamp". */
    private static final int MAX_ADJECTIVES = 4;

    private final Sentence tokens;
    private final Words words;
    private final Predicates verbs;
    private final Phrases phrases;
    private final ContentWords content;
    private final Edges edges;
    private final boolean verbSecond;

    Modified(Sentence tokens, Parse parse, ContentWords content, Edges edges, boolean verbSecond) {
        this.tokens = tokens;
        this.words = parse.words();
        this.verbs = parse.verbs();
        this.phrases = parse.phrases();
        this.content = content;
        this.edges = edges;
        this.verbSecond = verbSecond;
    }

    /**
     * The noun that the figure stands before like an adjective, with what a preposition adds: "25% tax on vehicles"; null where
     * the figure stands by itself.
     */
    @Nullable
    Phrase of(Mention mention) {
        int next = edges.behindBrackets(mention.last() + 1);
        // "picked 20 percent more apples", and no noun in "is 20 percent more expensive"
        int verb = verbs.before(mention.from());
        next = verb < 0 || tokens.is(verb, FunctionWord.LINK) ? next : edges.behindMore(next);
        boolean hyphen = tokens.isSymbol(next, '-') && tokens.isGlued(next);
        // "een vijftiger raakte gewond": the age is a noun itself
        boolean noun = mention.kind() == Kind.AGE && verbs.isVerb(next);
        int first = described(mention.from());
        // "a sharp 3 percent drop": behind an article the word next to the figure is a noun, whatever it is elsewhere
        boolean article = first < mention.from() && !noun;
        if (verbSecond && !hyphen && !article) {
            // "heeft 5 euro geleend": a verb at the end of its clause is no noun
            return null;
        }
        int start = hyphen ? next + 1 : next;
        if (verbSecond && words.is(start, VerbForm.VERB) && !tokens.isWord(start + 1)) {
            // "dat het zich binnen de drie jaar terugverdient": the verb at the end of the clause
            return null;
        }
        // "below the 0.7% economists had forecast": who says so, in a clause of his own
        if (tokens.is(start, SourceKind.SPEAKER)
                && (tokens.is(start + 1, SourceKind.HAVE) || tokens.is(start + 1, SourceKind.ESTIMATE))) {
            return null;
        }
        int end = start;
        while (end < start + Concepts.MAX_WORDS && words.isContent(end) && isNoun(end, start, article)) {
            end++;
        }
        boolean participle = end == start + 1 && words.is(start, VerbForm.PAST)
                || (end == start + 1 || tokens.is(mention.from() - 1, FunctionWord.PARTITIVE))
                        && words.isParticiple(start);
        if (end == start || participle && !hyphen) {
            // "levels of 15 ppb requiring action", "the 120 decibels reached in the hall": more about the figure
            return null;
        }
        // "a 5 litre X-15": the rest of a name comes along
        end = content.glued(end - 1, tokens.to() - 1) + 1;
        return article ? new Phrase(first, withAdditions(end - 1)) : new Phrase(start, end - 1);
    }

    /**
     * Where the noun phrase begins in which the figure stands, at its article: "a sharp 3 percent drop"; the figure itself for
     * none. In Dutch only an article right before the figure counts: "een 5 euro biljet".
     */
    private int described(int figure) {
        int i = figure - 1;
        boolean adjectives = !verbSecond;
        while (adjectives
                && i > figure - MAX_ADJECTIVES
                && words.isContent(i)
                && !verbs.isPredicate(i)
                && !tokens.is(i, HedgeKind.BOUND)) {
            i--;
        }
        return words.isArticle(i) ? i : figure;
    }

    /**
     * The last token of what prepositions add to a noun: "a 25% tax on vehicles from abroad". Not what goes to another figure,
     * "a 25% tax on 40 vehicles", nor behind "to", which leads to a level or a verb, nor a time, "a 15% jump since Easter".
     */
    private int withAdditions(int noun) {
        int last = noun;
        boolean adds = true;
        while (adds) {
            int next = last + 1;
            boolean joins = tokens.is(next, FunctionWord.PREP)
                    && !tokens.is(next, FunctionWord.LEVEL)
                    && !tokens.is(next, FunctionWord.SUBORDINATE)
                    // "een 19-jarige automobilist om het leven gekomen"
                    && !tokens.is(next, ChangeKind.PURPOSE)
                    && !words.isFigure(next + 1);
            Phrase added = joins ? phrases.startingAt(next + 1, noun + 2 * Concepts.MAX_WORDS) : null;
            adds = added != null;
            last = added == null ? last : added.last();
        }
        return last;
    }

    /**
     * Whether the word belongs to the noun behind the figure, and is no verb of which the figure is the subject.
     *
     * @param start the word right behind the figure, which behind an article is a noun: "a 5 percent cut"
     */
    private boolean isNoun(int i, int start, boolean article) {
        return article && (i == start || words.isChangeNoun(i)) || !verbs.isPredicate(i);
    }
}
