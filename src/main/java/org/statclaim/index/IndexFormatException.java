package org.statclaim.index;

import java.io.IOException;

/** The directory holds an index that this version does not read; the message says what to do. */
public final class IndexFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    IndexFormatException(String message) {
        super(message);
    }
}
