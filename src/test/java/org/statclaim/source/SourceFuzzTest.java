package org.statclaim.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.SourceMap;
import org.statclaim.claim.SourcePlace;
import org.statclaim.claim.Span;

/**
 * Any text as a page, an item or a feed gives articles or one sentence, and every character of an article has its place in the
 * source, one behind the other. Run with {@code JAZZER_FUZZ=1}, one at a time.
 */
@Tag("slow")
class SourceFuzzTest {

    private static final Path KEPT = Path.of("testdata/fuzz/source");

    /** More places need not be looked up of a long text. */
    private static final int MOST_PLACES = 500;

    @FuzzTest(maxDuration = "10m")
    void readsAnyPage(FuzzedDataProvider data) {
        read(HtmlReader.create(), data.consumeRemainingAsString());
    }

    @FuzzTest(maxDuration = "10m")
    void readsAnyItem(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        read(NinjsReader.create(), text);
        // few texts are JSON by themselves
        read(NinjsReader.create(), "{\"headline\":" + json(text) + ",\"body_xhtml\":" + json(text) + "}");
    }

    @FuzzTest(maxDuration = "10m")
    void readsAnyFeed(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        read(FeedReader.create(), text);
        // few texts are feeds by themselves
        read(FeedReader.create(), "<rss><channel><item><link>https://example.org</link><title>" + text);
        read(FeedReader.create(), "<feed><entry><id>https://example.org</id><content type=xhtml>" + text);
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            json.append(c < ' ' || c == '"' || c == '\\' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
        }
        return json.append('"').toString();
    }

    static Stream<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void readsWhatOnceFailed(Path file) throws IOException {
        everyReader(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=canonical href=https://example.org/a><h1>Kop</h1><article><p>3<sup>1</sup>/<sub>2</sub> &euro;5&nbsp;<b>mil&shy;joen</b>"
                        + "<table><tr><td>12<td>5<br>6</table><del>7</del><pre>8\t9\n10</pre></article>",
                "{\"uri\":\"https://example.org\",\"headlines\":[{\"value\":\"K\\u00e9\\\\\\n\"}],\"bodies\":[{\"contenttype\":\"text/html\","
                        + "\"value\":\"<p>5 &euro; \\ud83d\\ude00 <b>6<\\/b>\"}]}",
                "<rss><channel><item><title>&lt;b&gt;5&amp;euro;</title><link>https://example.org</link><content:encoded><![CDATA[<p>6]]> "
                        + "&amp;lt;<![CDATA[7]]></content:encoded></item></channel></rss>",
                "<feed><entry><id>https://example.org</id><title>5</title><content type='xhtml'><div>6<br/>7</div></content></entry></feed>",
            })
    void readsWhatIsCutOff(String whole) {
        for (int length = 0; length <= whole.length(); length++) {
            everyReader(whole.substring(0, length));
            everyReader(whole.substring(length));
        }
    }

    private static void everyReader(String source) {
        read(HtmlReader.create(), source);
        read(NinjsReader.create(), source);
        read(FeedReader.create(), source);
    }

    private static void read(ArticleReader reader, String source) {
        List<Article> articles;
        try {
            articles = reader.read(source);
        } catch (InvalidSourceException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("\n", "Exception");
            return;
        }
        for (Article article : articles) {
            places(article, source.length());
        }
    }

    private static void places(Article article, int length) {
        SourceMap map = article.source().orElseThrow();
        int before = 0;
        for (int i = 0; i < Math.min(article.text().length(), MOST_PLACES); i++) {
            SourcePlace place = map.place(new Span(i, i + 1));
            assertThat(place.span().start()).as(article.text()).isGreaterThanOrEqualTo(before);
            assertThat(place.span().end()).isBetween(place.span().start(), length);
            before = place.span().start();
        }
    }
}
