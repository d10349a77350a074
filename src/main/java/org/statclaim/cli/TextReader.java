package org.statclaim.cli;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** A file that is one plain text. */
final class TextReader implements DocumentReader {

    private final Reader in;
    private final String id;
    private final Particulars particulars;
    private final int maxLength;
    private boolean done;

    TextReader(Reader in, String id, Particulars particulars, int maxLength) {
        this.in = in;
        this.id = id;
        this.particulars = particulars;
        this.maxLength = maxLength;
    }

    @Override
    public Optional<Entry> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        done = true;
        Optional<String> text = whole(in, maxLength);
        return Optional.of(
                text.isEmpty()
                        ? new Malformed(1, "the text is longer than " + maxLength + " characters")
                        : new Document(1, particulars.article(id, text.get())));
    }

    /** All that there is; empty where it is longer than so many characters. */
    static Optional<String> whole(Reader in, int maxLength) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[1 << 13];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            if (text.length() + count > maxLength) {
                return Optional.empty();
            }
            text.append(buffer, 0, count);
        }
        return Optional.of(text.toString());
    }
}
