package org.statclaim.claim;

/** What a figure measures where something moves. It says nothing of whether the movement is good, or really happened. */
public enum Role {
    /** How much there is: "rose to 5,000", "$84, up 9.4 percent"; also of whatever does not move. */
    LEVEL("level"),
    /** By how much something changed: "rose by 3 percent", "a rise of 40", "120 more". */
    CHANGE("change");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** {@return the name that the JSON contract uses} */
    public String label() {
        return label;
    }
}
