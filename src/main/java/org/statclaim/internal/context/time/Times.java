package org.statclaim.internal.context.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Period;
import org.statclaim.internal.calendar.Days;
import org.statclaim.internal.calendar.Publication;
import org.statclaim.internal.calendar.TimeExpression;
import org.statclaim.internal.context.time.Lengths.Origin;
import org.statclaim.internal.grammar.Former;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.Shift;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Sentence;

/** Gives each figure the time that it speaks of: the one of its comparison, of its clause, or of its sentence. */
public final class Times {

    private static final int MAX_COST = 40;
    /** A time that opens the sentence is never farther away than this. */
    private static final int OPENING_COST = 12;

    private static final TokenClass[] TURNS = {TokenClass.FROM, TokenClass.LEVEL, TokenClass.COMPARE};
    private static final int NEAREST = 6;
    private static final int SAYING_WINDOW = 3;
    /** A preposition, and its article, may stand between a level and its time. */
    private static final int FORMER_GAP = 2;

    private final Sentence tokens;
    private final Publication publication;
    private final List<TimeExpression> found;
    private final List<@Nullable Origin> origins;
    private final Comparisons comparisons;
    private final Clauses clauses;
    private Days told;

    /**
     * Times of one sentence's figures.
     *
     * @param told what "a year earlier" is counted from where the sentence itself has no time before it
     */
    public Times(Sentence tokens, Publication publication, Days told, List<Mention> mentions) {
        this.tokens = tokens;
        this.publication = publication;
        this.told = told;
        this.found = new TimeExpressions(tokens, publication).find(mentions, tokens.from(), tokens.to());
        this.origins = new Lengths(tokens).of(mentions, found);
        this.clauses = new Clauses(tokens);
        this.comparisons = new Comparisons(tokens);
    }

    /**
     * A time with what it governs.
     *
     * @param scope the token behind which it governs figures where it is a time of comparison
     * @param scopeEnd one past the last token that it governs then
     * @param opening whether it opens the sentence, and so speaks of all of it
     * @param closed one past the last token that it governs, where its clause ends before the sentence does
     */
    private record Governing(TimeExpression time, Period period, int scope, int scopeEnd, boolean opening, int closed) {

        boolean compares() {
            return scope != Comparisons.NONE;
        }
    }

    /** The time that the text has told of by the end of the sentence. */
    public Days told() {
        return told;
    }

    /** What ages and durations can be worked out from, by the place of the figure; null where the text states nothing. */
    public List<@Nullable Origin> origins() {
        return origins;
    }

