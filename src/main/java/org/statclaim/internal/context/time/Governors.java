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

/** What each time of a sentence can speak of: all of it, its clause, its brackets, or only what it is compared with. */
final class Governors {

    private static final int SAYING_WINDOW = 3;

    private final Sentence tokens;
    private final Clauses clauses;
    private final Publication publication;
    private final Comparisons comparisons;
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
            Days days = days(each, found);
            if (!compared && days.isKnown()) {
                told = days;
            }
            Period period = days.period(tokens.printed(each.first(), each.last()));
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

    /** "a year earlier" than the time of the sentence, of the one before, or of the publication. */
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

    /** "zei de minister dinsdag", "said on Tuesday that": when something was said is not when it was so. */
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

    private boolean isDay(TimeExpression time) {
        LocalDate from = time.days().from();
        return tokens.is(time.last(), TimeKind.WEEKDAY)
                || tokens.is(time.first(), TimeKind.WEEKDAY)
                || from != null && from.equals(time.days().to());
    }
}
