package org.statclaim.claim;

/** How firmly a source stands behind a figure. */
public enum Certainty {
    STATED("stated"),
    ESTIMATED("estimated"),
    /** Hearsay: the text itself keeps its distance. */
    REPORTED("reported");

    private final String label;

    Certainty(String label) {
        this.label = label;
    }

    /** The name that the JSON contract uses. */
    public String label() {
        return label;
    }
}
