package org.statclaim.facts;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.convert.InvalidDataFileException;

/**
 * The entries of a PX file, {@code KEYWORD[language]("of","what")=value;}, and behind the last of them, {@code DATA=}, its cells.
 */
final class PxScanner implements AutoCloseable {

    private static final int END = -1;
    private static final int BUFFER = 1 << 15;
    private static final int MAX_KEYWORD = 60;
    private static final int MAX_STRING = 100_000;
    private static final int MAX_BARE = 1_000;
    private static final int MAX_CELL = 100;
    private static final int MAX_SUBJECTS = 10;

    /** What ends a text file of DOS; nothing is said by it. */
    private static final char END_OF_DOS = 0x1a;

    /** As many characters of names and labels are kept. */
    private static final long MAX_KEPT = 64L << 20;

    /** What a kept text takes beyond its characters. */
    private static final int OVERHEAD = 50;

    private final PublishedFile file;
    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int end;
    private int next;
    private long line = 1;
    private long kept;
    private boolean closed;

    PxScanner(PublishedFile file, Charset encoding) throws IOException {
        this.file = file;
        this.in = file.text(encoding);
        this.next = fetch();
    }

    /**
     * What an entry is of.
     *
     * @param keyword in capitals
     * @param language empty for the language of the file, and for what has none
     * @param of the axis, and its value, that it is of
     */
    record Key(String keyword, String language, List<String> of) {}

    /**
     * What an entry says.
     *
     * @param strings those in quotes; pieces that no comma parts are one
     * @param bare what stands outside of quotes, without commas and blanks: {@code TLIST(A1)}, {@code YES}, a number
     */
    record Value(List<String> strings, String bare) {

        /** The first string, or what stands without quotes. */
        String first() {
            return strings.isEmpty() ? bare : strings.get(0);
        }
    }

    /** The key of the next entry, up to and with its equals sign. */
    Key key() throws IOException {
        skipBlanks();
        String keyword = word("=[(");
        String language = "";
        List<String> of = new ArrayList<>();
        if (next == '[') {
            advance();
            language = word("]");
            advance();
            skipBlanks();
        }
        if (next == '(') {
            advance();
            skipBlanks();
            while (next == '"' && of.size() < MAX_SUBJECTS) {
                of.add(string());
                skipBlanks();
                if (next == ',') {
                    advance();
                    skipBlanks();
                }
            }
            require(')');
            skipBlanks();
        }
        require('=');
        return new Key(keyword, language, List.copyOf(of));
    }

    /** The value behind a key, with the semicolon that ends it. */
    Value value() throws IOException {
        List<String> strings = new ArrayList<>();
        StringBuilder bare = new StringBuilder();
        boolean joined = false;
        for (skipBlanks(); next != ';'; skipBlanks()) {
            if (next == '"') {
                String string = string();
                if (joined) {
                    // a long text goes on in quotes of its own on the next line
                    int last = strings.size() - 1;
                    string = strings.get(last) + string;
                    requireShort(string.length(), MAX_STRING, string);
                    strings.set(last, string);
                } else {
                    strings.add(string);
                }
                joined = true;
                continue;
            }
            requireMore("a semicolon");
            joined = false;
            if (next != ',') {
                bare.append((char) next);
                requireShort(bare.length(), MAX_BARE, bare.toString());
            }
            advance();
        }
        advance();
        return new Value(strings, bare.toString());
    }

    /** Goes over a value, of whatever length. */
    void skipValue() throws IOException {
        boolean quoted = false;
        while (next != ';' || quoted) {
            requireMore(quoted ? "a quote that is closed" : "a semicolon");
            quoted ^= next == '"';
            advance();
        }
        advance();
    }

    /** The next cell of the data without its quotes; null at the end of the file. */
    @Nullable
    String cell() throws IOException {
        while (isBetweenCells(next)) {
            closed |= next == ';';
            advance();
        }
        if (next == END) {
            return null;
        }
        closed = false;
        text.setLength(0);
        boolean quoted = next == '"';
        if (quoted) {
            advance();
        }
        while (quoted ? next != '"' : !isBetweenCells(next)) {
            if (next == END) {
                break;
            }
            text.append((char) next);
            requireShort(text.length(), MAX_CELL, text.toString());
            advance();
        }
        if (quoted) {
            requireMore("a quote that is closed");
            advance();
        }
        return text.toString();
    }

    /** Whether the semicolon that ends the data has been read. */
    boolean isClosed() {
        return closed;
    }

    long line() {
        return line;
    }

    InvalidDataFileException fault(String value, String expected) {
        return file.fault(line, value, expected);
    }

    private static boolean isBetweenCells(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == ';' || c == END_OF_DOS;
    }

    private String word(String ends) throws IOException {
        StringBuilder word = new StringBuilder();
        while (ends.indexOf(next) < 0) {
            requireMore("a keyword with =");
            if (!Character.isWhitespace(next)) {
                word.append((char) next);
                requireShort(word.length(), MAX_KEYWORD, word.toString());
            }
            advance();
        }
        return word.toString();
    }

    private String string() throws IOException {
        long first = line;
        advance();
        text.setLength(0);
        while (next != '"') {
            if (next == END) {
                throw file.fault(first, "\"" + text, "a quote that is closed");
            }
            if (next != '\n' && next != '\r') {
                text.append((char) next);
                requireShort(text.length(), MAX_STRING, text.toString());
            }
            advance();
        }
        advance();
        kept += text.length() + OVERHEAD;
        if (kept > MAX_KEPT) {
            throw fault(text.toString(), "names and labels of at most " + (MAX_KEPT >> 20) + " million characters");
        }
        return text.toString();
    }

    private void requireShort(int length, int most, String shown) throws InvalidDataFileException {
        if (length > most) {
            throw fault(shown, "at most " + most + " characters");
        }
    }

    private void require(char expected) throws IOException {
        if (next != expected) {
            requireMore("'" + expected + "'");
            throw fault(String.valueOf((char) next), "'" + expected + "'");
        }
        advance();
    }

    private void requireMore(String expected) throws IOException {
        if (next == END) {
            throw fault("the end of the file", expected);
        }
    }

    private void skipBlanks() throws IOException {
        while (next != END && (Character.isWhitespace(next) || next == END_OF_DOS)) {
            advance();
        }
    }

    /** Goes on by one character; CR, LF and CRLF each end one line. */
    private void advance() throws IOException {
        int before = next;
        next = fetch();
        if (before == '\n' || before == '\r' && next != '\n') {
            line++;
        }
    }

    private int fetch() throws IOException {
        if (at == end) {
            end = Math.max(in.read(buffer), 0);
            at = 0;
            if (end == 0) {
                return END;
            }
        }
        return buffer[at++];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
