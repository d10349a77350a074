package org.statclaim.internal.context.time;

import java.util.List;
import org.statclaim.internal.calendar.TimeExpression;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.Comparison;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.Meaning.Each;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

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
    /** Room for an adjective and a sign: "than the record $131 of 2019". */
    private static final int ARTICLE_WITHIN = 3;
    /** So far before "from" its change stands: "rose 4 percent from 2019". */
    private static final int CHANGE_WITHIN = 10;

    /** What words for a level begin with; "het gemiddelde" and "the average" stand in the tables as one. */
    private static final KindSet LEVEL_OPENERS =
            KindSet.of(FunctionWord.DET, FunctionWord.PRON, NumeralKind.TIMES_AS, TimeKind.STAND_IN);

    /** What joins clauses as well, ", as currently planned", or says how things are: ", as in 2024". */
    private static final KindSet JOINTS =
            KindSet.of(FunctionWord.CONJ, FunctionWord.SUBORDINATE, FunctionWord.SUBCLAUSE, TimeKind.DATE_PREP);

    private final Sentence tokens;
    private final Clauses clauses;

    Comparisons(Sentence tokens, Clauses clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
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
            boolean behindFigure = mention >= 0
                    && Math.max(
                                    mentions.get(mention).last(),
                                    mentions.get(mention).countedLast())
                            == i - 1;
            if (isMarker(i, time, figure, start)
                    || standsIn(i, time, mentions, nearest + 1)
                    || behindFigure && isHeldAgainst(i, time, mentions.get(mention))
                    || isSince(i, time)) {
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
        // "down 4% on a year earlier", "grew 4% in April from a year earlier to $5 billion"
        boolean onEarlier = time.told() != null
                && i + 1 == time.first()
                && tokens.is(i, FunctionWord.PREP)
                && (!tokens.is(i, TimeKind.DATE_PREP)
                        || tokens.is(i, FunctionWord.FROM) && !tokens.is(i, FunctionWord.PARTITIVE));
        // "fell 5% on last year", against "fell 5% on Monday"
        // "down 5 points on the 2020 ballot"
        boolean ofYear = tokens.is(i + 1, FunctionWord.DET)
                && i + 2 == time.first()
                && time.first() == time.last()
                && tokens.isUnknownWord(time.last() + 1);
        boolean onBase = tokens.is(i, TimeKind.ON_BASE)
                && (i + 1 == time.first() || ofYear)
                && !isDay(time)
                && isBehindChange(i, start);
        if (old || onEarlier || onBase || compare == null) {
            // "van 5.000 in 2019 naar 6.000"
            return old || onEarlier || onBase;
        }
        // "als in 2019 de brug opent": at the head of a clause the word joins it; ", lager dan in 2019" still compares
        boolean opensClause = i == start || tokens.isSymbol(i - 1, ',') && tokens.isAny(i, JOINTS);
        return switch (compare) {
            case ANY -> true;
            // "3 euro lager dan in 2019", against "more than 40 farms in 2019", whose "more than" is a bound
            case TIME ->
                !opensClause
                        && (hasFigure
                                ? isDefinite(i + 1, figure)
                                : i + 1 == time.first()
                                        || tokens.is(i + 1, TimeKind.DATE_PREP)
                                        // "als zu Jahresbeginn"
                                        || tokens.is(i + 1, FunctionWord.PREP) && i + 2 == time.first()
                                        || isLevel(i + 1, time.first()));
            // the words may be the figure's own, as its bound
            case DEFINITE ->
                hasFigure
                        && tokens.is(time.first() - 1, FunctionWord.PARTITIVE)
                        && isDefinite(i + 1, Math.max(figure, i + 2));
            // "tegen 2 procent in 2019" and "against a year earlier", against "tegen 2019", which means by then
            case FIGURE ->
                hasFigure && figure - i <= FIGURE_WITHIN
                        || i + 1 == time.first() && (time.told() != null || !tokens.is(i, TimeKind.DATE_PREP))
                        // "tegenover dezelfde periode vorig jaar", against "tegen de club in 2019"
                        || tokens.is(i + 1, FunctionWord.PRON) && isLevel(i + 1, time.first());
            case CHANGE -> (hasFigure || i + 1 == time.first()) && isBehindChange(i, start);
            // "the most since 2014", against "the lowest number in 2014"
            case SINCE -> tokens.is(time.first(), TimeKind.SINCE) && !hasFigure;
        };
    }

    /**
     * "lager dan de 131 euro van vorig jaar": with an article the figure is the one compared with. The "a" of "more than a million
     * people in 2019" is a number, and "more than all 40 farms" are no others.
     */
    private boolean isDefinite(int i, int figure) {
        return tokens.is(i, FunctionWord.DET)
                && !tokens.is(i, NumeralKind.ONES)
                && tokens.meaning(i, FunctionWord.EACH, Each.class) != Each.ANYTHING
                && i < figure
                && figure - i <= ARTICLE_WITHIN;
    }

    /**
     * "7.100 kilo boven die van 2017", "exceeded those of 2019": what stands for a noun is compared with. Not "die van 2020 was
     * 30 euro", which is what the clause tells of.
     *
     * @param next the first figure behind the time, by its place
     */
    private boolean standsIn(int i, TimeExpression time, List<Mention> mentions, int next) {
        // "that of" stands in the table as one
        int of = tokens.is(i, TimeKind.DATE_PREP) ? i : i + 1;
        int at = tokens.is(of + 1, FunctionWord.DET) && of + 1 < time.first() ? of + 2 : of + 1;
        if (!tokens.is(i, TimeKind.STAND_IN)
                || at != time.first()
                || of > i && !tokens.is(of, FunctionWord.PARTITIVE)) {
            return false;
        }
        boolean inClause = i > tokens.from() && !Clauses.isBorder(tokens, i - 1);
        boolean told = next < mentions.size() && mentions.get(next).first() - time.last() <= FIGURE_WITHIN;
        return inClause && (!told || tokens.is(i - 1, FunctionWord.PREP) || tokens.is(i - 1, TimeKind.COMPARE));
    }

    /**
     * "6 procent boven het record uit 2019", "5% below last year's total", "double what it was in 2019": right behind a figure a level is
     * passed or multiplied that the time belongs to. "Tripled in 2019" has no other level.
     */
    private boolean isHeldAgainst(int i, TimeExpression time, Mention figure) {
        boolean passed = tokens.is(i, ChangeKind.PASSES);
        // "doubled its sales in 2019" has an object that doubled
        boolean times = figure.kind() == Kind.MULTIPLE
                && (tokens.is(i, FunctionWord.PARTITIVE)
                        || tokens.is(i, TimeKind.STAND_IN)
                        || tokens.is(i, NumeralKind.TIMES_AS)
                                && !tokens.is(i, FunctionWord.POSSESSIVE)
                                && isPlain(i + 1)
                        || tokens.is(i, FunctionWord.DET) && i + 1 == time.first());
        int noun = times && !tokens.is(i, FunctionWord.PARTITIVE) ? i : i + 1;
        return (passed || times) && (noun == time.first() || isLevel(noun, time.first()));
    }

    /** "what it was", "the average for June": no noun, as "as often as girls last year" has. */
    private boolean isPlain(int i) {
        return !tokens.is(i, TimeKind.COMPARE)
                && (tokens.is(i, FunctionWord.PRON)
                        || tokens.is(i, FunctionWord.LINK)
                        || tokens.is(i, FunctionWord.PREP)
                        || tokens.is(i, TimeKind.DATE_PREP));
    }

    /**
     * "dan het gemiddelde van 2019", "than the same period last year", "what it was": a few words for a level, and no clause of their own but
     * one that says how much it was.
     */
    private boolean isLevel(int first, int end) {
        if (!tokens.isAny(first, LEVEL_OPENERS) || end - first > FIGURE_WITHIN) {
            return false;
        }
        for (int i = first + 1; i < end; i++) {
            if (Clauses.isBorder(tokens, i)
                    || tokens.is(i, FunctionWord.CONJ)
                    || tokens.is(i, FunctionWord.VERB) && !tokens.is(i, FunctionWord.LINK)) {
                return false;
            }
        }
        return true;
    }

    /** "the lowest since the war ended in 1945": the time of what has been since, and of no figure before. */
    private boolean isSince(int i, TimeExpression time) {
        return tokens.is(i, TimeKind.SINCE) && clauses.hasVerb(i + 1, time.first());
    }

    /** A weekday or a date: "sales rose on Monday". */
    private boolean isDay(TimeExpression time) {
        for (int i = time.first(); i <= time.last(); i++) {
            boolean day = tokens.isDigits(i) && tokens.end(i) - tokens.start(i) <= 2;
            if (tokens.is(i, TimeKind.WEEKDAY) || day && time.last() > time.first()) {
                return true;
            }
        }
        return false;
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
