package org.statclaim.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.convert.UnitConverter;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Ratio;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/**
 * "40,000 people have debts of $120 million, which is $3,000 per resident": a total, a number of heads, and what comes to each.
 * So are an average, a price for each of many, a speed and a density: the unit of the result says what is divided by what.
 */
final class PerOne implements Relation {

    /** As many words lead to a speed that is worked out. */
    private static final int MEASURE_LEAD = 4;
    /** And to what each one of some gets. */
    private static final int EACH_LEAD = 2;

    /** As many words join the heads to what each gets: "per pupil for the". */
    private static final int JOINT = 4;

    /** "9.7 per 100,000" is told of people, who are not named again. */
    private static final String OF_SO_MANY = "1";

    private static final Set<String> PERIODS = Set.of("d", "wk", "mo");
    /** So long a time at least is told of by what comes to each day of it. */
    private static final int MIN_DAYS = 27;
    /** The part of days on which work is done, of five or six a week. */
    private static final List<Interval> OPEN = List.of(
            Interval.of(new BigDecimal("0.67"), new BigDecimal("0.72")),
            Interval.of(new BigDecimal("0.81"), new BigDecimal("0.86")));

    private final UnitConverter units;
    private final Tolerance tolerance;

    PerOne(UnitConverter units, Tolerance tolerance) {
        this.units = units;
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        // in "four teams that play six matches each, twelve in all" each match has two of them
        if (MeanOfTwo.is(passage, result) || MatchRecord.isOfEach(passage, result)) {
            return;
        }
        boolean eachOf = passage.isTogether(result, result + 1) && passage.begins("each-of", passage.behind(result));
        int from = passage.first(result);
        // "£600 per pupil for the 4,000 pupils"
        int to = eachOf || passage.isJoined(result, JOINT) ? result + 2 : result + 1;
        if (!calculate(passage, from, to, result, eachOf, found)
                && from > 0
                && passage.sentence(from) - passage.sentence(from - 1) == 1) {
            // "That is 300 euros each" is said of the sentence before
            calculate(passage, passage.first(from - 1), to, result, eachOf, found);
        }
    }

    private boolean calculate(
            Passage passage, int from, int to, int result, boolean eachOf, Consumer<Calculation> found) {
        Price price = Price.among(passage, from, result, eachOf);
        return price != null
                && calculate(passage, from, to, price.at(), price, result, eachOf && price.at() == result, found);
    }

