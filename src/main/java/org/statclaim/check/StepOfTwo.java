package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * An amount and the only two others of its unit around it: "39 seats, two more than the 37 of before", "$310 million. It ended up
 * costing $395 million, $85 million too much". It is what
 * lies between the two, unless it is what they come to.
 */
final class StepOfTwo implements Relation {

    /** As many words join an amount to what it is more than: "more than the record of". */
    private static final int JOINT = 5;

    private static final int LEAD = 3;

    /** A clause of so many words tells what it is compared with. */
    private static final int CLAUSE = 10;

    /** "The resulting gap of", "Het gat van": as many words lead to what a noun names. */
    private static final int GAP = 4;

    private static final int MOST_LEAD = 5;

    /** A step and the two that it lies between. */
    private static final int THREE = 3;

    private static final Interval TWO = Interval.at(BigDecimal.valueOf(2));
    /** Percentage points. */
    private static final String POINTS = "pp";
    /** The decimals of a quarter. */
    private static final int QUARTERS = 2;

    private final Tolerance tolerance;

    StepOfTwo(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        if (passage.unit(result).equals(POINTS)) {
            // "fell from 17.8 to 14.3 percent, losing 3.5 points"
            former(passage, result, found);
            return;
        }
        if (!passage.isAmount(result)
                || passage.isDuration(result)
                || passage.claim(result).previous().isPresent()
                // "now 26,500 euros, and not 20,000"
                || passage.ends("negated", passage.before(result))) {
            return;
        }
        former(passage, result, found);
        int[] pair = passage.pair(result);
        if (pair == null || !passage.isComparable(pair[0], result) || !passage.isComparable(pair[1], result)) {
            return;
        }
        boolean bare = passage.isKind(pair[0], Kind.NUMBER)
                || passage.isKind(pair[1], Kind.NUMBER)
                || passage.isKind(result, Kind.NUMBER);
        boolean margin = Margin.isBetween(passage, pair, result);
        // a number without a noun has that of its sentence
        if (bare
                && !margin
                && !(passage.isTogether(pair[0], result) && passage.isTogether(pair[1], result))
                && !Pairs.isTakenUpTo(passage, pair, result, JOINT)
                && !isGap(passage, pair, result)
                && !(passage.isThatIs(result) && result == pair[1] + 1)) {
            return;
        }
        int[] sorted = Operand.lesserFirst(passage, pair, tolerance);
        boolean change = Margin.isStep(passage, result) || isAdded(passage, pair, result);
        boolean between = pair[0] < result && result < pair[1];
        boolean listed = !change || passage.before(result).strip().startsWith(",");
        if (listed && between && passage.has("and", passage.before(pair[1]))) {
            // "40 in May, 24 in June and 16 in July", "scored 40, Lee added 24 and Ann had 16": one of a list
            return;
        }
        boolean named = passage.isKind(sorted[1], Kind.NUMBER) && passage.isKind(result, Kind.NUMBER);
        if (!change
                && !margin
                && (named
                        || !passage.isLed(result, MOST_LEAD)
                                && !passage.isThatIs(result)
                                && !isGap(passage, pair, result))) {
            return;
        }
        Calculation difference =
                Calculation.difference(passage, sorted, result, tolerance, (less, more) -> more.minus(less));
        Calculation sum = Calculation.difference(passage, sorted, result, tolerance, Interval::plus);
        // "3,000 down and 24 instalments of 220 are 280 euros dearer in all": of a sum that is not told
        boolean ofSum =
                change && (passage.has("overall", passage.tail(result)) || passage.has("total", passage.tail(result)));
        boolean firm = isFirm(passage, pair, result, margin)
                || isLast(passage, pair, result)
                        && (Slip.isSwapped(passage.claim(result), difference.wide())
                                || Slip.isSwapped(passage.claim(result), sum.wide()));
        String lead = passage.tail(result);
        boolean total = !change && (passage.has("total", lead) || passage.has("overall", lead));
        boolean next = result == pair[1] + 1 && passage.isThatIs(result);
        if (total && (next || isLast(passage, pair, result)) && Pairs.isOnly(passage, pair, result)) {
            // "27 on Monday and 18 more on Tuesday, bringing the total to 45"; to 1,045 it brings it with those of
            // before
            boolean earlier = (next ? !passage.has("together", lead) : passage.has("brings", passage.before(result)))
                    && sum.wide().isBelow(tolerance.within(passage.claim(result)))
                    && !Slip.isSwapped(passage.claim(result), sum.wide());
            found.accept(earlier ? sum.unsure() : sum);
            return;
        }
        boolean above = Calculation.isMoreThanEach(passage, List.of(pair[0], pair[1]), result, tolerance)
                && !Slip.isOne(passage.claim(result), difference.wide());
        found.accept(firm && !above && !ofSum ? difference : difference.unsure());
        found.accept(sum.as(Tie.RIVAL));
        found.accept(Calculation.difference(
                        passage,
                        sorted,
                        result,
                        tolerance,
                        (less, more) -> less.plus(more).dividedBy(TWO))
                .as(Tie.RIVAL));
    }

