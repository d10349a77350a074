package org.statclaim.report;

import java.io.IOException;
import java.util.List;
import org.statclaim.check.ComparedStatistic;

/**
 * Writes answers one after another, in the order given and without keeping them: {@link #begin()} once, then any number of
 * answers and failures, then what they come to together where that was asked, then {@link #end()} once. A report calculates
 * nothing; it flushes what it writes to, and never closes it.
 */
public interface ReportWriter {

    /**
     * Writes what stands before the first answer.
     *
     * @throws IOException if it cannot be written
     */
    void begin() throws IOException;

    /**
     * One document's answer.
     *
     * @param answer what was found, and what else is known of it
     * @throws IOException if it cannot be written
     */
    void answer(Answer answer) throws IOException;

    /**
     * What stands in the place of a document that could not be read. A format without a place for it leaves it out.
     *
     * @param line where the document stands in its file, from 1
     * @param error what is wrong with it, as one sentence
     * @throws IOException if it cannot be written
     */
    void failure(long line, String error) throws IOException;

    /**
     * What several documents state of the same; a format of one document at a time leaves it out.
     *
     * @param statistics in the order to be told in
     * @throws IOException if it cannot be written
     */
    default void across(List<ComparedStatistic> statistics) throws IOException {
        // a row or a page of claims has no place for it
    }

    /**
     * Lets go what is written so far, for a reader who waits for it; a report that is read as a whole may do nothing.
     *
     * @throws IOException if it cannot be written
     */
    default void flush() throws IOException {
        // nothing to be had before the end
    }

    /**
     * Writes what stands behind the last answer, and lets go all of it; what it is written to stays open.
     *
     * @throws IOException if it cannot be written
     */
    void end() throws IOException;
}
