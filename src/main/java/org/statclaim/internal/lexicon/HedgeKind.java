package org.statclaim.internal.lexicon;

/**
 * Words that make a figure a bound or an estimate, before it and behind it. One side each, since a word on the wrong
 * side belongs to another figure.
 */
public enum HedgeKind implements WordKind {
    /** The name of a range, of which "from" and "to" are the ends: "a range from 7 to 8 percent". */
    RANGE_NOUN(Payload.NONE),
    /** "ongeveer 50", "nearly 50". */
    APPROX(Payload.HEDGE),
    /** "50 or so", "50-odd". */
    APPROX_AFTER(Payload.HEDGE),
    /** "minstens 50", "up to 50". */
    BOUND(Payload.BOUND),
    /** "50 or more", "50 of meer". */
    BOUND_AFTER(Payload.BOUND),
    /** A verb whose preposition only looks like a bound: "verfügt über 28 Sitze". */
    TAKES_PREPOSITION(Payload.NONE),
    /** A preposition that with an article makes nearly so many of a figure: "tegen de 400 klachten". */
    TOWARDS(Payload.HEDGE);

    /** One past the last bit. */
    static final int END = AffixKind.END + values().length;

    private final Payload payload;
    private final int bit;

    HedgeKind(Payload payload) {
        this.payload = payload;
        this.bit = AffixKind.END + ordinal();
    }

    @Override
    public Payload payload() {
        return payload;
    }

    @Override
    public int bit() {
        return bit;
    }
}
