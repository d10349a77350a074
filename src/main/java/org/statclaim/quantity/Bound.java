package org.statclaim.quantity;

/** Which side of the stated magnitude the text leaves open. */
public enum Bound {
    NONE("none"),
    AT_LEAST("at_least"),
    MORE_THAN("more_than"),
    AT_MOST("at_most"),
    LESS_THAN("less_than");

    private final String label;

    Bound(String label) {
        this.label = label;
    }

    /** The name that the JSON contract uses. */
    public String label() {
        return label;
    }

    /** The bound that holds for the negated wording: "not more than" is {@code AT_MOST}. */
    public Bound negated() {
        return switch (this) {
            case NONE -> NONE;
            case AT_LEAST -> LESS_THAN;
            case MORE_THAN -> AT_MOST;
            case AT_MOST -> MORE_THAN;
            case LESS_THAN -> AT_LEAST;
        };
    }
}
