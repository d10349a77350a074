package org.statclaim.report;

import java.io.IOException;
import org.statclaim.Extraction;

/**
 * Writes answers one after another, in the order given and without keeping them: {@link #begin()} once, then any number
 * of documents and failures, then {@link #end()} once. A report flushes what it writes to, and never closes it.
 */
public interface ReportWriter {

    void begin() throws IOException;

    /** One document's answer. */
    void document(Extraction extraction) throws IOException;

    /**
     * What stands in the place of a document that could not be read. A format without a place for it leaves it out.
     *
     * @param line where the document stands in its file, from 1
     * @param error what is wrong with it, as one sentence
     */
    void failure(long line, String error) throws IOException;

    /** Lets go what is written so far, for a reader who waits for it; a report that is read as a whole may do nothing. */
    default void flush() throws IOException {
        // nothing to be had before the end
    }

    void end() throws IOException;
}
