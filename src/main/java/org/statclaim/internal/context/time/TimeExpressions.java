package org.statclaim.internal.context.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.calendar.CalendarDigits;
import org.statclaim.internal.calendar.DateReader;
import org.statclaim.internal.calendar.Days;
import org.statclaim.internal.calendar.Publication;
import org.statclaim.internal.calendar.TimeExpression;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Meaning.PeriodEnd;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.Shift;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.tokens.Sentence;

/**
 * Finds the times that a sentence names: points of the calendar, ranges of them, and spans such as "de komende vijf jaar".
 * At each token the longest comes first, a span with its figure, then a range, an open end, a point, so that "tussen 2010 en
 * 2020" is not two years. Which figure a time speaks of is not asked here.
 */
final class TimeExpressions {

    /** What a time begins with that begins with neither digits nor a figure; an article stands before "last" and "decade". */
    private static final KindSet OPENERS = KindSet.of(
            FunctionWord.DET,
            FunctionWord.BETWEEN,
            FunctionWord.FROM,
            TimeKind.SINCE,
            TimeKind.UNTIL,
            TimeKind.RELATIVE,
            TimeKind.DEICTIC,
            TimeKind.YEAR_PART,
            TimeKind.MONTH,
            TimeKind.SEASON,
            TimeKind.WEEKEND,
            TimeKind.WEEKDAY,
            TimeKind.DECADE,
            TimeKind.CENTURY,
            TimeKind.EDGE,
            TimeKind.OFFSET_AHEAD);

    private static final int MONTHS = 12;
    /** Of a month, a quarter and a year. */
    private static final int[] LENGTHS = {1, 3, MONTHS};

    private final Sentence tokens;
    private final Publication publication;
    private final DateReader dates;
    private final CalendarDigits digits;
    private final SpanReader spans;
    private final EdgeReader edges;

    TimeExpressions(Sentence tokens, Publication publication, LanguagePack pack) {
        this.tokens = tokens;
        this.publication = publication;
        this.digits = new CalendarDigits(tokens);
        this.dates = new DateReader(tokens, publication, pack);
        this.spans = new SpanReader(tokens, publication, dates);
        this.edges = new EdgeReader(tokens, publication, dates);
    }

    /**
     * The times of a sentence in its order, none within another.
     *
     * @param mentions the sentence's, which a span may be built on
     * @param from where to begin, before the first token of a time
     * @param to one past the last token at which a time may begin
     */
    List<TimeExpression> find(List<Mention> mentions, int from, int to) {
        List<TimeExpression> found = new ArrayList<>();
        int next = 0;
        int i = from;
        while (i < to) {
            while (next < mentions.size() && mentions.get(next).last() < i) {
                next++;
            }
            Mention mention = next < mentions.size() ? mentions.get(next) : null;
            boolean figure = mention != null && mention.first() == i;
            if (!figure && !tokens.isDigits(i) && !tokens.isAny(i, OPENERS)) {
                i++;
                continue;
            }
            int open = dates.openPartEnd(i);
            if (open >= 0) {
                // "eerste trimester van 2020" has no fixed months: no time at all is better than the whole year
                i = open + 1;
                continue;
            }
            // what begins with "the last three months" may end with "of 2018"
            dates.endBefore(end(mentions, next, i));
            TimeExpression time = edges.at(i, mention);
            time = time == null && mention != null ? spans.at(i, mention) : time;
            if (time == null && !figure) {
                TimeExpression ago = spans.back(i);
                TimeExpression span = ago == null ? spans.unnumbered(i) : ago;
                time = span == null ? at(i) : span;
                time = time != null && mention != null && time.last() >= mention.first() ? null : time;
            }
            if (time == null && !figure && !found.isEmpty()) {
                time = nextOf(found.get(found.size() - 1), i);
            }
            if (time != null) {
                found.add(time);
                i = time.last() + 1;
            } else {
                i++;
            }
        }
        return found;
    }

    /** "1.4% this year and 1.9% next": the one behind the year, the quarter or the month that was told of; null for anything else. */
    private @Nullable TimeExpression nextOf(TimeExpression before, int i) {
        Shift shift = tokens.meaning(i, TimeKind.DEICTIC, Shift.class);
        boolean alone = !tokens.isWord(i + 1) || tokens.is(i + 1, FunctionWord.AND);
        LocalDate from = before.days().from();
        LocalDate to = before.days().to();
        if (shift == null || shift.amount() != 1 || !alone || from == null || to == null) {
            return null;
        }
        for (int months : LENGTHS) {
            if (from.plusMonths(months).minusDays(1).equals(to)) {
                return TimeExpression.of(i, i, before.days().plus(months, ChronoUnit.MONTHS));
            }
        }
        return null;
    }

