package org.statclaim.conditions;

import java.util.Comparator;

/**
 * A condition that can be switched off.
 *
 * @param file relative to the folder that was searched, with slashes
 * @param line of its first character, from 1
 * @param method the enclosing type and method, or type and "init"
 * @param kind what it is part of
 * @param text as printed, white space made one blank
 * @param ordinal how many of the same text and kind stand before it in the method
 * @param start of it in the source
 * @param end one past it
 */
record Condition(String file, long line, String method, Kind kind, String text, int ordinal, int start, int end) {

    /** In the order of the sources, one that holds another first. */
    static final Comparator<Condition> BY_PLACE = Comparator.comparing(Condition::file)
            .thenComparing(Condition::start)
            .thenComparing(Condition::end, Comparator.reverseOrder());

    /** What a condition is part of decides what it is when it is off: the value that leaves the rest to decide. */
    enum Kind {
        /** An operand of {@code &&}; off, it is true. */
        AND(true),
        /** An operand of {@code ||}; off, it is false. */
        OR(false),
        /** All of what an {@code if} asks; off, it is false. */
        IF(false),
        /** All of what a conditional expression asks; off, it is false. */
        CHOICE(false);

        private final boolean off;

        Kind(boolean off) {
            this.off = off;
        }

        boolean whenOff() {
            return off;
        }
    }

    /** What it is known by while lines move. */
    String key() {
        return String.join("\t", file, method, kind.name(), text, Integer.toString(ordinal));
    }

    /** The folder of the file. */
    String folder() {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "." : file.substring(0, slash);
    }
}
