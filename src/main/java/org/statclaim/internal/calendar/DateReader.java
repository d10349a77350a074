package org.statclaim.internal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.calendar.Publication.Which;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.Shift;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.YearPart;
import org.statclaim.internal.tokens.Sentence;

/**
 * Reads one point or stretch of the calendar that begins at a token: a year, a part of one, a season, a month, a day.
 *
 * <p>What the table has as a whole comes first, "last year", then words of the calendar with the digits beside them,
 * at last a bare year, which is the least clear. Given a year, an expression means what it says. Without one, what
 * comes round every year or week is the one nearest to the publication on the side that the tense tells: "in mei" was
 * the last May, "in mei zullen" is the coming one. Spans of two ends, "from 2019 to 2021", and spans of so many units
 * are joined by who asks.
 */
public final class DateReader {

    /** Of a century. */
    private static final int YEARS = 100;

    private static final int THIS_WEEKEND = 1;
    /** One of many where nothing is told of what was or will be: "they work at the weekend". */
    private static final int SOME_WEEKEND = 2;

    private final Sentence tokens;
    private final LanguagePack pack;
    private final Publication publication;
    private final Tense tense;
    private final CalendarDigits digits;
    /** One past the last token that an expression may take: there a figure begins. */
    private int end;

    public DateReader(Sentence tokens, Publication publication, LanguagePack pack) {
        this.tokens = tokens;
        this.pack = pack;
        this.publication = publication;
        this.tense = new Tense(tokens, pack);
        this.digits = new CalendarDigits(tokens);
        this.end = tokens.to();
    }

    /** Keeps what follows out of the next expressions: the 12 of "rose in May 12%" is no day of May. */
    public void endBefore(int token) {
        end = token;
    }

    /**
     * A year that stands behind a part of it: "van 2021", "last year".
     *
     * @param last the last token of the phrase
     * @param year the year that it means
     */
    private record YearBehind(int last, int year) {}

    /**
     * The expression that begins at the token; null where none does.
     *
     * @param dated whether the words before leave no doubt that a time follows, so that a bare year or month will do
     */
    @Nullable
    public TimeExpression at(int i, boolean dated) {
        Shift shift = tokens.meaning(i, TimeKind.RELATIVE, Shift.class);
        if (shift != null) {
            // "A year earlier" is counted from the time told of, which is not known here
            if (shift.told()) {
                return new TimeExpression(i, i, Days.UNKNOWN, true, shift);
            }
            TimeExpression within = within(i, shift);
            return within == null ? TimeExpression.of(i, i, publication.shifted(shift)) : within;
        }
        Shift deictic = tokens.meaning(i, TimeKind.DEICTIC, Shift.class);
        if (deictic != null) {
            // "Vorige mei", "this Friday"; "last" before another noun says nothing of a time
            TimeExpression named = named(i + 1, which(deictic));
            return named == null ? null : named.from(i);
        }
        YearPart part = tokens.meaning(i, TimeKind.YEAR_PART, YearPart.class);
        if (part != null && !part.isOpen()) {
            return part(i, part);
        }
        if (tokens.is(i, TimeKind.MONTH)) {
            // "There may be 5 deaths": the month has a capital, a preposition or a year with it
            boolean clear = dated || tokens.isCapitalised(i) || tokens.is(i - 1, TimeKind.DATE_PREP);
            return clear || yearBehind(i + 1) != null ? named(i, null) : null;
        }
        TimeExpression century = century(i);
        if (century != null) {
            return century;
        }
        if (digits.isDay(i)) {
            // "3 May", "the 3rd of May"
            int month = digits.ordinalEnd(i);
            month = tokens.is(month, FunctionWord.PARTITIVE) ? month + 1 : month;
            return tokens.is(month, TimeKind.MONTH) ? named(month, null, i) : null;
        }
        if (tokens.is(i, TimeKind.SEASON)) {
            // "in the spring", not "built a spring" and not "the spring of discontent"
            int before = isArticle(i - 1) ? i - 2 : i - 1;
            boolean placed = dated || tokens.is(before, TimeKind.DATE_PREP) && !isArticle(before);
            boolean ofSomething = tokens.is(i + 1, FunctionWord.PARTITIVE);
            boolean clear = placed && !ofSomething || tokens.is(i + 1, TimeKind.DEICTIC_BEHIND);
            return clear || yearBehind(i + 1) != null ? named(i, null) : null;
        }
        if (tokens.is(i, TimeKind.WEEKDAY)) {
            return weekday(i);
        }
        Sense weekend = tokens.sense(i, TimeKind.WEEKEND);
        if (weekend != null) {
            // "over the weekend"; "at weekends" is no time of one
            boolean future = tense.isFuture(i, i);
            int word = weekend.number().intValue();
            boolean one = word == THIS_WEEKEND || word == SOME_WEEKEND && (future || tense.isPast(i, i));
            return named(i, !one ? null : future ? Which.COMING : Which.THIS);
        }
        // a year is one where something places it, so that "2019 words" are a count
        TimeExpression decade = decade(i);
        return decade == null && digits.isYear(i) && (dated || isPlaced(i)) ? year(i) : decade;
    }

