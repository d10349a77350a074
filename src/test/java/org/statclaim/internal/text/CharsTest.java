package org.statclaim.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters are given by their code, since half of them cannot be seen. */
class CharsTest {

    @ParameterizedTest
    @ValueSource(chars = {'a', 'Z', 'é', 'ß', 'Ж', '\u2C60', '\u4E2D', '\u2184'})
    void aLetterOfAnyScriptIsALetter(char c) {
        assertThat(Chars.classOf(c)).isEqualTo(Chars.LETTER);
        assertThat(Chars.isLetter(c)).isTrue();
        assertThat(Chars.isDigit(c)).isFalse();
    }

    /** The double-struck C, the Kelvin sign and the turned small f are letters to Unicode. */
    @ParameterizedTest
    @ValueSource(chars = {'º', 'ª', '\u2102', '\u212A', '\u2126', '\u214E'})
    void aLetterThatStandsForASignIsNone(char c) {
        assertThat(Chars.classOf(c)).isEqualTo(Chars.OTHER);
        assertThat(Chars.isLetter(c)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'0', '5', '9'})
    void asciiDigitsAreDigits(char c) {
        assertThat(Chars.classOf(c)).isEqualTo(Chars.DIGIT);
        assertThat(Chars.isDigit(c)).isTrue();
    }

    /** What stands beside 0 and 9, a raised digit, a fraction, an Arabic and a full-width three. */
    @ParameterizedTest
    @ValueSource(chars = {'/', ':', '²', '½', '\u0663', '\uFF13'})
    void noOtherDigitIsADigit(char c) {
        assertThat(Chars.classOf(c)).isEqualTo(Chars.OTHER);
        assertThat(Chars.isDigit(c)).isFalse();
    }

    /** Whitespace to Java, space characters to Java, and one beyond the table. */
    @ParameterizedTest
    @ValueSource(chars = {' ', '\t', '\n', '\u001C', '\u00A0', '\u2009', '\u200A', '\u202F', '\u2028', '\u3000'})
    void whiteSpaceOfAnyKindIsSpace(char c) {
        assertThat(Chars.classOf(c)).isEqualTo(Chars.SPACE);
        assertThat(Chars.isSpace(c)).isTrue();
        assertThat(Chars.isInvisible(c)).isFalse();
    }

    /** The soft hyphen, zero-width space and joiners, the word joiner, the byte order mark, an accent, a circle around. */
    @ParameterizedTest
    @ValueSource(chars = {'\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u0301', '\u20DD'})
    void whatTakesNoRoomIsInvisible(char c) {
        assertThat(Chars.classOf(c)).isEqualTo(Chars.INVISIBLE);
        assertThat(Chars.isInvisible(c)).isTrue();
        assertThat(Chars.isSpace(c)).isFalse();
    }

    /** The neighbours of those, and a combining mark that takes room. */
    @ParameterizedTest
    @ValueSource(chars = {'\u00AC', '\u200E', '\u2061', '\u0903', '-', '€'})
    void aSignIsNeitherInvisibleNorALetter(char c) {
        assertThat(Chars.classOf(c)).isEqualTo(Chars.OTHER);
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '"', textBlock = """
                A, a
                É, e
                é, e
                ç, c
                Ø, o
                ø, o
                Ł, l
                ł, l
                İ, i
                Ж, ж
                ß, ß
                """)
    void aLetterLosesCaseAndMark(char printed, char folded) {
        assertThat(Chars.fold(printed)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\'', '\u2018', '\u2019', '\u02BC', '\u00B4', '`'})
    void everyApostropheIsOne(char c) {
        assertThat(Chars.fold(c)).isEqualTo('\'');
    }

    @ParameterizedTest
    @ValueSource(chars = {'-', '\u2010', '\u2011'})
    void everyHyphenIsOne(char c) {
        assertThat(Chars.fold(c)).isEqualTo('-');
    }

    /** A dash joins no words. */
    @ParameterizedTest
    @ValueSource(chars = {'\u2012', '\u2013', '\u2014'})
    void aDashIsNoHyphen(char c) {
        assertThat(Chars.fold(c)).isEqualTo(c);
    }

    @Test
    void theSlashOfAFractionIsASlash() {
        assertThat(Chars.fold('\u2044')).isEqualTo('/');
    }

    /** The Greek letter and the sign of the unit look alike. */
    @Test
    void bothMusAreTheMicroSign() {
        assertThat(Chars.fold('\u03BC')).isEqualTo('\u00B5');
        assertThat(Chars.fold('\u00B5')).isEqualTo('\u00B5');
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '\n', '\u00A0', '\u202F'})
    void anySpaceIsABlank(char c) {
        assertThat(Chars.fold(c)).isEqualTo(' ');
    }

    /** The Greek question mark decomposes to a semicolon, which is another sign. */
    @Test
    void aSignIsNotDecomposed() {
        assertThat(Chars.fold('\u037E')).isEqualTo('\u037E');
    }

    @Test
    void lettersBeyondTheTableLoseTheirCase() {
        assertThat(Chars.fold('\uFF21')).isEqualTo('\uFF41');
        assertThat(Chars.fold('\u4E2D')).isEqualTo('\u4E2D');
    }

    @ParameterizedTest
    @CsvSource({
        "'Één', een",
        "'e\u0301e\u0301n', een",
        "'mil\u00ADjoen', miljoen",
        "'per \u00A0\n cent', 'per cent'",
        "'  per', ' per'",
        "'per  ', 'per '",
        "'per\u3000cent', 'per cent'",
        "'', ''",
        "'zo’n', 'zo''n'"
    })
    void aStringIsFoldedWithoutInvisiblesAndWithSingleBlanks(String printed, String folded) {
        assertThat(Chars.fold(printed)).isEqualTo(folded);
    }

    @Test
    void raisedDigitsStandInTheirOrder() {
        assertThat(Chars.RAISED.indexOf('⁰')).isZero();
        assertThat(Chars.RAISED.indexOf('²')).isEqualTo(2);
        assertThat(Chars.RAISED.indexOf('⁹')).isEqualTo(9);
        assertThat(Chars.RAISED.substring(10)).isEqualTo("⁻⁺");
    }

    @Test
    void anEndingIsComparedFoldedAndDoesNotReachBeforeTheStart() {
        assertThat(Chars.endsWith("The firm\u2019S", 4, 10, "'s")).isTrue();
        assertThat(Chars.endsWith("The firm", 4, 8, "'s")).isFalse();
        assertThat(Chars.endsWith("axed", 2, 4, "ed")).isTrue();
        assertThat(Chars.endsWith("axed", 3, 4, "ed")).isFalse();
        assertThat(Chars.endsWith("axed", 4, 4, "")).isTrue();
    }
}
