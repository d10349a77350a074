package org.statclaim.claim;

import java.util.Locale;

/**
 * The fields of a claim, in the order of every form that it is written in: JSON, columns, notes for people, an index. Each of
 * them goes through this list, with a {@code switch} where the forms differ, so that the compiler finds every form that a new
 * field is missing from.
 */
public enum ClaimField {
    /** The quantity as printed. */
    TEXT("text"),
    /** Where it begins in the text. */
    START("start"),
    /** Where it ends, exclusive. */
    END("end"),
    /** What sort of quantity it is. */
    KIND("kind"),
    /** The stated magnitude in the stated unit. */
    VALUE("value"),
    /** The lower end of what is stated. */
    LOW("low"),
    /** The upper end of what is stated. */
    HIGH("high"),
    /** The value of the level before a change. */
    PREVIOUS("previous"),
    /** That level as the text prints it. */
    FORMER("former"),
    /** The place value of the last stated digit. */
    PRECISION("precision"),
    /** Whether the figure is a least or a most. */
    BOUND("bound"),
    /** How it is hedged. */
    APPROXIMATION("approximation"),
    /** Which way it moved. */
    CHANGE("change"),
    /** Whether it is a level, or by how much one changed. */
    ROLE("role"),
    /** What it is measured in. */
    UNIT("unit"),
    /** What it is a rate of. */
    PER("per"),
    /** What is counted or shared. */
    COUNTED("counted"),
    /** Words of what it is about. */
    CONCEPT("concept"),
    /** What an age or a duration can be worked out from. */
    DATES("dates"),
    /** The period that it speaks of. */
    TIME("time"),
    /** Who says so. */
    ATTRIBUTION("attribution"),
    /** The sentence that it stands in. */
    SENTENCE("sentence"),
    /** Where it stands in what the article was read from. */
    SOURCE("source"),
    /** The claim that it restates. */
    EQUIVALENT_TO("equivalentTo"),
    /** The claim that it is part of. */
    SUBSET_OF("subsetOf"),
    /** Other readings. */
    ALTERNATIVES("alternatives");

    private final String label;

    ClaimField(String label) {
        this.label = label;
    }

    /** {@return the name that the JSON contract uses: {@code equivalentTo}} */
    public String label() {
        return label;
    }

    /** {@return the name of its column, or the beginning of the names of its columns: {@code equivalent_to}} */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
