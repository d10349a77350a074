package org.statclaim.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the payloads of words for times mean: shifts, parts of a year, units. */
class CalendarMeaningsTest {

    @ParameterizedTest
    @CsvSource({
        "any:-1, FOREVER, false, -1, false",
        "century:0, CENTURIES, false, 0, false",
        "year:-1, YEARS, false, -1, false",
        "year:+1, YEARS, false, 1, false",
        "year:-1:told, YEARS, false, -1, true",
        "quarter:1, MONTHS, true, 1, false",
        "quarter:1:told, MONTHS, true, 1, true",
        "month:1, MONTHS, false, 1, false",
        "week:-2, WEEKS, false, -2, false",
        "day:-14, DAYS, false, -14, false"
    })
    void aShiftIsAUnitAndAnAmount(String payload, ChronoUnit unit, boolean quarters, int amount, boolean told) {
        assertThat(Shift.parse(payload)).isEqualTo(new Shift(unit, quarters, amount, told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "year", "decade:1", "Year:1", "year:", "year:one", "year:1:tolt", "told", ":told"})
    void anythingElseIsNoShift(String payload) {
        assertThatThrownBy(() -> Shift.parse(payload)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aShiftInYearsCountsFromThePublication() {
        assertThat(Shift.parse("year:-1").isYears()).isTrue();
        assertThat(Shift.parse("year:-1:told").isYears()).isFalse();
        assertThat(Shift.parse("month:-1").isYears()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1/4, 1, 3", "4/4, 10, 3", "2/2, 7, 6", "3/3, 9, 4", "1/1, 1, 12", "12/12, 12, 1"})
    void aPartOfAYearHasItsMonths(String payload, int first, int months) {
        YearPart part = YearPart.parse(payload);
        assertThat(part.firstMonth()).isEqualTo(first);
        assertThat(part.months()).isEqualTo(months);
        assertThat(part.alone()).isFalse();
        assertThat(part.isOpen()).isFalse();
    }

    @Test
    void aPartOfAYearMayNameAPeriodByItself() {
        assertThat(YearPart.parse("2/4:alone")).isEqualTo(new YearPart(2, 4, true));
        assertThat(YearPart.parse("2/4")).isEqualTo(new YearPart(2, 4, false));
    }

    @Test
    void aPartOfOpenLengthStandsAlone() {
        YearPart open = YearPart.parse("?");
        assertThat(open.isOpen()).isTrue();
        assertThat(open.alone()).isTrue();
    }

    /** Not from one, beyond the last, not of equal months, of none, no part at all. */
    @ParameterizedTest
    @ValueSource(strings = {"0/4", "5/4", "1/5", "1/0", "0/-1", "1/-1", "1", "", "a/4", "1/4:aline"})
    void anythingElseIsNoPartOfAYear(String payload) {
        assertThatThrownBy(() -> YearPart.parse(payload)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"d, DAYS", "wk, WEEKS", "mo, MONTHS", "a, YEARS", "{decade}, DECADES", "{century}, CENTURIES"})
    void unitsOfTheCalendarAreTime(String code, ChronoUnit unit) {
        assertThat(CalendarUnits.unit(code)).isEqualTo(unit);
        assertThat(CalendarUnits.isTime(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h", "min", "s"})
    void unitsOfTheClockAreTimeButNotOfTheCalendar(String code) {
        assertThat(CalendarUnits.unit(code)).isNull();
        assertThat(CalendarUnits.isTime(code)).isTrue();
    }

    @Test
    void otherUnitsAreNoTime() {
        assertThat(CalendarUnits.unit("m")).isNull();
        assertThat(CalendarUnits.isTime("m")).isFalse();
    }
}
