package org.statclaim.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;

/** What {@code docs/scale.md} shows of threads and streams, as code. */
class ScaleGuideTest {

    private final List<Article> all = IntStream.range(0, 100)
            .mapToObj(i -> Article.of("Er waren " + (i + 30) + " doden.").withId("a" + i))
            .toList();

    private final ConcurrentLinkedQueue<Extraction> stored = new ConcurrentLinkedQueue<>();

    /** How many articles were handed out, and how many of them at most were not yet stored. */
    private int sent;

    private int ahead;

    private final Iterable<Article> articles = () -> all.stream()
            .peek(article -> ahead = Math.max(ahead, ++sent - stored.size()))
            .iterator();

    private void store(Extraction extraction) {
        stored.add(extraction);
    }

    @Test
    void threadsShareOneExtractor() throws ExecutionException, InterruptedException {
        ClaimExtractor extractor = ClaimExtractor.builder().build();
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Extraction>> answers = new ArrayList<>();
            for (Article article : articles) {
                answers.add(pool.submit(() -> extractor.extract(article)));
            }
            for (Future<Extraction> answer : answers) {
                store(answer.get()); // in the order of the articles
            }
        } finally {
            pool.shutdown();
        }

        assertThat(stored).extracting(Extraction::id).containsExactlyElementsOf(ids());
        assertThat(stored)
                .allSatisfy(extraction -> assertThat(extraction.claims()).hasSize(1));
    }

    static final class ClaimSubscriber implements Flow.Subscriber<Article> {

        private final ClaimExtractor extractor;
        private final Consumer<Extraction> answers;
        private Flow.Subscription subscription;

        ClaimSubscriber(ClaimExtractor extractor, Consumer<Extraction> answers) {
            this.extractor = extractor;
            this.answers = answers;
        }

        @Override
        public void onSubscribe(Flow.Subscription begun) {
            subscription = begun;
            subscription.request(1);
        }

        @Override
        public void onNext(Article article) {
            answers.accept(extractor.extract(article));
            subscription.request(1);
        }

        @Override
        public void onError(Throwable failure) {
            throw new IllegalStateException("the source of the articles failed", failure);
        }

        @Override
        public void onComplete() {}
    }

    @Test
    void whoeverSendsWaits() throws InterruptedException {
        ClaimExtractor extractor = ClaimExtractor.builder().build();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try (SubmissionPublisher<Article> source = new SubmissionPublisher<>(pool, 16)) {
            source.subscribe(new ClaimSubscriber(extractor, this::store));
            for (Article article : articles) {
                source.submit(article); // waits while 16 are on their way
            }
        }
        pool.shutdown();

        assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        // beside those that wait, one is read and one was just handed out
        assertThat(ahead).isLessThanOrEqualTo(16 + 2);
        assertThat(stored).extracting(Extraction::id).containsExactlyElementsOf(ids());
    }

    private List<String> ids() {
        return all.stream().map(Article::id).toList();
    }
}
