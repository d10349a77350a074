package org.statclaim.quantity;

/** What sort of thing a figure measures. */
public enum Kind {
    /** An amount in a currency. */
    MONEY("money"),
    /** A share, in percent, as a fraction or in points of percent. */
    PERCENTAGE("percentage"),
    /** A number of things or people. */
    COUNT("count"),
    /** A size in a unit of measure. */
    MEASURE("measure"),
    /** How old someone or something is. */
    AGE("age"),
    /** How many times as much: "three times", "doubled". */
    MULTIPLE("multiple"),
    /** A number without a unit. */
    NUMBER("number");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** {@return the name that the JSON contract uses} */
    public String label() {
        return label;
    }
}
