package org.statclaim.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each row gives the words that a cardinal has taken, the word that comes next, and what the cardinal is then worth; a
 * word that does not fit leaves it as it was. "#12" is a number in digits.
 */
class CardinalTest {

    private static final String REFUSED = "no";

    private static final Map<String, Sense> WORDS = Map.ofEntries(
            Map.entry("zero", Words.number(NumeralKind.ZERO, 0)),
            Map.entry("one", Words.number(NumeralKind.ONES, 1)),
            Map.entry("five", Words.number(NumeralKind.ONES, 5)),
            Map.entry("six", Words.number(NumeralKind.ONES, 6)),
            Map.entry("eleven", Words.number(NumeralKind.TEENS, 11)),
            Map.entry("seventeen", Words.number(NumeralKind.TEENS, 17)),
            Map.entry("twenty", Words.number(NumeralKind.TENS, 20)),
            Map.entry("hundred", Words.number(NumeralKind.HUNDRED, 100)),
            Map.entry("thousand", Words.number(NumeralKind.SCALE, 1_000)),
            Map.entry("million", Words.number(NumeralKind.SCALE, 1_000_000)),
            Map.entry("billion", Words.number(NumeralKind.SCALE, 1_000_000_000)),
            Map.entry("and", Words.number(FunctionWord.AND, 0)),
            Map.entry("half", Words.number(NumeralKind.HALF, 0)));

    private static boolean take(Cardinal cardinal, String word) {
        return word.startsWith("#")
                ? cardinal.acceptLiteral(new BigDecimal(word.substring(1)))
                : cardinal.accept(WORDS.get(word));
    }

