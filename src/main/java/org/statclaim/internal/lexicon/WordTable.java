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

    /** In a slot: the hash of its word, so that other words are hardly ever compared, and one more than the word's entry. */
    private static final int SLOT = 2;

    /** The words one behind the other, in the order of their entries. */
    private char[] letters = new char[512];
    /** Where the letters of each entry begin; those of the next one end it. */
    private int[] starts = new int[64];

    private int[] values = new int[64];
    private int size;
    /** The slots; a free one has no entry. How many there are is a power of two, which makes the mask. */
    private int[] slots = new int[SLOT << 7];

    /** The hash of a word that goes on with a character; it begins with 0. */
    static int hash(int before, char folded) {
        return before * 31 + folded;
    }

    /** The hash of what stands between the offsets of a text. */
    static int hash(String text, int start, int end) {
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
        if (slots[slot + 1] != 0) {
            values[slots[slot + 1] - 1] = value;
            return;
        }
        add(word, value);
        slots[slot] = hash;
        slots[slot + 1] = size;
        // half of the slots stay free, since most words of a text are not found and go on to a free one
        if (size * SLOT * 2 > slots.length) {
            widen();
        }
    }

    private void add(String word, int value) {
        if (size + 1 == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            values = Arrays.copyOf(values, starts.length);
        }
        int start = starts[size];
        int end = start + word.length();
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, end * 2);
        }
        word.getChars(0, word.length(), letters, start);
        values[size] = value;
        size++;
        starts[size] = end;
    }

    /** The number of the word between the offsets of a text, folded as it is read; {@link #NONE} for none. */
    int get(String text, int start, int end, int hash) {
        int entry = slots[slot(text, start, end, hash) + 1];
        return entry == 0 ? NONE : values[entry - 1];
    }

    /** The slot of the word, or the free one where it would stand. */
    private int slot(String text, int start, int end, int hash) {
        int slot = first(hash);
        while (slots[slot + 1] != 0 && !(slots[slot] == hash && isWord(slots[slot + 1] - 1, text, start, end))) {
            slot = slot + SLOT & slots.length - 1;
        }
        return slot;
    }

    /** Where the search for a hash begins: its lower half hardly tells long words apart without the upper one. */
    private int first(int hash) {
        return (hash ^ hash >>> 15) * SLOT & slots.length - 1;
    }

    private boolean isWord(int entry, String text, int start, int end) {
        int at = starts[entry];
        int last = starts[entry + 1];
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Chars.isInvisible(c)) {
                continue;
            }
            if (at == last || letters[at] != Chars.fold(c)) {
                return false;
            }
            at++;
        }
        return at == last;
    }

    private void widen() {
        int[] old = slots;
        slots = new int[old.length * 2];
        for (int from = 0; from < old.length; from += SLOT) {
            if (old[from + 1] != 0) {
                int slot = first(old[from]);
                while (slots[slot + 1] != 0) {
                    slot = slot + SLOT & slots.length - 1;
                }
                slots[slot] = old[from];
                slots[slot + 1] = old[from + 1];
            }
        }
    }
}
