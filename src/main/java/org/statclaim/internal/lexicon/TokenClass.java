package org.statclaim.internal.lexicon;

/**
 * What a lexeme can be. The grammar asks for these classes only, so a language is a folder of tables. The names are the
 * first column of the pack's tables, and the second column is what the class says of each word.
 */
public enum TokenClass {
    // numerals: the number is the sense's number
    ZERO(Payload.NUMBER),
    ONES(Payload.NUMBER),
    TEENS(Payload.NUMBER),
    TENS(Payload.NUMBER),
    HUNDRED(Payload.NUMBER),
    SCALE(Payload.NUMBER),
    /** A scale letter, read only glued to digits or behind an amount with a currency sign. */
    SCALE_SUFFIX(Payload.SCALE_LETTER),
    /** Joins the parts of a number word, and coordinates phrases. */
    AND,
    /** Half, quarter: a numeral of its own, a multiplier of a scale, and the tail of "three and a half". */
    HALF(Payload.NUMBER),
    /** A word or sign for a fraction or mixed number. */
    FRACTION(Payload.FRACTION),
    DOZEN(Payload.NUMBER),
    /** An order of magnitude. */
    VAGUE(Payload.VAGUE),
    /** Before a scale, some of it: "a few thousand", "een paar miljoen". */
    FEW,
    /** About a number of things: "een tiental". */
    ABOUT_COUNT(Payload.NUMBER),
    DENOMINATOR(Payload.NUMBER),
    ORDINAL,
    /** A pronoun-like zero: "geen", "none". */
    NOTHING(Payload.NUMBER),
    MINUS,
    POINT,
    OVER,
    // what may stand behind number morphemes inside one word
    SUFFIX_ORDINAL,
    SUFFIX_TAL,
    SUFFIX_AGE,
    SUFFIX_OLDER,
    SUFFIX_DECADE_AGE,
    SUFFIX_FOLD,
    SUFFIX_FOLDED,
    SUFFIX_TIMES,
    SUFFIX_VAGUE,
    SUFFIX_HALF(Payload.NUMBER),
    SUFFIX_FRACTION(Payload.NUMBER),
    PREFIX_FOLDED,
    // modifiers
    APPROX(Payload.HEDGE),
    APPROX_AFTER(Payload.HEDGE),
    BOUND(Payload.BOUND),
    BOUND_AFTER(Payload.BOUND),
    /** A comparison that begins with "or": a second bound, or a clause of its own. */
    OR_BOUND,
    /** Behind a negation that denies nothing: "not only". */
    MERELY,
    /** A poll, before a word for "among" that is a bound elsewhere: "een enquête onder 800 mensen". */
    SURVEY,
    /** Behind a comparison: "or equal to". */
    OR_EQUAL,
    /** "not", "nooit": turns the comparison behind it round. */
    NEGATION,
    /** "than", "dan": the comparison goes on behind. */
    THAN,
    /** "more", "minder dan" behind a share: it is by how much something differs. */
    MORE,
    LESS,
    TONE,
    /** "een stuk of", "een man of": about, with the noun inside. */
    ABOUT_OF,
    // ranges and proportions
    TO,
    BETWEEN,
    FROM,
    /** Where a change arrives. */
    LEVEL,
    OR,
    /** "een op de vijf", "one in five". */
    ONE_IN,
    /** Between a figure and how far it may be off: "±", "plus or minus". */
    TOLERANCE,
    /** Between the sides of something: "4 x 5 metres", "4 bij 5 meter". */
    BY,
    // units
    UNIT(Payload.UNIT),
    /** A scale letter that is a unit where the text speaks of what that measures: "812.4K". */
    TOPIC_UNIT(Payload.UNITS),
    /** A unit that stands before its figure: "windkracht 8". */
    UNIT_PREFIX(Payload.UNIT),
    /** Words of turning and tilting, to tell a degree from a degree. */
    ANGLE,
    /** Words of heat and cold, to tell a degree from a degree and a kelvin from a thousand. */
    HEAT,
    /** Words of memory, to tell a kilobyte from a thousand. */
    MEMORY,
    /** A verb of frost: the degrees are below zero. */
    FREEZE,
    /** Behind a length, the area or volume of that side: "km squared". */
    POWER(Payload.NUMBER),
    /** Words of extent, to tell metres from millions. */
    EXTENT,
    CURRENCY,
    /** A currency's code or sign that is a name or word too: "COP26", "TOP 5"; money only before what looks like an amount. */
    ORDINARY_CODE,
    MONEY_WORD,
    MINOR,
    /** A word for a round amount of money that is a measure elsewhere: "twee ton"; the number is its worth. */
    MONEY_SCALE(Payload.MONEY_SCALE),
    /** Words that speak of money, to tell a pound from a pound. */
    MONEY_CONTEXT,
    PERCENT(Payload.SHARE),
    PER,
    /** An article that may stand for "per": "a year". */
    EACH(Payload.EACH),
    /** A whole rate in one expression. */
    RATE(Payload.UNIT),
    TIMES,
    /** Behind "three times": a ratio without doubt. */
    TIMES_AS,
    /** Behind "three times": a ratio that readers take in two ways. */
    TIMES_MORE,
    FACTOR,
    /** "below zero": turns the figure before it negative. */
    BELOW_ZERO,
    MULTIPLE(Payload.NUMBER),
    MULTIPLY(Payload.NUMBER),
    // ages
    AGE_AFTER,
    AGE_BEFORE,
    /** What a clause about ages has for its subject: "life expectancy", "de jongste". */
    AGE_TOPIC,
    /** "fifties" behind "in his". */
    AGE_DECADE(Payload.COUNT),
    AGE_SUFFIX(Payload.UNIT),
    AGE_OLDER(Payload.BOUND),
    /** Before the day or year that an age is counted from. */
    BORN,
    PERSON,
    // calendar
    MONTH(Payload.NUMBER),
    WEEKDAY(Payload.NUMBER),
    DATE_PREP,
    DECADE,
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
    /** A whole expression that is some periods away from the publication or from the time told of. */
    RELATIVE(Payload.SHIFT),
    /** Last, this, next: which one of a kind of period is meant, or on which side of the publication a span lies. */
    DEICTIC(Payload.SHIFT),
    /** Behind a span: how far away something is, as in "three years ago". */
    OFFSET(Payload.SHIFT),
    SINCE,
    /** Before the end of a period. */
    UNTIL(Payload.PERIOD_END),
    /** The event is still to come, so a month or day without a year is the coming one. */
    FUTURE(Payload.COUNT),
    /** Before a time that only a figure in the same comparison speaks of. */
    COMPARE(Payload.COMPARISON),
    /** What a result in minutes and seconds is: "een tijd van 16.42". */
    TIMED,
    /** Before hours and minutes that are no time of day: "duurt", "within". */
    LASTING,
    // guards
    REFERENCE,
    /** What a key follows, a verb or colon between: "telefoonnummer", "ISBN". */
    IDENTIFIER,
    ORDINAL_MARK(Payload.ORDINAL_MARK),
    NAME,
    /** Things that last: a number of years before them is a duration, no age. */
    TERM,
    /** People harmed: "no" before them is a count of zero. */
    HARM,
    // function words and nouns
    DET,
    PREP,
    CONJ,
    /** May open a clause of its own and is a preposition otherwise: "after". */
    SUBORDINATE,
    /** Opens a clause with a subject of its own: "omdat", "while"; behind a verb also "dat". */
    SUBCLAUSE,
    PRON,
    VERB,
    ADVERB,
    PREMODIFIER,
    SINGULAR_NOUN(Payload.BARE_PLURAL),
    PARTITIVE,
    /** A unit that is an everyday noun too: an article before it counts nothing. */
    HOMONYM,
    COUNT_LABEL,
    LINK,
    /** A determiner that points back to the subject: "its", "hun". */
    POSSESSIVE,
    /** Joins things to their value: "ter waarde van", "worth". */
    WORTH,
    /** Between what is given and what it is given for: "$3m for the house", "een huis voor 3 miljoen". */
    EXCHANGE,
    // context
    INCREASE(Payload.CHANGE),
    /** "points": what winning and losing changes without a percentage. */
    POINT_NOUN,
    DECREASE(Payload.CHANGE),
    DELTA,
    /** A verb whose object stands behind a word for a level: "veroordeeld tot". */
    TAKES_LEVEL,
    PARTICLE_UP,
    PARTICLE_DOWN,
    SEPARABLE(Payload.PARTICLES),
    SOURCE_PREP(Payload.SAY),
    /** A verb of saying. */
    SAY(Payload.SAY),
    ESTIMATE(Payload.SAY),
    /** A verb of showing. */
    EVIDENCE(Payload.EVIDENCE),
    HEARSAY(Payload.SAY),
    REPORT(Payload.REPORT),
    /** Who can speak: an office or body, or a pronoun for one. */
    SPEAKER(Payload.SPEAKER),
    /** Words inside a source's name: before its agent or origin, or between capitals. */
    SOURCE_LINK(Payload.SOURCE_LINK),
    /** What can be estimated and says nothing itself: "costs". */
    AMOUNT_NOUN,
    /** What stands for the sentence before. */
    BACK_REFERENCE(Payload.BACK_REFERENCE),
    RESTATED,
    SUBSET,
    /** What another figure is held against: "compared with", "ten opzichte van". */
    COMPARED,
    /** "er", behind which a number leaves its noun out. */
    THERE,
    COUNTRY,
    ABBREVIATION(Payload.ABBREVIATION);

    /** How many there are. */
    static final int COUNT = values().length;

    private final Payload payload;

    TokenClass() {
        this(Payload.NONE);
    }

    TokenClass(Payload payload) {
        this.payload = payload;
    }

    /** How the tables say what its words mean. Words of money and countries have tables of their own shape. */
    Payload payload() {
        return payload;
    }
}
