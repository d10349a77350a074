package org.statclaim.ext.spark;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The job that makes a table of claims, or of findings, of files with articles; for {@code spark-submit}, or by itself on the cores of
 * one machine.
 *
 * <p>It reads the files in batches. Each is written whole to a folder of its own, {@code claims/batch=0} or {@code findings/batch=0},
 * and what in it was no article to {@code failures/batch=0}. What a job that was killed has written is not done again by the next
 * one with the same arguments, and neither is a file that was read before: a directory may grow. A file is read as a whole, in one
 * batch.
 */
public final class ClaimJob {

    private static final System.Logger LOG = System.getLogger(ClaimJob.class.getName());

    private static final long MEGABYTE = 1_000_000;

    private static final String FAILURES = "failures";
    /** Where Spark puts lines that are no JSON. */
    private static final String NO_JSON = "_corrupt_record";

    private final SparkSession session;
    private final JobArguments job;
    private final String source;
    private final JobFolder folder;
    private final Broadcast<Engine> engine;
    private Counts counts = new Counts(0, 0, 0);

    /**
     * What one run of a job has done.
     *
     * @param articles how many rows it read
     * @param failures how many of them were no articles
     * @param rows how many claims or findings it wrote
     */
    public record Counts(long articles, long failures, long rows) {

        private Counts plus(Counts more) {
            return new Counts(articles + more.articles, failures + more.failures, rows + more.rows);
        }
    }

    private ClaimJob(SparkSession session, JobArguments job) throws IOException {
        this.session = session;
        this.job = job;
        this.source = source(session, job.from());
        this.engine = job.task() == JobArguments.Task.CHECK
                ? Engine.ofFindings(session, job.options())
                : Engine.ofClaims(session, job.options());
        // last: what has failed before it leaves no folder behind
        this.folder = JobFolder.open(session, job);
    }

    /**
     * What a stream is to read, which must be a directory or a pattern: of a single file, a pattern that finds no other.
     *
     * @throws IllegalArgumentException if nothing is there
     */
    private static String source(SparkSession session, String from) throws IOException {
        Path path = new Path(from);
        FileSystem files = path.getFileSystem(session.sparkContext().hadoopConfiguration());
        if (files.exists(path)) {
            int last = from.length() - 1;
            return files.getFileStatus(path).isFile() ? from.substring(0, last) + "[" + from.charAt(last) + "]" : from;
        }
        if (ArrayUtils.isEmpty(files.globStatus(path))) {
            throw new IllegalArgumentException("no file or directory is " + from);
        }
        return from;
    }

    /**
     * Runs the job in a session of its own: that of {@code spark-submit}, else on all cores of this machine.
     *
     * @param arguments {@code extract} or {@code check}, options and a path
     * @throws Exception as {@link #run} does
     */
    public static void main(String[] arguments) throws Exception {
        // before a session, which takes seconds
        JobArguments.of(arguments);
        SparkConf conf =
                new SparkConf().setIfMissing("spark.master", "local[*]").setIfMissing("spark.app.name", "statclaim");
        try (SparkSession session = SparkSession.builder().config(conf).getOrCreate()) {
            run(session, arguments);
        }
    }

    /**
     * Runs the job in a session, until all files are read that are there when it begins.
     *
     * @param session stays open
     * @param arguments {@code extract} or {@code check}, options and a path
     * @return what this run has done
     * @throws IllegalArgumentException if the arguments are wrong, or the directory of the result is not of this job
     * @throws IOException if a file cannot be read, or is not as it should be
     * @throws StreamingQueryException if a batch failed; those before it stay
     * @throws TimeoutException if Spark cannot begin
     */
    public static Counts run(SparkSession session, String... arguments)
            throws IOException, StreamingQueryException, TimeoutException {
        ClaimJob job = new ClaimJob(session, JobArguments.of(arguments));
        job.run();
        LOG.log(System.Logger.Level.INFO, job::summary);
        return job.counts;
    }

    private void run() throws StreamingQueryException, TimeoutException {
        StreamingQuery query = session.readStream()
                .schema(schema())
                .option("maxBytesPerTrigger", job.batchMegabytes() * MEGABYTE)
                .format(job.input().format())
                .load(source)
                .writeStream()
                .trigger(Trigger.AvailableNow())
                .option("checkpointLocation", folder.checkpoint())
                .foreachBatch(this::write)
                .start();
        query.awaitTermination();
    }

    private StructType schema() {
        if (job.input() == JobArguments.Form.JSONL) {
            return ArticleRow.SCHEMA.add(NO_JSON, DataTypes.StringType);
        }
        List<String> names = List.of(ArticleRow.SCHEMA.fieldNames());
        StructType all =
                session.read().format(job.input().format()).load(job.from()).schema();
        return DataTypes.createStructType(List.of(all.fields()).stream()
                .filter(field -> names.contains(field.name()))
                .toList());
    }

    /** Writes a batch in place of what a run that was killed may have written of it. */
    private void write(Dataset<Row> articles, long batch) throws InterruptedException {
        Observation read = Observation.apply();
        Observation found = Observation.apply();
        Dataset<Row> counted = articles.observe(
                read,
                count(lit(1)).as("articles"),
                count(StatclaimSpark.fault(articles, job.options(), false)).as(FAILURES));
        Dataset<Row> rows = job.task() == JobArguments.Task.CHECK
                ? StatclaimSpark.findings(counted, engine)
                : StatclaimSpark.claims(counted, engine, job.options());
        save(rows.observe(found, count(lit(1)).as("rows")), job.task().table(), batch);
        long failures = metric(read, FAILURES);
        if (failures > 0) {
            // there are few of them as a rule, and none to look for
            save(StatclaimSpark.failures(articles, job.options()), FAILURES, batch);
        }
        counts = counts.plus(new Counts(metric(read, "articles"), failures, metric(found, "rows")));
    }

    private static long metric(Observation counted, String name) throws InterruptedException {
        return (Long) Objects.requireNonNull(counted.getAsJava().get(name), name);
    }

    private void save(Dataset<Row> rows, String table, long batch) {
        rows.write().mode(SaveMode.Overwrite).format(job.output().format()).save(folder.batch(table, batch));
    }

    private String summary() {
        return job.to() + ": " + counts.articles() + " articles, " + counts.rows() + " "
                + job.task().table() + ", "
                + counts.failures() + " that could not be read"
                + (counts.failures() == 0 ? "" : ", see " + job.to() + "/" + FAILURES);
    }
}
