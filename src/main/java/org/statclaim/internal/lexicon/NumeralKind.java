package org.statclaim.internal.lexicon;

/** Words and signs that numerals are made of. */
public enum NumeralKind implements WordKind {
    ZERO(Payload.NUMBER),
    ONES(Payload.NUMBER),
    TEENS(Payload.NUMBER),
    TENS(Payload.NUMBER),
    HUNDRED(Payload.NUMBER),
    SCALE(Payload.NUMBER),
    /** A scale letter, read only glued to digits or behind an amount with a currency sign. */
    SCALE_SUFFIX(Payload.SCALE_LETTER),
    /** Half, quarter: a numeral of its own, a multiplier of a scale, and the tail of "three and a half". */
    HALF(Payload.NUMBER),
    /** One of so many, of the noun that follows: "jeder fünfte". */
    EVERY(Payload.NUMBER),
    /** A word or sign for a fraction or mixed number. */
    FRACTION(Payload.FRACTION),
    DOZEN(Payload.NUMBER),
    /** An order of magnitude. */
    VAGUE(Payload.VAGUE),
    /** Before a scale, some of it: "a few thousand", "een paar miljoen". */
    FEW,
    /** About a number of things: "een tiental". */
    ABOUT_COUNT(Payload.NUMBER),
    /** What the number before it is divided by: "drie vijfde", "two thirds". */
    DENOMINATOR(Payload.NUMBER),
    ORDINAL,
    /** A denominator that ranks things as well: "third", "derde", and of a thing "half". */
    RANK,
    ORDINAL_MARK(Payload.ORDINAL_MARK),
    /** A pronoun-like zero: "geen", "none". */
    NOTHING(Payload.NUMBER),
    /** A multiple in a word: "het dubbele", "twice". */
    MULTIPLE(Payload.NUMBER),
    /** A change by a factor: "verdubbeld", "halved". */
    MULTIPLY(Payload.NUMBER),
    TIMES,
    /** Behind "three times": a ratio without doubt. */
    TIMES_AS,
    /** Behind "three times": a ratio that readers take in two ways. */
    TIMES_MORE,
    /** Behind "deux fois": that part of it, "moins". */
    TIMES_LESS,
    FACTOR;

    /** One past the last bit. */
    static final int END = FunctionWord.END + values().length;

    private final Payload payload;
    private final int bit;

    NumeralKind() {
        this(Payload.NONE);
    }

    NumeralKind(Payload payload) {
        this.payload = payload;
        this.bit = FunctionWord.END + ordinal();
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
