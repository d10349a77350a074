package org.statclaim.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
            int committed =
                    writeAndKill(directory, 1 + random.nextInt(MOST_COMMITS), random.nextInt(LONGEST_LIFE_MILLIS));
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

    /** How many articles the process says to have committed until it is killed, so long after so many commits. */
    private int writeAndKill(Path directory, int commits, int millis) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledWriter.class.getName(),
                        directory.toString())
                .redirectError(errors.toFile())
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            int committed = 0;
            for (int i = 0; i < commits; i++) {
                String line = out.readLine();
                assertThat(line).as(() -> read(errors)).isNotNull();
                committed = Integer.parseInt(line);
            }
            Thread.sleep(millis);
            // by its handle, since the process itself would close what it has printed
            writer.toHandle().destroyForcibly();
            assertThat(writer.waitFor(10, TimeUnit.SECONDS)).isTrue();
            return out.lines().mapToInt(Integer::parseInt).max().orElse(committed);
        } finally {
            writer.destroyForcibly();
        }
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

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
