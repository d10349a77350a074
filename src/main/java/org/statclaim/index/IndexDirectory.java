package org.statclaim.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Opens directories with an index of claims or a store of facts, and refuses what is none, or one of another format. Each has a folder of
 * its own in the directory, and nothing else there is touched: Lucene deletes what looks like a file of its own, as
 * {@code _config.yml} does.
 */
enum IndexDirectory {
    /** Claims of articles. */
    CLAIMS("statclaim-index", "3", "an index", "claims", "index the articles again"),
    /** Facts of tables. */
    FACTS("statclaim-facts", "facts-1", "a store of facts", "facts", "add the tables again");

    static final String FORMAT_KEY = "statclaim.format";

    private static final double BUFFER_MB = 64;

    /** Its folder in the directory that is named. */
    private final String name;
    /** The form of what is kept; another one is refused. */
    private final String format;
    /** What it is, for messages. */
    private final String noun;

    private final String things;
    private final String remedy;

    IndexDirectory(String name, String format, String noun, String things, String remedy) {
        this.name = name;
        this.format = format;
        this.noun = noun;
        this.things = things;
        this.remedy = remedy;
    }

    /** The same without its article. */
    String bare() {
        return noun.substring(noun.indexOf(' ') + 1);
    }

    /** Whether the directory holds one. */
    boolean isIn(Path path) {
        return Files.isDirectory(path.resolve(name));
    }

    Directory open(Path path, boolean readOnly) throws IOException {
        if (OwnFiles.isIn(path)) {
            throw new IOException(path + " is the inside of an index; name the directory that it stands in");
        }
        return readOnly ? toRead(path) : toWrite(path);
    }

    private Directory toRead(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            throw new IOException(path + " is no directory, expected one with " + noun);
        }
        Path folder = path.resolve(name);
        if (!Files.isDirectory(folder)) {
            requireNoEarlier(path);
            throw new IOException(path + " holds no " + bare());
        }
        requireNoForeign(folder, OwnFiles.foreignCommit(folder));
        Directory directory = FSDirectory.open(folder);
        try {
            if (!DirectoryReader.indexExists(directory)) {
                throw new IOException(path + " holds no " + bare());
            }
            requireFormat(path, directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
        return directory;
    }

    private Directory toWrite(Path path) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new NotDirectoryException(path.toString());
        }
        Path folder = path.resolve(name);
        if (!Files.exists(folder) && Files.isDirectory(path)) {
            requireNoEarlier(path);
        }
        Files.createDirectories(folder);
        Directory directory = OwnFiles.open(folder);
        try {
            if (DirectoryReader.indexExists(directory)) {
                requireNoForeign(folder, OwnFiles.foreignCommit(folder));
                requireFormat(path, directory);
            }
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
        return directory;
    }

    /** An earlier version has put its index right into the directory; anything else that lies there is somebody else's. */
    private void requireNoEarlier(Path path) throws IOException {
        boolean isOurs = false;
        try (Directory directory = FSDirectory.open(path)) {
            isOurs = SegmentInfos.readLatestCommit(directory).getUserData().containsKey(FORMAT_KEY);
        } catch (IOException | IllegalArgumentException e) {
            // files of somebody else, whatever their names
        }
        if (isOurs) {
            throw new IndexFormatException(
                    path + " holds an index of an earlier version, which does not know all that is"
                            + " known of a claim; index the articles again, into an empty directory");
        }
    }

    private void requireNoForeign(Path folder, Optional<String> foreign) throws IOException {
        if (foreign.isPresent()) {
            throw new IOException(folder + " holds '" + foreign.get() + "', which is no file of the " + bare()
                    + "; move it to another directory");
        }
    }

    private void requireFormat(Path path, Directory directory) throws IOException {
        String found;
        try {
            found = SegmentInfos.readLatestCommit(directory).getUserData().get(FORMAT_KEY);
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw new IndexFormatException(path + " was written by another version of Lucene; " + remedy + ", "
                    + "into an empty directory: " + e.getMessage());
        } catch (CorruptIndexException | EOFException | IllegalArgumentException e) {
            throw new IOException(path + " holds an index whose files are damaged: " + e.getMessage(), e);
        }
        if (found == null) {
            throw new IndexFormatException(path + " holds an index of Lucene, but none of " + things);
        }
        if (!found.equals(format)) {
            throw new IndexFormatException(path + " is of format " + found + ", and this version reads " + format + "; "
                    + remedy + ", into an empty directory");
        }
    }

    IndexWriter writer(Directory directory) throws IOException {
        if (directory instanceof OwnFiles files) {
            requireNoForeign(files.folder(), files.foreign());
        }
        IndexWriterConfig config = new IndexWriterConfig(Analyzers.index()).setRAMBufferSizeMB(BUFFER_MB);
        boolean isNew = !DirectoryReader.indexExists(directory);
        IndexWriter writer = new IndexWriter(directory, config);
        if (isNew) {
            try {
                writer.setLiveCommitData(Map.of(FORMAT_KEY, format).entrySet());
                writer.commit();
            } catch (IOException e) {
                writer.rollback();
                throw e;
            }
        }
        return writer;
    }
}
