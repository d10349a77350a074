package org.statclaim.ext.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import javax.money.convert.ConversionContext;
import javax.money.convert.ConversionQuery;
import javax.money.convert.CurrencyConversion;
import javax.money.convert.ExchangeRate;
import javax.money.convert.ExchangeRateProvider;
import javax.money.convert.RateType;
import org.statclaim.convert.CurrencyConverter;

/** Converts any amount into one currency, at the rate that a query asks for. */
final class DatedConversion implements CurrencyConversion {

    private final StatclaimRateProvider provider;
    private final ConversionQuery query;

    DatedConversion(StatclaimRateProvider provider, ConversionQuery query) {
        this.provider = provider;
        this.query = query;
    }

    @Override
    public ConversionContext getContext() {
        return ConversionContext.from(provider.getContext(), RateType.HISTORIC);
    }

    @Override
    public CurrencyUnit getCurrency() {
        return query.getCurrency();
    }

    @Override
    public ExchangeRateProvider getExchangeRateProvider() {
        return provider;
    }

    @Override
    public ExchangeRate getExchangeRate(MonetaryAmount amount) {
        return provider.rate(amount.getCurrency(), query);
    }

    /** The product to 16 digits, and to as many decimals as the amount's own kind can hold. */
    @Override
    public MonetaryAmount apply(MonetaryAmount amount) {
        if (amount.getCurrency().equals(getCurrency())) {
            return amount;
        }
        BigDecimal factor = getExchangeRate(amount).getFactor().numberValueExact(BigDecimal.class);
        BigDecimal product =
                amount.getNumber().numberValueExact(BigDecimal.class).multiply(factor, CurrencyConverter.ROUNDING);
        int decimals = amount.getContext().getMaxScale();
        BigDecimal held = decimals >= 0 && product.scale() > decimals
                ? product.setScale(decimals, RoundingMode.HALF_EVEN)
                : product;
        return amount.getFactory().setCurrency(getCurrency()).setNumber(held).create();
    }
}
