package org.statclaim.source;

import org.jsoup.parser.Parser;

/**
 * The text of a node beside the characters of the page that it was read from: an entity is longer than what it stands for, and
 * some characters are left out. The parser tells where a node begins and ends, but not where each of its characters does.
 */
final class RawText {

    /** No name of an entity is longer, its semicolon included. */
    private static final int LONGEST = 34;

    private static final String CDATA = "<![CDATA[";

    private final String raw;
    private final String text;
    private int at;

    private RawText(String raw, String text) {
        this.raw = raw;
        this.text = text;
        this.at = raw.startsWith(CDATA) && !text.startsWith(CDATA) ? CDATA.length() : 0;
    }

    /**
     * The text with its places.
     *
     * @param raw what stands in the page
     * @param text what the parser has made of it
     * @param begin where the raw text begins in the page
     */
    static MappedText of(String raw, String text, int begin) {
        MappedText mapped = new MappedText();
        RawText reading = new RawText(raw, text);
        for (int i = 0; i < text.length(); i++) {
            int start = reading.seek(i);
            int end = reading.end(start, i);
            // both halves of a character beyond the first 65,536 come from one entity, as do those of a few others
            boolean whole = end > start + 1;
            int last = i;
            while (whole && last + 1 < text.length() && reading.isOneEntity(start, end, i, last + 1)) {
                last++;
            }
            for (; i < last; i++) {
                mapped.put(text.charAt(i), begin + start, begin + end);
            }
            mapped.put(text.charAt(i), begin + start, begin + end);
            reading.at = end;
        }
        return mapped;
    }

    /** Where the character stands; what the parser leaves out, as a NUL or half of a line end, is passed over. */
    private int seek(int i) {
        int place = at;
        while (place < raw.length() && raw.charAt(place) != '&' && raw.charAt(place) != text.charAt(i)) {
            if (raw.charAt(place) != '\0' && raw.charAt(place) != '\r') {
                return at;
            }
            place++;
        }
        return Math.min(place, raw.length());
    }

    /** One past what the character was read from. */
    private int end(int start, int i) {
        if (start < raw.length() && raw.charAt(start) == '&') {
            return entityEnd(start, i);
        }
        return Math.min(start + 1, raw.length());
    }

    private int entityEnd(int start, int i) {
        int limit = Math.min(raw.length(), start + LONGEST);
        int end = start + 1;
        while (end < limit && (Character.isLetterOrDigit(raw.charAt(end)) || raw.charAt(end) == '#')) {
            end++;
        }
        if (end < raw.length() && raw.charAt(end) == ';') {
            end++;
        }
        // "&notit;" is "¬it;", as a few names need no semicolon
        for (; end > start + 1; end--) {
            String meant = Parser.unescapeEntities(raw.substring(start, end), false);
            if (meant.length() <= 2 && meant.length() < end - start && text.startsWith(meant, i)) {
                return end;
            }
        }
        return start + 1;
    }

    private boolean isOneEntity(int start, int end, int first, int last) {
        return raw.charAt(start) == '&'
                && last - first == 1
                && Parser.unescapeEntities(raw.substring(start, end), false).equals(text.substring(first, last + 1));
    }
}
