package org.statclaim.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.statclaim.claim.PartialDate;
import org.statclaim.internal.calendar.Publication.Which;
import org.statclaim.internal.lexicon.Shift;

/** Unless it says otherwise, a case was published on Wednesday 15 May 2024. Days are shown as "from..to". */
class PublicationTest {

    private static final String UNKNOWN = "null..null";

    private final Publication publication = published("2024-05-15");

    private static Publication published(String date) {
        return new Publication(PartialDate.parse(date).orElseThrow());
    }

    private static String shown(Days days) {
        return days.from() + ".." + days.to();
    }

    @Test
    void isKnownWithADateOnly() {
        Publication none = new Publication(null);
        assertThat(publication.isKnown()).isTrue();
        assertThat(none.isKnown()).isFalse();
        assertThat(none.last()).isNull();
        assertThat(none.year(-1)).isZero();
        assertThat(shown(none.days())).isEqualTo(UNKNOWN);
        assertThat(shown(none.shifted(ChronoUnit.YEARS, false, 0))).isEqualTo(UNKNOWN);
        assertThat(shown(none.span(ChronoUnit.DAYS, 1))).isEqualTo(UNKNOWN);
        assertThat(shown(none.recurring(12, 3, Which.LATEST))).isEqualTo(UNKNOWN);
        assertThat(shown(none.weekday(DayOfWeek.MONDAY, Which.LATEST))).isEqualTo(UNKNOWN);
    }

