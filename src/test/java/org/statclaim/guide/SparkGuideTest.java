package org.statclaim.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.ext.spark.ClaimJob;
import org.statclaim.ext.spark.StatclaimOptions;
import org.statclaim.ext.spark.StatclaimSpark;
import org.statclaim.index.ClaimIndex;

/** What {@code docs/scale.md} shows of Spark, as code. */
@Tag("spark")
class SparkGuideTest {

    private static SparkSession session;

    private final String archive = "testdata/spark";
    private final String facts = "testdata/facts/facts.csv";

    @BeforeAll
    static void start() {
        session = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        session.stop();
    }

    @Test
    void tables(@TempDir Path directory) throws IOException {
        StatclaimOptions options = StatclaimOptions.none().with("region", "BE").with("to", "EUR,SI");
        Dataset<Row> articles =
                session.read().schema(StatclaimSpark.articleSchema()).json(archive);

        Dataset<Row> claims = StatclaimSpark.claims(articles, options);
        Dataset<Row> noArticles = StatclaimSpark.failures(articles, options);
        Dataset<Row> findings = StatclaimSpark.findings(articles, options.with("facts", facts));
        StatclaimSpark.index(articles, directory, options);

        assertThat(claims.count()).isGreaterThan(20);
        assertThat(claims.columns()).contains("value", "value_text", "normalized_value");
        assertThat(noArticles.count()).isZero();
        assertThat(findings.count()).isPositive();
        try (ClaimIndex index =
                ClaimIndex.builder().directory(directory).readOnly().build()) {
            assertThat(index.size()).isEqualTo(claims.count());
        }
    }

    @Test
    void columns() throws IOException {
        StatclaimOptions options = StatclaimOptions.none();
        Dataset<Row> articles =
                session.read().schema(StatclaimSpark.articleSchema()).json(archive);

        Dataset<Row> amounts =
                StatclaimSpark.claims(articles, options.with("columns", "document,start,end,value,unit_code"));

        assertThat(amounts.columns()).containsExactly("document", "start", "end", "value", "unit_code");
        assertThat(amounts.count())
                .isEqualTo(StatclaimSpark.claims(articles, options).count());
        assertThat(Files.readString(Path.of("docs/scale.md"), UTF_8))
                .contains("A claim has " + width(articles, options) + " columns, "
                        + width(articles, options.with("to", "EUR")) + " with `to`");
    }

    private static int width(Dataset<Row> articles, StatclaimOptions options) throws IOException {
        return StatclaimSpark.claims(articles, options).columns().length;
    }

    @Test
    void sql() throws IOException {
        session.read().schema(StatclaimSpark.articleSchema()).json(archive).createOrReplaceTempView("articles");

        StatclaimSpark.register(session, StatclaimOptions.none());
        Dataset<Row> inEuros =
                session.sql("SELECT id, inline(statclaim_claims(text, lang, date, region)) FROM articles");

        assertThat(inEuros.filter("unit_code = 'EUR'").count()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "value > 1000; boolean; true",
                "value_text > '1000'; boolean; true",
                "'9' > '1000'; boolean; true",
                "CAST(value_text AS DOUBLE) > 1000; boolean; true",
                "value * value; decimal(38,6); 6252500.250000",
                "SUM(value); decimal(38,18); 2500.500000000000000000",
                "value / 3; decimal(38,18); 833.500000000000000000"
            })
    void whatSqlMakesOfADecimal(String expression, String type, String result) {
        Dataset<Row> asked = session.sql("SELECT " + expression
                + " FROM (SELECT CAST('2500.5' AS DECIMAL(38,18)) AS value, '2500.5' AS value_text)");

        assertThat(asked.schema().apply(0).dataType().simpleString()).isEqualTo(type);
        assertThat(asked.first().get(0)).hasToString(result);
    }

    @Test
    void whatSqlRefuses() {
        Dataset<Row> compared = session.sql("SELECT value_text > 1000 FROM (SELECT '3.5' AS value_text)");
        Dataset<Row> sum = session.sql("SELECT SUM(CAST('99999999999999999999' AS DECIMAL(38,18))) FROM range(2)");

        assertThatThrownBy(compared::collect).hasMessageContaining("CAST_INVALID_INPUT");
        assertThatThrownBy(sum::collect).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aJob(@TempDir Path folder) throws Exception {
        String page = Files.readString(Path.of("docs/scale.md"), UTF_8);
        assertThat(page).contains("extract --output target/spark-claims testdata/spark");

        ClaimJob.Counts counts = ClaimJob.run(
                session, "extract", "--output", folder.resolve("out").toString(), "testdata/spark");

        assertThat(counts.articles()).isEqualTo(2);
        assertThat(counts.rows()).isGreaterThan(20);
    }

    @Test
    void theVersionIsTheOneThatIsBuiltWith() throws Exception {
        String version = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile())
                .getElementsByTagName("spark.version")
                .item(0)
                .getTextContent();

        assertThat(Files.readString(Path.of("docs/scale.md"), UTF_8))
                .contains("`org.apache.spark:spark-sql_2.13` | " + version + " |");
    }
}
