package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.statclaim.quantity.Kind;

/** "600 patients, twice as many as the 300 in the week before": how many times the one is the other. */
final class TimesAsMuch implements Relation {

    /** As many words lead to the multiple behind a mark, and join it to what it is of. */
    private static final int LEAD = 3;

    private static final int JOINT = 5;

    /** "as many": so many words end the sentence behind a multiple. */
    private static final int MANY = 2;

    private final Tolerance tolerance;

    TimesAsMuch(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        // "five times the 620 deaths"
        boolean times = passage.isKind(result, Kind.MULTIPLE) || isTimes(passage, result);
        if (!times || passage.claim(result).quantity().figure().value().isEmpty()) {
            return;
        }
        // "having doubled every five years since 2004"
        if (!passage.has("yearly", passage.head(result))) {
            near(passage, result, found);
        }
    }

    /** "1,860 people, three times the 620 deaths elsewhere": two numbers of things that a comparison makes one sort. */
    private static int @Nullable [] beside(Passage passage, int times) {
        boolean both = passage.isTogether(times - 1, times) && passage.isTogether(times, times + 1);
        boolean things = both
                && (passage.isComparable(times - 1, times + 1)
                        || Counted.isPlainCount(passage.claim(times - 1))
                                && Counted.isPlainCount(passage.claim(times + 1)));
        return things && passage.isLed(times, LEAD) && passage.isJoined(times, JOINT)
                ? new int[] {times - 1, times + 1}
                : null;
    }

    /** "thirteen times as much as", "three times those of its rival". */
    private static boolean isCompared(Passage passage, int times) {
        String behind = passage.behind(times);
        return passage.begins("as-many-as", behind) || passage.begins("times-those", behind);
    }

    /** "four times as often as girls: 1,040 boys, against 392 girls": behind it the only two figures of its sentence, both numbers of things. */
    private static int @Nullable [] counts(Passage passage, int times) {
        int one = times + 1;
        int other = times + 2;
        return passage.first(times) == times
                        && passage.end(times) == other + 1
                        && Counted.isPlainCount(passage.claim(one))
                        && Counted.isPlainCount(passage.claim(other))
                ? new int[] {one, other}
                : null;
    }

    /** Set off behind both, "and 3,200 in June; that is three times as many", or between them: "48 euros, twice the 24 of 2001". */
    private static boolean isFirm(Passage passage, int[] two, int times) {
        if (passage.isChange(times) && PercentOfTwo.isOfTwoTimes(passage, two)) {
            // "have doubled: a home that fetched $210,000 in 2012 sold for $420,000 last year"
            return passage.sentence(two[1]) == passage.sentence(times);
        }
        // "rose 59 cents to $12.15, having gone up twice": a step and its level
        if (passage.isChange(two[0]) || passage.isChange(two[1])) {
            return false;
        }
        // "twice as many as in 2021. Then there were 4,200"
        if (isCompared(passage, times)
                && times == two[1] - 1
                && passage.sentence(two[1]) - passage.sentence(times) == 1
                && passage.begins("at-that-time", passage.before(two[1]))
                && passage.end(two[1]) == two[1] + 1) {
            return true;
        }
        // "a bid of $6.5 million was four times the estimate of $1.6 million": nothing else, and no mark, from the one
        // to the other
        if (times == two[0] + 1
                && times == two[1] - 1
                && passage.isTogether(two[0], two[1])
                && Marks.count(passage.between(two[0], two[1])) == 0
                && passage.begins("known", passage.behind(times))) {
            return true;
        }
        // "It will hold 84 million litres. This is more than double the 38 million of the old dam"
        if (times == two[0] + 1
                && times == two[1] - 1
                && passage.isTogether(times, two[1])
                && passage.sentence(times) - passage.sentence(two[0]) == 1
                && Marks.count(passage.between(times, two[1])) == 0
                && passage.has("that-is", passage.before(times))
                && (passage.begins("known", passage.behind(times))
                        || passage.begins("part-of", passage.behind(times))
                                && passage.has("known", passage.behind(times)))) {
            return true;
        }
        // "bought for $18,000 in 1956, it fetched $540,000, 30 times what he paid"
        if (times == two[1] + 1
                && passage.isTogether(two[0], two[1])
                && passage.isLed(times, 0)
                && passage.begins("times-what", passage.behind(times))) {
            return true;
        }
        // "raised $250m at a valuation of $3bn, triple what it was worth before": of what is not told
        if (times > two[1] && passage.begins("times-those", passage.behind(times))) {
            return false;
        }
        // of the only two around it, a comparison can mean no others, where it goes on to the second
        if (isCompared(passage, times) && passage.isTogether(times, two[1])) {
            return true;
        }
        if (times > two[1]) {
            // "340 cases, last year 1,020. That is five times as many."
            boolean next = passage.isThatIs(times)
                    && passage.isTogether(two[0], two[1])
                    && passage.first(two[0]) == two[0]
                    && passage.count(passage.behind(times)) <= MANY;
            return times == two[1] + 1 && (next || passage.isApposed(times));
        }
        // "8.2 inches in the first ten days, twice the 4.1 inches of a whole month"
        boolean only = times == two[1] - 1
                && passage.isTogether(two[0], two[1])
                && (times == two[0] + 1 || times == two[0] + 2 && passage.isDuration(two[0] + 1));
        if (only
                && passage.isLed(times, 0)
                && passage.begins("known", passage.behind(times))
                && Marks.count(passage.behind(times)) == 0) {
            return true;
        }
        return times == two[0] + 1
                && times == two[1] - 1
                && passage.isTogether(two[0], two[1])
                && (passage.isLed(times, LEAD) && passage.isJoined(times, JOINT)
                        || passage.begins("as-many-as", passage.behind(times))
                        || isApposedAlone(passage, two[1]));
    }

