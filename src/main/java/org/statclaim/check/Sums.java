package org.statclaim.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * What a figure may come to by those around it, whatever the words: every sum that their kinds and units allow. None of these is
 * meant for that alone. They tell what else a figure may be that a relation gives the lie, and what one may be that the text
 * {@link Drawn draws} from others.
 */
final class Sums {

    private static final Interval ONE = Interval.at(BigDecimal.ONE);
    private static final Interval MONTHS = Interval.at(BigDecimal.valueOf(12));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    private final Passage passage;
    private final int result;
    private final Tolerance tolerance;
    private final List<Term> amounts = new ArrayList<>();
    private final List<Term> shares = new ArrayList<>();
    /** Numbers of things and lengths of time that the result is not told in: what it may be for each of. */
    private final List<Term> heads = new ArrayList<>();

    /** What the sum is. */
    enum Sort {
        DIFFERENCE("difference", Rule.DIFFERENCE),
        /** What the greatest leaves without all the others. */
        REMAINDER("rest", Rule.DIFFERENCE),
        /** What one share is less than another: of a change, points are no percent. */
        LESS("difference", Rule.DIFFERENCE),
        TOTAL("parts", Rule.SUM_OF_PARTS),
        PART("part-of-amount", Rule.PRODUCT),
        /** The amount without the part or with it, or what it is the part of. */
        OF_PART("part-of-amount", Rule.PRODUCT),
        /** An amount for each of some, and all of it. */
        EACH("per-one", Rule.AVERAGE),
        PRODUCT("times-one", Rule.PRODUCT),
        RISE("change-between", Rule.PERCENT_CHANGE),
        FALL("change-between", Rule.PERCENT_CHANGE),
        /** By the step that led to the level. */
        RISE_BY("move", Rule.PERCENT_CHANGE),
        FALL_BY("move", Rule.PERCENT_CHANGE),
        SHARE("share-of", Rule.SHARE_OF_TOTAL),
        /** What is left of the whole. */
        REST("share-of", Rule.SHARE_OF_TOTAL),
        /** What one of several shares leaves of all. */
        OTHERS("share-of", Rule.SHARE_OF_TOTAL),
        /** What all the shares leave of all. */
        LEFT("shares-left", Rule.SHARE_OF_TOTAL),
        POINTS("points-between", Rule.PERCENT_POINT),
        /** A share of a share. */
        CHAIN("part-of-amount", Rule.PRODUCT);

        private final String key;
        private final Rule rule;

        Sort(String key, Rule rule) {
            this.key = key;
            this.rule = rule;
        }

        /** Whether what it divides by may be nothing; every figure itself is more. */
        boolean dividesByDifference() {
            return this == RISE_BY || this == OF_PART;
        }

        /** Whether it is of two shares, and neither of them is what the other leaves. */
        boolean isOfShares() {
            return this == LESS || this == CHAIN;
        }

        /** Whether a figure that tells of such a change may be this. */
        boolean isOf(Change change) {
            return switch (this) {
                case LESS -> change == Change.NONE;
                case RISE, RISE_BY -> change != Change.DECREASE;
                case FALL, FALL_BY -> change != Change.INCREASE;
                case SHARE, REST, OTHERS, LEFT -> change == Change.NONE;
                default -> true;
            };
        }
    }

    /** A figure, an end of a range or the former level of one. */
    private record Term(int claim, Operand value) {}

    /**
     * One of the sums. What rounding leaves open is worked out for those alone that are looked at closer: of most the face is enough.
     *
     * @param from the figures in it, each once
     * @param face what it comes to if no figure in it is rounded
     * @param steps how many of the figures in it tell by how much something changed
     * @param rounded what it comes to as the figures are rounded
     */
    record Sum(Sort sort, List<Integer> from, int result, Interval face, int steps, Supplier<Calculation> rounded) {

        Calculation calculation() {
            return rounded.get();
        }
    }