    private static Cardinal of(boolean onesBeforeTens, String words) {
        Cardinal cardinal = new Cardinal(Counting.of(onesBeforeTens));
        for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
            assertThat(take(cardinal, word)).as("%s in %s", word, words).isTrue();
        }
        return cardinal;
    }

    private static void holds(boolean onesBeforeTens, String words, String next, String value) {
        Cardinal cardinal = of(onesBeforeTens, words);
        BigDecimal before = cardinal.value();
        boolean fits = take(cardinal, next);
        assertThat(fits).as("whether '%s' takes '%s'", words, next).isEqualTo(!value.equals(REFUSED));
        assertThat(cardinal.value()).isEqualByComparingTo(fits ? new BigDecimal(value) : before);
    }

    private static void holdsInBothOrders(String words, String next, String value) {
        holds(true, words, next, value);
        holds(false, words, next, value);
    }

    @ParameterizedTest
    @CsvSource({"'', zero, 0", "five, zero, no", "twenty, zero, no", "thousand, zero, no", "zero, five, no"})
    void zeroStandsAlone(String words, String next, String value) {
        holdsInBothOrders(words, next, value);
    }

    @ParameterizedTest
    @CsvSource({
        "'', five, 5",
        "hundred, five, 105",
        "thousand, five, 1005",
        "five, six, no",
        "eleven, five, no",
        "#20, five, no",
        "hundred five, six, no",
        "hundred eleven, six, no"
    })
    void onesComeFirstOrBehindAHundredOrAScale(String words, String next, String value) {
        holdsInBothOrders(words, next, value);
    }

    @Test
    void onesFollowTensOnlyInALanguageOfThatOrder() {
        holds(false, "twenty", "five", "25");
        holds(true, "twenty", "five", REFUSED);
        holds(false, "hundred twenty", "five", "125");
        holds(false, "twenty five", "six", REFUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "'', eleven, 11",
        "hundred, eleven, 111",
        "hundred and, eleven, 111",
        "thousand, eleven, 1011",
        "five, eleven, no",
        "twenty, eleven, no",
        "eleven, eleven, no"
    })
    void teensComeFirstOrBehindAHundredOrAScale(String words, String next, String value) {
        holdsInBothOrders(words, next, value);
    }

    /** "vijf en elf" are two numbers. */
    @Test
    void noTeensAreJoinedToOnes() {
        holds(true, "five and", "eleven", REFUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "'', twenty, 20",
        "hundred, twenty, 120",
        "hundred and, twenty, 120",
        "thousand, twenty, 1020",
        "five, twenty, no",
        "eleven, twenty, no",
        "twenty, twenty, no"
    })
    void tensComeFirstOrBehindAHundredOrAScale(String words, String next, String value) {
        holdsInBothOrders(words, next, value);
    }

    @Test
    void tensAreJoinedToTheOnesBeforeThemByAConnector() {
        holds(true, "five and", "twenty", "25");
        holds(true, "hundred five and", "twenty", "125");
        holds(true, "five", "twenty", REFUSED);
    }

    @Test
    void nothingOfTheGroupFollowsJoinedTens() {
        holds(true, "five and twenty", "six", REFUSED);
        holds(true, "five and twenty", "and", REFUSED);
        holds(true, "five and twenty", "thousand", "25000");
    }

    @ParameterizedTest
    @CsvSource({
        "'', hundred, 100",
        "five, hundred, 500",
        "twenty, hundred, 2000",
        "hundred, hundred, no",
        "hundred five, hundred, no",
        "zero, hundred, no",
        "thousand five, hundred, 1500",
        "thousand eleven, hundred, no",
        "hundred and, hundred, no",
        "hundred five, six, no",
        "five hundred, twenty, 520"
    })
    void aHundredMultipliesWhatIsBelowIt(String words, String next, String value) {
        holdsInBothOrders(words, next, value);
    }

    /** "98 thousand, ten hundred": exactly one of the scale is too much as well. */
    @Test
    void hundredsBehindAScaleStayBelowIt() {
        holds(false, "million seventeen", "hundred", "1001700");
        holds(false, "thousand seventeen", "hundred", REFUSED);
        holds(false, "thousand #10", "hundred", REFUSED);
        holds(false, "thousand #9", "hundred", "1900");
    }

    @Test
    void aBareHundredFollowsAScaleOnlyWhereOnesPrecedeTens() {
        holds(true, "thousand", "hundred", "1100");
        holds(false, "thousand", "hundred", REFUSED);
    }

    @Test
    void onesWithAConnectorTakeNoHundred() {
        holds(true, "five and", "hundred", REFUSED);
        holds(true, "five", "hundred", "500");
    }

    @Test
    void digitsOfAnySizeTakeOneHundred() {
        holdsInBothOrders("#250", "hundred", "25000");
        holdsInBothOrders("#3 hundred", "hundred", REFUSED);
        holdsInBothOrders("#3 hundred", "five", "305");
        holds(true, "#3 million hundred", "hundred", REFUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "'', thousand, 1000",
        "five, thousand, 5000",
        "hundred, thousand, 100000",
        "five thousand, six, 5006",
        "million five, thousand, 1005000",
        "five thousand six, thousand, no",
        "five thousand six, million, no",
        "hundred and, thousand, no",
        "thousand and, million, no",
        "#3.5, million, 3500000"
    })
    void aScaleMultipliesTheGroupBeforeIt(String words, String next, String value) {
        holdsInBothOrders(words, next, value);
    }

    @Test
    void aGroupBehindAScaleStaysBelowIt() {
        holdsInBothOrders("million #999", "thousand", "1999000");
        holdsInBothOrders("million #1000", "thousand", REFUSED);
        holdsInBothOrders("million #5000", "thousand", REFUSED);
    }

    @Test
    void aLargerScaleMultipliesAScaleOnce() {
        holdsInBothOrders("hundred thousand", "million", "100000000000");
        holdsInBothOrders("thousand million", "billion", REFUSED);
        holdsInBothOrders("thousand", "thousand", REFUSED);
        holdsInBothOrders("thousand five", "million", REFUSED);
    }

    @Test
    void aSmallerScaleIsOneOfIt() {
        holdsInBothOrders("five million", "thousand", "5001000");
        holdsInBothOrders("five million thousand", "six", "5001006");
        holdsInBothOrders("five million", "million", REFUSED);
        holdsInBothOrders("five million and", "thousand", REFUSED);
    }

    /** The bound that what follows must stay below is the smallest scale so far. */
    @Test
    void theSmallestScaleBoundsWhatFollows() {
        holdsInBothOrders("five million six thousand", "#999", "5006999");
        holdsInBothOrders("five million six thousand", "#1000", REFUSED);
        holdsInBothOrders("thousand million", "#1000", REFUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "'', and, no",
        "hundred, and, 100",
        "thousand, and, 1000",
        "hundred and, and, no",
        "eleven, and, no",
        "twenty, and, no",
        "#5, and, no",
        "#3 hundred, and, 300"
    })
    void aConnectorFollowsAHundredOrAScale(String words, String next, String value) {
        holdsInBothOrders(words, next, value);
    }

    @Test
    void aConnectorFollowsOnesWhereTheyPrecedeTens() {
        holds(true, "five", "and", "5");
        holds(true, "hundred five", "and", "105");
        holds(false, "five", "and", REFUSED);
        holds(false, "hundred five", "and", REFUSED);
    }

    @Test
    void noOtherWordBelongsToACardinal() {
        holdsInBothOrders("five", "half", REFUSED);
        holdsInBothOrders("", "half", REFUSED);
    }

    @Test
    void aConnectorLeavesItOpenUntilTheNextPart() {
        assertThat(of(true, "five").isOpen()).isFalse();
        assertThat(of(true, "five and").isOpen()).isTrue();
        assertThat(of(true, "five and twenty").isOpen()).isFalse();
        assertThat(of(true, "thousand and #5").isOpen()).isFalse();
    }

    @Test
    void aRefusedWordChangesNothing() {
        Cardinal cardinal = of(true, "hundred and");
        assertThat(take(cardinal, "hundred")).isFalse();
        assertThat(cardinal.isOpen()).isTrue();
        assertThat(cardinal.endsIn(FunctionWord.AND)).isTrue();
    }

    @Test
    void isInAHundredBehindItsConnectorOnly() {
        assertThat(of(false, "#3 hundred and").isInHundred()).isTrue();
        assertThat(of(false, "#3 hundred").isInHundred()).isFalse();
        assertThat(of(false, "five thousand and").isInHundred()).isFalse();
        assertThat(of(true, "five and").isInHundred()).isFalse();
        assertThat(of(false, "hundred and five").isInHundred()).isFalse();
    }

    @Test
    void isEmptyUntilAGroupOrAScaleIsTaken() {
        assertThat(of(false, "").isEmpty()).isTrue();
        assertThat(of(false, "zero").isEmpty()).isFalse();
        assertThat(of(false, "thousand").isEmpty()).isFalse();
        assertThat(of(false, "").value()).isEqualByComparingTo("0");
    }

    @Test
    void knowsTheClassItEndsIn() {
        assertThat(of(false, "twenty").endsIn(NumeralKind.TENS)).isTrue();
        assertThat(of(false, "twenty five").endsIn(NumeralKind.TENS)).isFalse();
        assertThat(of(false, "twenty five").endsIn(NumeralKind.ONES)).isTrue();
        assertThat(of(false, "#20").endsIn(NumeralKind.ONES)).isTrue();
        assertThat(of(false, "").endsIn(NumeralKind.ONES)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', #12, 12",
        "thousand, #5, 1005",
        "thousand, #999, 1999",
        "thousand, #1000, no",
        "five, #6, no",
        "#5, #6, no"
    })
    void digitsOpenAGroup(String words, String next, String value) {
        holdsInBothOrders(words, next, value);
    }

    @ParameterizedTest
    @CsvSource({
        "#3 hundred and, #5, 305",
        "#3 hundred and, #99, 399",
        "#3 hundred and, #100, no",
        "#3 hundred and, #0, no",
        "#3 hundred, #5, no",
        "#3 hundred and #5, #6, no"
    })
    void digitsBelowAHundredFollowItsConnector(String words, String next, String value) {
        holdsInBothOrders(words, next, value);
    }

    @Test
    void noDigitsFollowOnesAndAConnector() {
        holds(true, "five and", "#6", REFUSED);
    }

    /** "3 hundred and 2 hundred" is two numbers; "302 hundred" is one. */
    @Test
    void onlyDigitsThatOpenTheirGroupAreMultiplied() {
        holdsInBothOrders("#3 hundred and #2", "hundred", REFUSED);
        holdsInBothOrders("#302", "hundred", "30200");
    }

    @Test
    void thePointOfDigitsMoves() {
        Cardinal cardinal = of(false, "thousand #25");
        cardinal.scaleLiteral(-1);
        assertThat(cardinal.value()).isEqualByComparingTo("1002.5");
        Cardinal empty = of(false, "thousand");
        empty.scaleLiteral(-1);
        assertThat(empty.value()).isEqualByComparingTo("1000");
    }

    @Test
    void aCopyGoesItsOwnWay() {
        Cardinal cardinal = of(true, "hundred five");
        Cardinal copy = cardinal.copy();
        assertThat(take(copy, "and")).isTrue();
        assertThat(take(copy, "twenty")).isTrue();
        assertThat(copy.value()).isEqualByComparingTo("125");
        assertThat(cardinal.value()).isEqualByComparingTo("105");
        assertThat(cardinal.isOpen()).isFalse();
        assertThat(take(cardinal, "thousand")).isTrue();
    }

    /** Each part of the state decides something behind it. */
    @Test
    void aCopyRemembersAllOfIt() {
        assertThat(take(of(true, "five and").copy(), "twenty"))
                .as("order, connector, place")
                .isTrue();
        assertThat(take(of(false, "thousand").copy(), "#1000")).as("last scale").isFalse();
        assertThat(of(false, "thousand five").copy().value()).as("total").isEqualByComparingTo("1005");
        assertThat(take(of(false, "#250").copy(), "hundred")).as("literal").isTrue();
        assertThat(take(of(false, "thousand").copy(), "million"))
                .as("last word")
                .isTrue();
        assertThat(take(of(false, "thousand million").copy(), "billion"))
                .as("scaled")
                .isFalse();
    }
}
