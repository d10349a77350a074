package org.statclaim.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import org.statclaim.check.Finding;
import org.statclaim.check.TextChecker;
import org.statclaim.claim.PartialDate;
import org.statclaim.internal.lexicon.PackLoader;
import org.statclaim.internal.lexicon.TableReader;
import org.statclaim.internal.lexicon.TableReader.Row;

/**
 * Bytes of text a second through one extractor on one core, on news full of figures and on news without any, in each
 * language. Machines differ, so the same run puts one regular expression of the same words over the same text: what
 * tells is the ratio of the two; and what checking adds to reading.
 *
 * <p>To run it, and read the {@code bytes} lines:
 *
 * <pre>
 * mvn test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/test.classpath
 * java -cp target/test-classes:target/classes:$(cat target/test.classpath) org.openjdk.jmh.Main ExtractorBenchmark
 * </pre>
 *
 * Add {@code -p language=DUTCH -p text=FIGURES} for one text only, and {@code -prof gc} for bytes allocated.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ExtractorBenchmark {

    private static final int LENGTH = 200_000;

    /** What the text is about. */
    public enum Text {
        FIGURES,
        PLAIN
    }

    /** Counts bytes of UTF-8, so that the score is a speed and not a number of texts. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Volume {
        public long bytes;
    }

    @Param({"DUTCH", "ENGLISH"})
    public Language language;

    @Param({"FIGURES", "PLAIN"})
    public Text text;

    private Article article;
    private int bytes;
    private ClaimExtractor extractor;
    private TextChecker checker;
    private Pattern words;

    @Setup(Level.Trial)
    public void setUp() throws IOException {
        String paragraph = paragraph();
        String news = paragraph.repeat(LENGTH / paragraph.length());
        article = Article.of(news).withLanguage(language).withDate(new PartialDate(2021, 2, 14));
        bytes = news.getBytes(StandardCharsets.UTF_8).length;
        extractor = ClaimExtractor.builder().build();
        checker = TextChecker.builder().build();
        words = alternation(language.code());
    }

    @Benchmark
    public Extraction extract(Volume volume) {
        volume.bytes += bytes;
        return extractor.extract(article);
    }

    /** The same, and then each figure against the others. */
    @Benchmark
    public List<Finding> extractAndCheck(Volume volume) {
        volume.bytes += bytes;
        return checker.check(extractor.extract(article));
    }

    /** Only finds the words that could begin or end a quantity; it reads and resolves nothing. */
    @Benchmark
    public int findWithOneExpression(Volume volume) {
        volume.bytes += bytes;
        Matcher matcher = words.matcher(article.text());
        int found = 0;
        while (matcher.find()) {
            found++;
        }
        return found;
    }

    private String paragraph() {
        if (language == Language.DUTCH) {
            return text == Text.FIGURES ? DUTCH_FIGURES : DUTCH_PLAIN;
        }
        return text == Text.FIGURES ? ENGLISH_FIGURES : ENGLISH_PLAIN;
    }

    /** Digits, or any word of the pack, the longest first. */
    private static Pattern alternation(String code) {
        String folder = "lang/" + code + "/";
        List<String> forms = new ArrayList<>();
        PackLoader.WORD_TABLES.forEach(table -> addForms(forms, folder + table, 2));
        addForms(forms, folder + "units.tsv", 1);
        addForms(forms, folder + "currencies.tsv", 1);
        addForms(forms, folder + "money-words.tsv", 0);
        addForms(forms, folder + "minor.tsv", 0);
        String alternatives = forms.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "[0-9]+|(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static void addForms(List<String> forms, String table, int column) {
        for (Row row : TableReader.read(table, column)) {
            row.forms(column).stream()
                    .filter(form -> Character.isLetter(form.charAt(0)))
                    .forEach(forms::add);
        }
    }

    private static final String DUTCH_FIGURES = """
            De gemeente telde begin dit jaar ruim 19.500 inwoners, bijna 3 procent meer dan in 2015. Volgens de wethouder \
            kost de nieuwe school 12,5 miljoen euro, waarvan de provincie een derde betaalt. In de haven liggen zestien \
            schepen van samen 240.000 ton, en per dag komen er tussen de twintig en vijfentwintig bij. De werkloosheid \
            daalde van 5,2 naar 4,8 procent, een verschil van 0,4 procentpunt. Een op de vijf jongeren heeft geen werk.

            De trein rijdt er 140 kilometer per uur over een traject van 53 km (33 mijl). Een kaartje kost € 7,40, dat is \
            40 cent meer dan vorig jaar. Het bedrijf, met 1.200 werknemers, boekte een winst van 45 miljoen dollar \
            (omgerekend 41 miljoen euro). Tientallen gezinnen moesten hun huis uit; minstens acht mensen raakten gewond, \
            onder wie een 16-jarige jongen. De schade wordt geschat op hooguit een half miljoen.

            """;

    private static final String DUTCH_PLAIN = """
            De burgemeester opende gisteren de vernieuwde bibliotheek in het oude postkantoor aan de markt. Bezoekers \
            kunnen er lezen, werken en koffie drinken, en in de kelder is plaats voor kinderen. De architect wilde het \
            licht van de binnenplaats tot diep in het gebouw laten vallen, en dat is volgens de bezoekers goed gelukt.

            Over de toekomst van het zwembad wordt nog gesproken. De oppositie vindt dat het gebouw te lang heeft \
            leeggestaan, maar het college wil wachten op het advies van de commissie. Omwonenden maken zich zorgen om \
            het verkeer en vragen om een fietspad langs de rivier, waar nu vooral vrachtwagens rijden.

            """;

    private static final String ENGLISH_FIGURES = """
            The town counted just over 19,500 people at the start of the year, nearly 3 per cent more than in 2015. The \
            new school will cost £12.5m, a third of which is paid by the county, according to the council. Sixteen ships \
            carrying 240,000 tonnes lie in the port, and between twenty and twenty-five more arrive each day. \
            Unemployment fell from 5.2 to 4.8 percent, or 0.4 percentage points. One in five young people is out of work.

            Trains run at 90 miles per hour over a stretch of 33 miles (53 km). A ticket costs $7.40, or 40 cents more \
            than last year. The firm, which has 1,200 employees, made a profit of $45 million (about €41m). Dozens of \
            families had to leave their homes; at least eight people were hurt, including a 16-year-old boy. Damage is \
            estimated at up to half a million dollars.

            """;

    private static final String ENGLISH_PLAIN = """
            The mayor opened the restored library in the old post office on the market square yesterday. Visitors can \
            read, work and have coffee there, and there is a place for children in the basement. The architect wanted \
            the light of the courtyard to fall deep into the building, and those who came to see it think that it does.

            The future of the swimming pool is still being discussed. The opposition thinks that the building has stood \
            empty for too long, but the council prefers to wait for the advice of the committee. Neighbours worry about \
            the traffic and ask for a path along the river, where mostly lorries drive now.

            """;
}
