package org.statclaim.convert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes with the library is whole, and is read as it was written. */
class BundledRatesTest {

    /** Refreshed rates go on behind it. */
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 13);

    private static final LocalDate NINETEEN_NINETY_NINE = LocalDate.of(1999, 1, 1);

    // The daily fixings.

    @Test
    void theDailyFixingsAreWhole() {
        DailyRates daily = BundledRates.daily();

        assertThat(daily.firstDay()).isEqualTo(LocalDate.of(1999, 1, 4));
        assertThat(daily.lastDay()).isAfterOrEqualTo(LAST_DAY);
        assertThat(daily.days()).hasSizeGreaterThanOrEqualTo(6_983).isSorted();
        assertThat(daily.source()).isEqualTo("ECB euro reference rates, 1999-01-04 to " + daily.lastDay());
        assertThat(daily.currencies()).hasSizeGreaterThanOrEqualTo(41);
        assertThat(daily.currencies())
                .contains(
                        "AUD", "BGN", "BRL", "CAD", "CHF", "CNY", "CYP", "CZK", "DKK", "EEK", "GBP", "HKD", "HRK",
                        "HUF", "IDR", "ILS", "INR", "ISK", "JPY", "KRW", "LTL", "LVL", "MTL", "MXN", "MYR", "NOK",
                        "NZD", "PHP", "PLN", "ROL", "RON", "RUB", "SEK", "SGD", "SIT", "SKK", "THB", "TRL", "TRY",
                        "USD", "ZAR");
    }

    @Test
    void fixingsAreOfWorkingDays() {
        for (int day : BundledRates.daily().days()) {
            assertThat(LocalDate.ofEpochDay(day).getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
    }

    /** First, last and only time of some; as printed, down to the zeros. */
    @ParameterizedTest
    @CsvSource({
        "USD, 1999-01-04, 1.1789",
        "USD, 2026-04-13, 1.1684",
        "ZAR, 2026-04-13, 19.3849",
        "TRL, 2004-12-31, 1836200",
        "CYP, 1999-01-04, 0.58231",
        "RUB, 2022-03-01, 117.201",
        "HRK, 2022-12-30, 7.5365",
        "BGN, 2025-12-31, 1.9558",
        "ISK, 2018-02-01, 125.01"
    })
    void aFixingAsPrinted(String code, LocalDate day, BigDecimal perEuro) {
        assertThat(((Rate) BundledRates.daily().rate("EUR", code, day, day)).rate())
                .isEqualTo(perEuro);
    }

    @Test
    void theResourceIsWhatTheWriterWrites() throws IOException {
        StringWriter written = new StringWriter();
        BundledRates.write(BundledRates.daily(), written);

        try (InputStream in =
                new GZIPInputStream(BundledRates.class.getResourceAsStream("/org/statclaim/ecb/daily.gz"))) {
            assertThat(written.toString().equals(new String(in.readAllBytes(), UTF_8)))
                    .as("the bundled fixings come back as they were")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsWrittenIsRead(long seed) throws IOException {
        Random random = new Random(seed);
        FixingTable table = new FixingTable("test");
        String[] codes = {"USD", "JPY", "TRL", "XYZ"};
        for (int n = 0; n < 300; n++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(60_000) - 30_000L);
            BigDecimal rate = BigDecimal.valueOf(1 + Math.abs(random.nextLong() % 1_000_000_000L), random.nextInt(19));
            if (rate.precision() <= 18 && rate.toPlainString().length() <= 19) {
                table.add(day, codes[random.nextInt(codes.length)], rate.toPlainString(), n);
            }
        }
        DailyRates rates = table.history("EUR", "ECB test");

        DailyRates read = roundTrip(rates);

        assertThat(read.name()).isEqualTo("ECB test");
        assertThat(read.days()).isEqualTo(rates.days());
        assertThat(fixings(read)).isEqualTo(fixings(rates));
    }

    @Test
    void theFixingsOfOneDay() throws IOException {
        FixingTable table = new FixingTable("test");
        table.add(LocalDate.EPOCH, "USD", "999999999999999999", 1);
        table.add(LocalDate.EPOCH, "JPY", "0.00000000000000001", 1);

        assertThat(fixings(roundTrip(table.history("EUR", "test"))))
                .containsOnly(
                        entry("USD 1970-01-01", new BigDecimal("999999999999999999")),
                        entry("JPY 1970-01-01", new BigDecimal("1E-17")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | format 'statclaim-rates 1' expected",
                "'statclaim-rates 2\nEUR\ntest\n1\nUSD,1\n' | format 'statclaim-rates 1' expected",
                "'statclaim-rates 1\nEUR\ntest\n1 1\nUSD,1\n' | USD has 1 days, not 2",
                "'statclaim-rates 1\nEUR\ntest\n1 1\nUSD,1,2,3\n' | USD has 3 days, not 2",
                "'statclaim-rates 1\nEUR\ntest\n1 x\nUSD,1,2\n' | 'x' is no number of days",
                "'statclaim-rates 1\nEUR\ntest\n1 1\nUSD,1,-2\n' | USD has '-' in a rate",
                "'statclaim-rates 1\nEUR\ntest\n1 1\nUS\n' | 'US' is no line of rates",
                "'statclaim-rates 1\nEUR\ntest\n\nUSD,1\n' | no days",
                "'statclaim-rates 1\nEUR\ntest\n1\n' | no rates"
            })
    void aDamagedResource(String text, String fault) {
        assertThatIllegalStateException()
                .isThrownBy(() -> BundledRates.read(new BufferedReader(new StringReader(text))))
                .withMessage("bundled rates: " + fault);
    }

    // The rates that law fixed.

    /** Council Regulations 2866/98, 1478/2000, 1086/2006, 1134/2007, 1135/2007, 694/2008, 671/2010, 870/2013, 851/2014, 2022/1208, 2025/1409. */
    @ParameterizedTest
    @CsvSource({
        "ATS, 13.7603, 1999",
        "BEF, 40.3399, 1999",
        "DEM, 1.95583, 1999",
        "ESP, 166.386, 1999",
        "FIM, 5.94573, 1999",
        "FRF, 6.55957, 1999",
        "IEP, 0.787564, 1999",
        "ITL, 1936.27, 1999",
        "LUF, 40.3399, 1999",
        "NLG, 2.20371, 1999",
        "PTE, 200.482, 1999",
        "GRD, 340.750, 2001",
        "SIT, 239.640, 2007",
        "CYP, 0.585274, 2008",
        "MTL, 0.429300, 2008",
        "SKK, 30.1260, 2009",
        "EEK, 15.6466, 2011",
        "LVL, 0.702804, 2014",
        "LTL, 3.45280, 2015",
        "HRK, 7.53450, 2023",
        "BGN, 1.95583, 2026"
    })
    void whatTheEuroReplaced(String code, BigDecimal perEuro, int year) {
        EuroConversionRates euro = BundledRates.euro();
        LocalDate adoption = LocalDate.of(year, 1, 1);

        EuroConversionRates.Legacy legacy = euro.at(code, adoption, false).orElseThrow();

        assertThat(legacy.perEuro()).isEqualTo(perEuro); // to the last printed digit
        assertThat(legacy.since()).isEqualTo(adoption);
        assertThat(legacy.source()).startsWith("irrevocable euro conversion rate, Council Regulation ");
        assertThat(euro.at(code, adoption.minusDays(1), false)).isEmpty();
        assertThat(euro.at(code, adoption.minusDays(1), true).isPresent())
                .as("restates")
                .isEqualTo(adoption.equals(NINETEEN_NINETY_NINE));
    }

    @Test
    void theEuroReplacedTwentyOneCurrencies() throws IOException {
        try (InputStream in = BundledRates.class.getResourceAsStream("/org/statclaim/ecb/euro-conversion.tsv")) {
            assertThat(new String(in.readAllBytes(), UTF_8).lines().filter(line -> !line.startsWith("#")))
                    .hasSize(21);
        }
    }

    // Yearly averages.

    @ParameterizedTest
    @CsvSource({
        "AUD, 1971, 0.8803",
        "CHF, 1985, 2.4552",
        "JPY, 1998, 130.9892",
        "CNY, 1981, 1.71",
        "BRL, 1998, 1.1605",
        "ITL, 1985, 1909.454",
        "BEF, 1980, 29.25083",
        "GBP, 1998, 0.6035417"
    })
    void aYearlyAverage(String code, int year, BigDecimal perDollar) {
        LocalDate day = LocalDate.of(year, 6, 1);

        Rate rate = (Rate) BundledRates.annual().rate("USD", code, day, day);

        assertThat(rate.rate()).isEqualByComparingTo(perDollar);
    }

    /** The real is of 1994 and the new peso of 1993: what came before had other units. */
    @ParameterizedTest
    @CsvSource({"BRL, 1994", "MXN, 1993", "EUR, 1998", "USD, 1970", "CHF, 1999", "KPW, 1985", "LUF, 1985", "DEM, 1999"})
    void noYearlyAverage(String code, int year) {
        LocalDate day = LocalDate.of(year, 6, 1);

        assertThat(BundledRates.annual().rate("CHF", code, day, day)).isInstanceOf(NoRate.class);
    }

    private static DailyRates roundTrip(DailyRates rates) throws IOException {
        StringWriter written = new StringWriter();
        BundledRates.write(rates, written);
        return BundledRates.read(new BufferedReader(new StringReader(written.toString())));
    }

    private static Map<String, BigDecimal> fixings(DailyRates rates) {
        Map<String, BigDecimal> fixings = new HashMap<>();
        int[] days = rates.days();
        rates.columns().forEach((code, column) -> {
            for (int i = 0; i < days.length; i++) {
                if (column.at(i) != null) {
                    fixings.put(code + " " + LocalDate.ofEpochDay(days[i]), column.at(i));
                }
            }
        });
        return fixings;
    }
}
