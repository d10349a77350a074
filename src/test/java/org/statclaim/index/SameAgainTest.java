package org.statclaim.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.check.ComparedStatistic;
import org.statclaim.check.CrossChecker;
import org.statclaim.check.Statement;
import org.statclaim.check.Tolerance;
import org.statclaim.check.Verdict;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.CurrencyConverter;

/** The same claim found again, and statistics that articles state differently. */
@Tag("slow")
class SameAgainTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    @TempDir
    private Path folder;

    private static Extraction article(String id, String language, String date, String text) {
        return EXTRACTOR.extract(Article.of(text)
                .withId(id)
                .withLanguage(Language.of(language))
                .withDate(PartialDate.parse(date).orElseThrow()));
    }

    private static List<String> similar(ClaimIndex index, Extraction article) throws IOException {
        IndexedClaim claim = new IndexedClaim(
                article.id(),
                article.language(),
                article.date(),
                0,
                article.claims().get(0));
        return index.similar(claim, 10).stream()
                .map(hit -> hit.claim().article())
                .toList();
    }

    @Test
    void findsAClaimInAnotherNotationAndCurrency() throws IOException {
        try (ClaimIndex index = ClaimIndex.inMemory()) {
            index.add(article("same", "nl", "2021-02-10", "De export van staal leverde 165 miljoen euro op."));
            index.add(article("less", "nl", "2021-02-10", "De export van staal leverde 90 miljoen euro op."));
            index.add(article("other", "nl", "2021-02-10", "De brug kostte 165 miljoen euro."));
            index.add(article("english", "en", "2021-02-12", "The export of staal earned $200 million."));
            Extraction again =
                    article("again", "nl", "2021-02-14", "De export van staal was 200 miljoen dollar waard.");
            assertThat(similar(index, again)).containsExactlyInAnyOrder("same", "english");
            index.add(again);
            assertThat(similar(index, again)).as("not itself").containsExactlyInAnyOrder("same", "english");
        }
    }

    @Test
    void findsWhatWordsAllow() throws IOException {
        try (ClaimIndex index = ClaimIndex.inMemory()) {
            index.add(article("exact", "nl", "2023-05-01", "In het kamp zitten 198.500 gevangenen."));
            index.add(article("bound", "nl", "2023-05-01", "In het kamp zitten minstens 150.000 gevangenen."));
            index.add(article("few", "nl", "2023-05-01", "In het kamp zitten 1.900 gevangenen."));
            index.add(article("guards", "nl", "2023-05-01", "In het kamp werken 200.000 bewakers."));
            assertThat(similar(index, article("x", "nl", "2023-06-01", "Er zijn zo'n 200.000 gevangenen.")))
                    .containsExactlyInAnyOrder("exact", "bound");
        }
    }

    @Test
    void findsTheOtherLanguageByItsSynonyms() throws IOException {
        Path file = Files.writeString(folder.resolve("words.txt"), "gevangenen, prisoners\n");
        try (ClaimIndex index = ClaimIndex.builder().synonyms(file).build()) {
            index.add(article("en", "en", "2023-05-01", "The camps hold 200,000 prisoners."));
            assertThat(similar(index, article("x", "nl", "2023-06-01", "Er zijn 200.000 gevangenen.")))
                    .containsExactly("en");
        }
    }

    @Test
    void findsContradictions() throws IOException {
        List<Extraction> articles = List.of(
                article("a", "nl", "2023-05-01", "In 2022 telde Brusdael 4.100 woningen, aldus de gemeente."),
                article("b", "nl", "2023-06-01", "In 2022 telde Brusdael 5.300 woningen."),
                article("c", "nl", "2023-04-01", "In 2022 telde Brusdael zo'n 4.000 woningen."),
                article("d", "nl", "2023-06-01", "In 2022 telde Lindeveen 5.300 woningen."),
                article("e", "nl", "2023-06-01", "In 2021 telde Brusdael 3.900 woningen."));
        try (ClaimIndex index = ClaimIndex.inMemory()) {
            for (Extraction article : articles) {
                index.add(article);
            }
            List<ComparedStatistic> found = index.contradictions(10, Optional.empty());
            assertThat(found).singleElement().satisfies(statistic -> {
                assertThat(statistic.statements())
                        .extracting(Statement::article)
                        .containsExactly("b", "a", "c");
                assertThat(statistic.explanation()).contains("5.300 woningen", "4.100 woningen", "de gemeente");
            });
            index.add(article("b", "nl", "2023-06-01", "In 2022 telde Brusdael 4.100 woningen."));
            assertThat(index.contradictions(10, Optional.empty())).isEmpty();
        }
    }

    @Test
    void comparesAnArticleWithThoseOfTheIndex() throws IOException {
        try (ClaimIndex index = ClaimIndex.inMemory()) {
            index.add(article("a", "nl", "2023-05-01", "In 2022 telde Brusdael 4.100 woningen en 900 bomen."));
            index.add(article("b", "nl", "2023-06-01", "In 2022 telde Brusdael 5.300 woningen."));
            index.add(article("c", "nl", "2023-06-01", "In 2021 telde Lindeveen 12 scholen."));
            index.add(article("d", "nl", "2023-07-01", "In 2021 telde Lindeveen 14 scholen."));
            Extraction late = article("new", "nl", "2023-08-01", "Vooraf. In 2022 telde Brusdael 4.800 woningen.");
            assertThat(index.contradictions(late, Optional.of(Language.ENGLISH)))
                    .singleElement()
                    .satisfies(statistic -> {
                        assertThat(statistic.statements())
                                .extracting(Statement::article)
                                .containsExactly("new", "b", "a");
                        assertThat(statistic.statements())
                                .extracting(Statement::index)
                                .containsExactly(0, 0, 0);
                    });
            Extraction again = article("a", "nl", "2023-08-01", "In 2022 telde Brusdael 5.300 woningen.");
            assertThat(index.contradictions(again, Optional.empty()))
                    .as("its old version")
                    .isEmpty();
        }
    }

    /** The index finds what a checker finds that has all articles in memory. */
    @Test
    void findsTheContradictionsThatACheckerFinds() throws IOException {
        CurrencyConverter currencies = CurrencyConverter.builder().build();
        CrossChecker checker = new CrossChecker(Tolerance.STANDARD, currencies, Optional.empty());
        try (ClaimIndex index = ClaimIndex.builder().currencies(currencies).build()) {
            for (Extraction article : GeneratedArticles.of(21, 3_000).toList()) {
                index.add(article);
                checker.add(article);
            }
            List<ComparedStatistic> expected = checker.statistics()
                    .filter(statistic -> statistic.verdict() == Verdict.CONFLICTING)
                    .toList();
            assertThat(expected).hasSizeGreaterThan(50);
            assertThat(told(index.contradictions(10_000, Optional.empty()).stream()))
                    .isEqualTo(told(expected.stream()));
            assertThat(index.contradictions(7, Optional.empty())).hasSize(7);
        }
    }

    private static List<List<String>> told(Stream<ComparedStatistic> statistics) {
        return statistics
                .map(statistic -> statistic.statements().stream()
                        .map(statement -> statement.article() + " " + statement.version())
                        .sorted()
                        .toList())
                .sorted(Comparator.comparing(List::toString))
                .toList();
    }
}
