package org.statclaim.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Element;

/** What parts of a page are called that are no text of its article, as {@code parts.tsv} lists them. */
final class PageParts {

    private static final String TABLE = "parts.tsv";

    /** Those that the library comes with. */
    static final PageParts STANDARD = load();

    private final Map<String, Set<String>> names;

    private PageParts(Map<String, Set<String>> names) {
        this.names = names;
    }

    private static PageParts load() {
        Map<String, Set<String>> names = new HashMap<>();
        InputStream bytes = Objects.requireNonNull(PageParts.class.getResourceAsStream(TABLE), TABLE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String kind = StringUtils.substringBefore(line, "\t");
                    names.computeIfAbsent(kind, key -> new HashSet<>())
                            .addAll(List.of(StringUtils.split(StringUtils.substringAfter(line, "\t"))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PageParts(names);
    }

    /** Whether the element is left out whatever it holds. */
    boolean isLeftOut(Element element) {
        return is("element", element.normalName()) || is("role", attribute(element, "role"));
    }

    /** Whether the element is called as such parts are; a page may call more so than is one. */
    boolean isCalledLeftOut(Element element) {
        return hasWord("class", element.className()) || hasWord("class", element.id());
    }

    /** Whether a browser prints nothing of the element. */
    boolean isUnprinted(Element element) {
        if (is("unprinted", element.normalName())) {
            return true;
        }
        String style = StringUtils.deleteWhitespace(attribute(element, "style"));
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }

    /** Whether it is printed where nobody sees it, for a screen reader, or shown and not meant to be read. */
    boolean isHidden(Element element) {
        if (attribute(element, "aria-hidden").equals("true")) {
            return true;
        }
        for (String name : StringUtils.split(element.className().toLowerCase(Locale.ROOT))) {
            if (is("hidden", name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the raised element is the mark of a footnote, by where it leads or what it is called. */
    boolean isNote(Element raised) {
        for (Element each : raised.getAllElements()) {
            boolean leads =
                    each.normalName().equals("a") && attribute(each, "href").startsWith("#");
            if (leads || attribute(each, "role").equals("doc-noteref") || hasWord("note", each.className())) {
                return true;
            }
        }
        String text = raised.text().strip();
        return StringUtils.containsOnly(text, "*†‡§[]()0123456789 ,") && !StringUtils.isNumeric(text);
    }

    private boolean hasWord(String kind, String name) {
        String parted = StringUtils.join(StringUtils.splitByCharacterTypeCamelCase(name), ' ');
        for (String word : StringUtils.split(parted.toLowerCase(Locale.ROOT), " -_")) {
            if (is(kind, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(String kind, String name) {
        return names.getOrDefault(kind, Set.of()).contains(name);
    }

    private static String attribute(Element element, String name) {
        return element.attr(name).toLowerCase(Locale.ROOT).strip();
    }
}
