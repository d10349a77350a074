package org.statclaim.ext.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.udf;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.statclaim.Article;
import org.statclaim.index.ClaimIndex;

/**
 * The claims of a table of articles, as tables.
 *
 * <pre>{@code
 * Dataset<Row> articles = session.read().schema(StatclaimSpark.articleSchema()).json("archive/");
 * Dataset<Row> claims = StatclaimSpark.claims(articles, StatclaimOptions.none().with("region", "BE"));
 * }</pre>
 *
 * <p>A table of articles has a column {@code text}, and may have {@code id}, {@code lang} (a code of {@link org.statclaim.Language}, or {@code auto}),
 * {@code region} (ISO 3166 alpha-2) and {@code date} (a string such as {@code 2021-02}, or Spark's date, timestamp or whole number
 * of a year); null says no more than a missing column does. Other columns are passed over. A row without text, or with a value
 * that is none, is no article: it has no claims, and {@link #failures} has it with the reason.
 *
 * <p>Articles are read when Spark is asked for rows, but for {@link #index}; files that options name are read at once. Each executor builds one extractor, which its tasks share.
 */
public final class StatclaimSpark {

    /** The column of {@link #failures} with the reason. */
    public static final String ERROR = "statclaim_error";

    private StatclaimSpark() {}

    /** {@return the columns that a table of articles may have, for readers that are told what to read} */
    public static StructType articleSchema() {
        return ArticleRow.SCHEMA;
    }

    /**
     * {@return a row a claim, in no order} The columns are those of the command's CSV: {@code document}, {@code lang},
     * {@code date}, {@code claim} (its number among those of the document), and the fields of {@link org.statclaim.claim.Claim},
     * an object with a column for each member. Of {@code dates} there are first and last day alone.
     *
     * <p>Each decimal is there twice: as {@code decimal(38,18)}, null where that does not hold all of its digits, and behind
     * {@code _text} as a string of digits and a point, which is always exact. Offsets are UTF-16 code units. Without an
     * {@code id} the document is the empty string.
     *
     * @param articles a table with a column {@code text}
     * @param options what else is asked for; with {@code to} there are columns of what each claim comes to, with {@code columns}
     *     only those that it names, in the order of all
     * @throws IllegalArgumentException if the table has no text, or a column of another type than is read; if columns are chosen
     *     that only {@code to} brings
     * @throws IOException if the file of exchange rates cannot be read, or is none
     */
    public static Dataset<Row> claims(Dataset<Row> articles, StatclaimOptions options) throws IOException {
        return claims(articles, Engine.ofClaims(articles.sparkSession(), options), options);
    }

    static Dataset<Row> claims(Dataset<Row> articles, Broadcast<Engine> engine, StatclaimOptions options) {
        return rows(
                articles,
                engine,
                ClaimTable.of(options).ofDocuments().schema(),
                (each, article) -> each.table().ofDocuments().rows(each.claims(article)));
    }

    /**
     * {@return a row a finding of articles that are checked against themselves, and against the option {@code facts}, in no
     * order} The columns are those of {@link org.statclaim.check.Finding}, with the claim that is judged: {@code claim},
     * {@code text}, {@code start}, {@code end}; {@code claims} and {@code texts} have all that are in it, the judged one last.
     * Decimals are twice, as those of claims are.
     *
     * <p>Facts are given to each executor once, on its disk; a table is then held in memory, a store is not.
     *
     * @param articles a table with a column {@code text}
     * @param options what else is asked for; {@code kind}, {@code leniency}, {@code to} and {@code columns} play no part
     * @throws IllegalArgumentException if the table has no text, or a column of another type than is read; if columns are chosen
     *     that only {@code to} brings
     * @throws IOException if a file of exchange rates or of facts cannot be read, or is none
     */
    public static Dataset<Row> findings(Dataset<Row> articles, StatclaimOptions options) throws IOException {
        return findings(articles, Engine.ofFindings(articles.sparkSession(), options));
    }

