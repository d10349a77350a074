package org.statclaim.source;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a page is its article: what the page itself calls so, or else what holds most of its paragraphs; and the
 * heading of the page, which may stand outside of it.
 */
final class PageBody {

    /** A shorter text of an element is a label or a link. */
    private static final int SHORTEST_TEXT = 25;

    private final PageParts parts;
    /** How much text stands in paragraphs within an element. */
    private final Map<Element, Integer> prose = new IdentityHashMap<>();

    private final Element article;
    private final @Nullable Element heading;

    private PageBody(Document page, PageParts parts, Optional<String> headline) {
        this.parts = parts;
        for (Element element : page.body().getAllElements()) {
            int length = element.ownText().length();
            if (length >= SHORTEST_TEXT) {
                for (Element around = element; around != null; around = around.parent()) {
                    prose.merge(around, length, Integer::sum);
                }
            }
        }
        this.article = article(page);
        this.heading = heading(page, headline);
    }

    /**
     * Looks for the article.
     *
     * @param headline as the page's metadata have it
     */
    static PageBody of(Document page, PageParts parts, Optional<String> headline) {
        return new PageBody(page, parts, headline);
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
        boolean called = parts.isCalledLeftOut(element) && 2 * prose(element) < prose(article);
        return nested || called || parts.isLeftOut(element) || parts.isHidden(element);
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

    /** The narrowest element that still holds most of the prose: down into the child that has nearly all of its parent's. */
    private Element densest(Element body) {
        Element at = body;
        while (true) {
            Element narrower = null;
            int own = 0;
            for (Element child : at.children()) {
                if (!parts.isLeftOut(child) && !parts.isCalledLeftOut(child) && !parts.isUnprinted(child)) {
                    own += prose(child);
                    narrower = narrower == null || prose(child) > prose(narrower) ? child : narrower;
                }
            }
            if (narrower == null || 3 * prose(narrower) < 2 * own || !narrower.isBlock() || isText(narrower)) {
                return at;
            }
            at = narrower;
        }
    }

    private static boolean isText(Element element) {
        return element.ownText().length() >= SHORTEST_TEXT
                || element.normalName().matches("ul|ol|table|dl|blockquote");
    }

    /** The heading of the article; null where it stands within, or where none is known for sure. */
    private @Nullable Element heading(Document page, Optional<String> headline) {
        Element only = null;
        for (Element heading : page.select("h1, h2, [itemprop~=(?i)^headline$]")) {
            if (isWithin(heading)) {
                if (heading.normalName().equals("h1") || isHeadline(heading, headline)) {
                    return null;
                }
            } else if (isHeadline(heading, headline)) {
                return heading;
            } else if (heading.normalName().equals("h1") && !parts.isCalledLeftOut(heading)) {
                only = heading;
            }
        }
        return only;
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
