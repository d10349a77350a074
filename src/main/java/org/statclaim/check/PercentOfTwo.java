package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * A percentage and the only two amounts that stand around it: "heard 640 appeals and upheld 96, a success rate of 15 percent",
 * "168,000 visitors, 40 percent more than the 120,000 of a year ago", "shed 150 points (2 percent) and ended at 7,350". Whether
 * it is a part, a change or a step on the way to a level, its role and theirs tell; how firmly the three hang together, their
 * places do, whatever the words.
 */
final class PercentOfTwo implements Relation {

    private static final Interval ONE = Interval.at(BigDecimal.ONE);

    /** As many words join a percentage to what it is of: "percent of the country's". */
    private static final int JOINT = 5;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Tolerance tolerance;

    PercentOfTwo(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        if (!passage.isShare(result)
                || passage.claim(result).previous().isPresent()
                || passage.claim(result).quantity().per().isPresent()
                || !passage.isOnlyShare(result)
                || isYearly(passage, result)) {
            return;
        }
        int[] pair = passage.pair(result);
        if (pair == null) {
            return;
        }
        int[] sorted = Operand.lesserFirst(passage, pair, tolerance);
        if (!passage.operand(sorted[0], tolerance).isPositive()) {
            return;
        }
        int step = step(passage, pair);
        if (step >= 0) {
            move(passage, step, pair[0] == step ? pair[1] : pair[0], result, found);
        } else if (passage.claim(result).change() != Change.NONE) {
            boolean up = passage.claim(result).change() == Change.INCREASE;
            change(passage, sorted, result, up, tie(passage, pair, result), found);
            if (up) {
                turned(passage, pair, result, found);
            }
        } else if (isDiscount(passage, result)) {
            // "originally $250, is now 40 percent off, at $100" is no 40 percent of it
            change(passage, sorted, result, false, discounted(passage, pair, result), found);
        } else {
            part(passage, Pairs.asPart(passage, sorted, result, tolerance), result, tie(passage, pair, result), found);
        }
    }

    /** "10 percent in each of two years" comes to more over all of them. */
    private static boolean isYearly(Passage passage, int share) {
        return passage.has("yearly", passage.before(share) + " " + passage.behind(share));
    }

    /** The one of the two by which the other changed; negative for none. */
    private static int step(Passage passage, int[] pair) {
        boolean first = passage.isChange(pair[0]);
        boolean second = passage.isChange(pair[1]);
        return first == second ? -1 : first ? pair[0] : pair[1];
    }

    /** Places of the three. */
    private enum Place {
        FIRM,
        LIKELY,
        LOOSE
    }

    private static Place tie(Passage passage, int[] pair, int share) {
        boolean change = passage.claim(share).change() != Change.NONE;
        if (!change && (isToldAgain(passage, pair, share) || isOfVotes(passage, pair, share))) {
            return Place.FIRM;
        }
        boolean times = isOfTwoTimes(passage, pair) || isAgainstEarlier(passage, pair);
        if (change ? !times && !isOneThing(passage, pair) : isOfAnother(passage, share, pair)) {
            return Place.LOOSE;
        }
        boolean told = passage.isTogether(pair[0], share) && passage.isTogether(pair[1], share);
        // "€1.44. That is 20 percent more than a year ago, when shoppers paid €1.20"
        boolean than = share == pair[0] + 1
                && share == pair[1] - 1
                && passage.isKind(pair[0], Kind.MONEY)
                && passage.isThatIs(share)
                && passage.isTogether(share, pair[1])
                && passage.has("drawn-than", Marks.head(passage.behind(share)))
                && Marks.count(passage.between(share, pair[1])) == 1;
        if (change && than) {
            return Place.FIRM;
        }
        if (change && Pairs.isTakenUpTo(passage, pair, share, JOINT)) {
            return Place.FIRM;
        }
        if (share > pair[1]) {
            boolean apposed = passage.isApposed(share) && (change || told && passage.isSettled(share));
            boolean firm = share == pair[1] + 1 && apposed || !told && passage.isThatIs(share);
            boolean same = passage.sentence(share) == passage.sentence(pair[1])
                    || isTakenUp(passage, pair, share)
                    || TakenUp.is(passage, share) && passage.isTogether(pair[0], pair[1]);
            if ((firm || change && times && same) && !Pairs.isOnOtherBase(passage, pair, share)) {
                return Place.FIRM;
            }
            return passage.isNear(share) && (told || isTakenUp(passage, pair, share)) ? Place.LIKELY : Place.LOOSE;
        }
        if (share > pair[0]) {
            boolean firm = change && isStepTo(passage, pair, share)
                    || Pairs.isBridge(passage, share)
                    || told && times && share == pair[0] + 1 && share == pair[1] - 1 && passage.isJoined(share, JOINT);
            return firm ? Place.FIRM : told ? Place.LIKELY : Place.LOOSE;
        }
        // "containment stood at 35 percent and 19 homes were gone; the fire of 2003 took 26"
        boolean joined = passage.isJoined(share, JOINT) && !passage.has("and", passage.before(share + 1));
        // "jumped 8% to close at $54, having ended the previous session at $50"
        boolean levels = times || isOneConcept(passage, pair) && passage.has("earlier", passage.before(pair[1]));
        boolean firm = change ? levels && told : joined && passage.isApposed(pair[1]) && passage.isSettled(pair[1]);
        return firm ? Place.FIRM : told ? Place.LIKELY : Place.LOOSE;
    }

