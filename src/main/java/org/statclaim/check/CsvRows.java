package org.statclaim.check;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.statclaim.convert.InvalidDataFileException;

/** The rows of a file in the form of RFC 4180: commas, quoted cells with line ends in them, CRLF or LF. */
final class CsvRows {

    /** Longer than any address; a quote that is never closed ends here, and not with the memory. */
    private static final int MAX_CELL = 10_000;

    private static final int MAX_CELLS = 1_000;
    private static final int END = -1;

    private final Reader in;
    private final String file;
    private long line = 1;
    private int next;

    CsvRows(Reader in, String file) throws IOException {
        this.in = in;
        this.file = file;
        this.next = in.read();
        if (next == '\uFEFF') {
            this.next = in.read();
        }
    }

    /**
     * A row.
     *
     * @param line the line on which it begins, from 1
     */
    record Row(long line, List<String> cells) {}

    /** The next row; empty lines are none. */
    Optional<Row> next() throws IOException {
        while (next == '\r' || next == '\n') {
            advance();
        }
        if (next == END) {
            return Optional.empty();
        }
        long first = line;
        List<String> cells = new ArrayList<>();
        cells.add(cell(1));
        while (next == ',') {
            advance();
            if (cells.size() == MAX_CELLS) {
                throw fault(cells.size() + 1, ",", "at most " + MAX_CELLS + " columns");
            }
            cells.add(cell(cells.size() + 1));
        }
        return Optional.of(new Row(first, cells));
    }

    private String cell(int column) throws IOException {
        return next == '"' ? quoted(column) : plain(column);
    }

    private String plain(int column) throws IOException {
        StringBuilder cell = new StringBuilder();
        while (next != END && next != ',' && next != '\r' && next != '\n') {
            append(cell, column);
            if (next == '"') {
                throw fault(column, cell + "\"", "quotes around the whole cell, and doubled inside it,");
            }
        }
        return cell.toString();
    }

    private String quoted(int column) throws IOException {
        StringBuilder cell = new StringBuilder();
        long first = line;
        advance();
        while (true) {
            if (next == END) {
                line = first;
                throw fault(column, "\"" + cell, "a quote that is closed");
            }
            if (next == '"') {
                advance();
                if (next != '"') {
                    break;
                }
            }
            append(cell, column);
        }
        if (next != END && next != ',' && next != '\r' && next != '\n') {
            throw fault(column, "\"" + cell + "\"" + (char) next, "a comma or the end of the line behind the quote");
        }
        return cell.toString();
    }

    private void append(StringBuilder cell, int column) throws IOException {
        if (cell.length() == MAX_CELL) {
            throw fault(column, cell.toString(), "at most " + MAX_CELL + " characters");
        }
        cell.append((char) next);
        advance();
    }

    /** Goes on by one character; CR, LF and CRLF each end one line. */
    private void advance() throws IOException {
        int before = next;
        next = in.read();
        if (before == '\n' || (before == '\r' && next != '\n')) {
            line++;
        }
    }

    private InvalidDataFileException fault(int column, String value, String expected) {
        return FactReader.fault(file, line, String.valueOf(column), value, expected);
    }
}
