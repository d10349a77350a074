package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Alternative;
import org.statclaim.internal.lexicon.CurrencyChoice;
import org.statclaim.internal.numeral.FoundUnit;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * A mention in the making: the readers fill it one after another, first the value and its unit, then what it counts, its rate
 * and its hedges, last what it takes from other figures of the sentence. It never leaves the package: whoever asks what the
 * sentence says of a figure gets the {@link Mention} that is built of it. What the fields mean is told there.
 */
final class MentionBuilder {

    /** First and last token of the quantity as printed: "5 kilo" in "bijna 5 kilo suiker". */
    int first;

    int last;
    /** First token with everything that modifies the quantity: "bijna"; what stands before it is of something else. */
    int from;

    /** A bare number until a unit or a noun is found. */
    Kind kind = Kind.NUMBER;

    /** Null of a range, "4 tot 6 jaar", and of a decade, "fifties", which state their ends alone. */
    @Nullable
    BigDecimal value;

    /** The ends; of a plain figure both are its value. */
    @Nullable
    BigDecimal low;

    @Nullable
    BigDecimal high;

    /** Place value of the last stated digit: of "5,50 euro" a cent. */
    BigDecimal precision = BigDecimal.ONE;
    /** "minstens", "or more": first what stands behind, then what stands before and finds none yet. */
    Bound bound = Bound.NONE;
    /** "bijna", "or so": set once, by the hedge that is read first. */
    Approximation approximation = Approximation.NONE;
    /** Only what the figure's own words tell, "verdubbeld" or "up from"; its verb is asked for elsewhere. */
    Change change = Change.NONE;

    /** "from 28 to 31": set where the figure is read, or by {@link FormerLevels} where other words lie between. */
    @Nullable
    Former former;

    /** Also what is counted, once a noun is found; null of a bare number. */
    @Nullable
    Unit unit;

    /** "per dag", of which the rate is; null where there is none. */
    @Nullable
    Unit per;

    /** Whether its rate stands before it, "per maand 1.310 euro", where it may hold for the next figure too. */
    boolean leading;

    /** The tokens of what is counted or shared; -1 where nothing is. */
    int countedFirst = -1;

    int countedLast = -1;

    /**
     * What the currency word may also mean, as "$" the dollar of another land; null where it is unambiguous. Which one is meant
     * is decided later, by the time and the place that the text tells of.
     */
    @Nullable
    CurrencyChoice choice;

    /** The whole itself, as its place is not known before all figures are linked. */
    @Nullable
    MentionBuilder subsetOf;

    /** Whether it is a part of the last count of the sentences before. */
    boolean subsetOfEarlier;

    /** Its place among the mentions of its sentence. */
    int place;

    /** Whether it is a number in passing, which statistics leave out. */
    boolean narrative;

    // most figures have no other reading, and the list costs nothing then
    final List<Alternative> alternatives = new ArrayList<>(0);

    /** Nothing modifies it yet: {@link #from} moves left when hedges are read. */
    MentionBuilder(int first, int last) {
        this.first = first;
        this.last = last;
        this.from = first;
    }

    boolean isRange() {
        return value == null;
    }

    /** Whether the text says what it is of: "5 kilo suiker" does, "5 kilo" does not. */
    boolean hasCounted() {
        return countedFirst >= 0;
    }

    /** Takes a value that is both ends of what is stated. */
    void exactly(BigDecimal stated) {
        value = stated;
        low = stated;
        high = stated;
    }

    /** Takes a unit with what it makes of the figure; none leaves it a bare number. */
    void take(@Nullable FoundUnit found) {
        if (found != null) {
            kind = found.kind();
            unit = found.unit();
            choice = found.choice();
        }
    }

    /** What it is to the level that comes after it, in the unit of that; null of a range, as a level comes from one value. */
    @Nullable
    Former asFormerOf(MentionBuilder level) {
        if (value == null) {
            return null;
        }
        Unit other = level.unit;
        if (unit == null || other == null || unit.factor().compareTo(other.factor()) == 0) {
            return new Former(value, precision, first, last);
        }
        // "van 90 cent naar 2 euro": 0.90 euro
        BigDecimal factor = unit.factor().divide(other.factor(), MathContext.DECIMAL64);
        return new Former(value.multiply(factor), precision.multiply(factor), first, last);
    }

    /** "Het vriest 6 graden": so many below zero, which turns the ends of a range round. */
    void negate() {
        value = value == null ? null : value.negate();
        BigDecimal oldLow = low;
        low = high == null ? null : high.negate();
        high = oldLow == null ? null : oldLow.negate();
    }

    /** "5 halve liters": so many times a part of the unit. */
    void multiply(BigDecimal part) {
        value = value == null ? null : value.multiply(part);
        low = low == null ? null : low.multiply(part);
        high = high == null ? null : high.multiply(part);
        precision = precision.multiply(part);
    }

    /** Is of the same things as a figure of its sentence. */
    void takeFrom(MentionBuilder other) {
        takeFrom(other.kind, other.unit, other.countedFirst, other.countedLast);
    }

    /** Is of the same things as a figure of an earlier sentence. */
    void takeFrom(Mention earlier) {
        takeFrom(earlier.kind(), earlier.unit(), earlier.countedFirst(), earlier.countedLast());
    }

    /** A unit and what is counted go together: in "14 cars on Monday and 9 on Tuesday" both are cars, found at one place. */
    private void takeFrom(Kind itsKind, @Nullable Unit itsUnit, int first, int last) {
        kind = itsKind;
        unit = itsUnit;
        countedFirst = first;
        countedLast = last;
        // "14 cars on Monday and 9 on Tuesday": a number that counts cars is no longer one in passing
        narrative = false;
    }

    /** The place of what it is a part of. */
    private int whole() {
        if (subsetOf != null) {
            return subsetOf.place;
        }
        return subsetOfEarlier ? Mention.EARLIER : Mention.NONE;
    }

    /** What was read; the whole that it is a part of must have its place. */
    Mention build() {
        return new Mention(
                first,
                last,
                from,
                kind,
                value,
                low,
                high,
                precision,
                bound,
                approximation,
                change,
                former,
                unit,
                per,
                countedFirst,
                countedLast,
                choice,
                whole(),
                alternatives,
                narrative);
    }
}
