package org.statclaim.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.check.ComparedStatistic;
import org.statclaim.check.CrossChecker;
import org.statclaim.check.Statement;
import org.statclaim.check.Tolerance;
import org.statclaim.check.Verdict;
import org.statclaim.claim.Claim;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.index.ClaimIndex;
import org.statclaim.index.IndexedClaim;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * One event that six articles tell in four languages: each figure of {@code testdata/aligned/claims.tsv} is read alike in all
 * of them, and of what has one name in every language it is found whether they agree.
 */
class AlignedNewsTest {

    private static final Path FOLDER = Path.of("testdata/aligned");

    /** The columns before those of the articles. */
    private static final int FIELDS = 4;

    private static final String COUNT = "count";
    private static final String NO_UNIT = "-";
    private static final String TO = "..";
    private static final int DECIMALS = 4;

    /** Said of the ship by its name alone; nouns are not compared with those of another language. */
    private static final List<String> OF_A_NAME = List.of("length", "price");

    private static final String LENGTH = "length";
    private static final String TRUE_LENGTH = "187";
    private static final String OTHER_LENGTH = "178";

    private static final Map<Language, ClaimExtractor> EXTRACTORS = new EnumMap<>(Language.class);

    private static CurrencyConverter currencies;

    /** A figure, and with which words each article states it. */
    private record Row(List<String> cells) {

        static Row of(String line) {
            return new Row(List.of(StringUtils.splitPreserveAllTokens(line, '\t')));
        }

        String key() {
            return cells.get(0);
        }

        String low() {
            return StringUtils.substringBefore(cells.get(1), TO);
        }

        String high() {
            return cells.get(1).contains(TO) ? StringUtils.substringAfter(cells.get(1), TO) : low();
        }

        String unit() {
            return cells.get(2);
        }

        String change() {
            return cells.get(3);
        }

        List<String> ofArticles() {
            return cells.subList(FIELDS, cells.size());
        }
    }

    @BeforeAll
    static void rates() throws IOException {
        currencies = CurrencyConverter.builder().build();
    }

