package org.statclaim.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.internal.lexicon.Words;
import org.statclaim.internal.tokens.Tokenizer;
import org.statclaim.internal.tokens.Tokens;

class CalendarDigitsTest {

    private final Tokenizer tokenizer = new Tokenizer(Words.tensFirst().lexicon());

    private CalendarDigits of(String text) {
        Tokens tokens = tokenizer.tokenize(text);
        return new CalendarDigits(tokens.sentence(0, tokens.size()));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "01, true", "31, true", "32, false", "0, false", "00, false", "031, false", "x, false"})
    void aDayIsOneToThirtyOneInTwoDigitsAtMost(String text, boolean day) {
        assertThat(of(text).isDay(0)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, true",
        "2199, true",
        "2200, false",
        "0999, false",
        "999, false",
        "02016, false",
        "20160, false",
        "year, false"
    })
    void aYearHasFourDigitsAndLiesBefore2200(String text, boolean year) {
        assertThat(of(text).isYear(0)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "007, 7", "999999, 999999", "1000000, 2147483647", "0000001, 2147483647", "x, 2147483647"})
    void manyDigitsAreALargeNumber(String text, int number) {
        assertThat(of(text).number(0)).isEqualTo(number);
    }

    @Test
    void aLengthIsInCharacters() {
        assertThat(of("x 007").length(1)).isEqualTo(3);
        assertThat(of("x 007").number(1)).isEqualTo(7);
    }
}
