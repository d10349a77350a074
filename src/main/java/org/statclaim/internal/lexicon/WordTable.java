package org.statclaim.internal.lexicon;

import java.util.Arrays;
import org.statclaim.internal.text.Chars;

/**
 * A map from folded words to numbers, asked with words as they stand in a text. Whoever walks through the text makes the hash
 * of a word on the way, letter by letter, so that each word costs one look into the table, known or not.
 */
final class WordTable {

    /** No number: the word is not in the table. */
    static final int NONE = -1;

    /** The words by their number of entry. */
    private String[] words = new String[64];

    private int[] values = new int[64];
    private int size;
    /** One more than the entry in each slot, 0 in a free one; the length is a power of two, which makes the mask. */
    private int[] slots = new int[256];
    /** The hash of the word in the same slot, so that other words are hardly ever compared. */
    private int[] hashes = new int[256];

    /** The hash of a word that goes on with a character; it begins with 0. */
    static int hash(int before, char folded) {
        return before * 31 + folded;
    }

    /** The hash of what stands between the offsets of a text. */
    static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            hash = Chars.isInvisible(c) ? hash : hash(hash, Chars.fold(c));
        }
        return hash;
    }

    /** Stores a number under a folded word, in place of the one before. */
    void put(String word, int value) {
        int hash = hash(word, 0, word.length());
        int slot = slot(word, 0, word.length(), hash);
        if (slots[slot] != 0) {
            values[slots[slot] - 1] = value;
            return;
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        words[size] = word;
        values[size] = value;
        size++;
        slots[slot] = size;
        hashes[slot] = hash;
        // half of the slots stay free, since most words of a text are not found and go on to a free one
        if (size * 2 > slots.length) {
            widen();
        }
    }

    /** The number of the word between the offsets of a text, folded as it is read; {@link #NONE} for none. */
    int get(CharSequence text, int start, int end, int hash) {
        int entry = slots[slot(text, start, end, hash)];
        return entry == 0 ? NONE : values[entry - 1];
    }

    /** The slot of the word, or the free one where it would stand. */
    private int slot(CharSequence text, int start, int end, int hash) {
        int mask = slots.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (slots[slot] != 0 && !(hashes[slot] == hash && isWord(words[slots[slot] - 1], text, start, end))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static boolean isWord(String word, CharSequence text, int start, int end) {
        int at = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Chars.isInvisible(c) && (at == word.length() || word.charAt(at++) != Chars.fold(c))) {
                return false;
            }
        }
        return at == word.length();
    }

    private void widen() {
        int[] oldSlots = slots;
        int[] oldHashes = hashes;
        slots = new int[oldSlots.length * 2];
        hashes = new int[oldSlots.length * 2];
        int mask = slots.length - 1;
        for (int old = 0; old < oldSlots.length; old++) {
            if (oldSlots[old] != 0) {
                int slot = (oldHashes[old] ^ oldHashes[old] >>> 15) & mask;
                while (slots[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = oldSlots[old];
                hashes[slot] = oldHashes[old];
            }
        }
    }
}
