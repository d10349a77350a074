package org.statclaim.index;

import java.io.IOException;

/** Something else writes to the index; there is one writer at a time, and any number of readers. */
public final class IndexInUseException extends IOException {

    private static final long serialVersionUID = 1L;

    IndexInUseException(String message, IOException cause) {
        super(message, cause);
    }
}
