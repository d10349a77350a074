package org.statclaim.internal.context;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.internal.grammar.Draft;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Tokens;

/** Finds the periods that a sentence names and gives each figure the nearest one that governs it. */
final class Times {

    private static final int MAX_DISTANCE = 40;
    private static final int NEAREST = 6;
    private static final int CLAUSE_PENALTY = 8;

    private final Tokens tokens;
    private final @Nullable PartialDate published;

    /** A period with its tokens. */
    record Found(int first, int last, Period period) {}

    Times(Tokens tokens, @Nullable PartialDate published) {
        this.tokens = tokens;
        this.published = published;
    }

    void assign(List<Draft> drafts, int from, int to) {
        if (drafts.isEmpty()) {
            return;
        }
        List<Found> times = find(from, to);
        int nearest = 0;
        for (Draft draft : drafts) {
            Found best = null;
            int bestCost = MAX_DISTANCE;
            while (nearest < times.size() && times.get(nearest).last() < draft.first) {
                nearest++;
            }
            // the nearest few on either side: no others can win, and a sentence of dates stays linear
            int last = Math.min(times.size(), nearest + NEAREST);
            for (Found time : times.subList(Math.max(0, nearest - NEAREST), last)) {
                int cost = cost(draft, time);
                if (cost < bestCost) {
                    best = time;
                    bestCost = cost;
                }
            }
            draft.time = best == null ? null : best.period();
        }
    }

    /** The distance in tokens, more across a clause boundary; what stands before weighs a little less. */
    private int cost(Draft draft, Found time) {
        boolean before = time.last() < draft.first;
        int low = before ? time.last() : Math.max(draft.last, draft.countedLast);
        int high = before ? draft.first : time.first();
        int cost = before ? high - low : high - low + 1;
        if (cost >= MAX_DISTANCE) {
            return cost;
        }
        for (int i = low + 1; i < high; i++) {
            if (tokens.isSymbol(i, ',') || tokens.isSymbol(i, ';') || tokens.isSymbol(i, ':')) {
                cost += CLAUSE_PENALTY;
            }
        }
        return cost;
    }

