package org.statclaim.ext.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.check.FactBase;
import org.statclaim.check.TextChecker;
import org.statclaim.claim.PartialDate;
import org.statclaim.index.ClaimIndex;
import org.statclaim.index.ClaimQuery;
import org.statclaim.index.FactStore;
import org.statclaim.index.IndexedClaim;

/** The tables that articles become, in a session on two cores. */
@Tag("spark")
class StatclaimSparkTest {

    private static final StatclaimOptions NONE = StatclaimOptions.none();
    private static final Path FACTS = Path.of("testdata/facts/facts.csv");

    private static SparkSession session;

    @BeforeAll
    static void start() {
        session = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.datetime.java8API.enabled", true)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        session.stop();
    }

    @Test
    void claimsAreThoseOfTheLibrary() throws IOException {
        List<Article> articles = Archive.articles(60);

        List<Row> claims = StatclaimSpark.claims(
                        Archive.table(session, articles).repartition(3), NONE)
                .collectAsList();

        assertThat(Printed.rows(claims))
                .hasSizeGreaterThan(500)
                .containsExactlyInAnyOrderElementsOf(Printed.csv(articles));
    }

    @Test
    void whatIsNoArticleIsKeptApart() throws IOException {
        Dataset<Row> articles = session.createDataFrame(
                List.of(
                        RowFactory.create("good", "Er zijn 12 doden.", "nl", "BE", "2021-02-14"),
                        RowFactory.create("no text", null, "nl", null, null),
                        RowFactory.create("language", "Er zijn 12 doden.", "xx", null, null),
                        RowFactory.create("region", "Er zijn 12 doden.", null, "XX", null),
                        RowFactory.create("date", "Er zijn 12 doden.", null, null, "14/2/2021"),
                        RowFactory.create(null, "Er zijn 13 doden.", "auto", null, null)),
                StatclaimSpark.articleSchema());

        assertThat(StatclaimSpark.claims(articles, NONE)
                        .select("document", "value_text")
                        .collectAsList())
                .containsExactlyInAnyOrder(RowFactory.create("good", "12"), RowFactory.create("", "13"));
        Dataset<Row> failures = StatclaimSpark.failures(articles, NONE);
        assertThat(failures.columns()).startsWith(articles.columns()).endsWith(StatclaimSpark.ERROR);
        assertThat(failures.select("id", StatclaimSpark.ERROR).collectAsList())
                .extracting(Row::toString)
                .containsExactlyInAnyOrder(
                        "[no text,the text is missing]",
                        "[language,unknown language 'xx', expected nl, en, de, fr or auto]",
                        "[region,unknown region 'XX', expected two letters of ISO 3166 such as NL or BE]",
                        "[date,unknown date '14/2/2021', expected the form 2021, 2021-02 or 2021-02-14]");
    }

    @Test
    void aDateMayBeOneOfSparks() throws IOException {
        Dataset<Row> text = session.sql("SELECT 'Vorig jaar waren er 12 doden.' AS text, 7 AS id");
        for (Object date : List.of(LocalDate.of(2021, 2, 14), LocalDateTime.of(2021, 2, 14, 23, 30), 2021)) {
            Row claim = StatclaimSpark.claims(text.withColumn("date", lit(date)), NONE)
                    .first();

            assertThat(claim.<LocalDate>getAs("time_from")).isEqualTo(LocalDate.of(2020, 1, 1));
            assertThat(claim.<String>getAs("document")).isEqualTo("7");
        }
    }

