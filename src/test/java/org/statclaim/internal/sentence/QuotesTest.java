package org.statclaim.internal.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.Words;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.internal.tokens.Sentences;
import org.statclaim.internal.tokens.Tokenizer;
import org.statclaim.internal.tokens.Tokens;

/** The tokens that stand in quotation marks, sentence by sentence with a bar between; "-" is a sentence without any. */
class QuotesTest {

    private final Tokenizer tokenizer = new Tokenizer(Words.tensFirst()
            .add(NumeralKind.ONES, "é")
            .add(FunctionWord.DET, "'t")
            .lexicon());
    private Tokens tokens;
    private Quotes quotes;
    private Sentence sentence;

    /** Reads the sentences of the text, the last of which can then be asked. */
    private String quoted(String text) {
        tokens = tokenizer.tokenize(text);
        Quotes.Open open = Quotes.Open.NOT;
        Sentences sentences = Sentences.split(tokens, 0, false);
        StringJoiner shown = new StringJoiner(" | ");
        for (int s = 0; s < sentences.size(); s++) {
            sentence = tokens.sentence(sentences.first(s), sentences.end(s));
            quotes = new Quotes(sentence, open);
            open = quotes.left();
            StringJoiner inside = new StringJoiner(" ");
            inside.setEmptyValue("-");
            for (int i = sentences.first(s); i < sentences.end(s); i++) {
                if (quotes.inside(i)) {
                    inside.add(sentence.printed(i));
                }
            }
            shown.add(inside.toString());
        }
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "hij zei “a b” c; a b",
                "hij zei „a b” c; a b",
                "hij zei „a b“ c; a b",
                "hij zei “a b\" c; a b",
                "hij zei ”a b” c; a b",
                "hij zei \"a b\" c; a b",
                "hij zei \"a b” c; a b",
                "hij zei «a b» c; a b",
                "hij zei ‘aa b’ c; aa b",
                "hij zei 'aa b' c; aa b",
                "hij zei ‘aa b' c; aa b",
                "hij zei “a” en “b” c; a b",
                "hij zei a b c; -"
            })
    void eachMarkHasItsOwnThatCloses(String text, String inside) {
        assertThat(quoted(text)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "hij zei “a »b c; a » b c",
                "hij zei \"a “b c; a “ b c",
                "hij zei «a ”b c; a ” b c",
                "hij zei ‘aa ”b c; aa ” b c"
            })
    void anotherMarkClosesNothing(String text, String inside) {
        assertThat(quoted(text)).isEqualTo(inside);
    }

    @Test
    void theMarkBehindDigitsIsInches() {
        assertThat(quoted("een tv van 5\" en b c")).isEqualTo("-");
        assertThat(quoted("een tv van 5 \"en b c")).isEqualTo("en b c");
        assertThat(quoted("een tv van x\"en b c")).isEqualTo("en b c");
    }

    @Test
    void nothingOpensAtTheEndOfASentence() {
        assertThat(quoted("hij zei “")).isEqualTo("-");
        assertThat(quotes.open()).isFalse();
        assertThat(quoted("hij zei “a")).isEqualTo("a");
        assertThat(quotes.open()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de foto ‘s a b",
                "de jaren ’60 a b",
                "om ‘5 a b",
                "‘ a b",
                "aa.'bb c",
                "aa,'bb c",
                "5'bb c",
                "B2'bb c"
            })
    void anApostropheOpensNothing(String text) {
        assertThat(quoted(text)).isEqualTo("-");
    }

    /** A word may begin with an apostrophe; its apostrophe is no mark. */
    @Test
    void theApostropheOfAWordIsNoMark() {
        assertThat(quoted("zij 't-aa bb")).isEqualTo("-");
        assertThat(quoted("zij '-aa bb")).isEqualTo("- aa bb");
        assertThat(quoted("zij ‘aa 5't bb cc")).isEqualTo("aa 5 't bb cc");
        assertThat(quoted("zij ‘aa 5' bb cc")).isEqualTo("aa 5");
    }

    /** One letter is an elision, unless it is a number word. */
    @Test
    void aSingleMarkOpensBeforeAWordThatIsApart() {
        assertThat(quoted("zij ‘ss a")).isEqualTo("ss a");
        assertThat(quoted("zij ‘s a")).isEqualTo("-");
        assertThat(quoted("zij ‘é a")).isEqualTo("é a");
        assertThat(quoted("(‘aa b")).isEqualTo("aa b");
        assertThat(quoted("‘aa b")).isEqualTo("aa b");
    }

    @ParameterizedTest
    @CsvSource({
        "zij ‘aa bb’ c, aa bb",
        "zij ‘aa bb ’ c, aa bb ’ c",
        "zij ‘aa 5’x c, aa 5 ’ x c",
        "zij ‘aa 5’! c, aa 5",
        "zij ‘aa 5’ x, aa 5"
    })
    void aSingleMarkClosesBehindAWordThatDoesNotGoOn(String text, String inside) {
        assertThat(quoted(text)).isEqualTo(inside);
    }

    @Test
    void aQuotationGoesOnInTheNextSentence() {
        assertThat(quoted("Hij zei: “Aa. Bb.” Cc. Dd")).isEqualTo("Aa . | Bb . | - | -");
        assertThat(quoted("Hij zei: “Aa. Bb” cc")).isEqualTo("Aa . | Bb");
        assertThat(quotes.carried()).isTrue();
        assertThat(quotes.open()).isFalse();
        assertThat(quotes.any()).isTrue();
    }

    @Test
    void aSentenceThatOpensItsOwnIsNotCarried() {
        assertThat(quoted("Hij zei. “Bb” cc")).isEqualTo("- | Bb");
        assertThat(quotes.carried()).isFalse();
        assertThat(quotes.goesOn()).isFalse();
    }

    @Test
    void aParagraphEndsIt() {
        assertThat(quoted("Hij zei: “Aa.\n\nBb cc")).isEqualTo("Aa . | -");
        assertThat(quotes.carried()).isFalse();
        assertThat(quotes.goesOn()).isFalse();
        assertThat(quotes.any()).isFalse();
    }

    @Test
    void aSpeechOpensEachParagraphAnew() {
        assertThat(quoted("Hij zei: “Aa.\n\n“Bb cc")).isEqualTo("Aa . | Bb cc");
        assertThat(quotes.goesOn()).isTrue();
        assertThat(quotes.carried()).isTrue();
        assertThat(quoted("Hij zei: “Aa”.\n\n“Bb cc")).isEqualTo("Aa | Bb cc");
        assertThat(quotes.goesOn()).as("the first was closed").isFalse();
        assertThat(quoted("Hij zei: “Aa. “Bb cc")).isEqualTo("Aa . | -");
        assertThat(quotes.goesOn()).as("no paragraph, so the mark closes").isFalse();
    }

    @Test
    void aMarkThatIsNeverClosedHoldsForTwelveSentences() {
        assertThat(quoted("Hij: “Aa" + ". Bb".repeat(12))).endsWith("Bb . | Bb");
        assertThat(quotes.carried()).isTrue();
        assertThat(quoted("Hij: “Aa" + ". Bb".repeat(13))).endsWith("Bb . | -");
        assertThat(quotes.carried()).isFalse();
    }

    /** "x “a b”, c": behind the closing mark and a comma, or the mark alone. */
    @Test
    void knowsWhatFollowsAQuotation() {
        assertThat(quoted("x “a b”, c d")).isEqualTo("a b");
        assertThat(quotes.closesBefore(6)).as("c").isTrue();
        assertThat(quotes.closesBefore(7)).as("d").isFalse();
        assertThat(quotes.closesBefore(4)).as("the closing mark").isFalse();
        assertThat(quotes.closesBefore(3)).as("b").isFalse();
        assertThat(quoted("x “a b” c d")).isEqualTo("a b");
        assertThat(quotes.closesBefore(5)).as("c").isTrue();
        assertThat(quotes.closesBefore(0)).isFalse();
    }

    @Test
    void knowsWhereAQuotationOpens() {
        assertThat(quoted("x “a b” c")).isEqualTo("a b");
        assertThat(quotes.opensAt(1)).isTrue();
        assertThat(quotes.opensAt(0)).isFalse();
        assertThat(quotes.opensAt(2)).isFalse();
        assertThat(quotes.opensAt(4)).isFalse();
    }

    @Test
    void tokensOfEarlierSentencesAreNotInside() {
        assertThat(quoted("“Aa bb.” Cc “dd” ee")).isEqualTo("Aa bb . | dd");
        assertThat(quotes.inside(1)).isFalse();
        assertThat(quotes.inside(7)).isTrue();
    }
}
