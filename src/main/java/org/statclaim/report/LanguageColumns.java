package org.statclaim.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.Language;

/** A bundled table that has a column for each language, with the language's code at its head: cells parted by tabs. */
final class LanguageColumns {

    private final List<String> head;
    private final List<List<String>> rows;

    private LanguageColumns(List<String> head, List<List<String>> rows) {
        this.head = head;
        this.rows = rows;
    }

    /** A table of this package. */
    static LanguageColumns load(String name) {
        String table = "/org/statclaim/report/" + name;
        try (InputStream in = LanguageColumns.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException(table + " is missing on the class path");
            }
            return read(table, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(table + " cannot be read", e);
        }
    }

    /**
     * Reads a table of which each row has as many cells as the head.
     *
     * @throws IllegalStateException if a language has no column, or a row not as many cells; the message names the table and both
     */
    static LanguageColumns read(String table, BufferedReader lines) throws IOException {
        List<String> head = cells(StringUtils.defaultString(lines.readLine()));
        for (Language language : Language.values()) {
            if (!head.contains(language.code())) {
                throw new IllegalStateException(table + " has no column '" + language.code()
                        + "', expected one for each language beside " + String.join(", ", head));
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            List<String> cells = cells(line);
            if (cells.size() != head.size() || cells.contains("")) {
                throw new IllegalStateException(
                        table + ", line " + (rows.size() + 2) + ": '" + StringUtils.substringBefore(line, "\t")
                                + "', expected " + head.size() + " cells with words: " + String.join(", ", head));
            }
            rows.add(cells);
        }
        return new LanguageColumns(head, rows);
    }

    private static List<String> cells(String line) {
        return List.of(StringUtils.splitPreserveAllTokens(line, '\t'));
    }

    /** The rows, each with all its cells. */
    List<List<String>> rows() {
        return rows;
    }

    /** What a row has for the language. */
    String words(List<String> row, Language language) {
        return row.get(head.indexOf(language.code()));
    }
}
