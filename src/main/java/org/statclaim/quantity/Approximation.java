package org.statclaim.quantity;

/** How a text hedges a magnitude, with the direction of the hedge. */
public enum Approximation {
    /** Not hedged. */
    NONE("none"),
    /** "Circa", "around": on either side. */
    ABOUT("about"),
    /** "Ruim", "just over". */
    SLIGHTLY_MORE("slightly_more"),
    /** "Bijna", "nearly". */
    SLIGHTLY_LESS("slightly_less");

    private final String label;

    Approximation(String label) {
        this.label = label;
    }

    /** {@return the name that the JSON contract uses} */
    public String label() {
        return label;
    }
}
