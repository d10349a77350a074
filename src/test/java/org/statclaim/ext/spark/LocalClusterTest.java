package org.statclaim.ext.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.statclaim.Article;
import org.statclaim.index.ClaimIndex;

/** Executors that are processes of their own: what goes to them goes through the serializer and over the network. */
@Tag("spark")
class LocalClusterTest {

    private static SparkSession session;

    /** The executors look for the classes of Spark in a folder of its home, whatever else they are told. */
    @BeforeAll
    static void start() throws IOException {
        Path jars = Path.of(System.getenv("SPARK_HOME"), "jars");
        Files.createDirectories(jars);
        String classPath = System.getProperty("java.class.path");
        for (String entry : classPath.split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            Path link = jars.resolve(jar.getFileName());
            if (entry.endsWith(".jar") && !Files.exists(link)) {
                Files.createSymbolicLink(link, jar.toAbsolutePath());
            }
        }
        session = SparkSession.builder()
                .master("local-cluster[2,1,1024]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.executor.memory", "512m")
                .config("spark.executor.extraClassPath", classPath)
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        session.stop();
    }

    @Test
    void claimsAreThoseOfTheLibrary() throws IOException {
        List<Article> articles = Archive.articles(40);

        assertThat(Printed.rows(
                        StatclaimSpark.claims(Archive.table(session, articles).repartition(4), StatclaimOptions.none())
                                .collectAsList()))
                .containsExactlyInAnyOrderElementsOf(Printed.csv(articles));
    }

    @Test
    void factsAndPartsOfAnIndexTravel(@TempDir Path folder) throws IOException {
        List<Article> articles = Archive.articles(12);
        StatclaimOptions options = StatclaimOptions.none().with("facts", "testdata/facts/facts.csv");

        assertThat(StatclaimSpark.findings(Archive.table(session, articles), options)
                        .count())
                .isPositive();
        StatclaimSpark.index(Archive.table(session, articles).repartition(2), folder, StatclaimOptions.none());

        try (ClaimIndex index =
                ClaimIndex.builder().directory(folder).readOnly().build()) {
            assertThat(index.size()).isEqualTo(Printed.csv(articles).size());
        }
    }

    @Test
    void anExecutorThatIsKilledChangesNothing() throws InterruptedException, IOException {
        List<Article> articles = Archive.articles(200);
        AtomicBoolean killed = new AtomicBoolean();
        CountDownLatch removed = new CountDownLatch(1);
        session.sparkContext().addSparkListener(new SparkListener() {
            @Override
            public void onTaskEnd(SparkListenerTaskEnd task) {
                if (!killed.getAndSet(true)) {
                    ProcessHandle.current()
                            .children()
                            .filter(process ->
                                    process.info().command().orElse("").endsWith("java"))
                            .findFirst()
                            .orElseThrow()
                            .destroyForcibly();
                }
            }

            @Override
            public void onExecutorRemoved(SparkListenerExecutorRemoved executor) {
                removed.countDown();
            }
        });

        assertThat(Printed.rows(
                        StatclaimSpark.claims(Archive.table(session, articles).repartition(20), StatclaimOptions.none())
                                .collectAsList()))
                .containsExactlyInAnyOrderElementsOf(Printed.csv(articles));
        assertThat(removed.await(1, TimeUnit.MINUTES)).isTrue();
    }
}
