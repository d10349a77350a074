package org.statclaim.report;

/** Text of unknown origin, made safe to show. */
public final class Printable {

    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /**
     * {@return the text on one line, without anything that steers a terminal or turns the reading direction} It
     * replaces code unit by code unit, so that offsets into the text stay true.
     *
     * @param text of any origin
     */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            line.append(character(text.charAt(i)));
        }
        return line.toString();
    }

    /** The character, or what stands in its place. */
    static char character(char c) {
        if (c == '\t' || c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
            return ' ';
        }
        return Character.isISOControl(c) || isDirectionControl(c) ? REPLACEMENT : c;
    }

    private static boolean isDirectionControl(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
