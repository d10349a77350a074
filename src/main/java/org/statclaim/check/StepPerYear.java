package org.statclaim.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * "Between 2013 and 2023 the population rose from 42,000 to 54,300. On average it gained around 1,200 people a year": what comes to each
 * year of the way from one level to another. One year more or less is left open, as the days are not told.
 */
final class StepPerYear implements Relation {

    private static final int FEWEST = 2;
    private static final String YEAR = "a";

    private final Tolerance tolerance;

    StepPerYear(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        int level = isYearly(passage, result) ? level(passage, result) : -1;
        if (level < 0) {
            return;
        }
        Claim claim = passage.claim(level);
        int years = years(claim.time());
        Change change = passage.claim(result).change();
        if (years < FEWEST || change != Change.NONE && change != claim.change()) {
            return;
        }
        boolean up = claim.change() == Change.INCREASE;
        Interval factor =
                Interval.at(Operand.factor(claim)).dividedBy(Interval.at(Operand.factor(passage.claim(result))));
        Interval span = Interval.of(BigDecimal.valueOf(years - 1L), BigDecimal.valueOf(years + 1L));
        Interval narrow = StepOfTwo.difference(
                        tolerance.narrow(claim), Interval.at(claim.previous().orElseThrow()), up)
                .times(factor)
                .dividedBy(Interval.at(BigDecimal.valueOf(years)));
        Interval wide = StepOfTwo.difference(tolerance.within(claim), tolerance.ofPrevious(claim), up)
                .times(factor)
                .dividedBy(span);
        found.accept(new Calculation(
                Rule.AVERAGE, "step-per-year", List.of(level), result, narrow, wide.hull(narrow), Tie.FIRM));
    }

    /** So many of something a year, which the words call a mean or a change. */
    private static boolean isYearly(Passage passage, int i) {
        Claim claim = passage.claim(i);
        boolean amount =
                passage.isKind(i, Kind.COUNT) || passage.isKind(i, Kind.MONEY) || passage.isKind(i, Kind.MEASURE);
        return amount
                && claim.quantity().figure().value().isPresent()
                && claim.previous().isEmpty()
                && claim.time().isEmpty()
                && claim.quantity().per().filter(per -> per.code().equals(YEAR)).isPresent()
                && (passage.has("mean", passage.clause(i)) || passage.isResult(i));
    }

    /** The one level of its measure with a former one, in its sentence or the one before; negative for none. */
    private static int level(Passage passage, int result) {
        int found = -1;
        for (int i = Nearby.first(passage, result); i < result; i++) {
            Claim claim = passage.claim(i);
            if (claim.previous().isPresent()
                    && claim.quantity().figure().value().isPresent()) {
                boolean alike = passage.isOneMeasure(i, result)
                        && claim.quantity().per().isEmpty();
                if (found >= 0 || !alike) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** From the first year of a time to its last. */
    private static int years(Optional<Period> time) {
        Optional<LocalDate> from = time.flatMap(Period::from);
        Optional<LocalDate> to = time.flatMap(Period::to);
        return from.isPresent() && to.isPresent()
                ? to.get().getYear() - from.get().getYear()
                : 0;
    }
}
