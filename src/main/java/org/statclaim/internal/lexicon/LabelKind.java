package org.statclaim.internal.lexicon;

/** Words before a number that is a key or a part of a name, and words that are not what they look like. */
public enum LabelKind implements WordKind {
    REFERENCE,
    /** What a key follows, a verb or colon between: "telefoonnummer", "ISBN". */
    IDENTIFIER,
    NAME,
    ABBREVIATION(Payload.ABBREVIATION);

    /** One past the last bit. */
    static final int END = SourceKind.END + values().length;

    private final Payload payload;
    private final int bit;

    LabelKind() {
        this(Payload.NONE);
    }

    LabelKind(Payload payload) {
        this.payload = payload;
        this.bit = SourceKind.END + ordinal();
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
