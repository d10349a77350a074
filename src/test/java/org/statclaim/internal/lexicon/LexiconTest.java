package org.statclaim.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private final Lexicon lexicon = Words.onesFirst()
            .add(FunctionWord.PER, "per")
            .add(UnitKind.PERCENT, "per cent", "%")
            .add(TimeKind.MONTH, "mei")
            .add(TimeKind.YEAR_PART, "1e kwartaal")
            .add(LabelKind.NAME, "area 51")
            .add(UnitKind.UNIT, "a")
            .number(NumeralKind.ONES, 3, "drie")
            .number(NumeralKind.ONES, 5, "vijf")
            .number(FunctionWord.AND, 0, "en")
            .number(NumeralKind.TENS, 20, "twintig")
            .number(NumeralKind.SCALE, 1_000_000, "miljoen")
            .payload(NumeralKind.SCALE_SUFFIX, "1000000", "mln")
            .lexicon();
    private final Lexicon.Match match = new Lexicon.Match();

    private String longest(String text) {
        return longest(text, 0);
    }

    private String longest(String text, int from) {
        return lexicon.longest(text, from, match) ? text.substring(from, match.end()) : "-";
    }

    @ParameterizedTest
    @CsvSource({
        "per, per",
        "per cent, per cent",
        "per cent meer, per cent",
        "per centimeter, per",
        "per annum, per",
        "perron, -",
        "onbekend, -"
    })
    void theLongestThatEndsWithAWordWins(String text, String found) {
        assertThat(longest(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"PER CENT, PER CENT", "Per Cent, Per Cent", "drïe, drïe", "mil\u00ADjoen, mil\u00ADjoen"})
    void caseMarksAndInvisiblesDoNotMatter(String text, String found) {
        assertThat(longest(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"per cent", "per   cent", "per\ncent", "per\u00A0cent", "per \u200B cent", "per \n cent"})
    void whiteSpaceMatchesAnyButABlankLine(String text) {
        assertThat(longest(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"per\n\ncent", "per \n \n cent", "per\n\u200B\ncent"})
    void noWordRunsOnOverABlankLine(String text) {
        assertThat(longest(text)).isEqualTo("per");
    }

    @ParameterizedTest
    @CsvSource({
        "drie3, drie",
        "driehoek, -",
        "drie-, drie",
        "%a, %",
        "%5, %",
        "area 51, area 51",
        "area 512, -",
        "area 51b, -",
        "area 51%, area 51"
    })
    void aLetterEndsNotBeforeALetterAndADigitNeitherBeforeALetterNorADigit(String text, String found) {
        assertThat(longest(text)).isEqualTo(found);
    }

    @Test
    void anInvisibleCharacterHidesNoLetterBehindTheWord() {
        assertThat(longest("drie\u00ADhoek")).isEqualTo("-");
        assertThat(longest("drie\u00AD hoeken")).isEqualTo("drie");
        assertThat(longest("drie\u00AD")).isEqualTo("drie");
    }

    @Test
    void looksFromThePlaceOn() {
        assertThat(longest("om de drie", 6)).isEqualTo("drie");
        assertThat(longest("om de drie", 5)).isEqualTo("-");
    }

    @Test
    void whatWasFoundBeforeIsForgotten() {
        assertThat(lexicon.longest("drie", 0, match)).isTrue();
        assertThat(match.lexeme()).isNotNull();
        assertThat(lexicon.longest("hoek", 0, match)).isFalse();
        assertThat(match.lexeme()).isNull();
    }

    /** The modifier letter is an apostrophe in the table and a letter in a text, so that the word goes on behind it. */
    @Test
    void anApostropheThatIsALetterBelongsToTheWord() {
        Lexicon english = Words.tensFirst()
                .add(FunctionWord.PRON, "it")
                .add(FunctionWord.VERB, "it's", "it's been")
                .lexicon();
        assertThat(english.longest("it\u02BCs", 0, match)).isTrue();
        assertThat(match.end()).isEqualTo(4);
        assertThat(english.longest("it\u02BCs been", 0, match)).isTrue();
        assertThat(match.end()).isEqualTo(9);
        assertThat(english.longest("it\u02BCll", 0, match)).isFalse();
        assertThat(english.longest("it'll", 0, match)).isTrue();
        assertThat(match.end()).isEqualTo(2);
    }

    @Test
    void theLettersOfAWordAreReadWhetherItIsFoundOrNot() {
        assertThat(lexicon.longest("onbe\u00ADkend\u00AD, drie", 0, match)).isFalse();
        assertThat(match.lettersEnd()).isEqualTo(9);
        assertThat(match.word()).isEqualTo(Lexicon.UNKNOWN_WORD);
        assertThat(lexicon.longest("per cent", 0, match)).isTrue();
        assertThat(match.lettersEnd()).isEqualTo(3);
        assertThat(match.word()).isEqualTo(lexicon.vocabulary().number("per"));
        assertThat(lexicon.longest("%a", 0, match)).isTrue();
        assertThat(match.lettersEnd()).isZero();
        assertThat(match.word()).isEqualTo(Lexicon.UNKNOWN_WORD);
    }

    /** The unit's sign is a form of its own, which no letter of a text folds to. */
    @Test
    void aSignThatFoldsToALetterIsNotThatLetter() {
        Lexicon signs = Words.tensFirst()
                .add(FunctionWord.DET, "a")
                .exact(UnitKind.UNIT, "\u212B")
                .lexicon();
        assertThat(signs.longest("A total", 0, match)).isTrue();
        assertThat(match.lexeme()).isNotNull();
        assertThat(match.lexeme().is(FunctionWord.DET)).isTrue();
        assertThat(match.lexeme().is(UnitKind.UNIT)).isFalse();
    }

    @Test
    void aWordOfAnotherTableIsNoLexeme() {
        int word = lexicon.vocabulary().number("rises");
        assertThat(lexicon.longest("Rises", 0, match)).isFalse();
        assertThat(match.word()).isEqualTo(word);
        assertThat(lexicon.has("Rises", 0, 5)).isFalse();
    }

    @Test
    void hasWholeWordsOnly() {
        assertThat(lexicon.has("de Drie", 3, 7)).isTrue();
        assertThat(lexicon.has("miljoenen", 0, 9)).isFalse();
        assertThat(lexicon.has("area 51", 0, 4)).as("only with its number").isFalse();
    }

    @Test
    void aTextMayEndInWhiteSpace() {
        assertThat(longest("per ")).isEqualTo("per");
        assertThat(longest("")).isEqualTo("-");
    }

    @Test
    void findKnowsWholeFormsOnly() {
        assertThat(lexicon.find("PER  CENT")).isNotNull();
        assertThat(lexicon.find("per c")).isNull();
        assertThat(lexicon.find("per cents")).isNull();
    }

    @Test
    void aFormListedTwiceIsOneLexemeWithBothSenses() {
        int before = lexicon.lexemes().size();
        lexicon.add("Mei", Words.sense(FunctionWord.VERB, ""));
        lexicon.add("juni", Words.sense(TimeKind.MONTH, ""));
        Lexeme mei = lexicon.find("mei");
        assertThat(mei).isNotNull();
        assertThat(mei.is(TimeKind.MONTH)).isTrue();
        assertThat(mei.is(FunctionWord.VERB)).isTrue();
        assertThat(lexicon.lexemes()).hasSize(before + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "'2,500', true",
        "'180.50', true",
        "'2,5', false",
        "'2,5 miljoen', true",
        "'26', false",
        "'26,', false",
        "'26. Dan', false",
        "'26. miljoen', false",
        "'2-500', false",
        "'3 miljoen', true",
        "'3miljoen', true",
        "'3mln', true",
        "'3 mln', false",
        "'3 mei', false",
        "'3 ', false",
        "'miljoen', false",
        "',500', true",
        "'1.2.34', true"
    })
    void anAmountHasGroupsOrCentsOrAScale(String text, boolean amount) {
        assertThat(lexicon.startsAmount(text, 0)).isEqualTo(amount);
    }

    @Test
    void anAmountIsLookedForAtThePlace() {
        assertThat(lexicon.startsAmount("COP2,500", 3)).isTrue();
        assertThat(lexicon.startsAmount("COP2,500", 0)).isFalse();
    }

    @Test
    void aWordWrittenTogetherIsReadBetweenTheOffsets() {
        String text = "de Vijfentwintig huizen";
        Lexeme found = lexicon.compound(text, 3, 16);
        assertThat(found).isNotNull();
        assertThat(found.compound()).isNotNull();
        assertThat(found.compound().parts())
                .extracting(Sense::number)
                .containsExactly(BigDecimal.valueOf(5), BigDecimal.ZERO, BigDecimal.valueOf(20));
    }

    /** The first letter begins no number word; it does, but the rest is none. */
    @Test
    void aWordThatIsNoNumberIsNoCompound() {
        assertThat(lexicon.compound("huizen", 0, 6)).isNull();
        assertThat(lexicon.compound("vijfhoek", 0, 8)).isNull();
    }
}
