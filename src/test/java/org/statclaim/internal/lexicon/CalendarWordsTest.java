package org.statclaim.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.internal.lexicon.TableReader.Row;

/** What the payloads of words for times mean: shifts, parts of a year, comparisons. */
class CalendarWordsTest {

    private final CalendarWords words = new CalendarWords();

    private static Row row(TokenClass tokenClass, String payload) {
        return new Row("calendar.tsv", 12, List.of(tokenClass.name(), payload, "word"));
    }

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
    @EnumSource(names = {"RELATIVE", "DEICTIC", "OFFSET"})
    void wordsForShiftsAreParsedWhenTheyAreAdded(TokenClass tokenClass) {
        words.add(row(tokenClass, "year:-1"), tokenClass);
        assertThat(words.shift(Words.sense(tokenClass, "year:-1"))).isEqualTo(Shift.parse("year:-1"));
    }

    @Test
    void wordsForPartsAndComparisonsAreParsedWhenTheyAreAdded() {
        words.add(row(TokenClass.YEAR_PART, "1/2"), TokenClass.YEAR_PART);
        words.add(row(TokenClass.COMPARE, "since"), TokenClass.COMPARE);
        assertThat(words.part(Words.sense(TokenClass.YEAR_PART, "1/2"))).isEqualTo(new YearPart(1, 2, false));
        assertThat(words.comparison(Words.sense(TokenClass.COMPARE, "since"))).isEqualTo(Comparison.SINCE);
    }

    @Test
    void otherClassesHaveNoPayloadOfTime() {
        words.add(row(TokenClass.MONTH, "year:-1"), TokenClass.MONTH);
        assertThatThrownBy(() -> words.shift(Words.sense(TokenClass.RELATIVE, "year:-1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'year:-1'");
    }

    @ParameterizedTest
    @CsvSource({
        "RELATIVE, year, unit:amount or unit:amount:told",
        "DEICTIC, year, unit:amount or unit:amount:told",
        "OFFSET, year, unit:amount or unit:amount:told",
        "YEAR_PART, 5/4, part/parts",
        "COMPARE, soon, a comparison"
    })
    void aPayloadThatIsNoTimeIsNamedByFileAndLine(TokenClass tokenClass, String payload, String expected) {
        assertThatThrownBy(() -> words.add(row(tokenClass, payload), tokenClass))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("calendar.tsv, line 12: '" + payload + "' found, " + expected + " expected");
    }

    @ParameterizedTest
    @CsvSource({"d, DAYS", "wk, WEEKS", "mo, MONTHS", "a, YEARS", "{decade}, DECADES", "{century}, CENTURIES"})
    void unitsOfTheCalendarAreTime(String code, ChronoUnit unit) {
        assertThat(CalendarWords.unit(code)).isEqualTo(unit);
        assertThat(CalendarWords.isTime(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h", "min", "s"})
    void unitsOfTheClockAreTimeButNotOfTheCalendar(String code) {
        assertThat(CalendarWords.unit(code)).isNull();
        assertThat(CalendarWords.isTime(code)).isTrue();
    }

    @Test
    void otherUnitsAreNoTime() {
        assertThat(CalendarWords.unit("m")).isNull();
        assertThat(CalendarWords.isTime("m")).isFalse();
    }
}
