package org.statclaim.internal.context.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.calendar.DateReader;
import org.statclaim.internal.calendar.Days;
import org.statclaim.internal.calendar.Publication;
import org.statclaim.internal.calendar.TimeExpression;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.CalendarUnits;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.Meaning.UnitWord;
import org.statclaim.internal.lexicon.Shift;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * Reads times that are built on a length of time: "de komende vijf jaar", "three years ago", "the 12 months to June". The
 * length is a figure that the grammar has read, or an article with its unit, "een decennium geleden". It stays a figure; the
 * time is what other figures may speak of. Without a date of publication most of them mean no days.
 */
final class SpanReader {

    /** No calendar goes further; more would leave the range of numbers of months. */
    private static final int MOST = 1_000_000;
    /** So many days or weeks up to a day are an account; more are told in months. */
    private static final int MOST_DAYS = 100;

    private static final String HOUR = "h";
    /** Those of a day, which is as much as a stretch of hours may be told by. */
    private static final BigDecimal HOURS = BigDecimal.valueOf(24);

    /** How far behind "komende" the number may stand: "de komende ruim vijf jaar". */
    private static final int MODIFIERS = 2;

    private final Sentence tokens;
    private final Publication publication;
    private final DateReader dates;

    SpanReader(Sentence tokens, Publication publication, DateReader dates) {
        this.tokens = tokens;
        this.publication = publication;
        this.dates = dates;
    }

    /** A number of whole units, as the calendar moves by these alone: a year is none of 365 days. */
    record Length(ChronoUnit unit, int amount) {}

    /**
     * The expression that begins at the token and holds the mention, which does not end before it; null where none does, as in
     * "de komende drukke vijf jaar", whose adjective may change what is meant.
     */
    @Nullable
    TimeExpression at(int i, Mention mention) {
        if (tokens.is(i, TimeKind.OFFSET_AHEAD) && mention.first() > i && mention.from() <= i + 1) {
            return moved(i, mention.last(), tokens.meaning(i, TimeKind.OFFSET_AHEAD, Shift.class), length(mention));
        }
        if (i == mention.first()) {
            TimeExpression end = ended(mention);
            return end == null ? ago(i, mention.last(), length(mention)) : end;
        }
        // "de komende" begins at its article, "deze" is an article itself
        boolean article = tokens.is(i, FunctionWord.DET) && tokens.is(i + 1, TimeKind.DEICTIC);
        int word = article && !tokens.is(i, TimeKind.DEICTIC) ? i + 1 : i;
        Shift deictic = tokens.meaning(word, TimeKind.DEICTIC, Shift.class);
        if (deictic != null
                && mention.first() > word
                && mention.first() - word <= MODIFIERS
                && mention.from() <= word + 1) {
            // "was to last 72 hours", "is expected to last six weeks"
            boolean verb = !article
                    && mention.unit() != null
                    && (mention.unit().code().equals(HOUR)
                            || tokens.is(word - 1, FunctionWord.TO)
                            || tokens.is(word - 1, TimeKind.FUTURE));
            Length length = verb ? null : length(mention);
            // "this five years" may lie before and behind the day
            int direction = deictic.amount();
            return length == null || direction == 0
                    ? null
                    : TimeExpression.of(
                            i, mention.last(), publication.span(length.unit(), direction * length.amount()));
        }
        return null;
    }

    /** "een decennium geleden", "a year ago": an article and a unit, which are no figure. */
    @Nullable
    TimeExpression back(int i) {
        Shift ahead = tokens.meaning(i, TimeKind.OFFSET_AHEAD, Shift.class);
        int article = ahead == null ? i : i + 1;
        UnitWord unit = tokens.is(article, FunctionWord.DET)
                ? tokens.meaning(article + 1, UnitKind.UNIT, UnitWord.class)
                : null;
        ChronoUnit chrono = unit == null ? null : CalendarUnits.unit(unit.unit().code());
        if (ahead != null) {
            return chrono == null ? null : moved(i, article + 1, ahead, new Length(chrono, 1));
        }
        return chrono == null ? null : ago(i, i + 1, new Length(chrono, 1));
    }

    /** "the past decade", which is ten years and no figure. "The past decades" are some, and mean no days. */
    @Nullable
    TimeExpression unnumbered(int i) {
        int word = tokens.is(i, FunctionWord.DET) && tokens.is(i + 1, TimeKind.DEICTIC) ? i + 1 : i;
        Shift deictic = tokens.meaning(word, TimeKind.DEICTIC, Shift.class);
        UnitWord unit = tokens.meaning(word + 1, UnitKind.UNIT, UnitWord.class);
        ChronoUnit chrono = deictic == null || unit == null
                ? null
                : CalendarUnits.unit(unit.unit().code());
        // "last year" stands in the tables with its words; "the past year" ends on the day that the text is of. Only a
        // singular is everyday noun and unit alike.
        boolean one = chrono == ChronoUnit.DECADES
                || chrono == ChronoUnit.CENTURIES
                // "the last week of the campaign"
                || word > i && chrono != ChronoUnit.DAYS && !tokens.is(word + 2, FunctionWord.PARTITIVE);
        if (!one || chrono == null || deictic == null || !isOneUnit(word + 1)) {
            return null;
        }
        int direction = deictic.amount();
        return direction == 0 ? null : TimeExpression.of(i, word + 1, publication.span(chrono, direction));
    }

