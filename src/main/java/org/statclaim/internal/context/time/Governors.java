package org.statclaim.internal.context.time;

import java.util.ArrayList;
import java.util.List;
import org.statclaim.claim.Period;
import org.statclaim.internal.calendar.Days;
import org.statclaim.internal.calendar.Publication;
import org.statclaim.internal.calendar.TimeExpression;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.Shift;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.tokens.Sentence;

/**
 * What each time of a sentence can speak of: all of it, its clause, its brackets, or only what it is compared with. Goes from
 * left to right, as a comparison may go on with the next time, and "a year earlier" is earlier than what was told last. A
 * time of saying governs nothing and is left out.
 */
final class Governors {

    private final Sentence tokens;
    private final Clauses clauses;
    private final Publication publication;
    private final Comparisons comparisons;
    private final SayingTimes sayings;
    /** The time that the text has told of so far; a time of comparison does not become it. */
    private Days told;

    Governors(Sentence tokens, Clauses clauses, Publication publication, Days told) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.publication = publication;
        this.told = told;
        this.comparisons = new Comparisons(tokens, clauses);
        this.sayings = new SayingTimes(tokens, publication);
    }

    /** The time that the text has told of so far. */
    Days told() {
        return told;
    }

    /**
     * The times of the sentence that can govern figures, each with what.
     *
     * @param found all times, in order
     */
    List<Governing> governing(List<TimeExpression> found, List<Mention> mentions) {
        List<Governing> times = new ArrayList<>(found.size());
        int mention = -1;
        int start = tokens.from();
        boolean compared = false;
        int bracketEnd = start;
        for (int k = 0; k < found.size(); k++) {
            TimeExpression each = found.get(k);
            while (mention + 1 < mentions.size() && mentions.get(mention + 1).first() < each.first()) {
                mention++;
            }
            if (sayings.isOfSaying(found, k, mentions, mention)) {
                start = each.last() + 1;
                continue;
            }
            // behind "(200 in 2019" a time dates what stands between the two
            int scope = scope(each, start, each.first() < bracketEnd, compared, mentions, mention);
            compared = scope != Comparisons.NONE;
            // "tegen 200 in 2019. Een jaar eerder …": the text tells of its own year, not of 2019
            Days days = days(each, found);
            if (!compared && days.isKnown()) {
                told = days;
            }
            Period period = days.period(tokens.printed(each.first(), each.last()));
            int insertedEnd = clauses.insertedEnd(each.first(), each.last());
            int scopeEnd = each.first();
            if (tokens.isSymbol(scope, '(') || compared && scope < start) {
                bracketEnd = clauses.bracketEnd(each.last());
                boolean behindFigure = mention >= 0 && mentions.get(mention).first() > scope;
                int end = bracketed(behindFigure ? each.first() : bracketEnd, bracketEnd, found, k + 1);
                scopeEnd = Math.min(end, insertedEnd);
            } else if (compared && isOwner(each, mention + 1, mentions)) {
                scopeEnd = mentions.get(mention + 1).last() + 1;
            } else if (compared) {
                scopeEnd = clauses.appendedEnd(each.last() + 1, each.first());
            }
            times.add(new Governing(
                    each,
                    period,
                    scope,
                    scopeEnd,
                    times.isEmpty() && clauses.opensSentence(each.first()),
                    insertedEnd));
            start = each.last() + 1;
        }
        return times;
    }

    /**
     * One past the last token that a time in brackets governs. Alone there it governs all of them; of "(200 in 2019, 100 in 2018)"
     * each has the figure before it, of "(2019: 200, 2018: 100)" the one behind it.
     *
     * @param own where what it governs ends if another time follows
     * @param next the time behind it, by its place
     */
    private static int bracketed(int own, int bracketEnd, List<TimeExpression> found, int next) {
        boolean followed = next < found.size() && found.get(next).first() < bracketEnd;
        return followed ? Math.min(own, found.get(next).first()) : bracketEnd;
    }

    /**
     * From where on the time is one of comparison; {@link Comparisons#NONE} where it is none.
     *
     * @param start behind the time before
     * @param bracketed whether the time before stands in the same brackets, and governs no more than what is in them
     * @param compared whether that one was of comparison
     * @param nearest the last figure that begins before the time; negative for none
     */
    private int scope(
            TimeExpression time, int start, boolean bracketed, boolean compared, List<Mention> mentions, int nearest) {
        int scope = comparisons.scope(time, start, mentions, nearest);
        if (scope != Comparisons.NONE || bracketed) {
            return scope == Comparisons.NONE ? start - 1 : scope;
        }
        // "tegen 5.000 in 2019 en 4.000 in 2018": the comparison goes on
        boolean next = compared && nearest >= 0 && mentions.get(nearest).first() > start;
        if (next
                && (tokens.is(start, FunctionWord.AND) || tokens.isComma(start))
                && mentions.get(nearest).from() <= start + 2) {
            return start;
        }
        // "6.000 inwoners (5.000 in 2019)": the brackets date their own figure; without one, "6.000 inwoners (in
        // 2019)",
        // they date what stands before them
        int bracket = clauses.bracketBefore(time.first(), start);
        boolean figures = bracket != Clauses.NONE
                && (nearest >= 0 && mentions.get(nearest).first() > bracket || isListed(time, nearest + 1, mentions));
        return figures ? bracket : Comparisons.NONE;
    }

    /** "up from last summer's 4,800": the time has the figure behind it. */
    private boolean isOwner(TimeExpression time, int next, List<Mention> mentions) {
        // of "last year's" the table has the ending as well
        int end = tokens.isSymbol(time.last() + 1, '\'') ? time.last() + 2 : time.last();
        return tokens.isPossessive(end)
                && next < mentions.size()
                && mentions.get(next).from() == end + 1;
    }

    /** "(2019: 38 miljoen)", "(in 2019 waren het er 500)": a figure behind the time is in its brackets. */
    private boolean isListed(TimeExpression time, int next, List<Mention> mentions) {
        return next < mentions.size() && mentions.get(next).from() < clauses.bracketEnd(time.last());
    }

    /**
     * "a year earlier" than the time of the sentence, of the one before, or of the publication: "In 2019 telde de stad 6.000
     * inwoners. Een jaar eerder waren het er 5.000" is of 2018. Any other time means what it says.
     */
    Days days(TimeExpression time, List<TimeExpression> found) {
        Shift shift = time.told();
        if (shift == null) {
            return time.days();
        }
        Days main = told;
        for (int i = 0; i < found.size() && !main.isKnown(); i++) {
            main = found.get(i).days();
        }
        return main.isKnown() ? Publication.moved(main, shift) : publication.shifted(shift);
    }
}