    private Sums(Passage passage, int result, Tolerance tolerance) {
        this.passage = passage;
        this.result = result;
        this.tolerance = tolerance;
    }

    /**
     * Whether a sum with other figures gives the one that a relation gives the lie: then the text means that. What else it may be by the
     * same ones the relation has weighed itself.
     */
    static boolean explain(Passage passage, Calculation doubted, Tolerance tolerance) {
        Claim stated = passage.claim(doubted.result());
        Interval told = tolerance.plain(stated);
        for (Sum sum : of(passage, doubted.result(), tolerance, true)) {
            // "the remaining 35 percent" is no part of another share, and not what lies between two
            boolean left = doubted.key().equals(Sort.LEFT.key) && sum.sort().isOfShares();
            boolean weighed = left || doubted.from().containsAll(sum.from());
            if (!weighed && sum.sort().isOf(stated.change()) && told.meets(sum.face())) {
                return true;
            }
        }
        return false;
    }

    /** Whether there may be any: most figures have none about them that they could be made of. */
    static boolean mayBe(Passage passage, int result, Tolerance tolerance) {
        Window window = Window.of(passage, result, false);
        if (window == null) {
            return false;
        }
        Sums sums = new Sums(passage, result, tolerance);
        int amounts = 0;
        int others = 0;
        for (int i = window.from(); i < window.to(); i++) {
            // a range is two, and so is a level with its former one
            int figures = (i == result ? 0 : 1) + (passage.claim(i).previous().isPresent() ? 1 : 0);
            int ends = i != result && Ends.isRange(passage.claim(i)) ? 1 : 0;
            boolean share = passage.isKind(i, Kind.PERCENTAGE);
            amounts += share || !sums.isOfResult(i) ? 0 : figures + ends;
            others += share || !sums.isOfResult(i) ? figures + ends : 0;
        }
        return passage.isKind(result, Kind.PERCENTAGE)
                ? amounts > 1 || others > 0
                : amounts > 1 || amounts * others > 0;
    }

    /** All sums of the figure from the others in its sentence, the two before it and, where asked, the one behind. */
    static List<Sum> of(Passage passage, int result, Tolerance tolerance, boolean behind) {
        Window window = Window.of(passage, result, behind);
        return window == null ? List.of() : of(passage, result, tolerance, window);
    }

    /** All sums of the figure from those of the window. */
    static List<Sum> of(Passage passage, int result, Tolerance tolerance, Window window) {
        List<Sum> found = new ArrayList<>();
        Sums sums = new Sums(passage, result, tolerance);
        for (int i = window.from(); i < window.to(); i++) {
            sums.add(i);
        }
        sums.all(found::add);
        return found;
    }

    /** Of the figure itself its former level alone. */
    private void add(int i) {
        Claim claim = passage.claim(i);
        if (i != result) {
            Ends.of(claim)
                    .ifPresentOrElse(
                            ends -> {
                                put(i, Operand.of(ends.low(), tolerance));
                                put(i, Operand.of(ends.high(), tolerance));
                            },
                            () -> {
                                if (claim.quantity().figure().value().isPresent()) {
                                    put(i, passage.operand(i, tolerance));
                                }
                            });
        }
        if (claim.previous().isPresent()) {
            put(i, Operand.former(claim, tolerance));
        }
    }

    private void put(int i, Operand value) {
        if (!value.isPositive()) {
            return;
        }
        if (passage.isKind(i, Kind.PERCENTAGE)) {
            // of "15 op 18" another amount is no part
            boolean ratio = !passage.isKind(result, Kind.PERCENTAGE) && ShareOfWhole.isInNumbers(passage, i);
            if (!passage.unit(i).endsWith("p") && !ratio) {
                boolean fraction = Operand.isFraction(passage.claim(i));
                shares.add(new Term(i, fraction ? value : value.times(PERCENT)));
            }
        } else if (isOfResult(i)) {
            amounts.add(new Term(i, value));
        } else if (passage.isKind(i, Kind.COUNT) || passage.isDuration(i)) {
            heads.add(new Term(i, value));
        }
    }

