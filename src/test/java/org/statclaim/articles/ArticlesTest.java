package org.statclaim.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Span;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Unit;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Whole articles: each claim of {@code testdata/articles/gold.json} is found with every field that is stated there, and
 * nothing else is claimed. The texts of {@code testdata/negative} hold no claim at all.
 */
class ArticlesTest {

    private static final Path ARTICLES = Path.of("testdata/articles");
    private static final Path NEGATIVE = Path.of("testdata/negative");

    /** Files that lost their content would otherwise pass. */
    private static final int FEWEST_ARTICLES = 5;

    private static final int FEWEST_CLAIMS = 90;
    private static final int FEWEST_NEGATIVE = 40;

    private static final int MOST_GAPS = 36;

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    @TestFactory
    Stream<DynamicNode> readsEveryArticle() throws IOException {
        return gold().stream().map(article -> dynamicContainer(article.file(), tests(article)));
    }

    @TestFactory
    Stream<DynamicNode> claimsNothingInNegativeText() throws IOException {
        List<DynamicNode> files = new ArrayList<>();
        for (Language language : Language.values()) {
            List<DynamicTest> tests = new ArrayList<>();
            for (String line : negative(language)) {
                Article article = Article.of(line).withLanguage(language);
                tests.add(dynamicTest(
                        line,
                        () -> assertThat(EXTRACTOR.extract(article).claims())
                                .extracting(Claim::text)
                                .isEmpty()));
            }
            files.add(dynamicContainer(language.code(), tests));
        }
        return files.stream();
    }

    /** The known gaps may shrink, not grow. */
    @Test
    void hasFewGaps() throws IOException {
        assertThat(gold())
                .flatExtracting(GoldArticle::claims)
                .filteredOn(claim -> claim.gap().isPresent())
                .hasSizeLessThanOrEqualTo(MOST_GAPS);
    }

    @Test
    void hasEnoughToRead() throws IOException {
        List<GoldArticle> articles = gold();
        assertThat(articles).hasSizeGreaterThanOrEqualTo(FEWEST_ARTICLES);
        assertThat(articles)
                .flatExtracting(GoldArticle::claims)
                .filteredOn(claim -> !claim.optional())
                .hasSizeGreaterThanOrEqualTo(FEWEST_CLAIMS);
        try (Stream<Path> files = Files.list(ARTICLES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt")))
                    .as("every article has its gold claims")
                    .containsExactlyInAnyOrderElementsOf(
                            articles.stream().map(GoldArticle::file).toList());
        }
        for (Language language : Language.values()) {
            assertThat(negative(language)).hasSizeGreaterThanOrEqualTo(FEWEST_NEGATIVE);
        }
    }

    private static List<DynamicTest> tests(GoldArticle article) {
        Extraction extraction = EXTRACTOR.extract(article.toArticle());
        List<Claim> claims = extraction.claims();
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest("date", () -> assertThat(extraction.date()).hasToString("Optional[%s]", article.date())));
        for (GoldClaim gold : article.claims()) {
            tests.add(dynamicTest(gold.near(), () -> {
                List<String> differences = gold.differences(article.text(), claims);
                if (gold.gap().isPresent()) {
                    assertThat(differences)
                            .as("%s is read right: take its gap out of the gold", gold.near())
                            .isNotEmpty();
                } else {
                    assertThat(differences).as(gold.near()).isEmpty();
                }
            }));
        }
        tests.add(dynamicTest(
                "nothing beyond the gold",
                () -> assertThat(claims)
                        .filteredOn(
                                claim -> article.claims().stream().noneMatch(gold -> gold.meets(article.text(), claim)))
                        .extracting(Claim::text)
                        .isEmpty()));
        for (String phrase : article.noClaims()) {
            tests.add(dynamicTest(
                    "no claim: " + phrase,
                    () -> assertThat(occurrences(article.text(), phrase))
                            .as("a place of '%s' that nothing claims", phrase)
                            .anyMatch(place -> claims.stream().noneMatch(claim -> overlap(claim.span(), place)))));
        }
        return tests;
    }

    /** Where the phrase stands in the text; a phrase that does not is a slip in the gold. */
    private static List<Span> occurrences(String text, String phrase) {
        List<Span> places = new ArrayList<>();
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            places.add(new Span(at, at + phrase.length()));
        }
        assertThat(places).as("places of '%s'", phrase).isNotEmpty();
        return places;
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static List<String> negative(Language language) throws IOException {
        return Files.readAllLines(NEGATIVE.resolve(language.code() + ".txt"), UTF_8);
    }

