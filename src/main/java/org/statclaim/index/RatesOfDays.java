package org.statclaim.index;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.Rate;
import org.statclaim.convert.RateAnswer;

/**
 * Exchange rates, each looked up once: the claims of a search share their days and currencies with each other and with those of
 * the next search. Safe for use by several threads.
 */
final class RatesOfDays {

    /** Of all currencies of a few searches; some 30 MB. Beyond it, looking up begins anew. */
    private static final int MOST = 1 << 18;

    private final CurrencyConverter currencies;
    private final Map<Key, Optional<Ends>> rates = new ConcurrentHashMap<>();

    private record Key(String currency, String target, long first, long last) {}

    /** The lowest and the highest rate. */
    private record Ends(double low, double high) {}

    RatesOfDays(CurrencyConverter currencies) {
        this.currencies = currencies;
    }

    /** Whether the amount, in the target currency at the rates of its days, may be one of the interval. */
    boolean meets(Money money, String target, double low, double high) {
        if (money.currency().equals(target)) {
            return money.low() <= high && money.high() >= low;
        }
        if (money.first() == Money.NO_DAY) {
            return false;
        }
        Optional<Ends> rate = rate(new Key(money.currency(), target, money.first(), money.last()));
        if (rate.isEmpty()) {
            return false;
        }
        double least = rate.get().low();
        double most = rate.get().high();
        double from = money.low() * (money.low() < 0 ? most : least);
        double to = money.high() * (money.high() < 0 ? least : most);
        return from <= high && to >= low;
    }

    private Optional<Ends> rate(Key key) {
        Optional<Ends> known = rates.get(key);
        if (known != null) {
            return known;
        }
        if (rates.size() >= MOST) {
            rates.clear();
        }
        return rates.computeIfAbsent(key, this::lookUp);
    }

    private Optional<Ends> lookUp(Key key) {
        RateAnswer answer = currencies.rate(
                key.currency(), key.target(), LocalDate.ofEpochDay(key.first()), LocalDate.ofEpochDay(key.last()));
        return answer instanceof Rate rate
                ? Optional.of(new Ends(rate.low().doubleValue(), rate.high().doubleValue()))
                : Optional.empty();
    }
}
