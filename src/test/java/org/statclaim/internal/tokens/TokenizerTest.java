package org.statclaim.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LabelKind;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.lexicon.Words;

/** A word stands as it is, digits behind #, symbols in brackets, and what the lexicon knows has a star. */
class TokenizerTest {

    private final Tokenizer tokenizer = new Tokenizer(Words.onesFirst()
            .add(FunctionWord.PREP, "in", "per")
            .add(FunctionWord.PRON, "it")
            .add(FunctionWord.DET, "p")
            .add(UnitKind.PERCENT, "per cent", "%")
            .add(TimeKind.MONTH, "may")
            .add(FunctionWord.MINUS, "min")
            .add(SourceKind.SPEAKER, "minister")
            .add(TimeKind.YEAR_PART, "1st quarter")
            .add(NumeralKind.ORDINAL, "1st place")
            .add(MoneyKind.MONEY_WORD, "euro")
            .add(MoneyKind.CURRENCY, "dollar")
            .add(LabelKind.ABBREVIATION, "v.", "p.", "c.", "q.")
            .add(MoneyKind.MINOR, "c")
            .exact(LabelKind.NAME, "5G", "4K")
            .exact(UnitKind.UNIT, "V", "B", "km")
            .exact(MoneyKind.CURRENCY, "EUR", "COP")
            .exact(MoneyKind.ORDINARY_CODE, "COP")
            .number(NumeralKind.ONES, 5, "vijf")
            .number(FunctionWord.AND, 0, "en")
            .number(NumeralKind.TENS, 20, "twintig")
            .lexicon());

    private Sentence all(String text) {
        Tokens tokens = tokenizer.tokenize(text);
        return tokens.sentence(0, tokens.size());
    }

    private String shown(String text) {
        return Shown.of(tokenizer.tokenize(text));
    }