    /**
     * Where a time that begins at the token must end: "rose in May 12%" has no 12th of May, as what a figure was read from is
     * no time as well. A figure that is the time's own length may be in it: "the last 12 months to June".
     *
     * @param next the first figure that does not end before the token
     */
    private int end(List<Mention> mentions, int next, int i) {
        boolean length = next < mentions.size()
                && (mentions.get(next).first() <= i || tokens.is(i, TimeKind.EDGE) || tokens.is(i + 1, TimeKind.EDGE));
        int at = length ? next + 1 : next;
        return at < mentions.size() ? mentions.get(at).first() : tokens.to();
    }

    /**
     * What begins at the token without a figure in it. A range whose second end is missing, "van 2019 af", is read as its point when
     * the search comes to that; "sinds" and "tot" without a time behind them are nothing.
     */
    private @Nullable TimeExpression at(int i) {
        if (tokens.is(i, FunctionWord.BETWEEN) || tokens.is(i, FunctionWord.FROM)) {
            TimeExpression range = range(i);
            if (range == null && tokens.is(i, FunctionWord.FROM)) {
                range = opening(i);
            }
            if (range != null) {
                return range;
            }
        }
        if (tokens.is(i, TimeKind.SINCE)) {
            return since(i);
        }
        PeriodEnd until = tokens.meaning(i, TimeKind.UNTIL, PeriodEnd.class);
        if (until != null) {
            return until(i, until);
        }
        TimeExpression time = dates.at(i, false);
        if (time == null) {
            return null;
        }
        // "January to March": without "from" only what is alike on both sides
        boolean joined = tokens.is(time.last() + 1, FunctionWord.TO) && digits.isYear(i) == isYearAlone(time);
        TimeExpression end = joined ? point(time.last() + 2) : null;
        return end == null || !isSameKind(time, end) ? listed(time) : join(time, end);
    }

    /**
     * "april en mei", "June, July and August", "2019 en 2020": what follows upon it by one step is one stretch with it. "May and
     * July" are two, and so are "3 May and 4 June".
     */
    private TimeExpression listed(TimeExpression time) {
        TimeExpression all = time;
        TimeExpression last = time;
        boolean closed = true;
        while (true) {
            int joint = last.last() + 1;
            boolean and = tokens.is(joint, FunctionWord.AND);
            TimeExpression next = and || tokens.isComma(joint) ? dates.at(joint + 1, true) : null;
            if (next == null || !isSameKind(last, next) || !isNext(last.first(), next.first())) {
                break;
            }
            all = join(all, next);
            last = next;
            closed = and;
            if (and) {
                break;
            }
        }
        return closed ? all : time;
    }

    /** Whether the second month or year is the one behind the first. */
    private boolean isNext(int one, int other) {
        Sense month = tokens.sense(one, TimeKind.MONTH);
        Sense next = tokens.sense(other, TimeKind.MONTH);
        if (month != null && next != null) {
            boolean alone = !digits.isDay(one + 1);
            return alone
                    && month.number().intValue() % MONTHS + 1 == next.number().intValue();
        }
        return month == null && next == null && digits.number(one) + 1 == digits.number(other);
    }

    /** "2015" of "2015 tot 2019", against "15 May 2015". */
    private boolean isYearAlone(TimeExpression time) {
        return time.first() == time.last() && digits.isYear(time.first());
    }

    /**
     * "January to March", "2015 tot 2019": without a word before them the ends must be alike. "In May to 2019" is none.
     */
    private boolean isSameKind(TimeExpression one, TimeExpression other) {
        boolean months = tokens.is(one.first(), TimeKind.MONTH) && tokens.is(other.first(), TimeKind.MONTH);
        boolean years = isYearAlone(one) && isYearAlone(other);
        return months || years;
    }

    /**
     * "tussen 2010 en 2020", "from January 2021 to March 2023". Each opening has its own joint, as "van 2010 en" begins something
     * else; null where the second end is not there.
     */
    private @Nullable TimeExpression range(int i) {
        TimeExpression start = point(i + 1);
        if (start == null) {
            return days(i);
        }
        int joint = start.last() + 1;
        boolean joined = tokens.is(i, FunctionWord.BETWEEN) && tokens.is(joint, FunctionWord.AND)
                || tokens.is(i, FunctionWord.FROM) && tokens.is(joint, FunctionWord.TO);
        TimeExpression end = joined ? point(joint + 1) : null;
        return end == null ? null : join(start, end).from(i);
    }

