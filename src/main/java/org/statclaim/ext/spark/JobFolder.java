package org.statclaim.ext.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** Where a job writes, on any file system that Spark knows; it belongs to jobs that make the same of the same articles. */
final class JobFolder {

    /** What the folder is made by; Spark passes over names that begin so. */
    private static final String JOB = "_statclaim";

    private final Path root;

    private JobFolder(Path root) {
        this.root = root;
    }

    /**
     * The folder of a job: a new one, or one that a job with the same arguments has begun.
     *
     * @throws IllegalArgumentException if it holds anything else
     */
    static JobFolder open(SparkSession session, JobArguments job) throws IOException {
        Path root = new Path(job.to());
        FileSystem files = root.getFileSystem(session.sparkContext().hadoopConfiguration());
        Path mark = new Path(root, JOB);
        String own = description(job);
        if (files.exists(mark)) {
            String found = read(files, mark);
            if (!found.equals(own)) {
                throw new IllegalArgumentException(root + " holds the result of another job, (" + found + "), not of ("
                        + own + "); choose another --output");
            }
        } else if (files.exists(root) && files.listStatus(root).length > 0) {
            throw new IllegalArgumentException(
                    root + " is not empty and holds no result of a job; choose another --output");
        } else {
            try (FSDataOutputStream out = files.create(mark, false)) {
                out.write(own.getBytes(UTF_8));
            }
        }
        return new JobFolder(root);
    }

    /** All that the rows depend on, the version of the library included. */
    private static String description(JobArguments job) {
        String version = JobFolder.class.getPackage().getImplementationVersion();
        return String.join(
                ", ",
                job.task().name(),
                job.input().format() + " " + job.from(),
                job.output().format(),
                job.options().toString(),
                version == null ? "not packaged" : version);
    }

    private static String read(FileSystem files, Path mark) throws IOException {
        try (FSDataInputStream in = files.open(mark)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    String checkpoint() {
        return new Path(root, "_checkpoint").toString();
    }

    /** Where a batch of a table is written; the number is a column when the table is read. */
    String batch(String table, long batch) {
        return new Path(root, table + "/batch=" + batch).toString();
    }
}
