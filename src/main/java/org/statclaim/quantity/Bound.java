package org.statclaim.quantity;

/** Which side of the stated magnitude the text leaves open. */
public enum Bound {
    /** A plain figure, or a range. */
    NONE("none"),
    /** "Minstens 5", "at least 5". */
    AT_LEAST("at_least"),
    /** "Meer dan 5", "more than 5": five itself is out. */
    MORE_THAN("more_than"),
    /** "Hoogstens 5", "up to 5". */
    AT_MOST("at_most"),
    /** "Minder dan 5", "fewer than 5": five itself is out. */
    LESS_THAN("less_than");

    private final String label;

    Bound(String label) {
        this.label = label;
    }

    /** {@return the name that the JSON contract uses} */
    public String label() {
        return label;
    }

    /** {@return the bound that holds for the negated wording: "not more than" is {@code AT_MOST}} */
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
