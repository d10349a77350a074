package org.statclaim.source;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a page is its article: what the page itself calls so, or else what holds most of its paragraphs; and the
 * heading of the page, which may stand outside of it.
 */
final class PageBody {

    /** Where it stands, the foot of a site does, which counts its visitors and its offices. */
    private static final char COPYRIGHT = '©';

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** A shorter text of an element is a label or a link. */
    private static final int SHORTEST_TEXT = 25;

    private final PageParts parts;
    /** How much text stands in paragraphs within an element. */
    private final Map<Element, Integer> prose = new IdentityHashMap<>();

    private Element article;
    private @Nullable Element heading;
    private @Nullable Element repeated;

    private PageBody(Document page, PageParts parts) {
        this.parts = parts;
        for (Element element : page.body().getAllElements()) {
            int length = proseOf(element);
            if (length >= SHORTEST_TEXT) {
                for (Element around = element; around != null; around = around.parent()) {
                    prose.merge(around, length, Integer::sum);
                }
            }
        }
        this.article = page.body();
    }

    /**
     * Looks for the article of a page.
     *
     * @param headline as the page's metadata have it
     */
    static PageBody of(Document page, PageParts parts, Optional<String> headline) {
        PageBody body = new PageBody(page, parts);
        body.article = body.article(page);
        body.heading = body.heading(page, headline);
        return body;
    }

    /**
     * Of a piece of a page that is all article, such as the body of a feed's item.
     *
     * @param headline that stands before the piece, and is not read again where the piece begins with it
     */
    static PageBody ofPiece(Document piece, PageParts parts, String headline) {
        PageBody body = new PageBody(piece, parts);
        body.repeated = piece.select("h1, h2").stream()
                .filter(heading -> isSame(heading.text(), headline))
                .findFirst()
                .orElse(null);
        return body;
    }

    private static boolean isSame(String one, String other) {
        return StringUtils.normalizeSpace(one).equals(StringUtils.normalizeSpace(other));
    }

    /** What an element says itself, in words that are no link: a block with all in it that is none. */
    private static int proseOf(Element element) {
        if (!element.isBlock()) {
            return 0;
        }
        if (element.children().stream().anyMatch(Element::isBlock)) {
            return element.ownText().length();
        }
        int links = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return element.text().length() - links;
    }

    Element article() {
        return article;
    }

    /** Whether the element is the article, or the heading that belongs to it. */
    boolean isArticle(Element element) {
        return element == article || element == heading;
    }

    /** Whether the element within the article is none of its text. */
    boolean isLeftOut(Element element) {
        if (element == heading) {
            return false;
        }
        boolean nested = element != article && element.normalName().equals("article");
        boolean beside = parts.isCalledLeftOut(element) || element.ownText().indexOf(COPYRIGHT) >= 0;
        return nested
                || element == repeated
                || beside && 2 * prose(element) < prose(article)
                || parts.isLeftOut(element)
                || parts.isHidden(element);
    }

    private int prose(Element element) {
        return prose.getOrDefault(element, 0);
    }

    private Element article(Document page) {
        Element body = page.body();
        Element marked = most(page, "[itemprop~=(?i)^articleBody$]");
        if (marked != null) {
            Element around = marked.closest("article");
            return around == null ? marked : around;
        }
        Element article = most(page, "article");
        Element main = most(page, "main, [role=main]");
        Element widest = main == null ? body : main;
        // a page of its own with the teasers of others beside it
        if (article != null && 2 * prose(article) >= prose(widest) - proseOfOthers(page, article)) {
            return article;
        }
        return main == null ? densest(body) : main;
    }

    /** What stands in other articles, each of which is told of elsewhere. */
    private int proseOfOthers(Document page, Element article) {
        return page.select("article").stream()
                .filter(other -> other != article
                        && other.parents().stream()
                                .noneMatch(around -> around.normalName().equals("article")))
                .mapToInt(this::prose)
                .sum();
    }

    private @Nullable Element most(Document page, String query) {
        Element most = null;
        for (Element element : page.select(query)) {
            if (!isWithinLeftOut(element) && (most == null || prose(element) > prose(most))) {
                most = element;
            }
        }
        return most;
    }

    private boolean isWithinLeftOut(Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            if (parts.isLeftOut(around)) {
                return true;
            }
        }
        return false;
    }

    /** The narrowest element that still holds most of the prose: down into the child that has two thirds of it. */
    private Element densest(Element body) {
        Element at = body;
        while (true) {
            List<Element> candidates =
                    at.children().stream().filter(this::mayHoldText).toList();
            Element most = candidates.stream()
                    .max(Comparator.comparingInt(this::prose))
                    .orElse(at);
            int all = candidates.stream().mapToInt(this::prose).sum();
            if (most == at || 3 * prose(most) < 2 * all || !most.isBlock() || isText(most)) {
                return at;
            }
            at = most;
        }
    }

    /** A heading belongs to what it stands over, or is looked for by itself. */
    private boolean mayHoldText(Element element) {
        return !parts.isLeftOut(element)
                && !parts.isCalledLeftOut(element)
                && !parts.isUnprinted(element)
                && !HEADINGS.contains(element.normalName());
    }

    /** Whether it is a part of the text itself; a table with paragraphs in it lays out a page. */
    private static boolean isText(Element element) {
        return element.ownText().length() >= SHORTEST_TEXT
                || List.of("ul", "ol", "dl", "blockquote").contains(element.normalName())
                || element.normalName().equals("table") && element.selectFirst("p, h1, h2, h3, table table") == null;
    }

    /** The heading of the article; null where it stands within, or where none is known for sure. */
    private @Nullable Element heading(Document page, Optional<String> headline) {
        List<Element> headings = page.select("h1, h2, [itemprop~=(?i)^headline$]");
        if (headings.stream().anyMatch(each -> isWithin(each) && (isTop(each) || isHeadline(each, headline)))) {
            return null;
        }
        return headings.stream()
                .filter(each -> isHeadline(each, headline))
                .findFirst()
                // the last, as the name of the site stands before it
                .orElseGet(() -> headings.stream()
                        .filter(each -> isTop(each) && !parts.isCalledLeftOut(each))
                        .reduce((one, other) -> other)
                        .orElse(null));
    }

    private static boolean isTop(Element heading) {
        return heading.normalName().equals("h1");
    }

    private static boolean isHeadline(Element heading, Optional<String> headline) {
        String text = StringUtils.normalizeSpace(heading.text());
        return headline.isPresent()
                && text.length() > 3
                && StringUtils.normalizeSpace(headline.get()).startsWith(text);
    }

    private boolean isWithin(Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            if (around == article) {
                return true;
            }
        }
        return false;
    }
}
