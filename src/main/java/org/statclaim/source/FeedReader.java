package org.statclaim.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.statclaim.Article;
import org.statclaim.Language;
import org.statclaim.claim.PartialDate;

/**
 * Reads the items of a feed, RSS 0.9 to 2.0 or Atom: of each its title and its content, or else its description, with its date,
 * its address, and the language of the feed. Offsets are those of the feed. Nothing that a feed refers to is loaded, and no
 * entity of its own is expanded.
 */
public final class FeedReader implements ArticleReader {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final @Nullable Language language;

    private FeedReader(@Nullable Language language) {
        this.language = language;
    }

    /** {@return a reader of feeds that say what language they are in, or leave it to the extractor} */
    public static FeedReader create() {
        return new FeedReader(null);
    }

    /**
     * {@return a reader of feeds that are in a language where they say none, or one that is not read}
     *
     * @param fallback in which such feeds are read
     */
    public FeedReader withLanguage(Language fallback) {
        return new FeedReader(fallback);
    }

    /**
     * {@return an article for each item of the feed, under the item's own id or else its address}
     *
     * @param source the feed
     * @throws InvalidSourceException if it is no feed, or in a language that is not read, and no other is given
     */
    @Override
    public List<Article> read(String source) throws InvalidSourceException {
        Document feed = HtmlReader.document(source, Parser.xmlParser());
        if (feed.selectFirst("rss, feed, *|RDF, channel") == null) {
            throw new InvalidSourceException("it is no feed, expected RSS or Atom");
        }
        List<Article> articles = new ArrayList<>();
        for (Element item : feed.select("item, entry")) {
            articles.add(article(source, item));
        }
        return articles;
    }

    private Article article(String source, Element item) throws InvalidSourceException {
        StatedLanguage stated = StatedLanguage.of(language(item), language);
        ArticleText text = new ArticleText();
        child(item, "title").ifPresent(title -> add(source, title, text));
        child(item, "content:encoded", "content", "description", "summary")
                .ifPresent(content -> add(source, content, text));
        Optional<String> address = Stream.concat(
                        item.children().stream()
                                .filter(child -> child.normalName().equals("link"))
                                .filter(link -> List.of("", "alternate").contains(link.attr("rel")))
                                .map(link -> link.hasAttr("href") ? link.attr("href") : link.text()),
                        child(item, "guid", "id").stream().map(Element::text))
                .map(String::strip)
                .filter(Metadata::isAddress)
                .findFirst();
        String id = child(item, "guid", "id")
                .map(Element::text)
                .map(String::strip)
                .filter(own -> !own.isEmpty())
                .or(() -> address)
                .orElse("");
        Optional<PartialDate> date = child(item, "published", "pubdate", "dc:date", "dcterms:issued", "updated")
                .map(Element::text)
                .flatMap(time -> Metadata.date(time).or(() -> mailDate(time)));
        return new Article(
                id,
                text.text(),
                stated.language(),
                stated.region(),
                date,
                Optional.of(text.map(address.orElse(""), false)));
    }

    /** The closest that there is: of the item, of its feed. */
    private static Optional<String> language(Element item) {
        for (Element around = item; around != null; around = around.parent()) {
            Optional<String> said = Optional.of(around.attr("xml:lang")).filter(tag -> !tag.isBlank());
            if (said.isEmpty()) {
                said = child(around, "language", "dc:language").map(Element::text);
            }
            if (said.isPresent()) {
                return said;
            }
        }
        // the channel of RSS 1.0 stands beside its items
        return Optional.ofNullable(item.ownerDocument())
                .flatMap(feed -> Optional.ofNullable(feed.selectFirst("channel > language, channel > dc|language")))
                .map(Element::text);
    }

    /** The first of these names that the element has a child of, and that holds something. */
    private static Optional<Element> child(Element element, String... names) {
        return Stream.of(names)
                .flatMap(name -> element.children().stream()
                        .filter(child -> child.normalName().equals(name))
                        .filter(child -> !child.wholeText().isBlank()))
                .findFirst();
    }

    private static void add(String source, Element element, ArticleText text) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        if (type.contains("xhtml")) {
            int begin = element.sourceRange().endPos();
            int end = element.endSourceRange().startPos();
            if (begin >= 0 && end > begin) {
                HtmlReader.add(source.substring(begin, end), Offsets.from(begin), text);
            }
            return;
        }
        MappedText value = value(source, element);
        boolean plain = type.equals("text") || type.equals("text/plain");
        // Atom says where there is mark-up; of RSS it is known only when it is seen
        if (plain || type.isEmpty() && element.closest("entry") != null) {
            text.addPlain(value);
        } else {
            HtmlReader.add(value.text(), value, text);
        }
    }

    /** What the element holds, its sections of CDATA among it. */
    private static MappedText value(String source, Element element) {
        MappedText value = new MappedText();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text && text.sourceRange().startPos() >= 0) {
                int begin = text.sourceRange().startPos();
                MappedText part =
                        RawText.of(source.substring(begin, text.sourceRange().endPos()), text.getWholeText(), begin);
                for (int i = 0; i < part.length(); i++) {
                    value.put(part.charAt(i), part.start(i), part.end(i));
                }
            }
        }
        return value;
    }

    /** The day of a time as e-mail has it: {@code Fri, 17 May 2024 10:00:00 GMT}. */
    private static Optional<PartialDate> mailDate(String time) {
        String[] words = StringUtils.split(time.contains(",") ? StringUtils.substringAfter(time, ",") : time);
        if (words.length < 3) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(StringUtils.left(words[1], 3).toLowerCase(Locale.ROOT)) + 1;
        if (month == 0 || !StringUtils.isNumeric(words[0]) || words[0].length() > 2) {
            return Optional.empty();
        }
        // of two digits are the years that such times had before 2000, and some have still
        String year = words[2].length() == 2 ? (words[2].compareTo("70") < 0 ? "20" : "19") + words[2] : words[2];
        return PartialDate.parse(year + "-" + StringUtils.leftPad(String.valueOf(month), 2, '0') + "-"
                + StringUtils.leftPad(words[0], 2, '0'));
    }
}