    @Test
    void isAsExactAsItsDate() {
        assertThat(shown(publication.days())).isEqualTo("2024-05-15..2024-05-15");
        assertThat(shown(published("2024-02").days())).isEqualTo("2024-02-01..2024-02-29");
        assertThat(published("2024").last()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(publication.year(-1)).isEqualTo(2023);
    }

    @ParameterizedTest
    @CsvSource({
        "YEARS, false, -1, 2023-01-01..2023-12-31",
        "DECADES, false, -1, 2014-01-01..2014-12-31",
        "DECADES, false, -2, 2004-01-01..2004-12-31",
        "CENTURIES, false, 0, 2000-01-01..2099-12-31",
        "CENTURIES, false, -1, 1900-01-01..1999-12-31",
        "MONTHS, false, -1, 2024-04-01..2024-04-30",
        "MONTHS, false, 1, 2024-06-01..2024-06-30",
        "MONTHS, true, 0, 2024-04-01..2024-06-30",
        "MONTHS, true, -1, 2024-01-01..2024-03-31",
        "MONTHS, true, 3, 2025-01-01..2025-03-31",
        "WEEKS, false, 0, 2024-05-13..2024-05-19",
        "WEEKS, false, -1, 2024-05-06..2024-05-12",
        "DAYS, false, 0, 2024-05-15..2024-05-15",
        "DAYS, false, -15, 2024-04-30..2024-04-30",
        "HOURS, false, 0, null..null",
        "FOREVER, false, -1, null..null"
    })
    void aPeriodLiesSoFarAway(ChronoUnit unit, boolean quarters, int amount, String days) {
        assertThat(shown(publication.shifted(unit, quarters, amount))).isEqualTo(days);
        assertThat(shown(publication.shifted(new Shift(unit, quarters, amount, false))))
                .isEqualTo(days);
    }

    /** May is the second month of its quarter; the first and the last are in the same. */
    @ParameterizedTest
    @CsvSource({"2024-04-01", "2024-04", "2024-06-30"})
    void aQuarterHasThreeMonths(String date) {
        assertThat(shown(published(date).shifted(ChronoUnit.MONTHS, true, 0))).isEqualTo("2024-04-01..2024-06-30");
    }

    @ParameterizedTest
    @CsvSource({
        "2024, YEARS, -1, 2023-01-01..2023-12-31",
        "2024, MONTHS, -1, null..null",
        "2024-05, MONTHS, -1, 2024-04-01..2024-04-30",
        "2024-05, WEEKS, -1, null..null",
        "2024-05, DAYS, -1, null..null",
        "2024-05, DAYS, 0, 2024-05-01..2024-05-31"
    })
    void whatIsFinerThanTheDateIsUnknown(String date, ChronoUnit unit, int amount, String days) {
        assertThat(shown(published(date).shifted(unit, false, amount))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2099, CENTURIES, 0, 2000-01-01..2099-12-31",
        "2000, CENTURIES, 0, 2000-01-01..2099-12-31",
        "2024, YEARS, -1500, 0524-01-01..0524-12-31",
        "2024, YEARS, -1501, null..null",
        "0100, YEARS, -99, 0001-01-01..0001-12-31",
        "0100, YEARS, -100, null..null",
        "9998, YEARS, 1, 9999-01-01..9999-12-31",
        "9999, YEARS, 1, null..null",
        "0250, CENTURIES, -1, 0100-01-01..0199-12-31",
        "0150, CENTURIES, -1, null..null"
    })
    void thePastOfTheEarthHasNoDate(String date, ChronoUnit unit, int amount, String days) {
        assertThat(shown(published(date).shifted(unit, false, amount))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-15, WEEKS, -2, 2024-05-02..2024-05-15",
        "2024-05-15, DAYS, 3, 2024-05-16..2024-05-18",
        "2024-05-15, YEARS, -10, 2014-05-16..2024-05-15",
        "2024-05, MONTHS, 2, 2024-06-01..2024-07-31",
        "2024, YEARS, -1501, null..null"
    })
    void aSpanEndsWithThePublicationOrBeginsBehindIt(String date, ChronoUnit unit, int amount, String days) {
        assertThat(shown(published(date).span(unit, amount))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "YEARS, false, -1, 2022-03-01..2022-03-31",
        "MONTHS, false, 1, 2023-04-01..2023-04-30",
        "MONTHS, true, 1, 2023-06-01..2023-06-30",
        "YEARS, false, -1500, 0523-03-01..0523-03-31",
        "YEARS, false, -1501, null..null"
    })
    void aStretchIsMovedByTheShift(ChronoUnit unit, boolean quarters, int amount, String days) {
        Days march = Days.month(YearMonth.of(2023, 3));
        assertThat(shown(Publication.moved(march, new Shift(unit, quarters, amount, true))))
                .isEqualTo(days);
    }

    /** The winter is December and the two months behind it. */
    @ParameterizedTest
    @CsvSource({
        "2024-05-15, LATEST, 2023-12-01..2024-02-29",
        "2024-05-15, LAST, 2023-12-01..2024-02-29",
        "2024-05-15, COMING, 2024-12-01..2025-02-28",
        "2024-05-15, NEXT, 2024-12-01..2025-02-28",
        "2024-05-15, THIS, 2023-12-01..2024-02-29",
        "2024-08-15, THIS, 2024-12-01..2025-02-28",
        "2024-01-10, LATEST, 2023-12-01..2024-02-29",
        "2024-01-10, LAST, 2022-12-01..2023-02-28",
        "2024-01-10, COMING, 2023-12-01..2024-02-29",
        "2024-01-10, NEXT, 2024-12-01..2025-02-28",
        "2024-01-10, THIS, 2023-12-01..2024-02-29"
    })
    void whichSeasonIsMeant(String date, Which which, String days) {
        assertThat(shown(published(date).recurring(12, 3, which))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-01, LATEST, 2024-12-01..2025-02-28",
        "2024-11-30, LATEST, 2023-12-01..2024-02-29",
        "2024-12-01, NEXT, 2025-12-01..2026-02-28",
        "2024-11-30, NEXT, 2024-12-01..2025-02-28",
        "2024-02-29, COMING, 2023-12-01..2024-02-29",
        "2024-03-01, COMING, 2024-12-01..2025-02-28",
        "2024-02-29, LAST, 2022-12-01..2023-02-28",
        "2024-03-01, LAST, 2023-12-01..2024-02-29"
    })
    void aSeasonBelongsToItsFirstAndLastDay(String date, Which which, String days) {
        assertThat(shown(published(date).recurring(12, 3, which))).isEqualTo(days);
    }

    /** Of a publication whose day is not told, a season is begun if all of the month is behind its first day. */
    @ParameterizedTest
    @CsvSource({
        "2024-12, LATEST, 2024-12-01..2025-02-28",
        "2024-11, NEXT, 2024-12-01..2025-02-28",
        "2024-12, NEXT, 2025-12-01..2026-02-28",
        "2024-02, COMING, 2023-12-01..2024-02-29",
        "2024-03, LAST, 2023-12-01..2024-02-29"
    })
    void aVagueDateCountsByItsEnds(String date, Which which, String days) {
        assertThat(shown(published(date).recurring(12, 3, which))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "0001-05-15, LAST, null..null",
        "0001-05-15, NEXT, 0001-12-01..0002-02-28",
        "9999-05-15, LATEST, 9998-12-01..9999-02-28",
        "9999-05-15, NEXT, null..null"
    })
    void noSeasonLiesOutsideTheCalendar(String date, Which which, String days) {
        assertThat(shown(published(date).recurring(12, 3, which))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "WEDNESDAY, LATEST, 2024-05-15",
        "WEDNESDAY, LAST, 2024-05-08",
        "WEDNESDAY, THIS, 2024-05-15",
        "WEDNESDAY, COMING, 2024-05-22",
        "WEDNESDAY, NEXT, 2024-05-22",
        "MONDAY, LATEST, 2024-05-13",
        "MONDAY, LAST, 2024-05-13",
        "MONDAY, THIS, 2024-05-13",
        "SUNDAY, THIS, 2024-05-19",
        "SUNDAY, LATEST, 2024-05-12",
        "SUNDAY, COMING, 2024-05-19"
    })
    void whichWeekdayIsMeant(DayOfWeek day, Which which, LocalDate meant) {
        assertThat(publication.weekday(day, which)).isEqualTo(Days.day(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-14, THIS, 2024-05-11..2024-05-12",
        "2024-05-15, THIS, 2024-05-18..2024-05-19",
        "2024-05-18, THIS, 2024-05-18..2024-05-19",
        "2024-05-19, THIS, 2024-05-18..2024-05-19",
        "2024-05-18, LAST, 2024-05-11..2024-05-12",
        "2024-05-19, LAST, 2024-05-11..2024-05-12",
        "2024-05-20, LAST, 2024-05-18..2024-05-19",
        "2024-05-17, NEXT, 2024-05-18..2024-05-19",
        "2024-05-18, NEXT, 2024-05-25..2024-05-26"
    })
    void whichWeekendIsMeant(String date, Which which, String days) {
        assertThat(shown(published(date).weekend(which))).isEqualTo(days);
    }

    @ParameterizedTest
    @EnumSource
    void aWeekdayAndAWeekendNeedADay(Which which) {
        assertThat(shown(published("2024-05").weekday(DayOfWeek.MONDAY, which))).isEqualTo(UNKNOWN);
        assertThat(shown(published("2024-05").weekend(which))).isEqualTo(UNKNOWN);
    }
}
