package org.statclaim.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
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
import org.statclaim.claim.Span;

class HtmlReaderTest {

    private static final ClaimExtractor EXTRACTOR =
            ClaimExtractor.builder().language(Language.DUTCH).build();

    private static Article read(String page) {
        try {
            return HtmlReader.create().read(page).get(0);
        } catch (InvalidSourceException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(String body) {
        return read("<article>" + body + "</article>").text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>een <b>twee</b>drie                             | een tweedrie",
                "<p>een   twee                                      | een twee",
                "<p>een<p>twee                                      | een//twee",
                "<h1>een</h1><p>twee                                | een//twee",
                "<p>een<br>twee                                     | een/twee",
                "<table><tr><td>12<td>500</table>                   | 12//500",
                "<ul><li>een<li>twee</ul>                           | een//twee",
                "<p>5&nbsp;miljoen                                  | 5\u00A0miljoen",
                "<p>&euro;5 &amp; &#53;                             | €5 & 5",
                "<p>mil&shy;joen 1.<wbr>500\u200B                   | miljoen 1.500",
                "<p>van <del>5</del> <s>6</s> <ins>7</ins>          | van 7",
                "<p>een <span hidden>2</span>drie                   | een drie",
                "<p>een <span style='display: none'>2</span>drie    | een drie",
                "<p>een <span class='sr-only'>2</span>drie          | een drie",
                "<p>een <span aria-hidden=true>2</span>drie         | een drie",
                "<p>een<!-- 2 --><script>3</script>                 | een",
                "<p>een <svg><text>5</text></svg>twee               | een twee",
                "<figure><p>een<figcaption>5</figcaption></figure>  | een",
                "<p>40 km<sup>2</sup>                               | 40 km²",
                "<p>€1<sup>29</sup> of € 3<sup>50</sup>             | €1.29 of € 3.50",
                "<p>25<sup>29</sup> gasten                          | 25 gasten",
                "<p>12<sup>.5</sup>%                                | 12.5%",
                "<p>4<sup>1/2</sup> procent                         | 4 1/2 procent",
                "<p><span style='display:block'>12</span>34         | 12//34",
                "<p>Jansen<sup>5</sup> zei                          | Jansen zei",
                "<p>110<sup>6</sup> gasten                          | 110 gasten",
                "<p>10<sup>-6</sup>                                 | 10⁻⁶",
                "<p>3<sup>1</sup>/<sub>2</sub> jaar                 | 3 1/2 jaar",
                "<p>3<sup>1</sup>&frasl;<sub>2</sub> jaar           | 3 1⁄2 jaar",
                "<p>CO<sub>2</sub>                                  | CO2",
                "<p>2<sup>nd</sup>                                  | 2nd",
                "<p>25<sup><a href='#n1'>3</a></sup> gasten         | 25 gasten",
                "<p>25<sup>[3]</sup> gasten                         | 25 gasten",
                "<p>25<sup class=noteref>3</sup> gasten             | 25 gasten",
                "<p>25<sup>*</sup> gasten                           | 25 gasten",
            })
    void readsAsAReaderDoes(String body, String text) {
        assertThat(text(body).replace('\n', '/')).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Er lagen <b>25</b> schepen.",
                "<p>Er lagen &#50;5 schepen.",
                "<p>Er lagen 25&nbsp;schepen.",
                "<p>Er lagen <a href=x>25\n   schepen</a>.",
                "<p>Er lagen 25<sup>3</sup> schepen.",
                "<p>Er lagen 25<del>0</del> schepen.",
                "<p>R&D &notit; zei: er lagen 25 sche&shy;pen.",
                "<p>\uD83D\uDE00 &#x1F600; &acE; er lagen 25 schepen.",
                "<p>\u0000Er\u0000 lagen\r\n2\u00005 schepen.",
                "<table>Er lagen 25 schepen.<tr><td>niets</table>",
            })
    void thePlaceInThePageCutsTheFigureOut(String body) {
        String page = "<!doctype html>\n<title>t</title><article>" + body + "</article>";
        List<Claim> claims = EXTRACTOR.extract(read(page)).claims();

        assertThat(claims).singleElement().satisfies(claim -> {
            Span span = claim.source().map(SourcePlace::span).orElseThrow();
            assertThat(span.of(page)).matches("(?s)(2|&#50;).*(n|n</a>)");
            assertThat(read("<article>" + span.of(page)).text().replaceAll("[\\s\u00A0³]+", ""))
                    .isEqualTo("25schepen");
        });
    }

