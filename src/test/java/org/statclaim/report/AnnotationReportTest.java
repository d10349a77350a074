package org.statclaim.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.articles.Json;
import org.statclaim.claim.Claim;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.MoneyNormalizer;

class AnnotationReportTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    private static final String EMOJI = "\uD83D\uDE00";

    static Stream<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("testdata/articles"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @Test
    void anAnnotationDescribesAFigureInItsPlace() throws IOException {
        Extraction document = extract("Look \uD83D\uDE00: at least 5.", "news/1");

        assertThat(write(true, Answer.of(document)))
                .isEqualTo("""
                {
                  "@context": "http://www.w3.org/ns/anno.jsonld",
                  "id": "urn:statclaim:claims:news/1",
                  "type": "AnnotationCollection",
                  "label": "Numeric claims of news/1",
                  "total": 1,
                  "first": {
                    "id": "urn:statclaim:page:news/1",
                    "type": "AnnotationPage",
                    "partOf": "urn:statclaim:claims:news/1",
                    "startIndex": 0,
                    "items": [
                      {
                        "id": "urn:statclaim:claim:news/1:0",
                        "type": "Annotation",
                        "motivation": "describing",
                        "body": [
                          {
                            "type": "TextualBody",
                            "purpose": "describing",
                            "value": "≥ 5",
                            "format": "text/plain",
                            "language": "en"
                          },
                          {
                            "type": "TextualBody",
                            "purpose": "tagging",
                            "value": "number",
                            "format": "text/plain",
                            "language": "en"
                          },
                          {
                            "type": "TextualBody",
                            "purpose": "describing",
                            "value": "%s",
                            "format": "application/json"
                          }
                        ],
                        "target": {
                          "type": "SpecificResource",
                          "source": "urn:statclaim:document:news/1",
                          "selector": [
                            {
                              "type": "TextQuoteSelector",
                              "exact": "5",
                              "prefix": "Look \uD83D\uDE00: at least ",
                              "suffix": "."
                            },
                            {
                              "type": "TextPositionSelector",
                              "start": 17,
                              "end": 18
                            }
                          ]
                        }
                      }
                    ]
                  },
                  "last": "urn:statclaim:page:news/1"
                }
                """.formatted(claim(document).replace("\"", "\\\"")));
    }

    private static String claim(Extraction document) throws IOException {
        String answer = Reports.write(JsonReport::lines, document);
        return answer.substring(answer.indexOf("[{") + 1, answer.lastIndexOf("]}"));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyArticleIsAnnotatedByTheRecommendation(Path file) throws IOException {
        Extraction document = extract(Files.readString(file, UTF_8), file.toString());

        Map<?, ?> collection = object(write(true, Answer.of(document)));

        assertThat(document.claims()).isNotEmpty();
        assertCollection(collection, document.claims().size());
        assertSelects(items(collection), document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 percent",
                EMOJI + " 5 percent",
                EMOJI + EMOJI + EMOJI + EMOJI + EMOJI + EMOJI + EMOJI + EMOJI + EMOJI + EMOJI + EMOJI + EMOJI + EMOJI
                        + EMOJI + EMOJI + EMOJI + " Sales rose 5 percent " + EMOJI + EMOJI + EMOJI + EMOJI + EMOJI
                        + EMOJI + EMOJI + EMOJI + EMOJI + EMOJI + EMOJI + EMOJI + EMOJI + EMOJI + EMOJI + EMOJI,
                "Sales rose " + EMOJI + "5 percent" + EMOJI + " to $2 " + EMOJI + " million. " + EMOJI + " 12 people.",
                "Sales\u0000\u0007 rose \"5 percent\" \\ to </script> 12 people\u2028and 40 cats."
            })
    void selectorsFindTheFigureWhateverStandsAroundIt(String text) throws IOException {
        Extraction document = extract(text, "a");

        assertThat(document.claims()).isNotEmpty();
        assertSelects(items(object(write(true, Answer.of(document)))), document);
    }

    /** What stands around is cut between characters, at any distance from the figure. */
    @Test
    void noCharacterIsCutInHalf() throws IOException {
        for (int i = 0; i < 40; i++) {
            String around = EMOJI.repeat(20);
            Extraction document = extract(around + "x".repeat(i) + " 5 percent " + "x".repeat(i) + around, "a");

            for (Map<?, ?> quote : quotes(items(object(write(true, Answer.of(document)))))) {
                for (String part : List.of("prefix", "suffix")) {
                    String said = (String) quote.get(part);
                    assertThat(said).doesNotContain("\uFFFD");
                    assertThat(said.length()).isBetween(31, 32);
                }
            }
        }
    }

    @Test
    void theClaimIsThereAsExtractPrintsIt() throws IOException {
        Answer answer = Answer.of(extract("The lock cost $2 million in 2019. It has 3 doors.", "a"))
                .withNormalized(new MoneyNormalizer(CurrencyConverter.builder().build(), "EUR"));

        List<?> printed =
                (List<?>) object(Reports.write(JsonReport::lines, answer)).get("claims");
        List<Object> annotated = new ArrayList<>();
        for (Map<?, ?> annotation : items(object(write(true, answer)))) {
            annotated.add(object((String) bodies(annotation).get(2).get("value")));
        }

        assertThat(annotated).hasSize(2).isEqualTo(printed);
        assertThat((String)
                        bodies(items(object(write(true, answer))).get(0)).get(0).get("value"))
                .startsWith("2000000 USD; ")
                .contains(" EUR");
    }

    @Test
    void aFigureOfAWebPageHasThatPageForItsTarget() throws IOException {
        Map<?, ?> target = (Map<?, ?>) items(object(write(true, Answer.of(Sample.of(Sample.full())))))
                .get(0)
                .get("target");

        assertThat(target.get("source")).isEqualTo("https://example.org/12");
        assertThat((List<?>) target.get("selector"))
                .element(1)
                .isEqualTo(Map.of(
                        "type",
                        "FragmentSelector",
                        "conformsTo",
                        "https://wicg.github.io/scroll-to-text-fragment/",
                        "value",
                        ":~:text=dollar"));
    }

    @Test
    void claimsWithoutTheirTextHaveNoPosition() throws IOException {
        Extraction document = Sample.of(Sample.restated(), Sample.restated());

        List<Map<?, ?>> items = items(object(write(true, Answer.of(document))));

        assertThat(selectors(items.get(0)))
                .isEqualTo(List.of(Map.of(
                        "type",
                        "TextQuoteSelector",
                        "exact",
                        "165 miljoen euro",
                        "prefix",
                        " vorig jaar 200 miljoen dollar (",
                        "suffix",
                        ").")));
        assertThat(selectors(items.get(1))).hasSize(1);
    }

    @Test
    void severalDocumentsAreAnArrayOfCollections() throws IOException {
        Answer one = Answer.of(extract("It has 3 doors.", "a"));
        Answer none = Answer.of(new Extraction("https://example.org/b", Language.ENGLISH, Optional.empty(), List.of()));
        StringWriter out = new StringWriter();
        AnnotationReport report = new AnnotationReport(out, false);
        report.begin();
        report.answer(one);
        report.failure(2, "no document");
        report.answer(none);
        report.end();

        List<?> collections = (List<?>) Json.read(out.toString());

        assertThat(collections).hasSize(2);
        assertCollection((Map<?, ?>) collections.get(0), 1);
        assertCollection((Map<?, ?>) collections.get(1), 0);
        assertThat(write(false)).isEqualTo("[]\n");
    }

    @Test
    void thePageThatADocumentIsOnIsItsTarget() throws IOException {
        Extraction document = extract("It has 3 doors.", "https://example.org/b");

        Map<?, ?> annotation = items(object(write(true, Answer.of(document)))).get(0);

        assertThat((Map<?, ?>) annotation.get("target")).extracting("source").isEqualTo("https://example.org/b");
        assertThat(annotation.get("id")).isEqualTo("urn:statclaim:claim:https%3A//example.org/b:0");
    }

    @Test
    void aLineSeparatorOfATextIsEscaped() throws IOException {
        String json = write(true, Answer.of(extract("It has\u2028\u0085\u0001 3 doors.", "a\u2029")));

        assertThat(json).doesNotContain("\u2028", "\u2029", "\u0085", "\u0001");
    }

    /** What the Recommendation requires of a collection with one page, and of its annotations. */
    private static void assertCollection(Map<?, ?> collection, int total) {
        assertThat(collection.get("@context")).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.get("type")).isEqualTo("AnnotationCollection");
        assertThat(collection.get("total")).isEqualTo(new BigDecimal(total));
        assertIri(collection.get("id"));
        if (total == 0) {
            assertThat(collection.containsKey("first")).isFalse();
            assertThat(collection.containsKey("last")).isFalse();
            return;
        }
        Map<?, ?> page = (Map<?, ?>) collection.get("first");
        assertThat(page.get("type")).isEqualTo("AnnotationPage");
        assertThat(page.get("partOf")).isEqualTo(collection.get("id"));
        assertThat(page.get("id")).isEqualTo(collection.get("last")).isNotEqualTo(collection.get("id"));
        assertIri(page.get("id"));
        List<Map<?, ?>> items = items(collection);
        assertThat(items).hasSize(total);
        Set<Object> ids = new LinkedHashSet<>();
        for (Map<?, ?> annotation : items) {
            assertThat(annotation.get("type")).isEqualTo("Annotation");
            assertThat(annotation.get("motivation")).isEqualTo("describing");
            assertIri(annotation.get("id"));
            ids.add(annotation.get("id"));
            assertIri(((Map<?, ?>) annotation.get("target")).get("source"));
            assertThat(bodies(annotation)).hasSize(3).allSatisfy(body -> {
                assertThat(body.get("type")).isEqualTo("TextualBody");
                assertThat((String) body.get("value")).isNotBlank();
                assertThat(body.get("purpose")).isIn("describing", "tagging");
                assertThat(body.get("format")).isIn("text/plain", "application/json");
            });
        }
        assertThat(ids).hasSize(total);
    }

    private static void assertIri(Object id) {
        assertThat(URI.create((String) id).isAbsolute()).isTrue();
    }

    /** Both selectors lead to the figure, for somebody who has nothing but the text. */
    private static void assertSelects(List<Map<?, ?>> items, Extraction document) {
        String text = document.text();
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < items.size(); i++) {
            Claim claim = document.claims().get(i);
            Map<?, ?> quote = selectors(items.get(i)).get(0);
            Map<?, ?> position = selectors(items.get(i)).get(1);
            int start = ((BigDecimal) position.get("start")).intValueExact();
            int end = ((BigDecimal) position.get("end")).intValueExact();
            String prefix = (String) quote.get("prefix");
            String whole = prefix + quote.get("exact") + quote.get("suffix");

            assertThat(quote.get("exact")).isEqualTo(claim.text());
            assertThat(new String(characters, start, end - start)).isEqualTo(claim.text());
            assertThat(text.startsWith(whole, claim.span().start() - prefix.length()))
                    .as(whole)
                    .isTrue();
        }
    }

    private static List<Map<?, ?>> quotes(List<Map<?, ?>> items) {
        List<Map<?, ?>> quotes = new ArrayList<>();
        items.forEach(annotation -> quotes.add(selectors(annotation).get(0)));
        return quotes;
    }

    private static List<Map<?, ?>> selectors(Map<?, ?> annotation) {
        return maps(((Map<?, ?>) annotation.get("target")).get("selector"));
    }

    private static List<Map<?, ?>> bodies(Map<?, ?> annotation) {
        return maps(annotation.get("body"));
    }

    private static List<Map<?, ?>> items(Map<?, ?> collection) {
        return maps(((Map<?, ?>) collection.get("first")).get("items"));
    }

    private static List<Map<?, ?>> maps(Object list) {
        List<Map<?, ?>> maps = new ArrayList<>();
        ((List<?>) list).forEach(element -> maps.add((Map<?, ?>) element));
        return maps;
    }

    private static Map<?, ?> object(String json) {
        return (Map<?, ?>) Json.read(json);
    }

    private static Extraction extract(String text, String id) {
        return EXTRACTOR.extract(Article.of(text).withId(id).withLanguage(Language.ENGLISH));
    }

    private static String write(boolean single, Answer... answers) throws IOException {
        return Reports.write(out -> new AnnotationReport(out, single), answers);
    }
}
