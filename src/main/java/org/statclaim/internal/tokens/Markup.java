package org.statclaim.internal.tokens;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Span;
import org.statclaim.internal.text.Chars;

/**
 * What a text with tags and entities reads as, and where each of its characters stands in the text as given. A tag of a
 * block ends a phrase, any other is as if absent, a raised or lowered number ends the number before it, an entity is the
 * character that it stands for. It is no parser of pages: a text that was not quite freed of its mark-up is read right.
 */
public final class Markup {

    /** No tag that is looked for is longer, its attributes included. */
    private static final int MAX_TAG = 2000;

    private static final int MAX_ENTITY = 12;
    private static final String BREAK = "\n\n";

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "hr",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "td",
            "th",
            "thead",
            "tbody",
            "tfoot",
            "caption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "nav",
            "main",
            "figure",
            "figcaption",
            "address",
            "form",
            "fieldset",
            "legend",
            "option",
            "body",
            "head",
            "html",
            "title",
            "summary",
            "details");
    private static final Set<String> INLINE = Set.of(
            "b", "i", "em", "strong", "a", "span", "u", "s", "small", "big", "mark", "abbr", "acronym", "cite", "code",
            "q", "font", "time", "label", "ins", "del", "var", "kbd", "samp", "wbr", "img", "tt", "strike", "sup",
            "sub", "data");
    /** Their content is no text. */
    private static final Set<String> HIDDEN = Set.of("script", "style", "template", "noscript");

    private final String source;
    private final Map<String, String> entities;
    private final StringBuilder text;
    /** Where each character of the text begins and ends in the source. */
    private int[] starts;

    private int[] ends;
    private boolean found;
    /** The raised or lowered part that is open: "sup", "sub", or empty. */
    private String level = "";

    private Markup(String source, Map<String, String> entities) {
        this.source = source;
        this.entities = entities;
        this.text = new StringBuilder(source.length());
        this.starts = new int[source.length() + 1];
        this.ends = new int[source.length() + 1];
    }

    /** Reads a text; null where it has no mark-up and reads as it stands. */
    public static @Nullable Markup read(String source, Map<String, String> entities) {
        if (source.indexOf('<') < 0 && source.indexOf('&') < 0) {
            return null;
        }
        Markup markup = new Markup(source, entities);
        markup.read();
        return markup.found ? markup : null;
    }

    /** The text that is meant. */
    public String text() {
        return text.toString();
    }

    /** Where the first character that stands at or behind a place of the source went. */
    public int target(int offset) {
        int at = Arrays.binarySearch(starts, 0, text.length(), offset);
        return at >= 0 ? at : -at - 1;
    }

    /** The stretch of the source that a stretch of the text was read from. */
    public Span source(Span span) {
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }

    private void read() {
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            int end = c == '<' ? tag(i) : c == '&' ? entity(i) : i;
            if (end > i) {
                found = true;
                i = end;
                continue;
            }
            character(c, i, i + 1);
            i++;
        }
    }

    private void character(char c, int start, int end) {
        boolean digit = Chars.isDigit(c);
        if (level.isEmpty() || !digit && c != '-' && c != '\u2212') {
            put(c, start, end);
            return;
        }
        boolean behindDigit = text.length() > 0 && Chars.isDigit(text.charAt(text.length() - 1));
        boolean power = isPower();
        if (level.equals("sub") && isFraction()) {
            put(c, start, end);
        } else if (level.equals("sub")) {
            // "CO2"; behind a number a lowered one is not its own
            if (!behindDigit) {
                put(c, start, end);
            }
        } else if (power || !behindDigit) {
            put(digit ? Chars.RAISED.charAt(c - '0') : '⁻', start, end);
        } else if (isNumerator(end)) {
            put(' ', start, start);
            put(c, start, end);
        }
    }

    /** "10<sup>6</sup>": raised digits behind a ten are its power; behind any other number they are the mark of a note. */
    private boolean isPower() {
        int end = text.length();
        while (end > 0 && Chars.RAISED.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 1
                && text.charAt(end - 1) == '0'
                && text.charAt(end - 2) == '1'
                && (end == 2 || !Chars.isDigit(text.charAt(end - 3)));
    }

    /** "3<sup>1</sup>/<sub>2</sub>", "3<sup>1</sup>/2": a slash and a digit follow. */
    private boolean isNumerator(int end) {
        boolean closed = source.startsWith("</sup>", end);
        int slash = end + "</sup>".length();
        return closed
                && slash < source.length()
                && Chars.fold(source.charAt(slash)) == '/'
                && (source.startsWith("<sub>", slash + 1) || Chars.isDigit(charAt(slash + 1)));
    }

    private char charAt(int i) {
        return i < source.length() ? source.charAt(i) : ' ';
    }

    private boolean isFraction() {
        int last = text.length() - 1;
        return last > 0 && Chars.fold(text.charAt(last)) == '/' && Chars.isDigit(text.charAt(last - 1));
    }

    private void put(char c, int start, int end) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = start;
        ends[at] = end;
        text.append(c);
    }

    /** One past the tag at the place; the place itself where none stands there. */
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
        boolean bare = attributes.isBlank() || attributes.strip().equals("/");
        boolean attributed = attributes.indexOf('=') > 0;
        boolean inline = INLINE.contains(name);
        boolean block = BLOCKS.contains(name);
        boolean other = closing && bare || attributed;
        if (!(bare || attributed) || !inline && !block && !HIDDEN.contains(name) && !other) {
            return start;
        }
        if (HIDDEN.contains(name) && !closing) {
            return closed("</" + name + ">", start);
        }
        if (inline) {
            boolean moved = name.equals("sup") || name.equals("sub");
            level = moved && !closing ? name : moved ? "" : level;
            return end;
        }
        level = "";
        for (int at = 0; at < BREAK.length(); at++) {
            put(BREAK.charAt(at), start, end);
        }
        return end;
    }

    private int closed(String mark, int start) {
        int end = StringUtils.indexOfIgnoreCase(source, mark, start);
        return end < 0 ? start : end + mark.length();
    }

    private static boolean isNameChar(char c, boolean first) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return letter || !first && (Chars.isDigit(c) || c == '-' || c == ':' || c == '.');
    }

    /** One past the ">" of the tag whose name ends at the place; negative where it has none. */
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

    /** One past the entity at the place; the place itself where none stands there. */
    private int entity(int start) {
        int end = start + 1;
        while (end < Math.min(source.length(), start + MAX_ENTITY) && source.charAt(end) != ';') {
            end++;
        }
        if (end >= source.length() || source.charAt(end) != ';') {
            return start;
        }
        String decoded = decoded(source.substring(start + 1, end));
        if (decoded == null) {
            return start;
        }
        for (int i = 0; i < decoded.length(); i++) {
            if (level.isEmpty()) {
                put(decoded.charAt(i), start, end + 1);
            } else {
                character(decoded.charAt(i), start, end + 1);
            }
        }
        return end + 1;
    }

    private @Nullable String decoded(String name) {
        if (!name.startsWith("#")) {
            return entities.get(name);
        }
        boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        String digits = name.substring(hexadecimal ? 2 : 1);
        if (digits.isEmpty() || digits.length() > 7) {
            return null;
        }
        int code = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), hexadecimal ? 16 : 10);
            if (digit < 0 || digits.charAt(i) > 'z') {
                return null;
            }
            code = code * (hexadecimal ? 16 : 10) + digit;
        }
        boolean character = Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF) && code > 0;
        return character ? Character.toString(code) : null;
    }
}
