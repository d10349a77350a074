package org.statclaim.internal.lexicon;

/** Words of rising and falling. Whether one of them tells of a figure is for the sentence to say. */
public enum ChangeKind implements WordKind {
    /** "steeg", "growth"; the payload says of what it can tell. */
    INCREASE(Payload.CHANGE),
    /** "daalde", "drop". */
    DECREASE(Payload.CHANGE),
    /** "points": what winning and losing changes without a percentage. */
    POINT_NOUN,
    /** A verb whose object stands behind a word for a level: "veroordeeld tot". */
    TAKES_LEVEL,
    /** With a separable verb, which may stand far off: "nam met 5 procent toe". */
    PARTICLE_UP,
    /** "liep met 5 procent terug". */
    PARTICLE_DOWN,
    /** A verb that rises or falls only with its particle: "nam … toe", where "nam" alone takes. */
    SEPARABLE(Payload.PARTICLES);

    /** One past the last bit. */
    static final int END = TimeKind.END + values().length;

    private final Payload payload;
    private final int bit;

    ChangeKind() {
        this(Payload.NONE);
    }

    ChangeKind(Payload payload) {
        this.payload = payload;
        this.bit = TimeKind.END + ordinal();
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
