package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * "1 percent of that, or $184 million", "5 percent interest on $10,000, $500 a year", "$200, now at a 30 percent discount for
 * $140": what a percentage of an amount comes to, or what is left without it.
 */
final class PartOfAmount implements Relation {

    private static final Interval ONE = Interval.at(BigDecimal.ONE);
    /** What costs more is told in round numbers. */
    private static final Interval DEAR = Interval.at(BigDecimal.valueOf(10_000));

    /** As many words may stand between a share and what it comes to: "korting te koop voor". */
    private static final int MAX_WORDS = 6;

    /** And lead to the amount that a rate is worked out for: "Op een lening van". */
    private static final int MAX_LEAD = 5;

    private final Tolerance tolerance;

    PartOfAmount(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        if (!isAmount(passage, result) || result == 0) {
            return;
        }
        addedBehind(passage, result, found);
        int share = result - 1;
        if (passage.first(result) == result) {
            takenUp(passage, result, found);
        } else if (passage.isAmount(share)) {
            ofNumber(passage, share - 1, share, result, found);
        } else if (passage.isShare(share)) {
            behindShare(passage, share, result, found);
        }
    }

    /** The share right before the result, and the amount before both, in the sentence or in the one before. */
    private void behindShare(Passage passage, int share, int result, Consumer<Calculation> found) {
        int amount = amount(passage, share, result);
        if (amount < 0) {
            beforeAmount(passage, share, result, found);
            return;
        }
        boolean level = passage.claim(share).change() == Change.NONE;
        String between = passage.between(share, result);
        if (level && passage.begins("of-that", between)) {
            if (passage.isResult(result)) {
                found.accept(of(passage, amount, share, result, (whole, part) -> whole.times(part)));
            }
            return;
        }
        boolean alone = passage.first(result) == share || passage.first(result) == amount && share == amount + 1;
        if (!alone || !isOne(passage, result, between)) {
            return;
        }
        String around = around(passage, share);
        if (passage.has("discount", around)) {
            // "30 procent korting te koop, de broek kost nog 50 euro" has two prices
            boolean near = isPlain(passage, between)
                    || passage.isApposed(result) && passage.isOnly("price-tail", Marks.tail(between))
                    // "is on sale with 20% off, so shoppers will pay £760"
                    || passage.isApposed(result)
                            && passage.has("so", Marks.tail(between))
                            && passage.has("price-lead", Marks.tail(between));
            if (near && !passage.has("discount", passage.head(amount))) {
                // "kost met 30 procent korting 140 euro"
                discount(passage, amount, share, result, passage.before(share) + " " + between, found);
            }
        } else if (passage.has("levy", level ? rest(passage, amount, share, result) : around)
                // "Without VAT it costs 9,500. With the 21 percent on top it is 11,495"
                || !passage.isTogether(amount, share)
                        && passage.has("on-top", around + between)
                        && passage.has("levy", passage.claim(amount).sentence().text())) {
            levy(passage, amount, share, result, around + " " + between + included(passage, result), found);
        }
    }

    /** "A bill of £450 before tax comes to £540 once VAT at 20 percent is added": the only three of the sentence, the share the last of them. */
    private void addedBehind(Passage passage, int result, Consumer<Calculation> found) {
        int amount = result - 1;
        int share = result + 1;
        if (passage.first(result) == amount
                && passage.end(result) == share + 1
                && passage.isShare(share)
                && passage.isAmount(amount)
                && passage.unit(amount).equals(passage.unit(result))
                && Marks.count(passage.between(amount, share)) == 0
                && passage.has("levy", around(passage, share))
                && (passage.has("on-top", around(passage, share)) || passage.ends("rate-of", passage.tail(share)))) {
            levy(passage, amount, share, result, around(passage, share), found);
        }
    }

    /** "$500 before 20 percent VAT, or $600 including tax"; but "including delivery" has another thing in it. */
    private static String included(Passage passage, int result) {
        String behind = passage.head(result);
        boolean levy = passage.count(behind) == 1 || passage.has("levy", behind);
        return levy && passage.count(behind) <= 2 && passage.begins("on-top", behind) ? " " + behind : "";
    }

    /** "A fee of 2 percent, or $400, was charged on the transfer of $20,000": set off before the amount. */
    private void beforeAmount(Passage passage, int share, int result, Consumer<Calculation> found) {
        int amount = result + 1;
        boolean alone = passage.isTogether(result, amount)
                && passage.first(result) == share
                && passage.end(result) == amount + 1
                && passage.isResult(result)
                // "2 percent, or at least $600" has a floor of its own
                && passage.claim(result).quantity().figure().bound() == Bound.NONE
                && (passage.isClosed(result) || passage.begins("of-amount", passage.behind(result)));
        if (alone
                && passage.isAmount(amount)
                && passage.unit(amount).equals(passage.unit(result))
                && passage.has("levy", passage.before(share) + passage.before(result) + passage.before(amount))
                && passage.has("of-amount", passage.tail(amount))) {
            levy(passage, amount, share, result, "", found);
        }
    }

