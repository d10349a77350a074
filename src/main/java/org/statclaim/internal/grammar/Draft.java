package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Period;
import org.statclaim.internal.lexicon.CurrencyChoice;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/** A claim in the making: the grammar fills it, the context completes it, then it becomes immutable. */
public final class Draft {

    /** First and last token of the quantity as printed. */
    public int first;

    public int last;
    /** First token with everything that modifies the quantity. */
    public int from;

    public Kind kind = Kind.NUMBER;
    public @Nullable BigDecimal value;
    public @Nullable BigDecimal low;
    public @Nullable BigDecimal high;
    public BigDecimal precision = BigDecimal.ONE;
    public Bound bound = Bound.NONE;
    public Approximation approximation = Approximation.NONE;
    public Change change = Change.NONE;
    public @Nullable BigDecimal previous;
    public @Nullable Unit unit;
    public @Nullable Unit per;

    /** The tokens of what is counted or shared; -1 where nothing is. */
    public int countedFirst = -1;

    public int countedLast = -1;

    /** What the currency word may also mean; null where it is unambiguous. */
    public @Nullable CurrencyChoice choice;

    public @Nullable Period time;
    /** What an age or a duration can be worked out from. */
    public @Nullable Period dates;

    public @Nullable Attribution attribution;
    public @Nullable Draft equivalentTo;
    public @Nullable Draft subsetOf;
    public List<String> concept = List.of();
    public final List<Alternative> alternatives = new ArrayList<>(0);

    Draft(int first, int last) {
        this.first = first;
        this.last = last;
        this.from = first;
    }

    /** Whether it is a number in passing, which statistics leave out. */
    public boolean narrative;

    public boolean isRange() {
        return value == null;
    }

    public boolean hasCounted() {
        return countedFirst >= 0;
    }

    /** Takes a value that is both ends of what is stated. */
    void exactly(BigDecimal stated) {
        value = stated;
        low = stated;
        high = stated;
    }

    /** Takes a unit with what it makes of the figure. */
    void take(UnitReader.@Nullable Found found) {
        if (found != null) {
            kind = found.kind();
            unit = found.unit();
            choice = found.choice();
        }
    }

    void negate() {
        value = value == null ? null : value.negate();
        BigDecimal oldLow = low;
        low = high == null ? null : high.negate();
        high = oldLow == null ? null : oldLow.negate();
    }
}