    /**
     * "66 percent of the votes. She was backed by 5,016 of the 7,600 members", "Four in five shopkeepers. Of the 120 who were asked, 96 …",
     * "450 of the 1,800 homes. A quarter of them thus qualify": nothing but the share in the one sentence, and in the other a part of a
     * whole, where a pronoun, a word that concludes or one of a survey says that both are of the same.
     */
    private static boolean isToldAgain(Passage passage, int[] pair, int share) {
        int first = passage.first(pair[0]);
        boolean apart = passage.end(pair[0]) - first == 2 && passage.isTogether(pair[0], pair[1]);
        boolean alone = passage.end(share) - passage.first(share) == 1;
        boolean part = Sums.isPartOf(passage, pair[0], pair[1])
                || passage.claim(pair[1]).subsetOf().orElse(-1) == pair[0]
                || passage.begins("part-of", passage.before(pair[0]));
        if (!apart || !alone || !part || passage.has("wished", passage.clause(pair[0]))) {
            return false;
        }
        if (passage.sentence(pair[0]) - passage.sentence(share) == 1) {
            String lead = passage.before(first);
            return isOfThese(passage, pair, share)
                            && !HeadlineRule.isHeadline(passage.claim(share).sentence())
                    || passage.begins("pronoun", lead)
                    || passage.begins("in-fact", lead)
                    || passage.has("asked", lead)
                    || passage.has("asked", passage.between(pair[0], pair[1]))
                    || passage.has("asked", passage.behind(pair[1]));
        }
        return passage.sentence(share) - passage.sentence(pair[0]) == 1
                && Operand.isFraction(passage.claim(share))
                && passage.has("so", passage.clause(share));
    }

    /** "just over 55 percent of the vote, winning 22,150 of the 40,000 ballots": of votes both. */
    private static boolean isOfVotes(Passage passage, int[] pair, int share) {
        return share == pair[0] - 1
                && passage.isTogether(share, pair[1])
                && Sums.isPartOf(passage, pair[0], pair[1])
                && passage.claim(share)
                        .counted()
                        .filter(of -> passage.has("vote", of))
                        .isPresent()
                && passage.has("vote", passage.unit(pair[1]));
    }

    /** "A third of the pools … 64 were inspected, 16 of which": the counts are of what the share is of. */
    private static boolean isOfThese(Passage passage, int[] pair, int share) {
        List<String> of = passage.claim(share).counted().map(Words::of).orElse(List.of());
        return passage.claim(pair[1]).subsetOf().orElse(-1) == pair[0]
                && !of.isEmpty()
                && Words.same(passage.unit(pair[0]), of.get(of.size() - 1));
    }

    /** "The price is thus 50 percent higher", "Profit fell by 30 percent": the change of what the levels were told of. */
    private static boolean isTakenUp(Passage passage, int[] pair, int share) {
        List<String> subject = passage.claim(share).concept();
        return passage.has("so", passage.before(share))
                || subject.stream()
                        .anyMatch(word -> passage.claim(pair[0]).concept().contains(word));
    }

