package org.statclaim.report;

import java.util.ArrayList;
import java.util.List;
import org.statclaim.claim.Span;

/** Line breaking by code points. Spans, not strings, so that a caller can still tell where in the text a line stands. */
final class Wrap {

    private Wrap() {}

    /**
     * Lines of at most {@code width} code points, broken at spaces, or within a word that is longer than a line.
     *
     * @param text a single paragraph, as {@link Printable#line} makes it
     */
    static List<Span> lines(String text, int width) {
        List<Span> lines = new ArrayList<>();
        int start = skipSpaces(text, 0);
        while (start < text.length()) {
            int end = lineEnd(text, start, width);
            lines.add(new Span(start, end));
            start = skipSpaces(text, end);
        }
        return lines;
    }

    private static int lineEnd(String text, int start, int width) {
        int end = start;
        int lastWord = start;
        for (int room = width; end < text.length(); room--) {
            boolean wordEnds = text.charAt(end) == ' ' && text.charAt(end - 1) != ' ';
            if (wordEnds) {
                lastWord = end;
            }
            if (room == 0) {
                return lastWord > start ? lastWord : end;
            }
            end += Character.charCount(text.codePointAt(end));
        }
        return text.stripTrailing().length();
    }

    private static int skipSpaces(String text, int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        return start;
    }
}
