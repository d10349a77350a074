package org.statclaim.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;

/** What speed is measured on is varied, as dense as news, and the same each time. */
class SpeedTextTest {

    private static final int SHORTEST = 40_000;

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    @ParameterizedTest
    @EnumSource
    void noSentenceComesTwice(SpeedText text) throws IOException {
        List<Article> articles = text.articles();
        List<String> sentences = articles.stream()
                .flatMap(article -> article.text().lines())
                .flatMap(line -> List.of(line.split("(?<=[.!?]) ")).stream())
                .filter(sentence -> sentence.length() > 40)
                .toList();
        assertThat(sentences.stream().distinct().count()).isGreaterThan(sentences.size() * 98L / 100);
        assertThat(SpeedText.bytes(articles)).isGreaterThan(SHORTEST);
    }

    @ParameterizedTest
    @EnumSource
    void aSeedGivesTheSameText(SpeedText text) throws IOException {
        List<Article> once = text.articles();
        List<Article> again = text.articles();
        assertThat(again).isEqualTo(once);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROSE_NL", "PROSE_EN"})
    void proseHasNoFigure(SpeedText text) throws IOException {
        assertThat(text.articles())
                .allSatisfy(article ->
                        assertThat(EXTRACTOR.extract(article).claims()).isEmpty());
    }

    /** One figure in about a hundred characters, and in a spec more. */
    @ParameterizedTest
    @EnumSource(names = {"NEWS_NL", "NEWS_EN", "SENTENCES_NL", "SENTENCES_EN"})
    void newsIsAsDenseAsNews(SpeedText text) throws IOException {
        List<Article> articles = text.articles();
        long claims = articles.stream()
                .mapToLong(article -> EXTRACTOR.extract(article).claims().size())
                .sum();
        assertThat(SpeedText.bytes(articles) / claims)
                .isBetween(
                        text.name().startsWith("NEWS") ? 80L : 35L, text.name().startsWith("NEWS") ? 160L : 80L);
    }
}
