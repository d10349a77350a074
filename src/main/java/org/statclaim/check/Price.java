package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/**
 * A figure that is told for each of some: "$3,000 per resident", "300 euros each", "80 mph", "an average fare of $200".
 *
 * @param at which figure it is
 * @param of the code of a unit of measure or money; empty of things, which their nouns tell
 * @param per empty for each of whatever there are: "300 euros each"
 * @param told whether the words say that it is for each; else a mean, or the price of one, seems to be
 */
record Price(int at, String of, Optional<Unit> per, boolean told) {

    /** As many words lead to a mean: "an average price per ticket of", "Gemiddeld waren dat er". */
    private static final int MAX_MEAN = 6;

    /** The one figure that is per something, else the one that seems to be; null for none, or for more. */
    static @Nullable Price among(Passage passage, int from, int result, boolean eachOf) {
        Price found = null;
        for (int i = from; i <= result; i++) {
            Price price = of(passage, i, eachOf && i == result);
            // "5 cents per bottle on 40 million bottles would raise $2 million a year"
            if (price != null && !(found != null && i == result && isYearly(passage, i))) {
                if (found != null) {
                    return null;
                }
                found = price;
            }
        }
        return found == null ? seeming(passage, from, result) : found;
    }

    private static @Nullable Price seeming(Passage passage, int from, int result) {
        Price found = null;
        for (int i = from; i <= result; i++) {
            if (isSeeming(passage, i)) {
                if (found != null) {
                    return null;
                }
                found = new Price(i, passage.unit(i), Optional.empty(), false);
            }
        }
        return found;
    }

    static @Nullable Price of(Passage passage, int i, boolean eachOf) {
        Claim claim = passage.claim(i);
        if (claim.quantity().figure().value().isEmpty() || claim.change() != Change.NONE) {
            return null;
        }
        Kind kind = claim.quantity().kind();
        String unit = passage.unit(i);
        // "640 euro het stuk": each of whatever there are
        Optional<Unit> base = claim.quantity().per();
        boolean any = base.isPresent()
                && !passage.isPeople(base)
                && passage.has("anyone", base.get().code());
        if (kind == Kind.MONEY && any && passage.has("each", claim.text())) {
            return new Price(i, unit, Optional.empty(), true);
        }
        if (claim.quantity().per().isPresent()) {
            boolean rate = kind == Kind.MONEY || kind == Kind.MEASURE || kind == Kind.COUNT || kind == Kind.NUMBER;
            return rate
                    ? new Price(
                            i, kind == Kind.COUNT ? "" : unit, claim.quantity().per(), true)
                    : null;
        }
        int slash = unit.indexOf('/');
        if (kind == Kind.MEASURE && slash > 0) {
            Unit per =
                    new Unit(UnitSystem.UCUM, unit.substring(slash + 1), unit.substring(slash + 1), "", BigDecimal.ONE);
            return new Price(i, unit.substring(0, slash), Optional.of(per), true);
        }
        boolean each = (kind == Kind.MONEY || kind == Kind.MEASURE || kind == Kind.COUNT)
                && (eachOf || passage.isEach(i) || isPriced(passage, i, "at-price"));
        return each ? new Price(i, kind == Kind.COUNT ? "" : unit, Optional.empty(), true) : null;
    }

    /** "2.5 million masks à 1.80 euros": the price follows what is bought at it. */
    private static boolean isPriced(Passage passage, int i, String key) {
        return passage.isTogether(i - 1, i)
                && passage.isKind(i - 1, Kind.COUNT)
                && passage.has(key, passage.before(i))
                && passage.isOnly(key, passage.before(i));
    }

    /** Money by the year. */
    static boolean isYearly(Passage passage, int i) {
        return passage.isKind(i, Kind.MONEY)
                && passage.claim(i)
                        .quantity()
                        .per()
                        .filter(unit -> unit.code().equals("a"))
                        .isPresent();
    }

    /** "an average fare of $200", "12.000 kaartjes van 25 euro", "Een kaartje kost 25 euro. Voor 12.000 kaartjes …". */
    private static boolean isSeeming(Passage passage, int i) {
        if (!passage.isKind(i, Kind.MONEY) || !passage.isAmount(i) || passage.isChange(i)) {
            return false;
        }
        String tail = passage.tail(i);
        boolean mean = passage.has("mean", tail) && passage.count(tail) <= MAX_MEAN;
        return mean || isPriced(passage, i, "of-price") || isOfOne(passage, i);
    }

    /** "bought 35 laptops. A device costs 640 euros": things are the only figure of the sentence before. */
    private static boolean isBehindThings(Passage passage, int i) {
        return i > 0
                && passage.sentence(i) - passage.sentence(i - 1) == 1
                && passage.first(i - 1) == i - 1
                && passage.isKind(i - 1, Kind.COUNT);
    }

    /** "Een kaartje kost 25 euro.": one of what is counted right behind it, or in the next sentence. */
    private static boolean isOfOne(Passage passage, int i) {
        if (passage.first(i) != i || !passage.begins("article", passage.before(i))) {
            return false;
        }
        List<String> words = Words.of(passage.before(i));
        if (passage.ends("price-lead", passage.before(i)) && words.size() <= MAX_MEAN && isBehindThings(passage, i)) {
            return true;
        }
        int end = passage.end(i) < passage.size() ? passage.end(passage.end(i)) : passage.end(i);
        for (int j = i + 1; j < end && words.size() > 1 && words.size() <= MAX_MEAN; j++) {
            if (passage.isKind(j, Kind.COUNT) && words.get(1).equals(passage.unit(j))) {
                return true;
            }
        }
        return false;
    }
}
