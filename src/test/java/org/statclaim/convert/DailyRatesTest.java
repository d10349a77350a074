package org.statclaim.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated histories with holes: every answer is that of a loop over all fixings. */
class DailyRatesTest {

    private static final String PIVOT = "EUR";
    private static final List<String> CODES = List.of("EUR", "USD", "GBP", "JPY", "ISK");
    private static final LocalDate START = LocalDate.of(2019, 12, 20);
    private static final int QUESTIONS = 400;

    /** The fixings of a day by currency, as a line of the bank's file has them. */
    private final TreeMap<LocalDate, Map<String, BigDecimal>> fixings = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aDayHasTheLastFixingOnOrBeforeIt(long seed) throws IOException {
        Random random = new Random(seed);
        DailyRates rates = generate(random);
        for (int n = 0; n < QUESTIONS; n++) {
            String from = any(random);
            String to = any(random);
            LocalDate date = START.plusDays(random.nextInt(150) - 20);

            RateAnswer answer = rates.rate(from, to, date, date);

            LocalDate fixed = lastFixed(from, to, date);
            if (fixed == null) {
                assertThat(answer).isInstanceOf(NoRate.class);
                assertThat(((NoRate) answer).reason()).isEqualTo(NoRate.Reason.OUTSIDE_HISTORY);
                continue;
            }
            Rate rate = (Rate) answer;
            assertThat(rate.first()).isEqualTo(fixed).isEqualTo(rate.last());
            assertClose(rate.rate(), cross(from, to, fixed));
            assertThat(rate.low()).isEqualTo(rate.rate()).isEqualTo(rate.high());
            assertThat(rate.fixings()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aPeriodHasTheMeanAndTheExtremesOfItsFixings(long seed) throws IOException {
        Random random = new Random(seed);
        DailyRates rates = generate(random);
        int means = 0;
        for (int n = 0; n < QUESTIONS; n++) {
            String from = any(random);
            String to = any(random);
            LocalDate first = START.plusDays(random.nextInt(140) - 20);
            LocalDate last = first.plusDays(1 + random.nextInt(40));

            RateAnswer answer = rates.rate(from, to, first, last);

            TreeMap<LocalDate, BigDecimal> within = fixed(from, to, first, last);
            if (within.isEmpty() || widestGap(within, first, last) > DailyRates.MAX_AGE_DAYS) {
                assertThat(((NoRate) answer).reason())
                        .isEqualTo(within.isEmpty() ? NoRate.Reason.OUTSIDE_HISTORY : NoRate.Reason.INCOMPLETE);
                continue;
            }
            means++;
            Rate rate = (Rate) answer;
            BigDecimal sum = within.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertClose(rate.rate(), sum.divide(BigDecimal.valueOf(within.size()), MathContext.DECIMAL128));
            assertClose(
                    rate.low(),
                    within.values().stream().min(BigDecimal::compareTo).orElseThrow());
            assertClose(
                    rate.high(),
                    within.values().stream().max(BigDecimal::compareTo).orElseThrow());
            assertThat(rate.rate()).isBetween(rate.low(), rate.high());
            assertThat(rate.first()).isEqualTo(within.firstKey());
            assertThat(rate.last()).isEqualTo(within.lastKey());
            assertThat(rate.fixings()).isEqualTo(within.size());
        }
        assertThat(means).isGreaterThan(QUESTIONS / 10);
    }

    @Test
    void whatWasNeverFixedSaysSo() throws IOException {
        DailyRates rates = generate(new Random(1));

        NoRate none = (NoRate) rates.rate("USD", "KPW", START, START);

        assertThat(none).isEqualTo(new NoRate(NoRate.Reason.NEVER_FIXED, "test never fixed KPW"));
        assertThat(rates.currencies()).containsExactlyInAnyOrder("USD", "GBP", "JPY", "ISK");
        assertThat(rates.source()).isEqualTo("test, " + rates.firstDay() + " to " + rates.lastDay());
    }

    @Test
    void theOrderOfTheFixingsDoesNotMatter() throws IOException {
        FixingTable table = new FixingTable("test");
        LocalDate day = LocalDate.of(2021, 2, 12);
        table.add(day.plusDays(3), "USD", "1.2129", 1);
        table.add(day, "USD", "9.9999", 2);
        table.add(day, "USD", "1.2108", 3); // replaces it
        DailyRates rates = table.history(PIVOT, "test");

        assertThat(rates.firstDay()).isEqualTo(day);
        assertThat(rates.lastDay()).isEqualTo(day.plusDays(3));
        assertThat(((Rate) rates.rate(PIVOT, "USD", day.plusDays(1), day.plusDays(1))).rate())
                .isEqualByComparingTo("1.2108");
    }

    /** Working days, some of them holidays; now and then a currency is left out, for weeks or for a day. */
    private DailyRates generate(Random random) throws IOException {
        fixings.clear();
        Map<String, Integer> silent = new HashMap<>();
        FixingTable table = new FixingTable("test");
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = START; day.isBefore(START.plusDays(100)); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() < 6 && random.nextInt(10) > 0) {
                days.add(day);
            }
        }
        for (LocalDate day : days) {
            for (String code : CODES.subList(1, CODES.size())) {
                int left = silent.merge(code, -1, Integer::sum);
                if (left <= 0 && random.nextInt(40) == 0) {
                    silent.put(code, 1 + random.nextInt(12));
                }
                if (silent.get(code) > 0) {
                    continue;
                }
                BigDecimal rate = BigDecimal.valueOf(1 + random.nextInt(99_999), random.nextInt(6));
                fixings.computeIfAbsent(day, key -> new HashMap<>()).put(code, rate);
                table.add(day, code, rate.toPlainString(), 1);
            }
        }
        return table.history(PIVOT, "test");
    }

    private static String any(Random random) {
        return CODES.get(random.nextInt(CODES.size()));
    }

    /** Of any two currencies on a day; null where one was not fixed. */
    private BigDecimal cross(String from, String to, LocalDate day) {
        Map<String, BigDecimal> ofDay = fixings.get(day);
        BigDecimal one = from.equals(PIVOT) ? BigDecimal.ONE : ofDay.get(from);
        BigDecimal other = to.equals(PIVOT) ? BigDecimal.ONE : ofDay.get(to);
        return one == null || other == null ? null : other.divide(one, MathContext.DECIMAL128);
    }

    private TreeMap<LocalDate, BigDecimal> fixed(String from, String to, LocalDate first, LocalDate last) {
        TreeMap<LocalDate, BigDecimal> fixed = new TreeMap<>();
        for (LocalDate day : fixings.keySet()) {
            if (!day.isBefore(first) && !day.isAfter(last) && cross(from, to, day) != null) {
                fixed.put(day, cross(from, to, day));
            }
        }
        return fixed;
    }

    private LocalDate lastFixed(String from, String to, LocalDate date) {
        TreeMap<LocalDate, BigDecimal> fixed = fixed(from, to, date.minusDays(10), date);
        return fixed.isEmpty() ? null : fixed.lastKey();
    }

    /** Days from the beginning to the first fixing, between two of them, or from the last to the end. */
    private static long widestGap(TreeMap<LocalDate, BigDecimal> fixed, LocalDate first, LocalDate last) {
        long widest = 0;
        long gap = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            gap = fixed.containsKey(day.minusDays(1)) ? 1 : gap + 1;
            widest = Math.max(widest, gap);
        }
        return widest;
    }

    private static void assertClose(BigDecimal value, BigDecimal exact) {
        assertThat(value).isCloseTo(exact, within(exact.movePointLeft(14)));
    }
}