    /** "by $15 million to $60 million, from $75 million", "410, down from 570, a loss of 160": beside a level that tells its former one. */
    private void former(Passage passage, int step, Consumer<Calculation> found) {
        int level = isLevelOf(passage, step - 1, step) ? step - 1 : isLevelOf(passage, step + 1, step) ? step + 1 : -1;
        if (level < 0) {
            return;
        }
        boolean set = level > step
                ? passage.isChange(step)
                : (passage.isEnding(step) || passage.begins("drawn-which", passage.behind(step)))
                        && (passage.isChange(step) || passage.isNamed(step));
        if (!set) {
            return;
        }
        Claim now = passage.claim(level);
        boolean up = now.change() == Change.INCREASE;
        Interval narrow = difference(tolerance.unrounded(now), tolerance.narrowPrevious(now), up)
                .hull(difference(
                        tolerance.narrow(now), Interval.at(now.previous().orElseThrow()), up));
        Interval wide = difference(tolerance.within(now), tolerance.ofPrevious(now), up);
        if (isPolicyRate(passage, level)) {
            narrow = difference(
                    tolerance.unrounded(now), Interval.at(now.previous().orElseThrow()), up);
            wide = narrow;
        }
        Interval unit = Interval.at(Operand.factor(now)).dividedBy(Interval.at(Operand.factor(passage.claim(step))));
        found.accept(new Calculation(
                Rule.DIFFERENCE,
                "difference-former",
                List.of(level),
                step,
                narrow.times(unit),
                wide.hull(narrow).times(unit),
                Tie.FIRM));
    }

    /** "from 5 to 4.75 percent": rates of banks move by quarters of a point, and are told without the zeros behind them. */
    private static boolean isPolicyRate(Passage passage, int level) {
        int now = passage.claim(level)
                .quantity()
                .figure()
                .value()
                .map(BigDecimal::scale)
                .orElse(0);
        int before = passage.claim(level).previous().map(BigDecimal::scale).orElse(0);
        return passage.isShare(level) && now != before && Math.max(now, before) == QUARTERS;
    }

    private static boolean isLevelOf(Passage passage, int level, int step) {
        return passage.isTogether(level, step)
                && passage.claim(level).previous().isPresent()
                && passage.claim(level).change() != Change.NONE
                && (passage.unit(step).equals(POINTS)
                                || passage.isShare(level) && passage.has("points", passage.unit(step))
                        ? passage.isShare(level)
                        : passage.isAmount(level) && passage.isComparable(level, step));
    }

    static Interval difference(Interval now, Interval old, boolean up) {
        return up ? now.minus(old) : old.minus(now);
    }

