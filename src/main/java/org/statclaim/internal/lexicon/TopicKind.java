package org.statclaim.internal.lexicon;

/** Words that tell what a text speaks of near a figure, where the figure or its unit may be two things. */
public enum TopicKind implements WordKind {
    /** Words of turning and tilting, to tell a degree from a degree. */
    ANGLE,
    /** Words of heat and cold, to tell a degree from a degree and a kelvin from a thousand. */
    HEAT,
    /** Words of memory, to tell a kilobyte from a thousand. */
    MEMORY,
    /** Words of extent, to tell metres from millions. */
    EXTENT,
    /** Words that speak of money, to tell a pound from a pound. */
    MONEY_CONTEXT,
    /** Words of what is grown, made or carried by weight, to tell a pound from a pound where there are many. */
    LOAD,
    /** A verb of frost: the degrees are below zero. */
    FREEZE,
    /** What a result in minutes and seconds is: "een tijd van 16.42". */
    TIMED,
    /** Before hours and minutes that are no time of day: "duurt", "within". */
    LASTING,
    /** Things that last: a number of years before them is a duration, no age. */
    TERM,
    /** People harmed: "no" before them is a count of zero. */
    HARM,
    /** A poll, before a word for "among" that is a bound elsewhere: "een enquête onder 800 mensen". */
    SURVEY,
    /** What is asked of buyers, before a word for "from" that opens a range or a change elsewhere: "rooms from $40". */
    ASKED;

    /** One past the last bit. */
    static final int END = MoneyKind.END + values().length;

    private final int bit;

    TopicKind() {
        this.bit = MoneyKind.END + ordinal();
    }

    @Override
    public int bit() {
        return bit;
    }
}