    private static List<GoldArticle> gold() throws IOException {
        String json = Files.readString(ARTICLES.resolve("gold.json"), UTF_8);
        List<GoldArticle> articles = new ArrayList<>();
        for (Object article : (List<?>) Json.read(json)) {
            articles.add(GoldArticle.of(new Fields((Map<?, ?>) article)));
        }
        return articles;
    }

    /** Apart, since the class path without Jackson must still show the methods of the test. */
    private static final class Json {

        private Json() {}

        private static Object read(String json) {
            try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
                parser.nextToken();
                return value(parser);
            }
        }

        private static Object value(JsonParser parser) {
            return switch (parser.currentToken()) {
                case START_OBJECT -> {
                    Map<String, Object> object = new LinkedHashMap<>();
                    while (parser.nextToken() != JsonToken.END_OBJECT) {
                        String name = parser.currentName();
                        parser.nextToken();
                        object.put(name, value(parser));
                    }
                    yield object;
                }
                case START_ARRAY -> {
                    List<Object> array = new ArrayList<>();
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        array.add(value(parser));
                    }
                    yield array;
                }
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                default -> parser.getString();
            };
        }
    }

    /** The members of a JSON object. */
    private record Fields(Map<?, ?> members) {

        private void require(Set<String> known) {
            assertThat(members.keySet()).as("fields of the gold").allMatch(known::contains);
        }

        private String text(String name) {
            return optionalText(name).orElseThrow(() -> new AssertionError("the gold lacks '" + name + "'"));
        }

        private Optional<String> optionalText(String name) {
            return Optional.ofNullable(members.get(name)).map(Object::toString);
        }

        private Optional<BigDecimal> decimal(String name) {
            return Optional.ofNullable((BigDecimal) members.get(name));
        }

        private boolean isTrue(String name) {
            return Boolean.TRUE.equals(members.get(name));
        }

        private List<?> list(String name) {
            return (List<?>) members.get(name);
        }
    }

    /** An article with what a careful reader finds in it. */
    private record GoldArticle(
            String file,
            String text,
            String date,
            Language language,
            Optional<String> region,
            List<GoldClaim> claims,
            List<String> noClaims) {

        private static final Set<String> FIELDS = Set.of("file", "date", "lang", "region", "claims", "no_claims");

        private static GoldArticle of(Fields fields) throws IOException {
            fields.require(FIELDS);
            List<GoldClaim> claims = new ArrayList<>();
            for (Object claim : fields.list("claims")) {
                claims.add(GoldClaim.of(new Fields((Map<?, ?>) claim)));
            }
            return new GoldArticle(
                    fields.text("file"),
                    Files.readString(ARTICLES.resolve(fields.text("file")), UTF_8),
                    fields.text("date"),
                    Language.of(fields.text("lang")),
                    fields.optionalText("region"),
                    claims,
                    fields.list("no_claims").stream().map(Object::toString).toList());
        }

        /** Without its date, which the first line of the text gives. */
        private Article toArticle() {
            Article article = Article.of(text).withId(file).withLanguage(language);
            assertThat(PartialDate.parse(date)).isPresent();
            return region.map(article::withRegion).orElse(article);
        }
    }

    /**
     * A claim that must be found.
     *
     * @param near a stretch of text that the claim overlaps
     * @param optional whether the claim may also be left out
     * @param fields what is stated of it; a field that is left out is not tested
     */
    private record GoldClaim(String near, boolean optional, Fields fields) {

        private static final Set<String> FIELDS = Set.of(
                "near",
                "optional",
                "kind",
                "value",
                "low",
                "high",
                "unit",
                "modifier",
                "change",
                "counted",
                "per",
                "year",
                "attribution",
                "equivalent_to",
                "gap");

        private static final BigDecimal ABSOLUTE = new BigDecimal("1E-8");
        private static final BigDecimal RELATIVE = new BigDecimal("1E-9");

        private static GoldClaim of(Fields fields) {
            fields.require(FIELDS);
            return new GoldClaim(fields.text("near"), fields.isTrue("optional"), fields);
        }

        /** Why the claim is known to be read wrong; it must then still be, so that a mend is noticed. */
        private Optional<String> gap() {
            return fields.optionalText("gap");
        }

        private boolean meets(String text, Claim claim) {
            return occurrences(text, near).stream().anyMatch(place -> overlap(claim.span(), place));
        }

        /** What differs in the found claim that comes nearest; empty where one is right. */
        private List<String> differences(String text, List<Claim> claims) {
            Optional<List<String>> fewest = claims.stream()
                    .filter(claim -> meets(text, claim))
                    .map(claim -> differences(text, claim, claims))
                    .min(Comparator.comparingInt(List::size));
            return optional ? List.of() : fewest.orElse(List.of("not found"));
        }

        private List<String> differences(String text, Claim claim, List<Claim> claims) {
            List<String> wrong = new ArrayList<>();
            Figure figure = claim.quantity().figure();
            Optional<BigDecimal> value = figure.value();
            if (fields.decimal("low").isPresent()) {
                test(wrong, "value", Optional.of("none"), value.isPresent() ? "some" : "none", "none"::equals);
                close(wrong, "low", figure.low());
                close(wrong, "high", figure.high());
            } else {
                close(wrong, "value", value);
            }
            test(wrong, "kind", claim.quantity().kind().label());
            test(wrong, "unit", claim.quantity().unit().map(Unit::code).orElse("none"));
            test(wrong, "modifier", modifier(claim));
            test(wrong, "change", claim.change().label());
            contains(wrong, "counted", claim.counted());
            Optional<Unit> per = claim.quantity().per();
            test(
                    wrong,
                    "per",
                    fields.optionalText("per"),
                    per,
                    rate -> rate.stream()
                            .anyMatch(unit -> List.of(unit.code(), unit.name(), unit.surface())
                                    .contains(fields.text("per"))));
            test(
                    wrong,
                    "year",
                    fields.optionalText("year"),
                    claim.time(),
                    time -> time.flatMap(period -> period.from())
                            .filter(from -> from.toString().startsWith(fields.text("year")))
                            .isPresent());
            contains(wrong, "attribution", claim.attribution().map(source -> source.text()));
            test(
                    wrong,
                    "equivalent_to",
                    fields.optionalText("equivalent_to"),
                    claim.equivalentTo(),
                    index -> index.isPresent() && restates(claim, claims.get(index.getAsInt())));
            assertThat(claim.text()).isEqualTo(claim.span().of(text));
            assertThat(claim.sentence().text()).contains(claim.text());
            return wrong;
        }

        private boolean restates(Claim claim, Claim original) {
            return original.sentence().text().contains(fields.text("equivalent_to"))
                    && original.quantity().kind() == claim.quantity().kind();
        }

        /** Bound and approximation folded into the one label of public data sets. */
        private static String modifier(Claim claim) {
            Bound bound = claim.quantity().figure().bound();
            if (bound != Bound.NONE) {
                return bound.label();
            }
            return switch (claim.approximation()) {
                case NONE -> "exact";
                case ABOUT, SLIGHTLY_LESS -> "approximately";
                case SLIGHTLY_MORE -> "more_than";
            };
        }

        private void test(List<String> wrong, String field, String found) {
            test(
                    wrong,
                    field,
                    fields.optionalText(field),
                    found,
                    fields.optionalText(field).orElse("")::equals);
        }

        private void contains(List<String> wrong, String field, Optional<String> found) {
            Optional<String> expected = fields.optionalText(field).map(GoldClaim::lower);
            test(
                    wrong,
                    field,
                    expected,
                    found,
                    actual -> expected.stream()
                            .allMatch(part -> lower(actual.orElse("")).contains(part)));
        }

        private void close(List<String> wrong, String field, Optional<BigDecimal> found) {
            Optional<BigDecimal> expected = fields.decimal(field);
            test(
                    wrong,
                    field,
                    expected,
                    found,
                    actual -> actual.isPresent() && expected.stream().allMatch(number -> close(number, actual.get())));
        }

        private static boolean close(BigDecimal expected, BigDecimal found) {
            BigDecimal tolerance = expected.abs().multiply(RELATIVE).add(ABSOLUTE);
            return expected.subtract(found).abs().compareTo(tolerance) <= 0;
        }

        private static <T> void test(
                List<String> wrong, String field, Optional<?> expected, T found, Predicate<T> right) {
            if (expected.isPresent() && !right.test(found)) {
                wrong.add(field + " " + expected.get() + ", found " + found);
            }
        }

        private static String lower(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }
}
