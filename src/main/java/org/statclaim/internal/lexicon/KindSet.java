package org.statclaim.internal.lexicon;

/**
 * Some kinds of words, asked for together: one bit each, at {@link WordKind#bit()}, so that asking costs no more for many than
 * for one. Three numbers and no array, as every token is asked often. A lexeme keeps its kinds in such a set as well, and
 * nothing that was loaded changes it any more.
 */
public final class KindSet {

    private long low;
    private long middle;
    private long high;

    private KindSet() {}

    /** The kinds that a reader asks for; it is made once and kept in a constant. */
    public static KindSet of(WordKind... kinds) {
        KindSet set = new KindSet();
        for (WordKind kind : kinds) {
            set.add(kind);
        }
        return set;
    }

    /** A set that has these as well. */
    public KindSet with(WordKind... more) {
        return or(of(more));
    }

    /** A set that has those of the other as well. */
    public KindSet or(KindSet other) {
        KindSet set = new KindSet();
        set.low = low | other.low;
        set.middle = middle | other.middle;
        set.high = high | other.high;
        return set;
    }

    /** A set to be added to. */
    static KindSet empty() {
        return new KindSet();
    }

    void add(WordKind kind) {
        // a shift counts the bit within its number by itself: only its last six bits are used
        long bit = 1L << kind.bit();
        switch (kind.bit() / Long.SIZE) {
            case 0 -> low |= bit;
            case 1 -> middle |= bit;
            case 2 -> high |= bit;
            default -> throw new IllegalStateException(kind.name() + " has no place in the mask");
        }
    }

    boolean has(WordKind kind) {
        int bit = kind.bit();
        long part = bit < Long.SIZE ? low : bit < 2 * Long.SIZE ? middle : high;
        return (part >>> bit & 1) != 0;
    }

    /** The same of a function word, whose bits come first: what is asked most by far. */
    boolean has(FunctionWord word) {
        return (low >>> word.ordinal() & 1) != 0;
    }

    /** Whether one of the others is in the set: a word may be several things, of which one is enough. */
    boolean hasAny(KindSet others) {
        return (low & others.low | middle & others.middle | high & others.high) != 0;
    }

    /**
     * Whether nothing but the others is in the set; true of the empty set, which the caller must rule out where it
     * matters.
     */
    boolean hasOnly(KindSet others) {
        return (low & ~others.low | middle & ~others.middle | high & ~others.high) == 0;
    }
}
