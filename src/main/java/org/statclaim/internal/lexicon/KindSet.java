package org.statclaim.internal.lexicon;

/** Some kinds of words, asked for together. */
public final class KindSet {

    private static final int WORDS = LabelKind.END / Long.SIZE + 1;

    private final long[] mask = new long[WORDS];

    private KindSet() {}

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
        mask[kind.bit() / Long.SIZE] |= 1L << kind.bit();
    }

    boolean has(WordKind kind) {
        int bit = kind.bit();
        return (mask[bit / Long.SIZE] >>> bit & 1) != 0;
    }

    boolean hasAny(KindSet others) {
        for (int i = 0; i < WORDS; i++) {
            if ((mask[i] & others.mask[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    boolean hasOnly(KindSet others) {
        for (int i = 0; i < WORDS; i++) {
            if ((mask[i] & ~others.mask[i]) != 0) {
                return false;
            }
        }
        return true;
    }
}
