package org.statclaim.ext.spark;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/** What SQL calls. */
final class SqlFunctions {

    private static final String CLAIMS = "statclaim_claims";

    private SqlFunctions() {}

    static void register(SparkSession session, Broadcast<Engine> engine, StatclaimOptions options) {
        UDF4<String, String, Object, String, @Nullable List<Row>> claims = (text, lang, date, region) -> article(
                        text, lang, date, region)
                .article(options)
                .map(article ->
                        engine.value().table().ofOne().rows(engine.value().claims(article)))
                .orElse(null);
        UDF4<String, String, Object, String, @Nullable String> error = (text, lang, date, region) ->
                article(text, lang, date, region).fault(options, false).orElse(null);
        session.udf()
                .register(
                        CLAIMS,
                        claims,
                        DataTypes.createArrayType(ClaimTable.of(options).ofOne().schema(), false));
        session.udf().register(StatclaimSpark.ERROR, error, DataTypes.StringType);
    }

    /** A date comes as whatever the query has: a string, a day, or the number of a year. */
    private static ArticleRow article(
            @Nullable String text, @Nullable String lang, @Nullable Object date, @Nullable String region) {
        return new ArticleRow(null, text, lang, region, date == null ? null : date.toString());
    }
}
