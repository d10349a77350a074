package org.statclaim.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.statclaim.Extraction;
import org.statclaim.check.ComparedStatistic;
import org.statclaim.claim.PartialDate;
import org.statclaim.index.ClaimIndex;
import org.statclaim.index.ClaimQuery;
import org.statclaim.index.GeneratedArticles;
import org.statclaim.index.GeneratedArticles.Vocabulary;

/**
 * The index of claims under load: a million claims of 200,000 articles added by two threads, and looked for. Adding them is
 * done once, so JMH does not fit. The articles are read before the clock starts, which takes 5 GB; looking for them takes
 * little, and 512 MB show it.
 *
 * <pre>
 * mvn test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/test.classpath
 * classes=target/test-classes:target/classes:$(cat target/test.classpath)
 * java -Xmx6g -cp $classes org.statclaim.bench.IndexLoad add target/index
 * java -Xmx512m -cp $classes org.statclaim.bench.IndexLoad find target/index
 * </pre>
 *
 * The directory must be empty or absent before {@code add}; a number behind it is that of articles. Speeds are those of the
 * machine and of what else it does, so the time of the processor is told as well.
 */
public final class IndexLoad {

    private static final int ARTICLES = 200_000;
    private static final int SENTENCES = 5;
    private static final int THREADS = 2;
    private static final int QUERIES = 2_000;
    private static final int CONTRADICTIONS = 100;

    private IndexLoad() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[1]);
        if (arguments[0].equals("add")) {
            add(directory, arguments.length > 2 ? Integer.parseInt(arguments[2]) : ARTICLES);
        } else {
            find(directory);
        }
    }

    private static void add(Path directory, int count) throws Exception {
        List<Extraction> articles =
                GeneratedArticles.of(1, count, SENTENCES, Vocabulary.WIDE).toList();
        long claims =
                articles.stream().mapToLong(article -> article.claims().size()).sum();
        System.gc();
        long start = System.nanoTime();
        long cpu = cpuTime();
        try (ClaimIndex index = ClaimIndex.open(directory)) {
            addAll(index, articles);
            index.commit();
            double seconds = seconds(start);
            double share = (cpuTime() - cpu) / 1e9 / THREADS;
            print("%,d claims in %.1f s: %,.0f a second, committed", claims, seconds, claims / seconds);
            print("%.1f s of each of %d cores: %,.0f a second where nothing else runs", share, THREADS, claims / share);
        }
        print("%,.0f bytes a claim on disk", (double) size(directory) / claims);
    }

    /** Each thread has its half. */
    private static void addAll(ClaimIndex index, List<Extraction> articles) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> parts = new ArrayList<>();
        int part = articles.size() / THREADS;
        for (int i = 0; i < THREADS; i++) {
            List<Extraction> own = articles.subList(i * part, (i + 1) * part);
            parts.add(threads.submit(() -> {
                for (Extraction article : own) {
                    index.add(article);
                }
                return own.size();
            }));
        }
        for (Future<?> each : parts) {
            each.get();
        }
        threads.shutdown();
    }

    /** Of all threads of this process, those that merge and collect included. */
    private static long cpuTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long size(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void find(Path directory) throws IOException {
        try (ClaimIndex index =
                ClaimIndex.builder().directory(directory).readOnly().build()) {
            time(index, "word, interval, period", IndexLoad::combined);
            time(index, "word, amount of another currency", IndexLoad::wordAndAmount);
            time(index, "amount of another currency", IndexLoad::amount);
            Runtime memory = Runtime.getRuntime();
            long start = System.nanoTime();
            List<ComparedStatistic> found = index.contradictions(CONTRADICTIONS, Optional.empty());
            print("%d contradictions in %.1f s", found.size(), seconds(start));
            print(
                    "%,d MB of %,d MB in use",
                    (memory.totalMemory() - memory.freeMemory()) >> 20, memory.maxMemory() >> 20);
        }
    }

    /** Asks as many other questions first, so that the code is compiled and the files are in memory. */
    private static void time(ClaimIndex index, String name, Function<Random, ClaimQuery> queries) throws IOException {
        Random random = new Random(2);
        Iterator<ClaimQuery> different =
                Stream.generate(() -> queries.apply(random)).iterator();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long found = 0;
        long[] times = new long[QUERIES];
        long[] cpuTimes = new long[QUERIES];
        for (int i = -QUERIES; i < QUERIES; i++) {
            ClaimQuery query = different.next();
            long start = System.nanoTime();
            long cpu = threads.getCurrentThreadCpuTime();
            long total = index.find(query).total();
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
                cpuTimes[i] = threads.getCurrentThreadCpuTime() - cpu;
                found += total;
            }
        }
        print("%s: %,d found on average", name, found / QUERIES);
        percentiles("by the clock", times);
        percentiles("of the processor", cpuTimes);
    }

    private static void percentiles(String name, long[] times) {
        Arrays.sort(times);
        print(
                "  %s: p50 %.2f ms, p99 %.2f ms, longest %.2f ms",
                name,
                times[times.length / 2] / 1e6,
                times[times.length * 99 / 100] / 1e6,
                times[times.length - 1] / 1e6);
    }

    private static ClaimQuery combined(Random random) {
        int least = 100 + random.nextInt(200_000);
        int year = 2000 + random.nextInt(22);
        return ClaimQuery.builder()
                .words(word(random))
                .value(least, least * 3L)
                .since(new PartialDate(year, 0, 0))
                .until(new PartialDate(year + 2, 0, 0))
                .build();
    }

    private static ClaimQuery wordAndAmount(Random random) {
        return amountOf(random)
                .words(random.nextBoolean() ? "tunnel" : "bridge")
                .build();
    }

    private static ClaimQuery amount(Random random) {
        return amountOf(random).build();
    }

    private static ClaimQuery.Builder amountOf(Random random) {
        int least = 100_000 + random.nextInt(100_000_000);
        List<String> currencies = List.of("USD", "GBP", "CNY", "NOK");
        return ClaimQuery.builder().unit(pick(random, currencies)).value(least, least * 2L);
    }

    private static String word(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> pick(random, Vocabulary.WIDE.places());
            case 1 -> pick(random, Vocabulary.WIDE.dutch());
            case 2 -> pick(random, Vocabulary.WIDE.english());
            // what half of a language's articles have
            default -> pick(random, List.of("weg", "road", "woningen", "houses", "planbureau"));
        };
    }

    private static String pick(Random random, List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
