package org.statclaim.internal.lexicon;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A map from folded words to numbers that finds the longest word beginning at a place. Behind the first letters a word mostly
 * goes on in one way only, so a node lists its children, which lie beside it in memory; the few nodes with many children
 * have theirs in one open-addressing table keyed by node and character. Words may be added at any time. A node is a
 * number, so that a search allocates nothing; whether a word may end where it does is for the caller.
 */
final class Trie {

    /** No node and no number; both count from 0. */
    static final int NONE = -1;

    static final int ROOT = 0;

    /** In place of a first child: the children stand in the table. */
    private static final int WIDE = -2;

    /** A longer list of children costs more than the table does. */
    private static final int LONGEST_LIST = 4;

    /** Letters with marks lie below: "é", "ł". */
    private static final int MAX_ROOT = 0x180;

    /** Where in the stretch of a node each of its numbers stands; together they fill no more than a line of the cache. */
    private static final int FIRST_CHILD = 0;

    private static final int NEXT_SIBLING = 1;
    private static final int LABEL = 2;
    private static final int VALUE = 3;
    private static final int STRIDE = 4;

    /** How many nodes there are, the root among them. */
    private int nodes = 1;
    /** For each node its newest child, its next sibling, the character that leads to it, and its number. */
    private int[] cells;
    /** Children of the root by their letter, since every word begins there; those of rarer letters stand in the table. */
    private final int[] roots;

    /** How many edges stand in the table. */
    private int edges;
    /** Node and character of each edge; 0 in a free slot. The length is a power of two, which makes the mask. */
    private long[] keys;
    /** Where the edge in the same slot leads. */
    private int[] targets;

    Trie() {
        this.cells = new int[STRIDE << 10];
        this.roots = new int[MAX_ROOT];
        this.keys = new long[1 << 10];
        this.targets = new int[1 << 10];
        clear(ROOT);
        Arrays.fill(roots, NONE);
        cells[FIRST_CHILD] = WIDE;
    }

    /** One that was stored. */
    Trie(PackInput in) {
        int[] first = in.numbers();
        int[] next = in.numbers();
        char[] labels = in.letters();
        int[] values = in.numbers();
        this.nodes = labels.length;
        this.cells = new int[nodes * STRIDE];
        for (int node = 0, at = 0; node < nodes; node++, at += STRIDE) {
            cells[at + FIRST_CHILD] = first[node] < 0 ? first[node] : node + first[node];
            cells[at + NEXT_SIBLING] = next[node] < 0 ? next[node] : node - next[node];
            cells[at + LABEL] = labels[node];
            cells[at + VALUE] = values[node];
        }
        this.roots = in.numbers();
        int[] children = in.growing();
        int[] parents = in.numbers();
        int slots = Integer.highestOneBit(Math.max(children.length, 1)) * 4;
        this.keys = new long[slots];
        this.targets = new int[slots];
        for (int i = 0; i < children.length; i++) {
            insert(parents[i], children[i]);
        }
    }

