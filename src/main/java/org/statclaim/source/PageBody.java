package org.statclaim.source;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a page is its article: what the page itself calls so, or else what holds most of its paragraphs; and the
 * heading of the page, which may stand outside of it.
 */
final class PageBody {

    private static final char COPYRIGHT = '©';

    /** An article beside the longest one is a part of the same story where it is no less than so small a part of it. */
    private static final int PART = 4;

    private static final String TITLES = "h1, h2, [itemprop~=(?i)^headline$]";

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
        body.article = body.article(page, headline);
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

    /** The element that holds the article. */
    Element article() {
        return article;
    }

    /** Whether the element is the article, or the heading that belongs to it. */
    boolean isArticle(Element element) {
        return element == article || element == heading;
    }

    /** Whether a browser prints nothing of the element; what holds most of the page is shown by a script when it is ready. */
    boolean isUnprinted(Element element) {
        return parts.isNoText(element) || PageParts.isUnprinted(element) && !isMost(element);
    }

    /** Whether the element is printed where no reader looks. */
    boolean isHidden(Element element) {
        return parts.isHidden(element) && !isMost(element);
    }

    /** Whether the element within the article is none of its text. */
    boolean isLeftOut(Element element) {
        if (element == heading || element == article) {
            return false;
        }
        return element == repeated
                || parts.isLeftOut(element)
                || isHidden(element)
                || isBeside(element) && !isMost(element);
    }

    /** Whether it is called as what stands beside an article; a word within a line of text is a word of it. */
    private boolean isBeside(Element element) {
        boolean named = element.isBlock() && (parts.isCalledBeside(element) || isImprint(element));
        return named || isTeaser(element) || parts.isBeside(element) && !isInText(element);
    }

    /** A button that is a word of a sentence, as one that explains a term is, or all of a heading. */
    private static boolean isInText(Element element) {
        Element around = element.parent();
        return isWords(element.previousSibling())
                || isWords(element.nextSibling())
                || around != null && HEADINGS.contains(around.normalName());
    }

    private static boolean isWords(@Nullable Node node) {
        return node instanceof TextNode text && !text.isBlank();
    }

    /** The foot of a site, which counts its visitors and its offices. */
    private static boolean isImprint(Element element) {
        return element.ownText().indexOf(COPYRIGHT) >= 0 && PageParts.isLine(element);
    }

    /** An article within another, or beside it, that is told of elsewhere: its heading is a link. */
    private static boolean isTeaser(Element element) {
        return element.normalName().equals("article")
                && (element.selectFirst("h1 a, h2 a, h3 a, h4 a, a h1, a h2, a h3, a h4") != null
                        || element.closest("a") != null);
    }

    private boolean isMost(Element element) {
        int all = prose(article);
        return prose(element) > 0 && 2 * prose(element) >= all;
    }

    private int prose(Element element) {
        return prose.getOrDefault(element, 0);
    }

    private Element article(Document page, Optional<String> headline) {
        List<Element> marked = candidates(page, "[itemprop~=(?i)^articleBody$]");
        if (!marked.isEmpty()) {
            Element body = common(marked);
            Element around = body.closest("article");
            return around == null ? body : around;
        }
        Element main = candidates(page, "main, [role=main]").stream()
                .max(Comparator.comparingInt(this::prose))
                .orElse(null);
        List<Element> articles = candidates(page, "article").stream()
                .filter(each -> !isTeaser(each) && !parts.isCalledBeside(each))
                .filter(each -> each.parents().stream()
                        .noneMatch(around -> around.normalName().equals("article")))
                .toList();
        Optional<Element> headed = articles.stream()
                .filter(each ->
                        each.select(TITLES).stream().anyMatch(title -> isTop(title) || isHeadline(title, headline)))
                .findFirst();
        Optional<Element> longest = articles.stream().max(Comparator.comparingInt(this::prose));
        if (longest.isPresent()) {
            Element best = headed.orElse(longest.get());
            // the story may stand in several, one after the other
            List<Element> told = articles.stream()
                    .filter(each -> each == best
                            || each.parent() == best.parent() && PART * prose(each) >= prose(longest.get()))
                    .toList();
            if (told.size() > 1) {
                return common(told);
            }
            Element widest = main == null ? page.body() : main;
            int others = page.select("article").stream()
                    .filter(each -> each != best)
                    .mapToInt(this::prose)
                    .sum();
            if (headed.isPresent() || 2 * prose(best) >= prose(widest) - others) {
                return best;
            }
        }
        return main == null ? densest(page.body()) : main;
    }

    /** The elements that a query finds outside of what is no part of an article. */
    private List<Element> candidates(Document page, String query) {
        return page.select(query).stream()
                .filter(element -> !isWithinLeftOut(element))
                .toList();
    }

    private boolean isWithinLeftOut(Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            boolean beside = parts.isBeside(around) && !isMost(around);
            if (parts.isLeftOut(around) || beside) {
                return true;
            }
        }
        return false;
    }

    /** The narrowest element that holds all of these. */
    private static Element common(List<Element> elements) {
        Element common = elements.get(0);
        for (Element element : elements) {
            while (!isWithin(element, common)) {
                common = Objects.requireNonNull(common.parent(), "all are in one page");
            }
        }
        return common;
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
                && !(parts.isBeside(element) && !isMost(element))
                && !parts.isCalledBeside(element)
                && !isUnprinted(element)
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
        List<Element> headings = page.select(TITLES);
        if (headings.stream()
                .anyMatch(each -> isWithin(each, article) && (isTop(each) || isHeadline(each, headline)))) {
            return null;
        }
        return headings.stream()
                .filter(each -> isHeadline(each, headline))
                .findFirst()
                // the last, as the name of the site stands before it
                .orElseGet(() -> headings.stream()
                        .filter(each -> isTop(each) && !parts.isCalledBeside(each))
                        .reduce((one, other) -> other)
                        .orElse(null));
    }

    private static boolean isTop(Element heading) {
        return heading.normalName().equals("h1") || heading.hasAttr("itemprop");
    }

    private static boolean isHeadline(Element heading, Optional<String> headline) {
        String text = StringUtils.normalizeSpace(heading.text());
        return headline.isPresent()
                && text.length() > 3
                && StringUtils.normalizeSpace(headline.get()).startsWith(text);
    }

    private static boolean isWithin(Element element, Element around) {
        return element == around || element.parents().contains(around);
    }
}