    private boolean isOneUnit(int i) {
        return tokens.is(i, UnitKind.HOMONYM) || tokens.is(i, TimeKind.ONE_UNIT);
    }

    /**
     * "three years ago" is counted from the publication, "drie jaar eerder" from what the text has told of, which is known only
     * when the sentence is read as a whole; null where no such word stands behind the length.
     *
     * @param length null where the figure is no whole length, as in "1.5 months ago"
     */
    private @Nullable TimeExpression ago(int first, int last, @Nullable Length length) {
        return moved(first, last + 1, tokens.meaning(last + 1, TimeKind.OFFSET, Shift.class), length);
    }

    private @Nullable TimeExpression moved(int first, int last, @Nullable Shift step, @Nullable Length length) {
        if (step == null || length == null) {
            return null;
        }
        int amount = step.amount() * length.amount();
        if (step.told()) {
            // "three years later" than what? the sentence before may have said
            Shift shift = new Shift(length.unit(), false, amount, true);
            return new TimeExpression(first, last, Days.UNKNOWN, true, shift);
        }
        return TimeExpression.of(first, last, publication.shifted(length.unit(), false, amount));
    }

    /**
     * "12 months to June", "three months ended March 31". "Two weeks to June" is as likely the time left until then, and what is
     * longer than a century no account.
     */
    private @Nullable TimeExpression ended(Mention mention) {
        int end = mention.last() + 1;
        Length length = tokens.is(end, TimeKind.UNTIL) || tokens.is(end, FunctionWord.TO) ? length(mention) : null;
        if (length == null) {
            return null;
        }
        // "the 12 months to the spring of 2020"
        int at = tokens.is(end + 1, FunctionWord.DET) ? end + 2 : end + 1;
        TimeExpression until = dates.at(at, true);
        if (until == null) {
            return null;
        }
        boolean days = length.unit() == ChronoUnit.WEEKS || length.unit() == ChronoUnit.DAYS;
        LocalDate to = until.days().to();
        if (days
                && to != null
                && to.equals(until.days().from())
                && tokens.is(mention.from() - 1, FunctionWord.DET)
                && length.amount() <= MOST_DAYS) {
            // "in the 12 weeks to 12 May"
            LocalDate from = to.plusDays(1).minus(length.amount(), length.unit());
            return TimeExpression.of(mention.first(), until.last(), new Days(from, to));
        }
        int months = length.unit() == ChronoUnit.MONTHS
                ? length.amount()
                : length.unit() == ChronoUnit.YEARS ? 12 * Math.min(length.amount(), MOST / 12) : 0;
        return months == 0 || months > 1200
                ? null
                : TimeExpression.of(mention.first(), until.last(), upTo(until, months));
    }

    /** So many months up to the end of a time: the three to June 2020 begin on 1 April. Open where the end is. */
    static Days upTo(TimeExpression end, int months) {
        LocalDate to = end.days().to();
        return new Days(to == null ? null : to.plusDays(1).minusMonths(months), to);
    }

    /**
     * How long the figure is; null where it is no length of whole units. Of a range the farther end counts, "twee tot drie jaar
     * geleden", and a part of a year is told in months: "anderhalf jaar geleden" is 18 of them.
     */
    static @Nullable Length length(Mention mention) {
        // "3 days a week" is a rate and no stretch of time
        String code = mention.kind() != Kind.MEASURE || mention.unit() == null || mention.per() != null
                ? ""
                : mention.unit().code();
        ChronoUnit unit = CalendarUnits.unit(code);
        BigDecimal value = mention.value() == null ? mention.high() : mention.value();
        if (code.equals(HOUR) && value != null && value.remainder(HOURS).signum() == 0) {
            // "in the past 24 hours"
            unit = ChronoUnit.DAYS;
            value = value.divideToIntegralValue(HOURS);
        }
        if (unit == null || value == null || value.signum() <= 0) {
            return null;
        }
        value = value.min(BigDecimal.valueOf(MOST));
        // "1.5 years" are months; "1.5 weeks" ends on no day that a reader would name
        boolean part = value.stripTrailingZeros().scale() > 0;
        if (part && unit == ChronoUnit.YEARS) {
            return new Length(
                    ChronoUnit.MONTHS,
                    value.multiply(BigDecimal.valueOf(12))
                            .setScale(0, RoundingMode.HALF_UP)
                            .intValue());
        }
        return part ? null : new Length(unit, value.intValue());
    }
}
