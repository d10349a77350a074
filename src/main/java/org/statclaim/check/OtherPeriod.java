package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Change;
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

    /** As many words lead to what it comes to: "Over a whole year that comes to". */
    private static final int MAX_WORDS = 8;

    private final Tolerance tolerance;

    OtherPeriod(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        int first = result - 1;
        boolean together = passage.isTogether(first, result);
        boolean next = first >= 0 && passage.first(result) == result && isNext(passage, first, result);
        // "40 fietsen per week, ofwel 2.080 per jaar"
        boolean bare = first >= 0 && passage.isKind(first, Kind.COUNT) && passage.isKind(result, Kind.NUMBER);
        if (!together && !next || !isRate(passage, first) || !bare && !isMoneyOrThings(passage, result)) {
            return;
        }
        String from = period(passage, first);
        String to = periodOfResult(passage, result);
        if (!bare && !passage.unit(first).equals(passage.unit(result)) || from.equals(to) || to.isEmpty()) {
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
                && isOnlyRate(passage, first)
                && (together
                        ? isSame(passage, result)
                                || isOfOneClause(passage, first, result)
                                || passage.end(result) - passage.first(result) == 2
                                        && Slip.isOne(passage.claim(result), sum.wide())
                        : isTakenUp(passage, first, result));
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

    /** Whether the result is the one figure of its sentence, and stands in the one behind that of the rate. */
    private static boolean isNext(Passage passage, int first, int result) {
        return passage.sentence(result) - passage.sentence(first) == 1 && passage.end(result) == result + 1;
    }

    /** Set off, or without a mark too where it says what it comes to: "$72,000 a year works out at $6,000 a month". */
    private static boolean isSame(Passage passage, int result) {
        boolean workedOut = passage.end(result) - passage.first(result) == 2
                && passage.isEnding(result)
                && passage.isWorkedOut(result);
        // "4.99 a month or 49 a year" leaves the choice
        String before = passage.before(result);
        boolean choice = Marks.count(before) == 0 && passage.begins("choice", before);
        return workedOut || !choice && passage.isResult(result) || passage.isApposed(result) && passage.isNamed(result);
    }

    /** "A bundle at $35 a month will set households back $420 a year": the first two figures of a sentence, of one subject and with no mark between them. */
    private static boolean isOfOneClause(Passage passage, int first, int result) {
        String between = passage.before(result);
        return passage.first(result) == first
                && (passage.end(result) == result + 1 || passage.isClosed(result))
                && Marks.count(between) == 0
                && !passage.has("and", between)
                && !passage.has("choice", between)
                && !passage.has("compared", between)
                && passage.claim(first).concept().equals(passage.claim(result).concept())
                && passage.claim(first).time().equals(passage.claim(result).time());
    }

    /** "Over a year, that adds up to $180", "Op jaarbasis betaalt een verzekerde 60 euro meer", behind 5 euro more a month. */
    private static boolean isTakenUp(Passage passage, int first, int result) {
        String before = passage.before(result);
        Change change = passage.claim(result).change();
        boolean more = change != Change.NONE
                && change == passage.claim(first).change()
                && passage.has("over-year", before + " " + passage.behind(result));
        // "It was $80 a month in 2015" is another price
        boolean now = passage.claim(result).time().isEmpty()
                || passage.claim(result).time().equals(passage.claim(first).time());
        boolean that = passage.has("that", before) && (passage.isThatIs(result) || passage.has("over-year", before));
        return now && (that || more) && passage.count(before) <= MAX_WORDS && passage.isEnding(result);
    }

    /** "900 euros a month for rent and 100 a month for heating, 12,000 a year": of two rates it may be their sum. */
    private static boolean isOnlyRate(Passage passage, int rate) {
        for (int i = passage.first(rate); i < rate; i++) {
            if (isRate(passage, i) && passage.unit(i).equals(passage.unit(rate))) {
                return false;
            }
        }
        return true;
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
        return isMoneyOrThings(passage, i) && PERIODS.contains(period(passage, i));
    }

    private static boolean isMoneyOrThings(Passage passage, int i) {
        Kind kind = passage.claim(i).quantity().kind();
        return (kind == Kind.MONEY || kind == Kind.MEASURE || kind == Kind.COUNT)
                && (passage.claim(i).quantity().figure().value().isPresent()
                        || Ends.of(passage.claim(i)).isPresent());
    }

    /** The period of the result; a year too where the words before it say so: "over a year, that adds up to $180". */
    private static String periodOfResult(Passage passage, int i) {
        String period = period(passage, i);
        // "$29.97 a quarter, which leaves the monthly cost unchanged at $9.99"
        boolean monthly = period.isEmpty()
                && passage.claim(i).quantity().per().isEmpty()
                && passage.has("monthly", passage.tail(i));
        if (monthly) {
            return "mo";
        }
        boolean year = period.isEmpty()
                && passage.claim(i).quantity().per().isEmpty()
                && (passage.has("over-year", passage.before(i)) || passage.begins("over-year", passage.behind(i)));
        return year ? "a" : PERIODS.contains(period) ? period : "";
    }

    private static String period(Passage passage, int i) {
        Optional<Unit> per = passage.claim(i).quantity().per();
        return per.filter(unit -> unit.factor().compareTo(BigDecimal.ONE) == 0)
                .map(Unit::code)
                .orElse("");
    }
}
