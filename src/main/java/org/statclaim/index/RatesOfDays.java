package org.statclaim.index;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.Rate;
import org.statclaim.convert.RateAnswer;

/** Exchange rates into one currency, each looked up once: many claims of a search are of one day and currency. */
final class RatesOfDays {

    private final CurrencyConverter currencies;
    private final String target;
    private final Map<Key, Optional<Rate>> rates = new HashMap<>();

    private record Key(String currency, long first, long last) {}

    RatesOfDays(CurrencyConverter currencies, String target) {
        this.currencies = currencies;
        this.target = target;
    }

    /** Whether the amount, at the rates of its days, may be one of the interval. */
    boolean meets(Money money, double low, double high) {
        if (money.currency().equals(target)) {
            return money.low() <= high && money.high() >= low;
        }
        if (money.first() == Money.NO_DAY) {
            return false;
        }
        Optional<Rate> rate = rates.computeIfAbsent(new Key(money.currency(), money.first(), money.last()), this::rate);
        if (rate.isEmpty()) {
            return false;
        }
        double least = rate.get().low().doubleValue();
        double most = rate.get().high().doubleValue();
        double from = money.low() * (money.low() < 0 ? most : least);
        double to = money.high() * (money.high() < 0 ? least : most);
        return from <= high && to >= low;
    }

    private Optional<Rate> rate(Key key) {
        RateAnswer answer = currencies.rate(
                key.currency(), target, LocalDate.ofEpochDay(key.first()), LocalDate.ofEpochDay(key.last()));
        return answer instanceof Rate rate ? Optional.of(rate) : Optional.empty();
    }
}
