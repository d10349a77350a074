package org.statclaim.internal.lexicon;

/**
 * Some kinds of words, asked for together: one bit each, at {@link WordKind#bit()}, so that asking costs no more for many than
 * for one. Four numbers and no array, as every token is asked often; a record, since the compiler then knows the numbers of
 * a constant and leaves out those that are 0.
 *
 * @param low the kinds with the first 64 bits, function words among them
 * @param middle those with the next
 * @param high those with the third 64
 * @param top those with the last
 */
public record KindSet(long low, long middle, long high, long top) {

    /** What a word can be that no table lists. */
    public static final KindSet NONE = new KindSet(0, 0, 0, 0);

    /** The kinds that a reader asks for; it is made once and kept in a constant. */
    public static KindSet of(WordKind... kinds) {
        return NONE.with(kinds);
    }

    /** A set that has these as well. */
    public KindSet with(WordKind... more) {
        KindSet set = this;
        for (WordKind kind : more) {
            set = set.or(only(kind));
        }
        return set;
    }

    private static KindSet only(WordKind kind) {
        // a shift counts the bit within its number by itself: only its last six bits are used
        long bit = 1L << kind.bit();
        return switch (kind.bit() / Long.SIZE) {
            case 0 -> new KindSet(bit, 0, 0, 0);
            case 1 -> new KindSet(0, bit, 0, 0);
            case 2 -> new KindSet(0, 0, bit, 0);
            case 3 -> new KindSet(0, 0, 0, bit);
            default -> throw new IllegalStateException(kind.name() + " has no place in the mask");
        };
    }

    /** A set that has those of the other as well. */
    public KindSet or(KindSet other) {
        return new KindSet(low | other.low, middle | other.middle, high | other.high, top | other.top);
    }

    public boolean has(WordKind kind) {
        int bit = kind.bit();
        long part = bit < 2 * Long.SIZE ? bit < Long.SIZE ? low : middle : bit < 3 * Long.SIZE ? high : top;
        return (part >>> bit & 1) != 0;
    }

    /** The same of a function word, whose bits come first: what is asked most by far. */
    public boolean has(FunctionWord word) {
        return (low >>> word.ordinal() & 1) != 0;
    }

    /** Whether one of the others is in the set: a word may be several things, of which one is enough. */
    public boolean hasAny(KindSet others) {
        return (low & others.low | middle & others.middle | high & others.high | top & others.top) != 0;
    }

    /**
     * Whether nothing but the others is in the set; true of the empty set, which the caller must rule out where it
     * matters.
     */
    boolean hasOnly(KindSet others) {
        return (low & ~others.low | middle & ~others.middle | high & ~others.high | top & ~others.top) == 0;
    }
}
