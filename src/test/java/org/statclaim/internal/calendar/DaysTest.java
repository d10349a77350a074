package org.statclaim.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 2, 29);

    private static Days days(String from, String to) {
        return new Days(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void aDayAMonthAndAYearHaveTheirEnds() {
        assertThat(Days.day(LAST)).isEqualTo(days("2024-02-29", "2024-02-29"));
        assertThat(Days.month(YearMonth.of(2024, 2))).isEqualTo(days("2024-02-01", "2024-02-29"));
        assertThat(Days.months(YearMonth.of(2023, 12), 3)).isEqualTo(days("2023-12-01", "2024-02-29"));
        assertThat(Days.year(2024)).isEqualTo(days("2024-01-01", "2024-12-31"));
        assertThat(Days.years(1990, 1999)).isEqualTo(days("1990-01-01", "1999-12-31"));
    }

    @Test
    void areKnownIfEitherEndIs() {
        assertThat(Days.UNKNOWN.isKnown()).isFalse();
        assertThat(new Days(FIRST, null).isKnown()).isTrue();
        assertThat(new Days(null, LAST).isKnown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01, 2024-02-29, 1, MONTHS, 2024-03-01, 2024-03-31",
        "2024-02-01, 2024-02-28, 1, MONTHS, 2024-03-01, 2024-03-28",
        "2024-01-01, 2024-03-31, -1, MONTHS, 2023-12-01, 2024-02-29",
        "2023-02-01, 2023-02-28, 1, YEARS, 2024-02-01, 2024-02-29",
        "2024-02-01, 2024-02-29, 1, DAYS, 2024-02-02, 2024-03-01",
        "2024-02-26, 2024-02-29, 1, WEEKS, 2024-03-04, 2024-03-07"
    })
    void aStretchMovesAndTheEndOfAMonthStaysOne(
            String from, String to, long amount, ChronoUnit unit, String movedFrom, String movedTo) {
        assertThat(days(from, to).plus(amount, unit)).isEqualTo(days(movedFrom, movedTo));
    }

    @Test
    void anOpenEndStaysOpen() {
        assertThat(new Days(FIRST, null).plus(1, ChronoUnit.DAYS)).isEqualTo(new Days(LocalDate.of(2024, 2, 2), null));
        assertThat(new Days(null, LAST).plus(1, ChronoUnit.DAYS)).isEqualTo(new Days(null, LocalDate.of(2024, 3, 1)));
        assertThat(Days.UNKNOWN.plus(1, ChronoUnit.DAYS)).isEqualTo(Days.UNKNOWN);
    }

    @Test
    void untilGoesFromTheStartOfOneToTheEndOfTheOther() {
        assertThat(Days.year(2019).until(Days.year(2021))).isEqualTo(Days.years(2019, 2021));
        assertThat(Days.year(2019).until(Days.UNKNOWN)).isEqualTo(new Days(LocalDate.of(2019, 1, 1), null));
    }

    @Test
    void thePublicFormKeepsWhatIsPrinted() {
        assertThat(new Days(FIRST, null).period("since February").text()).isEqualTo("since February");
        assertThat(new Days(FIRST, null).period("x").from()).contains(FIRST);
        assertThat(new Days(FIRST, null).period("x").to()).isEmpty();
        assertThat(new Days(null, LAST).period("x").to()).contains(LAST);
    }
}