    List<Found> find(int from, int to) {
        List<Found> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            Found time = at(i, from, to);
            if (time != null) {
                found.add(time);
                i = time.last() + 1;
            } else {
                i++;
            }
        }
        return found;
    }

    private @Nullable Found at(int i, int from, int to) {
        Sense relative = tokens.sense(i, TokenClass.RELATIVE);
        if (relative != null) {
            return relative(i, relative.payload());
        }
        Sense month = tokens.sense(i, TokenClass.MONTH);
        if (month != null && (tokens.isCapitalised(i) || tokens.is(i - 1, TokenClass.DATE_PREP) || isDay(i - 1))) {
            return month(i, month.number().intValue(), to);
        }
        Sense quarter = tokens.sense(i, TokenClass.QUARTER);
        if (quarter != null) {
            return quarter(i, quarter.number().intValue(), to);
        }
        return isYear(i) && isFree(i, from) ? year(i, to) : null;
    }

    private @Nullable Found relative(int i, String payload) {
        if (published == null) {
            return new Found(i, i, open(i, i));
        }
        int colon = payload.indexOf(':');
        int shift = Integer.parseInt(payload.substring(colon + 1));
        LocalDate day = published.first();
        return switch (payload.charAt(0)) {
            case 'y' ->
                found(i, i, LocalDate.of(day.getYear() + shift, 1, 1), LocalDate.of(day.getYear() + shift, 12, 31));
            case 'm' ->
                published.month() == 0
                        ? new Found(i, i, open(i, i))
                        : month(i, i, YearMonth.from(day).plusMonths(shift));
            case 'w' -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(shift);
                yield published.day() == 0 ? new Found(i, i, open(i, i)) : found(i, i, monday, monday.plusDays(6));
            }
            default ->
                published.day() == 0
                        ? new Found(i, i, open(i, i))
                        : found(i, i, day.plusDays(shift), day.plusDays(shift));
        };
    }

    private Found month(int i, int month, int to) {
        int first = isDay(i - 1) ? i - 1 : i;
        int last = i;
        int day = first < i ? number(i - 1) : 0;
        if (first == i && isDay(i + 1) && i + 1 < to && !tokens.is(i + 2, TokenClass.MONTH)) {
            day = number(i + 1);
            last = i + 1;
        }
        int yearAt = tokens.isSymbol(last + 1, ',') ? last + 2 : last + 1;
        int year = yearAt < to && isYear(yearAt) ? number(yearAt) : 0;
        last = year > 0 ? yearAt : last;
        if (year == 0) {
            if (published == null) {
                return new Found(first, last, open(first, last));
            }
            // the latest such month that is not after publication
            LocalDate latest = published.last();
            year = latest.getMonthValue() < month ? latest.getYear() - 1 : latest.getYear();
        }
        YearMonth whole = YearMonth.of(year, month);
        if (day == 0 || day > whole.lengthOfMonth()) {
            return month(first, last, whole);
        }
        return found(first, last, whole.atDay(day), whole.atDay(day));
    }

    private Found month(int first, int last, YearMonth month) {
        return found(first, last, month.atDay(1), month.atEndOfMonth());
    }

    private Found quarter(int i, int quarter, int to) {
        int at = tokens.is(i + 1, TokenClass.DATE_PREP) || tokens.is(i + 1, TokenClass.PREP) ? i + 2 : i + 1;
        int year = at < to && isYear(at) ? number(at) : 0;
        int last = year > 0 ? at : i;
        if (year == 0 && published == null) {
            return new Found(i, i, open(i, i));
        }
        if (year == 0 && published != null) {
            LocalDate latest = published.last();
            year = latest.isBefore(LocalDate.of(latest.getYear(), quarter * 3 - 2, 1))
                    ? latest.getYear() - 1
                    : latest.getYear();
        }
        LocalDate start = LocalDate.of(year, quarter * 3 - 2, 1);
        return found(i, last, start, start.plus(3, ChronoUnit.MONTHS).minusDays(1));
    }

    private Found year(int i, int to) {
        int year = number(i);
        boolean dash = tokens.isSymbol(i + 1, '-') || tokens.isSymbol(i + 1, '–');
        if (dash && i + 2 < to && isYear(i + 2) && number(i + 2) > year) {
            return found(i, i + 2, LocalDate.of(year, 1, 1), LocalDate.of(number(i + 2), 12, 31));
        }
        if (tokens.is(i - 1, TokenClass.SINCE)) {
            Period since = new Period(
                    tokens.printed(i - 1, i),
                    Optional.of(LocalDate.of(year, 1, 1)),
                    Optional.ofNullable(published).map(PartialDate::last));
            return new Found(i - 1, i, since);
        }
        return found(i, i, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private Found found(int first, int last, LocalDate from, LocalDate to) {
        return new Found(first, last, new Period(tokens.printed(first, last), Optional.of(from), Optional.of(to)));
    }

    private Period open(int first, int last) {
        return new Period(tokens.printed(first, last), Optional.empty(), Optional.empty());
    }

    private boolean isYear(int i) {
        return tokens.isDigits(i) && tokens.end(i) - tokens.start(i) == 4 && number(i) >= 1500 && number(i) <= 2199;
    }

    private boolean isFree(int i, int from) {
        boolean dated = tokens.is(i - 1, TokenClass.DATE_PREP) || tokens.isSymbol(i - 1, '(');
        return dated
                && !(tokens.isGlued(i + 1)
                        && tokens.isDigits(i + 2)
                        && tokens.isGlued(i + 2)
                        && !tokens.isSymbol(i + 1, '-'));
    }

    private boolean isDay(int i) {
        return tokens.isDigits(i) && tokens.end(i) - tokens.start(i) <= 2 && number(i) >= 1 && number(i) <= 31;
    }

    private int number(int i) {
        return Integer.parseInt(tokens.text(), tokens.start(i), tokens.end(i), 10);
    }
}
