package org.statclaim.internal.lexicon;

/**
 * What a word does in a sentence whatever it speaks of: function words, and the nouns and marks that join a figure to what
 * it is about.
 */
public enum FunctionWord implements WordKind {
    /** Joins the parts of a number word, and coordinates phrases. */
    AND,
    OR,
    TO,
    FROM,
    BETWEEN,
    /** Where a change arrives. */
    LEVEL,
    DELTA,
    /** Between the sides of something: "4 x 5 metres", "4 bij 5 meter". */
    BY,
    PER,
    /** A noun that an article before it makes the base of a rate, whatever is told of it: "a game", "het stuk". */
    OCCASION,
    /** Before so many hundreds or thousands, of which a count is a rate: "14 vols pour 100.000 habitants", "auf 1000 Einwohner". */
    FOR_SO_MANY,
    /** An article that may stand for "per": "a year". */
    EACH(Payload.EACH),
    OVER,
    /** "een op de vijf", "one in five". */
    ONE_IN,
    /** Between a figure and how far it may be off: "±", "plus or minus". */
    TOLERANCE,
    MINUS,
    POINT,
    /** "than", "dan": the comparison goes on behind. */
    THAN,
    /** "more", "minder dan" behind a share: it is by how much something differs. */
    MORE,
    LESS,
    /** "meeste", "most": more than any other, without a figure. */
    MOST,
    /** Stands for a thing or a fact, never for a person: "it", "dat". */
    IT,
    /** "not", "nooit": turns the comparison behind it round. */
    NEGATION,
    /** Behind a negation that denies nothing: "not only". */
    MERELY,
    /** A comparison that begins with "or": a second bound, or a clause of its own. */
    OR_BOUND,
    /** Behind a comparison: "or equal to". */
    OR_EQUAL,
    TONE,
    /** "een stuk of", "een man of": about, with the noun inside. */
    ABOUT_OF,
    DET,
    PREP,
    CONJ,
    /** A conjunction between clauses of one rank, whose second may share the subject of the first: "but", "maar". */
    COORDINATOR,
    /** May open a clause of its own and is a preposition otherwise: "after". */
    SUBORDINATE,
    /** Opens a clause with a subject of its own: "omdat", "while"; behind a verb also "dat". */
    SUBCLAUSE,
    PRON,
    VERB,
    ADVERB,
    PREMODIFIER,
    /** A premodifier that is a noun by itself as well: "business", "bus", though they end like plurals. */
    PREMODIFYING_NOUN,
    SINGULAR_NOUN(Payload.BARE_PLURAL),
    PARTITIVE,
    /** The article in a case or contraction that says "of" as well: "zwei der Männer", "deux des hommes". */
    OF_THE,
    /** Between a part and its whole behind what is counted too, whatever the part: "deux Belges sur trois". */
    OUT_OF,
    /** Between a part and all that there are of the same: "40 jobs out of a total of 300". */
    OF_TOTAL,
    /** Between a measure and what it is of, where no article follows: "5 ton per hectare aan gerst". */
    OF_STUFF,
    /** Between an amount of money and what it is made up of: "$5 million in losses". The Dutch "aan" leads to who gets it as often. */
    MONEY_OF,
    /** An infinitive that ends its clause behind a figure: "zal 140 miljard bedragen". */
    FIGURE_VERB,
    LINK,
    /** Stands for the subject and for nothing else, so that a verb follows: "they", "il", "qui". */
    SUBJECT_PRONOUN,
    /** May stand between such a subject and its verb: the "la" of "on la trouve". */
    OBJECT_PRONOUN,
    /** An article that stands for the noun before it where a comma parts the two: "der Verband, der 400 Mitglieder hat". */
    RELATIVE_ARTICLE,
    /** Stands for who speaks or is spoken to, and so for nothing that the text names: "we", "jullie". */
    INTERLOCUTOR,
    /** An article or a pronoun of neuter nouns alone, where its form tells: "het", "dat". */
    NEUTER,
    /** A determiner that points back to the subject: "its", "hun". */
    POSSESSIVE,
    /** "er", behind which a number leaves its noun out. */
    THERE,
    /** Joins things to their value: "ter waarde van", "worth". */
    WORTH,
    /** A verb that says how much its subject is: "bedraagt", "accounts for". */
    AMOUNTS,
    /** Between what is given and what it is given for: "$3m for the house", "een huis voor 3 miljoen". */
    EXCHANGE,
    COUNT_LABEL,
    RESTATED,
    SUBSET,
    /** "respectively": each of several figures is said of something else. */
    RESPECTIVELY,
    /** What another figure is held against: "compared with", "ten opzichte van". */
    COMPARED,
    /** Before what holds at the same time and has no verb: "with rents at $900". */
    WITH;

    /** One past the last bit. */
    static final int END = values().length;

    private final Payload payload;
    private final int bit;

    FunctionWord() {
        this(Payload.NONE);
    }

    FunctionWord(Payload payload) {
        this.payload = payload;
        this.bit = ordinal();
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
