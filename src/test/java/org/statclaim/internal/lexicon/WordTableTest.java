package org.statclaim.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordTableTest {

    private final WordTable table = new WordTable();

    @BeforeEach
    void fill() {
        table.put("per", 0);
        table.put("een", 7);
    }

    private int get(String text) {
        return get(text, 0, text.length());
    }

    private int get(String text, int start, int end) {
        return table.get(text, start, end, WordTable.hash(text, start, end));
    }

    @Test
    void givesTheNumberOfAWord() {
        assertThat(get("per")).isZero();
        assertThat(get("een")).isEqualTo(7);
    }

    @Test
    void aWordIsFoundWhereverItStandsInTheText() {
        assertThat(get("om een uur", 3, 6)).isEqualTo(7);
        assertThat(get("om een uur", 3, 5)).isEqualTo(WordTable.NONE);
    }

    @Test
    void caseMarksAndInvisibleCharactersDoNotMatter() {
        assertThat(get("\u00C9\u00E9n")).isEqualTo(7);
        assertThat(get("e\u0301\u00ADe\u0301n\u200B")).isEqualTo(7);
    }

    @Test
    void neitherABeginningNorALongerWordIsFound() {
        assertThat(get("pe")).isEqualTo(WordTable.NONE);
        assertThat(get("pers")).isEqualTo(WordTable.NONE);
        assertThat(get("")).isEqualTo(WordTable.NONE);
    }

    /** One letter less and the next 31 more make the same hash. */
    @Test
    void wordsOfOneHashAreToldApart() {
        String same = String.valueOf(new char[] {'b' - 1, '!' + 31});
        table.put("b!", 1);
        assertThat(WordTable.hash(same, 0, 2)).isEqualTo(WordTable.hash("b!", 0, 2));
        assertThat(get(same)).isEqualTo(WordTable.NONE);
        table.put(same, 2);
        assertThat(get("b!")).isEqualTo(1);
        assertThat(get(same)).isEqualTo(2);
    }

    @Test
    void aLaterNumberReplacesTheFirst() {
        table.put("per", 9);
        assertThat(get("per")).isEqualTo(9);
        assertThat(get("een")).isEqualTo(7);
    }

    @Test
    void thousandsOfWordsAreAllFound() {
        for (int i = 0; i < 5_000; i++) {
            table.put("woord" + Integer.toString(i, 26), i);
        }
        for (int i = 0; i < 5_000; i++) {
            assertThat(get("woord" + Integer.toString(i, 26))).isEqualTo(i);
            assertThat(get("wo" + Integer.toString(i, 26))).isEqualTo(WordTable.NONE);
        }
        assertThat(get("per")).isZero();
    }
}