    static Dataset<Row> findings(Dataset<Row> articles, Broadcast<Engine> engine) {
        return rows(
                articles,
                engine,
                FindingTable.COLUMNS.schema(),
                (each, article) -> FindingTable.COLUMNS.rows(each.findings(article)));
    }

    /** The rows that an engine makes of an article; it goes to the executors, as columns cannot. */
    private interface Rows extends Serializable {
        List<Row> of(Engine engine, Article article);
    }

    private static Dataset<Row> rows(Dataset<Row> articles, Broadcast<Engine> engine, StructType schema, Rows rows) {
        UDF5<String, String, String, String, String, @Nullable List<Row>> read =
                (id, text, lang, region, date) -> new ArticleRow(id, text, lang, region, date)
                        .article(engine.value().options())
                        .map(article -> rows.of(engine.value(), article))
                        .orElse(null);
        return articles.select(
                inline(udf(read, DataTypes.createArrayType(schema, false)).apply(ArticleRow.columns(articles))));
    }

    /**
     * {@return the rows that hold no article, as they are, with the reason in the column} {@link #ERROR} To find them reads no
     * text: it costs next to nothing beside the claims.
     *
     * @param articles a table with a column {@code text}
     * @param options whose language, region and date are used where a row has none
     * @throws IllegalArgumentException if the table has no text, or a column of another type than is read
     */
    public static Dataset<Row> failures(Dataset<Row> articles, StatclaimOptions options) {
        return failures(articles, options, false);
    }

    private static Dataset<Row> failures(Dataset<Row> articles, StatclaimOptions options, boolean identified) {
        return articles.withColumn(ERROR, fault(articles, options, identified))
                .filter(col(ERROR).isNotNull());
    }

    /** Why a row holds no article; null where it holds one. */
    static Column fault(Dataset<Row> articles, StatclaimOptions options, boolean identified) {
        UDF5<String, String, String, String, String, @Nullable String> fault =
                (id, text, lang, region, date) -> new ArticleRow(id, text, lang, region, date)
                        .fault(options, identified)
                        .orElse(null);
        return udf(fault, DataTypes.StringType).apply(ArticleRow.columns(articles));
    }

    /**
     * Makes two functions known to the SQL of a session. {@code statclaim_claims(text, lang, date, region)} gives an array of
     * structures with the columns of {@link #claims} but for the document, for {@code inline} or {@code explode}; it is null
     * for what is no article. {@code statclaim_error(text, lang, date, region)} says why, and is null for an article. All but
     * the text may be null.
     *
     * @param session whose SQL gets them, in place of earlier ones
     * @param options for both
     * @throws IllegalArgumentException if columns are chosen that only {@code to} brings
     * @throws IOException if the file of exchange rates cannot be read, or is none
     */
    public static void register(SparkSession session, StatclaimOptions options) throws IOException {
        SqlFunctions.register(session, Engine.ofClaims(session, options), options);
    }

    /**
     * Adds the claims of articles to an index, in place of those that it has of articles of the same ids. Each task makes an index
     * of its part, and the driver puts the parts together as they come; nothing is committed before all of them are there.
     *
     * @param articles a table with the columns {@code text} and {@code id}; of two articles of one id, either may remain
     * @param directory of the driver, with an index or to hold one
     * @param options for reading; {@code kind}, {@code to} and {@code columns} play no part
     * @return the rows that hold no article or have no id, as {@link #failures} has them
     * @throws IllegalArgumentException if the table has no text, or a column of another type than is read; if columns are chosen
     *     that only {@code to} brings
     * @throws IOException if the index cannot be written, or the file of exchange rates cannot be read
     */
    public static Dataset<Row> index(Dataset<Row> articles, Path directory, StatclaimOptions options)
            throws IOException {
        Broadcast<Engine> engine = Engine.ofClaims(articles.sparkSession(), options);
        Dataset<Row> read = articles.select(ArticleRow.columns(articles));
        try (ClaimIndex index = ClaimIndex.open(directory)) {
            try {
                IndexParts.addTo(index, read, engine);
            } catch (IOException | RuntimeException e) {
                index.rollback();
                throw e;
            }
        }
        return failures(articles, options, true);
    }
}