    @Test
    void aTableWithoutTextFailsAtOnce() {
        Dataset<Row> articles = session.range(3).toDF();

        assertThatThrownBy(() -> StatclaimSpark.claims(articles, NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the articles have no column 'text', only id");
        assertThatThrownBy(() -> StatclaimSpark.claims(articles.withColumn("text", lit(1)), NONE))
                .hasMessage("the articles' column 'text' is int, expected string");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "langg|nl|unknown option 'langg', expected one of lang, region, date, leniency, kind, to, columns, rates, facts, explain",
                "lang|xx|unknown language 'xx', expected nl, en, de, fr or auto",
                "leniency|all|leniency 'all' is none of everything, statistics",
                "to|euro|to 'euro' is neither SI nor a currency such as EUR",
                "date|gisteren|unknown date 'gisteren', expected the form 2021, 2021-02 or 2021-02-14",
                "explain|xx|unknown language 'xx', expected one of nl, en, de, fr"
            })
    void aWrongOptionFailsWhereItIsGiven(String name, String value, String message) {
        assertThatThrownBy(() -> NONE.with(name, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void optionsAreThoseOfTheCommand() throws IOException {
        Dataset<Row> articles = session.sql("SELECT '12 huizen kosten 2 miljoen dollar, aan 5 mijl weg.' AS text");
        StatclaimOptions options = NONE.with("lang", "nl")
                .with("date", "2017")
                .with("kind", "money,measure")
                .with("to", "EUR,SI");

        List<Row> claims =
                StatclaimSpark.claims(articles, options).orderBy("start").collectAsList();

        assertThat(claims).extracting(row -> row.<String>getAs("text")).containsExactly("2 miljoen dollar", "5 mijl");
        assertThat(claims)
                .extracting(row -> row.<String>getAs("normalized_unit"))
                .containsExactly("EUR", "m");
        assertThat(claims.get(1).<BigDecimal>getAs("normalized_value")).isEqualByComparingTo("8046.72");
        assertThat(claims.get(1).<String>getAs("normalized_value_text")).isEqualTo("8046.72");
    }

    @Test
    void chosenColumnsAreThoseOfAll() throws IOException {
        Dataset<Row> articles = Archive.table(session, Archive.articles(30));
        StatclaimOptions all = NONE.with("to", "EUR");
        String[] inOrder = {
            "document", "start", "value", "unit_code", "concept", "alternatives", "normalized_value_text"
        };

        Dataset<Row> chosen = StatclaimSpark.claims(
                articles,
                all.with(
                        "columns",
                        "unit_code,normalized_value_text,document,start,value,alternatives,concept,document"));

        Dataset<Row> selected = StatclaimSpark.claims(articles, all).selectExpr(inOrder);
        assertThat(chosen.schema()).isEqualTo(selected.schema());
        assertThat(chosen.collectAsList())
                .hasSizeGreaterThan(200)
                .containsExactlyInAnyOrderElementsOf(selected.collectAsList());
    }

    @Test
    void anyColumnCanBeChosenAlone() {
        Extraction extraction = ClaimExtractor.builder()
                .build()
                .extract(Article.of("Vorig jaar waren er volgens de politie 12 doden, tegen 15 het jaar daarvoor.")
                        .withDate(PartialDate.parse("2021-02-14").orElseThrow()));
        ClaimTable.Entry entry =
                new ClaimTable.Entry(IndexedClaim.of(extraction).get(0), Optional.empty());
        Columns<ClaimTable.Entry> all = ClaimTable.of(NONE).ofDocuments();
        Row row = all.row(entry);

        for (String name : all.names()) {
            Columns<ClaimTable.Entry> one =
                    ClaimTable.of(NONE.with("columns", name)).ofDocuments();

            assertThat(one.names()).containsExactly(name);
            assertThat(one.row(entry).get(0)).isEqualTo(row.get(all.names().indexOf(name)));
        }
    }

    @Test
    void ofColumnsThatAreNotChosenNothingIsWorkedOut() {
        Columns<String> columns = Columns.<String>none()
                .text("first", text -> text)
                .text("second", text -> {
                    throw new IllegalStateException("worked out");
                })
                .only(name -> name.equals("first"));

        assertThat(columns.row("x")).isEqualTo(RowFactory.create("x"));
        assertThat(ClaimTable.of(NONE.with("to", "EUR").with("columns", "value"))
                        .isNormalized())
                .isFalse();
    }

    @Test
    void aColumnOfAnotherOptionNeedsIt(@TempDir Path folder) {
        Dataset<Row> articles = Archive.table(session, Archive.articles(1));
        StatclaimOptions options = NONE.with("columns", "value,normalized_unit");
        String message = "the column 'normalized_unit' is only there with the option to";

        assertThatThrownBy(() -> StatclaimSpark.claims(articles, options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> StatclaimSpark.register(session, options)).hasMessage(message);
        assertThatThrownBy(() -> StatclaimSpark.findings(articles, options)).hasMessage(message);
        assertThatThrownBy(() -> StatclaimSpark.index(articles, folder, options))
                .hasMessage(message);
    }

    @Test
    void newerRatesReachTheExecutors(@TempDir Path folder) throws IOException {
        Path rates = folder.resolve("eurofxref-hist.csv");
        Files.writeString(rates, "Date,USD,\n2090-01-03,2.0000,\n2090-01-02,4.0000,\n");
        Dataset<Row> articles = session.sql("SELECT 'Het kost 12 dollar.' AS text, '2090-01-03' AS date");

        Row claim = StatclaimSpark.claims(
                        articles, NONE.with("rates", rates.toString()).with("to", "EUR"))
                .first();

        assertThat(claim.<String>getAs("normalized_value_text")).isEqualTo("6");
        assertThatThrownBy(() -> StatclaimSpark.claims(articles, NONE.with("rates", FACTS.toString())))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100000000000000000000",
                "0.00000000000000000001",
                "-7.5",
                "1234567890123456789012345678901234567890"
            })
    void decimalsSurviveParquetAsStrings(String number, @TempDir Path folder) {
        BigDecimal value = new BigDecimal(number);
        Columns<BigDecimal> columns = Columns.<BigDecimal>none().decimal("value", Optional::of);
        String file = folder.resolve("out").toString();

        session.createDataFrame(columns.rows(List.of(value)), columns.schema())
                .write()
                .parquet(file);
        Row row = session.read().parquet(file).first();

        assertThat(row.getString(1)).isEqualTo(number);
        assertThat(row.getDecimal(0)).isEqualTo(number.length() > 20 ? null : value.setScale(18));
    }

    @Test
    void numbersTooLargeForADecimalAreReadAsStrings() throws IOException {
        Dataset<Row> articles =
                session.sql("SELECT 'Er zijn 300 triljoen sterren, 12 tot 15 planeten, en het is -5 graden.' AS text");

        List<Row> claims = StatclaimSpark.claims(articles, NONE.with("lang", "nl"))
                .orderBy("start")
                .select("value", "value_text", "low_text", "high_text")
                .collectAsList();

        assertThat(claims)
                .extracting(Row::toString)
                .containsExactly(
                        "[null,300000000000000000000,300000000000000000000,300000000000000000000]",
                        "[null,null,12,15]",
                        "[-5.000000000000000000,-5,-5,-5]");
    }

    @Test
    void sqlHasAFunction() throws IOException {
        List<Article> articles = Archive.articles(12);
        StatclaimSpark.register(session, NONE);
        Archive.table(session, articles).createOrReplaceTempView("articles");

        Dataset<Row> claims =
                session.sql("SELECT id AS document, inline(statclaim_claims(text, lang, date, region)) FROM articles");

        assertThat(Printed.rows(claims.collectAsList())).containsExactlyInAnyOrderElementsOf(Printed.csv(articles));
        assertThat(session.sql(
                                "SELECT statclaim_error('12 doden', 'xx', DATE'2021-02-14', NULL),"
                                        + " statclaim_claims('12 doden', 'xx', 2021, NULL),"
                                        + " size(statclaim_claims('niets', NULL, NULL, NULL)), statclaim_error('niets', NULL, NULL, NULL)")
                        .first())
                .hasToString("[unknown language 'xx', expected nl, en, de, fr or auto,null,0,null]");
    }

    @Test
    void sqlGivesTheChosenColumns() throws IOException {
        StatclaimSpark.register(session, NONE.with("columns", "value_text,document,kind"));

        assertThat(session.sql("SELECT inline(statclaim_claims('12 doden', 'nl', NULL, NULL))")
                        .toJSON()
                        .collectAsList())
                .containsExactly("{\"kind\":\"count\",\"value_text\":\"12\"}");
    }

    @Test
    void aTextIsReadOnceWhateverItsClaimsAreUsedFor() throws IOException {
        String plan = StatclaimSpark.claims(Archive.table(session, Archive.articles(2)), NONE)
                .filter(col("kind").equalTo("money"))
                .queryExecution()
                .executedPlan()
                .toString();

        assertThat(plan.split("UDF\\(", -1)).as(plan).hasSize(2);
    }

    @Test
    void findingsAreThoseOfTheLibrary() throws IOException {
        List<Article> articles = new ArrayList<>(Archive.articles(20));
        articles.add(Article.of("Het aantal leden steeg van 212 naar 265, een stijging van 35 procent.")
                .withId("slip"));
        TextChecker checker = TextChecker.builder().facts(FactBase.read(FACTS)).build();
        ClaimExtractor extractor = ClaimExtractor.builder().build();
        List<String> expected = articles.stream()
                .map(extractor::extract)
                .flatMap(extraction -> checker.check(extraction).stream()
                        .map(finding ->
                                extraction.id() + " " + finding.verdict().label() + " " + finding.explanation()))
                .toList();

        Dataset<Row> findings =
                StatclaimSpark.findings(Archive.table(session, articles), NONE.with("facts", FACTS.toString()));

        assertThat(findings.collectAsList().stream()
                        .map(row ->
                                row.getAs("document") + " " + row.getAs("verdict") + " " + row.getAs("explanation")))
                .hasSizeGreaterThan(5)
                .containsExactlyInAnyOrderElementsOf(expected);
        Row slip = findings.filter("document = 'slip' AND verdict = 'refuted'").first();
        assertThat(slip.<String>getAs("text")).isEqualTo("35 procent");
        assertThat(slip.<String>getAs("stated_text")).isEqualTo("35");
    }

    @Test
    void aStoreOfFactsIsGivenToTheExecutors(@TempDir Path folder) throws IOException {
        FactBase facts = FactBase.read(FACTS);
        try (FactStore store = FactStore.open(folder)) {
            store.replace("facts", to -> facts.facts().forEach(to));
        }
        Dataset<Row> articles = session.sql("SELECT 'Nederland telde in 2020 20 miljoen inwoners.' AS text");

        List<Row> fromStore = StatclaimSpark.findings(articles, NONE.with("facts", folder.toString()))
                .collectAsList();
        List<Row> fromTable = StatclaimSpark.findings(articles, NONE.with("facts", FACTS.toString()))
                .collectAsList();

        assertThat(fromStore).isNotEmpty().isEqualTo(fromTable);
        assertThat(fromStore.get(0).<String>getAs("rule")).isEqualTo("fact");
        assertThatThrownBy(() -> StatclaimSpark.findings(articles, NONE.with("facts", "no/such/file.csv")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void partsOfAnIndexAreOneIndex(@TempDir Path folder) throws IOException {
        List<Article> articles = Archive.articles(30);
        Path alone = folder.resolve("alone");
        Path together = folder.resolve("together");
        ClaimExtractor extractor = ClaimExtractor.builder().build();
        try (ClaimIndex index = ClaimIndex.open(alone)) {
            for (Article article : articles) {
                index.add(extractor.extract(article), article.text());
            }
        }

        Dataset<Row> table = Archive.table(session, articles).repartition(4);
        assertThat(StatclaimSpark.index(table, together, NONE).collectAsList()).isEmpty();
        // once more: of an article there is one version
        StatclaimSpark.index(table.limit(10), together, NONE);
        Dataset<Row> nameless = table.limit(1).withColumn("id", lit(""));
        assertThat(StatclaimSpark.index(nameless, together, NONE)
                        .select(StatclaimSpark.ERROR)
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactly("an article needs an id of 1 to 1000 characters, not of 0");

        ClaimQuery all = ClaimQuery.builder().page(0, 10_000).build();
        try (ClaimIndex one = ClaimIndex.builder().directory(alone).readOnly().build();
                ClaimIndex other =
                        ClaimIndex.builder().directory(together).readOnly().build()) {
            assertThat(other.size()).isGreaterThan(200).isEqualTo(one.size());
            assertThat(other.find(all).hits().stream().map(hit -> hit.claim()))
                    .containsExactlyInAnyOrderElementsOf(one.find(all).hits().stream()
                            .map(hit -> hit.claim())
                            .toList());
        }
    }

    @Test
    void anIndexThatFailsIsAsItWas(@TempDir Path folder) throws IOException {
        StatclaimSpark.index(Archive.table(session, Archive.articles(3)), folder, NONE);
        long before;
        try (ClaimIndex index =
                ClaimIndex.builder().directory(folder).readOnly().build()) {
            before = index.size();
        }
        Dataset<Row> failing = Archive.table(session, Archive.articles(9))
                .selectExpr("if(id = 'a8', raise_error('no disk'), id) AS id", "text");

        assertThatThrownBy(() -> StatclaimSpark.index(failing, folder, NONE)).hasMessageContaining("no disk");

        try (ClaimIndex index =
                ClaimIndex.builder().directory(folder).readOnly().build()) {
            assertThat(index.size()).isPositive().isEqualTo(before);
        }
    }
}
