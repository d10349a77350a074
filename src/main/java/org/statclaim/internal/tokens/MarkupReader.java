package org.statclaim.internal.tokens;

import java.util.Locale;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.internal.text.Chars;

/**
 * Reads a text with tags and entities into what it is meant to read as. It is no parser of pages: a text that was not
 * quite freed of its mark-up is read right, and one without any, "a < b", "R&D", is left as it is. What looks like a
 * tag but need not be one stays text: "<foo>" may be a placeholder, while "</foo>" and "<foo x=1>" are tags whatever
 * they are called.
 */
final class MarkupReader {

    /** No tag that is looked for is longer, its attributes included; it bounds what a text full of "<" costs. */
    private static final int MAX_TAG = 2000;

    /** No entity is longer, its semicolon aside: behind "R&" nobody looks far for one. */
    private static final int MAX_ENTITY = 12;
    /** A blank line, which ends a sentence in any text. */
    private static final String BREAK = "\n\n";

    private final String source;
    private final Map<String, String> entities;
    private final Markup markup;
    /** The raised or lowered part that is open: "sup", "sub", or empty. */
    private String level = "";

    MarkupReader(String source, Map<String, String> entities, Markup markup) {
        this.source = source;
        this.entities = entities;
        this.markup = markup;
    }

    /** Reads all of it; false where there was no mark-up in it. */
    boolean read() {
        boolean found = false;
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            int end = c == '<' ? tag(i) : c == '&' ? entity(i) : i;
            // an element that is as if absent, "b", puts nothing, but the text is not as it was given
            if (end > i) {
                found = true;
                i = end;
                continue;
            }
            character(c, i, i + 1);
            i++;
        }
        return found;
    }

    /**
     * Adds a character of the text, raised or lowered where such a part is open: "m<sup>2</sup>" becomes "m²", and of
     * "12<sup>3</sup>", a number with the mark of a note, the 12 remains. Letters are as if on the line:
     * "5<sup>th</sup>".
     */
    private void character(char c, int start, int end) {
        boolean digit = Chars.isDigit(c);
        if (level.isEmpty() || !digit && c != '-' && c != '\u2212') {
            markup.put(c, start, end);
            return;
        }
        boolean behindDigit = markup.length() > 0 && Chars.isDigit(markup.charAt(markup.length() - 1));
        boolean power = isPower();
        if (level.equals("sub")) {
            // "CO<sub>2</sub>"; behind a number a lowered one is not its own
            if (!behindDigit) {
                markup.put(c, start, end);
            }
        } else if (power || !behindDigit) {
            markup.put(digit ? Chars.RAISED.charAt(c - '0') : '⁻', start, end);
        } else if (isNumerator(end)) {
            // "3<sup>1</sup>/<sub>2</sub>" is 3 1/2, not 31/2
            markup.put(' ', start, start);
            markup.put(c, start, end);
        }
    }

    /**
     * "10<sup>6</sup>": raised digits behind a ten are its power; behind any other number, "110<sup>6</sup>", they are
     * the mark of a note. The first of several digits is raised already when the second is asked for.
     */
    private boolean isPower() {
        int end = markup.length();
        while (end > 0 && Chars.RAISED.indexOf(markup.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 1
                && markup.charAt(end - 1) == '0'
                && markup.charAt(end - 2) == '1'
                && (end == 2 || !Chars.isDigit(markup.charAt(end - 3)));
    }

    /**
     * "3<sup>1</sup>/<sub>2</sub>", "3<sup>1</sup>/2": a slash and a digit follow. In "5<sup>1</sup>/week" the raised
     * one is the mark of a note.
     *
     * @param end one past the raised digit in the source
     */
    private boolean isNumerator(int end) {
        boolean closed = source.startsWith("</sup>", end);
        int slash = end + "</sup>".length();
        return closed
                && slash < source.length()
                && Chars.fold(source.charAt(slash)) == '/'
                && (source.startsWith("<sub>", slash + 1) || Chars.isDigit(charAt(slash + 1)));
    }

    /** The character of the source; behind its end a blank. */
    private char charAt(int i) {
        return i < source.length() ? source.charAt(i) : ' ';
    }

    /**
     * Reads the tag at the place and does what it does to the text.
     *
     * @return one past it; the place itself where none stands there, and the "<" is a character
     */
    private int tag(int start) {
        if (source.startsWith("<!--", start)) {
            return closed("-->", start);
        }
        if (source.startsWith("<!", start) && start + 2 < source.length() && Chars.isLetter(source.charAt(start + 2))) {
            return closed(">", start);
        }
        int i = start + 1;
        boolean closing = i < source.length() && source.charAt(i) == '/';
        i = closing ? i + 1 : i;
        int nameEnd = i;
        while (nameEnd < source.length() && isNameChar(source.charAt(nameEnd), nameEnd == i)) {
            nameEnd++;
        }
        int end = nameEnd == i ? -1 : tagEnd(nameEnd);
        if (end < 0) {
            return start;
        }
        String name = source.substring(i, nameEnd).toLowerCase(Locale.ROOT);
        String attributes = source.substring(nameEnd, end - 1);
        // "a<p bar>b" has words where a tag has attributes, as prose between brackets has
        boolean bare = attributes.isBlank() || attributes.strip().equals("/");
        boolean attributed = attributes.indexOf('=') > 0;
        boolean inline = Elements.INLINE.contains(name);
        boolean known = inline || Elements.BLOCKS.contains(name) || Elements.HIDDEN.contains(name);
        if (!(bare || attributed) || !(known || closing || attributed)) {
            return start;
        }
        // what a script says is no text; without its end it is taken for text
        if (Elements.HIDDEN.contains(name) && !closing) {
            return closed("</" + name + ">", start);
        }
        if (inline) {
            // no other element raises or lowers; closing either kind ends what is open
            boolean moved = name.equals("sup") || name.equals("sub");
            level = moved && !closing ? name : moved ? "" : level;
            return end;
        }
        level = "";
        // a block ends a raised part that was left open: "m<sup>2<p>3"
        for (int at = 0; at < BREAK.length(); at++) {
            markup.put(BREAK.charAt(at), start, end);
        }
        return end;
    }

    /** One past the mark that ends what begins at the place; the place itself where it has no end, "<!-- open". */
    private int closed(String mark, int start) {
        int end = StringUtils.indexOfIgnoreCase(source, mark, start);
        return end < 0 ? start : end + mark.length();
    }

    /**
     * What names of elements are made of, those of office programs included: "o:p", "x-y".
     *
     * @param first whether it is the first one, which is a letter: "<5" is a comparison
     */
    private static boolean isNameChar(char c, boolean first) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return letter || !first && (Chars.isDigit(c) || c == '-' || c == ':' || c == '.');
    }

    /**
     * One past the ">" of the tag whose name ends at the place, where ">" in quotation marks ends none; negative where
     * it has none, or where another tag begins before it.
     */
    private int tagEnd(int from) {
        char quote = 0;
        for (int i = from; i < Math.min(source.length(), from + MAX_TAG); i++) {
            char c = source.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            } else if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    /** One past the entity at the place, whose character is added; the place itself where none stands there. */
    private int entity(int start) {
        int end = start + 1;
        while (end < Math.min(source.length(), start + MAX_ENTITY) && source.charAt(end) != ';') {
            end++;
        }
        if (end >= source.length() || source.charAt(end) != ';') {
            return start;
        }
        String decoded = Entities.decoded(source.substring(start + 1, end), entities);
        if (decoded == null) {
            return start;
        }
        for (int i = 0; i < decoded.length(); i++) {
            character(decoded.charAt(i), start, end + 1);
        }
        return end + 1;
    }
}
