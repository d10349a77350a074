package org.statclaim.internal.lexicon;

/**
 * Some kinds of words, asked for together: one bit each, so that asking costs no more for many than for one. A lexeme
 * keeps its kinds in such a set as well, and nothing that was loaded changes it any more.
 */
public final class KindSet {

    /** As many words as hold a bit for every kind; labels are the last topic. */
    private static final int WORDS = LabelKind.END / Long.SIZE + 1;

    private final long[] mask = new long[WORDS];

    private KindSet() {}

    /** The kinds that a reader asks for; it is made once and kept in a constant. */
    public static KindSet of(WordKind... kinds) {
        KindSet set = new KindSet();
        for (WordKind kind : kinds) {
            set.add(kind);
        }
        return set;
    }

    /** A set to be added to. */
    static KindSet empty() {
        return new KindSet();
    }

    void add(WordKind kind) {
        // a shift counts the bit within its word by itself: only its last six bits are used
        mask[kind.bit() / Long.SIZE] |= 1L << kind.bit();
    }

    boolean has(WordKind kind) {
        int bit = kind.bit();
        return (mask[bit / Long.SIZE] >>> bit & 1) != 0;
    }

    /** Whether one of the others is in the set: a word may be several things, of which one is enough. */
    boolean hasAny(KindSet others) {
        for (int i = 0; i < WORDS; i++) {
            if ((mask[i] & others.mask[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether nothing but the others is in the set; true of the empty set, which the caller must rule out where it
     * matters.
     */
    boolean hasOnly(KindSet others) {
        for (int i = 0; i < WORDS; i++) {
            if ((mask[i] & ~others.mask[i]) != 0) {
                return false;
            }
        }
        return true;
    }
}
