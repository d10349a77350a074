package org.statclaim.cli;

import java.io.Reader;

/** What a file holds. */
enum InputKind {
    TEXT,
    JSONL;

    /**
     * A reader of such a file.
     *
     * @param source the file's name, which is the id of a text
     * @param particulars what holds for documents that do not say themselves
     */
    DocumentReader reader(Reader in, String source, Particulars particulars) {
        return switch (this) {
            case TEXT -> new TextReader(in, source, particulars, DocumentReader.MAX_LENGTH);
            case JSONL -> new JsonLinesReader(in, particulars, DocumentReader.MAX_LENGTH);
        };
    }
}
