package org.statclaim.ext.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.Article;

/** The job on files, in a session of two cores. */
@Tag("spark")
class ClaimJobTest {

    private static SparkSession session;

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeAll
    static void start() {
        session = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.datetime.java8API.enabled", true)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        session.stop();
    }

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
    }

    private List<Article> articles(String file, int number) throws IOException {
        List<Article> articles = Archive.articles(number).stream()
                .map(article -> article.withId(file + article.id()))
                .toList();
        Path written = folder.resolve("written-" + file);
        Archive.table(session, articles).coalesce(1).write().json(written.toString());
        try (Stream<Path> parts = Files.list(written)) {
            Path part = parts.filter(each -> each.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
            Files.copy(part, in.resolve(file + ".jsonl"));
        }
        return articles;
    }

    private ClaimJob.Counts run(Path from, String... more) throws Exception {
        List<String> arguments = Stream.concat(
                        Stream.of("extract", "--output", out.toString()),
                        Stream.concat(Stream.of(more), Stream.of(from.toString())))
                .toList();
        return ClaimJob.run(session, arguments.toArray(String[]::new));
    }

    private List<String> claims() {
        return Printed.rows(session.read()
                .parquet(out.resolve("claims").toString())
                .drop("batch")
                .collectAsList());
    }

    @Test
    void whatIsWrittenIsNotDoneAgain() throws Exception {
        List<Article> first = articles("first", 12);
        ClaimJob.Counts counts = run(in);
        List<String> expected = Printed.csv(first);
        assertThat(counts).isEqualTo(new ClaimJob.Counts(12, 0, expected.size()));
        assertThat(claims()).containsExactlyInAnyOrderElementsOf(expected);

        List<Article> second = articles("second", 5);
        assertThat(run(in).articles()).isEqualTo(5);
        assertThat(run(in)).isEqualTo(new ClaimJob.Counts(0, 0, 0));

        assertThat(claims())
                .containsExactlyInAnyOrderElementsOf(Printed.csv(
                        Stream.concat(first.stream(), second.stream()).toList()));
    }

    @Test
    void aBatchThatWasNotFinishedIsWrittenAgain() throws Exception {
        List<Article> articles = Stream.concat(articles("a", 6).stream(), articles("b", 6).stream())
                .toList();
        run(in);
        // as if the process had been killed in the middle of its last batch: half of it is there, and it was not noted
        Path checkpoint = out.resolve("_checkpoint/commits");
        Files.delete(checkpoint.resolve("0"));
        Files.deleteIfExists(checkpoint.resolve(".0.crc"));
        try (Stream<Path> parts = Files.list(out.resolve("claims/batch=0"))) {
            Files.delete(parts.filter(each -> each.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow());
        }

        assertThat(run(in).articles()).isEqualTo(12);

        assertThat(claims()).containsExactlyInAnyOrderElementsOf(Printed.csv(articles));
    }

    @Test
    void chosenColumnsAreAllThatIsWritten() throws Exception {
        List<Article> first = articles("first", 6);
        String[] columns = {"--columns", "value_text,document,start"};
        ClaimJob.Counts counts = run(in, columns);
        articles("second", 6);
        run(in, columns);
        run(in, columns);

        Dataset<Row> claims = session.read().parquet(out.resolve("claims").toString());
        assertThat(claims.columns()).containsExactly("document", "start", "value_text", "batch");
        assertThat(claims.filter("document LIKE 'first%'").count())
                .isEqualTo(counts.rows())
                .isEqualTo(Printed.csv(first).size());
        assertThat(claims.filter("document LIKE 'second%'").count()).isEqualTo(counts.rows());
        assertThatThrownBy(() -> run(in, "--columns", "value_text,document"))
                .hasMessageContaining("holds the result of another job")
                .hasMessageContaining("columns=value_text,document,start");
        assertThatThrownBy(() -> run(in)).hasMessageContaining("holds the result of another job");
    }

    @Test
    void batchesAreOfWholeFiles() throws Exception {
        articles("a", 400);
        articles("b", 400);

        run(in, "--batch-mb", "1");

        assertThat(out.resolve("claims/batch=0")).isDirectory();
        assertThat(out.resolve("claims/batch=1")).isDirectory();
    }

    @Test
    void badLinesAreKeptApart() throws Exception {
        Path file = in.resolve("[a] b.jsonl");
        Files.writeString(file, """
                {"id": "good", "text": "Er zijn 12 doden.", "lang": "nl"}
                {"id": "cut", "text": "Er zijn
                {"id": "none"}
                {"id": "date", "text": "Er zijn 13 doden.", "date": "gisteren"}
                """, UTF_8);

        assertThat(run(in)).isEqualTo(new ClaimJob.Counts(4, 3, 1));

        List<Row> failures = session.read()
                .parquet(out.resolve("failures").toString())
                .orderBy(StatclaimSpark.ERROR)
                .collectAsList();
        assertThat(failures)
                .extracting(row -> row.<String>getAs(StatclaimSpark.ERROR))
                .containsExactly(
                        "the text is missing",
                        "the text is missing",
                        "unknown date 'gisteren', expected the form 2021, 2021-02 or 2021-02-14");
        assertThat(failures)
                .extracting(row -> row.<String>getAs("_corrupt_record"))
                .contains("{\"id\": \"cut\", \"text\": \"Er zijn");
    }

    @Test
    void aSingleFileOfParquetBecomesJsonLines() throws Exception {
        List<Article> articles = Archive.articles(6);
        Archive.table(session, articles)
                .coalesce(1)
                .write()
                .parquet(in.resolve("t").toString());
        Path part;
        try (Stream<Path> parts = Files.list(in.resolve("t"))) {
            part = parts.filter(each -> each.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }

        run(part, "--input", "parquet", "--format", "jsonl");

        assertThat(session.read()
                        .json(out.resolve("claims").toString())
                        .select("document", "start", "value_text")
                        .collectAsList())
                .hasSize(Printed.csv(articles).size());
    }

    @Test
    void findingsAreATableToo() throws Exception {
        Files.writeString(in.resolve("a.jsonl"), """
                {"id": "a", "text": "Het aantal leden steeg van 212 naar 265, een stijging van 35 procent."}
                """, UTF_8);

        ClaimJob.run(session, "check", "--explain", "en", "--output", out.toString(), in.toString());

        Row finding = session.read()
                .parquet(out.resolve("findings").toString())
                .filter("rule = 'percent-change'")
                .first();
        assertThat(finding.<String>getAs("verdict")).isEqualTo("refuted");
        assertThat(finding.<String>getAs("explanation")).contains("25");
    }

    @Test
    void theFolderOfAnotherJobIsLeftAlone() throws Exception {
        articles("a", 2);
        run(in);

        assertThatThrownBy(() -> run(in, "--region", "BE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holds the result of another job");
        Files.writeString(Files.createDirectory(folder.resolve("mine")).resolve("letter.txt"), "x", UTF_8);
        out = folder.resolve("mine");
        assertThatThrownBy(() -> run(in)).hasMessageContaining("is not empty and holds no result of a job");
        assertThat(out).isDirectoryContaining("glob:**letter.txt");
    }

    @Test
    void aJobThatCannotBeginLeavesNothing() throws IOException {
        articles("a", 1);

        assertThatThrownBy(() -> run(folder.resolve("no-such-place")))
                .hasMessageStartingWith("no file or directory is ");
        assertThatThrownBy(() -> run(in, "--columns", "normalized_value"))
                .hasMessage("the column 'normalized_value' is only there with the option to");
        assertThatThrownBy(() -> run(in, "--rates", in.resolve("a.jsonl").toString()))
                .isInstanceOf(IOException.class);
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|no task given",
                "read in|task 'read' is none of extract, check",
                "extract in|no --output given",
                "extract --output|--output has no value",
                "extract --output out|one PATH with articles is to be given, not 0",
                "extract --output out a b|one PATH with articles is to be given, not 2",
                "extract --output out --regoin BE in|unknown option --regoin",
                "extract --output out --region XX in|unknown region 'XX'",
                "extract --output out --columns text,valeu in|unknown column 'valeu', expected one of document, lang, date, claim, text, start,",
                "extract --output out --columns text, in|unknown column '', expected one of ",
                "extract --output out --input csv in|--input 'csv' is none of jsonl, parquet",
                "extract --output out --batch-mb 0 in|--batch-mb '0' is no whole number from 1 to 999999999"
            })
    void wrongUsageIsToldInASentence(String line, String message) {
        String[] arguments = line == null ? new String[0] : line.split(" ");
        assertThatThrownBy(() -> ClaimJob.run(session, arguments))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("\n");
    }
}
