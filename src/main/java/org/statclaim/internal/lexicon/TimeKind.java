package org.statclaim.internal.lexicon;

/** Words of the calendar and the clock, and of when something is told of. */
public enum TimeKind implements WordKind {
    MONTH(Payload.NUMBER),
    WEEKDAY(Payload.NUMBER),
    /** Before a year or date: "in", "sinds"; before "2016" it makes a year of it. */
    DATE_PREP,
    DECADE,
    /** A century: its number where the words say it, "negentiende eeuw", 0 where digits before them do. */
    CENTURY(Payload.NUMBER),
    /** Behind a year: "BC", "v.Chr." */
    ERA,
    CLOCK,
    CLOCK_PREP,
    CLOCK_HALF,
    /** Between minutes and an hour: "tien over twee". */
    CLOCK_JOIN,
    MERIDIEM,
    /** A quarter, half or third of a year, or all of it. */
    YEAR_PART(Payload.YEAR_PART),
    SEASON(Payload.NUMBER),
    /** The weekend: 1 where the words say by themselves which one, 2 where the verb must say it is no habit, 0 where a word such as "last" must. */
    WEEKEND(Payload.NUMBER),
    /** A whole expression that is some periods away from the publication or from the time told of. */
    RELATIVE(Payload.SHIFT),
    /** Last, this, next: which one of a kind of period is meant, or on which side of the publication a span lies. */
    DEICTIC(Payload.SHIFT),
    /** The same behind what it names: "l'été dernier". */
    DEICTIC_BEHIND(Payload.SHIFT),
    /** Behind a span: how far away something is, as in "three years ago". */
    OFFSET(Payload.SHIFT),
    /** The same before a span: "vor drei Jahren", "il y a trois ans". */
    OFFSET_AHEAD(Payload.SHIFT),
    SINCE,
    /** Before the end of a period. */
    UNTIL(Payload.PERIOD_END),
    /** The event is still to come, so a month or day without a year is the coming one. */
    FUTURE(Payload.COUNT),
    /** Stands between a change and the period that it is counted from, where it leads to days elsewhere: "up 5% on last year". */
    ON_BASE,
    /** Before a time that only a figure in the same comparison speaks of. */
    COMPARE(Payload.COMPARISON),
    /** At which end of a longer time so many units lie: "the first five months of 2018". */
    EDGE(Payload.SHIFT),
    /** One unit of the calendar, which needs no number before it: "the last week of May". */
    ONE_UNIT,
    /** Behind a part of it the year of the publication: "of the year". */
    THE_YEAR,
    /** Behind a time and a comma: the clause that follows speaks of that time, "2016, toen er 300 leden waren". */
    AT_THAT_TIME,
    /** Between a day and the next one, of whose night is spoken: "van 2 op 3 maart". */
    NIGHT,
    /** Stands for a noun told before, whose time follows: "above that of 2017". */
    STAND_IN;

    /** One past the last bit. */
    static final int END = AgeKind.END + values().length;

    private final Payload payload;
    private final int bit;

    TimeKind() {
        this(Payload.NONE);
    }

    TimeKind(Payload payload) {
        this.payload = payload;
        this.bit = AgeKind.END + ordinal();
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
