package org.statclaim.internal.lexicon;

/** Words and signs for what a figure is measured in, money aside. */
public enum UnitKind implements WordKind {
    UNIT(Payload.UNIT),
    /** A scale letter that is a unit where the text speaks of what that measures: "812.4K". */
    TOPIC_UNIT(Payload.UNITS),
    /** A unit that stands before its figure: "windkracht 8". */
    UNIT_PREFIX(Payload.UNIT),
    /** Behind a length, the area or volume of that side: "km squared". */
    POWER(Payload.NUMBER),
    /** "procent", "‰", "basispunten": shares, which no unit of the shared table is. */
    PERCENT(Payload.SHARE),
    /** "percentage": a bare figure that it is said to be, "a percentage of 3.9", is that. */
    SHARE_LABEL,
    /** What such words end in where nouns are written together: "opkomstpercentage"; no word of a text by itself. */
    ENDING_SHARE,
    /** A whole rate in one expression. */
    RATE(Payload.UNIT),
    /** "below zero": turns the figure before it negative. */
    BELOW_ZERO,
    /** What lengths and durations are of: "file", "regen"; most nouns behind them are of another phrase. */
    LENGTHWISE,
    /** A unit that is an everyday noun too: an article before it counts nothing. */
    HOMONYM;

    /** One past the last bit. */
    static final int END = HedgeKind.END + values().length;

    private final Payload payload;
    private final int bit;

    UnitKind() {
        this(Payload.NONE);
    }

    UnitKind(Payload payload) {
        this.payload = payload;
        this.bit = HedgeKind.END + ordinal();
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
