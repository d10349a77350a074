package org.statclaim.facts;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.facts.SdmxColumns.Column;

/** SDMX-CSV 1.0 and 2.0, as Eurostat, the ECB, the OECD and the National Bank of Belgium publish it, with codes, names or both. */
final class SdmxCsv implements Table {

    /** What stands for no value; {@code ~} for whatever value in a row that tells of a whole series. */
    private static final Set<String> MISSING = Set.of("", "NaN", "#N/A", "~", ":", "-");

    /** The mark of a value without any particularity. */
    private static final String NORMAL = "A";

    private static final int MOST_POWER = 24;
    private static final int MOST_DECIMALS = 15;

    private final PublishedFile file;
    private final ColumnWords words = new ColumnWords();

    SdmxCsv(PublishedFile file) {
        this.file = file;
    }

    /** Whether a file that begins so is one. */
    static boolean isOwn(PublishedFile file, String head) {
        return SdmxColumns.isHeader(DelimitedRows.first(head, Delimiter.of(head)));
    }

    @Override
    public String form() {
        return "SDMX-CSV";
    }

    @Override
    public List<String> axes() throws IOException {
        try (DelimitedRows rows = open()) {
            return columns(rows).dimensions().stream().map(Column::id).toList();
        }
    }

    @Override
    public TableInfo info() throws IOException {
        try (DelimitedRows rows = open()) {
            SdmxColumns columns = columns(rows);
            List<Column> axes = columns.dimensions();
            Optional<Column> unit = columns.unit();
            Members members = new Members(file, axes.size());
            Set<String> titles = new HashSet<>();
            String structure = "";
            while (rows.next()) {
                if (rows.size() != columns.width()) {
                    continue;
                }
                structure = structure.isEmpty() ? structure(rows, columns) : structure;
                columns.find("TITLE")
                        .filter(title -> titles.size() < 2)
                        .ifPresent(title -> titles.add(title.code(rows)));
                for (int i = 0; i < axes.size(); i++) {
                    Column axis = axes.get(i);
                    String name = axis.name(rows);
                    String code = axis.code(rows);
                    boolean ofUnit = unit.filter(axis::equals).isPresent();
                    members.add(i, code, name, ofUnit ? StringUtils.defaultIfEmpty(name, code) : "");
                }
            }
            List<Dimension> dimensions = new ArrayList<>();
            for (int i = 0; i < axes.size(); i++) {
                Column axis = axes.get(i);
                dimensions.add(new Dimension(axis.id(), axis.label(), words.role(axis.id()), members.of(i)));
            }
            String name = StringUtils.substringAfter(structure, "): ");
            String only = titles.size() == 1 ? titles.iterator().next() : "";
            String agency = structure.contains(":") ? StringUtils.substringBefore(structure, ":") : "";
            return new TableInfo(StringUtils.defaultIfEmpty(name, only), agency, Optional.empty(), dimensions);
        }
    }

    /** {@code ESTAT:PRC_HICP_MANR(1.0): HICP}, also where the name stands in a column of its own. */
    private static String structure(DelimitedRows rows, SdmxColumns columns) {
        String structure = columns.structure().map(Column::at).map(rows::cell).orElse("");
        String name = columns.structureName().map(Column::at).map(rows::cell).orElse("");
        return name.isEmpty() ? structure : structure + ": " + name;
    }

    @Override
    public void read(Sink observations, Losses losses) throws IOException {
        try (DelimitedRows rows = open()) {
            SdmxColumns columns = columns(rows);
            Reading reading = new Reading(columns, losses);
            int width = columns.width();
            while (rows.next()) {
                if (rows.size() == width) {
                    reading.row(rows, observations);
                } else {
                    int last = rows.size();
                    losses.bad(rows.line(), String.valueOf(last), rows.cell(last - 1), width + " cells");
                }
            }
        }
    }

    /** The columns that a row is read from. */
    private static final class Reading {

        private final Losses losses;
        private final Column[] axes;
        private final int value;
        private final Optional<Column> unit;
        private final int power;
        private final int decimals;
        private final int action;
        private final Optional<Column> status;

        Reading(SdmxColumns columns, Losses losses) {
            this.losses = losses;
            this.axes = columns.dimensions().toArray(new Column[0]);
            this.value = at(columns.find(SdmxColumns.VALUE));
            this.unit = columns.unit();
            this.power = at(columns.find("UNIT_MULT"));
            this.decimals = at(columns.find("DECIMALS"));
            this.action = at(columns.action());
            this.status = columns.first("OBS_STATUS", "OBS_FLAG");
        }

        private static int at(Optional<Column> column) {
            return column.map(Column::at).orElse(-1);
        }

        void row(DelimitedRows row, Sink observations) throws IOException {
            String printed = row.cell(value).strip();
            if (MISSING.contains(printed) || (action >= 0 && SdmxColumns.deletes(row.cell(action)))) {
                losses.missing();
                return;
            }
            Optional<BigDecimal> number = Decimals.parse(printed);
            if (number.isEmpty()) {
                losses.bad(row.line(), SdmxColumns.VALUE, printed, "a number");
                return;
            }
            int times = small(row, power, "UNIT_MULT", MOST_POWER);
            int places = small(row, decimals, "DECIMALS", MOST_DECIMALS);
            if (times == BAD || places == BAD) {
                return;
            }
            String[] codes = new String[axes.length];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = axes[i].code(row);
            }
            String mark = status.map(column -> column.code(row).strip()).orElse("");
            observations.accept(new Observation(
                    row.line(),
                    List.of(codes),
                    Decimals.atLeast(number.get(), places),
                    unit.map(column -> StringUtils.defaultIfEmpty(column.name(row), column.code(row)))
                            .orElse(""),
                    times == NONE ? BigDecimal.ONE : BigDecimal.ONE.movePointRight(times),
                    mark.equals(NORMAL) ? "" : mark));
        }

        private static final int NONE = -1;
        private static final int BAD = -2;

        /** A whole number from 0, of powers of ten or decimals; a name may stand behind it: {@code 6: Millions}. */
        private int small(DelimitedRows row, int column, String id, int most) throws IOException {
            if (column < 0) {
                return NONE;
            }
            String digits = StringUtils.substringBefore(row.cell(column), ":").strip();
            if (digits.isEmpty()) {
                return NONE;
            }
            if (digits.length() <= 2 && StringUtils.isNumeric(digits) && Integer.parseInt(digits) <= most) {
                return Integer.parseInt(digits);
            }
            losses.bad(row.line(), id, row.cell(column), "a whole number up to " + most);
            return BAD;
        }
    }

    private DelimitedRows open() throws IOException {
        return new DelimitedRows(file, StandardCharsets.UTF_8, Delimiter.of(file.head()));
    }

    private SdmxColumns columns(DelimitedRows rows) throws IOException {
        if (!rows.next()) {
            throw file.fault("is empty; a header with " + SdmxColumns.VALUE + " expected");
        }
        return new SdmxColumns(file, rows.cells(), words);
    }
}