    /**
     * The last token of a part of a year that leaves its months open, "eerste trimester van 2024"; negative where none
     * begins. Such a part gets no days, and its year must not be read for all of it.
     */
    public int openPartEnd(int i) {
        YearPart part = tokens.meaning(i, TimeKind.YEAR_PART, YearPart.class);
        if (part == null || !part.isOpen()) {
            return -1;
        }
        YearBehind year = yearBehind(i + 1);
        return year == null ? i : year.last();
    }

    /**
     * "vorig jaar zomer", "last year in May": the part of the year may stand behind it; null where none does, as in "last year
     * may have been", whose month has no capital and no preposition.
     */
    private @Nullable TimeExpression within(int i, Shift year) {
        boolean preposition = tokens.is(i + 1, TimeKind.DATE_PREP) && tokens.is(i + 1, FunctionWord.PREP);
        int at = preposition ? i + 2 : i + 1;
        at = preposition && tokens.is(at, FunctionWord.DET) ? at + 1 : at;
        boolean verb = tokens.is(at, FunctionWord.VERB) && !preposition && !tokens.isCapitalised(at);
        Sense month = verb ? null : tokens.sense(at, TimeKind.MONTH);
        Sense season = tokens.sense(at, TimeKind.SEASON);
        Sense part = month == null ? season : month;
        // "last year in May 2012" has a year of its own
        if (part == null || !year.isYears() || !publication.isKnown() || yearBehind(at + 1) != null) {
            return null;
        }
        YearMonth first =
                YearMonth.of(publication.year(year.amount()), part.number().intValue());
        return TimeExpression.of(i, at, month == null ? Days.months(first, 3) : Days.month(first));
    }

    private static Which which(Shift shift) {
        return shift.amount() < 0 ? Which.LAST : shift.amount() > 0 ? Which.NEXT : Which.THIS;
    }

    /**
     * Which one is meant where nothing says so: the coming one in a clause of what is to come, else the latest.
     * "In de zomer" is last summer in March, with "zullen" the next.
     */
    private Which tense(int first, int last) {
        return tense.isFuture(first, last) ? Which.COMING : Which.LATEST;
    }

    private @Nullable TimeExpression named(int i, @Nullable Which which) {
        return named(i, which, i);
    }

    /**
     * A month, season, weekday or weekend, which comes round; null where the token is none.
     *
     * @param which which one a word before has named; null where the tense must tell
     * @param first where the expression begins: at a day before its month
     */
    private @Nullable TimeExpression named(int i, @Nullable Which which, int first) {
        Shift behind = which == null ? tokens.meaning(i + 1, TimeKind.DEICTIC_BEHIND, Shift.class) : null;
        if (behind != null) {
            TimeExpression named = named(i, which(behind), first);
            return named == null ? null : named.until(i + 1);
        }
        Sense month = tokens.sense(i, TimeKind.MONTH);
        if (month != null) {
            return month(first, i, month.number().intValue(), which);
        }
        Sense season = tokens.sense(i, TimeKind.SEASON);
        if (season != null) {
            int start = season.number().intValue();
            // behind "last summer" a year would be that of something else
            YearBehind year = which == null ? yearBehind(i + 1) : null;
            if (year != null) {
                return TimeExpression.of(first, year.last(), Days.months(YearMonth.of(year.year(), start), 3));
            }
            return loose(first, i, publication.recurring(start, 3, which == null ? tense(first, i) : which));
        }
        if (which != null && tokens.is(i, TimeKind.WEEKEND)) {
            boolean coming = which == Which.THIS && tense.isFuture(first, i);
            return TimeExpression.of(first, i, publication.weekend(coming ? Which.COMING : which));
        }
        Sense day = tokens.sense(i, TimeKind.WEEKDAY);
        return day == null || which == null
                ? null
                : TimeExpression.of(
                        first, i, publication.weekday(DayOfWeek.of(day.number().intValue()), which));
    }

