package org.statclaim.cli;

/** What a user gave is not what was asked for; the message is one sentence that says what was. */
final class InvalidInputException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 40;

    InvalidInputException(String message) {
        super(message);
    }

    /** The text in quotes, shortened where it would drown the sentence around it. */
    static String quote(String text) {
        return "'" + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text) + "'";
    }
}
