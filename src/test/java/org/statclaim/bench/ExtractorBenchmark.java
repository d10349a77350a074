package org.statclaim.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.check.TextChecker;
import org.statclaim.report.Answer;
import org.statclaim.report.JsonReport;

/**
 * How fast one extractor reads on one core, and what checking and JSON add to that. {@code testdata/speed/measure} runs it and
 * writes the table; to run a part by hand:
 *
 * <pre>
 * mvn test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/test.classpath
 * java -cp target/test-classes:target/classes:$(cat target/test.classpath) org.openjdk.jmh.Main ExtractorBenchmark.extract -p text=NEWS_NL
 * </pre>
 *
 * <p>An invocation reads for {@value #SECONDS} seconds of the processor's time, and is an iteration of its own: on a machine
 * that does other things as well, so many seconds of the clock are more or less work. Bare passes go between the readings, so
 * that both meet the same weather. The code is deep and warms up slowly; before some twenty seconds it is not at its speed.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class ExtractorBenchmark {

    private static final int SECONDS = 2;

    /** Enough that the first of them, for which the text is not in the caches yet, does not tell. */
    private static final int BARE_PASSES = 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Param
    public SpeedText text;

    private List<Article> articles;
    private long bytes;
    private ClaimExtractor extractor;
    private TextChecker checker;
    private JsonReport json;

    /** One way to read an article. */
    private interface Work {
        Object of(Article article) throws IOException;
    }

    @Setup(Level.Trial)
    public void setUp() throws IOException {
        articles = text.articles();
        bytes = SpeedText.bytes(articles);
        extractor = ClaimExtractor.builder().build();
        checker = TextChecker.builder().build();
        json = JsonReport.lines(new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
    }

    @Benchmark
    public void extract(Cost cost, Blackhole sink) throws IOException {
        measure(extractor::extract, cost, sink);
    }

    /** The same, and then each figure against the others. */
    @Benchmark
    public void check(Cost cost, Blackhole sink) throws IOException {
        measure(article -> checker.check(extractor.extract(article)), cost, sink);
    }

    /** The same as the first, and then written as a line of JSON. */
    @Benchmark
    public void json(Cost cost, Blackhole sink) throws IOException {
        measure(this::written, cost, sink);
    }

    private Extraction written(Article article) throws IOException {
        Extraction extraction = extractor.extract(article);
        json.answer(Answer.of(extraction));
        return extraction;
    }

    private void measure(Work work, Cost cost, Blackhole sink) throws IOException {
        long end = now() + TimeUnit.SECONDS.toNanos(SECONDS);
        long stop;
        do {
            long start = now();
            for (int i = 0; i < BARE_PASSES; i++) {
                for (Article article : articles) {
                    sink.consume(BarePass.over(article.text()));
                }
            }
            long between = now();
            for (Article article : articles) {
                sink.consume(work.of(article));
            }
            stop = now();
            cost.bareBytes += BARE_PASSES * bytes;
            cost.bareNanos += between - start;
            cost.bytes += bytes;
            cost.nanos += stop - between;
        } while (stop < end);
    }

    private static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