    /** "…, twice what they are in the valley, $1,800.": the amount that a clause has described. */
    private static boolean isApposedAlone(Passage passage, int i) {
        return passage.count(passage.tail(i)) == 0 && passage.isEnding(i);
    }

    /** "In May there were 300, twice as many as the 150 of April", told in any order: the only two amounts around the multiple. */
    private void near(Passage passage, int result, Consumer<Calculation> found) {
        int[] two = Pairs.around(passage, result);
        two = two == null ? beside(passage, result) : two;
        two = two == null && isCompared(passage, result) ? counts(passage, result) : two;
        // "A day ticket is 8 euros, a ride 3. Whoever travels three times or more": so often, and not as much
        boolean often = isTimes(passage, result)
                && !isCompared(passage, result)
                && !passage.begins("known", passage.behind(result))
                && !passage.isThatIs(result)
                && !passage.isApposed(result);
        // "at $3.25 million a month it would spend $27 million, and has less than half that": a rate and an amount
        boolean rate = two != null
                && passage.claim(two[0]).quantity().per().isPresent()
                        != passage.claim(two[1]).quantity().per().isPresent()
                && tolerance.within(passage.claim(result)).isBelow(Interval.at(BigDecimal.ONE));
        // "four times gold, three times silver, five times bronze", "lost six times, twice by 20 points"
        if (two == null || often || rate || isTimes(passage, two[0]) || isTimes(passage, two[1])) {
            return;
        }
        Operand first = passage.operand(two[0], tolerance);
        Operand second = passage.operand(two[1], tolerance);
        boolean up = tolerance
                .narrow(passage.claim(result))
                .low()
                .filter(low -> low.compareTo(BigDecimal.ONE) >= 0)
                .isPresent();
        // "30,000 visitors, twice as many as the 60,000 of last time" says which is more
        boolean ordered = result == two[0] + 1
                && result == two[1] - 1
                && passage.begins("as-many-as", passage.behind(result))
                && passage.isLed(result, LEAD);
        boolean firstIsMore = ordered ? up : second.exact().isBelow(first.exact());
        Operand more = firstIsMore == up ? first : second;
        Operand less = firstIsMore == up ? second : first;
        if (less.isPositive()) {
            int[] pair = {more == first ? two[0] : two[1], more == first ? two[1] : two[0]};
            found.accept(times(passage, pair, result, more, less, Interval::dividedBy, isFirm(passage, two, result)));
            if (passage.begins("beyond", passage.behind(result))) {
                // of 400 and 100, "three times more" is said as well
                found.accept(times(
                                passage,
                                pair,
                                result,
                                more,
                                less,
                                (one, other) -> one.minus(other).dividedBy(other),
                                false)
                        .as(Tie.RIVAL));
            }
        }
    }

    /** "four times": so often, where no comparison follows. */
    private static boolean isTimes(Passage passage, int i) {
        return passage.isKind(i, Kind.COUNT) && passage.has("time-noun", passage.unit(i));
    }

    private static Calculation times(
            Passage passage,
            int[] pair,
            int result,
            Operand more,
            Operand less,
            BinaryOperator<Interval> sum,
            boolean sure) {
        return Calculation.of(Rule.RATIO, "times", passage, List.of(pair[0], pair[1]), result, more, less, sum, sure);
    }
}
