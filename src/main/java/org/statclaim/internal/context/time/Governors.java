package org.statclaim.internal.context.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Period;
import org.statclaim.internal.calendar.Days;
import org.statclaim.internal.calendar.Publication;
import org.statclaim.internal.calendar.TimeExpression;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.Shift;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.tokens.Sentence;

/**
 * What each time of a sentence can speak of: all of it, its clause, its brackets, or only what it is compared with. Goes from
 * left to right, as a comparison may go on with the next time, and "a year earlier" is earlier than what was told last. A
 * time of saying governs nothing and is left out.
 */
final class Governors {

    /** Room for "said late on Tuesday"; farther off, the verb and the day are of different things. */
    private static final int SAYING_WINDOW = 3;

    private final Sentence tokens;
    private final Clauses clauses;
    private final Publication publication;
    private final Comparisons comparisons;
    /** The time that the text has told of so far; a time of comparison does not become it. */
    private Days told;

    Governors(Sentence tokens, Clauses clauses, Publication publication, Days told) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.publication = publication;
        this.told = told;
        this.comparisons = new Comparisons(tokens);
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
        for (TimeExpression each : found) {
            while (mention + 1 < mentions.size() && mentions.get(mention + 1).first() < each.first()) {
                mention++;
            }
            if (isTimeOfSaying(each, mention < 0 ? null : mentions.get(mention), mentions, mention + 1)) {
                start = each.last() + 1;
                continue;
            }
            int scope = scope(each, start, compared, mentions, mention);
            compared = scope != Comparisons.NONE;
            // "tegen 200 in 2019. Een jaar eerder …": the text tells of its own year, not of 2019
            Days days = days(each, found);
            if (!compared && days.isKnown()) {
                told = days;
            }
            Period period = days.period(tokens.printed(each.first(), each.last()));
            // "(2019: 38 miljoen)": the figure stands behind the time, so it speaks of all in the brackets
            int scopeEnd = tokens.isSymbol(scope, '(') ? clauses.bracketEnd(each.last()) : each.first();
            times.add(new Governing(
                    each,
                    period,
                    scope,
                    scopeEnd,
                    times.isEmpty() && clauses.opensSentence(each.first()),
                    clauses.insertedEnd(each.first(), each.last())));
            start = each.last() + 1;
        }
        return times;
    }

    /**
     * From where on the time is one of comparison; {@link Comparisons#NONE} where it is none.
     *
     * @param start behind the time before
     * @param compared whether that one was of comparison
     * @param nearest the last figure that begins before the time; negative for none
     */
    private int scope(TimeExpression time, int start, boolean compared, List<Mention> mentions, int nearest) {
        int scope = comparisons.scope(time, start, mentions, nearest);
        if (scope != Comparisons.NONE) {
            return scope;
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

    /** "(2019: 38 miljoen)": what stands behind the time is in its brackets. */
    private boolean isListed(TimeExpression time, int next, List<Mention> mentions) {
        return tokens.isSymbol(time.last() + 1, ':')
                && next < mentions.size()
                && mentions.get(next).from() <= time.last() + 3;
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

    /**
     * "zei de minister dinsdag", "said on Tuesday that": when something was said is not when it was so. A year is hardly ever when
     * something was said, "zei in 2019 dat"; and of "said Tuesday 40 schools would close" the day may be the closing's.
     */
    private boolean isTimeOfSaying(TimeExpression time, @Nullable Mention before, List<Mention> mentions, int next) {
        if (!isDay(time)) {
            return false;
        }
        boolean figureBehind = next < mentions.size() && mentions.get(next).from() <= time.last() + 2;
        if (figureBehind && !tokens.is(time.last() + 1, FunctionWord.CONJ)) {
            return false;
        }
        for (int i = time.first() - 1; i >= time.first() - 1 - SAYING_WINDOW; i--) {
            if (before != null && before.last() >= i || tokens.isComma(i)) {
                return false;
            }
            if (tokens.is(i, SourceKind.SAY)) {
                return true;
            }
        }
        return false;
    }

    /** A weekday or a single day of the calendar: news is dated by these. */
    private boolean isDay(TimeExpression time) {
        LocalDate from = time.days().from();
        return tokens.is(time.last(), TimeKind.WEEKDAY)
                || tokens.is(time.first(), TimeKind.WEEKDAY)
                || from != null && from.equals(time.days().to());
    }
}
