package org.statclaim.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * "420 homes changed hands in January, 390 in February and 510 in March. The first quarter came to 1,320": amounts whose times follow one
 * another without a gap, and the one of all that time. Levels do not add up, so that figures which moved to where they are have no part in it.
 */
final class TotalOfTimes implements Relation {

    private static final int FEWEST = 2;

    private final Tolerance tolerance;

    TotalOfTimes(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public int least() {
        return FEWEST + 1;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        Optional<Period> whole = time(passage, result);
        Window window = whole.isEmpty() ? null : Window.of(passage, result, true);
        if (window == null) {
            return;
        }
        List<Integer> parts = new ArrayList<>();
        for (int i = window.from(); i < window.to(); i++) {
            Optional<Period> time = i == result ? Optional.empty() : time(passage, i);
            if (time.isPresent() && passage.isOneMeasure(i, result)) {
                if (!isWithin(time.get(), whole.get())) {
                    return;
                }
                parts.add(i);
            }
        }
        parts.sort(Comparator.comparing(i -> from(passage, i)));
        if (parts.size() >= FEWEST
                && isAll(passage, parts, whole.get())
                && PercentOfTwo.isOneConcept(passage, ends(parts))) {
            found.accept(sum(passage, parts, result));
        }
    }

    private Calculation sum(Passage passage, List<Integer> parts, int result) {
        Interval exact = Interval.at(BigDecimal.ZERO);
        Interval wide = exact;
        for (int part : parts) {
            exact = exact.plus(passage.operand(part, tolerance).exact());
            wide = wide.plus(passage.operand(part, tolerance).wide());
        }
        Interval unit = Interval.at(Operand.factor(passage.claim(result)));
        return new Calculation(
                Rule.SUM_OF_PARTS, "parts", parts, result, exact.dividedBy(unit), wide.dividedBy(unit), Tie.FIRM);
    }

    private static int[] ends(List<Integer> parts) {
        return new int[] {parts.get(0), parts.get(parts.size() - 1)};
    }

    /** The time of an amount that is no level: two days at least of the calendar, and no rate. */
    private static Optional<Period> time(Passage passage, int i) {
        Claim claim = passage.claim(i);
        boolean amount = passage.isStated(i)
                && !passage.isDuration(i)
                && !passage.isKind(i, Kind.MEASURE)
                && claim.change() == Change.NONE
                && claim.previous().isEmpty()
                && claim.quantity().per().isEmpty();
        return amount
                ? claim.time()
                        .filter(time -> time.from().isPresent() && time.to().isPresent())
                : Optional.empty();
    }

    private static LocalDate from(Passage passage, int i) {
        return passage.claim(i).time().flatMap(Period::from).orElseThrow();
    }

    private static boolean isWithin(Period part, Period whole) {
        return !part.from().orElseThrow().isBefore(whole.from().orElseThrow())
                && !part.to().orElseThrow().isAfter(whole.to().orElseThrow())
                && !(part.from().equals(whole.from()) && part.to().equals(whole.to()));
    }

    /** Whether the times follow one another, from the first day of the whole to its last. */
    private static boolean isAll(Passage passage, List<Integer> parts, Period whole) {
        LocalDate next = whole.from().orElseThrow();
        for (int part : parts) {
            if (!from(passage, part).equals(next)) {
                return false;
            }
            next = passage.claim(part).time().flatMap(Period::to).orElseThrow().plusDays(1);
        }
        return next.equals(whole.to().orElseThrow().plusDays(1));
    }
}
