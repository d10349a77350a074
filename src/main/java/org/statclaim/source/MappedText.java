package org.statclaim.source;

import java.util.Arrays;

/** A text that is put together character by character, each with the stretch of the source that it was read from. */
final class MappedText implements Offsets {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    /** Adds a character; what is put between the characters of the source has an empty stretch. */
    void put(char c, int start, int end) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = start;
        ends[at] = end;
        text.append(c);
    }

    int length() {
        return text.length();
    }

    /** The last character; a line feed where there is none, as before the first line. */
    char last() {
        return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    char charAt(int i) {
        return text.charAt(i);
    }

    String text() {
        return text.toString();
    }

    String text(int from, int to) {
        return text.substring(from, to);
    }

    @Override
    public int start(int character) {
        return starts[character];
    }

    @Override
    public int end(int character) {
        return ends[character];
    }
}
