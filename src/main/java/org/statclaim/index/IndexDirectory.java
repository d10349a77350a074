package org.statclaim.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Opens directories with an index of claims, and refuses what is none, or one of another format. */
final class IndexDirectory {

    /** The form of what is kept; an index of another one is refused. */
    static final String FORMAT = "1";

    private static final String FORMAT_KEY = "statclaim.format";
    private static final double BUFFER_MB = 64;

    private IndexDirectory() {}

    static Directory open(Path path, boolean readOnly) throws IOException {
        if (readOnly && !Files.isDirectory(path)) {
            throw new IOException(path + " is no directory, expected one with an index");
        }
        Directory directory = FSDirectory.open(path);
        try {
            boolean exists = DirectoryReader.indexExists(directory);
            if (readOnly && !exists) {
                throw new IOException(path + " holds no index");
            }
            if (exists) {
                requireFormat(path, directory);
            }
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
        return directory;
    }

    private static void requireFormat(Path path, Directory directory) throws IOException {
        String format;
        try {
            format = SegmentInfos.readLatestCommit(directory).getUserData().get(FORMAT_KEY);
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw new IndexFormatException(
                    path + " was written by another version of Lucene; index the articles again, "
                            + "into an empty directory: " + e.getMessage());
        }
        if (format == null) {
            throw new IndexFormatException(path + " holds an index of Lucene, but none of claims");
        }
        if (!format.equals(FORMAT)) {
            throw new IndexFormatException(path + " is of format " + format + ", and this version reads " + FORMAT
                    + "; index the articles again, into an empty directory");
        }
    }

    static IndexWriter writer(Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(Analyzers.index()).setRAMBufferSizeMB(BUFFER_MB);
        boolean isNew = !DirectoryReader.indexExists(directory);
        IndexWriter writer = new IndexWriter(directory, config);
        if (isNew) {
            try {
                writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
                writer.commit();
            } catch (IOException e) {
                writer.rollback();
                throw e;
            }
        }
        return writer;
    }
}
