package org.statclaim.cli;

import java.io.Reader;

/** What a file holds. */
enum InputKind {
    TEXT,
    JSONL;

    /** The id of a line that has none of its own. */
    enum LineIds {
        /** Its number, which tells where in the run it is. */
        NUMBER,
        /** The file with its number, which no line of another file has. */
        FILE_AND_NUMBER;

        private String prefix(String source) {
            return this == NUMBER ? "" : source + ":";
        }
    }

    /**
     * A reader of such a file.
     *
     * @param source the file's name, which is the id of a text
     * @param particulars what holds for documents that do not say themselves
     * @param ids what a line without an id of its own has for one
     */
    DocumentReader reader(Reader in, String source, Particulars particulars, LineIds ids) {
        return switch (this) {
            case TEXT -> new TextReader(in, source, particulars, DocumentReader.MAX_LENGTH);
            case JSONL -> new JsonLinesReader(in, ids.prefix(source), particulars, DocumentReader.MAX_LENGTH);
        };
    }
}
