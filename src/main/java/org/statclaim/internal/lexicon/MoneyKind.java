package org.statclaim.internal.lexicon;

/** Words and signs for money, and the countries whose money it is. */
public enum MoneyKind implements WordKind {
    CURRENCY,
    /** A currency's code or sign that is a name or word too: "COP26", "TOP 5"; money only before what looks like an amount. */
    ORDINARY_CODE,
    MONEY_WORD,
    MINOR,
    /** A word for a round amount of money that is a measure elsewhere: "twee ton"; the number is its worth. */
    MONEY_SCALE(Payload.MONEY_SCALE),
    COUNTRY;

    /** One past the last bit. */
    static final int END = UnitKind.END + values().length;

    private final Payload payload;
    private final int bit;

    MoneyKind() {
        this(Payload.NONE);
    }

    MoneyKind(Payload payload) {
        this.payload = payload;
        this.bit = UnitKind.END + ordinal();
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
