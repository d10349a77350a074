package org.statclaim.ext.money;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.money.CurrencyUnit;
import javax.money.convert.ConversionContext;
import javax.money.convert.ConversionQuery;
import javax.money.convert.CurrencyConversion;
import javax.money.convert.CurrencyConversionException;
import javax.money.convert.ExchangeRate;
import javax.money.convert.ExchangeRateProvider;
import javax.money.convert.ProviderContext;
import javax.money.convert.ProviderContextBuilder;
import javax.money.convert.RateType;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.ExchangeRates;
import org.statclaim.convert.NoRate;
import org.statclaim.convert.Rate;
import org.statclaim.convert.RateAnswer;

/**
 * Our rates for Java Money. A query says of when, in one of three ways:
 *
 * <ul>
 *   <li>a {@code LocalDate}: the rate of that day, which is that of the last fixing on or before it;
 *   <li>a {@code LocalDate[]}: the first of these days that has a rate, as other providers read it. It is no period;
 *   <li>a {@link PartialDate}: the rate of that day, or the mean over that month or year.
 * </ul>
 *
 * A query without a date has no rate: yesterday's rate would be a guess. So {@code getExchangeRate("EUR", "USD")} always
 * fails, and {@code isAvailable} without a date always says no.
 *
 * <p>The factor is our decimal, to the last digit. The context of a rate holds the day of its fixing, the last one for a
 * mean, as {@code LocalDate}; the source under {@link #SOURCE}; and the whole {@link Rate} with its extremes under its
 * class. Where there is no rate, a {@link CurrencyConversionException} says why in our words; its context holds the
 * {@link NoRate} under its class. All rates are of type {@link RateType#HISTORIC}; a query for other types only finds
 * none.
 *
 * <p>Safe for use by several threads if the rates are.
 */
public final class StatclaimRateProvider implements ExchangeRateProvider {

    /** The key of the source in the context of a rate. */
    public static final String SOURCE = "source";

    private static final String NAME = "STATCLAIM";

    private final ExchangeRates rates;
    private final ProviderContext context =
            ProviderContextBuilder.of(NAME, RateType.HISTORIC).build();

    /**
     * A provider of the rates, most often those of a {@link org.statclaim.convert.CurrencyConverter}.
     *
     * @param rates what is asked for each conversion
     */
    public StatclaimRateProvider(ExchangeRates rates) {
        this.rates = Objects.requireNonNull(rates, "rates");
    }

    @Override
    public ProviderContext getContext() {
        return context;
    }

    /**
     * The rate of the date in the query.
     *
     * @throws CurrencyConversionException if there is none, or the query has no date
     */
    @Override
    public ExchangeRate getExchangeRate(ConversionQuery query) {
        return rate(query.getBaseCurrency(), query);
    }

    /**
     * Whether {@link #getExchangeRate(ConversionQuery)} finds a rate.
     *
     * @return false also for a query without a base currency
     */
    @Override
    public boolean isAvailable(ConversionQuery query) {
        CurrencyUnit base = query.getBaseCurrency();
        return base != null && query.getCurrency() != null && answer(base, query) instanceof Rate;
    }

    /** A conversion at the date in the query. It finds its rate, and so fails, only when it is applied. */
    @Override
    public CurrencyConversion getCurrencyConversion(ConversionQuery query) {
        Objects.requireNonNull(query.getCurrency(), "the currency to convert into");
        return new DatedConversion(this, query);
    }

    ExchangeRate rate(CurrencyUnit base, ConversionQuery query) {
        Objects.requireNonNull(base, "the currency to convert from");
        CurrencyUnit term = Objects.requireNonNull(query.getCurrency(), "the currency to convert into");
        RateAnswer answer = answer(base, query);
        if (answer instanceof NoRate) {
            throw failure(base, term, (NoRate) answer);
        }
        return new DatedRate(base, term, (Rate) answer, context);
    }

    private RateAnswer answer(CurrencyUnit base, ConversionQuery query) {
        Set<RateType> types = query.getRateTypes();
        if (!types.isEmpty() && !types.contains(RateType.HISTORIC) && !types.contains(RateType.ANY)) {
            return new NoRate(NoRate.Reason.NEVER_FIXED, "all rates are historic, none is " + types);
        }
        String from = base.getCurrencyCode();
        String to = query.getCurrency().getCurrencyCode();
        return of(query, LocalDate.class)
                .map(day -> rates.rate(from, to, day, day))
                .or(() -> of(query, LocalDate[].class).map(days -> firstOf(from, to, days)))
                .or(() -> of(query, PartialDate.class).map(date -> rates.rate(from, to, date.first(), date.last())))
                .orElseGet(() -> new NoRate(NoRate.Reason.NO_DATE, "the query does not say of which day"));
    }

    private static <T> Optional<T> of(ConversionQuery query, Class<T> type) {
        return Optional.ofNullable(query.get(type));
    }

    /** The answer for the first day that has a rate; the reason for the first where none has. */
    private RateAnswer firstOf(String from, String to, LocalDate[] days) {
        RateAnswer first = new NoRate(NoRate.Reason.NO_DATE, "the query has an empty list of days");
        for (int i = 0; i < days.length; i++) {
            RateAnswer answer = rates.rate(from, to, days[i], days[i]);
            if (answer instanceof Rate) {
                return answer;
            }
            first = i == 0 ? answer : first;
        }
        return first;
    }

    private CurrencyConversionException failure(CurrencyUnit base, CurrencyUnit term, NoRate none) {
        ConversionContext why = ConversionContext.from(context, RateType.HISTORIC).toBuilder()
                .set(NoRate.class, none)
                .build();
        return new CurrencyConversionException(base, term, why, none.explanation());
    }
}
