package org.statclaim.internal.context.time;

import java.util.List;
import org.statclaim.internal.calendar.TimeExpression;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.Comparison;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.tokens.Sentence;

/**
 * Finds out which times a sentence names only to compare with: "4,6 procent meer dan in 2022", "tegen 9.750 een jaar
 * eerder", "up from 5 million in 2019". Such a time speaks of the figures between the word of comparison and itself, and of
 * none where there are none: what is "lager dan in 2019" is so now.
 */
final class Comparisons {

    static final int NONE = -1;

    /** So far before its time the word of comparison may stand: "vergeleken met 200 scholen en meer in 2019". */
    private static final int WINDOW = 14;
    /** Behind "tegen" a figure must come soon, as one may be against anything: "tegen 2 procent in 2019". */
    private static final int FIGURE_WITHIN = 5;
    /** So far before "from" its change stands: "rose 4 percent from 2019". */
    private static final int CHANGE_WITHIN = 10;

    private final Sentence tokens;

    Comparisons(Sentence tokens) {
        this.tokens = tokens;
    }

    /**
     * The token from which on the time speaks of figures; {@link #NONE} where it is no time of comparison.
     *
     * @param start where the sentence begins, or the time before it ends
     * @param nearest index of the last mention that begins before the time
     */
    int scope(TimeExpression time, int start, List<Mention> mentions, int nearest) {
        // "from March to June" is a range, and its "from" belongs to it
        if (tokens.is(time.first(), FunctionWord.FROM) && !tokens.is(time.first(), TimeKind.SINCE)) {
            return NONE;
        }
        int figure = time.last() + 1;
        int mention = nearest;
        for (int i = time.first() - 1; i >= Math.max(start, time.first() - WINDOW); i--) {
            while (mention >= 0 && mentions.get(mention).first() > i) {
                mention--;
            }
            // a figure on the way is what is compared with, from its modifiers on: "tegen ruim 5.000 in 2019"
            boolean inside = mention >= 0 && mentions.get(mention).last() >= i;
            if (inside) {
                figure = mentions.get(mention).from();
                i = Math.min(i, mentions.get(mention).first());
                continue;
            }
            // an old level, which is no claim of its own
            figure = tokens.isDigits(i) ? i : figure;
            if (isMarker(i, time, figure, start)) {
                return i;
            }
            // "from 30 to 40 in 2019": the time is that of the new level
            if (tokens.isBoundary(i) || tokens.is(i, FunctionWord.LEVEL)) {
                return NONE;
            }
        }
        return NONE;
    }

    /**
     * Whether the token is a word of comparison for this time, by the kind that the tables give it.
     *
     * @param figure the first figure between the two; behind the time where there is none
     */
    private boolean isMarker(int i, TimeExpression time, int figure, int start) {
        Comparison compare = tokens.meaning(i, TimeKind.COMPARE, Comparison.class);
        boolean hasFigure = figure < time.first();
        boolean old = hasFigure
                && tokens.is(i, FunctionWord.FROM)
                && figure - i <= 2
                && tokens.is(time.last() + 1, FunctionWord.LEVEL);
        // "down 4% on a year earlier"
        boolean onEarlier = time.told() != null
                && i + 1 == time.first()
                && tokens.is(i, FunctionWord.PREP)
                && !tokens.is(i, TimeKind.DATE_PREP);
        if (old || onEarlier || compare == null) {
            // "van 5.000 in 2019 naar 6.000"
            return old || onEarlier;
        }
        // "als in 2019 de brug opent": at the head of a clause the word joins it
        boolean opensClause = i == start || tokens.isSymbol(i - 1, ',');
        return switch (compare) {
            case ANY -> true;
            // "3 euro lager dan in 2019", against "more than 40 farms in 2019", whose "more than" is a bound
            case TIME ->
                !opensClause
                        && !hasFigure
                        && (i + 1 == time.first()
                                || tokens.is(i + 1, TimeKind.DATE_PREP)
                                || tokens.is(i + 1, FunctionWord.DET) && i + 2 == time.first());
            // "tegen 2 procent in 2019" and "against a year earlier", against "tegen 2019", which means by then
            case FIGURE ->
                hasFigure && figure - i <= FIGURE_WITHIN
                        || i + 1 == time.first() && (time.told() != null || !tokens.is(i, TimeKind.DATE_PREP));
            case CHANGE -> (hasFigure || i + 1 == time.first()) && isBehindChange(i, start);
            // "the most since 2014", against "the lowest number in 2014"
            case SINCE -> tokens.is(time.first(), TimeKind.SINCE) && !hasFigure;
        };
    }

    /** "rose 4 percent from 2019", against "300 tonnes of coal from May 2019", which is when the coal came. */
    private boolean isBehindChange(int i, int start) {
        for (int at = i - 1; at >= Math.max(start, i - CHANGE_WITHIN); at--) {
            if (tokens.is(at, ChangeKind.INCREASE) || tokens.is(at, ChangeKind.DECREASE)) {
                return true;
            }
            if (tokens.isBoundary(at)) {
                return false;
            }
        }
        return false;
    }
}
