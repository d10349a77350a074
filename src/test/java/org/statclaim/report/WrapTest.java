package org.statclaim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void linesBreakAtSpaces() {
        assertThat(lines("aa bb cc", 5)).containsExactly("aa bb", "cc");
        assertThat(lines("aa bb  cc", 6)).containsExactly("aa bb", "cc");
        assertThat(lines("  aa   bb  ", 20)).containsExactly("aa   bb");
    }

    @Test
    void longWordsBreakWithinThemselves() {
        assertThat(lines("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
    }

    @Test
    void aCharacterOutsideTheBasicPlaneCountsOnceAndStaysWhole() {
        String smile = "\uD83D\uDE00";

        assertThat(lines(smile.repeat(5), 2)).containsExactly(smile + smile, smile + smile, smile);
    }

    @Test
    void nothingHasNoLines() {
        assertThat(lines("", 10)).isEmpty();
        assertThat(lines("   ", 2)).isEmpty();
    }

    private static List<String> lines(String text, int width) {
        return Wrap.lines(text, width).stream().map(span -> span.of(text)).toList();
    }
}