    /** All that is told between the amount and the end, in the sentence of the result. */
    private static String rest(Passage passage, int amount, int share, int result) {
        int from = passage.isTogether(amount, result) ? amount : share;
        String lead = from == share ? passage.before(share) : "";
        return lead + " " + passage.between(from, result) + " " + passage.behind(result);
    }

    /** The clause of the share, without its figures. */
    private static String around(Passage passage, int share) {
        return passage.tail(share) + " " + passage.head(share);
    }

    /** Whether what leads to the last figure of the sentence names no other thing, and compares it with none. */
    private static boolean isOne(Passage passage, int result, String between) {
        return passage.end(result) == result + 1
                && !passage.has("and", between)
                && !passage.has("compared", between)
                && !passage.has("total", between);
    }

    private static boolean isPlain(Passage passage, String between) {
        return between.equals(Marks.head(between)) && passage.count(between) <= MAX_WORDS;
    }

    /** "$200, at a 30 percent discount for $140": what is left, where the words say that it is paid; else it may be what is saved. */
    private void discount(
            Passage passage, int amount, int share, int result, String lead, Consumer<Calculation> found) {
        Calculation left = of(passage, amount, share, result, (whole, part) -> whole.times(ONE.minus(part)));
        // "20 percent off the first $500 brings the price to $1,400", "a $200 coat, 30 percent off with a $90 purchase"
        boolean paid = passage.has("price-lead", lead);
        found.accept(paid && !isMore(passage, amount, result) ? left : left.unsure());
    }

    /** Interest, a tax or a fee: the part itself, what is left without it or comes to with it. */
    private void levy(Passage passage, int amount, int share, int result, String words, Consumer<Calculation> found) {
        if (passage.claim(share).change() != Change.NONE
                && passage.claim(result).change() != Change.NONE) {
            // "Pre-tax profit fell by a quarter to £6 million"
            return;
        }
        boolean added = passage.has("on-top", words);
        boolean more = isMore(passage, amount, result);
        Calculation part = of(passage, amount, share, result, (whole, rate) -> whole.times(rate));
        Calculation with = of(passage, amount, share, result, (whole, rate) -> whole.times(ONE.plus(rate)));
        if (more && !added) {
            // no part of it: "a $2 million loan at 6 percent interest costs $2.4 million"
            found.accept(Slip.isOne(passage.claim(result), part.wide()) ? part : part.unsure());
        } else {
            found.accept(more ? with : part);
        }
        found.accept((more ? part : with).as(Tie.RIVAL));
        found.accept(with.as(Tie.RIVAL));
        found.accept(of(passage, amount, share, result, (whole, rate) -> whole.times(ONE.minus(rate)))
                .as(Tie.RIVAL));
        // "costs 121 euros; without VAT, at 21 percent, it would be 100 euros"
        found.accept(of(passage, amount, share, result, (whole, rate) -> whole.dividedBy(ONE.plus(rate)))
                .as(Tie.RIVAL));
        // "the price of 121 euros has 21 percent VAT in it"
        found.accept(of(passage, amount, share, result, (whole, rate) -> whole.times(rate.dividedBy(ONE.plus(rate))))
                .as(Tie.RIVAL));
    }

    /** Whether the result is more than the amount. */
    boolean isMore(Passage passage, int amount, int result) {
        return passage.operand(amount, tolerance)
                .exact()
                .isBelow(passage.operand(result, tolerance).exact());
    }

    /** Money or things, a rate by the year too: interest is paid each year. */
    private static boolean isAmount(Passage passage, int i) {
        boolean kind = passage.isKind(i, Kind.MONEY) || passage.isKind(i, Kind.COUNT);
        return kind
                && passage.claim(i).quantity().figure().value().isPresent()
                && passage.claim(i)
                        .quantity()
                        .per()
                        .filter(unit -> !unit.code().equals("a"))
                        .isEmpty();
    }

    /** The one amount in the result's unit before the share; in the sentence before where this one has none; negative for none. */
    private static int amount(Passage passage, int share, int result) {
        int found = -1;
        int from = passage.first(share);
        if (from == share && share > 0) {
            from = passage.first(share - 1);
        }
        for (int i = from; i < share; i++) {
            // "cost $500 until all prices were raised by a fifth. It is now 20 percent off, for $480"
            boolean another = found >= 0 && passage.isShare(i) && passage.isChange(i);
            boolean amount = passage.isAmount(i) && passage.unit(i).equals(passage.unit(result));
            if (another || amount && found >= 0) {
                return -1;
            }
            found = amount ? i : found;
        }
        return found;
    }