    /**
     * "will rise by 5% from July": what is to come is no level that one could come from, and only begins then; null of any other time,
     * which "rose 5% from July" may compare with.
     */
    private @Nullable TimeExpression opening(int i) {
        TimeExpression start = point(i + 1);
        LocalDate from =
                start == null || start.told() != null ? null : start.days().from();
        LocalDate today = publication.last();
        boolean future = from != null && today != null && from.isAfter(today);
        return start != null && future ? TimeExpression.of(i, start.last(), new Days(from, null)) : null;
    }

    /**
     * "tussen 3 en 9 mei": a day whose month stands at the second. In "tussen 9 en 3 mei" the 9 is no earlier day of
     * May, and what it counts is left open.
     */
    private @Nullable TimeExpression days(int i) {
        boolean joined = tokens.is(i + 2, FunctionWord.AND)
                || tokens.is(i + 2, FunctionWord.TO)
                || tokens.is(i + 2, TimeKind.NIGHT) && digits.isNight(i + 1);
        TimeExpression end = joined && digits.isDay(i + 1) && digits.isDay(i + 3) ? dates.at(i + 3, true) : null;
        LocalDate last = end == null ? null : end.days().to();
        int day = last == null ? 0 : digits.number(i + 1);
        if (end == null || last == null || !last.equals(end.days().from()) || day >= last.getDayOfMonth()) {
            return null;
        }
        Days first = Days.day(last.withDayOfMonth(day));
        return new TimeExpression(i, end.last(), first.until(end.days()), end.ownYear(), null);
    }

    /**
     * An end without a year is taken from the year of the other one, or the one beside it where they would be the wrong way
     * round: "van november tot maart 2020" begins in 2019, "van november 2019 tot maart" ends in 2020.
     */
    private static TimeExpression join(TimeExpression start, TimeExpression end) {
        LocalDate from = start.days().from();
        LocalDate to = end.days().to();
        Days first = start.days();
        Days last = end.days();
        if (from != null && to != null && !start.ownYear()) {
            first = first.plus(to.getYear() - (long) from.getYear(), ChronoUnit.YEARS);
            LocalDate moved = first.from();
            first = moved != null && moved.isAfter(to) ? first.plus(-1, ChronoUnit.YEARS) : first;
        } else if (from != null && to != null && !end.ownYear()) {
            last = last.plus(from.getYear() - (long) to.getYear(), ChronoUnit.YEARS);
            LocalDate moved = last.to();
            last = moved != null && moved.isBefore(from) ? last.plus(1, ChronoUnit.YEARS) : last;
        }
        return new TimeExpression(start.first(), end.last(), first.until(last), start.ownYear() || end.ownYear(), null);
    }

    /** What follows a word for an end of a period, an article aside: "sinds de zomer van 2019". */
    private @Nullable TimeExpression point(int i) {
        TimeExpression time = dates.at(i, true);
        return time != null || !tokens.is(i, FunctionWord.DET) ? time : dates.at(i + 1, true);
    }

    /**
     * "sinds 2010", "since a decade ago": up to the publication, unless it begins after that, as "vanaf 2030" does.
     */
    private @Nullable TimeExpression since(int i) {
        TimeExpression start = point(i + 1);
        if (start == null) {
            start = spans.back(i + 1);
        }
        if (start == null) {
            return null;
        }
        LocalDate from = start.days().from();
        LocalDate to = publication.last();
        boolean past = from != null && to != null && !from.isAfter(to);
        return TimeExpression.of(i, start.last(), new Days(from, past ? to : null));
    }

    /**
     * "tot 2030" has no beginning; "the year ending Oct. 31" says how long it is. A bare "ending" belongs to the span before it,
     * "three months ending June", and opens none.
     */
    private @Nullable TimeExpression until(int i, PeriodEnd until) {
        TimeExpression end = until.behindSpan() ? null : point(i + 1);
        int months = until.number().intValue();
        if (end == null) {
            return null;
        }
        Days days = months == 0 ? new Days(null, end.days().to()) : SpanReader.upTo(end, months);
        return TimeExpression.of(i, end.last(), days);
    }
}
