package org.statclaim.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.statclaim.quantity.Kind;

/**
 * "The group pays €250 million. At an exchange rate of $1.10 to the euro, that is $275 million": an amount, what it comes to in another
 * currency, and the rate that the text itself gives. What exchange rates say of the two is not asked here.
 */
final class OwnRate implements Relation {

    private final Tolerance tolerance;

    OwnRate(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public int least() {
        return 3;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        Window window = passage.isKind(result, Kind.MONEY) && !isOne(passage, result)
                ? Window.of(passage, result, false)
                : null;
        if (window == null) {
            return;
        }
        int rate = -1;
        List<Integer> amounts = new ArrayList<>();
        for (int i = window.from(); i < window.to(); i++) {
            if (!passage.isKind(i, Kind.MONEY) || isOne(passage, i)) {
                continue;
            }
            if (!passage.isStated(i) || i > result) {
                return;
            }
            if (rate < 0 && isRate(passage, i)) {
                rate = i;
            } else {
                amounts.add(i);
            }
        }
        if (rate < 0 || amounts.size() != 2) {
            return;
        }
        boolean second = passage.unit(amounts.get(1)).equals(passage.unit(rate));
        int told = amounts.get(second ? 1 : 0);
        int base = amounts.get(second ? 0 : 1);
        if (!passage.unit(told).equals(passage.unit(rate)) || passage.unit(base).equals(passage.unit(rate))) {
            return;
        }
        // "one pound is worth" another currency than that of the amounts
        boolean named = isOne(passage, rate - 1) && passage.isTogether(rate - 1, rate);
        if (named && !passage.unit(rate - 1).equals(passage.unit(base))) {
            return;
        }
        found.accept(sum(passage, told, base, rate, result));
    }

    private Calculation sum(Passage passage, int told, int base, int rate, int result) {
        Operand at = passage.operand(rate, tolerance);
        Operand amount = passage.operand(base, tolerance);
        Operand other = passage.operand(told, tolerance);
        if (result == rate) {
            return sum(passage, List.of(told, base), result, other, amount, false);
        }
        return result == told
                ? sum(passage, List.of(base, rate), result, amount, at, true)
                : sum(passage, List.of(told, rate), result, other, at, false);
    }

    private static Calculation sum(
            Passage passage, List<Integer> from, int result, Operand one, Operand other, boolean times) {
        return Calculation.of(
                Rule.CURRENCY_EQUIVALENT,
                "own-rate",
                passage,
                from,
                result,
                one,
                other,
                times ? Interval::times : Interval::dividedBy,
                true);
    }

    /** "the exchange rate of $1.10", "one pound is worth $1.25": what one of another currency costs. */
    static boolean isRate(Passage passage, int i) {
        boolean one = isOne(passage, i - 1)
                && passage.isTogether(i - 1, i)
                && !passage.unit(i - 1).equals(passage.unit(i));
        // "With the pound worth 190 yen", "nu het pond 190 yen waard is"
        boolean worth = passage.has("currency-word", passage.tail(i))
                && (passage.ends("rate-verb", passage.tail(i)) || passage.begins("rate-behind", passage.behind(i)));
        return one || worth || passage.has("exchange-rate", passage.tail(i));
    }

    /** "one pound", "een euro": of which a rate tells the price. */
    static boolean isOne(Passage passage, int i) {
        return i >= 0
                && passage.isKind(i, Kind.MONEY)
                && passage.claim(i)
                        .quantity()
                        .figure()
                        .value()
                        .filter(value -> value.compareTo(BigDecimal.ONE) == 0)
                        .isPresent();
    }
}
