package org.statclaim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.statclaim.Language;
import org.statclaim.check.FactBase;
import org.statclaim.check.Finding;
import org.statclaim.check.TextChecker;
import org.statclaim.claim.PartialDate;

/**
 * Claims checked a second on one core against 100,000 facts. Run it as {@link ExtractorBenchmark} is run, and read the
 * {@code claims} lines.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 3, time = 4)
@Fork(1)
public class FactBenchmark {

    private static final int FACTS = 100_000;
    private static final int CLAIMS = 1_000;
    private static final int SENTENCES = 10;

    /** What the facts have in common. */
    public enum Spread {
        /** As many subjects as facts. */
        SUBJECTS,
        /** One subject in 10,000 places and 10 years. */
        PLACES,
        /** One subject in one place, on 100,000 days. */
        DAYS
    }

    /** Counts claims, so that the score is not a number of articles. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Volume {
        public long claims;
    }

    @Param({"SUBJECTS", "PLACES", "DAYS"})
    public Spread spread;

    private TextChecker checker;
    private List<Extraction> articles;

    @Setup(Level.Trial)
    public void prepare() throws IOException {
        Path file = Files.createTempFile("facts", ".csv");
        String header = "subject,value,unit,period,place,source,url\n";
        Files.writeString(
                file, IntStream.range(0, FACTS).mapToObj(this::row).collect(Collectors.joining("", header, "")));
        checker = TextChecker.builder().facts(FactBase.read(file)).build();
        Files.delete(file);
        ClaimExtractor extractor =
                ClaimExtractor.builder().language(Language.ENGLISH).build();
        articles = IntStream.range(0, CLAIMS / SENTENCES)
                .mapToObj(i -> IntStream.range(0, SENTENCES)
                        .mapToObj(j -> sentence(i * SENTENCES + j))
                        .collect(Collectors.joining(" ")))
                .map(text -> extractor.extract(Article.of(text).withDate(new PartialDate(2015, 6, 0))))
                .toList();
    }

    private String row(int i) {
        return switch (spread) {
            case SUBJECTS -> name(i) + "er production," + i + ",t,2015,,Office,\n";
            case PLACES -> "inhabitant," + i + ",," + (2010 + i % 10) + "," + capital(i / 10) + ",Office,\n";
            case DAYS -> "inhabitant," + i + ",," + LocalDate.ofEpochDay(i - 50_000L) + ",Ede,Office,\n";
        };
    }

    private String sentence(int i) {
        return switch (spread) {
            case SUBJECTS -> "Production of " + name(i * 100) + "er was " + (i * 100 + 500) + " kg in 2015.";
            case PLACES -> capital(i * 10) + " had " + (i * 100 + 500) + " inhabitants in 2015.";
            case DAYS -> "Ede had " + (i * 100 + 500) + " inhabitants on 3 March 2015.";
        };
    }

    /** A word of letters only for each number. */
    private static String name(int i) {
        StringBuilder name = new StringBuilder("b");
        for (int rest = i; rest > 0; rest /= 20) {
            name.append("aeiou".charAt(rest % 5)).append("bdfk".charAt(rest / 5 % 4));
        }
        return name.toString();
    }

    private static String capital(int i) {
        return "K" + name(i);
    }

    @Benchmark
    public int check(Volume volume) {
        int findings = 0;
        for (Extraction article : articles) {
            List<Finding> found = checker.check(article);
            findings += found.size();
            volume.claims += article.claims().size();
        }
        return findings;
    }
}
