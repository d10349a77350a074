package org.statclaim.internal.lexicon;

/** What must stand behind a word of comparison for the time there to be the time compared with. */
public enum Comparison implements Meaning {
    /** The time itself, or a noun with its article that has it: "dan in 2019", "dan de 131 euro van 2019". */
    TIME,
    /** A figure with its article and time: "boven de 131 euro van 2019", against "boven 131 euro in 2019". */
    DEFINITE,
    /** A figure with its time: "tegen 9.750 een jaar eerder". */
    FIGURE,
    /** Whatever, up to a time: "compared with the same period in 2019". */
    ANY,
    /** The same as {@link #ANY}, provided that the word stands behind a rise or fall: "up from 5 million in 2019". */
    CHANGE,
    /** A time that something has lasted since: "the highest since 2008". */
    SINCE
}
