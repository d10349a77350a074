package org.statclaim.claim;

import java.util.Locale;

/**
 * The fields of a claim, in the order of every form that it is written in: JSON, columns, notes for people, an index. Each of
 * them goes through this list, with a {@code switch} where the forms differ, so that the compiler finds every form that a new
 * field is missing from.
 */
public enum ClaimField {
    TEXT("text"),
    START("start"),
    END("end"),
    KIND("kind"),
    VALUE("value"),
    LOW("low"),
    HIGH("high"),
    PREVIOUS("previous"),
    FORMER("former"),
    PRECISION("precision"),
    BOUND("bound"),
    APPROXIMATION("approximation"),
    CHANGE("change"),
    ROLE("role"),
    UNIT("unit"),
    PER("per"),
    COUNTED("counted"),
    CONCEPT("concept"),
    DATES("dates"),
    TIME("time"),
    ATTRIBUTION("attribution"),
    SENTENCE("sentence"),
    EQUIVALENT_TO("equivalentTo"),
    SUBSET_OF("subsetOf"),
    ALTERNATIVES("alternatives");

    private final String label;

    ClaimField(String label) {
        this.label = label;
    }

    /** The name that the JSON contract uses: {@code equivalentTo}. */
    public String label() {
        return label;
    }

    /** The name of its column, or the beginning of the names of its columns: {@code equivalent_to}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