    /** Whether the amount is told in what the result is told in, or both count things; of a share it may be any. */
    private boolean isOfResult(int i) {
        return isAmount(i)
                && (passage.isKind(result, Kind.PERCENTAGE)
                        || passage.isOneMeasure(i, result)
                        || passage.isKind(i, Kind.COUNT) && passage.isKind(result, Kind.COUNT));
    }

    /** Whether a difference from the amount, or a part of it, is told as the result is. */
    private boolean isLike(int i) {
        return passage.isOneMeasure(i, result) || isMany(i) && isMany(result);
    }

    /** What is counted may have another name: of 800 pupils 80 children. */
    private boolean isMany(int i) {
        return passage.isKind(i, Kind.COUNT)
                && passage.claim(i)
                        .quantity()
                        .figure()
                        .value()
                        .filter(value -> value.compareTo(BigDecimal.TEN) > 0)
                        .isPresent();
    }

    /** "aged 9, 11 and 14": bare numbers that a list joins to an age. */
    private boolean isAgeOfList(int i) {
        return passage.isKind(i, Kind.AGE)
                || passage.isKind(i, Kind.NUMBER)
                        && passage.isTogether(i - 1, i)
                        && passage.isOnly("and", passage.before(i))
                        && isAgeOfList(i - 1);
    }

    private boolean isAmount(int i) {
        if (isAgeOfList(i)) {
            return false;
        }
        Kind kind = passage.claim(i).quantity().kind();
        boolean amount = kind == Kind.COUNT || kind == Kind.MONEY || kind == Kind.MEASURE || kind == Kind.NUMBER;
        return amount && (!passage.isDuration(i) || passage.isDuration(result));
    }

    private void all(Consumer<Sum> found) {
        if (passage.isKind(result, Kind.PERCENTAGE)) {
            share(found);
        } else if (passage.isStated(result)) {
            amount(found);
        }
    }

    private void share(Consumer<Sum> found) {
        boolean points = passage.unit(result).endsWith("p");
        Interval unit = Operand.isFraction(passage.claim(result)) ? ONE : Interval.at(HUNDRED);
        for (int i = 0; i < shares.size(); i++) {
            Term one = shares.get(i);
            for (Term other : shares.subList(i + 1, shares.size())) {
                twoOf(points ? Sort.POINTS : Sort.LESS, one, other, unit, found);
                if (!points) {
                    put(Sort.TOTAL, one, other, (a, b) -> a.plus(b).times(unit), found);
                    put(Sort.CHAIN, one, other, (a, b) -> a.times(b).times(unit), found);
                    changes(one, other, unit, found);
                }
            }
            if (!points && shares.size() > 1 && isPart(one)) {
                put(Sort.OTHERS, one, one, (a, b) -> ONE.minus(a).times(unit), found);
            }
        }
        if (!points && !shares.isEmpty()) {
            left(unit, found);
        }
        for (int i = 0; !points && i < amounts.size(); i++) {
            Term one = amounts.get(i);
            for (int j = i + 1; j < amounts.size(); j++) {
                Term other = amounts.get(j);
                if (passage.isOneMeasure(one.claim, other.claim)) {
                    parts(one, other, unit, found);
                    parts(other, one, unit, found);
                    if (!isPartOf(passage, one.claim, other.claim)) {
                        changes(one, other, unit, found);
                        steps(one, other, unit, found);
                        steps(other, one, unit, found);
                    }
                }
            }
        }
    }

    /** What all the shares leave of a whole. */
    private void left(Interval unit, Consumer<Sum> found) {
        Interval face = ONE;
        Interval narrow = ONE;
        Interval wide = ONE;
        List<Integer> from = new ArrayList<>();
        for (Term share : shares) {
            face = face.minus(share.value.exact());
            narrow = narrow.minus(share.value.narrow());
            wide = wide.minus(share.value.wide());
            from.add(share.claim);
        }
        if (face.low().filter(low -> low.signum() > 0).isPresent()) {
            Interval least = narrow.times(unit);
            Interval most = wide.times(unit);
            found.accept(sum(Sort.LEFT, from, face.times(unit), () -> least, () -> most));
        }
    }

