package org.statclaim.robust;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.check.CrossChecker;
import org.statclaim.check.Tolerance;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.CurrencyConverter;

/** Articles are compared in time that is in proportion to their number, whatever they have in common. */
class PathologicalAcrossTest {

    private static final int ARTICLES = 1_000;
    private static final int YEARS = 20;

    private static final ClaimExtractor EXTRACTOR =
            ClaimExtractor.builder().language(Language.ENGLISH).build();

    private static CurrencyConverter currencies;

    @BeforeAll
    static void rates() throws IOException {
        currencies = CurrencyConverter.builder().build();
        compare(articles("The Leeds tram will cost # million euros. ", ARTICLES, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Leeds tram will cost 80 million euros.",
                "The Leeds tram will cost # million euros.",
                "The Leeds tram will cost about # million dollars, or # million euros.",
                "The Leeds tram will cost more than # euros.",
                "In 2016 Leeds had # libraries.",
                "In Leeds # percent of the bakers fear a shortage.",
                "Hall # of Leeds has 40 seats.",
                "Leeds has 40 libraries. Leeds closed # libraries. Leeds opened # libraries."
            })
    void comparesThousandsOfArticles(String text) {
        Timing.assertLinear("dated " + text, times -> articles(text, times * ARTICLES, true), this::compared);
        Timing.assertLinear("undated " + text, times -> articles(text, times * ARTICLES, false), this::compared);
    }

    /** One article that says the same over and over, and another that agrees with it. */
    @ParameterizedTest
    @ValueSource(strings = {"In 2016 Leeds had 40 libraries. ", "The Leeds tram will cost # million euros. "})
    void comparesArticlesThatSayItOften(String sentence) {
        Timing.assertLinear(
                "twice " + sentence,
                times -> {
                    Extraction all =
                            extract(PathologicalCheckTest.numbered(sentence, times * 25_000), Optional.of(2021));
                    return List.of(all, all);
                },
                this::compared);
    }

    private void compared(List<Extraction> articles) {
        compare(articles);
    }

    private static long compare(List<Extraction> articles) {
        CrossChecker checker = new CrossChecker(Tolerance.STANDARD, currencies, Optional.empty());
        articles.forEach(checker::add);
        return checker.statistics().count();
    }

    private static List<Extraction> articles(String text, int count, boolean dated) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> extract(
                        text.replace("#", String.valueOf(i)), dated ? Optional.of(2000 + i % YEARS) : Optional.empty()))
                .toList();
    }

    private static Extraction extract(String text, Optional<Integer> year) {
        Article article = Article.of(text).withId("a");
        return EXTRACTOR.extract(year.map(known -> article.withDate(new PartialDate(known, 2, 14)))
                .orElse(article));
    }
}