    private boolean calculate(
            Passage passage,
            int from,
            int end,
            int price,
            Price rate,
            int result,
            boolean eachOf,
            Consumer<Calculation> found) {
        int total = -1;
        int heads = -1;
        int others = -1;
        int many = 0;
        for (int i = from; i < end; i++) {
            boolean yearly = i == result && Price.isYearly(passage, i);
            // "22 burglaries, compared with an average of 20 per week over the past 8 weeks"
            boolean over = i > result && result == price && passage.isDuration(i);
            if (i == price || over || !passage.isAmount(i) && !yearly || isMoved(passage, i, rate)) {
                continue;
            }
            boolean isHeads = isHeads(passage, i, rate);
            if (isTotal(passage, i, price, rate) && !(isHeads && (total >= 0 || isPer(passage, i, rate)))) {
                if (total >= 0) {
                    return true;
                }
                total = i;
            } else if (isHeads) {
                if (heads >= 0) {
                    return true;
                }
                heads = i;
            } else if (passage.isKind(i, Kind.COUNT)) {
                others = i;
                many++;
            }
        }
        // "$81 million on its 4,500 inmates, $18,000 for each prisoner": the only things that are counted, by another
        // name
        boolean renamed = heads < 0
                && many == 1
                && rate.per().filter(unit -> unit.system() == UnitSystem.COUNT).isPresent();
        heads = renamed ? others : heads;
        if (heads < 0 && many == 0 && total >= 0 && result == price && total < result) {
            ofTime(passage, total, rate, result, found);
        }
        if (total >= 0
                && heads == result
                && (Journey.isOfOneJourney(passage, total, heads, price, rate)
                        || isShared(passage, total, heads, rate)
                        || isSpread(passage, total, heads, price))) {
            ofHours(passage, total, heads, price, rate, found);
            return true;
        }
        if (total < 0 || heads < 0 || result != price && result != total) {
            return false;
        }
        boolean told = passage.isTogether(total, result) && passage.isTogether(heads, result);
        boolean sure = rate.told()
                ? eachOf || isMeanOf(passage, result, price) || isSure(passage, result, total, heads, price, rate)
                : isMeanOf(passage, result, price)
                        || isTaken(passage, result)
                        || isProceeds(passage, result, total, heads, price);
        boolean likely = told || passage.first(result) == result;
        Rule rule = rate.per().filter(PerOne::isMeasure).isPresent() || result == total ? Rule.PRODUCT : Rule.AVERAGE;
        Operand sum = in(passage.operand(total, tolerance), measure(passage.claim(total), rate.of()));
        Operand parts = in(passage.operand(heads, tolerance), factor(passage.claim(heads), rate.per()));
        Operand each = passage.operand(price, tolerance);
        Calculation calculation = null;
        if (result == price && parts.isPositive()) {
            calculation = Calculation.of(
                    rule, "per-one", passage, List.of(total, heads), result, sum, parts, Interval::dividedBy, false);
        } else if (result == total) {
            // "six minutes a mile for all 26.2 miles" in minutes, the time in hours
            Operand apiece = in(each, Ratio.divide(BigDecimal.ONE, measure(passage.claim(total), rate.of())));
            calculation = Calculation.of(
                    rule, "times-one", passage, List.of(heads, price), result, apiece, parts, Interval::times, false);
        }
        if (calculation != null) {
            Interval exact = (result == price
                            ? sum.exact().dividedBy(parts.exact())
                            : each.exact()
                                    .times(parts.exact())
                                    .dividedBy(Interval.at(measure(passage.claim(total), rate.of()))))
                    .dividedBy(Interval.at(Operand.factor(passage.claim(result))));
            // "$30 million for 60 buses. Each bus cost $50,000"
            boolean named = isPer(passage, heads, rate)
                    || sure
                    || passage.isEach(price) && Words.isIn(passage.unit(heads), Words.of(passage.before(price)));
            boolean power = likely && named && Slip.isPower(passage.claim(result), exact);
            boolean slip = Slip.isOne(passage.claim(result), calculation.wide())
                    || each.isPositive()
                            && Slip.isOne(passage.claim(total), each.exact().times(parts.exact()))
                    // "Spending per pupil came to £8,640: £5.13 million shared among 750 children"
                    || parts.isPositive()
                            && Slip.isSwapped(passage.claim(price), sum.exact().dividedBy(parts.exact()));
            boolean other = hasOther(passage, from, end, total, heads, price);
            boolean firm = !other
                    && (sure && (!renamed || isTaken(passage, result) && result == total) || power || likely && slip);
            found.accept(firm ? calculation.as(Tie.FIRM) : calculation);
        }
        return true;
    }

    /** A step, a span, or the level that a step led to where it is told by the year: "grew to 26,000, 600 a year". */
    private static boolean isMoved(Passage passage, int i, Price rate) {
        return passage.isChange(i)
                // "bids from $3.1 to $4.7 million, $3.9 million on average"
                || Ends.isRange(passage.claim(i))
                || passage.claim(i).change() != Change.NONE
                        && rate.per().filter(PerOne::isMeasure).isPresent();
    }

