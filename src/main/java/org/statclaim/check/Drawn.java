package org.statclaim.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.statclaim.check.Sums.Sort;
import org.statclaim.check.Sums.Sum;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * A figure that the text draws from others, wherever these stand in its sentence and the two before: "The drop of 30 percent",
 * "a gap of 125,000 euros", "35 fewer", "hence 30 percent". What sort of sum it is, its kind and its words tell; which figures go into
 * it, that there are no others of their kind, or that it is one slip away from what some of them come to.
 */
final class Drawn implements Relation {

    private final Tolerance tolerance;

    Drawn(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        Cue cue = mayBe(passage, result) && Sums.mayBe(passage, result, tolerance) ? Cue.of(passage, result) : Cue.NONE;
        if (cue == Cue.NONE || cue == Cue.RATIO && !isBesideRatio(passage, result)) {
            return;
        }
        Change change = change(passage, result);
        Set<Sort> sorts = sorts(passage, result, change);
        boolean chain = sorts.contains(Sort.CHAIN);
        boolean left = sorts.contains(Sort.LEFT);
        List<Sum> meant = new ArrayList<>();
        List<Sum> allowed = new ArrayList<>();
        List<Sum> others = new ArrayList<>();
        for (Sum sum : Sums.of(passage, result, tolerance, false)) {
            if (!sum.sort().isOf(change)) {
                continue;
            }
            boolean may = sorts.contains(sum.sort()) && (cue == Cue.RATIO || isBefore(sum) || isThan(passage, sum));
            boolean fits = may && isMeant(passage, sum, cue);
            if (fits) {
                meant.add(sum);
            } else if (!(chain && sum.sort() == Sort.PART)
                    && !(left && sum.sort().isOfShares())
                    && tolerance.plain(passage.claim(result)).meets(sum.face())) {
                others.add(sum);
            }
            if (fits
                    || may && cue != Cue.RATIO
                    || sum.sort() == Sort.OF_PART && sorts.contains(Sort.PART) && isBefore(sum)) {
                allowed.add(sum);
            }
        }
        if (others.stream().anyMatch(other -> meant.stream().noneMatch(sum -> isTwin(other, sum)))) {
            // it is another sum
            return;
        }
        Sum one = isOne(meant) && cue != Cue.TOTAL ? agreeing(passage, meant) : slip(passage, allowed);
        one = one == null && cue == Cue.TAKEN_UP ? ofSentence(passage, result, meant) : one;
        // "12 in Ghent, 9 in Liège and 5 in Mons, 26 together": they come to it by no chance
        one = one == null && cue == Cue.TOTAL ? total(passage, result, meant) : one;
        if (one != null) {
            boolean wrong = one.calculation().compare(passage, tolerance).verdict() == Verdict.REFUTED;
            boolean firm = wrong
                    && isSure(passage, one)
                    && isOfTime(passage, one)
                    && !(one.sort() == Sort.DIFFERENCE && !isSlip(passage, one) && isMore(passage, one));
            found.accept(
                    isInPoints(passage, one)
                            ? asStated(one)
                            : firm ? one.calculation().as(Tie.FIRM) : one.calculation());
        }
    }

    /** Of the levels as they stand: no rounding excuses points that are told as percent. */
    private static Calculation asStated(Sum sum) {
        Calculation as = sum.calculation();
        return new Calculation(as.rule(), as.key(), as.from(), as.result(), sum.face(), sum.face(), Tie.FIRM);
    }

    /** "from 4.0 to 5.0 percent. A rise of one percent": between shares, the points told as percent, to the digit. */
    private boolean isInPoints(Passage passage, Sum sum) {
        int result = sum.result();
        Interval told = tolerance.plain(passage.claim(result));
        return (sum.sort() == Sort.RISE || sum.sort() == Sort.FALL)
                && !told.meets(sum.face())
                && passage.claim(result).quantity().figure().bound() == Bound.NONE
                && Sums.of(passage, result, tolerance, false).stream()
                        .anyMatch(other -> other.sort() == Sort.LESS
                                && other.from().equals(sum.from())
                                && told.meets(other.face()));
    }

    /** A share, points or an amount; "17 of the 29" is told in its own numbers. */
    private static boolean mayBe(Passage passage, int i) {
        boolean stated = passage.isShare(i) || passage.unit(i).endsWith("p") || passage.isAmount(i);
        return stated && !ShareOfWhole.isInNumbers(passage, i);
    }

    /** Of two amounts what is left is what lies between them. */
    private static boolean isTwin(Sum one, Sum other) {
        Set<Sort> left = EnumSet.of(Sort.DIFFERENCE, Sort.REMAINDER);
        return left.contains(one.sort())
                && left.contains(other.sort())
                && Set.copyOf(one.from()).equals(Set.copyOf(other.from()));
    }

