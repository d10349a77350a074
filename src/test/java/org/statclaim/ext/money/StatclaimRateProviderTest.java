package org.statclaim.ext.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.convert.ConversionQuery;
import javax.money.convert.ConversionQueryBuilder;
import javax.money.convert.CurrencyConversionException;
import javax.money.convert.ExchangeRate;
import javax.money.convert.RateType;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.Converted;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.NoRate;
import org.statclaim.convert.Rate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatclaimRateProviderTest {

    private static final LocalDate DAY = LocalDate.of(2021, 2, 12);
    private static final LocalDate SUNDAY = LocalDate.of(2021, 2, 14);
    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

    private CurrencyConverter converter;
    private StatclaimRateProvider provider;

    @BeforeAll
    void load() throws IOException {
        converter = CurrencyConverter.builder().build();
        provider = new StatclaimRateProvider(converter);
    }

    @Test
    void givesTheFixingToTheLastDigit() {
        ExchangeRate rate = provider.getExchangeRate(
                query("EUR", "USD").set(LocalDate.class, DAY).build());
        assertThat(rate.getFactor().numberValueExact(BigDecimal.class)).isEqualTo("1.2108");
        assertThat(rate.getBaseCurrency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(rate.getCurrency().getCurrencyCode()).isEqualTo("USD");
        assertThat(rate.isDerived()).isFalse();
        assertThat(rate.getExchangeRateChain()).containsExactly(rate);
        assertThat(rate).hasToString("1 EUR = 1.2108 USD on 2021-02-12");
    }

    @Test
    void namesDayAndSource() {
        ExchangeRate rate = provider.getExchangeRate(
                query("EUR", "USD").set(LocalDate.class, SUNDAY).build());
        assertThat(rate.getContext().get(LocalDate.class)).isEqualTo(DAY);
        assertThat(rate.getContext().getText(StatclaimRateProvider.SOURCE)).isEqualTo("ECB euro reference rates");
        assertThat(rate.getContext().getRateType()).isEqualTo(RateType.HISTORIC);
        assertThat(rate.getContext().getProviderName()).isEqualTo("STATCLAIM");
        assertThat(rate.getContext().get(Rate.class)).isEqualTo(converter.rate("EUR", "USD", SUNDAY, SUNDAY));
    }

    @Test
    void takesTheFirstDayOfAListThatHasARate() {
        LocalDate[] days = {BEFORE_ALL, DAY, DAY.minusYears(1)};
        ExchangeRate rate = provider.getExchangeRate(
                query("EUR", "USD").set(LocalDate[].class, days).build());
        assertThat(rate.getContext().get(LocalDate.class)).isEqualTo(DAY);
    }

    @Test
    void takesTheMeanOfAYear() {
        PartialDate year = new PartialDate(2017, 0, 0);
        ExchangeRate rate = provider.getExchangeRate(
                query("EUR", "USD").set(PartialDate.class, year).build());
        assertThat(rate.getFactor().doubleValue()).isCloseTo(1.1297, within(0.0001));
        assertThat(rate.getContext().get(Rate.class).fixings()).isGreaterThan(250);
    }

    /** The same amount by our own converter and through Moneta. */
    @ParameterizedTest
    @CsvSource({
        "200000000, USD, EUR, 2017-05-17",
        "12.34,     JPY, GBP, 2003-11-02",
        "1000000,   NLG, EUR, 2002-01-01",
        "1000000,   NLG, USD, 2010-06-01",
        "-5,        EUR, CHF, 2015-01-15",
        "38,        USD, JPY, 1990-03-01",
    })
    void convertsAsTheConverterDoes(BigDecimal number, String from, String to, LocalDate date) {
        MonetaryAmount amount = Money.of(number, from);
        MonetaryAmount there = amount.with(provider.getCurrencyConversion(ConversionQueryBuilder.of()
                .setTermCurrency(to)
                .set(LocalDate.class, date)
                .build()));
        Converted ours = (Converted) converter.convert(number, from, to, date, date);
        assertThat(there.getCurrency().getCurrencyCode()).isEqualTo(to);
        BigDecimal theirs = there.getNumber().numberValueExact(BigDecimal.class);
        assertThat(theirs).isCloseTo(ours.value(), within(ours.value().abs().movePointLeft(15)));
    }

    @Test
    void leavesAnAmountOfTheSameCurrencyAlone() {
        MonetaryAmount amount = Money.of(5, "EUR");
        assertThat(amount.with(provider.getCurrencyConversion(dated("EUR", DAY))))
                .isSameAs(amount);
    }

    @Test
    void roundsToWhatTheAmountHolds() {
        MonetaryAmount amount = FastMoney.of(100, "USD").with(provider.getCurrencyConversion(dated("EUR", DAY)));
        assertThat(amount).isEqualTo(FastMoney.of(new BigDecimal("82.59002"), "EUR"));
    }

    @Test
    void explainsThatThereIsNoRate() {
        assertThatExceptionOfType(CurrencyConversionException.class)
                .isThrownBy(() -> provider.getExchangeRate(
                        query("EUR", "USD").set(LocalDate.class, BEFORE_ALL).build()))
                .satisfies(e -> {
                    NoRate why = e.getConversionContext().get(NoRate.class);
                    assertThat(why.reason()).isEqualTo(NoRate.Reason.OUTSIDE_HISTORY);
                    assertThat(e.getMessage()).contains(why.explanation());
                    assertThat(e.getBaseCurrency().getCurrencyCode()).isEqualTo("EUR");
                });
        assertThatExceptionOfType(CurrencyConversionException.class)
                .isThrownBy(() -> Money.of(1, "USD").with(provider.getCurrencyConversion(dated("EUR", BEFORE_ALL))));
    }

    @Test
    void guessesNoDate() {
        assertThatExceptionOfType(CurrencyConversionException.class)
                .isThrownBy(() -> provider.getExchangeRate("EUR", "USD"))
                .satisfies(e -> assertThat(
                                e.getConversionContext().get(NoRate.class).reason())
                        .isEqualTo(NoRate.Reason.NO_DATE));
        LocalDate[] none = {};
        assertThat(provider.isAvailable(
                        query("EUR", "USD").set(LocalDate[].class, none).build()))
                .isFalse();
        assertThat(provider.isAvailable("EUR", "USD")).isFalse();
    }

    @Test
    void knowsWhatIsAvailable() {
        assertThat(provider.isAvailable(
                        query("EUR", "USD").set(LocalDate.class, DAY).build()))
                .isTrue();
        assertThat(provider.isAvailable(
                        query("EUR", "VUV").set(LocalDate.class, DAY).build()))
                .isFalse();
        assertThat(provider.isAvailable(dated("EUR", DAY))).isFalse();
    }

    @Test
    void hasNoRealTimeRates() {
        ConversionQueryBuilder query = query("EUR", "USD").set(LocalDate.class, DAY);
        assertThat(provider.isAvailable(query.setRateTypes(RateType.REALTIME).build()))
                .isFalse();
        assertThat(provider.isAvailable(
                        query.setRateTypes(RateType.REALTIME, RateType.HISTORIC).build()))
                .isTrue();
        assertThat(provider.isAvailable(query.setRateTypes(RateType.ANY).build()))
                .isTrue();
    }

    @Test
    void saysWhoItIs() {
        assertThat(provider.getContext().getProviderName()).isEqualTo("STATCLAIM");
        assertThat(provider.getContext().getRateTypes()).containsExactly(RateType.HISTORIC);
        assertThat(provider.getCurrencyConversion(dated("EUR", DAY)).getExchangeRateProvider())
                .isSameAs(provider);
        assertThat(provider.getCurrencyConversion(dated("EUR", DAY)).getCurrency())
                .isEqualTo(Monetary.getCurrency("EUR"));
        assertThat(provider.getCurrencyConversion(dated("EUR", DAY))
                        .getContext()
                        .getRateType())
                .isEqualTo(RateType.HISTORIC);
    }

    private static ConversionQueryBuilder query(String from, String to) {
        return ConversionQueryBuilder.of().setBaseCurrency(from).setTermCurrency(to);
    }

    private static ConversionQuery dated(String to, LocalDate date) {
        return ConversionQueryBuilder.of()
                .setTermCurrency(to)
                .set(LocalDate.class, date)
                .build();
    }
}
