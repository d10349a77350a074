package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Alternative;
import org.statclaim.internal.lexicon.CurrencyChoice;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * A figure as the grammar reads it, before anyone asks what the sentence says of it.
 *
 * @param first first token of the quantity as printed
 * @param last its last token
 * @param from first token with everything that modifies the quantity
 * @param kind what sort of figure it is
 * @param value the stated value; null where a range is stated
 * @param low lower end, which of a plain figure is its value; null where a bound leaves it open
 * @param high upper end
 * @param precision place value of the last stated digit
 * @param bound whether the figure is a limit
 * @param approximation hedge
 * @param change the change that the figure's own words tell: "verdubbeld"
 * @param former the level before it
 * @param unit its unit; null for a bare number
 * @param per the unit of the rate; null where it is none
 * @param countedFirst first token of what is counted or shared, which may stand in an earlier sentence; negative where
 *     nothing is
 * @param countedLast last token of that
 * @param choice what the word of its currency may also mean; null where it is unambiguous
 * @param subsetOf which mention of the sentence it is a part of; {@link #EARLIER} where it is of the last count before the
 *     sentence, {@link #NONE} where it is of none
 * @param alternatives other readings
 * @param narrative whether it is a number in passing, which statistics leave out
 */
public record Mention(
        int first,
        int last,
        int from,
        Kind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        BigDecimal precision,
        Bound bound,
        Approximation approximation,
        Change change,
        @Nullable Former former,
        @Nullable Unit unit,
        @Nullable Unit per,
        int countedFirst,
        int countedLast,
        @Nullable CurrencyChoice choice,
        int subsetOf,
        List<Alternative> alternatives,
        boolean narrative) {

    /** No mention. */
    public static final int NONE = -1;

    /** The last count of the sentences before. */
    public static final int EARLIER = -2;

    public Mention {
        if (value == null && (low == null || high == null)) {
            throw new IllegalArgumentException("a mention without a value needs both ends");
        }
        alternatives = List.copyOf(alternatives);
    }

    public boolean hasCounted() {
        return countedFirst >= 0;
    }

    /** The value of the level before it; null where none is stated. */
    public @Nullable BigDecimal previous() {
        return former == null ? null : former.value();
    }

    public boolean isRange() {
        return value == null;
    }

    /** The figure that it states. */
    public Figure figure() {
        if (value != null) {
            return Figure.of(value, precision, bound);
        }
        if (low == null || high == null) {
            throw new IllegalStateException("the constructor forbids it");
        }
        return Figure.of(low, high, precision, bound);
    }

    /** The same, read as of another kind. */
    public Mention withKind(Kind other) {
        return with(other, bound, approximation, unit, alternatives);
    }

    /** The same with another bound and hedge. */
    public Mention withBound(Bound other, Approximation hedge) {
        return with(kind, other, hedge, unit, alternatives);
    }

    /** The same in another unit, with what else that may be. */
    public Mention withUnit(Kind itsKind, @Nullable Unit other, List<Alternative> readings) {
        return with(itsKind, bound, approximation, other, readings);
    }

    /** The same as a share that counts nothing: what it seemed to count is its unit, which is printed with it. */
    public Mention asShare(Unit share) {
        return new Mention(
                first,
                Math.max(last, countedLast),
                from,
                Kind.PERCENTAGE,
                value,
                low,
                high,
                precision,
                bound,
                approximation,
                change,
                former,
                share,
                per,
                NONE,
                NONE,
                choice,
                NONE,
                alternatives,
                false);
    }

    private Mention with(
            Kind newKind, Bound newBound, Approximation hedge, @Nullable Unit newUnit, List<Alternative> readings) {
        return new Mention(
                first,
                last,
                from,
                newKind,
                value,
                low,
                high,
                precision,
                newBound,
                hedge,
                change,
                former,
                newUnit,
                per,
                countedFirst,
                countedLast,
                choice,
                subsetOf,
                readings,
                narrative);
    }
}
