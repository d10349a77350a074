package org.statclaim.ext.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.to_date;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.statclaim.Article;
import org.statclaim.index.ClaimIndex;

/**
 * One article as a row: its id, text, language, region and date, each a string or null.
 *
 * @param id null where the row has none
 * @param text null in a bad row
 */
record ArticleRow(
        @Nullable String id,
        @Nullable String text,
        @Nullable String lang,
        @Nullable String region,
        @Nullable String date) {

    static final String ID = "id";
    static final String TEXT = "text";
    static final String DATE = "date";

    private static final List<String> NAMES = List.of(ID, TEXT, "lang", "region", DATE);

    /** The columns of such rows. */
    static final StructType SCHEMA = DataTypes.createStructType(NAMES.stream()
            .map(name -> DataTypes.createStructField(name, DataTypes.StringType, true))
            .toArray(StructField[]::new));

    /**
     * The columns that an article is read from, of any table of articles: each a string, null where the table does not have it.
     *
     * @throws IllegalArgumentException if the table has no text, or one of them is of a type that is not to be read as one
     */
    static Column[] columns(Dataset<Row> articles) {
        return NAMES.stream().map(name -> column(articles, name)).toArray(Column[]::new);
    }

    private static Column column(Dataset<Row> articles, String name) {
        StructType schema = articles.schema();
        if (!Arrays.asList(schema.fieldNames()).contains(name)) {
            if (name.equals(TEXT)) {
                throw new IllegalArgumentException(
                        "the articles have no column 'text', only " + String.join(", ", schema.fieldNames()));
            }
            return lit(null).cast(DataTypes.StringType).as(name);
        }
        DataType type = schema.apply(name).dataType();
        Column column = col(name);
        if (type.equals(DataTypes.StringType)) {
            return column;
        }
        boolean isDay = type.equals(DataTypes.TimestampType) || type.equals(DataTypes.TimestampNTZType);
        if (name.equals(ID) || name.equals(DATE) && (type.equals(DataTypes.DateType) || isWhole(type))) {
            return column.cast(DataTypes.StringType).as(name);
        }
        if (name.equals(DATE) && isDay) {
            return to_date(column).cast(DataTypes.StringType).as(name);
        }
        throw new IllegalArgumentException(
                "the articles' column '" + name + "' is " + type.simpleString() + ", expected string");
    }

    /** A year is a date. */
    private static boolean isWhole(DataType type) {
        return type.equals(DataTypes.IntegerType) || type.equals(DataTypes.LongType);
    }

    /** A row of these columns. */
    static ArticleRow of(Row row) {
        return new ArticleRow(row.getString(0), row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }

    /**
     * The article of the row.
     *
     * @throws IllegalArgumentException if it holds none; the message says why
     */
    private Article require(StatclaimOptions options) {
        if (text == null) {
            throw new IllegalArgumentException("the text is missing");
        }
        return ArticleParticulars.of(lang, region, date, options).article(id == null ? "" : id, text);
    }

    /** The article of the row; empty where it holds none. */
    Optional<Article> article(StatclaimOptions options) {
        try {
            return Optional.of(require(options));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the row has an id by which an index can keep its article. */
    boolean isIdentified() {
        return id != null && !id.isEmpty() && id.length() <= ClaimIndex.MAX_ID;
    }

    /**
     * Why the row holds no article; empty where it holds one.
     *
     * @param identified whether it must be one that an index can keep
     */
    Optional<String> fault(StatclaimOptions options, boolean identified) {
        try {
            require(options);
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
        return identified && !isIdentified()
                ? Optional.of("an article needs an id of 1 to " + ClaimIndex.MAX_ID + " characters, not of "
                        + StringUtils.length(id))
                : Optional.empty();
    }
}
