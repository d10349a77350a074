package org.statclaim.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.claim.PartialDate;

/** The bundled fixings, converted; the figures are worked out by hand from the bank's file. */
class CurrencyConverterTest {

    private static final String ECB = "ECB euro reference rates";
    private static final String LAW = "irrevocable euro conversion rate, Council Regulation ";
    private static final String YEARLY = "Federal Reserve yearly averages";

    private static CurrencyConverter converter;

    @BeforeAll
    static void build() throws IOException {
        converter = CurrencyConverter.builder().build();
    }

    // Days.

    @Test
    void aDayHasItsOwnFixing() {
        Converted converted = converted("1210.8", "USD", "EUR", "2021-02-12");

        assertClose(converted.value(), "1000");
        assertThat(converted.low()).isEqualTo(converted.value()).isEqualTo(converted.high());
        assertThat(converted.currency()).isEqualTo("EUR");
        assertThat(converted.rounding()).isEqualTo(CurrencyConverter.ROUNDING);
        Rate rate = only(converted);
        assertThat(rate)
                .isEqualTo(
                        Rate.of("USD", "EUR", new BigDecimal("0.8259002312520648"), LocalDate.of(2021, 2, 12), 1, ECB));
    }

    /** Sunday, Monday before the fixing that follows, Christmas, the four days of Easter, New Year. */
    @ParameterizedTest
    @CsvSource({
        "2021-02-13, 2021-02-12, 1.2108",
        "2021-02-14, 2021-02-12, 1.2108",
        "2021-02-15, 2021-02-15, 1.2129",
        "2020-12-25, 2020-12-24, 1.2193",
        "2021-04-05, 2021-04-01, 1.1746",
        "2021-01-03, 2020-12-31, 1.2271",
        "1999-01-04, 1999-01-04, 1.1789"
    })
    void aDayWithoutFixingHasTheLastOneBefore(String date, LocalDate fixed, BigDecimal dollars) {
        Rate rate = only(converted("1", "EUR", "USD", date));

        assertThat(rate.rate()).isEqualByComparingTo(dollars);
        assertThat(rate.first()).isEqualTo(fixed).isEqualTo(rate.last());
        assertThat(rate.fixings()).isEqualTo(1);
    }

    @Test
    void aFixingIsGoodForTenDaysAndNoLonger() {
        LocalDate last = converter.lastDay().orElseThrow();

        assertThat(only(converted("1", "EUR", "USD", last.plusDays(10).toString()))
                        .last())
                .isEqualTo(last);
        NoRate stale = none("EUR", "USD", last.plusDays(11).toString());
        assertThat(stale.reason()).isEqualTo(NoRate.Reason.OUTSIDE_HISTORY);
        assertThat(stale.explanation())
                .contains("no fixing of EUR in USD in the 10 days up to " + last.plusDays(11))
                .contains("the history runs from 1999-01-04 to " + last);
    }

    @Test
    void noDayBeforeTheFirstFixing() {
        assertThat(none("EUR", "USD", "1999-01-03").reason()).isEqualTo(NoRate.Reason.OUTSIDE_HISTORY);
        assertThat(none("EUR", "USD", "1957-03-25").reason()).isEqualTo(NoRate.Reason.OUTSIDE_HISTORY);
    }

    /** Nothing overflows, and nothing comes from the depths. */
    @Test
    void daysAtTheEndOfTime() {
        for (LocalDate date : List.of(LocalDate.MIN, LocalDate.of(1, 1, 1), LocalDate.MAX)) {
            assertThat(converter.rate("EUR", "USD", date, date)).isInstanceOf(NoRate.class);
        }
        assertThat(converter.rate("EUR", "USD", LocalDate.MIN, LocalDate.MAX)).isInstanceOf(NoRate.class);
        assertThat(converter.rate("EUR", "USD", LocalDate.of(2021, 1, 1), LocalDate.MAX))
                .isInstanceOf(NoRate.class);
        assertThat(converter.rate("CHF", "USD", LocalDate.MIN, LocalDate.of(1998, 1, 1)))
                .isInstanceOf(NoRate.class);
    }

