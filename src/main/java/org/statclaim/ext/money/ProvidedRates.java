package org.statclaim.ext.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.money.MonetaryException;
import javax.money.convert.ConversionQuery;
import javax.money.convert.ConversionQueryBuilder;
import javax.money.convert.ExchangeRate;
import javax.money.convert.ExchangeRateProvider;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.DailyRates;
import org.statclaim.convert.ExchangeRates;
import org.statclaim.convert.NoRate;
import org.statclaim.convert.Rate;
import org.statclaim.convert.RateAnswer;

/**
 * The rates of a provider of Java Money as a source for a {@link CurrencyConverter}: {@code
 * CurrencyConverter.builder().rates(new ProvidedRates(provider))}.
 *
 * <p>The provider is asked for one day at a time, by {@code LocalDate}; where it has none, for the days before it, at most
 * {@value DailyRates#MAX_AGE_DAYS}. A rate counts only if its context holds the {@code LocalDate} that it is of, and that
 * day is neither later than the day asked for nor older than that: a provider that always answers with the rate of today
 * has no rate of any other day. A period has the mean over its days with a rate, if no more than {@value
 * DailyRates#MAX_AGE_DAYS} days on end have none.
 *
 * <p>A provider on the network is asked once for each day of a period, and for as long as it takes. Its failures, a {@link
 * MonetaryException} or no answer at all, are days without a rate; other exceptions of it pass through.
 */
public final class ProvidedRates implements ExchangeRates {

    private final ExchangeRateProvider provider;
    private final String name;

    /**
     * Rates of a provider.
     *
     * @param provider what is asked for each day; its name is that of the source
     */
    public ProvidedRates(ExchangeRateProvider provider) {
        this.provider = Objects.requireNonNull(provider, "provider");
        this.name = Objects.requireNonNullElse(
                provider.getContext().getProviderName(), provider.getClass().getSimpleName());
    }

    @Override
    public RateAnswer rate(String from, String to, LocalDate first, LocalDate last) {
        return first.equals(last) ? day(from, to, first) : mean(from, to, first, last);
    }

    private RateAnswer day(String from, String to, LocalDate date) {
        for (int age = 0; age <= DailyRates.MAX_AGE_DAYS; age++) {
            Optional<ExchangeRate> found = ask(from, to, date.minusDays(age));
            if (found.isPresent()) {
                LocalDate day = dayOf(found.get());
                if (isGoodFor(date, day)) {
                    BigDecimal factor = factor(found.get());
                    return new Rate(from, to, factor, factor, factor, day, day, 1, name);
                }
            }
        }
        return none(NoRate.Reason.OUTSIDE_HISTORY, "no dated rate of " + from + " in " + to + " up to " + date);
    }

    private RateAnswer mean(String from, String to, LocalDate first, LocalDate last) {
        TreeMap<LocalDate, BigDecimal> days = new TreeMap<>();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            ask(from, to, date)
                    .filter(rate -> !dayOf(rate).isBefore(first) && !dayOf(rate).isAfter(last))
                    .ifPresent(rate -> days.put(dayOf(rate), factor(rate)));
        }
        String what = from + " in " + to + " from " + first + " to " + last;
        if (days.isEmpty()) {
            return none(NoRate.Reason.OUTSIDE_HISTORY, "no dated rate of " + what);
        }
        long widest = widestGap(days.keySet(), first, last);
        if (widest > DailyRates.MAX_AGE_DAYS) {
            return none(NoRate.Reason.INCOMPLETE, "rates of " + what + " that leave out " + widest + " days on end");
        }
        BigDecimal sum = days.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal low = Collections.min(days.values());
        BigDecimal high = Collections.max(days.values());
        BigDecimal mean = sum.divide(BigDecimal.valueOf(days.size()), CurrencyConverter.ROUNDING)
                .max(low)
                .min(high);
        return new Rate(from, to, mean, low, high, days.firstKey(), days.lastKey(), days.size(), name);
    }

    private static long widestGap(Iterable<LocalDate> days, LocalDate first, LocalDate last) {
        long widest = 0;
        LocalDate before = first;
        for (LocalDate day : days) {
            widest = Math.max(widest, ChronoUnit.DAYS.between(before, day));
            before = day;
        }
        return Math.max(widest, ChronoUnit.DAYS.between(before, last));
    }

    /** What the provider answers for the day, if it says of which day that is. */
    private Optional<ExchangeRate> ask(String from, String to, LocalDate date) {
        try {
            ConversionQuery query = ConversionQueryBuilder.of()
                    .setBaseCurrency(from)
                    .setTermCurrency(to)
                    .set(LocalDate.class, date)
                    .build();
            return Optional.ofNullable(provider.getExchangeRate(query))
                    .filter(rate -> rate.getContext().get(LocalDate.class) != null)
                    .filter(rate -> factor(rate).signum() > 0);
        } catch (MonetaryException e) {
            return Optional.empty();
        }
    }

    private static boolean isGoodFor(LocalDate date, LocalDate day) {
        return !day.isAfter(date) && !day.isBefore(date.minusDays(DailyRates.MAX_AGE_DAYS));
    }

    private static LocalDate dayOf(ExchangeRate rate) {
        return rate.getContext().get(LocalDate.class);
    }

    private static BigDecimal factor(ExchangeRate rate) {
        return rate.getFactor().numberValue(BigDecimal.class);
    }

    private NoRate none(NoRate.Reason reason, String what) {
        return new NoRate(reason, name + " has " + what);
    }
}
