package org.statclaim.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.convert.CurrencyConverter;

/** What is committed is there after the program is killed, and no article is there in part. */
@Tag("slow")
class KillTest {

    private static final int RUNS = 20;
    private static final int MOST_COMMITS = 8;
    private static final int LONGEST_LIFE_MILLIS = 60;

    private final ClaimExtractor extractor =
            ClaimExtractor.builder().language(Language.DUTCH).build();

    @TempDir
    private Path folder;

    @Test
    void survivesTheDeathOfItsWriter() throws IOException, InterruptedException {
        Random random = new Random(20);
        CurrencyConverter currencies = CurrencyConverter.builder().build();
        long most = 0;
        for (int run = 0; run < RUNS; run++) {
            Path directory = folder.resolve("run-" + run);
            int committed = KilledProcess.run(
                    KilledWriter.class,
                    directory,
                    1 + random.nextInt(MOST_COMMITS),
                    random.nextInt(LONGEST_LIFE_MILLIS));
            try (ClaimIndex index = ClaimIndex.builder()
                    .directory(directory)
                    .currencies(currencies)
                    .build()) {
                most = Math.max(most, committed);
                checkArticles(index, committed);
            }
        }
        assertThat(most).as("some run gets further than its first commit").isPositive();
    }

    private void checkArticles(ClaimIndex index, int committed) throws IOException {
        ClaimQuery everything =
                ClaimQuery.builder().page(0, ClaimQuery.MOST_HITS).build();
        ClaimHits hits = index.find(everything);
        assertThat(hits.total()).isLessThan(ClaimQuery.MOST_HITS);
        Map<String, List<IndexedClaim>> byArticle =
                hits.hits().stream().map(ClaimHits.Hit::claim).collect(Collectors.groupingBy(IndexedClaim::article));
        assertThat(byArticle).hasSizeGreaterThanOrEqualTo(committed);
        for (int number = 0; number < byArticle.size(); number++) {
            assertThat(byArticle.get("article-" + number))
                    .as("article %s of %s committed", number, committed)
                    .containsExactlyElementsOf(IndexedClaim.of(extractor.extract(KilledWriter.article(number))));
        }
    }
}