    private boolean isFirm(Passage passage, int[] pair, int step, boolean margin) {
        // "the gap has shrunk by 2.3 years since": by how much what lies between changed, and no difference itself
        boolean ofGap =
                passage.isChange(step) && passage.has("drawn-gap", passage.tail(step)) && !passage.isNamed(step);
        // "raised half of the 50,000 when a donor gave 18,000, so now 7,000 is lacking": a part without a number of its
        // own
        boolean ofPart = step > pair[1]
                && IntStream.range(passage.first(pair[0]), step)
                        .anyMatch(i -> passage.isShare(i) && Operand.isFraction(passage.claim(i)));
        // "went up to 1,530 and her rent to 742, leaving her 12 worse off": two levels that moved each
        boolean moved = isLeft(passage, step)
                && passage.claim(pair[0]).change() != Change.NONE
                && IntStream.range(passage.first(pair[1]), step)
                                .filter(i -> passage.isShare(i))
                                .count()
                        > 1;
        if (ofGap
                || ofPart
                || moved
                || passage.isChange(pair[0])
                || passage.isChange(pair[1])
                || !Pairs.isOnly(passage, pair, step)) {
            return false;
        }
        if (margin || isAdded(passage, pair, step) || isFrom(passage, pair, step)) {
            return true;
        }
        boolean part =
                passage.claim(pair[1]).subsetOf().isPresent() || passage.begins("of-them", passage.behind(pair[1]));
        boolean apart = !passage.isTogether(pair[0], pair[1]) && !PercentOfTwo.isOneConcept(passage, pair);
        // "tugs for $240,000, a drop of $20,000 since April": against a level of that time
        if (step > pair[1] && passage.begins("drawn-than", passage.behind(step))) {
            return false;
        }
        boolean same = passage.begins("same", passage.tail(step)) || isConcluded(passage, step);
        if ((part || apart && !isLeft(passage, step)) && !same && Cue.of(passage, step) != Cue.TAKEN_UP) {
            return false;
        }
        boolean change = Margin.isStep(passage, step);
        // "200 in Ghent and 300 in Liège, and 120 more will come": two of a list, to which others are added
        if (step > pair[1]
                && passage.begins("and", passage.tail(step))
                && passage.isTogether(pair[0], pair[1])
                && passage.has("and", passage.between(pair[0], pair[1]))) {
            return false;
        }
        if (step > pair[1]) {
            boolean told = change
                    || passage.isNamed(step)
                    || isLeft(passage, step)
                    || passage.isThatIs(step) && passage.has("gap", passage.before(step))
                    || isBeyond(passage, pair, step);
            boolean off = passage.isApposed(step)
                    || passage.isThatIs(step) && passage.isEnding(step)
                    || passage.isLed(step, LEAD) && passage.has("so", passage.tail(step))
                    || isConcluded(passage, step);
            return step == pair[1] + 1 && (told && off || isGap(passage, pair, step));
        }
        return change
                && (Pairs.isTakenUpTo(passage, pair, step, JOINT)
                        || Pairs.isBridge(passage, step)
                        || isOpened(passage, pair, step)
                        || isHigher(passage, pair, step)
                        || isThanKnown(passage, pair, step));
    }

    /** "At 1,318 words, the speech was 407 words shorter than the 1,725 her predecessor had needed": the only three of the sentence. */
    private static boolean isThanKnown(Passage passage, int[] pair, int step) {
        return step == pair[0] + 1
                && pair[1] == step + 1
                && passage.isTogether(pair[0], pair[1])
                && passage.end(step) - passage.first(step) == THREE
                && passage.isJoined(step, JOINT)
                && passage.has("drawn-than", passage.behind(step))
                && passage.ends("known", passage.before(pair[1]));
    }

    /** ", so passengers will be handing over 50 cents more". */
    private static boolean isConcluded(Passage passage, int step) {
        return passage.isChange(step) && passage.isLed(step, MOST_LEAD + 1) && passage.begins("so", passage.tail(step));
    }

    /** "The toll, put at 32 on Monday, rose to 38 after six more bodies were found": what a level that rose has come by. */
    private static boolean isAdded(Passage passage, int[] pair, int step) {
        return step == pair[1] + 1
                && passage.isTogether(pair[0], step)
                && passage.claim(pair[1]).change() == Change.INCREASE
                && passage.isKind(step, Kind.COUNT)
                && PercentOfTwo.isOneConcept(passage, pair)
                && passage.has("years-after", passage.before(step))
                && (passage.has("further", passage.claim(step).text()) || passage.has("further", passage.tail(step)))
                // "after another 14 people were tested" adds none
                && passage.has(
                        "found-dead",
                        passage.claim(step).text() + " " + passage.tail(step) + " " + passage.behind(step));
    }

