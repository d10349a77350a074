package org.statclaim.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** An index of Lucene that has been opened, to be searched and perhaps written to. */
final class OpenIndex implements AutoCloseable {

    private final String noun;
    private final Directory directory;
    private final @Nullable IndexWriter writer;
    private final SearcherManager searchers;

    private OpenIndex(String noun, Directory directory, @Nullable IndexWriter writer, SearcherManager searchers) {
        this.noun = noun;
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /** What is found of what this index itself writes. */
    enum Sees {
        /** All, at once. */
        WRITTEN,
        /** What has been committed. */
        COMMITTED
    }

    /**
     * Opens what a directory holds.
     *
     * @param where names the directory, for messages
     * @param directory closed with the index, or where that cannot be opened
     */
    static OpenIndex of(IndexDirectory kind, Path where, Directory directory, boolean readOnly, Sees sees)
            throws IOException {
        IndexWriter writer = null;
        try {
            writer = readOnly ? null : kind.writer(directory);
            SearcherManager searchers = writer == null || sees == Sees.COMMITTED
                    ? new SearcherManager(directory, null)
                    : new SearcherManager(writer, null);
            return new OpenIndex(kind.bare(), directory, writer, searchers);
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new IndexInUseException(
                    where + " is written to by another program or " + kind.bare() + "; open it to read only, or wait",
                    e);
        } catch (IOException | RuntimeException e) {
            if (writer != null) {
                writer.rollback();
            }
            directory.close();
            throw e;
        }
    }

    /**
     * {@return what writes to it}
     *
     * @throws IllegalStateException if it is open to be read only
     */
    IndexWriter writer() {
        if (writer == null) {
            throw new IllegalStateException("the " + noun + " is open to be read only");
        }
        return writer;
    }

    /** Makes that what was written, or committed by others, is found. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** What asks a state of the index. */
    interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    <T> T search(Search<T> search) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return search.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Commits what was written, and lets the directory go. Closing twice changes nothing. */
    @Override
    public void close() throws IOException {
        searchers.close();
        if (writer != null) {
            writer.close();
        }
        directory.close();
    }
}