    /** The period that governs each figure, in order; null where none does. */
    public List<@Nullable Period> of(List<Mention> mentions) {
        List<@Nullable Period> periods = new ArrayList<>(mentions.size());
        List<Governing> times = governing(found, mentions);
        int nearest = 0;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            while (nearest < times.size() && times.get(nearest).time().last() < mention.first()) {
                nearest++;
            }
            Governing best = best(mention, origins.get(i), times, nearest);
            boolean aside = best == null && i > 0 && isAside(mentions.get(i - 1), mention);
            periods.add(best != null ? best.period() : aside ? periods.get(i - 1) : null);
        }
        return periods;
    }

    /**
     * "van 910 m³ in 2024 naar 940 in 2025": the time right behind the level before a change; null where the text states
     * none there, or nothing was before.
     */
    public @Nullable Period former(Mention mention) {
        Former former = mention.former();
        if (former == null) {
            return null;
        }
        for (TimeExpression time : found) {
            int gap = time.first() - former.last() - 1;
            boolean between = time.last() < mention.from() || mention.last() < former.first();
            if (gap >= 0 && gap <= FORMER_GAP && between) {
                Days days = days(time, found);
                return days.period(tokens.printed(time.first(), time.last()));
            }
        }
        return null;
    }

    /** "150 mensen (20 vrouwen)": what brackets add to a figure is of the same time. */
    private boolean isAside(Mention figure, Mention added) {
        int end = Math.max(figure.last(), figure.countedLast()) + 1;
        return added.first() - end < MAX_COST && clauses.opened(end, added.first()) == 1;
    }

    private @Nullable Governing best(Mention mention, @Nullable Origin origin, List<Governing> times, int nearest) {
        if (nearest < times.size() && times.get(nearest).time().first() <= mention.first()) {
            // "de komende vijf jaar" is the time of the other figures, not of the five years
            return null;
        }
        Governing best = null;
        int bestCost = MAX_COST;
        // the nearest few on either side: no others can win, and a sentence of dates stays linear
        int end = Math.min(times.size(), nearest + NEAREST);
        for (Governing time : times.subList(Math.max(0, nearest - NEAREST), end)) {
            int cost = cost(mention, origin, time);
            if (cost < bestCost) {
                best = time;
                bestCost = cost;
            }
        }
        boolean far = best == null && nearest > NEAREST && times.get(0).opening();
        return far && cost(mention, origin, times.get(0)) < MAX_COST ? times.get(0) : best;
    }

    /** The distance in tokens, more across the parts of a sentence; too much where the time cannot be meant. */
    private int cost(Mention mention, @Nullable Origin origin, Governing governing) {
        TimeExpression time = governing.time();
        boolean before = time.last() < mention.first();
        if (governing.compares()) {
            return mention.first() > governing.scope() && mention.first() < governing.scopeEnd() ? 0 : MAX_COST;
        }
        if (mention.first() >= governing.closed() || isBirth(origin, governing)) {
            return MAX_COST;
        }
        int low = before ? time.last() : Math.max(mention.last(), mention.countedLast());
        int high = before ? mention.first() : time.first();
        boolean opening = governing.opening() && before;
        if (high - low >= MAX_COST) {
            return opening ? MAX_COST - 1 : MAX_COST;
        }
        int cost = before ? high - low : high - low + 1;
        cost = opening ? Math.min(cost, OPENING_COST) : cost;
        int crossings = 0;
        for (int i = low + 1; i < high; i++) {
            if (before ? clauses.closes(i) && !opening : clauses.opens(i) || clauses.opensWith(i, time)) {
                return MAX_COST;
            }
            crossings += clauses.crossing(i);
        }
        int brackets = clauses.opened(low + 1, high);
        // "De raad (31 zetels) stemt op 27 juni"
        if (before ? brackets > 0 && !opening : brackets < 0) {
            return MAX_COST;
        }
        // "to 4,000 in 2021 from 5,000 in 2011": the figure is another one than the time before it speaks of
        boolean turns = before && tokens.isAny(mention.from() - 1, TURNS);
        cost += crossings + (turns ? Clauses.AND_COST : 0);
        return opening ? Math.min(cost, MAX_COST - 1) : cost;
    }

    /** "Smith, 36, born in 1984": nobody was 36 then. */
    private static boolean isBirth(@Nullable Origin origin, Governing governing) {
        return origin != null && origin.birth() && governing.period().equals(origin.period());
    }

    private List<Governing> governing(List<TimeExpression> found, List<Mention> mentions) {
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
            int scopeEnd = scope >= 0 && tokens.isSymbol(scope, '(') ? clauses.bracketEnd(each) : each.first();
            times.add(new Governing(
                    each, period, scope, scopeEnd, times.isEmpty() && clauses.opensSentence(each), clauses.end(each)));
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
                && (tokens.is(start, TokenClass.AND) || tokens.isComma(start))
                && mentions.get(nearest).from() <= start + 2) {
            return start;
        }
        int bracket = clauses.bracket(time, start);
        boolean figures = bracket != Comparisons.NONE
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
    private Days days(TimeExpression time, List<TimeExpression> found) {
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
        if (figureBehind && !tokens.is(time.last() + 1, TokenClass.CONJ)) {
            return false;
        }
        for (int i = time.first() - 1; i >= Math.max(0, time.first() - 1 - SAYING_WINDOW); i--) {
            if (before != null && before.last() >= i || tokens.isComma(i)) {
                return false;
            }
            if (tokens.is(i, TokenClass.SAY)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDay(TimeExpression time) {
        Shift shift = time.told();
        boolean weekday = tokens.is(time.last(), TokenClass.WEEKDAY) || tokens.is(time.first(), TokenClass.WEEKDAY);
        return weekday
                || shift == null
                        && time.days().from() != null
                        && time.days().from().equals(time.days().to());
    }
}