    @TestFactory
    Stream<DynamicNode> readsEachFigureInEachArticle() throws IOException {
        List<String> articles = articles();
        List<Row> rows = rows();
        List<DynamicNode> nodes = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            List<Claim> claims = extract(articles.get(i), text(articles.get(i))).claims();
            int article = i;
            List<DynamicTest> tests = rows.stream()
                    .map(row -> dynamicTest(
                            row.key(),
                            () -> assertStates(row, one(claims, row.ofArticles().get(article)))))
                    .toList();
            nodes.add(dynamicContainer(articles.get(i), tests));
        }
        return nodes.stream();
    }

    @Test
    void whatHasOneNameIsFoundToAgree() throws IOException {
        List<ComparedStatistic> found = across(all());

        assertThat(found).extracting(ComparedStatistic::verdict).containsOnly(Verdict.SUPPORTED);
        for (Row row : rows()) {
            if (OF_A_NAME.contains(row.key())) {
                assertThat(found)
                        .filteredOn(compared -> isOf(row, compared))
                        .as(row.key())
                        .singleElement()
                        .satisfies(compared -> assertThat(compared.statements())
                                .extracting(Statement::article)
                                .containsExactlyInAnyOrderElementsOf(articles()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void whoDiffersIsFoundByAllOtherLanguages(String slipped) throws IOException {
        List<Extraction> extractions = new ArrayList<>();
        for (String article : articles()) {
            String text = text(article);
            extractions.add(extract(article, article.equals(slipped) ? text.replace(TRUE_LENGTH, OTHER_LENGTH) : text));
        }

        assertThat(across(extractions))
                .filteredOn(compared -> compared.verdict() == Verdict.CONFLICTING)
                .singleElement()
                .satisfies(compared -> {
                    assertThat(compared.statements()).hasSameSizeAs(articles());
                    assertThat(compared.statements())
                            .filteredOn(statement -> statement.version() != version(compared, slipped))
                            .extracting(Statement::article)
                            .as("all the others, which agree")
                            .hasSize(articles().size() - 1)
                            .doesNotContain(slipped);
                });
    }

    @Test
    void whatHasOneNameIsFoundAgain() throws IOException {
        Row length = rows().stream()
                .filter(row -> row.key().equals(LENGTH))
                .findFirst()
                .orElseThrow();
        try (ClaimIndex index = ClaimIndex.inMemory()) {
            for (Extraction extraction : all()) {
                index.add(extraction);
            }
            for (Extraction extraction : all()) {
                IndexedClaim claim = IndexedClaim.of(extraction).stream()
                        .filter(one -> length.ofArticles().contains(one.claim().text()))
                        .findFirst()
                        .orElseThrow();
                assertThat(index.similar(claim, articles().size()))
                        .extracting(hit -> hit.claim().article())
                        .as("like %s", extraction.id())
                        .containsExactlyInAnyOrderElementsOf(articles().stream()
                                .filter(article -> !article.equals(extraction.id()))
                                .toList());
            }
        }
    }

    /** Files that lost their content would otherwise pass. */
    @Test
    void hasEnoughToRead() throws IOException {
        assertThat(articles()).hasSize(6);
        assertThat(rows())
                .hasSize(14)
                .allSatisfy(row ->
                        assertThat(row.ofArticles()).hasSameSizeAs(articles()).doesNotContain(""));
    }

    private static void assertStates(Row row, Claim claim) {
        Figure figure = claim.quantity().figure();
        assertThat(figure.low()).hasValueSatisfying(low -> assertIs(row.low(), low));
        assertThat(figure.high()).hasValueSatisfying(high -> assertIs(row.high(), high));
        assertThat(figure.bound()).isEqualTo(Bound.NONE);
        Optional<String> unit = claim.quantity().unit().map(Unit::code);
        switch (row.unit()) {
            case COUNT -> assertThat(claim.quantity().kind()).isEqualTo(Kind.COUNT);
            case NO_UNIT -> assertThat(unit).isEmpty();
            default -> assertThat(unit).contains(row.unit());
        }
        assertThat(claim.change().label()).isEqualTo(row.change());
    }

    private static void assertIs(String expected, BigDecimal found) {
        assertThat(found.setScale(DECIMALS, RoundingMode.HALF_EVEN)).isEqualByComparingTo(expected);
    }

    private static Claim one(List<Claim> claims, String text) {
        List<Claim> found =
                claims.stream().filter(claim -> claim.text().equals(text)).toList();
        assertThat(found)
                .as("'%s' among %s", text, claims.stream().map(Claim::text).toList())
                .hasSize(1);
        return found.get(0);
    }

    private static boolean isOf(Row row, ComparedStatistic compared) {
        return compared.statements().stream()
                .allMatch(
                        statement -> row.ofArticles().contains(statement.claim().text()));
    }

    private static int version(ComparedStatistic compared, String article) {
        return compared.statements().stream()
                .filter(statement -> statement.article().equals(article))
                .mapToInt(Statement::version)
                .findFirst()
                .orElseThrow();
    }

    private static List<ComparedStatistic> across(List<Extraction> extractions) {
        CrossChecker checker = new CrossChecker(Tolerance.STANDARD, currencies, Optional.of(Language.ENGLISH));
        extractions.forEach(checker::add);
        return checker.statistics().toList();
    }

    private static List<Extraction> all() throws IOException {
        List<Extraction> extractions = new ArrayList<>();
        for (String article : articles()) {
            extractions.add(extract(article, text(article)));
        }
        return extractions;
    }

    private static Extraction extract(String article, String text) {
        Language language = Language.of(StringUtils.substringAfter(article, "-"));
        return EXTRACTORS
                .computeIfAbsent(
                        language,
                        only -> ClaimExtractor.builder().language(only).build())
                .extract(Article.of(text).withId(article));
    }

    private static String text(String article) throws IOException {
        return Files.readString(FOLDER.resolve(article + ".txt"), UTF_8);
    }

    /** The names of the articles, each with its language at the end. */
    static List<String> articles() throws IOException {
        return table().get(0).ofArticles();
    }

    private static List<Row> rows() throws IOException {
        List<Row> table = table();
        return table.subList(1, table.size());
    }

    private static List<Row> table() throws IOException {
        return Files.readAllLines(FOLDER.resolve("claims.tsv"), UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Row::of)
                .toList();
    }
}
