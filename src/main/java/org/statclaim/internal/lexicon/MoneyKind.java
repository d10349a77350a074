package org.statclaim.internal.lexicon;

/** Words and signs for money, and the countries whose money it is. */
public enum MoneyKind implements WordKind {
    /** A sign, code or name of one currency alone: "EUR", "€", "euro". */
    CURRENCY(Payload.CURRENCY),
    /** A currency's code or sign that is a name or word too: "COP26", "TOP 5"; money only before what looks like an amount. */
    ORDINARY_CODE,
    /** A word or sign that several currencies have, or that is an everyday word: "dollar", "$", "mark". */
    MONEY_WORD(Payload.MONEY_WORD),
    /** A coin or part of a currency: "cent", "dubbeltje", "tenner". */
    MINOR(Payload.MINOR),
    /** A word for a round amount of money that is a measure elsewhere: "twee ton"; the number is its worth. */
    MONEY_SCALE(Payload.MONEY_SCALE),
    /** A country, or what comes from it, which tells whose dollar is meant: "Canadian". */
    COUNTRY(Payload.COUNTRY);

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