    private boolean isMore(Passage passage, Sum sum) {
        return Calculation.isMoreThanEach(passage, sum.from(), sum.result(), tolerance);
    }

    /** What adds up to the total of another time, is but a part of it: "In all it has been 1,900 this year". */
    private static boolean isOfTime(Passage passage, Sum sum) {
        Optional<Period> time = passage.claim(sum.result()).time();
        return sum.sort() != Sort.TOTAL
                || time.isEmpty()
                || sum.from().stream().anyMatch(i -> passage.claim(i).time().equals(time));
    }

    /** Whether all that it is drawn from was told before it. */
    private static boolean isBefore(Sum sum) {
        return sum.from().stream().allMatch(i -> i <= sum.result());
    }

    /** "48 percent, eight percent lower than the 56 percent of 2014": between the two. */
    private static boolean isThan(Passage passage, Sum sum) {
        int result = sum.result();
        List<Integer> from = sum.from();
        return passage.isTogether(result, result + 1)
                && Marks.count(passage.behind(result)) == 0
                && passage.has("drawn-than", passage.behind(result))
                // "0.6 less than the record and still 9 degrees above normal"
                && !passage.has("and", passage.behind(result))
                && from.contains(result + 1)
                && from.contains(result - 1);
    }

    /** No step is a level; and two levels of which a clause in passing tells the change are of one thing. */
    private static boolean isMeant(Passage passage, Sum sum, Cue cue) {
        int steps = sum.sort() == Sort.RISE_BY || sum.sort() == Sort.FALL_BY ? 1 : 0;
        List<Integer> from = sum.from();
        int[] pair = {from.get(0), from.get(from.size() - 1)};
        int result = sum.result();
        if (cue == Cue.RATIO && !(from.size() == 2 && isRatio(passage, from.get(0), from.get(1), result))) {
            return false;
        }
        // "two abstained. In the plenary, with 121 votes, the margin was five"
        boolean apart = sum.sort() == Sort.DIFFERENCE
                && !passage.isTogether(pair[0], pair[1])
                && (passage.unit(pair[0]).isEmpty() || !passage.unit(pair[0]).equals(passage.unit(pair[1])));
        // "earnings of £46 million, down 8 percent", of which the former level is not told
        boolean other =
                cue == Cue.PASSING && !isThan(passage, sum) && from.stream().anyMatch(i -> result - i > 2);
        // "bids from $3.1 to $4.7 million, $3.9 million on average"
        boolean span = sum.sort() == Sort.EACH && Ends.isRange(passage.claim(pair[0]));
        return sum.steps() == steps
                && !apart
                && !span
                && !areOfList(passage, sum.sort(), Math.min(pair[0], pair[1]), Math.max(pair[0], pair[1]))
                && !other
                && (cue != Cue.PASSING || PercentOfTwo.isOneThing(passage, pair));
    }

    /** "90 miles wide and 175 miles long": two of a list are no two levels, but where each has a time of its own. */
    private static boolean areOfList(Passage passage, Sort sort, int first, int second) {
        if (sort != Sort.RISE && sort != Sort.FALL || first == second || !passage.isTogether(first, second)) {
            return false;
        }
        String between = passage.between(first, second);
        // "a house costs 365,000 euros now, a flat 278,000"
        boolean next = Marks.count(between) == 1 && passage.begins("article", Marks.tail(between));
        return (passage.has("and", between) || next) && !PercentOfTwo.isOfTwoTimes(passage, new int[] {first, second});
    }

    /** Whether a part and its whole stand around it: beside most shares there are none. */
    private static boolean isBesideRatio(Passage passage, int result) {
        Window window = Window.of(passage, result, false);
        return window != null
                && IntStream.range(window.from(), window.to() - 1).anyMatch(i -> Sums.isPartOf(passage, i, i + 1));
    }

    /** "14 of its 42 players, … a third of its musicians"; in the next sentence "'A third closed in July'", "At 15 percent, …". */
    private static boolean isRatio(Passage passage, int part, int whole, int result) {
        List<String> of = passage.claim(result).counted().map(Words::of).orElse(List.of());
        boolean next = passage.sentence(result) - passage.sentence(whole) == 1
                && passage.first(result) == result
                && (passage.count(passage.before(result)) == 0 && Operand.isFraction(passage.claim(result))
                        || passage.isOnly("drawn-at", passage.before(result)));
        // "turnout was 54 percent, and the party took 5 of the 17 seats"
        boolean same =
                passage.isTogether(part, result) && !(result == part - 1 && passage.has("and", passage.before(part)));
        return Sums.isPartOf(passage, part, whole)
                && (same || next)
                && (of.isEmpty()
                        || passage.isKind(whole, Kind.NUMBER)
                        || Words.isIn(passage.unit(whole), of)
                        || Words.isIn(passage.unit(part), of));
    }

