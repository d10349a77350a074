package org.statclaim.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.convert.InvalidDataFileException;
import org.statclaim.facts.ColumnWords.Kind;

/**
 * What the columns of an SDMX-CSV file are. Its header names dimensions and attributes alike: an attribute is known by its name,
 * or, in the order that the standard asks for, by its place behind the value.
 */
final class SdmxColumns {

    static final String VALUE = "OBS_VALUE";
    private static final String TIME = "TIME_PERIOD";
    private static final String STRUCTURE = "STRUCTURE";
    private static final String STRUCTURE_ID = "STRUCTURE_ID";
    private static final String STRUCTURE_NAME = "STRUCTURE_NAME";
    private static final String ACTION = "ACTION";
    private static final Set<String> TECHNICAL =
            Set.of("DATAFLOW", STRUCTURE, STRUCTURE_ID, STRUCTURE_NAME, ACTION, "KEY", "SERIES_KEY", "OBS_KEY");

    /** Between a code and its name, where a file has both in one cell: {@code BE: Belgium}. */
    private static final String BOTH = ": ";

    private final List<Column> columns = new ArrayList<>();
    private final List<Column> dimensions = new ArrayList<>();
    private final ColumnWords words;
    private final int width;

    /**
     * A column.
     *
     * @param at its place
     * @param name the place of the column with the names of its codes; -1 where there is none
     * @param both whether its cells hold code and name
     */
    record Column(int at, String id, String label, int name, boolean both) {

        String code(DelimitedRows row) {
            String cell = row.cell(at);
            return both ? StringUtils.substringBefore(cell, BOTH) : cell;
        }

        /** The name of the row's code; empty where the file has none. */
        String name(DelimitedRows row) {
            if (name >= 0) {
                return row.cell(name);
            }
            return both ? StringUtils.substringAfter(row.cell(at), BOTH) : "";
        }
    }

    SdmxColumns(PublishedFile file, List<String> header, ColumnWords words) throws InvalidDataFileException {
        this.words = words;
        this.width = header.size();
        boolean named = header.contains(STRUCTURE_NAME);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String cell = header.get(i);
            String id = StringUtils.substringBefore(cell, BOTH).strip();
            boolean both = cell.contains(BOTH);
            boolean pair = named && !isTechnical(id);
            if (pair && i + 1 == header.size()) {
                throw file.fault(1, id, "a column with names behind each column with codes");
            }
            String label = pair ? header.get(i + 1) : StringUtils.substringAfter(cell, BOTH);
            if (id.isEmpty() || !ids.add(id)) {
                throw file.fault(1, id, "a name for each column, and each once,");
            }
            columns.add(new Column(i, id, label.isBlank() ? id : label.strip(), pair ? i + 1 : -1, both));
            i += pair ? 1 : 0;
        }
        int value = find(VALUE).map(Column::at).orElseThrow(() -> file.fault(1, header.get(0), "a column " + VALUE));
        // a program may have sorted the columns: then the place tells nothing
        boolean ordered = find(TIME).filter(time -> time.at() > value).isEmpty();
        for (Column column : columns) {
            boolean behind = ordered && column.at() > value;
            if (column.at() != value
                    && !behind
                    && !isTechnical(column.id())
                    && !words.is(Kind.ATTRIBUTE, column.id())) {
                dimensions.add(column);
            }
        }
    }

    /** Also {@code STRUCTURE[;]}, which says what parts the values of one cell. */
    private static boolean isTechnical(String id) {
        return TECHNICAL.contains(id) || id.startsWith(STRUCTURE + "[") || id.equalsIgnoreCase("LAST UPDATE");
    }

    /** Whether a header is one of SDMX-CSV: that of the value, and one more that only such files have. */
    static boolean isHeader(List<String> header) {
        Set<String> ids = new HashSet<>();
        header.forEach(cell -> ids.add(StringUtils.substringBefore(cell, BOTH).strip()));
        boolean technical = TECHNICAL.stream().anyMatch(ids::contains)
                || ids.stream().anyMatch(id -> id.startsWith(STRUCTURE + "["));
        return ids.contains(VALUE) && (technical || ids.contains(TIME));
    }

    /** How many cells a row has. */
    int width() {
        return width;
    }

    List<Column> dimensions() {
        return dimensions;
    }

    /** The column of one name, in upper or lower case. */
    Optional<Column> find(String id) {
        return columns.stream()
                .filter(column -> column.id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** The first column that is there of several. */
    Optional<Column> first(String... ids) {
        for (String id : ids) {
            Optional<Column> found = find(id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The column with the unit, be it dimension or attribute. */
    Optional<Column> unit() {
        return columns.stream()
                .filter(column -> words.is(Kind.UNIT, column.id()))
                .findFirst();
    }

    /** The dataflow: {@code ESTAT:PRC_HICP_MANR(1.0)}. */
    Optional<Column> structure() {
        return first("DATAFLOW", STRUCTURE_ID);
    }

    /** Its name, in a column of its own. */
    Optional<Column> structureName() {
        return find(STRUCTURE_NAME);
    }

    /** What is to be done with the row: D deletes. */
    Optional<Column> action() {
        return find(ACTION);
    }

    /** Whether an action deletes, and so tells no value. */
    static boolean deletes(String action) {
        String upper = action.strip().toUpperCase(Locale.ROOT);
        return upper.equals("D") || upper.equals("DELETE");
    }
}
