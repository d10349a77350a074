package org.statclaim.cli;

import java.io.IOException;
import java.util.Optional;
import org.statclaim.Article;

/** The documents of one file, one at a time. */
interface DocumentReader {

    /** No line and no text may be longer, so that no input can fill the memory: 64 Mi UTF-16 code units. */
    int MAX_LENGTH = 1 << 26;

    /** The next document, or what stands in its place; empty at the end. */
    Optional<Entry> next() throws IOException;

    /** How many characters of the file belong to what was read so far. */
    default long consumed() {
        return Long.MAX_VALUE;
    }

    /** What a reader comes upon. */
    sealed interface Entry permits Document, Malformed {

        /** Where it begins in its file, from 1. */
        long line();
    }

    /** A document. */
    record Document(long line, Article article) implements Entry {}

    /** A place where a document should be, and one sentence on why there is none. */
    record Malformed(long line, String error) implements Entry {}
}
