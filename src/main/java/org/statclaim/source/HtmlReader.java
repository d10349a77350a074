package org.statclaim.source;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.statclaim.Article;
import org.statclaim.Language;

/**
 * Reads the article of a web page: its headline and its text, without navigation, captions, deleted and hidden text and the
 * marks of footnotes, with its date, its language and its address as the page's metadata say them.
 *
 * <pre>{@code
 * for (Article article : HtmlReader.create().read(page)) {
 *     for (Claim claim : extractor.extract(article).claims()) {
 *         claim.source().flatMap(SourcePlace::link).ifPresent(System.out::println);
 *     }
 * }
 * }</pre>
 *
 * <p>Nothing is loaded, and no script runs: what a script or a style sheet adds or hides is not known. Which part of a page is
 * its article is found by its mark-up; of a page without an article, such as a front page, some text of it is read.
 */
public final class HtmlReader implements ArticleReader {

    private final @Nullable Language language;

    private HtmlReader(@Nullable Language language) {
        this.language = language;
    }

    /** {@return a reader of pages that say what language they are in, or leave it to the extractor} */
    public static HtmlReader create() {
        return new HtmlReader(null);
    }

    /**
     * {@return a reader of pages that are in a language where they say none, or one that is not read}
     *
     * @param fallback in which such pages are read
     */
    public HtmlReader withLanguage(Language fallback) {
        return new HtmlReader(fallback);
    }

    /**
     * {@return the article of the page, under an empty id}
     *
     * @param source the page; any string is one
     * @throws InvalidSourceException if it says that it is in a language that is not read, and no other is given
     */
    @Override
    public List<Article> read(String source) throws InvalidSourceException {
        Document page = document(source, Parser.htmlParser());
        Metadata said = Metadata.of(page);
        PageBody body = PageBody.of(page, PageParts.STANDARD, said.headline());
        StatedLanguage stated = StatedLanguage.of(ownLanguage(body.article()).or(said::language), language);
        ArticleText text = new ArticleText();
        NodeTraversor.filter(new PageWalker(source, Offsets.OWN, PageParts.STANDARD, body, text), page.body());
        return List.of(new Article(
                "",
                text.text(),
                stated.language(),
                stated.region(),
                said.date(),
                Optional.of(text.map(said.address().orElse(""), true))));
    }

    /** What the article says itself, or what is closer around it than the page as a whole. */
    private static Optional<String> ownLanguage(Element article) {
        for (Element around = article;
                around != null && !around.normalName().equals("html");
                around = around.parent()) {
            if (!around.attr("lang").isBlank()) {
                return Optional.of(around.attr("lang"));
            }
        }
        return Optional.empty();
    }

    /** Adds what a piece of a page holds, such as the body of a feed's item, behind what is there as its headline. */
    static void add(String html, Offsets offsets, ArticleText text) {
        Document piece = document(html, Parser.htmlParser());
        PageBody body = PageBody.ofPiece(piece, PageParts.STANDARD, text.text());
        text.block(true);
        NodeTraversor.filter(new PageWalker(html, offsets, PageParts.STANDARD, body, text), piece.body());
        text.block(true);
    }

    /** The nodes of a text, each of which knows where it stands. */
    static Document document(String source, Parser parser) {
        return parser.setTrackPosition(true).parseInput(source, "");
    }
}
