package org.statclaim.report;

import java.nio.charset.StandardCharsets;

/** The name of a member, ready to be written. */
final class Name {

    private final String text;
    private final byte[] json;

    private Name(String text) {
        this.text = text;
        this.json = ('"' + text + "\":").getBytes(StandardCharsets.US_ASCII);
    }

    /** A name of letters, which need no escape. */
    static Name of(String letters) {
        return new Name(letters);
    }

    String text() {
        return text;
    }

    /** With its quotes and colon, in UTF-8; not to be changed. */
    byte[] json() {
        return json;
    }
}