    /** A month, with the day before or behind it and with its year: "12 mei", "May 12, 2023". */
    private TimeExpression month(int first, int i, int month, @Nullable Which which) {
        int last = i;
        int day = first < i && digits.isDay(first) ? digits.number(first) : 0;
        // "May 12 June" has the day of June, and what is glued on is no day
        boolean dayBehind =
                day == 0 && i + 1 < end && digits.isDay(i + 1) && !tokens.isGlued(i + 1) && !startsDay(i + 1);
        if (dayBehind) {
            day = digits.number(i + 1);
            last = digits.ordinalEnd(i + 1) - 1;
        }
        YearBehind behind = yearBehind(tokens.isSymbol(last + 1, ',') && digits.isYear(last + 2) ? last + 2 : last + 1);
        if (behind != null) {
            return TimeExpression.of(first, behind.last(), days(YearMonth.of(behind.year(), month), day));
        }
        Days whole = publication.recurring(month, 1, which == null ? tense(first, last) : which);
        LocalDate start = whole.from();
        return loose(first, last, start == null ? whole : days(YearMonth.from(start), day));
    }

    /** "May 12 June" begins a date of June, not of May. */
    private boolean startsDay(int i) {
        return tokens.is(digits.ordinalEnd(i), TimeKind.MONTH);
    }

    /** The day of the month, or all of it where no day is said, or one that it has not: "31 June" is June. */
    private static Days days(YearMonth month, int day) {
        return day == 0 || day > month.lengthOfMonth() ? Days.month(month) : Days.day(month.atDay(day));
    }

    /** An expression that does not say its year, so that another beside it may. */
    private static TimeExpression loose(int first, int last, Days days) {
        return new TimeExpression(first, last, days, false, null);
    }

    /**
     * A quarter, a half or a third of a year. Before a month or season these words say no more than it does:
     * "early May" is May, "begin van de zomer" the summer. "In the first half" without a year is one of a match as
     * well, "in het tweede kwartaal" can be of a year only.
     */
    private @Nullable TimeExpression part(int i, YearPart part) {
        int next = tokens.is(i + 1, FunctionWord.PARTITIVE) ? i + 2 : i + 1;
        next = tokens.is(next, FunctionWord.DET) && !tokens.is(next, TimeKind.DEICTIC) ? next + 1 : next;
        boolean within = tokens.is(next, TimeKind.MONTH)
                || tokens.is(next, TimeKind.SEASON)
                || tokens.is(next, TimeKind.DECADE)
                || decade(next) != null;
        if (within) {
            TimeExpression whole = at(next, true);
            return whole == null ? null : whole.from(i);
        }
        TimeExpression century = century(next);
        if (century != null) {
            return (part.parts() == 2 ? halfOf(century, part) : century).from(i);
        }
        YearBehind year = yearBehind(i + 1);
        if (year != null) {
            YearMonth first = YearMonth.of(year.year(), part.firstMonth());
            return TimeExpression.of(i, year.last(), Days.months(first, part.months()));
        }
        return part.alone() ? loose(i, i, publication.recurring(part.firstMonth(), part.months(), tense(i, i))) : null;
    }

    /**
     * The year behind a part of it: "mei 2022", "van 2022", "last year". Null where none follows; "het jaar voordien"
     * is not known here.
     */
    private @Nullable YearBehind yearBehind(int i) {
        int at = tokens.is(i, FunctionWord.PARTITIVE) || tokens.is(i, TimeKind.DATE_PREP) && digits.isYear(i + 1)
                ? i + 1
                : i;
        if (at < end && digits.isYear(at) && isWhole(at)) {
            return new YearBehind(at, digits.number(at));
        }
        Shift relative = tokens.meaning(at, TimeKind.RELATIVE, Shift.class);
        if (relative == null || !publication.isKnown() || !relative.isYears()) {
            return null;
        }
        return new YearBehind(at, publication.year(relative.amount()));
    }

