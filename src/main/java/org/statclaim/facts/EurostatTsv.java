package org.statclaim.facts;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.convert.InvalidDataFileException;
import org.statclaim.facts.ColumnWords.Kind;
import org.statclaim.facts.Dimension.Role;

/** Eurostat's TSV: the codes of a series in the first cell with commas between them, its periods behind, values with flags. */
final class EurostatTsv implements Table {

    private static final char CODES = ',';

    /** Before the name of the axis that runs across: {@code geo\TIME_PERIOD}. */
    private static final char ACROSS = '\\';

    private static final String MISSING = ":";

    private final PublishedFile file;
    private final ColumnWords words = new ColumnWords();

    EurostatTsv(PublishedFile file) {
        this.file = file;
    }

    /** Whether a file that begins so is one. */
    static boolean isOwn(PublishedFile file, String head) {
        String first = StringUtils.substringBefore(head, DelimitedRows.TAB);
        String across = StringUtils.substringAfter(first, ACROSS).strip();
        return first.length() < head.length() && (across.equals("TIME_PERIOD") || across.equals("time"));
    }

    @Override
    public String form() {
        return "Eurostat TSV";
    }

    @Override
    public List<String> axes() throws IOException {
        try (DelimitedRows rows = open()) {
            return axes(rows);
        }
    }

    /** The codes of the rows, then that of the periods. */
    private List<String> axes(DelimitedRows rows) throws IOException {
        if (!rows.next()) {
            throw file.fault("is empty; a header such as freq,geo\\TIME_PERIOD expected");
        }
        String first = rows.cell(0).strip();
        int across = first.indexOf(ACROSS);
        // "\\TIME_PERIOD" alone leaves the rows without a name
        if (across <= 0) {
            throw file.fault(rows.line(), first, "names with commas, and \\TIME_PERIOD at their end,");
        }
        List<String> axes = new ArrayList<>(List.of(codes(first.substring(0, across))));
        axes.add(first.substring(across + 1));
        if (axes.contains("") || new HashSet<>(axes).size() < axes.size()) {
            throw file.fault(rows.line(), first, "a name for each axis, and each once,");
        }
        return axes;
    }

    private static String[] codes(String cell) {
        return StringUtils.stripAll(StringUtils.splitPreserveAllTokens(cell, CODES));
    }

    private List<String> periods(DelimitedRows rows) throws InvalidDataFileException {
        List<String> periods = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : rows.cells().subList(1, rows.size())) {
            String period = cell.strip();
            if (period.isEmpty() || !seen.add(period)) {
                throw file.fault(rows.line(), period, "a period above each column, and each once,");
            }
            periods.add(period);
        }
        return periods;
    }

    @Override
    public TableInfo info() throws IOException {
        try (DelimitedRows rows = open()) {
            List<String> axes = axes(rows);
            int across = axes.size() - 1;
            Members members = new Members(file, axes.size());
            for (String period : periods(rows)) {
                members.add(across, period, period, "");
            }
            while (rows.next()) {
                String[] codes = codes(rows.cell(0));
                for (int i = 0; codes.length == across && i < across; i++) {
                    members.add(i, codes[i], codes[i], words.is(Kind.UNIT, axes.get(i)) ? codes[i] : "");
                }
            }
            List<Dimension> dimensions = new ArrayList<>();
            for (int i = 0; i < axes.size(); i++) {
                String id = axes.get(i);
                dimensions.add(new Dimension(id, id, i == across ? Role.TIME : words.role(id), members.of(i)));
            }
            return new TableInfo("", "Eurostat", Optional.empty(), dimensions);
        }
    }

    @Override
    public void read(Sink observations, Losses losses) throws IOException {
        try (DelimitedRows rows = open()) {
            List<String> axes = axes(rows);
            List<String> periods = periods(rows);
            int across = axes.size() - 1;
            int unit = unit(axes);
            while (rows.next()) {
                String[] codes = codes(rows.cell(0));
                if (codes.length != across) {
                    losses.bad(rows.line(), "1", rows.cell(0), across + " codes with commas");
                } else if (rows.size() != periods.size() + 1) {
                    losses.bad(rows.line(), codes[0], rows.cell(rows.size() - 1), periods.size() + " values");
                } else {
                    series(rows, codes, unit < 0 ? "" : codes[unit], periods, observations, losses);
                }
            }
        }
    }

    private int unit(List<String> axes) {
        for (int i = 0; i < axes.size() - 1; i++) {
            if (words.is(Kind.UNIT, axes.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static void series(
            DelimitedRows rows, String[] codes, String unit, List<String> periods, Sink observations, Losses losses)
            throws IOException {
        String[] all = Arrays.copyOf(codes, codes.length + 1);
        for (int i = 0; i < periods.size(); i++) {
            String cell = rows.cell(i + 1).strip();
            if (cell.isEmpty() || cell.startsWith(MISSING)) {
                losses.missing();
                continue;
            }
            // "628 e", and "628e" in files of before 2022
            int end = cell.length();
            while (end > 0 && !Character.isDigit(cell.charAt(end - 1))) {
                end--;
            }
            Optional<BigDecimal> value = Decimals.parse(cell.substring(0, end));
            if (value.isEmpty()) {
                losses.bad(rows.line(), periods.get(i), cell, "a number, and flags behind it,");
                continue;
            }
            all[codes.length] = periods.get(i);
            String flags = cell.substring(end).strip();
            observations.accept(new Observation(rows.line(), List.of(all), value.get(), unit, BigDecimal.ONE, flags));
        }
    }

    private DelimitedRows open() throws IOException {
        return new DelimitedRows(file, StandardCharsets.UTF_8, DelimitedRows.TAB);
    }
}
