package org.statclaim.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/**
 * Whole articles: each claim of {@code testdata/articles/gold.json} is found with every field that is stated there, and
 * nothing else is claimed. The texts of {@code testdata/negative} hold no claim at all.
 */
class ArticlesTest {

    /** Files that lost their content would otherwise pass. */
    private static final int FEWEST_ARTICLES = 14;

    private static final int FEWEST_CLAIMS = 560;
    private static final int FEWEST_NEGATIVE = 40;

    /** Of Dutch and English 18; German and French have had one round. */
    private static final int MOST_GAPS = 35;

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    @TestFactory
    Stream<DynamicNode> readsEveryArticle() throws IOException {
        return GoldArticle.readAll().stream().map(article -> dynamicContainer(article.file(), tests(article)));
    }

    @TestFactory
    Stream<DynamicNode> claimsNothingInNegativeText() throws IOException {
        List<DynamicNode> files = new ArrayList<>();
        for (Language language : Language.values()) {
            List<DynamicTest> tests = new ArrayList<>();
            for (Article article : NegativeTexts.read(language)) {
                tests.add(dynamicTest(
                        article.text(),
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
        assertThat(GoldArticle.readAll())
                .flatExtracting(GoldArticle::claims)
                .filteredOn(claim -> claim.gap().isPresent())
                .hasSizeLessThanOrEqualTo(MOST_GAPS);
    }

    @Test
    void hasEnoughToRead() throws IOException {
        List<GoldArticle> articles = GoldArticle.readAll();
        assertThat(articles).hasSizeGreaterThanOrEqualTo(FEWEST_ARTICLES);
        assertThat(articles)
                .flatExtracting(GoldArticle::claims)
                .filteredOn(claim -> !claim.optional())
                .hasSizeGreaterThanOrEqualTo(FEWEST_CLAIMS);
        try (Stream<Path> files = Files.list(GoldArticle.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt")))
                    .as("every article has its gold claims")
                    .containsExactlyInAnyOrderElementsOf(
                            articles.stream().map(GoldArticle::file).toList());
        }
        for (Language language : Language.values()) {
            assertThat(NegativeTexts.read(language)).hasSizeGreaterThanOrEqualTo(FEWEST_NEGATIVE);
        }
    }

    private static List<DynamicTest> tests(GoldArticle article) {
        Extraction extraction = EXTRACTOR.extract(article.toArticle());
        List<Claim> claims = extraction.claims();
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest("date", () -> assertThat(extraction.date()).hasToString("Optional[%s]", article.date())));
        for (GoldClaim gold : article.claims()) {
            tests.add(dynamicTest(gold.near(), () -> {
                List<Difference> differences = gold.differences(article.text(), claims);
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
                        .filteredOn(claim -> !article.names(claim) && !article.isKnownBeyond(claim))
                        .extracting(Claim::text)
                        .isEmpty()));
        for (String phrase : article.beyond()) {
            tests.add(dynamicTest(
                    "still claimed: " + phrase,
                    () -> assertThat(article.places(phrase))
                            .as("'%s' is not claimed any more: move it to no_claims", phrase)
                            .isNotEmpty()
                            .allMatch(place ->
                                    claims.stream().anyMatch(claim -> GoldClaim.overlap(claim.span(), place)))));
        }
        for (String phrase : article.noClaims()) {
            tests.add(dynamicTest(
                    "no claim: " + phrase,
                    () -> assertThat(article.places(phrase))
                            .as("a place of '%s' that nothing claims", phrase)
                            .anyMatch(place ->
                                    claims.stream().noneMatch(claim -> GoldClaim.overlap(claim.span(), place)))));
        }
        return tests;
    }
}
