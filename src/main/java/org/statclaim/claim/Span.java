package org.statclaim.claim;

/**
 * A half-open stretch of a text in UTF-16 code units, as {@link String#substring(int, int)} counts.
 *
 * @param start first code unit
 * @param end one past the last code unit
 */
public record Span(int start, int end) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the start is negative or behind the end
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end, not " + start + ".." + end);
        }
    }

    /**
     * {@return the stretch itself: {@code span.of(text).length() == span.end() - span.start()}}
     *
     * @param text the text that the offsets are of
     */
    public String of(String text) {
        return text.substring(start, end);
    }
}
