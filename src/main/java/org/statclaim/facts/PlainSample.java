package org.statclaim.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.convert.InvalidDataFileException;

/** The first rows of a spreadsheet's table: its header is the first row that is as wide as most are; titles may stand above it. */
final class PlainSample {

    private static final int MOST_ROWS = 200;
    private static final int MOST_CHARS = 4 << 20;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private final String title;
    private final int header;

    PlainSample(PublishedFile file, DelimitedRows from) throws IOException {
        int chars = 0;
        while (rows.size() <= MOST_ROWS && chars < MOST_CHARS && from.next()) {
            rows.add(from.cells());
            lines.add(from.line());
            chars += from.cells().stream().mapToInt(String::length).sum();
        }
        header = header();
        if (header < 0 || rows.get(header).size() < 2) {
            throw file.fault("is no table: a header and rows with at least two columns expected");
        }
        title = title(rows.subList(0, header));
        requireOnce(file);
    }

    private int header() {
        Map<Integer, Integer> widths = new HashMap<>();
        int most = -1;
        for (List<String> row : rows) {
            int count = widths.merge(row.size(), 1, Integer::sum);
            most = most < 0 || count > widths.getOrDefault(most, 0) ? row.size() : most;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() == most && filled(rows.get(i)) > 1) {
                return i;
            }
        }
        return -1;
    }

    /** The first lone cell; not the line that tells a spreadsheet the delimiter. */
    private static String title(List<List<String>> above) {
        return above.stream()
                .filter(row -> filled(row) == 1)
                .map(row -> String.join("", row).strip())
                .filter(cell -> !cell.startsWith("sep="))
                .findFirst()
                .orElse("");
    }

    private static long filled(List<String> row) {
        return row.stream().filter(cell -> !cell.isBlank()).count();
    }

    private void requireOnce(PublishedFile file) throws InvalidDataFileException {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < width(); i++) {
            if (!seen.add(name(i))) {
                throw file.fault(line(), name(i), "each column once");
            }
        }
    }

    /** What stands above the header. */
    String title() {
        return title;
    }

    /** Where the header stands. */
    long line() {
        return lines.get(header);
    }

    int width() {
        return rows.get(header).size();
    }

    /** A column's name; its number where it has none. */
    String name(int column) {
        return StringUtils.defaultIfEmpty(rows.get(header).get(column).strip(), String.valueOf(column + 1));
    }

    boolean isNamed(int column) {
        return !rows.get(header).get(column).isBlank();
    }

    /** The rows below the header that are as wide as it is. */
    List<List<String>> rows() {
        return rows.subList(header + 1, rows.size()).stream()
                .filter(row -> row.size() == width() && !isRemark(row))
                .toList();
    }

    /** Whether a row is a lone cell in a table of more columns than two: {@code Bron: CBS}. */
    static boolean isRemark(List<String> row) {
        return filled(row) <= 1 && row.size() != 2;
    }

    /** The cells of a column that hold something, each without the blanks around it. */
    List<String> cells(int column, ColumnWords words) {
        List<String> cells = new ArrayList<>();
        for (List<String> row : rows()) {
            String cell = row.get(column).strip();
            if (!cell.isEmpty() && !words.is(ColumnWords.Kind.MISSING, cell)) {
                cells.add(cell);
            }
        }
        return cells;
    }
}
