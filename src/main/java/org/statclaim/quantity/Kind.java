package org.statclaim.quantity;

/** What sort of thing a figure measures. */
public enum Kind {
    MONEY("money"),
    PERCENTAGE("percentage"),
    COUNT("count"),
    MEASURE("measure"),
    AGE("age"),
    MULTIPLE("multiple"),
    NUMBER("number");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** The name that the JSON contract uses. */
    public String label() {
        return label;
    }
}