    /** "14 of its 42 players": no two levels, and no step to a level. */
    static boolean isPartOf(Passage passage, int part, int whole) {
        return whole == part + 1
                && passage.isTogether(part, whole)
                && !passage.before(whole).isBlank()
                && passage.isOnly("of-the", passage.before(whole));
    }

    /** Less than all. */
    private static boolean isPart(Term share) {
        return share.value.wide().isBelow(ONE);
    }

    private void changes(Term one, Term other, Interval unit, Consumer<Sum> found) {
        Term low = isLess(one, other) ? one : other;
        Term high = low == one ? other : one;
        put(Sort.RISE, low, high, (a, b) -> b.minus(a).dividedBy(a).times(unit), found);
        put(Sort.FALL, high, low, (a, b) -> a.minus(b).dividedBy(a).times(unit), found);
    }

    /** The one as a part of the other. */
    private void parts(Term part, Term whole, Interval unit, Consumer<Sum> found) {
        if (isLess(part, whole) && part.claim != whole.claim) {
            put(Sort.SHARE, part, whole, (a, b) -> a.dividedBy(b).times(unit), found);
            put(Sort.REST, part, whole, (a, b) -> ONE.minus(a.dividedBy(b)).times(unit), found);
        }
    }

    /** The one as the step by which it came to the other. */
    private void steps(Term step, Term level, Interval unit, Consumer<Sum> found) {
        if (isLess(step, level) && step.claim != level.claim) {
            put(Sort.RISE_BY, step, level, (a, b) -> a.dividedBy(b.minus(a)).times(unit), found);
            put(Sort.FALL_BY, step, level, (a, b) -> a.dividedBy(b.plus(a)).times(unit), found);
        }
    }

    private void amount(Consumer<Sum> found) {
        for (int i = 0; i < amounts.size(); i++) {
            Term one = amounts.get(i);
            for (int j = i + 1; j < amounts.size(); j++) {
                Term other = amounts.get(j);
                if (passage.isOneMeasure(one.claim, other.claim) && isLike(one.claim)) {
                    twoOf(Sort.DIFFERENCE, one, other, ONE, found);
                    put(Sort.TOTAL, one, other, Interval::plus, found);
                }
            }
            if (isLike(one.claim)) {
                shares.forEach(share -> partsOf(one, share, found));
            }
            for (Term head : heads) {
                each(one, head, found);
            }
        }
        if (amounts.size() > 1) {
            total(found);
        }
    }

    private void partsOf(Term whole, Term share, Consumer<Sum> found) {
        put(Sort.PART, share, whole, (p, a) -> a.times(p), found);
        if (isPart(share)) {
            put(Sort.OF_PART, share, whole, (p, a) -> a.times(ONE.minus(p)), found);
        }
        put(Sort.OF_PART, share, whole, (p, a) -> a.times(ONE.plus(p)), found);
        put(Sort.OF_PART, share, whole, (p, a) -> a.dividedBy(p), found);
        put(Sort.OF_PART, share, whole, (p, a) -> a.dividedBy(ONE.minus(p)), found);
        put(Sort.OF_PART, share, whole, (p, a) -> a.dividedBy(ONE.plus(p)), found);
        for (Term other : shares) {
            if (other.claim > share.claim) {
                put(Sort.CHAIN, share, whole, (p, a) -> a.times(p).times(other.value.exact()), found);
            }
        }
    }

    private void each(Term one, Term head, Consumer<Sum> found) {
        put(Sort.EACH, one, head, Interval::dividedBy, found);
        put(Sort.PRODUCT, one, head, Interval::times, found);
        if (passage.unit(head.claim).equals("a")) {
            put(Sort.PRODUCT, one, head, (a, b) -> a.times(b).times(MONTHS), found);
            put(Sort.EACH, one, head, (a, b) -> a.dividedBy(b.times(MONTHS)), found);
        }
    }

