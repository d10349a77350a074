package org.statclaim.internal.lexicon;

/** What a word form can be in a clause; the first seven are the classes of {@code verbs.tsv}. */
public enum VerbForm {
    /** Hardly ever anything but a verb. */
    VERB,
    /** A noun or adjective as often: "plans", "measure". */
    EITHER,
    /** Before a verb that has no subject of its own: "will", "heeft". */
    AUXILIARY,
    /** The name of a change, never the verb of one: "growth", "daling". */
    NOUN,
    /** An adverb that may yet stand inside a noun phrase: "three previously unknown drawings". */
    ADVERB,
    /**
     * A past participle that is no past tense as well: the verb of its clause behind an auxiliary only. Behind a noun, "les
     * maisons vendues à Gand", it says which.
     */
    PARTICIPLE,
    /** A past tense and no other form of its verb, "kreeg", "schrapten": the table has it, or another form of the verb tells. */
    PRETERITE,
    /** Ends like a regular past tense or participle. */
    PAST,
    /** Ends like a present participle. */
    GERUND;

    /** Its bit among the forms of a word. */
    int bit() {
        return 1 << ordinal();
    }

    /** Whether it is one of a word's forms, as {@link Verbs#forms} gives them. */
    public boolean isIn(int forms) {
        return (forms & bit()) != 0;
    }
}
