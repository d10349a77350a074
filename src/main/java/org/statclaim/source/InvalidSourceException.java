package org.statclaim.source;

import org.jspecify.annotations.Nullable;

/** A page or a feed of which no article can be made; the message is one sentence that says why. */
public final class InvalidSourceException extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidSourceException(String message) {
        super(message);
    }

    InvalidSourceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