    /** Whether they all are of the same figures. */
    private static boolean isOne(List<Sum> sums) {
        return !sums.isEmpty()
                && sums.stream().allMatch(sum -> sum.from().equals(sums.get(0).from()));
    }

    private Sum agreeing(Passage passage, List<Sum> sums) {
        for (Sum sum : sums) {
            if (sum.calculation().compare(passage, tolerance).verdict() != Verdict.REFUTED) {
                return sum;
            }
        }
        return sums.get(0);
    }

    /** "Together that comes to $2.9 billion": of all that the sentence before tells in its unit, where it begins so. */
    private static @Nullable Sum ofSentence(Passage passage, int result, List<Sum> sums) {
        int last = result - 1;
        boolean begins = passage.first(result) == result
                && last >= 0
                && passage.sentence(result) - passage.sentence(last) == 1
                && passage.begins("together", passage.before(result));
        for (Sum sum : sums) {
            boolean all = begins
                    && sum.sort() == Sort.TOTAL
                    && sum.from()
                            .equals(IntStream.rangeClosed(passage.first(last), last)
                                    .filter(i -> passage.isOneMeasure(i, result) && !passage.isDuration(i))
                                    .boxed()
                                    .toList());
            if (all) {
                return sum;
            }
        }
        return null;
    }

    /**
     * Whether the figure is one slip away from the sum. Two digits are soon those of some end of what rounding leaves open, the other
     * way round, as 15 of 49 to 51, so that the middle alone counts for them.
     */
    private static boolean isSlip(Passage passage, Sum sum) {
        Claim claim = passage.claim(sum.result());
        Interval expected = sum.calculation().narrow();
        BigDecimal middle = expected.middle();
        boolean few = claim.quantity()
                .figure()
                .value()
                .filter(value -> value.stripTrailingZeros().precision() <= 2)
                .isPresent();
        return Slip.isOne(claim, few && middle != null ? Interval.at(middle) : expected);
    }

    /** The sum of all that is told before it in its measure, where it comes to what is told; null else. */
    private @Nullable Sum total(Passage passage, int result, List<Sum> sums) {
        boolean next = passage.first(result) == result && result > 0;
        long all = IntStream.range(passage.first(next ? result - 1 : result), result)
                .filter(i -> passage.isOneMeasure(i, result))
                .count();
        for (Sum sum : sums) {
            if (all > 1
                    && sum.from().size() >= all
                    && tolerance.plain(passage.claim(result)).meets(sum.face())
                    && sum.calculation().compare(passage, tolerance).verdict() == Verdict.SUPPORTED) {
                return sum;
            }
        }
        return null;
    }

    /** The one sum that the figure is a slip away from. */
    private static @Nullable Sum slip(Passage passage, List<Sum> sums) {
        Sum slip = null;
        for (Sum sum : sums) {
            if (isSlip(passage, sum)) {
                if (slip != null) {
                    return null;
                }
                slip = sum;
            }
        }
        return slip;
    }

    /** Which way it tells of, by its own words or by its name. */
    static Change change(Passage passage, int i) {
        Change own = passage.claim(i).change();
        if (own != Change.NONE) {
            return own;
        }
        String clause = passage.clause(i);
        boolean up = passage.has("drawn-rise", clause);
        boolean down = passage.has("drawn-fall", clause);
        if (up == down) {
            // "rose from 200 to 250, or 40 percent", "from 3.75 to 4 percent. That step of 0.25 percent"
            boolean step = i > 0 && passage.has("drawn-move", passage.lead(i));
            return step || Cue.isOfLevels(passage, i) ? ofLevels(passage, i - 1) : Change.NONE;
        }
        return up ? Change.INCREASE : Change.DECREASE;
    }

    /** Which way a level has moved from its former one, where that is told. */
    private static Change ofLevels(Passage passage, int level) {
        return passage.claim(level).previous().isPresent()
                ? passage.claim(level).change()
                : Change.NONE;
    }

    private static Set<Sort> sorts(Passage passage, int i, Change change) {
        if (passage.unit(i).endsWith("p")) {
            return EnumSet.of(Sort.POINTS);
        }
        if (passage.isKind(i, Kind.PERCENTAGE)) {
            return sortsOfShare(passage, i, change);
        }
        String clause =
                passage.lead(i) + passage.claim(i).counted().map(of -> " " + of).orElse("") + " " + passage.head(i);
        if (passage.has("mean", clause) || passage.isEach(i)) {
            return EnumSet.of(Sort.EACH);
        }
        if (passage.has("together", clause) || passage.has("drawn-total", clause)) {
            return EnumSet.of(Sort.TOTAL);
        }
        if (passage.has("drawn-rest", clause)) {
            return EnumSet.of(Sort.REMAINDER);
        }
        if (change != Change.NONE || Cue.isNamed(passage, clause) || passage.begins("drawn-step", passage.behind(i))) {
            return EnumSet.of(Sort.DIFFERENCE);
        }
        return EnumSet.of(isOfPart(passage, i) ? Sort.CHAIN : Sort.PART);
    }