    /** "45 percent of whom", "12 percent of the voters": a share of something named, which is neither amount. */
    private static boolean isOfAnother(Passage passage, int share, int[] pair) {
        return passage.claim(share)
                        .counted()
                        .filter(of -> of.chars().anyMatch(Character::isDigit)
                                ? !isAmong(passage, of, pair)
                                : !passage.has("total", of) && !passage.begins("of-all", of))
                        .isPresent()
                || passage.begins("of-them", passage.behind(share));
    }

    private static boolean isAmong(Passage passage, String words, int[] pair) {
        return words.contains(passage.claim(pair[0]).text())
                || words.contains(passage.claim(pair[1]).text());
    }

    /** Whether the two may be two levels of one thing: told of the same, or one of nothing that has a name. */
    static boolean isOneThing(Passage passage, int[] pair) {
        return isOneConcept(passage, pair) || isOfTwoTimes(passage, pair);
    }

    /** Whether what the two are about has a word in common, or is not told of one of them. */
    static boolean isOneConcept(Passage passage, int[] pair) {
        // "In Gent kwamen 420 bezoekers, in Brugge 350": of two places
        List<String> lead = Words.split(passage.tail(Math.max(pair[0], pair[1])));
        if (passage.isTogether(pair[0], pair[1])
                && lead.size() == 2
                && Character.isUpperCase(lead.get(1).codePointAt(0))) {
            return false;
        }
        List<String> one = passage.claim(pair[0]).concept();
        List<String> other = passage.claim(pair[1]).concept();
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    static boolean isOfTwoTimes(Passage passage, int[] pair) {
        Claim one = passage.claim(pair[0]);
        Claim other = passage.claim(pair[1]);
        return one.time().isPresent() && other.time().isPresent() && !one.time().equals(other.time());
    }

    /** "to £60m, compared with £80m a year earlier": two times, of which one is not named. */
    private static boolean isAgainstEarlier(Passage passage, int[] pair) {
        return pair[1] == pair[0] + 1
                && passage.isTogether(pair[0], pair[1])
                && passage.begins("against", passage.tail(pair[1]))
                && passage.has("earlier", passage.head(pair[1]))
                && !passage.has("and", passage.between(pair[0], pair[1]));
    }

    /** What the share would be of all: 1 where it is told as a fraction, 100 of percent. */
    private static Interval whole(Passage passage, int share) {
        return Interval.at(Operand.isFraction(passage.claim(share)) ? BigDecimal.ONE : HUNDRED);
    }

    private void part(Passage passage, int[] sorted, int share, Place place, Consumer<Calculation> found) {
        Interval unit = whole(passage, share);
        accept(
                passage,
                Rule.SHARE_OF_TOTAL,
                "share-of",
                sorted,
                share,
                place,
                found,
                (part, whole) -> part.dividedBy(whole).times(unit),
                (s, whole) -> s.times(whole),
                (s, part) -> part.dividedBy(s));
        boolean named = passage.claim(share).counted().isPresent() && !Drawn.isOfRest(passage, share);
        if (named && place == Place.FIRM && share > sorted[0] && share > sorted[1]) {
            // "2,100 of the 3,500 workers, 40 percent of the staff": of those who were told, and not of the others
            return;
        }
        rival(
                passage,
                sorted,
                share,
                found,
                (part, whole) -> ONE.minus(part.dividedBy(whole)).times(unit));
        boolean toGreater = share < sorted[0] && share < sorted[1] && sorted[1] < sorted[0];
        if (share > Math.min(sorted[0], sorted[1]) || toGreater) {
            rival(
                    passage,
                    sorted,
                    share,
                    found,
                    (part, whole) -> whole.minus(part).dividedBy(part).times(unit));
        }
    }

    /** "40 percent off", "a discount of 25 percent". */
    private static boolean isDiscount(Passage passage, int share) {
        return passage.begins("discount", passage.behind(share)) || passage.has("discount", passage.tail(share));
    }

    /** "kost in de uitverkoop 60 euro, een korting van 25 procent": of the two before; of two things, it may be one on either. */
    private static Place discounted(Passage passage, int[] pair, int share) {
        boolean firm = tie(passage, pair, share) == Place.FIRM
                && passage.isTogether(pair[0], share)
                && isNamed(passage, share)
                && !passage.has("and", passage.between(pair[0], pair[1]));
        // "The $240 jacket is now 40% off and sells for $144": what is asked, told right behind the discount
        boolean asked = share == pair[0] + 1
                && pair[1] == share + 1
                && passage.isTogether(pair[0], pair[1])
                && Pairs.isOnly(passage, pair, share)
                && passage.claim(pair[0])
                        .quantity()
                        .per()
                        .equals(passage.claim(pair[1]).quantity().per())
                && passage.count(passage.before(pair[1])) <= JOINT
                && passage.has("price-lead", passage.before(pair[1]));
        return firm || asked || isTakenOff(passage, pair, share) ? Place.FIRM : Place.LOOSE;
    }

    /** "sold at $249 and reduced by 40 percent to $174.30": from the one price to the other. */
    private static boolean isStepTo(Passage passage, int[] pair, int share) {
        return share == pair[0] + 1
                && pair[1] == share + 1
                && passage.isKind(pair[0], Kind.MONEY)
                && passage.isTogether(pair[0], pair[1])
                && passage.isOnly("to-level", passage.before(pair[1]))
                && !passage.claim(pair[0]).concept().isEmpty()
                && passage.claim(pair[0])
                        .concept()
                        .equals(passage.claim(pair[1]).concept());
    }

    /** "Listed at $1,250, it was going for $875 after the shop took 30 percent off everything": of the only two prices, right behind both. */
    private static boolean isTakenOff(Passage passage, int[] pair, int share) {
        return share == pair[1] + 1
                && passage.isTogether(pair[0], share)
                && passage.isKind(pair[1], Kind.MONEY)
                && Pairs.isOnly(passage, pair, share)
                && passage.begins("discount", passage.behind(share))
                && passage.has("years-after", passage.tail(share))
                && !passage.has("and", passage.between(pair[0], share));
    }

    /** "a discount of 25 percent." or "a 25 percent discount." */
    private static boolean isNamed(Passage passage, int share) {
        return passage.begins("discount", passage.behind(share))
                ? passage.begins("article", passage.tail(share)) && passage.count(passage.head(share)) == 1
                : passage.isNamed(share) && passage.isClosed(share);
    }

    private void change(
            Passage passage, int[] sorted, int share, boolean up, Place place, Consumer<Calculation> found) {
        Interval unit = whole(passage, share);
        BinaryOperator<Interval> ofLesser =
                (less, more) -> more.minus(less).dividedBy(less).times(unit);
        BinaryOperator<Interval> ofGreater =
                (less, more) -> more.minus(less).dividedBy(more).times(unit);
        accept(
                passage,
                Rule.PERCENT_CHANGE,
                "change-between",
                sorted,
                share,
                place,
                found,
                up ? ofLesser : ofGreater,
                (s, more) -> up ? more.dividedBy(ONE.plus(s)) : more.times(ONE.minus(s)),
                (s, less) -> up ? less.times(ONE.plus(s)) : less.dividedBy(ONE.minus(s)));
        // "lost 2.40 and ended at 57.60, a drop of 4 percent"
        rival(
                passage,
                sorted,
                share,
                found,
                (less, more) ->
                        less.dividedBy(up ? more.minus(less) : more.plus(less)).times(unit));
        // "have gone up by 164 percent. The index, which was set at 100, stands at 164": the level told as the change
        if (up && place != Place.FIRM && isIndex(passage, sorted, share)) {
            change(passage, sorted, share, true, Place.FIRM, found);
            return;
        }
        // "a drop of 60 percent" is none to 60 percent
        if (place != Place.FIRM && !(passage.isChange(share) && Cue.isNamed(passage, passage.lead(share)))) {
            rival(
                    passage,
                    sorted,
                    share,
                    found,
                    (part, whole) -> part.dividedBy(whole).times(unit));
        }
    }

    /** "up 20 percent: 836, against 1,045 the year before": the change that the levels tell, the other way round. */
    private void turned(Passage passage, int[] pair, int share, Consumer<Calculation> found) {
        int now = pair[0];
        int former = pair[1];
        boolean told = former == now + 1
                && passage.isTogether(now, former)
                && passage.has("against", passage.between(now, former))
                && passage.has("earlier", passage.behind(former));
        if (!told) {
            return;
        }
        Calculation change = Calculation.of(
                Rule.PERCENT_CHANGE,
                "change-between",
                passage,
                List.of(former, now),
                share,
                passage.operand(former, tolerance),
                passage.operand(now, tolerance),
                (before, after) -> after.minus(before).dividedBy(before).times(whole(passage, share)),
                true);
        Interval stated = tolerance.within(passage.claim(share));
        Interval turned = Interval.at(BigDecimal.ZERO).minus(change.wide());
        boolean down = change.wide().isBelow(Interval.at(BigDecimal.ZERO));
        if (down && stated.meets(turned)) {
            found.accept(change);
        }
    }

    /** Whether the lesser level is a hundred, and the greater one has the share's number. */
    private static boolean isIndex(Passage passage, int[] sorted, int share) {
        Optional<BigDecimal> base = passage.claim(sorted[0]).quantity().figure().value();
        Optional<BigDecimal> level =
                passage.claim(sorted[1]).quantity().figure().value();
        Optional<BigDecimal> told = passage.claim(share).quantity().figure().value();
        return base.filter(value -> value.compareTo(HUNDRED) == 0).isPresent()
                && level.isPresent()
                && told.filter(value -> value.compareTo(level.get()) == 0).isPresent();
    }

    /** "verloor 6,40 punten of 0,8 procent op 793,60". */
    private void move(Passage passage, int step, int level, int share, Consumer<Calculation> found) {
        Change direction = passage.claim(step).change();
        int[] both = {step, level};
        boolean down = direction == Change.DECREASE;
        boolean told = passage.isTogether(step, share) && passage.isTogether(level, share);
        // "12 seats, a gain of five, on a 14.2% share of the vote": what follows the two is set off with them or of its
        // own
        boolean firm = told
                && (passage.isApposed(share)
                        || share < Math.max(step, level) && (passage.isApposed(step) || passage.isApposed(level)));
        Interval unit = whole(passage, share);
        accept(
                passage,
                Rule.PERCENT_CHANGE,
                "move",
                both,
                share,
                firm ? Place.FIRM : told || isTakenUp(passage, both, share) ? Place.LIKELY : Place.LOOSE,
                found,
                (by, to) -> by.dividedBy(down ? to.plus(by) : to.minus(by)).times(unit),
                (s, to) ->
                        down ? to.times(s).dividedBy(ONE.minus(s)) : to.times(s).dividedBy(ONE.plus(s)),
                (s, by) -> down ? by.dividedBy(s).minus(by) : by.dividedBy(s).plus(by));
        rival(passage, both, share, found, (by, to) -> by.dividedBy(to).times(unit));
    }

    private void accept(
            Passage passage,
            Rule rule,
            String key,
            int[] pair,
            int share,
            Place place,
            Consumer<Calculation> found,
            BinaryOperator<Interval> sum,
            BinaryOperator<Interval> first,
            BinaryOperator<Interval> second) {
        Operand one = passage.operand(pair[0], tolerance);
        Operand other = passage.operand(pair[1], tolerance);
        Calculation calculation = Calculation.of(
                rule, key, passage, told(passage, pair, share), share, one, other, sum, place == Place.FIRM);
        if (place == Place.LIKELY) {
            Operand part = Operand.share(passage.claim(share), tolerance);
            boolean slip = Slip.isOne(passage.claim(share), calculation.wide())
                    || isSlip(passage, pair[0], first.apply(part.exact(), other.exact()))
                    || isSlip(passage, pair[1], second.apply(part.exact(), one.exact()));
            calculation = slip ? calculation.as(Tie.FIRM) : calculation;
        }
        found.accept(calculation);
    }

    /** A fall is told from the greater to the lesser. */
    private static List<Integer> told(Passage passage, int[] pair, int share) {
        boolean fall = passage.claim(share).change() == Change.DECREASE
                && !passage.isChange(pair[0])
                && !passage.isChange(pair[1]);
        return fall ? List.of(pair[1], pair[0]) : List.of(pair[0], pair[1]);
    }

    private static boolean isSlip(Passage passage, int i, Interval expected) {
        Interval unit = Interval.at(Operand.factor(passage.claim(i)));
        return Slip.isOne(passage.claim(i), expected.dividedBy(unit));
    }

    private void rival(
            Passage passage, int[] pair, int share, Consumer<Calculation> found, BinaryOperator<Interval> sum) {
        found.accept(Calculation.of(
                        Rule.SHARE_OF_TOTAL,
                        "share-of",
                        passage,
                        List.of(pair[0], pair[1]),
                        share,
                        passage.operand(pair[0], tolerance),
                        passage.operand(pair[1], tolerance),
                        sum,
                        false)
                .as(Tie.RIVAL));
    }
}