    /** A day of the week, with its date where that follows. */
    private @Nullable TimeExpression weekday(int i) {
        // "elke maandag", "the Friday" of some week
        boolean everyWeek = isArticle(i - 1) && !isRelative(i - 1) || tokens.is(i - 1, FunctionWord.EACH);
        boolean abbreviation = tokens.printed(i).endsWith(".") && !tokens.isCapitalised(i);
        if (everyWeek || abbreviation) {
            return null;
        }
        // "Friday, May 12" is one expression, dated by its date; "Friday, 12 men" has none
        int next = tokens.isSymbol(i + 1, ',') ? i + 2 : i + 1;
        boolean date = digits.isDay(next) || tokens.is(next, TimeKind.MONTH) && digits.isDay(next + 1);
        TimeExpression behind = date ? at(next, true) : null;
        boolean told = tokens.is(i + 1, TimeKind.DEICTIC_BEHIND);
        return behind == null ? named(i, told ? null : tense(i, i)) : behind.from(i);
    }

    /** "de stand, die zondag nog 3 meter was": behind a comma the pronoun is no article of the day. */
    private boolean isRelative(int i) {
        return tokens.is(i, FunctionWord.CONJ) && tokens.is(i, FunctionWord.PRON) && tokens.isComma(i - 1);
    }

    /** An article that has no preposition in it, "im Herbst", "am Freitag", and is no verb as well: "in Gent zijn dinsdag". */
    private boolean isArticle(int i) {
        return tokens.is(i, FunctionWord.DET) && !tokens.is(i, FunctionWord.PREP) && !tokens.is(i, FunctionWord.LINK);
    }

    /**
     * "jaren negentig", "jaren '90", "1990s", "the 90s"; null where none begins. Two digits need a word or a mark that
     * makes a decade of them.
     */
    private @Nullable TimeExpression decade(int i) {
        if (tokens.is(i, TimeKind.DECADE)) {
            boolean mark = tokens.isSymbol(i + 1, '\'');
            int at = mark ? i + 2 : i + 1;
            if (mark ? tokens.isDigits(at) && digits.length(at) == 2 : digits.isDecade(at)) {
                int end = digits.isDecadeEnding(at + 1) ? at + 1 : at;
                return decade(i, end, digits.number(at));
            }
            Sense tens = tokens.sense(at, NumeralKind.TENS);
            return tens == null ? null : decade(i, at, tens.number().intValue());
        }
        boolean two = tokens.isDigits(i)
                && tokens.end(i) - tokens.start(i) == 2
                && (tokens.isSymbol(i - 1, '\'') || tokens.is(i - 1, FunctionWord.DET));
        return (two || digits.isYear(i)) && digits.isDecadeEnding(i + 1) ? decade(i, i + 1, digits.number(i)) : null;
    }

    /** Ten years from a round one: two digits are of the last century. "De jaren '25" are none. */
    private static @Nullable TimeExpression decade(int first, int last, int number) {
        int year = number < 100 ? 1900 + number : number;
        boolean decade = year % 10 == 0 && year >= CalendarDigits.FIRST_YEAR && year <= CalendarDigits.LAST_YEAR;
        return decade ? TimeExpression.of(first, last, Days.years(year, year + 9)) : null;
    }

    /**
     * "de 19e eeuw", "the nineteenth century": a hundred years from a round one on, as people count them; null where none begins. In
     * "a 19th century house" it says of what age something is.
     */
    private @Nullable TimeExpression century(int i) {
        int last = digits.isDay(i) ? digits.ordinalEnd(i) : i;
        Sense century = tokens.is(i - 1, NumeralKind.ONES) ? null : tokens.sense(last, TimeKind.CENTURY);
        int number = century == null ? 0 : last == i ? century.number().intValue() : digits.number(i);
        // "19 century" has no ordinal, and the first centuries have no years of four digits
        boolean told = last == i || last > i + 1;
        if (!told || number <= CalendarDigits.FIRST_YEAR / YEARS || number > CalendarDigits.LAST_YEAR / YEARS + 1) {
            return null;
        }
        int first = (number - 1) * YEARS;
        return TimeExpression.of(i, last, Days.years(first, first + YEARS - 1));
    }

