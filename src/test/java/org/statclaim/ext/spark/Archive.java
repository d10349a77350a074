package org.statclaim.ext.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.statclaim.Article;
import org.statclaim.claim.PartialDate;

/** Articles of the test data, as many as are asked for: under ids of their own, with some of the figures changed. */
final class Archive {

    private static final Path FOLDER = Path.of("testdata/articles");

    private Archive() {}

    static List<Article> articles(int number) {
        List<String> texts = texts();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String text = texts.get(i % texts.size()).replace("20 ", i + " ");
            articles.add(new Article(
                    "a" + i,
                    text,
                    Optional.empty(),
                    i % 3 == 0 ? Optional.of("BE") : Optional.empty(),
                    i % 2 == 0 ? PartialDate.parse("2021-02") : Optional.empty()));
        }
        return articles;
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file, UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static Dataset<Row> table(SparkSession session, List<Article> articles) {
        return session.createDataFrame(
                articles.stream()
                        .map(article -> RowFactory.create(
                                article.id(),
                                article.text(),
                                null,
                                article.region().orElse(null),
                                article.date().map(PartialDate::toString).orElse(null)))
                        .toList(),
                StatclaimSpark.articleSchema());
    }
}
