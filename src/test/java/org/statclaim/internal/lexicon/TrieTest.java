package org.statclaim.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrieTest {

    private final Trie trie = new Trie();

    @BeforeEach
    void fill() {
        trie.put("per", 0);
        trie.put("per cent", 7);
        trie.put("mil", 3);
    }

    @Test
    void givesTheNumberOfAWord() {
        assertThat(trie.get("per")).isZero();
        assertThat(trie.get("per cent")).isEqualTo(7);
        assertThat(trie.get("mil")).isEqualTo(3);
    }

    @Test
    void knowsNoBeginningOfAWord() {
        assertThat(trie.get("per ")).isEqualTo(Trie.NONE);
        assertThat(trie.get("")).isEqualTo(Trie.NONE);
    }

    @Test
    void knowsNoWordThatGoesOn() {
        assertThat(trie.get("pers")).isEqualTo(Trie.NONE);
        assertThat(trie.get("per cents")).isEqualTo(Trie.NONE);
    }

    /** The second letter leads nowhere; the third would, from the root. */
    @Test
    void staysOffThePathOnceItIsLeft() {
        assertThat(trie.get("xper")).isEqualTo(Trie.NONE);
        assertThat(trie.get("mxper")).isEqualTo(Trie.NONE);
    }

    @Test
    void aLaterNumberReplacesTheFirst() {
        trie.put("per", 9);
        assertThat(trie.get("per")).isEqualTo(9);
        assertThat(trie.get("per cent")).isEqualTo(7);
    }

    @Test
    void stepsFromNodeToNode() {
        int p = trie.step(Trie.ROOT, 'p');
        int r = trie.step(trie.step(p, 'e'), 'r');
        assertThat(p).isNotEqualTo(Trie.NONE);
        assertThat(trie.value(p)).isEqualTo(Trie.NONE);
        assertThat(trie.value(r)).isZero();
        assertThat(trie.step(r, 'x')).isEqualTo(Trie.NONE);
        assertThat(trie.step(p, 'i')).as("an edge of another node").isEqualTo(Trie.NONE);
    }

    /** Both tables grow several times, and slots are shared by many edges. */
    @Test
    void keepsEveryWordWhileItGrows() {
        Trie large = new Trie();
        int words = 20_000;
        for (int i = 0; i < words; i++) {
            large.put(word(i), i);
        }
        for (int i = 0; i < words; i++) {
            assertThat(large.get(word(i))).isEqualTo(i);
            assertThat(large.get(word(i) + "x")).isEqualTo(Trie.NONE);
        }
    }

    /** What a node is worth before anything is stored at it, the last of a full table included. */
    @Test
    void nodesAreWorthNothingUntilAWordEndsThere() {
        Trie deep = new Trie();
        String word = "a".repeat(5_000);
        deep.put(word, 1);
        int node = Trie.ROOT;
        for (int i = 1; i < word.length(); i++) {
            node = deep.step(node, 'a');
            assertThat(deep.value(node)).as("after %d letters", i).isEqualTo(Trie.NONE);
        }
        assertThat(deep.value(deep.step(node, 'a'))).isEqualTo(1);
    }

    /** The code of a first node and the first character must not meet the mark of a free slot. */
    @Test
    void readsTheLowestCharacter() {
        Trie low = new Trie();
        low.put("\u0000", 4);
        assertThat(low.get("\u0000")).isEqualTo(4);
        assertThat(low.get("\u0000\u0000")).isEqualTo(Trie.NONE);
    }

    private static String word(int i) {
        return Integer.toString(i * 7919, 36) + (char) ('A' + i % 26);
    }
}
