package org.statclaim.ext.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import javax.money.convert.ConversionContextBuilder;
import javax.money.convert.ConversionQuery;
import javax.money.convert.CurrencyConversionException;
import javax.money.convert.ExchangeRate;
import javax.money.convert.ProviderContext;
import javax.money.convert.RateType;
import org.javamoney.moneta.convert.ExchangeRateBuilder;
import org.javamoney.moneta.spi.AbstractRateProvider;
import org.javamoney.moneta.spi.DefaultNumberValue;
import org.jspecify.annotations.Nullable;

/** A provider of Moneta's own making, with rates of EUR in USD by day. */
final class TableProvider extends AbstractRateProvider {

    private static final ProviderContext CONTEXT = ProviderContext.of("TABLE", RateType.HISTORIC);

    /** What it does on a day without a rate. */
    enum Missing {
        THROWS,
        ANSWERS_NULL,
        ANSWERS_LATEST
    }

    private final Map<LocalDate, BigDecimal> rates;
    private final Missing missing;

    TableProvider(Map<LocalDate, BigDecimal> rates, Missing missing) {
        super(CONTEXT);
        this.rates = Map.copyOf(rates);
        this.missing = missing;
    }

    @Override
    public @Nullable ExchangeRate getExchangeRate(ConversionQuery query) {
        LocalDate day = query.get(LocalDate.class);
        if (!rates.containsKey(day)) {
            switch (missing) {
                case THROWS ->
                    throw new CurrencyConversionException(
                            query.getBaseCurrency(), query.getCurrency(), null, "no rate");
                case ANSWERS_NULL -> {
                    return null;
                }
                case ANSWERS_LATEST ->
                    day = rates.keySet().stream().max(LocalDate::compareTo).orElseThrow();
            }
        }
        return new ExchangeRateBuilder(ConversionContextBuilder.create(CONTEXT, RateType.HISTORIC)
                        .set(LocalDate.class, day)
                        .build())
                .setBase(query.getBaseCurrency())
                .setTerm(query.getCurrency())
                .setFactor(DefaultNumberValue.of(rates.get(day)))
                .build();
    }
}
