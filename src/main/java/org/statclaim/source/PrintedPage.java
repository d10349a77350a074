package org.statclaim.source;

/** All that a page prints, a line for each of its blocks, as a browser's search goes through it. */
final class PrintedPage {

    private final StringBuilder text = new StringBuilder();
    private boolean line;
    private boolean blank;

    /** Adds a character, and says at which place it stands. */
    int put(char c) {
        if (line && !text.isEmpty()) {
            text.append('\n');
        } else if (blank && !text.isEmpty()) {
            text.append(' ');
        }
        line = false;
        blank = false;
        text.append(c);
        return text.length() - 1;
    }

    void blank() {
        blank = true;
    }

    void line() {
        line = true;
    }

    String text() {
        return text.toString();
    }
}
