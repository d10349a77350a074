package org.statclaim.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;

/** One extractor serves many threads, and nothing of one text gets into another. */
@Tag("slow")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ThreadSafetyTest {

    private static final long SEED = 20_260_104;
    private static final int TEXTS = 2_000;
    private static final int THREADS = 8;

    private final ClaimExtractor extractor = ClaimExtractor.builder().build();

    @Test
    void readsTheSameInEveryThread() throws Exception {
        List<Article> articles = articles();
        List<Extraction> alone = articles.stream().map(extractor::extract).toList();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Extraction>>> tasks = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                int offset = t * TEXTS / THREADS;
                tasks.add(() -> {
                    start.await();
                    return readAll(articles, offset);
                });
            }
            for (Future<List<Extraction>> together : threads.invokeAll(tasks)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** All articles, from the offset on and round, so that the threads are at different texts at any time. */
    private List<Extraction> readAll(List<Article> articles, int offset) {
        Extraction[] read = new Extraction[articles.size()];
        for (int i = 0; i < read.length; i++) {
            int at = (i + offset) % read.length;
            read[at] = extractor.extract(articles.get(at));
        }
        return List.of(read);
    }

    private static List<Article> articles() {
        RandomTexts dutch = new RandomTexts(Language.DUTCH, SEED);
        RandomTexts english = new RandomTexts(Language.ENGLISH, SEED);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            String sense = i % 2 == 0
                    ? "In " + (1990 + i % 30) + " steeg de omzet met " + i + " procent tot ruim " + i
                            + ",5 miljoen euro. "
                    : "Nearly " + i + " people, of whom " + i / 2 + " were children, paid $" + i + ".50. ";
            RandomTexts texts = i % 2 == 0 ? dutch : english;
            articles.add(Article.of(sense + texts.next()).withId(Integer.toString(i)));
        }
        return articles;
    }
}
