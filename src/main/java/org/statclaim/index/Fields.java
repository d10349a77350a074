package org.statclaim.index;

import org.statclaim.Language;

/** The fields of a claim's document. */
final class Fields {

    /** The whole claim, stored. */
    static final String CLAIM = "claim";

    static final String ARTICLE = "article";
    static final String LANGUAGE = "language";
    static final String KIND = "kind";
    static final String ROLE = "role";
    /** Code of the stated unit; for things counted, {@link #COUNT}. */
    static final String UNIT = "unit";

    static final String DIMENSION = "dimension";
    static final String PER = "per";
    /** The magnitude as it is stated, in whatever unit. */
    static final String STATED = "stated";
    /** The magnitude in the base unit of its dimension. */
    static final String BASE = "base";
    /** One number of it, to sort by. */
    static final String VALUE = "value";
    /** Each number that the claim states, in its plainest form. */
    static final String NUMBER = "number";
    /** First and last day that the claim speaks of, else those of publication. */
    static final String TIME = "time";
    /** First and last day of publication. */
    static final String PUBLISHED = "published";
    /** Last day of publication, to sort by. */
    static final String DATE = "date";

    static final String YEAR = "year";
    static final String SOURCE = "source";
    static final String SOURCE_WORDS = "sourceWords";
    /** Stated currency, ends and days of the rate, to convert at. */
    static final String MONEY = "money";

    /** What may be the same statistic, see {@link Contradictions#key}. */
    static final String STATISTIC = "statistic";

    static final String COUNT = "count";

    private Fields() {}

    /** The words of the sentence, of what is counted, and of what it is about. */
    static String words(Language language) {
        return "words_" + language.code();
    }

    /** The words around the sentence, and those of the headline. */
    static String context(Language language) {
        return "context_" + language.code();
    }

    /** What is counted or shared. */
    static String noun(Language language) {
        return "noun_" + language.code();
    }
}
