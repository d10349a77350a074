package org.statclaim.quantity;

/** How a text hedges a magnitude, with the direction of the hedge. */
public enum Approximation {
    NONE("none"),
    ABOUT("about"),
    SLIGHTLY_MORE("slightly_more"),
    SLIGHTLY_LESS("slightly_less");

    private final String label;

    Approximation(String label) {
        this.label = label;
    }

    /** The name that the JSON contract uses. */
    public String label() {
        return label;
    }
}