    @ParameterizedTest
    @CsvSource({"'Huis 12 !', Huis #12 [!]", "'a1', a1", "'12,5%', '#12 [,] #5 [%]*'", "'', ''", "' \u200B ', ''"})
    void aTextIsWordsDigitsAndSymbols(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @Test
    void theLongestLexemeIsOneToken() {
        assertThat(shown("per cent")).isEqualTo("per cent*");
        assertThat(shown("per centimeter")).isEqualTo("per* centimeter");
    }

    @Test
    void aNameOfADigitAndLettersIsBoundToItsCase() {
        assertThat(shown("5G nu")).isEqualTo("[5G]* nu");
        assertThat(shown("5g nu")).isEqualTo("#5 g nu");
    }

    @ParameterizedTest
    @CsvSource({"'1,234.5G', '#1 [,] #234 [.] #5 G'", "'1,5G', '#1 [,] #5 G'", "'15G', '#15 G'", "'x 5G', 'x [5G]*'"})
    void noNameIsCutOutOfANumber(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @Test
    void onlyNamesAndPartsOfAYearOpenWithADigit() {
        assertThat(shown("1st quarter")).isEqualTo("[1st quarter]*");
        assertThat(shown("1st place")).isEqualTo("#1 st place");
    }

    @Test
    void behindANumberTheStopOfAUnitEndsTheSentence() {
        assertThat(shown("5 V. Dan")).isEqualTo("#5 V* [.] Dan");
        assertThat(shown("5 c. Dan")).isEqualTo("#5 c* [.] Dan");
    }

    /** Not behind a number; the word is no unit; there is no such word; no abbreviation. */
    @ParameterizedTest
    @CsvSource({"x V. Dan, x V.* Dan", "5 p. Dan, #5 p.* Dan", "5 q. Dan, #5 q.* Dan", "5 km. Dan, #5 km* [.] Dan"})
    void elseTheStopIsTheAbbreviations(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource({"B12, B12", "may12, may12", "dollar12, dollar12", "EURO95, EURO95", "'B12,5', 'B12,5'"})
    void digitsGluedToAWordMakeAName(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    /** A blank between, another mark, the sign of a currency, money in small letters, a minus. */
    @ParameterizedTest
    @CsvSource({
        "B 12, B* #12",
        "B-12, B* [-] #12",
        "EUR12, EUR* #12",
        "euro95, euro* #95",
        "min5, min* #5",
        "%5, [%]* #5",
        "v.5, v.* #5"
    })
    void butNotTheseDigits(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @Test
    void aCodeThatIsAWordIsMoneyBeforeAnAmountOnly() {
        assertThat(shown("COP26")).isEqualTo("COP26");
        assertThat(shown("COP2,500")).isEqualTo("COP* #2 [,] #500");
    }

    @Test
    void theUnitOfTheDigitsBeforeItMakesNoName() {
        assertThat(shown("5km2")).isEqualTo("#5 km* #2");
        assertThat(shown("km2")).isEqualTo("km2");
    }

    @ParameterizedTest
    @CsvSource({
        "H5N1, H5N1",
        "CO2-arm, CO2 [-] arm",
        "ID.3, ID.3",
        "ID.x, ID [.] x",
        "'QX21,700', 'QX21,700'",
        "'PS,700', 'PS [,] #700'",
        "CO2., CO2 [.]",
        "CO2.5, CO2.5",
        "x5, x5"
    })
    void anUnknownWordTakesDigitsAndMarksBetweenThem(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource({
        "in-depth, in-depth",
        "in\u2010depth, in\u2010depth",
        "in-5, in* [-] #5",
        "in-, in* [-]",
        "in - x, in* [-] x",
        "it's, it* ['] s",
        "in–x, in* [–] x"
    })
    void aHyphenJoinsAWordToTheNext(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource({"vijf-jarig, vijf* [-] jarig", "may-day, may* [-] day", "min-x, min* [-] x", "km-x, km* [-] x"})
    void aNumberOrUnitKeepsItsMeaningBeforeAHyphen(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource({
        "minister's, minister's",
        "minister-x, minister-x",
        "minister x, minister* x",
        "minister'5, minister* ['] #5"
    })
    void aNounIsJoinedByAnApostropheToo(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource({"noord-zuid, noord-zuid", "foto’s, foto’s", "a-b-c, a-b-c", "noord-, noord [-]", "x--y, x [-] [-] y"})
    void hyphensAndApostrophesStandInsideAnUnknownWord(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @Test
    void aNumberWordIsReadWithoutWhatIsHyphenedToIt() {
        assertThat(shown("vijfentwintig-jarig")).isEqualTo("vijfentwintig* [-] jarig");
        assertThat(shown("vijfhoek-jarig")).isEqualTo("vijfhoek-jarig");
    }

    @Test
    void aNumberWordKnowsItsParts() {
        Sentence tokens = all("vijfentwintig vijf");
        assertThat(tokens.compound(0)).isNotNull();
        assertThat(tokens.compound(0).parts()).hasSize(3);
        assertThat(tokens.compound(1)).isNull();
    }

    @Test
    void invisibleCharactersStandInsideAWordButNotBehindIt() {
        assertThat(shown("hu\u00ADis\u200B 5")).isEqualTo("hu\u00ADis #5");
        assertThat(shown("\u200Bhuis")).isEqualTo("huis");
        assertThat(shown("huis\u200B")).isEqualTo("huis");
    }

    @Test
    void aPairOfSurrogatesIsOneSymbol() {
        assertThat(shown("😀!")).isEqualTo("[😀] [!]");
        assertThat(tokenizer.tokenize("\uD83D!").size()).isEqualTo(2);
        assertThat(tokenizer.tokenize("\uD83D").size()).isEqualTo(1);
    }

    @Test
    void digitsOfOtherScriptsAreSymbols() {
        assertThat(shown("\u0663\u0664")).isEqualTo("[\u0663] [\u0664]");
    }

    @ParameterizedTest
    @CsvSource({
        "'a b', false, false, false",
        "'a\nb', true, false, false",
        "'a\u2028b', true, false, false",
        "'a\n\nb', true, true, false",
        "'a \n \n b', true, true, false",
        "'a\u2029b', true, true, false",
        "'a\tb', false, false, true",
        "'a\n\tb', true, false, true"
    })
    void theGapBeforeATokenTellsLinesParagraphsAndCells(String text, boolean line, boolean paragraph, boolean cell) {
        Sentence tokens = all(text + " c");
        assertThat(tokens.startsLine(1)).isEqualTo(line);
        assertThat(tokens.startsParagraph(1)).isEqualTo(paragraph);
        assertThat(tokens.startsCell(1)).isEqualTo(cell);
        assertThat(List.of(tokens.startsLine(2), tokens.startsParagraph(2), tokens.startsCell(2)))
                .as("the next token")
                .containsOnly(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5km", "5%", "a,b"})
    void aTokenWithoutAGapIsGlued(String text) {
        Sentence tokens = all(text);
        assertThat(tokens.isGlued(0)).isFalse();
        assertThat(tokens.isGlued(1)).isTrue();
    }

    @Test
    void aTokenBehindABlankIsNotGlued() {
        assertThat(all("5 km").isGlued(1)).isFalse();
    }

    /** Commas and dashes inside a number are none; a hyphen and a stop never are. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a, b; c: d | , ; :",
                "a (b) c | ( )",
                "a – b — c | – —",
                "a - b. c / d | ''",
                "1,5 en 5–7 en 5—7 | ''",
                "5, 7 en 5– 7 en 5 — 7 | , – —",
                "5,x en 5–x en 5—x | , – —"
            })
    void marksBetweenClausesAreBoundaries(String text, String marks) {
        Sentence tokens = all(text);
        StringJoiner shown = new StringJoiner(" ");
        for (int i = 0; i < tokens.to(); i++) {
            if (tokens.isBoundary(i)) {
                shown.add(tokens.printed(i));
            }
        }
        assertThat(shown).hasToString(marks);
    }

    /** The letter and its mark may be one character or two; a mark that only divides a word is none. */
    @ParameterizedTest
    @CsvSource({
        "één, true",
        "e\u0301n, true",
        "een, false",
        "e\u00ADen, false",
        "foto’s, false",
        "œuvre, false",
        "😀, false"
    })
    void aWordIsAccentedByAMarkOnALetter(String text, boolean accented) {
        assertThat(all(text).isAccented(0)).isEqualTo(accented);
        assertThat(all(text).isAccented(1)).as("what is no token").isFalse();
    }

    /** What stands outside a sentence is nothing to it, whichever token is asked. */
    @Test
    void aSentenceIsReadAsIfItStoodAlone() {
        Tokens tokens = tokenizer.tokenize("a,5\tb");
        Sentence sentence = tokens.sentence(1, 3);
        assertThat(sentence.isSymbol(1, ',')).isTrue();
        assertThat(sentence.isGlued(1)).as("its first token").isFalse();
        assertThat(sentence.isGlued(2)).isTrue();
        assertThat(sentence.isWord(0)).as("before it").isFalse();
        assertThat(sentence.isWord(3)).as("behind it").isFalse();
        assertThat(sentence.startsCell(3)).as("behind it").isFalse();
        assertThat(tokens.sentence(0, 1).isGlued(1)).as("behind it").isFalse();
        assertThat(tokens.sentence(1, 4).startsCell(3)).isTrue();
    }

    @Test
    void offsetsAreThoseOfTheText() {
        Tokens tokens = tokenizer.tokenize("  huis\n12");
        assertThat(tokens.start(0)).isEqualTo(2);
        assertThat(tokens.end(0)).isEqualTo(6);
        assertThat(tokens.start(1)).isEqualTo(7);
        assertThat(tokens.end(1)).isEqualTo(9);
        assertThat(tokens.printed(0, 1)).isEqualTo("huis\n12");
    }

    @Test
    void aLongTextKeepsAllItsTokens() {
        assertThat(tokenizer.tokenize("huis 5 % ".repeat(100)).size()).isEqualTo(300);
    }
}