    /** All of them together, and what the greatest leaves without the others. */
    private void total(Consumer<Sum> found) {
        if (amounts.size() > 2 && amounts.stream().allMatch(term -> passage.isOneMeasure(term.claim, result))) {
            put(Sort.TOTAL, amounts.get(0), amounts.subList(1, amounts.size()), Interval::plus, found);
        }
        for (Term whole : amounts) {
            List<Term> others = amounts.stream()
                    .filter(term -> term != whole && passage.isOneMeasure(term.claim, whole.claim))
                    .toList();
            boolean greatest = others.stream().allMatch(term -> isLess(term, whole));
            if (greatest
                    && !others.isEmpty()
                    && passage.isOneMeasure(whole.claim, result)
                    && !isListed(whole, others)) {
                put(Sort.REMAINDER, whole, others, Interval::minus, found);
            }
        }
    }

    /** "83 cents to projects and 11 cents to fund-raising": the greatest of a list is no whole. */
    private boolean isListed(Term whole, List<Term> others) {
        int next = others.get(0).claim;
        return whole.claim < next
                && passage.isTogether(whole.claim, next)
                && passage.has("and", passage.between(whole.claim, next));
    }

    private void put(Sort sort, Term first, List<Term> others, BinaryOperator<Interval> sum, Consumer<Sum> found) {
        Interval face = first.value.exact();
        Interval narrow = first.value.narrow();
        Interval wide = first.value.wide();
        List<Integer> from = new ArrayList<>(List.of(first.claim));
        for (Term next : others) {
            face = sum.apply(face, next.value.exact());
            narrow = sum.apply(narrow, next.value.exact());
            wide = sum.apply(wide, next.value.wide());
            from.add(next.claim);
        }
        // nothing is left of what has parts that are more than it
        if (face.low().filter(low -> low.signum() < 0).isEmpty()) {
            Interval least = narrow;
            Interval most = wide;
            found.accept(sum(sort, from, face, () -> least, () -> most.hull(least)));
        }
    }

    private void twoOf(Sort sort, Term one, Term other, Interval unit, Consumer<Sum> found) {
        Term high = isLess(one, other) ? other : one;
        put(sort, high, high == one ? other : one, (a, b) -> a.minus(b).times(unit), found);
    }

    private static boolean isLess(Term one, Term other) {
        return one.value.exact().isBelow(other.value.exact());
    }

    private void put(Sort sort, Term one, Term other, BinaryOperator<Interval> sum, Consumer<Sum> found) {
        if (!sort.dividesByDifference() || isBounded(one.value.narrow(other.value, sum))) {
            Interval face = sum.apply(one.value.exact(), other.value.exact());
            found.accept(sum(
                    sort,
                    List.of(one.claim, other.claim),
                    face,
                    () -> one.value.narrow(other.value, sum),
                    () -> one.value.wide(other.value, sum)));
        }
    }

    /** A step of 100 that led to 101 may have led there from nothing, as they are rounded: then it says nothing. */
    private static boolean isBounded(Interval interval) {
        return interval.low().isPresent() && interval.high().isPresent();
    }

    private Sum sum(
            Sort sort, List<Integer> claims, Interval face, Supplier<Interval> narrow, Supplier<Interval> wide) {
        Interval factor = Interval.at(Operand.factor(passage.claim(result)));
        boolean former = claims.size() > 1 && claims.get(0).equals(claims.get(1));
        List<Integer> from = former ? claims.subList(0, 1) : claims;
        return new Sum(
                sort,
                from,
                result,
                face.dividedBy(factor),
                (int) claims.stream().filter(passage::isChange).count(),
                () -> new Calculation(
                        sort.rule,
                        former ? "difference-former" : sort.key,
                        from,
                        result,
                        narrow.get().dividedBy(factor),
                        wide.get().dividedBy(factor),
                        Tie.LOOSE));
    }
}
