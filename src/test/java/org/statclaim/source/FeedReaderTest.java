package org.statclaim.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.SourcePlace;

class FeedReaderTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    private static List<Article> read(String feed) throws InvalidSourceException {
        return FeedReader.create().read(feed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><rss version='2.0'><channel><language>nl-be</language><title>Krant 9</title><item><title>Kop</title>"
                        + "<link>https://example.org/1</link><pubDate>Fri, 17 May 2024 10:00:00 GMT</pubDate><description>kort 9</description>"
                        + "<content:encoded><![CDATA[<p>Er kwamen <b>5</b>&nbsp;boten.</p>]]></content:encoded></item></channel></rss>",
                "<rss><channel><dc:language>nl-BE</dc:language><item><title>Kop</title><guid>https://example.org/1</guid>"
                        + "<dc:date>2024-05-17</dc:date><description>&lt;p&gt;Er kwamen 5&amp;nbsp;boten.&lt;/p&gt;</description></item></channel></rss>",
                "<rdf:RDF xmlns:rdf='x'><channel><dc:language>nl-BE</dc:language></channel><item><title>Kop</title><link>https://example.org/1</link>"
                        + "<dc:date>2024-05-17T10:00:00+02:00</dc:date><description>Er kwamen 5&#160;boten.</description></item></rdf:RDF>",
                "<feed xml:lang='nl-BE'><entry><title type='html'>&lt;b&gt;Kop&lt;/b&gt;</title><id>https://example.org/1</id>"
                        + "<link rel='self' href='https://example.org/9'/><link href='https://example.org/1'/><published>2024-05-17T10:00:00Z</published>"
                        + "<updated>2025-01-01T00:00:00Z</updated><content type='html'><![CDATA[<p>Er kwamen 5&nbsp;boten.]]></content></entry></feed>",
                "<feed xml:lang='nl-BE'><entry><title>Kop</title><id>https://example.org/1</id><link href='https://example.org/1'/>"
                        + "<updated>2024-05-17T10:00:00Z</updated><content type='xhtml'><div><p>Er kwamen <b>5</b>&#160;boten.</p></div></content></entry></feed>",
                "<feed xml:lang='nl-BE'><entry><title type='text'>Kop</title><id>https://example.org/1</id><link href='https://example.org/1'/>"
                        + "<updated>2024-05-17T10:00:00Z</updated><summary>Er kwamen 5&#160;boten.</summary></entry></feed>",
            })
    void readsEveryForm(String feed) throws InvalidSourceException {
        assertThat(read(feed)).singleElement().satisfies(article -> {
            assertThat(article.text()).isEqualTo("Kop\n\nEr kwamen 5\u00A0boten.");
            assertThat(article.id()).isEqualTo("https://example.org/1");
            assertThat(article.date()).hasValue(new PartialDate(2024, 5, 17));
            assertThat(article.language()).hasValue(Language.DUTCH);
            assertThat(article.region()).hasValue("BE");
            Claim claim = EXTRACTOR.extract(article).claims().get(0);
            SourcePlace place = claim.source().orElseThrow();
            assertThat(place.span().of(feed)).startsWith("5").endsWith("boten");
            assertThat(place.link().map(Object::toString))
                    .hasValue("https://example.org/1#:~:text=Er%20kwamen-,5%C2%A0boten");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 17 May 2024 23:30:00 -0500    | 2024-05-17",
                "7 Jun 2024                         | 2024-06-07",
                "17 Dec 99 10:00 GMT                | 1999-12-17",
                "17 May 24 10:00 GMT                | 2024-05-17",
                "2024-05-17T23:30:00-05:00          | 2024-05-17",
                "2024-05                            | 2024-05",
                "vr, 17 mei 2024                    |",
                "Fri, 31 Apr 2024                   |",
                "gisteren                           |",
            })
    void theDayIsThatOfThePublishersClock(String time, String day) throws InvalidSourceException {
        String feed = "<rss><channel><item><pubDate>" + time + "</pubDate></item></channel></rss>";

        assertThat(read(feed).get(0).date().map(Object::toString)).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void eachItemIsAnArticle() throws InvalidSourceException {
        assertThat(
                        read(
                                "<rss><channel><item><title>Een</title></item><item><description>Twee</description></item></channel></rss>"))
                .extracting(Article::text)
                .containsExactly("Een", "Twee");
    }

    @Test
    void noEntityOfItsOwnIsExpanded() throws InvalidSourceException {
        String feed = "<!DOCTYPE rss [<!ENTITY own \"5 boten\"><!ENTITY other SYSTEM \"file:///etc/hostname\">]>"
                + "<rss><channel><item><title>a &own; &other;</title></item></channel></rss>";

        assertThat(read(feed).get(0).text()).isEqualTo("a &own; &other;");
    }

    @Test
    void aFeedWithoutItemsHasNoArticle() throws InvalidSourceException {
        assertThat(read("<rss><channel></channel></rss>")).isEmpty();
    }

    @Test
    void whatIsNoFeedIsToldSo() {
        assertThatThrownBy(() -> read("<html><p>5"))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessage("it is no feed, expected RSS or Atom");
        assertThatThrownBy(() -> read("<rss><channel><language>fy</language><item></item></channel></rss>"))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageStartingWith("its language is 'fy'");
    }
}
