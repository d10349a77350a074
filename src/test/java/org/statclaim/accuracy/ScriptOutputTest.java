package org.statclaim.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the scoring scripts print is understood; the scripts themselves are not part of the project. */
class ScriptOutputTest {

    @Test
    void addsUpWhatTheSuitesOfALanguageAsk() {
        ScriptOutput spans = output(
                "duckling-en-Numeral                value  95.1 % of   61   unit   0.0 % of    0   quiet 0/0",
                "duckling-nl-AmountOfMoney          value 100.0 % of   25   unit 100.0 % of   21   quiet 0/0",
                "recognizers-en-NumberModel         value  91.2 % of  113   unit  50.0 % of    2   quiet 5/10",
                "all nl: value 98.2 %, unit 99.0 %",
                "all en: value 96.9 %, unit 98.1 %",
                "all: value 97.3 %, unit 98.6 %, quiet 50.0 %");

        assertThat(spans.numbers())
                .extracting(PublicFigure::cells)
                .containsExactly(
                        List.of("Recognizers-Text and Duckling, nl", "value", "98.2 %", "25", "-"),
                        List.of("Recognizers-Text and Duckling, nl", "unit", "99.0 %", "21", "-"),
                        List.of("Recognizers-Text and Duckling, en", "value", "96.9 %", "174", "-"),
                        List.of("Recognizers-Text and Duckling, en", "unit", "98.1 %", "2", "-"),
                        List.of(
                                "Recognizers-Text and Duckling",
                                "texts without a number left alone",
                                "50.0 %",
                                "10",
                                "-"));
        assertThat(spans.numbersBySuite())
                .extracting(figure -> String.join("|", figure.cells()))
                .containsExactly(
                        "duckling-en-Numeral|value|95.1 %|61|-",
                        "duckling-nl-AmountOfMoney|value|100.0 %|25|-",
                        "duckling-nl-AmountOfMoney|unit|100.0 %|21|-",
                        "recognizers-en-NumberModel|value|91.2 %|113|-",
                        "recognizers-en-NumberModel|unit|50.0 %|2|-");
    }

    @Test
    void readsTheTreebank() {
        assertThat(output("numeral+noun pairs 253: found 95.7 %, with their noun 94.1 %; "
                                + "bare years 201: wrongly claimed 0.0 %")
                        .treebank())
                .extracting(figure -> String.join("|", figure.cells()))
                .containsExactly(
                        "UD Dutch Alpino and LassySmall|numerals found|95.7 %|253|-",
                        "UD Dutch Alpino and LassySmall|numerals found with their noun|94.1 %|253|-",
                        "UD Dutch Alpino and LassySmall|bare years wrongly claimed|0.0 %|201|-");
    }

    @Test
    void putsThePublishedFiguresBeside() {
        assertThat(output(
                                "value                    P  91.4  R  91.2  F1  91.3",
                                "value+unit               P  77.3  R  77.1  F1  77.2",
                                "value+change             P  78.6  R  78.4  F1  78.5",
                                "value+concept partial    P  60.1  R  60.0  F1  60.0",
                                "value+concept complete   P  25.8  R  25.8  F1 100.0")
                        .newsquant(477))
                .extracting(PublicFigure::figure)
                .containsExactly("91.3", "77.2", "78.5", "60.0", "100.0");
    }

    @Test
    void readsTheArticlesBehindTheirDifferences() {
        assertThat(output(
                                "a.txt: '6 mensen': not found",
                                "gold claims right in every field: 16 of 17 (94.1 %), claimed beyond the gold: 0 of 20")
                        .articles())
                .extracting(figure -> String.join("|", figure.cells()))
                .containsExactly(
                        "two Dutch news articles|claims right in every field|94.1 %|17|-",
                        "two Dutch news articles|claims beyond the gold|0|20|-");
    }

    @Test
    void saysWhichScriptPrintedNoFigure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> output("all is well").treebank())
                .withMessageStartingWith("some.py printed 0 lines like")
                .withMessageEndingWith("[all is well]");
    }

    private static ScriptOutput output(String... lines) {
        return new ScriptOutput("some.py", List.of(lines));
    }
}
