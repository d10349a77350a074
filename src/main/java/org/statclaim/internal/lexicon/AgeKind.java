package org.statclaim.internal.lexicon;

/** Words of ages and of the people who have them. */
public enum AgeKind implements WordKind {
    /** Behind a number of years: "12 jaar oud", "of age". */
    AGE_AFTER,
    /** Before the number, which may then lack its unit: "aged 12", "op de leeftijd van 12". */
    AGE_BEFORE,
    /** Before a number of years, which then are lived: "mit 83 Jahren", "à 17 ans"; of no bare number. */
    AGE_YEARS,
    /** Before the bare number at the head of a sentence, with a comma and who is so old behind: "At 97, she swims". */
    AGE_OPENS,
    /** What a clause about ages has for its subject: "life expectancy", "de jongste". */
    AGE_TOPIC,
    /** "fifties" behind "in his". */
    AGE_DECADE(Payload.COUNT),
    /** Glued to the number, with the unit in it: "12-jarige", "6-month-old". */
    AGE_SUFFIX(Payload.UNIT),
    /** Glued to the number, with a bound in it: "65-plusser". */
    AGE_OLDER(Payload.BOUND),
    /** Before the day or year that an age is counted from. */
    BORN,
    PERSON,
    /** Behind whom a small number may be one of children: "a mother of two". */
    PARENT;

    /** One past the last bit. */
    static final int END = TopicKind.END + values().length;

    private final Payload payload;
    private final int bit;

    AgeKind() {
        this(Payload.NONE);
    }

    AgeKind(Payload payload) {
        this.payload = payload;
        this.bit = TopicKind.END + ordinal();
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
