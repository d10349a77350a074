package org.statclaim.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.statclaim.check.Sums.Sort;
import org.statclaim.check.Sums.Sum;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * What a headline draws from the figures that the article begins with. Its share against the only two amounts: "A third fewer cans",
 * of which 2,100 were found and 4,200 a year ago; "Glassworks to lose half of its workforce", where 120 of the 360 jobs go; "Ferry 14
 * percent dearer", at 2.60 euros instead of 2.50. And its amount, where that is a slip away from what they come to: "210 jobs to go",
 * of 75 nurses and 45 clerks.
 */
final class HeadlineSum implements Relation {

    private final Tolerance tolerance;

    HeadlineSum(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        Claim claim = passage.claim(result);
        if (claim.quantity().figure().bound() != Bound.NONE || !HeadlineRule.isHeadline(claim.sentence())) {
            return;
        }
        Window lead = Window.behindHeadline(passage, result);
        if (lead == null) {
            return;
        }
        if (passage.isShare(result) && isOnlyShare(passage, result, lead)) {
            share(passage, result, lead, found);
        } else if (passage.isKind(result, Kind.MULTIPLE) && claim.change() != Change.NONE) {
            times(passage, result, lead, found);
        } else if (passage.isAmount(result) && !passage.isDuration(result)) {
            amount(passage, result, lead, found);
            ofPeople(passage, result, lead, found);
        }
    }

    /** "Profit doubles", and two levels of the article's first sentences, the one of an earlier time. */
    private void times(Passage passage, int result, Window lead, Consumer<Calculation> found) {
        int[] pair = IntStream.range(lead.from(), lead.to())
                .filter(i -> passage.isStated(i) && !passage.isDuration(i))
                .toArray();
        if (pair.length != 2
                || !passage.isAlike(pair[0], pair[1])
                || passage.isChange(pair[0])
                || passage.isChange(pair[1])
                || !PercentOfTwo.isOneConcept(passage, pair)
                || !isThen(passage, pair[0], pair[1])) {
            return;
        }
        boolean up = passage.claim(result).change() == Change.INCREASE;
        boolean many = passage.claim(result)
                .quantity()
                .figure()
                .value()
                .filter(value -> value.compareTo(BigDecimal.ONE) > 0)
                .isPresent();
        Operand divisor = passage.operand(pair[1], tolerance);
        // "a quarter higher" is no multiple
        if (up == many && divisor.isPositive()) {
            found.accept(Calculation.of(
                    Rule.RATIO,
                    "times",
                    passage,
                    List.of(pair[0], pair[1]),
                    result,
                    passage.operand(pair[0], tolerance),
                    divisor,
                    Interval::dividedBy,
                    true));
        }
    }

    /** "Five hurt in crash", and a sentence that tells how many of each sort were: nothing but a list of counts, with the same fate. */
    private void ofPeople(Passage passage, int result, Window lead, Consumer<Calculation> found) {
        String fate = HeadlineFigure.fate(passage, result);
        int first = lead.from();
        int end = Math.min(passage.end(first), lead.to());
        if (fate == null) {
            return;
        }
        boolean list = end - first >= 2;
        for (int i = first; list && i < end; i++) {
            list = Counted.isPlainCount(passage.claim(i)) && (i == first || passage.isOnly("and", passage.before(i)));
        }
        if (!list || !passage.has(fate, passage.claim(first).sentence().text())) {
            return;
        }
        Interval sum = Interval.at(BigDecimal.ZERO);
        for (int i = first; i < end; i++) {
            sum = sum.plus(passage.operand(i, tolerance).wide());
        }
        if (passage.begins("and", passage.behind(end - 1))) {
            // "six passengers, two cyclists and the driver were hurt"
            sum = sum.hull(sum.plus(Interval.at(BigDecimal.ONE)));
        }
        found.accept(new Calculation(
                Rule.SUM_OF_PARTS, "parts", IntStream.range(first, end).boxed().toList(), result, sum, sum, Tie.FIRM));
    }

