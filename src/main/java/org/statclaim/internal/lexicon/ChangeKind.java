package org.statclaim.internal.lexicon;

/** Words of rising and falling. Whether one of them tells of a figure is for the sentence to say. */
public enum ChangeKind implements WordKind {
    /** "steeg", "growth"; the payload says of what it can tell. */
    INCREASE(Payload.CHANGE),
    /** "daalde", "drop". */
    DECREASE(Payload.CHANGE),
    /** The name of a rise, which may be a clause's subject and be counted: "stijging", "gains". */
    NOUN_UP,
    /** "daling", "losses". */
    NOUN_DOWN,
    /** What names of a rise end in where nouns are written together: "omzetgroei"; no word of a text by itself. */
    ENDING_UP,
    /** "bevolkingskrimp". */
    ENDING_DOWN,
    /** What adverbs end in, which may stand between a change and its figure: "rose unexpectedly 3 percent". */
    ENDING_ADVERB,
    /** "hoger", "cheaper": of another noun behind an article, "a higher fee". */
    COMPARATIVE,
    /** "points": what winning and losing changes without a percentage. */
    POINT_NOUN,
    /** A verb whose object stands behind a word for a level: "veroordeeld tot". */
    TAKES_LEVEL,
    /** A verb of the past that leads from one level to another, and from the ends of no range: "went from 5 to 7". */
    WENT,
    /** With a separable verb, which may stand far off: "nam met 5 procent toe". */
    PARTICLE,
    /** A verb that rises or falls only with its particle: "nam … toe", where "nam" alone takes. */
    SEPARABLE(Payload.PARTICLES),
    /** Between the name of a change and how large it is: "de groei bedroeg", "the increase was estimated". */
    COMES_TO,
    /** The preposition there: "kwam uit op", "stood at". */
    STANDS_AT,
    /** What a level is passed by: "fell below 300", "steeg boven 300"; the figure is that level, and no size. */
    PASSES,
    /** Opens a clause of what something is for: "om de omzet te verhogen" has not risen. */
    PURPOSE,
    /** The participle that goes on with a list: "gevolgd door Lommel (3 procent)". */
    LISTED,
    /** With its preposition one word, which may lead from a level as that alone does: "een verlies van 48 naar 19 miljoen". */
    NAMED_FROM,
    /** "de" of "augmente les loyers de 3 %": "of" says by how much behind what a verb or noun of change is said of, too. */
    BY_BEHIND_OBJECT;

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