    /**
     * Column by column, with each child and sibling as its distance, and the table as its edges alone: nodes that stand together are
     * alike, which an archive makes use of.
     */
    void store(PackOutput out) {
        int[] first = new int[nodes];
        int[] next = new int[nodes];
        char[] labels = new char[nodes];
        int[] values = new int[nodes];
        for (int node = 0, at = 0; node < nodes; node++, at += STRIDE) {
            // a child is newer than its node, a sibling older
            first[node] = cells[at + FIRST_CHILD] < 0 ? cells[at + FIRST_CHILD] : cells[at + FIRST_CHILD] - node;
            next[node] = cells[at + NEXT_SIBLING] < 0 ? cells[at + NEXT_SIBLING] : node - cells[at + NEXT_SIBLING];
            labels[node] = (char) cells[at + LABEL];
            values[node] = cells[at + VALUE];
        }
        out.numbers(first, nodes);
        out.numbers(next, nodes);
        out.letters(labels, nodes);
        out.numbers(values, nodes);
        out.numbers(roots, roots.length);
        int[] parents = new int[nodes];
        Arrays.fill(parents, NONE);
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                parents[targets[slot]] = parent(keys[slot]);
            }
        }
        int[] children =
                IntStream.range(0, nodes).filter(node -> parents[node] != NONE).toArray();
        out.growing(children, children.length);
        out.numbers(IntStream.of(children).map(child -> parents[child]).toArray(), children.length);
    }

    /** The number stored under the word, or {@link #NONE}. */
    int get(String word) {
        int node = ROOT;
        for (int i = 0; i < word.length() && node != NONE; i++) {
            node = step(node, word.charAt(i));
        }
        return node == NONE ? NONE : cells[node * STRIDE + VALUE];
    }

    /** Stores a number under the word, in place of the one before. */
    void put(String word, int value) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int next = step(node, word.charAt(i));
            node = next == NONE ? grow(node, word.charAt(i)) : next;
        }
        cells[node * STRIDE + VALUE] = value;
    }

    /** The node that the character leads to, or {@link #NONE}. */
    int step(int node, char c) {
        if (node == ROOT && c < MAX_ROOT) {
            return roots[c];
        }
        int child = cells[node * STRIDE + FIRST_CHILD];
        if (child == WIDE) {
            return lookUp(node, c);
        }
        while (child != NONE && cells[child * STRIDE + LABEL] != c) {
            child = cells[child * STRIDE + NEXT_SIBLING];
        }
        return child;
    }

    /** The number stored at the node, or {@link #NONE}. */
    int value(int node) {
        return cells[node * STRIDE + VALUE];
    }

    private void clear(int node) {
        cells[node * STRIDE + FIRST_CHILD] = NONE;
        cells[node * STRIDE + NEXT_SIBLING] = NONE;
        cells[node * STRIDE + VALUE] = NONE;
    }

    /** A new node behind the character; it has no number until a word ends there. */
    private int grow(int node, char c) {
        if (nodes * STRIDE == cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        int child = nodes++;
        clear(child);
        cells[child * STRIDE + LABEL] = c;
        if (cells[node * STRIDE + FIRST_CHILD] != WIDE && children(node) == LONGEST_LIST) {
            widen(node);
        }
        if (node == ROOT && c < MAX_ROOT) {
            roots[c] = child;
        } else if (cells[node * STRIDE + FIRST_CHILD] == WIDE) {
            insert(node, child);
        } else {
            cells[child * STRIDE + NEXT_SIBLING] = cells[node * STRIDE + FIRST_CHILD];
            cells[node * STRIDE + FIRST_CHILD] = child;
        }
        return child;
    }

    private int children(int node) {
        int many = 0;
        for (int child = cells[node * STRIDE + FIRST_CHILD];
                child != NONE;
                child = cells[child * STRIDE + NEXT_SIBLING]) {
            many++;
        }
        return many;
    }

    /** Moves the children from the list into the table. */
    private void widen(int node) {
        for (int child = cells[node * STRIDE + FIRST_CHILD];
                child != NONE;
                child = cells[child * STRIDE + NEXT_SIBLING]) {
            insert(node, child);
        }
        cells[node * STRIDE + FIRST_CHILD] = WIDE;
    }

    private int lookUp(int node, char c) {
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

    /**
     * Puts an edge into the table; twice the slots before more than half of them are used, since fuller ones make long walks
     * of misses, and most steps miss.
     */
    private void insert(int node, int child) {
        if (++edges * 2 > keys.length) {
            long[] oldKeys = keys;
            int[] oldTargets = targets;
            keys = new long[oldKeys.length * 2];
            targets = new int[oldKeys.length * 2];
            // with another mask each key has another slot
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    place(oldKeys[i], oldTargets[i]);
                }
            }
        }
        place(key(node, (char) cells[child * STRIDE + LABEL]), child);
    }

    /** Puts an edge into the first free slot from its own on; it must not be there yet. */
    private void place(long key, int target) {
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

    /** The node of a key. */
    private static int parent(long key) {
        return (int) (key >>> 16) - 1;
    }

    /** Keys of one node lie side by side; the multiplication spreads them over the table. */
    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }
}
