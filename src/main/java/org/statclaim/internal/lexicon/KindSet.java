package org.statclaim.internal.lexicon;

/** Some kinds of words, asked for together by one mask. */
public final class KindSet {

    private static final int WORDS = LabelKind.END / Long.SIZE + 1;

    private final long[] mask = emptyMask();

    private KindSet() {}

    public static KindSet of(WordKind... kinds) {
        KindSet set = new KindSet();
        for (WordKind kind : kinds) {
            add(set.mask, kind);
        }
        return set;
    }

    /** A mask with room for every kind: a bit each, at {@link WordKind#bit()}. */
    static long[] emptyMask() {
        return new long[WORDS];
    }

    static void add(long[] mask, WordKind kind) {
        mask[kind.bit() / Long.SIZE] |= 1L << kind.bit();
    }

    /** Whether the kinds of a lexeme have one of these among them. */
    boolean isIn(long[] kinds) {
        for (int i = 0; i < WORDS; i++) {
            if ((mask[i] & kinds[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a lexeme has no kinds but these. */
    boolean covers(long[] kinds) {
        for (int i = 0; i < WORDS; i++) {
            if ((kinds[i] & ~mask[i]) != 0) {
                return false;
            }
        }
        return true;
    }
}
