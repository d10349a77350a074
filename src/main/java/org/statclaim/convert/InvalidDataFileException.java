package org.statclaim.convert;

import java.io.IOException;

/** A data file that is not what it should be; the message names file, line, value and what was expected. */
public final class InvalidDataFileException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * A file that is not as it should be.
     *
     * @param message file, line and value, and what was expected
     */
    public InvalidDataFileException(String message) {
        super(message);
    }

    /** The fault of one value on one line. */
    static InvalidDataFileException of(String file, long line, String value, String expected) {
        String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        return new InvalidDataFileException(file + ", line " + line + ": '" + shown + "', " + expected + " expected");
    }
}
