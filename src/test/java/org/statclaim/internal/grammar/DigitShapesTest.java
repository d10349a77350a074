package org.statclaim.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.internal.lexicon.Words;
import org.statclaim.internal.tokens.Tokenizer;

class DigitShapesTest {

    private final Tokenizer tokenizer = new Tokenizer(Words.tensFirst().lexicon());

    private DigitShapes of(String text) {
        return new DigitShapes(tokenizer.tokenize(text));
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
    @ValueSource(strings = {"1.5", "1,5", "1.5.2"})
    void digitsWithAMarkAndDigitsBehindAreAChain(String text) {
        assertThat(of(text).isChain(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.", "1.x", "1 .5", "1. 5", "1 ,5", "1, 5", "1;5", "1..5"})
    void whateverIsApartOrOtherwiseMarkedIsNone(String text) {
        assertThat(of(text).isChain(0)).isFalse();
    }

    @Test
    void aGluedMarkIsThatMarkWithoutAGap() {
        assertThat(of("1.5").isGluedMark(1, '.')).isTrue();
        assertThat(of("1.5").isGluedMark(1, ',')).isFalse();
        assertThat(of("1 .5").isGluedMark(1, '.')).isFalse();
        assertThat(of("1.5").isGluedMark(9, '.')).isFalse();
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
