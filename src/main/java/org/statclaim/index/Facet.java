package org.statclaim.index;

/** What found claims are counted by. */
public enum Facet {
    /** The year that the claim speaks of, else that of publication. */
    YEAR("year", Fields.YEAR),
    /** Code of the stated unit; {@code count} for things counted, the kind for what has no unit. */
    UNIT("unit", Fields.UNIT),
    /** Who says so, as printed. */
    SOURCE("source", Fields.SOURCE);

    private final String label;
    private final String field;

    Facet(String label, String field) {
        this.label = label;
        this.field = field;
    }

    /** {@return the name that the command uses} */
    public String label() {
        return label;
    }

    String field() {
        return field;
    }
}