    private static Set<Sort> sortsOfShare(Passage passage, int i, Change change) {
        if (passage.ends("drawn-rest", passage.lead(i))) {
            return EnumSet.of(Sort.LEFT);
        }
        if (change != Change.NONE || passage.has("drawn-gap", passage.clause(i))) {
            return EnumSet.of(Sort.RISE, Sort.FALL, Sort.RISE_BY, Sort.FALL_BY);
        }
        if (isOfPart(passage, i)) {
            return EnumSet.of(Sort.CHAIN);
        }
        return isOfRest(passage, i) ? EnumSet.of(Sort.SHARE, Sort.REST) : EnumSet.of(Sort.SHARE);
    }

    /** "the other 25 percent", "leaving 25 percent": else 60 of 80 are no 25 percent. */
    static boolean isOfRest(Passage passage, int i) {
        String clause = passage.clause(i);
        return passage.has("drawn-rest", clause) || passage.has("of-rest", clause) || passage.has("left", clause);
    }

    /** Whether a share before it is one of a part: "two-thirds of those who answered", "a quarter of that group". */
    private static boolean isOfPart(Passage passage, int i) {
        for (int j = i - 1; j >= 0 && passage.sentence(i) - passage.sentence(j) <= 1; j--) {
            boolean share = passage.isShare(j);
            boolean led = passage.has("of-them", passage.before(j));
            if (share
                    && (led
                            || passage.claim(j)
                                    .counted()
                                    .filter(of -> passage.begins("drawn-that", of))
                                    .isPresent())) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing says that it is of something else, against something else, or only wished for. */
    private static boolean isSure(Passage passage, Sum sum) {
        int i = sum.result();
        String behind = passage.behind(i);
        String head = Marks.head(behind);
        String rest = behind.substring(head.length());
        // "Her margin of 2,243 was the widest since 1999"
        String since = passage.claim(i)
                .time()
                .filter(time ->
                        time.to().filter(to -> to.equals(passage.published())).isPresent())
                .map(Period::text)
                .orElse("");
        String than = since.isEmpty() ? head : head.replace(since, "");
        String relative = passage.begins("drawn-which", rest) ? rest : "";
        // "rose by 12 percent to 86 million. In Belgium, good for 31 million, growth came to 4 percent"
        boolean levels = (sum.sort() == Sort.RISE || sum.sort() == Sort.FALL)
                && sum.from().stream().noneMatch(from -> passage.isKind(from, Kind.PERCENTAGE));
        // "the gap has shrunk by 2.3 years": by how much what lies between changed
        boolean ofGap =
                sum.sort() == Sort.DIFFERENCE && passage.isChange(i) && passage.has("drawn-gap", passage.tail(i));
        return (!levels || passage.isOnlyShare(i))
                && !ofGap
                && !(sum.sort() == Sort.REMAINDER && hasOther(passage, sum))
                && !isWished(passage, i, head, relative)
                && (passage.claim(i).change() == Change.NONE || !passage.begins("taken-up-of", behind))
                && (isThan(passage, sum) || !passage.has("drawn-than", than))
                && passage.claim(i).quantity().figure().bound() == Bound.NONE;
    }

    /** "Of the 65, 28 are retired and 19 study, the other 18": another part between makes it less. */
    private static boolean hasOther(Passage passage, Sum sum) {
        int first = sum.from().stream().mapToInt(i -> i).min().orElse(sum.result());
        return IntStream.range(first, sum.result())
                .anyMatch(i ->
                        !sum.from().contains(i) && (passage.isKind(i, Kind.COUNT) || passage.isKind(i, Kind.NUMBER)));
    }

    /**
     * "Growth of 5 percent is expected". "The council wants to know whence the overrun of 2.7 million comes" wants none, but "The
     * gap of 2 million must be closed" may be another.
     */
    private static boolean isWished(Passage passage, int i, String head, String relative) {
        String known = Cue.known(passage, i);
        if (known.isEmpty()) {
            return passage.isOpen(passage.clause(i) + " " + relative);
        }
        return passage.isOpen(known)
                || !passage.has("drawn-rest", known) && passage.has("wished", head + " " + relative);
    }
}
