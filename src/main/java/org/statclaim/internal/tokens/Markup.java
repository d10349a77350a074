package org.statclaim.internal.tokens;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Span;

/**
 * What a text with tags and entities reads as, and where each of its characters stands in the text as given. A tag of a
 * block ends a phrase, any other is as if absent, a raised or lowered number ends the number before it, an entity is the
 * character that it stands for. It is no parser of pages: a text that was not quite freed of its mark-up is read right.
 */
public final class Markup {

    private final StringBuilder text;
    /** Where each character of the text begins and ends in the source. */
    private int[] starts;

    private int[] ends;

    private Markup(int length) {
        this.text = new StringBuilder(length);
        this.starts = new int[length + 1];
        this.ends = new int[length + 1];
    }

    /**
     * Reads a text; null where it has no mark-up and reads as it stands, as nearly every text does.
     *
     * @param entities what the names of entities stand for
     */
    public static @Nullable Markup read(String source, Map<String, String> entities) {
        if (source.indexOf('<') < 0 && source.indexOf('&') < 0) {
            return null;
        }
        Markup markup = new Markup(source.length());
        return new MarkupReader(source, entities, markup).read() ? markup : null;
    }

    /** The text that is meant. */
    public String text() {
        return text.toString();
    }

    /**
     * Where the first character that stands at or behind a place of the source went: the body of an article may begin
     * with a tag.
     */
    public int target(int offset) {
        int at = Arrays.binarySearch(starts, 0, text.length(), offset);
        return at >= 0 ? at : -at - 1;
    }

    /** The stretch of the source that a stretch of the text was read from. */
    public Span source(Span span) {
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }

    /**
     * Adds a character, with the stretch of the source that it was read from: an entity has one longer than itself, and
     * what is put between has an empty one.
     */
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

    /** How much has been read. */
    int length() {
        return text.length();
    }

    char charAt(int i) {
        return text.charAt(i);
    }
}
