package org.statclaim.ext.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.money.convert.ConversionContext;
import javax.money.convert.ConversionQuery;
import javax.money.convert.ExchangeRate;
import javax.money.convert.ProviderContext;
import javax.money.convert.RateType;
import org.javamoney.moneta.convert.ExchangeRateBuilder;
import org.javamoney.moneta.spi.AbstractRateProvider;
import org.javamoney.moneta.spi.DefaultNumberValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.statclaim.convert.Converted;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.NoRate;
import org.statclaim.convert.Rate;
import org.statclaim.ext.money.TableProvider.Missing;

class ProvidedRatesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2021, 2, 12);

    @ParameterizedTest
    @EnumSource
    void givesTheRateOfTheDay(Missing missing) {
        ProvidedRates rates = new ProvidedRates(new TableProvider(Map.of(FRIDAY, new BigDecimal("1.2108")), missing));
        assertThat(rates.rate("EUR", "USD", FRIDAY, FRIDAY))
                .isEqualTo(new Rate(
                        "EUR",
                        "USD",
                        new BigDecimal("1.2108"),
                        new BigDecimal("1.2108"),
                        new BigDecimal("1.2108"),
                        FRIDAY,
                        FRIDAY,
                        1,
                        "TABLE"));
    }

    @ParameterizedTest
    @EnumSource
    void looksBackForAWhileAndNeverAhead(Missing missing) {
        ProvidedRates rates = new ProvidedRates(new TableProvider(Map.of(FRIDAY, new BigDecimal("1.2108")), missing));
        LocalDate sunday = FRIDAY.plusDays(2);
        assertThat(rates.rate("EUR", "USD", sunday, sunday))
                .isInstanceOfSatisfying(
                        Rate.class, rate -> assertThat(rate.first()).isEqualTo(FRIDAY));
        for (LocalDate day : new LocalDate[] {FRIDAY.minusDays(1), FRIDAY.plusDays(11)}) {
            assertThat(rates.rate("EUR", "USD", day, day)).isInstanceOfSatisfying(NoRate.class, none -> {
                assertThat(none.reason()).isEqualTo(NoRate.Reason.OUTSIDE_HISTORY);
                assertThat(none.explanation()).isEqualTo("TABLE has no dated rate of EUR in USD up to " + day);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesTheMeanOfAPeriod(Missing missing) {
        Map<LocalDate, BigDecimal> week = new HashMap<>();
        for (int i = 0; i < 5; i++) {
            week.put(FRIDAY.minusDays(i), new BigDecimal("1.2" + (i + 1)));
        }
        ProvidedRates rates = new ProvidedRates(new TableProvider(week, missing));
        assertThat(rates.rate("EUR", "USD", FRIDAY.minusDays(4), FRIDAY.plusDays(2)))
                .isEqualTo(new Rate(
                        "EUR",
                        "USD",
                        new BigDecimal("1.23"),
                        new BigDecimal("1.21"),
                        new BigDecimal("1.25"),
                        FRIDAY.minusDays(4),
                        FRIDAY,
                        5,
                        "TABLE"));
        assertThat(rates.rate("EUR", "USD", FRIDAY.minusDays(4), FRIDAY.plusDays(20)))
                .isInstanceOfSatisfying(
                        NoRate.class, none -> assertThat(none.reason()).isEqualTo(NoRate.Reason.INCOMPLETE));
        assertThat(rates.rate("EUR", "USD", FRIDAY.plusDays(20), FRIDAY.plusDays(27)))
                .isInstanceOfSatisfying(
                        NoRate.class, none -> assertThat(none.reason()).isEqualTo(NoRate.Reason.OUTSIDE_HISTORY));
    }

    @Test
    void believesNoRateWithoutADay() {
        ProvidedRates rates = new ProvidedRates(new UndatedProvider());
        assertThat(rates.rate("EUR", "USD", FRIDAY, FRIDAY)).isInstanceOf(NoRate.class);
        assertThat(rates.rate("EUR", "USD", FRIDAY.minusDays(7), FRIDAY)).isInstanceOf(NoRate.class);
    }

    @Test
    void knowsNoCurrencyThatTheProviderDoesNot() {
        ProvidedRates rates =
                new ProvidedRates(new TableProvider(Map.of(FRIDAY, new BigDecimal("1.2108")), Missing.THROWS));
        assertThat(rates.rate("EUR", "QQQ", FRIDAY, FRIDAY)).isInstanceOf(NoRate.class);
    }

    /** Our rates, through Java Money and back, are our rates. */
    @Test
    void comesBackAsItWent() throws IOException {
        CurrencyConverter bundled = CurrencyConverter.builder().build();
        ProvidedRates back = new ProvidedRates(new StatclaimRateProvider(bundled));
        for (LocalDate day = FRIDAY; day.isBefore(FRIDAY.plusDays(10)); day = day.plusDays(1)) {
            Rate there = (Rate) bundled.rate("USD", "JPY", day, day);
            Rate here = (Rate) back.rate("USD", "JPY", day, day);
            assertThat(here.rate()).isEqualTo(there.rate());
            assertThat(here.first()).isEqualTo(there.first());
        }
        LocalDate first = LocalDate.of(2021, 2, 1);
        LocalDate last = LocalDate.of(2021, 2, 28);
        Rate there = (Rate) bundled.rate("USD", "JPY", first, last);
        Rate here = (Rate) back.rate("USD", "JPY", first, last);
        assertThat(here.rate()).isEqualByComparingTo(there.rate());
        assertThat(here.fixings()).isEqualTo(there.fixings());
        assertThat(here.low()).isEqualByComparingTo(there.low());
        assertThat(here.high()).isEqualByComparingTo(there.high());
    }

    @Test
    void servesAConverter() throws IOException {
        TableProvider provider = new TableProvider(Map.of(FRIDAY, new BigDecimal("1.25")), Missing.THROWS);
        CurrencyConverter converter =
                CurrencyConverter.builder().rates(new ProvidedRates(provider)).build();
        assertThat(converter.convert(new BigDecimal("200"), "EUR", "USD", FRIDAY, FRIDAY))
                .isInstanceOfSatisfying(Converted.class, converted -> {
                    assertThat(converted.value()).isEqualByComparingTo("250");
                    assertThat(converted.rates().get(0).source()).isEqualTo("TABLE");
                });
    }

    /** Always answers with some rate of some day. */
    private static final class UndatedProvider extends AbstractRateProvider {

        UndatedProvider() {
            super(ProviderContext.of("UNDATED", RateType.DEFERRED));
        }

        @Override
        public ExchangeRate getExchangeRate(ConversionQuery query) {
            return new ExchangeRateBuilder(ConversionContext.of("UNDATED", RateType.DEFERRED))
                    .setBase(query.getBaseCurrency())
                    .setTerm(query.getCurrency())
                    .setFactor(DefaultNumberValue.of(new BigDecimal("1.1")))
                    .build();
        }
    }
}
