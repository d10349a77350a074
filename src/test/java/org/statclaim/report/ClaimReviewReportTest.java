package org.statclaim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.check.Finding;
import org.statclaim.check.Grade;
import org.statclaim.check.Rule;
import org.statclaim.check.Verdict;
import org.statclaim.claim.PartialDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ClaimReviewReportTest {

    private static final Reviewer REVIEWER = new Reviewer(
            "De Krant", URI.create("https://example.org/checks/12"), Optional.of(new PartialDate(2021, 3, 1)));
    private static final List<Finding.Source> SOURCES = List.of(
            new Finding.Source("CBS", "2020", Optional.of(URI.create("https://example.org/cbs"))),
            new Finding.Source("ECB euro reference rates", "2021-02-01/2021-02-26"),
            new Finding.Source("Atlas", ""));

    @Test
    void aReviewSaysWhoseClaimIsJudgedHowAndBySomeone() throws IOException {
        Map<String, Object> review =
                graph(write(Optional.empty(), document(), refuted())).get(0);

        assertThat(review)
                .containsEntry("@type", "ClaimReview")
                .containsEntry("url", "https://example.org/checks/12#review-1")
                .containsEntry("datePublished", "2021-03-01")
                .containsEntry("author", Map.of("@type", "Organization", "name", "De Krant"))
                .containsEntry("claimReviewed", Sample.SENTENCE)
                .containsEntry("reviewBody", "Het klopt niet.")
                .containsEntry("inLanguage", "nl");
        assertThat(node(review, "itemReviewed"))
                .containsEntry("@type", "Claim")
                .containsEntry("datePublished", "2021-02")
                .containsEntry("author", Map.of("name", "Jan"));
        assertThat(node(node(review, "itemReviewed"), "appearance"))
                .containsEntry("identifier", "000")
                .doesNotContainKey("url");
        assertThat(node(review, "reviewRating"))
                .containsEntry("ratingValue", new BigDecimal(1))
                .containsEntry("bestRating", new BigDecimal(5))
                .containsEntry("worstRating", new BigDecimal(1))
                .containsEntry("alternateName", "Onjuist");
        assertThat((List<?>) review.get("citation")).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Grade.class)
    void everyReviewIsValidAndHasWhatGoogleRequires(Grade grade) throws IOException {
        Vocabulary vocabulary = Vocabulary.read();
        Extraction page = new Extraction(
                "https://example.org/news/1", Language.ENGLISH, Optional.empty(), List.of(Sample.restated()));
        for (Verdict verdict : List.of(Verdict.SUPPORTED, Verdict.REFUTED)) {
            if (grade == Grade.NOT_COMPARABLE || grade == Grade.UNDECIDABLE) {
                continue;
            }
            for (Extraction document : List.of(document(), page)) {
                List<Map<String, Object>> graph =
                        graph(write(Optional.empty(), document, finding(verdict, grade, SOURCES)));

                assertThat(graph).hasSize(1);
                assertThat(vocabulary.faults(graph.get(0), Set.of("ClaimReview")))
                        .isEmpty();
                assertThat(graph.get(0)).containsKeys("claimReviewed", "reviewRating", "url");
                assertThat(node(graph.get(0), "reviewRating")).containsKey("alternateName");
            }
        }
    }

    @Test
    void theVocabularyFindsFaults() throws IOException {
        Vocabulary vocabulary = Vocabulary.read();

        assertThat(vocabulary.faults(Map.of("@type", "Claim", "reviewBody", "x"), Set.of("Thing")))
                .containsExactly("[Claim] has no reviewBody");
        assertThat(vocabulary.faults(Map.of("@type", "Review", "reviewRating", "x"), Set.of()))
                .containsExactly("reviewRating is no [Rating]: x");
        assertThat(vocabulary.faults(Map.of("@type", "Rating"), Set.of("CreativeWork")))
                .containsExactly("Rating is none of [CreativeWork]");
        assertThat(vocabulary.faults(Map.of("@type", "Verdict", "truth", 1), Set.of()))
                .containsExactlyInAnyOrder("no type Verdict", "no property truth");
    }

    @ParameterizedTest
    @CsvSource({"CONFLICTING,CONTRADICTED", "NOT_ENOUGH_INFO,NEAR_MISS", "NOT_ENOUGH_INFO,NOT_COMPARABLE"})
    void whatJudgesNothingIsNoReview(Verdict verdict, Grade grade) throws IOException {
        String json = write(Optional.empty(), document(), finding(verdict, grade, List.of()));

        assertThat(graph(json)).isEmpty();
        assertThat(json).isEqualTo("{\n  \"@context\": \"https://schema.org\",\n  \"@graph\": []\n}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORTED,EXACT,5,Correct,Juist",
        "SUPPORTED,NEAR_MISS,4,Nearly correct,Bijna juist",
        "REFUTED,MAGNITUDE_SLIP,1,Incorrect by a power of ten,Onjuist met een macht van tien"
    })
    void ratingsHaveNamesInBothLanguages(Verdict verdict, Grade grade, int value, String english, String dutch) {
        Ratings ratings = Ratings.load();
        Finding finding = finding(verdict, grade, List.of());

        assertThat(ratings.value(finding)).contains(value);
        assertThat(ratings.name(finding, Language.ENGLISH)).hasValue(english);
        assertThat(ratings.name(finding, Language.DUTCH)).hasValue(dutch);
    }

    @Test
    void theLanguageAskedForIsThatOfTheReviewAndNotOfTheClaim() throws IOException {
        Map<String, Object> review = graph(write(Optional.of(Language.ENGLISH), document(), refuted()))
                .get(0);

        assertThat(review).containsEntry("inLanguage", "en");
        assertThat(node(review, "reviewRating")).containsEntry("alternateName", "Incorrect");
        assertThat(node(node(review, "itemReviewed"), "appearance")).containsEntry("inLanguage", "nl");
    }

    @Test
    void reviewsAreNumberedThroughAllDocuments() throws IOException {
        StringWriter out = new StringWriter();
        ClaimReviewReport report = new ClaimReviewReport(out, REVIEWER, Optional.empty());
        Answer twice = Answer.of(document()).withFindings(List.of(refuted(), refuted()));
        report.begin();
        report.answer(twice);
        report.failure(2, "no document");
        report.answer(twice);
        report.end();

        assertThat(graph(out.toString()))
                .extracting(review -> review.get("url"))
                .containsExactly(
                        "https://example.org/checks/12#review-1",
                        "https://example.org/checks/12#review-2",
                        "https://example.org/checks/12#review-3",
                        "https://example.org/checks/12#review-4");
    }

    @Test
    void noTextEndsTheScriptThatItStandsIn() throws IOException {
        String sentence = "It </script><!-- & \u2028 5 <SCRIPT>";
        Extraction document = new Extraction(
                "</script>",
                Language.ENGLISH,
                Optional.empty(),
                List.of(Sample.bare("5", Sample.number("5"), sentence)));

        String json = write(Optional.empty(), document, refuted());

        assertThat(json).doesNotContain("<", ">", "&", "\u2028");
        assertThat(graph(json).get(0)).containsEntry("claimReviewed", sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "https:///x", "example.org", "https://example.org/#a", "ftp://example.org"
            })
    void aReviewStandsOnAPage(String address) {
        assertThatThrownBy(() -> new Reviewer("De Krant", URI.create(address), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no address of a page");
    }

    @Test
    void aReviewerHasAName() {
        assertThatThrownBy(() -> new Reviewer(" ", URI.create("https://example.org"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Extraction document() {
        return Sample.of(Sample.full());
    }

    private static Finding refuted() {
        return finding(Verdict.REFUTED, Grade.CONTRADICTED, SOURCES);
    }

    private static Finding finding(Verdict verdict, Grade grade, List<Finding.Source> sources) {
        return new Finding(
                Rule.FACT,
                verdict,
                grade,
                List.of(0),
                Optional.empty(),
                Optional.empty(),
                BigDecimal.ZERO,
                sources,
                "Het klopt niet.");
    }

    private static String write(Optional<Language> language, Extraction document, Finding finding) throws IOException {
        return Reports.write(
                out -> new ClaimReviewReport(out, REVIEWER, language),
                Answer.of(document).withFindings(List.of(finding)));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> graph(String json) {
        try (JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Map<String, Object> root = (Map<String, Object>) value(parser);
            assertThat(root).containsOnlyKeys("@context", "@graph").containsEntry("@context", "https://schema.org");
            return (List<Map<String, Object>>) root.get("@graph");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> node(Map<String, Object> node, String property) {
        return (Map<String, Object>) node.get(property);
    }

    private static Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    json.nextToken();
                    members.put(name, value(json));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(json));
                }
                yield items;
            }
            case VALUE_STRING -> json.getString();
            default -> json.getDecimalValue();
        };
    }
}
