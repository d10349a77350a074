package org.statclaim.quantity;

/** Whether a figure is, or results from, a change that the text states. */
public enum Change {
    NONE("none"),
    INCREASE("increase"),
    DECREASE("decrease");

    private final String label;

    Change(String label) {
        this.label = label;
    }

    /** The name that the JSON contract uses. */
    public String label() {
        return label;
    }
}
