#!/usr/bin/env bash
# Spark SQL 4.2.0, on JDK 17, Java interface: what a cell of a Row may hold depends on where the row is handed over.
#
# An array column takes a java.util.List where a function (UDF) returns the rows, and where createDataFrame gets them. Where flatMap or
# mapPartitions returns the very same row under Encoders.row of the same schema, the list is refused at run time with a
# ClassCastException to scala.collection.Seq; an array is taken by all three. A day is the same once more: the first two take a
# java.time.LocalDate, but Encoders.row wants java.sql.Date, unless spark.sql.datetime.java8API.enabled was set before the encoder was made.
#
# Why it matters: records of Java are no rows for Spark, so that whoever brings structured results to it, such as claims with a list of words
# and the days they speak of, fills Row by hand. Code that was tested as a function fails when it is moved to mapPartitions, on a cluster, at the first
# row that has a list or a day. Arrays work in all three places; a LocalDate works in the first two, whatever the session says.
#
# Needs JDK 17 and Maven. Prints what it says, and fails if that is no longer so.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'XML'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>rows</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.spark</groupId>
      <artifactId>spark-sql_2.13</artifactId>
      <version>4.2.0</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$folder/jars"

cat > Rows.java <<'JAVA'
import static org.apache.spark.sql.functions.*;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.*;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.*;

public class Rows {
    private static String outcome(Supplier<Dataset<Row>> rows) {
        try {
            rows.get().selectExpr("to_json(struct(*))").collect();
            return "taken";
        } catch (Exception e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return cause.getClass().getSimpleName() + " to "
                    + (String.valueOf(cause.getMessage()).contains("scala.collection.Seq") ? "scala.collection.Seq" : "java.sql.Date");
        }
    }

    private static void tell(SparkSession session, String what, String type, Object cell) {
        StructType schema = StructType.fromDDL("cell " + type);
        FlatMapFunction<Long, Row> flat = id -> List.of(RowFactory.create(cell)).iterator();
        UDF1<Long, Row> function = id -> RowFactory.create(cell);
        System.out.println(what + " in createDataFrame: "
                + outcome(() -> session.createDataFrame(List.of(RowFactory.create(cell)), schema)));
        System.out.println(what + " of a function: "
                + outcome(() -> session.range(1).toDF().select(udf(function, schema).apply(col("id")).as("row"))));
        System.out.println(what + " of flatMap: "
                + outcome(() -> session.range(1).flatMap(flat, Encoders.row(schema))));
    }

    public static void main(String[] arguments) throws Exception {
        try (SparkSession session = SparkSession.builder().master("local[1]").config("spark.ui.enabled", false).getOrCreate()) {
            tell(session, "list", "array<string>", List.of("a", "b"));
            tell(session, "array", "array<string>", new String[] {"a", "b"});
            tell(session, "LocalDate", "date", LocalDate.of(2021, 2, 14));
            session.conf().set("spark.sql.datetime.java8API.enabled", true);
            tell(session, "LocalDate, as the session asks,", "date", LocalDate.of(2021, 2, 14));
        }
    }
}
JAVA

javac -nowarn -cp 'jars/*' Rows.java
java -cp 'jars/*:.' Rows 2>errors > output || { tail -20 errors; exit 1; }
diff output - <<'TXT'
list in createDataFrame: taken
list of a function: taken
list of flatMap: ClassCastException to scala.collection.Seq
array in createDataFrame: taken
array of a function: taken
array of flatMap: taken
LocalDate in createDataFrame: taken
LocalDate of a function: taken
LocalDate of flatMap: ClassCastException to java.sql.Date
LocalDate, as the session asks, in createDataFrame: taken
LocalDate, as the session asks, of a function: taken
LocalDate, as the session asks, of flatMap: taken
TXT
cat output