    /** The sum of all that the lead tells of its measure, and no figure or sum there that is the headline's. */
    private void amount(Passage passage, int result, Window lead, Consumer<Calculation> found) {
        Interval told = tolerance.within(passage.claim(result));
        Calculation slip = null;
        for (Sum sum : Sums.of(passage, result, tolerance, lead)) {
            if (told.meets(sum.calculation().wide())) {
                return;
            }
            boolean sort = sum.sort() == Sort.TOTAL || sum.sort() == Sort.DIFFERENCE;
            if (sort && isOfAll(passage, sum.from(), lead) && Slip.isSwapped(passage.claim(result), sum.face())) {
                slip = sum.calculation();
            }
        }
        for (int i = lead.from(); i < lead.to(); i++) {
            if (passage.isStated(i)
                    && passage.operand(i, tolerance)
                            .wide()
                            .meets(passage.operand(result, tolerance).wide())) {
                return;
            }
        }
        if (slip != null) {
            found.accept(slip.as(Tie.FIRM));
        }
    }

    /** Whether the lead has no other amount that may be of what these are of. */
    private static boolean isOfAll(Passage passage, List<Integer> from, Window lead) {
        for (int i = lead.from(); i < lead.to(); i++) {
            boolean alike = passage.isOneMeasure(i, from.get(0))
                    || passage.isKind(i, Kind.NUMBER)
                    || passage.isKind(i, Kind.COUNT) && passage.isKind(from.get(0), Kind.COUNT);
            if (!from.contains(i) && passage.isStated(i) && alike) {
                return false;
            }
        }
        return true;
    }

    private void share(Passage passage, int result, Window lead, Consumer<Calculation> found) {
        Claim claim = passage.claim(result);
        Change change = Drawn.change(passage, result);
        Set<Sort> sorts = change == Change.NONE ? Set.of(Sort.SHARE) : Set.of(Sort.RISE, Sort.FALL);
        List<Sum> meant = new ArrayList<>();
        List<Sum> others = new ArrayList<>();
        for (Sum sum : Sums.of(passage, result, tolerance, lead)) {
            boolean move = sum.sort() == Sort.RISE_BY || sum.sort() == Sort.FALL_BY;
            if (!sum.sort().isOf(change) || move && sum.steps() == 0) {
                continue;
            }
            if (sorts.contains(sum.sort()) && isMeant(passage, sum, change, lead)) {
                meant.add(sum);
            } else if (tolerance.within(claim).meets(sum.calculation().wide())) {
                others.add(sum);
            }
        }
        if (meant.size() != 1) {
            return;
        }
        Sum one = meant.get(0);
        // a part and its whole are no two levels
        if (others.stream()
                .allMatch(other -> one.sort() == Sort.SHARE
                        && other.sort() != Sort.REST
                        && other.from().equals(one.from()))) {
            found.accept(one.calculation().as(Tie.FIRM));
        }
    }

    /** Whether neither the headline nor the article's first sentences tell another share. */
    private static boolean isOnlyShare(Passage passage, int result, Window lead) {
        for (int i = 0; i < lead.to(); i++) {
            if (i != result && passage.isKind(i, Kind.PERCENTAGE)) {
                return false;
            }
        }
        return true;
    }

    /** A part and its whole, by the words; or two levels, of which there are no more, of one thing at two times. */
    private static boolean isMeant(Passage passage, Sum sum, Change change, Window lead) {
        List<Integer> from = sum.from();
        int one = from.get(0);
        int other = from.get(from.size() - 1);
        if (change == Change.NONE) {
            return Sums.isPartOf(passage, one, other)
                    || passage.claim(one).subsetOf().orElse(-1) == other
                    || other == one - 1 && passage.isOnly("of-them", passage.tail(one));
        }
        boolean levels = !passage.isChange(one) && !passage.isChange(other);
        boolean times = one == other
                || PercentOfTwo.isOfTwoTimes(passage, new int[] {one, other})
                || isThen(passage, one, other);
        return levels && times && isOfAll(passage, from, lead);
    }

    /** "2.60 euros instead of 2.50", "A year earlier there were 4,200": words around the second tell that it is of another time. */
    private static boolean isThen(Passage passage, int one, int other) {
        int second = Math.max(one, other);
        String around = passage.before(second) + " " + passage.behind(second);
        return passage.has("compared", around) || passage.has("earlier", around);
    }
}
