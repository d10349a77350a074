package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/** "€1,200 a month, or €14,400 a year": one rate over two periods. A year has 52 weeks and a day or two. */
final class OtherPeriod implements Relation {

    private static final Interval ONE = Interval.at(BigDecimal.ONE);
    private static final Interval SEVEN = Interval.at(BigDecimal.valueOf(7));
    private static final Interval MONTHS = Interval.at(BigDecimal.valueOf(12));
    private static final Interval WEEKS = Interval.of(BigDecimal.valueOf(52), new BigDecimal("52.3"));
    private static final Interval DAYS = Interval.of(BigDecimal.valueOf(364), BigDecimal.valueOf(366));
    private static final Set<String> PERIODS = Set.of("a", "mo", "wk", "d");

    private final Tolerance tolerance;

    OtherPeriod(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        int first = result - 1;
        if (!passage.isTogether(first, result)
                || !isRate(passage, first)
                || !isRate(passage, result)
                || !passage.unit(first).equals(passage.unit(result))) {
            return;
        }
        String from = period(passage, first);
        String to = period(passage, result);
        if (from.equals(to)) {
            return;
        }
        Interval often = often(from, to).dividedBy(Interval.at(Operand.factor(passage.claim(result))));
        Optional<Ends> ends = Ends.of(passage.claim(first));
        if (ends.isPresent() != Ends.of(passage.claim(result)).isPresent()) {
            return;
        }
        // "between $800 and $1,200 a month, or $9,600 to $14,400 a year"
        Calculation sum = ends.map(
                        range -> sum(range.low(), first, result, often).to(sum(range.high(), first, result, often)))
                .orElseGet(() -> sum(passage.claim(first), first, result, often));
        // a day may be one of work, and a week one of five days
        boolean days = from.equals("d") || to.equals("d");
        boolean firm = !days
                && (passage.isResult(result)
                        || passage.isApposed(result) && passage.isNamed(result)
                        || passage.end(result) - passage.first(result) == 2
                                && Slip.isOne(passage.claim(result), sum.wide()));
        found.accept(firm ? sum.as(Tie.FIRM) : sum);
    }

    private Calculation sum(Claim claim, int first, int result, Interval often) {
        Operand rate = Operand.of(claim, tolerance);
        return new Calculation(
                Rule.PRODUCT,
                "period",
                List.of(first),
                result,
                rate.narrow().times(often),
                rate.wide().times(often),
                Tie.LOOSE);
    }

    /** How many of the one are in the other; a year has no whole number of weeks, but a week seven days. */
    private static Interval often(String from, String to) {
        if (from.equals("d") && to.equals("wk")) {
            return SEVEN;
        }
        return from.equals("wk") && to.equals("d")
                ? ONE.dividedBy(SEVEN)
                : inYear(from).dividedBy(inYear(to));
    }

    private static Interval inYear(String period) {
        return switch (period) {
            case "mo" -> MONTHS;
            case "wk" -> WEEKS;
            case "d" -> DAYS;
            default -> ONE;
        };
    }

    private static boolean isRate(Passage passage, int i) {
        Kind kind = passage.claim(i).quantity().kind();
        return (kind == Kind.MONEY || kind == Kind.MEASURE || kind == Kind.COUNT)
                && (passage.claim(i).quantity().figure().value().isPresent()
                        || Ends.of(passage.claim(i)).isPresent())
                && PERIODS.contains(period(passage, i));
    }

    private static String period(Passage passage, int i) {
        Optional<Unit> per = passage.claim(i).quantity().per();
        return per.filter(unit -> unit.factor().compareTo(BigDecimal.ONE) == 0)
                .map(Unit::code)
                .orElse("");
    }
}
