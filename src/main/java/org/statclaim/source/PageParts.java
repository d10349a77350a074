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
import org.apache.commons.lang3.ArrayUtils;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What parts of a page are called that are no text of its article, as {@code parts.tsv} lists them. */
final class PageParts {

    private static final String TABLE = "parts.tsv";

    /** A longer text is more than a line about the article. */
    private static final int LONGEST_LINE = 120;
    /** Nor is it with all its mark-up. */
    private static final int LONGEST_SOURCE = 2000;

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
        if (element.normalName().equals("figcaption") && isOfTable(element.parent())) {
            return false;
        }
        return is("element", element.normalName()) || is("role", attribute(element, "role"));
    }

    /** What stands over a table tells what its figures are, as no caption of a picture does. */
    private static boolean isOfTable(@Nullable Element figure) {
        return figure != null && figure.normalName().equals("figure") && figure.selectFirst("table") != null;
    }

    /** Whether the element is of those that stand beside the article, unless they hold all of it. */
    boolean isBeside(Element element) {
        return is("beside", element.normalName());
    }

    /** Whether the element is called as such parts are. */
    boolean isCalledBeside(Element element) {
        String id = element.id().toLowerCase(Locale.ROOT);
        if (is("called", id) || is("linked", id) && hasLinks(element)) {
            return true;
        }
        for (String name : StringUtils.split(element.className())) {
            if (isCalledBeside(element, words(StringUtils.substringBefore(name, "--")))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCalledBeside(Element element, String[] words) {
        if (words.length == 0) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (is("toggle", words[i])) {
                return false;
            }
        }
        return isCalled("called", words)
                || isCalled("linked", words) && hasLinks(element)
                || isCalled("line", words) && isLine(element);
    }

    /** "site-footer" and "related-links", but no "social-housing". */
    private boolean isCalled(String kind, String[] words) {
        return is(kind, words[words.length - 1]) || words.length > 1 && is(kind, words[0]) && is("container", words[1]);
    }

    /** Whether the element holds a line of text; a long one is not gone through to find out. */
    static boolean isLine(Element element) {
        int source = element.endSourceRange().endPos() - element.sourceRange().startPos();
        return source <= LONGEST_SOURCE && element.text().length() <= LONGEST_LINE;
    }

    private static boolean hasLinks(Element element) {
        return element.selectFirst("a[href]") != null;
    }

    /** Whether a browser prints nothing of the element, whatever it holds. */
    boolean isNoText(Element element) {
        return is("unprinted", element.normalName());
    }

    /** Whether the page says that nothing of the element is shown; a script may show it all the same. */
    static boolean isUnprinted(Element element) {
        String style = style(element);
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }

    /** Whether the page says that the element is set apart, though it is of those that run on in a line. */
    static boolean isSetApart(Element element) {
        String style = style(element);
        return style.contains("display:block")
                || style.contains("display:flex")
                || style.contains("display:grid")
                || style.contains("display:table");
    }

    private static String style(Element element) {
        return StringUtils.deleteWhitespace(attribute(element, "style"));
    }

    /** Whether it is printed where nobody sees it, for a screen reader, or shown and not meant to be read. */
    boolean isHidden(Element element) {
        if (attribute(element, "aria-hidden").equals("true")) {
            return true;
        }
        String[] classes = StringUtils.split(element.className().toLowerCase(Locale.ROOT));
        boolean hidden = false;
        for (String name : classes) {
            hidden |= is("hidden", name);
            if (name.indexOf(':') > 0 && is("shown", StringUtils.substringAfterLast(name, ":"))
                    || name.startsWith("d-") && is("shown", StringUtils.substringAfterLast(name, "-"))) {
                return false;
            }
        }
        return hidden;
    }

    /** Whether the raised element is the mark of a footnote, by where it leads or what it is called. */
    boolean isNote(Element raised) {
        for (Element each : raised.getAllElements()) {
            boolean leads =
                    each.normalName().equals("a") && attribute(each, "href").startsWith("#");
            if (leads || attribute(each, "role").equals("doc-noteref") || isNamedNote(each)) {
                return true;
            }
        }
        String text = raised.text().strip();
        return StringUtils.containsOnly(text, "*†‡§[]()0123456789 ,") && !StringUtils.isNumeric(text);
    }

    private boolean isNamedNote(Element element) {
        for (String word : words(element.className())) {
            if (is("note", word)) {
                return true;
            }
        }
        return false;
    }

    private static String[] words(String name) {
        String parted = StringUtils.join(StringUtils.splitByCharacterTypeCamelCase(name), ' ');
        String[] words = StringUtils.split(parted.toLowerCase(Locale.ROOT), " -_");
        return words == null ? ArrayUtils.EMPTY_STRING_ARRAY : words;
    }

    private boolean is(String kind, String name) {
        return names.getOrDefault(kind, Set.of()).contains(name);
    }

    private static String attribute(Element element, String name) {
        return element.attr(name).toLowerCase(Locale.ROOT).strip();
    }
}