    /** "The permit goes up by £35 to £240. It had been frozen at £225": a step to a level, and the level before in the next sentence. */
    private static boolean isFrom(Passage passage, int[] pair, int step) {
        int level = pair[0];
        return step == level - 1
                && pair[1] == level + 1
                && passage.isTogether(step, level)
                && passage.isChange(step)
                && passage.claim(level).change() == passage.claim(step).change()
                && passage.isOnly("to-level", passage.between(step, level))
                && passage.first(pair[1]) == pair[1]
                // "The stock had ended Thursday's session at $28"
                && (passage.has("had-ended", passage.before(pair[1]))
                        || passage.begins("it-had", passage.before(pair[1])) && !isOfFormerTime(passage, pair[1]));
    }

    /** "It was £180 in 2015". */
    private static boolean isOfFormerTime(Passage passage, int i) {
        return passage.claim(i)
                .time()
                .flatMap(Period::to)
                .filter(to -> !to.equals(passage.published()))
                .isPresent();
    }

    /**
     * "At 187 metres the tower rises 29 metres higher than the mast, which is 158 metres tall", "61 points, nine more than the Boys, who
     * are left at 52 after Saturday's draw": a level, and in a clause that of what it is compared with.
     */
    private boolean isHigher(Passage passage, int[] pair, int step) {
        String lead = passage.tail(pair[1]);
        if (step != pair[0] + 1
                || pair[1] != step + 1
                || !passage.isTogether(pair[0], pair[1])
                || !passage.has("drawn-than", passage.head(step))
                || !passage.begins("drawn-which", lead)) {
            return false;
        }
        boolean measured = passage.count(lead) <= 2
                && (passage.ends("measures", lead) || passage.begins("measures", passage.behind(pair[1])));
        return measured || passage.count(lead) <= CLAUSE && passage.isEnding(pair[1]) && isOfOneSize(passage, pair);
    }

    /** "610 staff, 90 more than Baker, who took on 52 in May": so few are no level beside the other. */
    private boolean isOfOneSize(Passage passage, int[] pair) {
        Interval one = passage.operand(pair[0], tolerance).exact();
        Interval other = passage.operand(pair[1], tolerance).exact();
        return !one.times(TWO).isBelow(other) && !other.times(TWO).isBelow(one);
    }

    /** "comes out 45 million higher: 320 million instead of 275 million": a colon tells between what the step lies. */
    private static boolean isOpened(Passage passage, int[] pair, int step) {
        return step == pair[0] - 1
                && passage.isTogether(step, pair[1])
                && passage.isLed(pair[0], 1)
                && passage.before(pair[0]).indexOf(':') >= 0;
    }

    /** "Het gat van 1,3 miljoen", "That shortfall of $300 million": what lies between a plan and what came of it. */
    private static boolean isGap(Passage passage, int[] pair, int i) {
        String before = passage.before(i);
        boolean planned = passage.has(
                        "planned", passage.claim(pair[0]).sentence().text())
                || passage.has("planned", passage.claim(pair[1]).sentence().text());
        return planned
                && passage.first(i) == i
                && i > 0
                && passage.sentence(i) - passage.sentence(i - 1) == 1
                && passage.begins("known", before)
                && passage.has("gap", before)
                && passage.count(before) <= GAP;
    }

    /** "$395 million, $85 million too much", of which the other amount stands in the sentence before: no item of a list. */
    private static boolean isBeyond(Passage passage, int[] pair, int step) {
        return !passage.isTogether(pair[0], step)
                && passage.isTogether(pair[1], step)
                && passage.isOnly("level", passage.before(step));
    }

    /** "leaving 27 million", "so that 27 million was left". */
    private static boolean isLeft(Passage passage, int i) {
        String lead = passage.tail(i);
        return passage.has("left", lead)
                || passage.has("drawn-making", lead) && passage.has("left-behind", passage.head(i));
    }

    /** Whether the amount stands behind the two, set off from them and with nothing behind it: an item of a list goes on. */
    private static boolean isLast(Passage passage, int[] pair, int step) {
        return step > pair[1] && passage.isApposed(step) && !passage.has("and", passage.before(step));
    }
}
