package org.statclaim.convert;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * The fixings as a table: {@code Date,USD,JPY,…}, then a line for each day, {@code N/A} where there is none. Lines end with
 * a comma, and so with an empty column.
 */
final class EcbCsv {

    /** Thirty times a line of today. */
    private static final int MAX_LINE = 10_000;

    static final String NOT_FIXED = "N/A";

    private final String name;
    private final FixingTable table;

    EcbCsv(String name, FixingTable table) {
        this.name = name;
        this.table = table;
    }

    void read(BufferedReader lines) throws IOException {
        long line = 1;
        List<String> codes = codes(cells(StringUtils.defaultString(lines.readLine()), line));
        for (String row = lines.readLine(); row != null; row = lines.readLine()) {
            line++;
            if (!row.isBlank()) {
                row(cells(row, line), codes, line);
            }
        }
    }

    /** The currency of each column; an empty one has none. */
    private List<String> codes(List<String> header) throws InvalidDataFileException {
        if (!header.get(0).equals("Date")) {
            throw InvalidDataFileException.of(name, 1, header.get(0), "a first column 'Date'");
        }
        List<String> codes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : header.subList(1, header.size())) {
            if (!cell.isEmpty() && !seen.add(table.code(cell, 1))) {
                throw InvalidDataFileException.of(name, 1, cell, "each currency once");
            }
            codes.add(cell);
        }
        return codes;
    }

    private void row(List<String> cells, List<String> codes, long line) throws InvalidDataFileException {
        LocalDate day = table.day(cells.get(0), line);
        if (cells.size() - 1 > codes.size()) {
            throw InvalidDataFileException.of(name, line, cells.get(cells.size() - 1), codes.size() + " rates");
        }
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).isEmpty()) {
                continue;
            }
            if (i + 1 >= cells.size()) { // the end of a file that was cut off
                throw InvalidDataFileException.of(
                        name, line, cells.get(cells.size() - 1), "a rate of " + codes.get(i) + " behind it");
            }
            String cell = cells.get(i + 1);
            if (!cell.isEmpty() && !cell.equals(NOT_FIXED)) {
                table.add(day, codes.get(i), cell, line);
            }
        }
    }

    private List<String> cells(String row, long line) throws InvalidDataFileException {
        if (row.length() > MAX_LINE) {
            throw InvalidDataFileException.of(name, line, row, "no more than " + MAX_LINE + " characters");
        }
        List<String> cells = new ArrayList<>();
        for (String cell : StringUtils.splitPreserveAllTokens(row, ',')) {
            cells.add(cell.strip());
        }
        return cells.isEmpty() ? List.of("") : cells;
    }
}
