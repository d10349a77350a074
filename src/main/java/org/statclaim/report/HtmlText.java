package org.statclaim.report;

import java.net.URI;
import java.util.Locale;

/** Text of any origin within HTML. */
final class HtmlText {

    private HtmlText() {}

    /** The text where text stands: nothing of it is a tag. Lines stay as they are. */
    static String text(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        text(text, 0, text.length(), html);
        return html.toString();
    }

    /** A stretch of it, added to a page. */
    static void text(String text, int from, int to, StringBuilder html) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '\n' -> html.append(c);
                default -> html.append(Printable.character(c));
            }
        }
    }

    /** The text as the value of an attribute, with its quotes. */
    static String attribute(String value) {
        return '"' + text(value).replace("\"", "&quot;").replace("\n", " ") + '"';
    }

    /** A link that leads out of the page; only the words where a browser would not follow it, or should not. */
    static String link(URI address, String words) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("https") || scheme.equals("http")
                ? "<a rel=noreferrer href=" + attribute(address.toString()) + ">" + text(words) + "</a>"
                : text(words);
    }
}