    /** Fifty years of the hundred. */
    private static TimeExpression halfOf(TimeExpression century, YearPart part) {
        LocalDate from = century.days().from();
        int first = from == null ? 0 : from.getYear() + (part.part() - 1) * YEARS / 2;
        return TimeExpression.of(century.first(), century.last(), Days.years(first, first + YEARS / 2 - 1));
    }

    /** "2021", "2019-2020", "2020/21". A range goes forward, so the 19 of "2020-19" is something else. */
    private @Nullable TimeExpression year(int i) {
        int year = digits.number(i);
        boolean joined = tokens.isSymbol(i + 1, '-') || tokens.isSymbol(i + 1, '–') || tokens.isSymbol(i + 1, '/');
        if (joined && tokens.isDigits(i + 2)) {
            int length = digits.length(i + 2);
            int end = length == 4 ? digits.number(i + 2) : length == 2 ? year - year % 100 + digits.number(i + 2) : 0;
            boolean range =
                    end > year && end <= CalendarDigits.LAST_YEAR && !(tokens.isGlued(i + 3) && tokens.isDigits(i + 4));
            if (range) {
                return TimeExpression.of(i, i + 2, Days.years(year, end));
            }
        }
        return isWhole(i) ? TimeExpression.of(i, i, Days.year(year)) : null;
    }

    /**
     * No year out of "2020.5" and "2020/05". Behind a hyphen anything may follow: "2020-05-03" has its year all the
     * same.
     */
    private boolean isWhole(int i) {
        return !(tokens.isGlued(i + 1)
                && tokens.isDigits(i + 2)
                && tokens.isGlued(i + 2)
                && !tokens.isSymbol(i + 1, '-'));
    }

    /** Whether what stands beside makes a year of four digits: "in 2019", "(2019: 40, 2018: 30)", "2019 and 2020". */
    private boolean isPlaced(int i) {
        boolean second =
                (tokens.is(i - 1, FunctionWord.AND) || tokens.is(i - 1, FunctionWord.OR)) && digits.isYear(i - 2);
        boolean listed = tokens.isBoundary(i - 1) && tokens.isSymbol(i + 1, ':') && !tokens.isGlued(i + 2);
        // "2016 kostete die Fähre 3 Millionen"
        boolean opens =
                i == tokens.opening() && (tokens.is(i + 1, FunctionWord.VERB) || tokens.is(i + 1, FunctionWord.LINK));
        return second
                || listed
                || opens
                || isBehindVerb(i)
                || tokens.is(i - 1, TimeKind.DATE_PREP)
                || tokens.is(i - 1, FunctionWord.PREP)
                || tokens.is(i - 1, TimeKind.COMPARE)
                // "its 2013 revenue", "the firm's 2013 revenue"
                || tokens.is(i - 1, FunctionWord.POSSESSIVE)
                || tokens.isUnknownWord(i - 1) && tokens.isPossessive(i - 1)
                || tokens.isSymbol(i - 1, '(');
    }

    /** "stieg 2023 um 4 Prozent", "lag 2019 bei 61 Prozent", "wurden 2023 insgesamt 300": between the verb and what is told of the year. */
    private boolean isBehindVerb(int i) {
        boolean verb = tokens.is(i - 1, FunctionWord.VERB)
                || tokens.is(i - 1, FunctionWord.LINK)
                || tokens.is(i - 1, ChangeKind.INCREASE)
                || tokens.is(i - 1, ChangeKind.DECREASE);
        if (!verb || !pack.settings().verbSecond()) {
            return false;
        }
        int next = i + 1;
        boolean light = tokens.is(next, FunctionWord.ADVERB) || tokens.is(next, HedgeKind.APPROX);
        return tokens.is(next, FunctionWord.DELTA)
                || tokens.is(next, FunctionWord.LEVEL)
                || tokens.is(next, ChangeKind.STANDS_AT)
                || light && tokens.isDigits(next + 1);
    }
}
