package org.statclaim.internal.lexicon;

/** What may stand before or behind number morphemes inside one word: "honderdtal", "veertiger", "fivefold". */
public enum AffixKind implements WordKind {
    SUFFIX_ORDINAL,
    SUFFIX_TAL,
    SUFFIX_AGE,
    SUFFIX_OLDER,
    SUFFIX_DECADE_AGE,
    SUFFIX_FOLD,
    SUFFIX_FOLDED,
    SUFFIX_TIMES,
    SUFFIX_VAGUE,
    SUFFIX_HALF(Payload.NUMBER),
    SUFFIX_FRACTION(Payload.NUMBER),
    PREFIX_FOLDED;

    /** One past the last bit. */
    static final int END = NumeralKind.END + values().length;

    private final Payload payload;
    private final int bit;

    AffixKind() {
        this(Payload.NONE);
    }

    AffixKind(Payload payload) {
        this.payload = payload;
        this.bit = NumeralKind.END + ordinal();
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
