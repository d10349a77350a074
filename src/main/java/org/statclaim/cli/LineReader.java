package org.statclaim.cli;

import java.io.IOException;
import java.io.Reader;

/** Lines of bounded length: one that is too long is passed over without being kept. Only line feeds end lines. */
final class LineReader {

    private final Reader in;
    private final int maxLength;
    private final char[] buffer = new char[1 << 13];
    private int position;
    private int limit;
    private long begun;
    private long number;
    private boolean tooLong;
    private StringBuilder line = new StringBuilder();

    LineReader(Reader in, int maxLength) {
        this.in = in;
        this.maxLength = maxLength;
    }

    /** Moves to the next line; false at the end. */
    boolean next() throws IOException {
        if (!fill()) {
            return false;
        }
        number++;
        tooLong = false;
        line = new StringBuilder();
        boolean ended = false;
        while (!ended && fill()) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            keep(end);
            ended = end < limit;
            position = ended ? end + 1 : end;
        }
        return true;
    }

    private void keep(int end) {
        if (line.length() + (end - position) > maxLength) {
            tooLong = true;
            line = new StringBuilder();
        }
        if (!tooLong) {
            line.append(buffer, position, end - position);
        }
    }

    private boolean fill() throws IOException {
        if (position == limit) {
            begun += limit;
            position = 0;
            limit = Math.max(0, in.read(buffer));
        }
        return position < limit;
    }

    /** Whether the line exceeds the bound; then it has no text. */
    boolean isTooLong() {
        return tooLong;
    }

    /** The line without its end. */
    String text() {
        return line.toString();
    }

    /** How many characters there are up to its end, and that of all lines before it. */
    long consumed() {
        return begun + position;
    }

    /** Its place in the file, from 1. */
    long number() {
        return number;
    }
}