    /** "2 percent of the price of 300,000 euros, so 6,000 euros". */
    private void ofNumber(Passage passage, int share, int amount, int result, Consumer<Calculation> found) {
        if (share < 0 || !passage.isShare(share, true) || !passage.unit(amount).equals(passage.unit(result))) {
            return;
        }
        boolean level = passage.claim(share).change() == Change.NONE;
        if (!passage.isTogether(share, result)) {
            // "The bond pays 4 percent. On $50,000 that is $2,000 a year."
            boolean alone = passage.end(share) == share + 1
                    && passage.first(share) == share
                    && passage.end(result) == result + 1
                    && passage.sentence(result) - passage.sentence(share) == 1;
            String between = passage.between(amount, result);
            if (alone
                    && passage.has("that", between)
                    && passage.isOnly("result", between)
                    && passage.has("of-amount", passage.before(amount))
                    && passage.count(passage.before(amount)) <= MAX_LEAD) {
                levy(passage, amount, share, result, between, found);
            }
            return;
        }
        String between = passage.between(share, amount);
        boolean of = level
                && (passage.isResult(result) && passage.isSettled(result) || passage.isWorkedOut(result))
                && passage.begins("part-of", between)
                && between.equals(Marks.head(between));
        boolean alone = passage.first(result) == share;
        String around = passage.before(share) + " " + between;
        String lead = passage.between(amount, result);
        boolean one =
                alone && isOne(passage, result, lead) && (passage.isLed(result, MAX_WORDS) || isPlain(passage, lead));
        if (of) {
            found.accept(of(passage, amount, share, result, (whole, part) -> whole.times(part)));
        } else if (one && passage.has("discount", around) && passage.has("price-lead", lead)) {
            // "A 20 percent discount cuts the price of the $500 ticket to $400"
            discount(passage, amount, share, result, lead, found);
        } else if (one && level && passage.has("levy", around)) {
            // "a fee of 1.5 per cent on the £420,000 sale, which came to £6,300"
            levy(passage, amount, share, result, around + " " + lead, found);
        }
    }

    /**
     * "Of the proceeds, 1.2 million euros, 10 percent goes to charity. That is 120,000 euros", "The loan of 250,000 euros has a
     * rate of 4 percent. That costs the town 10,000 euros a year": the only figure of its sentence, of the only two before.
     */
    private void takenUp(Passage passage, int result, Consumer<Calculation> found) {
        int last = result - 1;
        int first = result - 2;
        boolean two = first >= 0
                && passage.first(last) == first
                && passage.end(result) == result + 1
                && passage.sentence(result) - passage.sentence(last) == 1;
        String lead = passage.before(result);
        boolean that = passage.isThatIs(result) || passage.has("that", lead) && passage.count(lead) <= MAX_WORDS;
        if (!two || !that || !passage.isEnding(result) || passage.isChange(result)) {
            return;
        }
        int share = passage.isShare(first) ? first : last;
        int amount = share == first ? last : first;
        if (!passage.isShare(share)
                || !passage.isAmount(amount)
                || !passage.unit(amount).equals(passage.unit(result))
                || passage.begins("beyond", passage.behind(result))) {
            return;
        }
        boolean level = passage.claim(share).change() == Change.NONE;
        String around = passage.before(first) + passage.before(last) + passage.behind(last);
        boolean part = share == first
                ? passage.begins("part-of", passage.before(last))
                : passage.begins("part-of", passage.before(first)) && passage.isLed(share, MAX_WORDS);
        if (passage.has("discount", around(passage, share))) {
            discount(passage, amount, share, result, lead, found);
        } else if (level && part || passage.has("levy", around)) {
            levy(passage, amount, share, result, around + " " + lead, found);
        }
    }

    /** What a share of an amount, or the amount with or without it, comes to. */
    Calculation of(Passage passage, int amount, int share, int result, BinaryOperator<Interval> sum) {
        Operand whole = passage.operand(amount, tolerance);
        return Calculation.of(
                Rule.PRODUCT,
                "part-of-amount",
                passage,
                List.of(share, amount),
                result,
                isPrice(passage, amount) ? new Operand(whole.exact(), whole.exact(), whole.exact()) : whole,
                Operand.share(passage.claim(share), tolerance),
                sum,
                true);
    }

    /** What a thing costs is told to the cent, or to the last digit of the price: 800 euros are not 815. */
    private boolean isPrice(Passage passage, int i) {
        Claim claim = passage.claim(i);
        return passage.isKind(i, Kind.MONEY)
                && claim.approximation() == Approximation.NONE
                && claim.quantity().figure().bound() == Bound.NONE
                && passage.operand(i, tolerance).exact().isBelow(DEAR);
    }
}
