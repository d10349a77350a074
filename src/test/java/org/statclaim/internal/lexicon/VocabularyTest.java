package org.statclaim.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary();

    @BeforeEach
    void fill() {
        vocabulary.number("per");
        vocabulary.number("een");
    }

    private int find(String text) {
        return vocabulary.find(text, 0, text.length());
    }

    @Test
    void wordsAreNumberedInTheOrderTheyCome() {
        assertThat(find("per")).isZero();
        assertThat(find("een")).isEqualTo(1);
        assertThat(vocabulary.number("twee")).isEqualTo(2);
    }

    @Test
    void aWordKeepsItsNumber() {
        assertThat(vocabulary.number("een")).isEqualTo(1);
        assertThat(vocabulary.number("twee")).isEqualTo(2);
    }

    @Test
    void aWordIsFoundWhereverItStandsInTheText() {
        assertThat(vocabulary.find("om een uur", 3, 6)).isEqualTo(1);
        assertThat(vocabulary.find("om een uur", 3, 5)).isEqualTo(Vocabulary.NONE);
    }

    @Test
    void aHashMadeLetterByLetterFindsTheSame() {
        int hash = 0;
        for (char c : "een".toCharArray()) {
            hash = Vocabulary.hash(hash, c);
        }
        assertThat(vocabulary.find("om Een uur", 3, 6, hash)).isEqualTo(1);
    }

    @Test
    void caseMarksAndInvisibleCharactersDoNotMatter() {
        assertThat(find("\u00C9\u00E9n")).isEqualTo(1);
        assertThat(find("e\u0301\u00ADe\u0301n\u200B")).isEqualTo(1);
    }

    @Test
    void neitherABeginningNorALongerWordIsFound() {
        assertThat(find("pe")).isEqualTo(Vocabulary.NONE);
        assertThat(find("pers")).isEqualTo(Vocabulary.NONE);
        assertThat(find("")).isEqualTo(Vocabulary.NONE);
    }

    /** One letter less and the next 31 more make the same hash. */
    @Test
    void wordsOfOneHashAreToldApart() {
        String same = String.valueOf(new char[] {'b' - 1, '!' + 31});
        int first = vocabulary.number("b!");
        assertThat(Vocabulary.hash(Vocabulary.hash(0, same.charAt(0)), same.charAt(1)))
                .isEqualTo(Vocabulary.hash(Vocabulary.hash(0, 'b'), '!'));
        assertThat(find(same)).isEqualTo(Vocabulary.NONE);
        int second = vocabulary.number(same);
        assertThat(second).isNotEqualTo(first);
        assertThat(find("b!")).isEqualTo(first);
        assertThat(find(same)).isEqualTo(second);
    }

    /** The sign of the angstrom folds to a letter that folds on to another one; the two stay two words. */
    @Test
    void whatIsFoldedIsNotFoldedAgain() {
        int letter = vocabulary.number("a");
        int sign = vocabulary.number("\u00E5");
        assertThat(sign).isNotEqualTo(letter);
        assertThat(find("\u00E5")).isEqualTo(letter);
    }

    @Test
    void thousandsOfWordsAreAllFound() {
        for (int i = 0; i < 5_000; i++) {
            vocabulary.number("woord" + Integer.toString(i, 26));
        }
        for (int i = 0; i < 5_000; i++) {
            assertThat(find("woord" + Integer.toString(i, 26))).isEqualTo(i + 2);
            assertThat(find("wo" + Integer.toString(i, 26))).isEqualTo(Vocabulary.NONE);
        }
        assertThat(find("per")).isZero();
    }
}
