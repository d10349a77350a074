package org.statclaim.internal.lexicon;

import java.util.Arrays;

/**
 * A map from folded words to numbers that finds the longest word beginning at a place. Edges live in one
 * open-addressing table keyed by node and character, so that a step is one probe and building needs no second form.
 *
 * <p>It is filled once and then only read, by any number of threads. A node is a number, so that a search allocates
 * nothing; whether a word may end where it does is for the caller.
 */
final class Trie {

    /** No node and no number; both count from 0. */
    static final int NONE = -1;

    static final int ROOT = 0;

    /** How many nodes there are, the root among them. */
    private int nodes = 1;

    private int edges;
    /** Node and character of each edge; 0 in a free slot. The length is a power of two, which makes the mask. */
    private long[] keys = new long[1 << 12];
    /** Where the edge in the same slot leads. */
    private int[] targets = new int[1 << 12];

    private int[] values = new int[1 << 10];

    Trie() {
        Arrays.fill(values, NONE);
    }

    /** The number stored under the word, or {@link #NONE}. */
    int get(String word) {
        int node = ROOT;
        for (int i = 0; i < word.length() && node != NONE; i++) {
            node = step(node, word.charAt(i));
        }
        return node == NONE ? NONE : values[node];
    }

    /** Stores a number under the word, in place of the one before. */
    void put(String word, int value) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            node = stepOrGrow(node, word.charAt(i));
        }
        values[node] = value;
    }

    /** The node that the character leads to, or {@link #NONE}. */
    int step(int node, char c) {
        long key = key(node, c);
        int mask = keys.length - 1;
        // there is always a free slot to stop at, as no more than half of them are used
        for (int slot = slot(key, mask); keys[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return NONE;
    }

    /** The number stored at the node, or {@link #NONE}. */
    int value(int node) {
        return values[node];
    }

    /** The node that the character leads to, new where there was none. */
    private int stepOrGrow(int node, char c) {
        int next = step(node, c);
        if (next != NONE) {
            return next;
        }
        if (++edges * 2 > keys.length) {
            rehash();
        }
        // what is new has no number until a word ends there
        if (nodes == values.length) {
            values = Arrays.copyOf(values, nodes * 2);
            Arrays.fill(values, nodes, values.length, NONE);
        }
        // behind the rehash, which moves all slots
        insert(key(node, c), nodes);
        return nodes++;
    }

    /**
     * Twice the slots, before more than half of them are used: fuller ones make long walks of misses, and most steps
     * miss.
     */
    private void rehash() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        // with another mask each key has another slot
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                insert(oldKeys[i], oldTargets[i]);
            }
        }
    }

    /** Puts an edge into the first free slot from its own on; it must not be there yet. */
    private void insert(long key, int target) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    /** Never 0, which marks a free slot. */
    private static long key(int node, char c) {
        return ((long) node + 1) << 16 | c;
    }

    /** Keys of one node lie side by side; the multiplication spreads them over the table. */
    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }
}