    // Periods.

    @Test
    void aMonthHasTheMeanWithTheExtremes() {
        Converted converted = converted("200000000", "USD", "EUR", "2021-02");

        assertClose(converted.value(), "165321936.1310484515304514165549387");
        assertClose(converted.low(), "163599182.0040899795501022494887526");
        assertClose(converted.high(), "166903112.7430526579320711331135776");
        Rate rate = only(converted);
        assertThat(rate.first()).isEqualTo(LocalDate.of(2021, 2, 1));
        assertThat(rate.last()).isEqualTo(LocalDate.of(2021, 2, 26)); // the 28th is a Sunday
        assertThat(rate.fixings()).isEqualTo(20);
        assertThat(rate.source()).isEqualTo(ECB);
    }

    @Test
    void aQuarterIsAPeriodLikeAnyOther() {
        Rate rate = (Rate) converter.rate("USD", "EUR", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 3, 31));

        assertClose(rate.rate(), "0.8300923811912833540876577811534373");
        assertClose(rate.low(), "0.8105041335710812125141838223374939");
        assertClose(rate.high(), "0.8528784648187633262260127931769723");
        assertThat(rate.fixings()).isEqualTo(63);
    }

    @Test
    void aYearHasTheMeanOfItsFixings() {
        Rate rate = only(converted("1", "EUR", "USD", "2005"));

        assertClose(rate.rate(), "1.244090272373540856031128404669261");
        assertThat(rate.low()).isEqualByComparingTo("1.1667");
        assertThat(rate.high()).isEqualByComparingTo("1.3507");
        assertThat(rate.fixings()).isEqualTo(257);
    }

    /** It begins with a holiday of three days. */
    @Test
    void theFirstMonth() {
        Rate rate = only(converted("1", "EUR", "USD", "1999-01"));

        assertClose(rate.rate(), "1.16078");
        assertThat(rate.first()).isEqualTo(LocalDate.of(1999, 1, 4));
    }

    @Test
    void noMeanOfAPeriodThatGoesOnBehindTheHistory() {
        LocalDate last = converter.lastDay().orElseThrow();
        LocalDate first = last.minusDays(30);

        assertThat(converter.rate("EUR", "USD", first, last.plusDays(10))).isInstanceOf(Rate.class);
        NoRate none = (NoRate) converter.rate("EUR", "USD", first, last.plusDays(11));
        assertThat(none.reason()).isEqualTo(NoRate.Reason.INCOMPLETE);
        assertThat(none.explanation()).contains("leave out 11 days on end").contains("to " + last);
        assertThat(none("EUR", "USD", String.valueOf(last.getYear() + 1)).reason())
                .isEqualTo(NoRate.Reason.OUTSIDE_HISTORY);
    }

    @Test
    void aPeriodTurnedRoundIsAMistakeOfTheCaller() {
        LocalDate day = LocalDate.of(2021, 2, 14);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> converter.convert(BigDecimal.ONE, "USD", "EUR", day, day.minusDays(1)))
                .withMessage("a period ends behind its beginning, not 2021-02-14 to 2021-02-13");
    }

    // The figures of the issue.

    @Test
    void theArticlesRestatements() {
        Converted bridge = converted("200000000", "USD", "EUR", "2021-02");
        assertThat(new BigDecimal("165000000")).isBetween(bridge.low(), bridge.high());

        Converted earlier = converted("200000000", "USD", "EUR", "2017");
        assertThat(earlier.value()).isCloseTo(new BigDecimal("177000000"), within(new BigDecimal("500000")));
        assertThat(earlier.low()).isGreaterThan(new BigDecimal("165000000"));

        assertThat(whole(converted("1000", "CNY", "EUR", "2019-05"))).isEqualByComparingTo("130");
        assertThat(whole(converted("30", "CNY", "EUR", "2019-05"))).isEqualByComparingTo("4");
    }

    // Crosses.

    @Test
    void aPairCrossesThroughTheEuro() {
        assertClose(converted("1", "GBP", "JPY", "2021-02-12").value(), "144.8953312137476781420578213850239");

        Rate month = only(converted("1", "GBP", "JPY", "2021-02"));
        assertClose(month.rate(), "146.107474091815562908666058727020");
        assertClose(month.low(), "143.2299052697260196267513755743377");
        assertClose(month.high(), "150.1365614294972687714100546245718");
    }

    @Test
    void thereAndBackIsTheSameAmount() {
        for (String to : List.of("EUR", "JPY", "GBP", "IDR", "NLG")) {
            BigDecimal there = converted("123456.78", "USD", to, "2021-02-12").value();
            BigDecimal back =
                    converted(there.toPlainString(), to, "USD", "2021-02-12").value();
            assertThat(back).isCloseTo(new BigDecimal("123456.78"), within(new BigDecimal("1e-8")));
        }
    }

    // What the euro replaced.

    @Test
    void aGuilderIsTheEuroThatTheLawSays() {
        Converted converted = converted("2203.71", "NLG", "EUR", "2005-06-15");

        assertThat(converted.value()).isEqualByComparingTo("1000");
        Rate rate = only(converted);
        assertThat(rate.rate()).isEqualTo(new BigDecimal("0.4537802160901389021241451915179402"));
        assertThat(rate.first()).isEqualTo(LocalDate.of(1999, 1, 1));
        assertThat(rate.fixings()).isZero();
        assertThat(rate.source()).isEqualTo(LAW + "2866/98");
        assertThat(converted("1000", "EUR", "NLG", "2005-06-15").value()).isEqualByComparingTo("2203.71");
    }

    /** Older amounts are restated; the rate shows that it is of 1999. */
    @Test
    void guildersOf1985InEuro() {
        Rate rate = only(converted("1000", "NLG", "EUR", "1985"));

        assertThat(converted("1000", "NLG", "EUR", "1985").value()).isEqualByComparingTo("453.7802160901389");
        assertThat(converted("100", "EUR", "NLG", "1985-05").value()).isEqualByComparingTo("220.371");
        assertThat(rate.first()).isEqualTo(LocalDate.of(1999, 1, 1));
        assertThat(rate.source()).startsWith(LAW);
    }

    /** The mark and the lira did not exchange in 1985 at what they were in 1999. */
    @Test
    void twoLegacyCurrenciesExchangeFromTheEuroOn() {
        assertClose(converted("1", "NLG", "DEM", "2000-06-15").value(), "0.8875169600355763689414668899265330");
        assertThat(converted("1", "NLG", "DEM", "2000-06-15").rates()).hasSize(2);
        assertClose(converted("1000", "ITL", "DEM", "1985").value(), "1.54194183258669755856909881");
        assertClose(converted("1", "GBP", "DEM", "1998").value(), "2.91493197570275591562273161");
        assertThat(none("LUF", "USD", "1985").explanation()).contains(YEARLY, "LUF", "1985");
    }

    /** 1,000 guilders by law into euro, then at the fixing of the day: 1000 / 2.20371 * 0.9524. */
    @Test
    void aGuilderInDollarsHasTwoSteps() {
        Converted converted = converted("1000", "NLG", "USD", "2000-06-15");

        assertClose(converted.value(), "432.1802778042482903830358800");
        assertThat(converted.rates()).extracting(Rate::to).containsExactly("EUR", "USD");
        assertThat(converted.rates()).extracting(Rate::source).containsExactly(LAW + "2866/98", ECB);

        LocalDate day = LocalDate.of(2000, 6, 15);
        Rate joined = (Rate) converter.rate("NLG", "USD", day, day);
        assertClose(joined.rate(), "0.4321802778042482903830358800");
        assertThat(joined.source()).isEqualTo(LAW + "2866/98; " + ECB);
        assertThat(joined.first()).isEqualTo(day);
        Rate back = (Rate) converter.rate("USD", "NLG", day, day);
        assertClose(back.rate().multiply(joined.rate()), "1");
        assertThat(back.first()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "SKK, 2005-06-15, 38.32, 1",
        "SKK, 2009-01-01, 30.1260, 0",
        "HRK, 2022-12-31, 7.5365, 1",
        "HRK, 2023-01-01, 7.53450, 0",
        "HRK, 2023, 7.53450, 0",
        "BGN, 2025-12-31, 1.9558, 1",
        "BGN, 2026-01-01, 1.95583, 0",
        "BGN, 2026, 1.95583, 0",
        "GRD, 2001-01-01, 340.750, 0"
    })
    void aLegacyCurrencyFloatsUntilItIsTheEuro(String code, String date, BigDecimal perEuro, int fixings) {
        Rate rate = only(converted("1", "EUR", code, date));

        assertThat(rate.rate()).isEqualByComparingTo(perEuro);
        assertThat(rate.fixings()).isEqualTo(fixings);
        assertClose(converted(perEuro.toPlainString(), code, "EUR", date).value(), "1");
    }

    @Test
    void aLaterMemberIsNotRestated() {
        assertThat(none("GRD", "EUR", "2000-06-15").reason()).isEqualTo(NoRate.Reason.NEVER_FIXED);
        assertThat(none("GRD", "EUR", "1985").reason()).isEqualTo(NoRate.Reason.OUTSIDE_HISTORY);
        assertThat(none("HRK", "EUR", "1998").reason()).isEqualTo(NoRate.Reason.OUTSIDE_HISTORY);
    }

    @Test
    void theLastYearOfTheKuna() {
        Rate rate = only(converted("1", "HRK", "EUR", "2022"));

        assertClose(rate.rate(), "0.1327169457251660086473879588690721");
        assertThat(rate.last()).isEqualTo(LocalDate.of(2022, 12, 30));
        assertThat(none("HRK", "USD", "1985").reason()).isEqualTo(NoRate.Reason.OUTSIDE_HISTORY);
        assertThat(converted("7.5345", "HRK", "USD", "2023-06-15").value()).isEqualByComparingTo("1.0819");
        LocalDate year = LocalDate.of(2022, 7, 1);
        assertThat(((NoRate) converter.rate("HRK", "EUR", year, year.plusYears(1))).reason())
                .isEqualTo(NoRate.Reason.INCOMPLETE);
    }

    // Yearly averages.

    /** CHF 2.4552 and JPY 238.4673 to the dollar. */
    @Test
    void yearsBeforeTheEuroHaveTheirAverage() {
        Rate dollar = only(converted("1", "USD", "JPY", "1985"));
        assertThat(dollar.rate()).isEqualByComparingTo("238.4673");
        assertThat(dollar.first()).isEqualTo(LocalDate.of(1985, 1, 1));
        assertThat(dollar.last()).isEqualTo(LocalDate.of(1985, 12, 31));
        assertThat(dollar.fixings()).isZero();
        assertThat(dollar.source()).isEqualTo(YEARLY);

        assertClose(converted("1", "CHF", "JPY", "1985-05-17").value(), "97.12744379276637341153470185728250");
        assertThat(only(converted("1", "USD", "CHF", "1998-12")).rate()).isEqualByComparingTo("1.4506");
    }

    @Test
    void severalYearsHaveTheMeanOfTheirAverages() {
        Rate rate = (Rate) converter.rate("USD", "CHF", LocalDate.of(1985, 3, 1), LocalDate.of(1986, 2, 1));

        assertThat(rate.rate()).isEqualByComparingTo("2.12655");
        assertThat(rate.low()).isEqualByComparingTo("1.7979");
        assertThat(rate.high()).isEqualByComparingTo("2.4552");
        assertThat(rate.last()).isEqualTo(LocalDate.of(1986, 12, 31));
    }

    @Test
    void noMeanAcrossTheBeginningOfTheFixings() {
        assertThat(((NoRate) converter.rate("USD", "CHF", LocalDate.of(1998, 7, 1), LocalDate.of(1999, 6, 30)))
                        .reason())
                .isEqualTo(NoRate.Reason.INCOMPLETE);
        assertThat(none("USD", "CHF", "1970").reason()).isEqualTo(NoRate.Reason.OUTSIDE_HISTORY);
    }

    // What there is no rate of.

    @Test
    void aCurrencyThatWasNeverFixed() {
        NoRate none = none("KPW", "EUR", "2021-02");

        assertThat(none.reason()).isEqualTo(NoRate.Reason.NEVER_FIXED);
        assertThat(none.explanation()).isEqualTo("ECB euro reference rates never fixed KPW");
        assertThat(none("USD", "KPW", "2021-02-12").reason()).isEqualTo(NoRate.Reason.NEVER_FIXED);
        assertThat(none("KPW", "EUR", "1985")).isNotNull();
    }

    /** Codes of the catalogue that the JDK does not know: Soviet roubles and bitcoins are currencies. */
    @ParameterizedTest
    @ValueSource(strings = {"SUR", "BTC", "PLZ", "XEU", "VES"})
    void aCurrencyOfTheCatalogueIsKnown(String code) {
        assertThat(none(code, "EUR", "2021-02-12").reason()).isEqualTo(NoRate.Reason.NEVER_FIXED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XYZ", "usd", "", "€", "EURO", "US"})
    void aCodeOfNoCurrency(String code) {
        for (NoRate none :
                List.of(none(code, "EUR", "2021-02-12"), none("EUR", code, "1985"), none(code, code, "2021"))) {
            assertThat(none.reason()).isEqualTo(NoRate.Reason.UNKNOWN_CURRENCY);
            assertThat(none.explanation()).isEqualTo("'" + code + "' is the code of no currency");
        }
    }

    /** The last rouble was fixed on 1 March 2022: it is good for ten days, and for no mean of that month or year. */
    @Test
    void theRoubleOf2022() {
        assertThat(only(converted("1", "EUR", "RUB", "2022-03-11")).rate()).isEqualByComparingTo("117.201");
        assertThat(none("EUR", "RUB", "2022-03-12").reason()).isEqualTo(NoRate.Reason.OUTSIDE_HISTORY);
        assertThat(none("EUR", "RUB", "2022").reason()).isEqualTo(NoRate.Reason.INCOMPLETE);
        assertThat(none("RUB", "USD", "2022-03").reason()).isEqualTo(NoRate.Reason.INCOMPLETE);
        assertThat(none("RUB", "EUR", "2023").reason()).isEqualTo(NoRate.Reason.OUTSIDE_HISTORY);
        assertThat(converted("1", "EUR", "RUB", "2022-02")).isNotNull();
    }

    /** Nothing between 9 December 2008 and 1 February 2018. */
    @Test
    void theHoleOfTheKrona() {
        assertThat(only(converted("1", "EUR", "ISK", "2008-12-19")).rate()).isEqualByComparingTo("290");
        assertThat(none("EUR", "ISK", "2008-12-20").reason()).isEqualTo(NoRate.Reason.OUTSIDE_HISTORY);
        assertThat(none("EUR", "ISK", "2012").reason()).isEqualTo(NoRate.Reason.OUTSIDE_HISTORY);
        assertThat(none("EUR", "ISK", "2008").reason()).isEqualTo(NoRate.Reason.INCOMPLETE);
        assertThat(none("EUR", "ISK", "2018-01-31").reason()).isEqualTo(NoRate.Reason.OUTSIDE_HISTORY);
        assertThat(only(converted("1", "EUR", "ISK", "2018-02-01")).rate()).isEqualByComparingTo("125.01");
    }

    /** Six zeros fell away on 1 January 2005; neither code has the other's time. */
    @Test
    void theOldAndTheNewLira() {
        assertThat(only(converted("1", "EUR", "TRL", "2004-12-31")).rate()).isEqualByComparingTo("1836200");
        assertThat(only(converted("1", "EUR", "TRY", "2005-01-03")).rate()).isEqualByComparingTo("1.815");
        assertThat(none("EUR", "TRY", "2004-12-31").reason()).isEqualTo(NoRate.Reason.OUTSIDE_HISTORY);
        assertThat(none("EUR", "TRL", "2005-02").reason()).isEqualTo(NoRate.Reason.OUTSIDE_HISTORY);
        assertThat(none("TRL", "TRY", "2005-01-03").reason()).isEqualTo(NoRate.Reason.OUTSIDE_HISTORY);
    }

    // Amounts.

    @Test
    void aNegativeAmountHasItsExtremesInOrder() {
        Converted loss = converted("-200000000", "USD", "EUR", "2021-02");
        Converted gain = converted("200000000", "USD", "EUR", "2021-02");

        assertThat(loss.value()).isEqualTo(gain.value().negate());
        assertThat(loss.low()).isEqualTo(gain.high().negate());
        assertThat(loss.high()).isEqualTo(gain.low().negate());
        assertThat(converted("0", "USD", "EUR", "2021-02").high()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"EUR, 2021-02-12", "EUR, 1957", "USD, 2500", "KPW, 2021", "NLG, 1985"})
    void theSameCurrencyIsTheSameAmount(String code, String date) {
        BigDecimal amount = new BigDecimal("123456789012345678901234567890.10");

        Converted converted = converted(amount.toPlainString(), code, code, date);

        assertThat(converted.value()).isEqualTo(amount);
        assertThat(converted.low()).isEqualTo(amount);
        assertThat(converted.high()).isEqualTo(amount);
        assertThat(converted.rates()).isEmpty();
        assertThat(converted.rounding()).isEqualTo(MathContext.UNLIMITED);
        LocalDate day = LocalDate.of(2021, 2, 12);
        assertThat(((Rate) converter.rate(code, code, day, day)).rate()).isEqualByComparingTo("1");
    }

    @Test
    void anAmountOfThirtyDigitsIsRoundedToSixteen() {
        BigDecimal amount = new BigDecimal("123456789012345678901234567890");

        BigDecimal euros =
                converted(amount.toPlainString(), "USD", "EUR", "2021-02-12").value();

        BigDecimal exact = amount.divide(new BigDecimal("1.2108"), MathContext.DECIMAL128);
        assertThat(euros.precision()).isLessThanOrEqualTo(16);
        assertThat(euros.subtract(exact).abs()).isLessThan(exact.movePointLeft(15));
    }

    @Test
    void aRateLiesBetweenItsExtremes() {
        LocalDate day = LocalDate.of(2021, 2, 12);
        BigDecimal one = BigDecimal.ONE;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rate("USD", "EUR", one, BigDecimal.TEN, BigDecimal.TEN, day, day, 1, ECB));
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of("USD", "EUR", BigDecimal.ZERO, day, 1, ECB));
    }

    @Test
    void aReasonHasALabel() {
        assertThat(NoRate.Reason.NEVER_FIXED.label()).isEqualTo("never_fixed");
    }

    private static Conversion convert(String amount, String from, String to, String date) {
        return converter.convert(
                new BigDecimal(amount), from, to, PartialDate.parse(date).orElseThrow());
    }

    private static Converted converted(String amount, String from, String to, String date) {
        Conversion conversion = convert(amount, from, to, date);
        assertThat(conversion).isInstanceOf(Converted.class);
        return (Converted) conversion;
    }

    private static NoRate none(String from, String to, String date) {
        Conversion conversion = convert("100", from, to, date);
        assertThat(conversion).isInstanceOf(NoRate.class);
        return (NoRate) conversion;
    }

    private static Rate only(Converted converted) {
        assertThat(converted.rates()).hasSize(1);
        return converted.rates().get(0);
    }

    private static BigDecimal whole(Converted converted) {
        return converted.value().setScale(0, RoundingMode.HALF_EVEN);
    }

    /** Rates and amounts are rounded to 16 digits one after the other. */
    private static void assertClose(BigDecimal value, String expected) {
        BigDecimal exact = new BigDecimal(expected);
        assertThat(value).isCloseTo(exact, within(exact.movePointLeft(14)));
    }
}
