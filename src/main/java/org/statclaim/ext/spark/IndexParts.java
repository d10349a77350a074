package org.statclaim.ext.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.Validate;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import org.statclaim.Article;
import org.statclaim.index.ClaimIndex;

/**
 * An index of each part of a table, made where the part is, and put together by the driver. The files of an index travel as rows of
 * pieces: that needs no disk that driver and executors share.
 */
final class IndexParts {

    /** Some of these are in memory at once on either side. */
    private static final int PIECE = 4 << 20;

    private static final StructType SCHEMA = new StructType()
            .add("part", DataTypes.IntegerType)
            .add("file", DataTypes.StringType)
            .add("piece", DataTypes.BinaryType);

    private IndexParts() {}

    /** Adds the claims of all articles to an index of the driver. */
    static void addTo(ClaimIndex index, Dataset<Row> articles, Broadcast<Engine> engine) throws IOException {
        MapPartitionsFunction<Row, Row> part = rows -> partOf(rows, engine.value());
        // kept, since the driver asks for one part after the other, and all are to be made at once
        Dataset<Row> parts = articles.mapPartitions(part, Encoders.row(SCHEMA)).persist(StorageLevel.DISK_ONLY());
        try {
            parts.count();
            Iterator<Row> pieces = parts.toLocalIterator();
            @Nullable Row next = pieces.hasNext() ? pieces.next() : null;
            while (next != null) {
                Path folder = Files.createTempDirectory("statclaim");
                try {
                    int number = next.getInt(0);
                    while (next != null && next.getInt(0) == number) {
                        write(folder, next);
                        next = pieces.hasNext() ? pieces.next() : null;
                    }
                    index.addAll(folder);
                } finally {
                    FileUtil.fullyDelete(folder.toFile());
                }
            }
        } finally {
            parts.unpersist();
        }
    }

    private static void write(Path folder, Row piece) throws IOException {
        Path file = folder.resolve(piece.getString(1)).normalize();
        Validate.isTrue(file.startsWith(folder), "%s leads out of the index", file);
        Files.createDirectories(file.getParent());
        Files.write(file, piece.<byte[]>getAs(2), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The pieces of an index of the articles of one part; none for a part without articles. */
    private static Iterator<Row> partOf(Iterator<Row> rows, Engine engine) throws IOException {
        if (!rows.hasNext()) {
            return List.<Row>of().iterator();
        }
        Path folder = Files.createTempDirectory("statclaim");
        TaskContext.get()
                .addTaskCompletionListener((TaskCompletionListener) task -> FileUtil.fullyDelete(folder.toFile()));
        try (ClaimIndex index = ClaimIndex.open(folder)) {
            while (rows.hasNext()) {
                ArticleRow row = ArticleRow.of(rows.next());
                Article article = row.article(engine.options()).orElse(null);
                if (article != null && row.isIdentified()) {
                    index.add(engine.extract(article), article.text());
                }
            }
        }
        return new Pieces(TaskContext.getPartitionId(), folder);
    }

    /** The files below a folder, cut into pieces in their order. */
    private static final class Pieces implements Iterator<Row> {

        private final int part;
        private final Path folder;
        private final Iterator<Path> files;
        private @Nullable Path file;
        private long done;

        Pieces(int part, Path folder) throws IOException {
            this.part = part;
            this.folder = folder;
            try (Stream<Path> all = Files.walk(folder)) {
                this.files = all.filter(Files::isRegularFile).toList().iterator();
            }
        }

        @Override
        public boolean hasNext() {
            return file != null || files.hasNext();
        }

        @Override
        public Row next() {
            Path current = file == null ? files.next() : file;
            try (InputStream in = Files.newInputStream(current)) {
                in.skipNBytes(done);
                byte[] piece = in.readNBytes(PIECE);
                done += piece.length;
                boolean ended = done >= Files.size(current);
                file = ended ? null : current;
                done = ended ? 0 : done;
                return RowFactory.create(
                        part, folder.relativize(current).toString().replace('\\', '/'), piece);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
