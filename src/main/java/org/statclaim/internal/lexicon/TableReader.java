package org.statclaim.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the bundled tables: UTF-8, tab-separated, {@code #} comments. A bad row names file, line and value, so that a
 * slip in a table is found when an extractor is built and not by a text that needs the row.
 */
public final class TableReader {

    /**
     * One row.
     *
     * @param file resource name
     * @param line line number, from 1
     * @param cells the columns; missing trailing ones are empty
     */
    public record Row(String file, int line, List<String> cells) {

        /** A column; empty where the row ends before it, as editors strip tabs at the end of a line. */
        public String cell(int i) {
            return i < cells.size() ? cells.get(i) : "";
        }

        /** The forms of a cell, which '|' separates. */
        public List<String> forms(int i) {
            List<String> forms = new ArrayList<>();
            for (String form : cell(i).split("\\|", -1)) {
                if (!form.isEmpty()) {
                    forms.add(form);
                }
            }
            return forms;
        }

        /** A column that must hold a number. */
        public BigDecimal decimal(int i) {
            try {
                return new BigDecimal(cell(i));
            } catch (NumberFormatException e) {
                throw bad(cell(i), "a decimal number");
            }
        }

        /**
         * What to throw about a cell.
         *
         * @param expected what it should hold, to go on with "… expected"
         */
        public IllegalStateException bad(String value, String expected) {
            return new IllegalStateException(
                    file + ", line " + line + ": '" + value + "' found, " + expected + " expected");
        }
    }

    private TableReader() {}

    /**
     * The rows of a resource beside this library's root package.
     *
     * @throws IllegalStateException if there is no such resource, or a row has fewer columns than asked
     */
    public static List<Row> read(String file, int columns) {
        List<Row> rows = new ArrayList<>();
        try (InputStream stream = TableReader.class.getResourceAsStream("/org/statclaim/" + file)) {
            if (stream == null) {
                throw new IllegalStateException(file + ": no such table, the library is incomplete");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                Row row = new Row(file, number, List.of(line.split("\t", -1)));
                if (row.cells().size() < columns) {
                    throw row.bad(line, columns + " columns");
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return rows;
    }
}
