package org.statclaim.claim;

/** How firmly a source stands behind a figure. */
public enum Certainty {
    /** "According to", "said": the source says that it is so. */
    STATED("stated"),
    /** "Estimates", "expects": the source says about how much it is. */
    ESTIMATED("estimated"),
    /** Hearsay: the text itself keeps its distance. */
    REPORTED("reported");

    private final String label;

    Certainty(String label) {
        this.label = label;
    }

    /** {@return the name that the JSON contract uses} */
    public String label() {
        return label;
    }
}
