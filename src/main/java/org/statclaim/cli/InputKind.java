package org.statclaim.cli;

import java.io.Reader;
import org.statclaim.source.FeedReader;
import org.statclaim.source.HtmlReader;
import org.statclaim.source.NinjsReader;

/** What a file holds. */
enum InputKind {
    TEXT,
    JSONL,
    HTML,
    NINJS,
    FEED;

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
            case NINJS ->
                new JsonLinesReader(
                        in,
                        DocumentReader.MAX_LENGTH,
                        new NinjsLine(
                                particulars
                                        .language()
                                        .map(NinjsReader.create()::withLanguage)
                                        .orElseGet(NinjsReader::create),
                                ids.prefix(source),
                                particulars));
            case HTML ->
                new PublishedReader(
                        in,
                        source,
                        particulars
                                .language()
                                .map(HtmlReader.create()::withLanguage)
                                .orElseGet(HtmlReader::create),
                        particulars);
            case FEED ->
                new PublishedReader(
                        in,
                        source,
                        particulars
                                .language()
                                .map(FeedReader.create()::withLanguage)
                                .orElseGet(FeedReader::create),
                        particulars);
        };
    }

    /** Whether a file holds one document a line, which messages name by its number. */
    boolean isByLine() {
        return this == JSONL || this == NINJS;
    }

    /** Whether a file may say what it is encoded in. */
    boolean isDeclared() {
        return this == HTML || this == FEED;
    }

    /** Whether a file is one document. */
    boolean isOneDocument() {
        return this == TEXT || this == HTML;
    }
}