    @Nested
    class TheArticle {

        private static final String PROSE = "<p>De haven is groot en er werken heel veel mensen, zegt de directeur.";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<nav>9</nav><article>%s</article><aside>9</aside><footer>9</footer>",
                    "<main><nav>9</nav>%s<form><label>9</label></form></main><div>9</div>",
                    "<div role=navigation>9</div><div role=main>%s</div><div role=contentinfo>9</div>",
                    "<article class=teaser><p>9 doden</article><article>%s</article><article><p>9 gewonden</article>",
                    "<article><div itemprop=articleBody>%s</div><div class=related-links><a href=/b>9</a></div></article>",
                    "<div class=site-header>9</div><div><div class=body>%s</div></div><div id=comments><p>9</div>",
                    "<article>%s<article class=comment><p>Reactie 9</article></article>",
                    "<article>%s<article><h3><a href=/b>Ook 9 doden</a></h3><p>9</article></article>",
                    "<form id=aspnetForm><nav>9</nav>%s</form>",
                    "<main><h1>Kop</h1>%s<article><h3><a href=/b>9</a></h3></article></main>",
                    "<body style=visibility:hidden>%s<div hidden>9</div>",
                    "<div class='content hide'>%s</div><div class=hide>9</div>",
                    "<article>%s<figure><p>x</p><figcaption>9</figcaption></figure><button>9</button></article>",
                    "<article class='with-sidebar'>%s<div class=sidebar>9</div></article>",
                    "<table><tr><td>9 menu</table><table><tr><td>9<td>%s</table>",
                    "<article>%s<p class=byline>9 mei<p>© 9 uitgevers</article>",
                    "<header><div class=logo>Krant 9</div></header><article>%s</article>",
                })
        void isWithoutItsSurroundings(String page) {
            assertThat(read(page.formatted(PROSE)).text())
                    .contains("De haven is groot")
                    .doesNotContain("9");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<section id=social-housing><p>9 huizen</section>",
                    "<div class=menu-prijzen><p>9 euro</div>",
                    "<div class=menu><p>Soep 9 euro</div>",
                    "<p class='intro meta'>De gemeente trok vorig jaar 9 miljoen euro uit voor de brug, die al jaren op vervanging wacht, en dat is veel voor haar, zegt de oppositie in de raad.</p>",
                    "<p>De gemeente trok vorig jaar 9 miljoen euro uit voor de brug, die al jaren op vervanging wacht, en dat is veel voor haar. © Bureau</p>",
                    "<div class=article__paywall><p>9 laadpunten</div>",
                    "<div class='has-popular-color no-ads'><p>9 boten</div>",
                    "<div class='hidden md:block'><p>9 boten</div>",
                    "<p class='d-none d-md-block'>9 boten</p>",
                    "<p>en <span class=tooltip>9</span> boten</p>",
                    "<p>en <button class=term>9</button> boten</p>",
                    "<h3><button>Wie betaalt de 9 euro?</button></h3>",
                    "<article><h2>10.15 uur</h2><p>9 gezinnen</article>",
                    "<figure><table><tr><td>x</table><figcaption>Opkomst in 9 steden</figcaption></figure>",
                })
        void keepsWhatIsOnlyCalledAsIfItStoodBeside(String part) {
            assertThat(read("<article>" + PROSE + PROSE + PROSE + part + "</article>")
                            .text())
                    .contains("9");
        }

        @Test
        void mayStandInSeveralParts() {
            assertThat(read("<main><article><h1>Kop</h1>" + PROSE + "</article><p>9 mei<article>" + PROSE
                                    + "<p>5 boten</article></main>")
                            .text())
                    .contains("Kop", "9 mei", "5 boten");
            assertThat(read("<div><div itemprop=articleBody>" + PROSE
                                    + "</div><div itemprop=articleBody><p>5 boten</div></div>")
                            .text())
                    .contains("De haven", "5 boten");
        }

        @Test
        void isTheOneWithTheHeadlineThoughOthersAreLonger() {
            assertThat(read("<main><article><h1>Beving</h1><p>3 doden</article><article><h3><a href=/b>Ander</a></h3>"
                                    + PROSE + PROSE + "</article></main>")
                            .text())
                    .isEqualTo("Beving\n\n3 doden");
        }

        @Test
        void beginsWithAHeadingThatStandsOutsideOfIt() {
            assertThat(read("<title>Haven groeit - De Krant</title><h1>De Krant</h1><h1>Haven groeit</h1><article>"
                                    + PROSE)
                            .text())
                    .startsWith("Haven groeit\n\nDe haven");
        }

        @Test
        void hasItsOwnHeadingOnce() {
            assertThat(read("<title>Haven groeit</title><article><h1>Haven groeit</h1>" + PROSE)
                            .text())
                    .containsOnlyOnce("Haven groeit");
        }

        @Test
        void isAllThatThereIsWhereNothingIsCalledSo() {
            assertThat(read("Er lagen 5 schepen.").text()).isEqualTo("Er lagen 5 schepen.");
            assertThat(read("").text()).isEmpty();
        }
    }

    @Nested
    class WhatThePageSays {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-17T23:30:00-04:00\"}</script>",
                    "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2020-01-01\"},"
                            + "{\"@type\":[\"Thing\",\"ReportageNewsArticle\"],\"datePublished\":\"2024-05-17\"}]}</script>",
                    "<script type='application/ld+json'>{no json</script><meta property=article:published_time content=2024-05-17>",
                    "<script type='application/ld+json'>{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\","
                            + "\"datePublished\":\"2010-01-01\"}]}</script><meta property=article:published_time content=2024-05-17>",
                    "<meta itemprop=datePublished content='2024-05-17 10:00'>",
                    "<article><time datetime=2020-01-01></time><time pubdate datetime=2024-05-17T10:00Z></time></article>",
                })
        void isItsDate(String page) {
            assertThat(read(page).date()).hasValue(new PartialDate(2024, 5, 17));
        }

        @Test
        void isNoDateWhereItIsNone() {
            assertThat(read("<meta name=date content=gisteren><p>5").date()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<html lang=nl>                                  | DUTCH   |",
                    "<html lang=nl-BE>                               | DUTCH   | BE",
                    "<html lang=en><article lang=nl-BE><p>5</article> | DUTCH   | BE",
                    "<html lang=fy><script type='application/ld+json'>{'@type':'NewsArticle','inLanguage':{'@type':'Language','alternateName':'nl'}}</script> | DUTCH |",
                    "<meta property=og:locale content=en_GB>         | ENGLISH | GB",
                    "<html lang=en-US>                               | ENGLISH |",
                    "<html lang=en-XQ>                               | ENGLISH |",
                    "<p>                                             |         |",
                })
        void isItsLanguageAndCountry(String page, Language language, String region) {
            Article article = read(page.replace('\'', '"'));

            assertThat(article.language()).isEqualTo(Optional.ofNullable(language));
            assertThat(article.region()).isEqualTo(Optional.ofNullable(region));
        }

        @Test
        void isALanguageThatIsNotRead() throws InvalidSourceException {
            assertThatThrownBy(() -> HtmlReader.create().read("<html lang=fy>"))
                    .isInstanceOf(InvalidSourceException.class)
                    .hasMessageStartingWith("its language is 'fy'");
            assertThat(HtmlReader.create()
                            .withLanguage(Language.DUTCH)
                            .read("<html lang=fy>")
                            .get(0)
                            .language())
                    .hasValue(Language.DUTCH);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<link rel=canonical href=https://example.org/a>                    | https://example.org/a#:~:text=5%20schepen",
                    "<meta property=og:url content=https://example.org/b#c>             | https://example.org/b#c:~:text=5%20schepen",
                    "<link rel=canonical href=/a>                                       |",
                    "<link rel=canonical href='javascript:alert(1)'>                    |",
                    "<link rel=canonical href='https://example.org/a b'>                |",
                })
        void isItsAddress(String head, String link) {
            Claim claim =
                    EXTRACTOR.extract(read(head + "<p>5 schepen")).claims().get(0);

            assertThat(claim.source().flatMap(SourcePlace::link).map(Object::toString))
                    .isEqualTo(Optional.ofNullable(link));
        }
    }
}
