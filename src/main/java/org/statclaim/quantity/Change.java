package org.statclaim.quantity;

/** Whether a figure is, or results from, a change that the text states. */
public enum Change {
    /** The text tells of no change. */
    NONE("none"),
    /** "Steeg", "up". */
    INCREASE("increase"),
    /** "Daalde", "down". */
    DECREASE("decrease");

    private final String label;

    Change(String label) {
        this.label = label;
    }

    /** {@return the name that the JSON contract uses} */
    public String label() {
        return label;
    }
}
