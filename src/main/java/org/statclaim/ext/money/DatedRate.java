package org.statclaim.ext.money;

import java.time.LocalDate;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.NumberValue;
import javax.money.convert.ConversionContext;
import javax.money.convert.ConversionContextBuilder;
import javax.money.convert.ExchangeRate;
import javax.money.convert.ProviderContext;
import javax.money.convert.RateType;
import org.statclaim.convert.Rate;

/** A rate of ours, with its day, its source and itself in the context. */
final class DatedRate implements ExchangeRate {

    private final CurrencyUnit base;
    private final CurrencyUnit term;
    private final NumberValue factor;
    private final ConversionContext context;

    DatedRate(CurrencyUnit base, CurrencyUnit term, Rate rate, ProviderContext provider) {
        this.base = base;
        this.term = term;
        this.factor = new RateNumber(rate.rate());
        this.context = ConversionContextBuilder.create(provider, RateType.HISTORIC)
                .set(LocalDate.class, rate.last())
                .set(StatclaimRateProvider.SOURCE, rate.source())
                .set(Rate.class, rate)
                .build();
    }

    @Override
    public ConversionContext getContext() {
        return context;
    }

    @Override
    public CurrencyUnit getBaseCurrency() {
        return base;
    }

    @Override
    public CurrencyUnit getCurrency() {
        return term;
    }

    @Override
    public NumberValue getFactor() {
        return factor;
    }

    /** This rate alone: what was crossed to get it stands in the source. */
    @Override
    public List<ExchangeRate> getExchangeRateChain() {
        return List.of(this);
    }

    @Override
    public String toString() {
        return "1 " + base.getCurrencyCode() + " = " + factor + " " + term.getCurrencyCode() + " on "
                + context.get(LocalDate.class);
    }
}
