package org.statclaim.internal.lexicon;

/** Some kinds of words, asked for together: a bit each, at {@link WordKind#bit()}. Without arrays, as every token is asked often. */
public final class KindSet {

    private long low;
    private long middle;
    private long high;

    private KindSet() {}

    public static KindSet of(WordKind... kinds) {
        KindSet set = new KindSet();
        for (WordKind kind : kinds) {
            set.add(kind);
        }
        return set;
    }

    /** A set that has these as well. */
    public KindSet with(WordKind... more) {
        KindSet set = of(more);
        set.low |= low;
        set.middle |= middle;
        set.high |= high;
        return set;
    }

    /** A set to be added to. */
    static KindSet empty() {
        return new KindSet();
    }

    void add(WordKind kind) {
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

    boolean hasAny(KindSet others) {
        return (low & others.low | middle & others.middle | high & others.high) != 0;
    }

    boolean hasOnly(KindSet others) {
        return (low & ~others.low | middle & ~others.middle | high & ~others.high) == 0;
    }
}
