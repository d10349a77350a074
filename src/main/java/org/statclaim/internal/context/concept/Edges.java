package org.statclaim.internal.context.concept;

import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.CalendarUnits;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.sentence.Words;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * What stands right before and right behind a figure: where the words that qualify it end, and those begin that say what it
 * is of. Each answer is a place, not a word.
 */
final class Edges {

    private static final String PER_MILLE = "‰";

    private static final String PERCENT = "%";

    /**
     * A restatement is short; longer brackets are a sentence of their own, and what follows them no longer belongs to the figure.
     */
    private static final int MAX_BRACKETS = 8;

    private final Sentence tokens;
    private final Words words;

    Edges(Sentence tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** "60 percent of voters": a share whose whole is named; "rose 60 percent" is none. Of "1,8 promille alcohol" the whole is the blood. */
    static boolean isShareOf(Mention mention) {
        return mention.kind() == Kind.PERCENTAGE
                && mention.hasCounted()
                && !(mention.unit() != null && mention.unit().code().equals(PER_MILLE));
    }

    /** "3 years", how long and not how much. */
    static boolean isDuration(Mention mention) {
        return mention.kind() == Kind.MEASURE
                && mention.unit() != null
                && CalendarUnits.isTime(mention.unit().code());
    }

    /**
     * The token before what bounds or hedges the figure: "for" in "sold for at least about $3m". A Dutch "tot" bounds a figure and
     * marks a level, "verlaagd tot 2 procent"; as the mark of a change it is not passed.
     */
    int beforeHedges(Mention mention) {
        int i = mention.from() - 1;
        while (isHedge(i) && !tokens.is(i, FunctionWord.LEVEL) && !tokens.is(i, FunctionWord.DELTA)) {
            i--;
        }
        return i;
    }

    boolean isHedge(int i) {
        return tokens.is(i, HedgeKind.BOUND) || tokens.is(i, HedgeKind.APPROX) || words.isArticle(i);
    }

    /** Past "more" of "20 percent more apples". */
    int behindMore(int i) {
        boolean more = tokens.is(i, FunctionWord.MORE) || tokens.is(i, FunctionWord.LESS);
        return more && words.isContent(i + 1) ? i + 1 : i;
    }

    /** Past a restatement in brackets: "8 miles (13 km) of tunnels". */
    int behindBrackets(int i) {
        if (tokens.isSymbol(i, '(')) {
            for (int at = i + 1; at < i + MAX_BRACKETS; at++) {
                if (tokens.isSymbol(at, ')')) {
                    return at + 1;
                }
            }
        }
        return i;
    }

    /**
     * "2 procent loonsverhoging", "2 procent meer loon": no share of the noun behind it, but its size. Between a share and its whole stands a
     * preposition.
     */
    boolean isModifying(Mention mention) {
        return mention.unit() != null
                && mention.unit().code().equals(PERCENT)
                && (mention.countedFirst() == mention.last() + 1
                        || mention.countedFirst() == behindMore(mention.last() + 1));
    }
}
