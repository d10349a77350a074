package org.statclaim.internal.lexicon;

/** Words of rising and falling. */
public enum ChangeKind implements WordKind {
    INCREASE(Payload.CHANGE),
    DECREASE(Payload.CHANGE),
    /** "points": what winning and losing changes without a percentage. */
    POINT_NOUN,
    /** A verb whose object stands behind a word for a level: "veroordeeld tot". */
    TAKES_LEVEL,
    PARTICLE_UP,
    PARTICLE_DOWN,
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
