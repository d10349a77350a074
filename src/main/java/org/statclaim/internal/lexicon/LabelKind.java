package org.statclaim.internal.lexicon;

/**
 * Words before a number that is a key or a part of a name, and words that are not what they look like. References and
 * names keep figures out, so that a row too many costs claims.
 */
public enum LabelKind implements WordKind {
    /** Names a number right behind it: "pagina 12", "flight 447". */
    REFERENCE,
    /** What a key follows, a verb or colon between: "het ISBN is 90 246". */
    IDENTIFIER,
    /** A whole expression with a number word in it that counts nothing: "vijf voor twaalf". */
    NAME,
    /** Its stop ends no sentence: "o.a.", "Dr." */
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
