package org.statclaim.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LabelKind;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.Words;

/** Sentences are shown with a bar between them, line breaks as an arrow. */
class SentencesTest {

    private final Tokenizer tokenizer = new Tokenizer(Words.tensFirst()
            .add(FunctionWord.DET, "de")
            .add(FunctionWord.PREP, "in", "van")
            .add(FunctionWord.PRON, "u")
            .add(FunctionWord.CONJ, "maar")
            .add(FunctionWord.ADVERB, "ook")
            .add(FunctionWord.VERB, "is", "mag")
            .add(SourceKind.BACK_REFERENCE, "dat")
            .add(TimeKind.MONTH, "mag")
            .payload(LabelKind.ABBREVIATION, "-", "enz.")
            .add(MoneyKind.COUNTRY, "V.S.")
            .payload(LabelKind.ABBREVIATION, "title", "dr.")
            .lexicon());

    private String split(String text) {
        return split(text, 0);
    }

    private String split(String text, int body) {
        Sentences sentences = Sentences.split(tokenizer.tokenize(text), body, false);
        StringJoiner shown = new StringJoiner(" | ");
        for (int i = 0; i < sentences.size(); i++) {
            shown.add(sentences.text(i));
        }
        return shown.toString().replace('\n', '>');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het regent. | Morgen niet.",
                "Het regent! | Morgen niet.",
                "Het regent? | Morgen niet.",
                "Het regent… | Morgen niet.",
                "Het regent. | 5 mensen.",
                "Het regent. | “Ja.”",
                "Het regent. | (ja)",
                "Het regent. | – ja",
                "Het regent. | 😀 ja",
                "“Ja.” | Nee.",
                "(Ja.) | Nee.",
                "“Ja.”) | Nee.",
                "Ja. | Nee. | Ja."
            })
    void aStopEndsASentenceWhereOneCanBegin(String text) {
        assertThat(split(text.replace("| ", ""))).isEqualTo(text);
    }

    /** A small letter, a comma, no blank behind the stop, no stop at all. */
    @ParameterizedTest
    @ValueSource(strings = {"Het regent. morgen niet", "Het regent, Jan niet", "Hij zei.Morgen niet", "Het regent Jan"})
    void elsewhereItGoesOn(String text) {
        assertThat(split(text)).isEqualTo(text);
    }

    /** A closing mark that stands apart opens what follows. */
    @Test
    void onlyMarksGluedToTheStopCloseIt() {
        assertThat(split("Ja. ” Nee")).isEqualTo("Ja. ” Nee");
        assertThat(split("Ja.” Nee")).isEqualTo("Ja.” | Nee");
    }

    @Test
    void aMarkThatClosesNoStopEndsNothing() {
        assertThat(split("“Ja” Nee")).isEqualTo("“Ja” Nee");
        assertThat(split("” Nee")).isEqualTo("” Nee");
    }

    @Test
    void anAbbreviationEndsASentenceBeforeAFunctionWordOnly() {
        assertThat(split("Brood enz. De trein")).isEqualTo("Brood enz. | De trein");
        assertThat(split("Brood enz. Treinen")).isEqualTo("Brood enz. Treinen");
        assertThat(split("Brood enz. 5 treinen")).isEqualTo("Brood enz. 5 treinen");
    }

    @Test
    void aTitleNeverDoes() {
        assertThat(split("Het was dr. De Vries")).isEqualTo("Het was dr. De Vries");
    }

    @Test
    void aWordWithAStopInsideIsAnAbbreviationToo() {
        assertThat(split("In de V.S. De trein")).isEqualTo("In de V.S. | De trein");
        assertThat(split("In de V.S. Treinen")).isEqualTo("In de V.S. Treinen");
    }

    @Test
    void anInitialEndsNone() {
        assertThat(split("Het was J. Jansen")).isEqualTo("Het was J. Jansen");
        assertThat(split("Het was Jo. Jansen")).as("two letters").isEqualTo("Het was Jo. | Jansen");
        assertThat(split("Het was b. Jansen")).as("small").isEqualTo("Het was b. | Jansen");
        assertThat(split("Het was J . Jansen")).as("apart").isEqualTo("Het was J . | Jansen");
        assertThat(split("Het was J! Jansen")).as("no stop").isEqualTo("Het was J! | Jansen");
        assertThat(split("Het was 5. Jansen")).as("no letter").isEqualTo("Het was 5. | Jansen");
    }

    @Test
    void theNumberOfAListItemEndsNone() {
        assertThat(split("1. Jansen")).isEqualTo("1. Jansen");
        assertThat(split("Ja.\n2. Jansen")).isEqualTo("Ja. | 2. Jansen");
        assertThat(split("Artikel 1. Jansen")).isEqualTo("Artikel 1. | Jansen");
        assertThat(split("a. Jansen")).isEqualTo("a. | Jansen");
    }

    @Test
    void aParagraphEndsOne() {
        assertThat(split("het regent\n\nmorgen niet")).isEqualTo("het regent | morgen niet");
        assertThat(split("het regent\nmorgen niet")).isEqualTo("het regent>morgen niet");
    }

    @Test
    void aShortLineEndsOneWhereOneCanBegin() {
        String short59 = "x".repeat(59);
        String long60 = "x".repeat(60);
        assertThat(split(short59 + "\nTreinen")).isEqualTo(short59 + " | Treinen");
        assertThat(split(long60 + "\nTreinen")).isEqualTo(long60 + ">Treinen");
        assertThat(split(short59 + "\ntreinen")).isEqualTo(short59 + ">treinen");
    }

    @Test
    void aLongLineEndsOneWithItsStop() {
        String line = "x".repeat(60);
        assertThat(split(line + ".\nTreinen")).isEqualTo(line + ". | Treinen");
        assertThat(split(line + ",\nTreinen")).isEqualTo(line + ",>Treinen");
    }

    /** The second line is short, though both together are not. */
    @Test
    void eachLineHasItsOwnLength() {
        String line = "x".repeat(70);
        assertThat(split(line + "\nkort\nTreinen")).isEqualTo(line + ">kort | Treinen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "per klant | In het huis",
                "per klant | De trein",
                "per klant | Ook treinen",
                "per klant | Dat was"
            })
    void aCapitalFunctionWordBehindAnOpenSmallWordInterrupts(String text) {
        assertThat(split(text.replace("| ", ""))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "per klant in het huis, small",
        "per klant Huizen in, no function word",
        "per klant Mag het, a month",
        "per klant U bent, one letter",
        "'per klant, In het huis', behind a mark",
        "per 5 In het huis, behind digits",
        "per Klant In het huis, behind a capital",
        "trots van In het huis, behind a function word",
        "per klant In Het Huis, before a capital"
    })
    void elseItDoesNot(String text, String why) {
        assertThat(split(text)).as(why).isEqualTo(text);
    }

    @Test
    void aVerbThatIsNoMonthInterrupts() {
        assertThat(split("per klant Is het")).isEqualTo("per klant | Is het");
    }

    /** 2,000 characters: of words of four letters and a blank, the 401st ends behind them. */
    @Test
    void aSentenceThatIsTooLongIsCutBetweenWords() {
        String word = "abcd ";
        Sentences sentences = Sentences.split(tokenizer.tokenize(word.repeat(900)), 0, false);
        assertThat(sentences.size()).isEqualTo(3);
        assertThat(sentences.end(0)).isEqualTo(400);
        assertThat(sentences.end(1)).isEqualTo(800);
        assertThat(sentences.end(2)).isEqualTo(900);
    }

    @Test
    void gluedTokensHaveTwiceTheLength() {
        Sentences sentences = Sentences.split(tokenizer.tokenize("!".repeat(4500)), 0, false);
        assertThat(sentences.size()).isEqualTo(2);
        assertThat(sentences.end(0)).isEqualTo(4000);
    }

    @Test
    void theBodyBeginsASentenceWhateverStandsBefore() {
        assertThat(split("kop van de trein", 4)).isEqualTo("kop | van de trein");
        assertThat(split("kop van de trein", 5)).as("inside a word").isEqualTo("kop van | de trein");
        assertThat(split("kop van", 0)).isEqualTo("kop van");
        assertThat(split("kop van", 99)).isEqualTo("kop van");
    }

    @Test
    void everyTokenIsOfOneSentence() {
        Sentences sentences = Sentences.split(tokenizer.tokenize("Ja nee. Ja. Nee"), 0, false);
        assertThat(sentences.size()).isEqualTo(3);
        assertThat(sentences.first(1)).isEqualTo(3);
        assertThat(sentences.end(1)).isEqualTo(5);
        assertThat(sentences.end(2)).isEqualTo(6);
        assertThat(sentences.of(0)).isZero();
        assertThat(sentences.of(2)).isZero();
        assertThat(sentences.of(3)).isEqualTo(1);
        assertThat(sentences.of(5)).isEqualTo(2);
    }

    @Test
    void manySentencesAreKept() {
        assertThat(Sentences.split(tokenizer.tokenize("Ja. ".repeat(50)), 0, false)
                        .size())
                .isEqualTo(50);
        assertThat(Sentences.split(tokenizer.tokenize(""), 0, false).size()).isZero();
    }
}
