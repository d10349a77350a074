package org.statclaim.internal.lexicon;

import java.nio.CharBuffer;
import java.util.Arrays;
import org.statclaim.internal.text.Chars;

/**
 * Numbers the words that the tables of a pack list, so that what they say of a word stands in arrays. A word is looked for as it
 * stands in a text: whoever walks through the text makes its hash on the way, letter by letter, and each word costs one look into
 * the table, known or not.
 */
final class Vocabulary {

    /** No number: no table lists the word. */
    static final int NONE = -1;

    /** In a slot: the hash of its word, so that other words are hardly ever compared, and one more than its number. */
    private static final int SLOT = 2;

    /** The folded words one behind the other, in the order of their numbers. */
    private char[] letters;
    /** Where the letters of each word begin; those of the next one end it. */
    private int[] starts;

    private int size;
    /** The slots; a free one has no word. How many there are is a power of two, which makes the mask. */
    private int[] slots;

    Vocabulary() {
        this.letters = new char[512];
        this.starts = new int[64];
        this.slots = new int[SLOT << 7];
    }

    /** One that was stored. */
    Vocabulary(PackInput in) {
        this.letters = in.letters();
        this.starts = in.growing();
        this.size = starts.length - 1;
        // the next power of two but one, as half of the slots at least stay free
        this.slots = new int[Math.max(SLOT, Integer.highestOneBit(size) * 2) * SLOT * 2];
        for (int word = 0; word < size; word++) {
            int hash = 0;
            for (int i = starts[word]; i < starts[word + 1]; i++) {
                hash = hash(hash, letters[i]);
            }
            place(hash, word + 1);
        }
    }

    /** The slots are left out: made of the words anew they cost a few milliseconds, and in an archive a third of the pack. */
    void store(PackOutput out) {
        out.letters(letters, starts[size]);
        out.growing(starts, size + 1);
    }

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

    /** The number of a folded word, which it is given when it is first asked for: they count from 0. */
    int number(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            // not folded again: what folds to "å" is the sign of a unit, which is no "å" of a text
            hash = hash(hash, word.charAt(i));
        }
        int slot = first(hash);
        while (slots[slot + 1] != 0) {
            int known = slots[slot + 1] - 1;
            if (slots[slot] == hash && word.contentEquals(word(known))) {
                return known;
            }
            slot = next(slot);
        }
        add(word);
        slots[slot] = hash;
        slots[slot + 1] = size;
        // half of the slots stay free, since most words of a text are not found and go on to a free one
        if (size * SLOT * 2 > slots.length) {
            widen();
        }
        return size - 1;
    }

    private void add(String word) {
        if (size + 1 == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        int start = starts[size];
        int end = start + word.length();
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, end * 2);
        }
        word.getChars(0, word.length(), letters, start);
        size++;
        starts[size] = end;
    }

    /** The number of the word between the offsets of a text, folded as it is read; {@link #NONE} for none. */
    int find(String text, int start, int end, int hash) {
        return slots[slot(text, start, end, hash) + 1] - 1;
    }

    /** The same of a word that nobody has made the hash of. */
    int find(String text, int start, int end) {
        return find(text, start, end, hash(text, start, end));
    }

    /** The slot of the word, or the free one where it would stand. */
    private int slot(String text, int start, int end, int hash) {
        int slot = first(hash);
        while (slots[slot + 1] != 0 && !(slots[slot] == hash && isWord(slots[slot + 1] - 1, text, start, end))) {
            slot = next(slot);
        }
        return slot;
    }

    private int next(int slot) {
        return slot + SLOT & slots.length - 1;
    }

    /** The word of a number, folded. */
    CharSequence word(int number) {
        return CharBuffer.wrap(letters, starts[number], starts[number + 1] - starts[number]);
    }

    /** Where the search for a hash begins: its lower half hardly tells long words apart without the upper one. */
    private int first(int hash) {
        return (hash ^ hash >>> 15) * SLOT & slots.length - 1;
    }

    private boolean isWord(int number, String text, int start, int end) {
        int at = starts[number];
        int last = starts[number + 1];
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
                place(old[from], old[from + 1]);
            }
        }
    }

    /** Puts a word that is not there yet into the first free slot from its own on. */
    private void place(int hash, int word) {
        int slot = first(hash);
        while (slots[slot + 1] != 0) {
            slot = next(slot);
        }
        slots[slot] = hash;
        slots[slot + 1] = word;
    }
}
