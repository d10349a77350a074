package org.statclaim.facts;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.statclaim.convert.InvalidDataFileException;

/** The rows of a text whose cells are parted by a delimiter, one after the other; blank lines are none. */
final class DelimitedRows implements AutoCloseable {

    static final char TAB = '\t';

    /** A quote that is never closed, or a line without an end, ends here and not with the memory. */
    private static final int MAX_ROW = 1 << 20;

    /** Eurostat's daily series are the widest tables: some 20,000 periods beside each other. */
    private static final int MAX_CELLS = 50_000;

    private static final Character QUOTE = '"';

    private final PublishedFile file;
    private final Measured text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private @Nullable CSVRecord record;
    private long line;

    DelimitedRows(PublishedFile file, Charset encoding, char delimiter) throws IOException {
        this.file = file;
        this.text = new Measured(text(file, encoding));
        this.parser = parser(text, delimiter);
        this.records = parser.iterator();
    }

    private static Reader text(PublishedFile file, Charset encoding) throws IOException {
        try {
            return file.text(encoding);
        } catch (CharacterCodingException e) {
            throw file.fault("is no text in its encoding, from its first character on");
        }
    }

    /** {@return the first row of a text that may be cut off; empty where that shows none} */
    static List<String> first(String head, char delimiter) {
        try (CSVParser parser = parser(new StringReader(head), delimiter)) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext() ? records.next().toList() : List.of();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static CSVParser parser(Reader text, char delimiter) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                // Eurostat's TSV knows no quotes, and neither do programs that copy cells from a sheet
                .setQuote(delimiter == TAB ? null : QUOTE)
                .get()
                .parse(text);
    }

    /**
     * Goes to the next row.
     *
     * @return whether there is one
     * @throws InvalidDataFileException if it is not as such rows are
     */
    boolean next() throws IOException {
        try {
            do {
                line = parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    return false;
                }
                record = records.next();
                text.begin();
            } while (size() == 1 && cell(0).isBlank());
        } catch (UncheckedIOException e) {
            throw fault(Objects.requireNonNull(e.getCause()));
        }
        if (size() > MAX_CELLS) {
            throw file.fault(line, cell(0), "at most " + MAX_CELLS + " columns");
        }
        return true;
    }

    /** Where the row begins, from 1. */
    long line() {
        return line;
    }

    int size() {
        return current().size();
    }

    /** A cell as it stands, without its quotes. */
    String cell(int column) {
        return current().get(column);
    }

    List<String> cells() {
        return current().toList();
    }

    private CSVRecord current() {
        if (record == null) {
            throw new IllegalStateException("no row has been read");
        }
        return record;
    }

    private IOException fault(IOException e) {
        if (e instanceof InvalidDataFileException) {
            return e;
        }
        if (e instanceof CharacterCodingException) {
            return file.fault("is no text in its encoding, from line " + line + " on");
        }
        // of the parser: a quote with text behind it, or one that is never closed
        return file.fault("is broken in the row that begins on line " + line
                + ": quotes around the whole cell, and doubled inside it, expected");
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Ends with an error where a row is too long: the parser itself keeps whatever a row has. */
    private final class Measured extends FilterReader {

        private int length;

        Measured(Reader in) {
            super(in);
        }

        void begin() {
            length = 0;
        }

        @Override
        public int read(char[] chars, int from, int count) throws IOException {
            int read = super.read(chars, from, count);
            length += Math.max(read, 0);
            if (length > MAX_ROW) {
                throw file.fault("has a row of more than " + MAX_ROW + " characters, from line " + line + " on");
            }
            return read;
        }
    }
}
