package org.statclaim.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.statclaim.Article;
import org.statclaim.check.ComparedStatistic;
import org.statclaim.report.Answer;

/** What a command makes of documents. */
interface DocumentTask {

    /**
     * The answer to one document. It may be asked for by several threads.
     *
     * @throws InvalidInputException if the article can have none; the message says why
     * @throws IOException if what is made of it cannot be kept; this ends the run
     */
    Answer answer(Article article) throws InvalidInputException, IOException;

    /**
     * Takes note of an answer: of each once, in the order of the documents, before it is written.
     *
     * @throws IOException if what is made of it cannot be kept; this ends the run
     */
    default void note(Answer answer) throws IOException {
        // most commands forget an answer when it is written
    }

    /** What all documents come to together; empty where nobody asked. */
    default Optional<List<ComparedStatistic>> across() {
        return Optional.empty();
    }
}
