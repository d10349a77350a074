package org.statclaim.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.statclaim.Article;
import org.statclaim.Language;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Span;

/**
 * A page, an item or one item of a feed in {@code testdata/pages}, with what a careful reader takes for its text, and what it
 * says of itself.
 *
 * @param name of its files, without their ends
 * @param form {@code html}, {@code json} or {@code xml}
 * @param source the page or the feed as published
 * @param read the article that is read from it
 * @param text what it should read as
 * @param said {@code lang}, {@code date} and {@code url}, each {@code -} where the page does not say
 */
public record PublishedCase(
        String name, String form, String source, Article read, String text, Map<String, String> said) {

    private static final Path FOLDER = Path.of("testdata/pages");

    private static final Map<String, ArticleReader> READERS =
            Map.of("html", HtmlReader.create(), "json", NinjsReader.create(), "xml", FeedReader.create());

    /** All of them, by name. */
    public static List<PublishedCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> READERS.containsKey(end(file)))
                    .sorted()
                    .flatMap(file -> of(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String end(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static List<PublishedCase> of(Path file) {
        String name = file.getFileName().toString().replaceAll("\\.[a-z]+$", "");
        try {
            String source = Files.readString(file);
            List<Article> articles = READERS.get(end(file)).read(source);
            List<PublishedCase> cases = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                String own = Files.exists(FOLDER.resolve(name + ".txt")) ? name : name + "." + (i + 1);
                Map<String, String> said = Files.readAllLines(FOLDER.resolve(own + ".meta")).stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> line.split(": ", 2))
                        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1].strip()));
                cases.add(new PublishedCase(
                        own, end(file), source, articles.get(i), Files.readString(FOLDER.resolve(own + ".txt")), said));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidSourceException e) {
            throw new AssertionError(name, e);
        }
    }

    /** The text that it should read as, published when and in which language the page is. */
    public Article plain() {
        return new Article(
                name,
                text,
                Optional.of(Language.of(said.get("lang").substring(0, 2))),
                read.region(),
                PartialDate.parse(said.get("date")));
    }

    /** What a stretch of the source reads as, taken by itself. */
    String cut(Span span) {
        String piece = span.of(source);
        String markup = switch (form) {
            case "json" -> JsonStringText.of('"' + piece + '"', 0).text();
            // of CDATA nothing is escaped, and nothing changes
            case "xml" -> Parser.unescapeEntities(piece, false);
            default -> piece;
        };
        ArticleText text = new ArticleText();
        HtmlReader.add(markup, Offsets.OWN, text);
        return PublishedTest.plain(text.text());
    }

    /** Whether a browser can show the source as it is. */
    public boolean isPage() {
        return form.equals("html");
    }

    @Override
    public String toString() {
        return name;
    }
}
