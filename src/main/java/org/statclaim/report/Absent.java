package org.statclaim.report;

import java.nio.charset.StandardCharsets;

/** What does not apply, by what is written for it all the same. */
enum Absent {
    NULL("null", ""),
    /** Of what has a label for it, as a bound does. */
    NONE("\"none\"", "none"),
    /** The factor of a unit that is whole. */
    ONE("\"1\"", "1"),
    /** A list without elements. */
    EMPTY("[]", "");

    private final byte[] json;
    private final String cell;

    Absent(String json, String cell) {
        this.json = json.getBytes(StandardCharsets.US_ASCII);
        this.cell = cell;
    }

    /** As JSON in UTF-8; not to be changed. */
    byte[] json() {
        return json;
    }

    /** As the cell of a row. */
    String cell() {
        return cell;
    }
}
