package org.statclaim.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
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
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;

/**
 * How long a program waits for the first claim: an extractor of one language is built, and reads one article, in a virtual
 * machine that has done neither before. Of the processor, the time of all threads counts, since most goes into loading and
 * compiling; the start of the virtual machine is not in it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Fork(11)
public class FirstClaimBenchmark {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @Param({"NEWS_NL", "NEWS_EN"})
    public SpeedText text;

    private Article article;

    /** The last article is one of the project's own. */
    @Setup(Level.Trial)
    public void setUp() throws IOException {
        List<Article> articles = text.articles();
        article = articles.get(articles.size() - 1);
    }

    @Benchmark
    public Extraction firstClaim(Cost cost) {
        long clock = System.nanoTime();
        long start = PROCESS.getProcessCpuTime();
        Extraction extraction =
                ClaimExtractor.builder().language(text.language()).build().extract(article);
        cost.nanos += PROCESS.getProcessCpuTime() - start;
        cost.clockNanos += System.nanoTime() - clock;
        return extraction;
    }
}
