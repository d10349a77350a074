package org.statclaim.facts;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** StatLine's CSV: semicolons, values padded with blanks, a dot for none, one column for each measure. */
final class CbsCsv implements Table {

    private static final char SEMICOLON = ';';

    private final PublishedFile file;
    private final CbsColumns columns = new CbsColumns();

    CbsCsv(PublishedFile file) {
        this.file = file;
    }

    /** Whether a file that begins so is one. */
    static boolean isOwn(PublishedFile file, String head) {
        List<String> header = DelimitedRows.first(head, SEMICOLON);
        return !header.isEmpty()
                && header.get(0).equals(CbsColumns.ID)
                && header.stream().anyMatch(CbsColumns::isMeasure);
    }

    @Override
    public String form() {
        return "CBS CSV";
    }

    @Override
    public List<String> axes() throws IOException {
        try (DelimitedRows rows = open()) {
            return CbsColumns.axes(header(rows));
        }
    }

    private List<String> header(DelimitedRows rows) throws IOException {
        if (!rows.next()) {
            throw file.fault("is empty; a header such as \"ID\";\"Perioden\";\"TotaleBevolking_1\" expected");
        }
        List<String> header = rows.cells();
        if (header.contains("") || new HashSet<>(header).size() < header.size()) {
            throw file.fault(rows.line(), String.join(";", header), "a name for each column, and each once,");
        }
        return header;
    }

    private DelimitedRows open() throws IOException {
        return new DelimitedRows(file, StandardCharsets.UTF_8, SEMICOLON);
    }

    @Override
    public TableInfo info() throws IOException {
        try (DelimitedRows rows = open()) {
            List<String> header = header(rows);
            List<String> axes = CbsColumns.axes(header);
            int[] at = places(header, axes);
            Members members = new Members(file, at.length);
            while (rows.next()) {
                for (int i = 0; rows.size() == header.size() && i < at.length; i++) {
                    String code = rows.cell(at[i]).strip();
                    members.add(i, code, code, "");
                }
            }
            List<Dimension> dimensions = new ArrayList<>();
            for (int i = 0; i < at.length; i++) {
                dimensions.add(columns.dimension(axes.get(i), members.of(i)));
            }
            dimensions.add(columns.dimension(CbsColumns.MEASURE, CbsColumns.members(header)));
            return new TableInfo("", CbsColumns.SOURCE, Optional.empty(), dimensions);
        }
    }

    /** Where the axes stand that have a column of their own. */
    private static int[] places(List<String> header, List<String> axes) {
        return axes.subList(0, axes.size() - 1).stream()
                .mapToInt(header::indexOf)
                .toArray();
    }

    @Override
    public void read(Sink observations, Losses losses) throws IOException {
        try (DelimitedRows rows = open()) {
            List<String> header = header(rows);
            int[] at = places(header, CbsColumns.axes(header));
            int[] measures = header.stream()
                    .filter(CbsColumns::isMeasure)
                    .mapToInt(header::indexOf)
                    .toArray();
            String[] codes = new String[at.length + 1];
            while (rows.next()) {
                if (rows.size() != header.size()) {
                    int last = rows.size();
                    losses.bad(rows.line(), String.valueOf(last), rows.cell(last - 1), header.size() + " cells");
                    continue;
                }
                for (int i = 0; i < at.length; i++) {
                    codes[i] = rows.cell(at[i]).strip();
                }
                for (int measure : measures) {
                    codes[at.length] = header.get(measure);
                    value(rows, measure, codes, observations, losses);
                }
            }
        }
    }

    private void value(DelimitedRows rows, int measure, String[] codes, Sink observations, Losses losses)
            throws IOException {
        String cell = rows.cell(measure).strip();
        if (columns.isMissing(cell)) {
            losses.missing();
            return;
        }
        Optional<BigDecimal> value = Decimals.parse(cell);
        if (value.isEmpty()) {
            losses.bad(rows.line(), codes[codes.length - 1], cell, "a number with a decimal point, or a dot for none,");
            return;
        }
        observations.accept(new Observation(rows.line(), List.of(codes), value.get(), "", BigDecimal.ONE, ""));
    }
}
