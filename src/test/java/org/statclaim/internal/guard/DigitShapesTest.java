package org.statclaim.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.internal.lexicon.Words;
import org.statclaim.internal.tokens.Tokenizer;
import org.statclaim.internal.tokens.Tokens;

class DigitShapesTest {

    private final Tokenizer tokenizer = new Tokenizer(Words.tensFirst().lexicon());

    private DigitShapes of(String text) {
        Tokens tokens = tokenizer.tokenize(text);
        return new DigitShapes(tokens.sentence(0, tokens.size()));
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
}
