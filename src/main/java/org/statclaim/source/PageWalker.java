package org.statclaim.source;

import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a page node by node: what is printed makes up the page's text, and what of it is the article's makes up the
 * article's too. Blocks, cells of a table among them, are parted; a raised digit is read as one.
 */
final class PageWalker implements NodeFilter {

    /** The raised digits by their values, and the raised minus. */
    static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";

    private final String source;
    private final Offsets offsets;
    private final PageParts parts;
    private final PageBody body;
    private final ArticleText text;
    /** The element that the article, or its heading, is in; null outside of it. */
    private @Nullable Element inside;
    /** The element within it that is no text of it, or is read already. */
    private @Nullable Element left;

    /** The raised or lowered element that is open. */
    private @Nullable Element level;

    private @Nullable Element preformatted;

    /**
     * A walk.
     *
     * @param source the page, which the nodes tell their places in
     * @param offsets where its characters stand in what it is a part of
     * @param body which part of it is the article
     * @param text what is added to
     */
    PageWalker(String source, Offsets offsets, PageParts parts, PageBody body, ArticleText text) {
        this.source = source;
        this.offsets = offsets;
        this.parts = parts;
        this.body = body;
        this.text = text;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            return open(element);
        }
        if (node instanceof TextNode characters) {
            read(characters);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private boolean isInArticle() {
        return inside != null && left == null;
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        if (body.isUnprinted(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (inside == null && body.isArticle(element)) {
            inside = element;
        }
        if (name.equals("br")) {
            text.line(isInArticle());
        } else if (isBlock(element)) {
            text.block(isInArticle());
        }
        if (isInArticle() && body.isLeftOut(element)) {
            left = element;
        }
        if (body.isHidden(element)) {
            // it is printed aside, where nobody looks
            text.line(false);
        }
        if (isInArticle() && level == null && (name.equals("sup") || name.equals("sub"))) {
            move(element);
        }
        if (name.equals("pre")) {
            preformatted = element;
        }
        return FilterResult.CONTINUE;
    }

    /**
     * The mark of a note is left out; 3<sup>1</sup>/<sub>2</sub> is 3 1/2, and not 31/2; €1<sup>29</sup> is €1.29, as signs in shops
     * have it.
     */
    private void move(Element element) {
        if (isNumerator(element) || isFraction(element)) {
            text.part();
        } else if (parts.isNote(element)) {
            left = element;
        } else if (isCents(element)) {
            text.point();
        } else if (!isDenominator(element) && !isDecimals(element)) {
            level = element;
        }
    }

    private static boolean isFraction(Element raised) {
        String text = raised.text().strip();
        return text.length() == 3
                && isSlash(text.substring(1))
                && Character.isDigit(text.charAt(0))
                && Character.isDigit(text.charAt(2));
    }

    private boolean isCents(Element raised) {
        String text = raised.text().strip();
        return raised.normalName().equals("sup")
                && text.length() == 2
                && StringUtils.isNumeric(text)
                && this.text.endsWithAmount();
    }

    /** "12<sup>.5</sup>": the number goes on. */
    private boolean isDecimals(Element raised) {
        String text = raised.text().strip();
        return text.length() > 1
                && (text.charAt(0) == '.' || text.charAt(0) == ',')
                && StringUtils.isNumeric(text.substring(1))
                && this.text.endsWithNumber();
    }

    private void close(Element element) {
        if (element == left) {
            left = null;
        }
        if (element == level) {
            level = null;
        }
        if (element == preformatted) {
            preformatted = null;
        }
        if (isBlock(element)) {
            text.block(isInArticle());
        } else if (body.isHidden(element)) {
            text.line(false);
        }
        if (element == inside) {
            inside = null;
        }
    }

    /** What a browser sets apart, cells and items of lists among it. */
    private static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().equals("summary") || PageParts.isSetApart(element);
    }

    private void read(TextNode node) {
        int begin = node.sourceRange().startPos();
        int end = node.sourceRange().endPos();
        if (begin < 0) {
            return;
        }
        MappedText characters = RawText.of(source.substring(begin, end), node.getWholeText(), begin);
        boolean keepsLines = preformatted != null && !(node instanceof CDataNode);
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (keepsLines && (c == '\n' || c == '\t')) {
                text.line(isInArticle());
            } else if (" \t\n\r\f".indexOf(c) >= 0) {
                text.blank(isInArticle());
            } else if (isInArticle()) {
                put(c, offsets.start(characters.start(i)), offsets.end(characters.end(i) - 1));
            } else {
                text.around(c);
            }
        }
    }

    /**
     * A raised digit is read as one, "m<sup>2</sup>" is m², but behind a number or a word, "25<sup>3</sup> guests", it is the mark
     * of a note; only behind ten it is its power. A lowered one behind a number is none of its own. Letters are as if on the
     * line: "2<sup>nd</sup>".
     */
    private void put(char c, int start, int end) {
        boolean digit = c >= '0' && c <= '9';
        boolean minus = c == '-' || c == '\u2212';
        if (level == null || !digit && !minus) {
            text.put(c, start, end);
        } else if (level.normalName().equals("sup") ? text.endsWithNoted() : text.endsWithNumber()) {
            text.around(c);
        } else if (level.normalName().equals("sup")) {
            text.put(digit ? RAISED.charAt(c - '0') : '⁻', c, start, end);
        } else {
            text.put(c, start, end);
        }
    }

    /** "3<sup>1</sup>/<sub>2</sub>": a slash follows, and what it is parted by. */
    private static boolean isNumerator(Element raised) {
        if (!(raised.nextSibling() instanceof TextNode between)) {
            return false;
        }
        String behind = between.getWholeText().strip();
        return isSlash(behind)
                && (behind.length() > 1
                        ? Character.isDigit(behind.charAt(1))
                        : between.nextSibling() instanceof Element lowered
                                && lowered.normalName().equals("sub"));
    }

    private static boolean isDenominator(Element lowered) {
        return lowered.previousSibling() instanceof TextNode between
                && between.getWholeText().strip().length() == 1
                && isSlash(between.getWholeText().strip());
    }

    private static boolean isSlash(String text) {
        return !text.isEmpty() && "/\u2044\u2215".indexOf(text.charAt(0)) >= 0;
    }
}
