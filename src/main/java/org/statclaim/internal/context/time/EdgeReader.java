package org.statclaim.internal.context.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.calendar.DateReader;
import org.statclaim.internal.calendar.Days;
import org.statclaim.internal.calendar.Publication;
import org.statclaim.internal.calendar.TimeExpression;
import org.statclaim.internal.context.time.SpanReader.Length;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.CalendarUnits;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.Meaning.UnitWord;
import org.statclaim.internal.lexicon.Shift;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.tokens.Sentence;

/**
 * Reads the first or last so many units of a longer time: "the first five months of 2018", "in de laatste week van mei". What
 * they are part of must stand behind them; "the last five months" alone end with the publication, and are no edge. Of quarters alone,
 * "in the first nine months", the year is understood.
 */
final class EdgeReader {

    private static final int MONTHS = 12;
    private static final int QUARTER = 3;

    private final Sentence tokens;
    private final Publication publication;
    private final DateReader dates;

    EdgeReader(Sentence tokens, Publication publication, DateReader dates) {
        this.tokens = tokens;
        this.publication = publication;
        this.dates = dates;
    }

    /**
     * The expression that begins at the token; null where none does.
     *
     * @param mention the next figure, which may be how many units they are; null where none comes
     */
    @Nullable
    TimeExpression at(int i, @Nullable Mention mention) {
        boolean article = tokens.is(i, FunctionWord.DET)
                && (tokens.is(i + 1, TimeKind.EDGE) || tokens.is(i + 1, TimeKind.RELATIVE));
        int word = article ? i + 1 : i;
        Shift edge = tokens.meaning(word, TimeKind.EDGE, Shift.class);
        if (edge == null) {
            // "the last week of May", whose first words stand in the table as what lies before the publication
            Shift relative = tokens.meaning(word, TimeKind.RELATIVE, Shift.class);
            boolean unnumbered = relative != null && !relative.isYears() && !relative.quarters() && !relative.told();
            return relative != null
                            && unnumbered
                            && relative.amount() == -1
                            && tokens.is(word + 1, FunctionWord.PARTITIVE)
                    ? of(i, word, relative.unit(), -1)
                    : null;
        }
        // "les quatre premiers mois": the number stands before the word
        boolean before = mention != null && mention.first() < word && mention.last() == word + 1;
        if (mention != null && (before || mention.first() == word + 1)) {
            Length length = SpanReader.length(mention);
            int amount = length == null ? 0 : edge.amount() * length.amount();
            TimeExpression told = length == null ? null : of(word, mention.last(), length.unit(), amount);
            boolean months = length != null && length.unit() == ChronoUnit.MONTHS;
            return told == null && months ? ofQuarters(word, mention.last(), amount) : told;
        }
        UnitWord unit =
                tokens.is(word + 1, TimeKind.ONE_UNIT) ? tokens.meaning(word + 1, UnitKind.UNIT, UnitWord.class) : null;
        ChronoUnit chrono = unit == null ? null : CalendarUnits.unit(unit.unit().code());
        return chrono == null ? null : of(word, word + 1, chrono, edge.amount());
    }

    /**
     * The edge with what it is of: "of 2018", "dit jaar"; null where no time follows.
     *
     * @param last the last token of its length
     * @param amount how many units, negative from the end
     */
    private @Nullable TimeExpression of(int first, int last, ChronoUnit unit, int amount) {
        boolean joint = tokens.is(last + 1, FunctionWord.PARTITIVE) || tokens.is(last + 1, TimeKind.DATE_PREP);
        int at = joint ? last + 2 : last + 1;
        if (joint && tokens.is(at, TimeKind.THE_YEAR)) {
            return TimeExpression.of(first, at, days(publication.shifted(ChronoUnit.YEARS, false, 0), unit, amount));
        }
        at = tokens.is(at, FunctionWord.DET) && !tokens.is(at, TimeKind.DEICTIC) ? at + 1 : at;
        TimeExpression whole = joint || tokens.is(at, TimeKind.RELATIVE) ? dates.at(at, true) : null;
        return whole == null || whole.told() != null
                ? null
                : new TimeExpression(first, whole.last(), days(whole.days(), unit, amount), whole.ownYear(), null);
    }

    /**
     * "in the first nine months", as results are reported: of the year of publication, or of the one before where they were not over
     * yet. Null for any other number of months, and where something behind them may say of what they are: "after the birth".
     */
    private @Nullable TimeExpression ofQuarters(int first, int last, int months) {
        boolean quarters = months > 0 && months < MONTHS && months % QUARTER == 0;
        boolean led = tokens.is(first - 1, FunctionWord.DET) && tokens.is(first - 2, TimeKind.DATE_PREP);
        int next = last + 1;
        boolean told = tokens.is(next, FunctionWord.PREP)
                || tokens.is(next, FunctionWord.PARTITIVE)
                || tokens.is(next, FunctionWord.OF_THE)
                || tokens.is(next, FunctionWord.SUBORDINATE);
        LocalDate today = publication.last();
        if (!quarters || !led || told || today == null) {
            return null;
        }
        Days days = days(publication.shifted(ChronoUnit.YEARS, false, 0), ChronoUnit.MONTHS, months);
        LocalDate end = days.to();
        return TimeExpression.of(
                first, last, end != null && end.isAfter(today) ? days.plus(-1, ChronoUnit.YEARS) : days);
    }

    /** So many units from either end; unknown where the whole is, or is no longer than they are. */
    private static Days days(Days whole, ChronoUnit unit, int amount) {
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        if (from == null || to == null || Math.abs(amount) > from.until(to, ChronoUnit.DAYS)) {
            return Days.UNKNOWN;
        }
        LocalDate behind = to.plusDays(1);
        Days edge = amount > 0
                ? new Days(from, from.plus(amount, unit).minusDays(1))
                : new Days(behind.plus(amount, unit), to);
        boolean inside = !from.isAfter(edge.from()) && !to.isBefore(edge.to());
        return inside ? edge : Days.UNKNOWN;
    }
}
