package org.statclaim.internal.lexicon;

/**
 * What may stand before or behind number morphemes inside one word: "vijftigtal", "veertiger", "verzevenvoudigd". They
 * are no words by themselves, so that they are kept apart from the lexicon, for {@link CompoundReader}.
 */
public enum AffixKind implements WordKind {
    /** "drieëntwintigste": a place in a row, which counts nothing. */
    SUFFIX_ORDINAL,
    /** "vijftigtal": about so many. */
    SUFFIX_TAL,
    SUFFIX_AGE,
    /** "zestigplusser": of that age or older. */
    SUFFIX_OLDER,
    /** "veertiger", of tens alone: "achter" is no age. */
    SUFFIX_DECADE_AGE,
    SUFFIX_FOLD,
    /** "verzevenvoudigd", only behind the prefix: a change by that factor. */
    SUFFIX_FOLDED,
    SUFFIX_TIMES,
    /** "vijftigduizenden", of hundreds and scales alone: "zevenen" are no amount. */
    SUFFIX_VAGUE,
    SUFFIX_HALF(Payload.NUMBER),
    /** "tweederde", "drietiende": the payload is what it is divided by. */
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