    /** "the second prize is 2,500 euros and the third 1,000": another amount, without its unit. */
    private static boolean hasOther(Passage passage, int from, int end, int total, int heads, int price) {
        if (!passage.isKind(total, Kind.MONEY)) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (passage.isKind(i, Kind.NUMBER) && i != total && i != heads && i != price) {
                return true;
            }
        }
        return false;
    }

    /**
     * "With 300 residents per square mile, the 50-square-mile county is home to 15,000 people". No rate by time: behind hours of
     * pay or of a drive, what is left of the pay may be told, or another way.
     */
    private boolean isAtRate(Passage passage, int price, int result, Price rate) {
        boolean time = rate.per()
                .filter(unit -> unit.system() != UnitSystem.UCUM || isConvertible(unit.code(), "s"))
                .isPresent();
        return !time
                && passage.first(price) == price
                && passage.isOnly("at-rate", passage.before(price))
                && passage.behind(price).strip().startsWith(",")
                && passage.isClosed(result);
    }

    /** "Each household gets 150 euros. The board pays out 45 million euros, divided among 30,000 households." */
    private static boolean isShared(Passage passage, int total, int heads, Price rate) {
        boolean named = isPer(passage, heads, rate)
                || Words.isIn(passage.unit(heads), Words.of(passage.before(rate.at()) + passage.behind(rate.at())));
        return named
                && total == heads - 1
                && passage.isTogether(total, heads)
                && passage.has("shared", passage.before(heads))
                && passage.isEnding(heads);
    }

    /** "960 homes. At a density of 40 homes per hectare, the scheme will take up 24 hectares": the only three of both sentences. */
    private static boolean isSpread(Passage passage, int total, int area, int price) {
        return total == price - 1
                && area == price + 1
                && passage.first(price) == price
                && passage.end(price) == area + 1
                && passage.first(total) == total
                && !passage.isDuration(area)
                && passage.isOnly("at-rate", passage.before(price))
                && passage.isEnding(area);
    }

    /** The hours that a way and a speed tell, or the heads that a sum is shared among. */
    private void ofHours(Passage passage, int total, int heads, int price, Price rate, Consumer<Calculation> found) {
        Operand sum = in(passage.operand(total, tolerance), measure(passage.claim(total), rate.of()));
        Operand each = in(passage.operand(price, tolerance), factor(passage.claim(heads), rate.per()));
        if (each.isPositive()) {
            found.accept(Calculation.of(
                    Rule.PRODUCT,
                    "per-one",
                    passage,
                    List.of(total, price),
                    heads,
                    sum,
                    each,
                    Interval::dividedBy,
                    true));
        }
    }

    private boolean isSure(Passage passage, int result, int total, int heads, int price, Price rate) {
        String lead = passage.before(result);
        boolean told = passage.isTogether(total, result) && passage.isTogether(heads, result);
        boolean row = isRow(Math.max(result, heads), total, heads, price);
        boolean beside = passage.isTogether(price, result) || !passage.isKind(result, Kind.MEASURE);
        // "£2.4m works out at £600 per pupil for the 4,000 pupils"
        boolean worked = result == price && row && passage.isWorkedOut(result);
        // "1.500 bezoekers per dag: 45.000 in dertig dagen"
        boolean opened = result == total
                && heads == result + 1
                && price == result - 1
                && passage.count(Marks.tail(lead)) <= 1
                && (lead.indexOf(':') >= 0 || lead.indexOf('(') >= 0);
        // "At $450 apiece, the 2,000 tablets will set the district back $900,000"
        boolean closed = result == total
                && (rate.per().isEmpty() || isAtRate(passage, price, result, rate))
                && told
                && passage.end(result) == result + 1
                && passage.first(result) == result - 2
                && passage.count(passage.head(result)) <= JOINT
                && !isOfOther(passage, lead);
        // "Averaging 15 miles a day, the pilgrims needed 20 days to cover the 300 miles"
        boolean covered = result == total
                && passage.isDuration(heads)
                && passage.first(result) == result - 2
                && passage.end(result) == result + 1
                && told
                && passage.has("cover", Marks.tail(lead))
                && !isOfOther(passage, lead);
        // "Gemiddeld waren dat er 1.500 per dag", "Its average speed was 750 km/h"
        boolean mean = result == price
                && passage.first(result) == result
                && passage.end(result) == result + 1
                && passage.has("mean", lead)
                && passage.isOnly("mean-lead", lead)
                && passage.isEnding(result)
                && isOfTimeOf(passage, result, total);
        // "Able to reach 300 km/h, the trains travel the 560 km in three hours"
        if (result == total && passage.isDuration(heads) && passage.has("top-speed", passage.clause(price))) {
            return false;
        }
        // "660 pupils at Lindell, against one teacher for every 18 pupils": of another school
        if (passage.isTogether(price, result)
                && price < result
                && passage.has("compared", passage.between(price, result))) {
            return false;
        }
        // "1.3 million, of which 500 euros per pupil"
        return !passage.begins("of-them", Marks.tail(lead))
                && !passage.has("compared", Marks.tail(lead))
                // "speeds of 400 m/s. The probe arrived after a five-year, 1.8 billion-mile journey"
                && (passage.isResult(result) && beside
                        || passage.isThatIs(result)
                        || isSetOff(passage, result, rate) && row && beside
                        || worked
                        || opened
                        || closed
                        || covered
                        || mean
                        || isTaken(passage, result));
    }

    /** "follows profits of £36 million", "and the mall makes $2 million", "less than the $400": "another 20,000 euros": no sum of what was told before. */
    private static boolean isOfOther(Passage passage, String lead) {
        List<String> words = Words.of(lead);
        boolean named =
                !words.isEmpty() && passage.has("part-of", words.get(words.size() - 1)) && !passage.has("total", lead);
        return named || passage.has("and", lead) || passage.has("compared", lead) || passage.has("besides", lead);
    }

    /** "35 euros each. That is good for 511,000 euros", "Each worker thus gets 2,000 euros": of what was told before. */
    private static boolean isTaken(Passage passage, int result) {
        String tail = passage.tail(result);
        boolean second = passage.first(result) == result - 1;
        // "At £48 apiece, that put £312,000 in the till before a note had been played"
        boolean put = second && passage.begins("that", tail) && passage.begins("in-till", passage.behind(result));
        // "A device costs 640 euros, so that the bill comes to 22,400"
        boolean concluded = second
                && passage.isLed(result, MEASURE_LEAD)
                && passage.begins("so-each", tail)
                && passage.has("bill", tail);
        boolean that = second && passage.has("that", tail) || concluded;
        // "Dat leverde 2,04 miljoen euro op"
        boolean proceeds =
                passage.first(result) == result && passage.begins("that", tail) && passage.has("proceeds", tail);
        return put
                || (that || proceeds || passage.first(result) == result && passage.has("so", tail))
                        && passage.isEnding(result);
    }

    /** "$240 million, an average fare of $200": set off, and called a mean there. */
    private static boolean isMeanOf(Passage passage, int result, int price) {
        return result == price && passage.isApposed(result) && passage.begins("mean", passage.tail(result));
    }

    /** "With 1,200 tickets at 35 euros, gone within an hour, the club raised 42,000 euros": of no other three in the sentence. */
    private static boolean isProceeds(Passage passage, int result, int total, int heads, int price) {
        String lead = passage.before(result);
        return result == total
                && price == heads + 1
                && price == result - 1
                && passage.first(result) == heads
                && passage.end(result) == result + 1
                && passage.has("proceeds", Marks.tail(lead))
                && !isOfOther(passage, lead);
    }

    /** Whether the mean is of the time of the total, or of none that is told. */
    private static boolean isOfTimeOf(Passage passage, int result, int total) {
        Optional<Period> time = passage.claim(result).time();
        return time.isEmpty() || time.equals(passage.claim(total).time());
    }

    /** Whether no other figure stands among the three. */
    private static boolean isRow(int result, int total, int heads, int price) {
        int first = Math.min(Math.min(total, heads), price);
        return Math.max(Math.max(total, heads), price) - first == 2 && result - first == 2;
    }

    /** Whether the rate is told for each of the very things that are counted. */
    private static boolean isPer(Passage passage, int i, Price rate) {
        return rate.per()
                .filter(unit -> unit.code().equals(OF_SO_MANY)
                        ? passage.isPeople(i)
                        : unit.system() == UnitSystem.COUNT && Words.same(unit.code(), passage.unit(i)))
                .isPresent();
    }

    /** "3,650 cars were stolen in 2021, an average of ten a day": the time of the total tells of how many days it is. */
    private void ofTime(Passage passage, int total, Price rate, int result, Consumer<Calculation> found) {
        Optional<Period> time = passage.claim(total).time();
        Optional<LocalDate> from = time.flatMap(Period::from);
        Optional<LocalDate> to = time.flatMap(Period::to);
        String per = rate.per().map(Unit::code).orElse("");
        Optional<Period> own = passage.claim(result).time();
        if (from.isEmpty()
                || to.isEmpty()
                // "paid 800 euros in 2021, and 926 euros a month now": of another time
                || own.isPresent() && !own.equals(time)
                || !PERIODS.contains(per)
                || from.get().plusDays(MIN_DAYS).isAfter(to.get())) {
            return;
        }
        long days = ChronoUnit.DAYS.between(from.get(), to.get()) + 1;
        Interval each = Interval.at(BigDecimal.valueOf(days)).times(Interval.at(factor("d", per)));
        Operand sum = passage.operand(total, tolerance);
        Interval wide = sum.wide().dividedBy(each);
        Calculation calculation = new Calculation(
                Rule.AVERAGE, "per-time", List.of(total), result, sum.narrow().dividedBy(each), wide, Tie.LOOSE);
        // a library or an office is not open every day
        for (Interval open : OPEN) {
            found.accept(new Calculation(
                    Rule.AVERAGE, "per-time", List.of(total), result, wide, wide.dividedBy(open), Tie.RIVAL));
        }
        boolean firm = passage.isApposed(result) || passage.isResult(result) || passage.isThatIs(result);
        found.accept(firm ? calculation.as(Tie.FIRM) : calculation);
    }

    /** Set off behind the rest; a speed may well be that of another road, and "with members paying $20 each" that of some. */
    private static boolean isSetOff(Passage passage, int result, Price rate) {
        // "leaving each of them with $300,000", "waarmee elk gezin 300 euro krijgt"
        String tail = passage.tail(result);
        boolean led =
                passage.has("each-one", tail) && (passage.begins("so-each", tail) || passage.begins("left", tail));
        int most = rate.per().isEmpty() && !led ? EACH_LEAD : MEASURE_LEAD;
        boolean open = rate.per().isPresent() && !passage.isKind(result, Kind.MEASURE);
        // "reed hij vier uur, en daarna nog 200 kilometer"
        return passage.isApposed(result) && !passage.has("and", tail) && (open || passage.isLed(result, most));
    }

    boolean isTotal(Passage passage, int i, int result, Price rate) {
        if (rate.of().isEmpty()) {
            return passage.isKind(i, Kind.COUNT)
                            && (passage.isKind(result, Kind.NUMBER) || passage.isAlikeNoun(i, result))
                    // "1.500 bezoekers per dag: 45.000 in dertig dagen"
                    || passage.isKind(i, Kind.NUMBER) && passage.isKind(result, Kind.COUNT) && result == i - 1;
        }
        if (passage.isKind(i, Kind.MEASURE) && passage.isKind(result, Kind.MEASURE)) {
            return isConvertible(passage.unit(i), rate.of());
        }
        return passage.unit(i).equals(rate.of());
    }

    boolean isHeads(Passage passage, int i, Price rate) {
        Optional<Unit> own = passage.claim(i).quantity().unit();
        if (own.isEmpty()) {
            // "a workforce of 1,200"
            return passage.isPeople(i)
                    && (rate.per().isEmpty()
                            || passage.isPeople(rate.per())
                            || passage.has("anyone", rate.per().get().code()));
        }
        if (rate.per().isEmpty()) {
            return passage.isKind(i, Kind.COUNT);
        }
        Unit per = rate.per().get();
        if (per.code().equals(OF_SO_MANY)) {
            return passage.isPeople(i);
        }
        if (isMeasure(per)) {
            return passage.isKind(i, Kind.MEASURE) && isConvertible(own.get().code(), per.code());
        }
        return passage.isKind(i, Kind.COUNT)
                && (Words.same(own.get().code(), per.code())
                        || passage.has("anyone", per.code())
                        || passage.isPeople(rate.per()) && passage.isPeople(i));
    }

    private static boolean isMeasure(Unit per) {
        return per.system() == UnitSystem.UCUM && !per.code().equals(OF_SO_MANY);
    }

    private boolean isConvertible(String one, String other) {
        return one.equals(other) || units.factor(one, other).isPresent();
    }

    /** How many of the result's unit one of the total's is. */
    BigDecimal measure(Claim total, String of) {
        boolean measure = total.quantity().kind() == Kind.MEASURE && !of.isEmpty();
        return measure ? factor(code(total), of) : BigDecimal.ONE;
    }

    /** How many of what the result is per one of the heads are. */
    BigDecimal factor(Claim heads, Optional<Unit> per) {
        BigDecimal converted = per.filter(PerOne::isMeasure)
                .map(unit -> factor(code(heads), unit.code()))
                .orElse(BigDecimal.ONE);
        return Ratio.divide(converted, per.map(Unit::factor).orElse(BigDecimal.ONE));
    }

    private BigDecimal factor(String from, String to) {
        return from.equals(to) ? BigDecimal.ONE : units.factor(from, to).orElseThrow();
    }

    private static String code(Claim claim) {
        return claim.quantity().unit().map(Unit::code).orElse("");
    }

    static Operand in(Operand figure, BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) == 0 ? figure : figure.times(factor);
    }
}
