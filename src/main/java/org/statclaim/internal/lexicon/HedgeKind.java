package org.statclaim.internal.lexicon;

/** Words that make a figure a bound or an estimate, before it and behind it. */
public enum HedgeKind implements WordKind {
    APPROX(Payload.HEDGE),
    APPROX_AFTER(Payload.HEDGE),
    BOUND(Payload.BOUND),
    BOUND_AFTER(Payload.BOUND);

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
