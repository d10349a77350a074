package org.statclaim.facts;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.statclaim.convert.InvalidDataFileException;
import tools.jackson.core.JsonToken;

/**
 * The JSON that Statistics Netherlands gives: rows of version 3 with a member for each measure, or observations of version 4 with
 * {@code Measure} and {@code Value}.
 */
final class CbsOData implements Table {

    private static final String CONTEXT_3 = "odata.metadata";
    private static final String CONTEXT_4 = "@odata.context";
    private static final String ROWS = "value";
    private static final String VALUE = "Value";
    private static final String ATTRIBUTE = "ValueAttribute";
    private static final String STRING = "StringValue";

    /** What {@link #ATTRIBUTE} says of an ordinary value. */
    private static final String NONE = "None";

    private static final int MOST_MEMBERS = 2_000;

    private final PublishedFile file;
    private final CbsColumns columns = new CbsColumns();

    CbsOData(PublishedFile file) {
        this.file = file;
    }

    /** Whether a file that begins so is one. */
    static boolean isOwn(PublishedFile file, String head) {
        if (!head.stripLeading().startsWith("{")) {
            return false;
        }
        boolean context = head.contains('"' + CONTEXT_3 + '"') || head.contains('"' + CONTEXT_4 + '"');
        return context && head.contains("cbs.nl") && head.contains('"' + ROWS + '"');
    }

    @Override
    public String form() {
        return "CBS OData";
    }

    /** Who takes the rows; a row is there until the next. */
    private interface Rows {
        /** {@return whether more are wanted} */
        boolean row(Map<String, @Nullable String> row, long line) throws IOException;
    }

    @Override
    public List<String> axes() throws IOException {
        List<String> axes = new ArrayList<>();
        rows((row, line) -> {
            axes.addAll(axes(row));
            return false;
        });
        return axes;
    }

    /** Of the first row. A table without rows has none that could be told. */
    private static List<String> axes(Map<String, @Nullable String> row) {
        List<String> names = new ArrayList<>(row.keySet());
        names.removeAll(List.of(VALUE, ATTRIBUTE, STRING, CbsColumns.MEASURE));
        return CbsColumns.axes(names);
    }

    @Override
    public TableInfo info() throws IOException {
        List<String> axes = axes();
        Members members = new Members(file, axes.size());
        String context = rows((row, line) -> {
            for (int i = 0; i < axes.size() - 1; i++) {
                String code = StringUtils.strip(row.get(axes.get(i)));
                if (code != null) {
                    members.add(i, code, code, "");
                }
            }
            String measure = row.get(CbsColumns.MEASURE);
            if (measure != null) {
                members.add(axes.size() - 1, measure, measure, "");
            } else if (line == 1) {
                for (Map.Entry<String, Dimension.Category> of :
                        CbsColumns.members(List.copyOf(row.keySet())).entrySet()) {
                    members.add(axes.size() - 1, of.getKey(), of.getValue().label(), "");
                }
            }
            return true;
        });
        List<Dimension> dimensions = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            dimensions.add(columns.dimension(axes.get(i), members.of(i)));
        }
        // "http://opendata.cbs.nl/ODataApi/OData/37296ned/$metadata#Cbs.OData.WebAPI.TypedDataSet"
        String address = StringUtils.substringBefore(context, "/$metadata");
        return new TableInfo(
                StringUtils.substringAfterLast(address, "/"), CbsColumns.SOURCE, address(address), dimensions);
    }

    private static Optional<URI> address(String address) {
        if (!address.startsWith("http://") && !address.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void read(Sink observations, Losses losses) throws IOException {
        List<String> axes = new ArrayList<>();
        rows((row, line) -> {
            if (axes.isEmpty()) {
                axes.addAll(axes(row));
            }
            Optional<String[]> codes = codes(row, line, axes, losses);
            if (codes.isEmpty()) {
                return true;
            }
            if (row.containsKey(CbsColumns.MEASURE)) {
                String measure = StringUtils.defaultString(row.get(CbsColumns.MEASURE));
                String mark = StringUtils.defaultString(row.get(ATTRIBUTE));
                value(line, measure, codes.get(), row.get(VALUE), mark.equals(NONE) ? "" : mark, observations, losses);
            } else {
                for (Map.Entry<String, @Nullable String> member : row.entrySet()) {
                    if (CbsColumns.isMeasure(member.getKey())) {
                        value(line, member.getKey(), codes.get(), member.getValue(), "", observations, losses);
                    }
                }
            }
            return true;
        });
    }

    private static Optional<String[]> codes(
            Map<String, @Nullable String> row, long line, List<String> axes, Losses losses)
            throws InvalidDataFileException {
        String[] codes = new String[axes.size()];
        for (int i = 0; i < axes.size() - 1; i++) {
            String code = StringUtils.strip(row.get(axes.get(i)));
            if (code == null) {
                losses.bad(line, axes.get(i), "", "a code in each row");
                return Optional.empty();
            }
            codes[i] = code;
        }
        return Optional.of(codes);
    }

    private void value(
            long line,
            String measure,
            String[] codes,
            @Nullable String printed,
            String mark,
            Sink observations,
            Losses losses)
            throws IOException {
        String cell = StringUtils.strip(printed);
        if (cell == null || columns.isMissing(cell)) {
            losses.missing();
            return;
        }
        Optional<BigDecimal> value = CbsColumns.number(cell);
        if (value.isEmpty()) {
            losses.bad(line, measure, cell, "a number");
            return;
        }
        codes[codes.length - 1] = measure;
        observations.accept(new Observation(line, List.of(codes), value.get(), "", BigDecimal.ONE, mark));
    }

    /** Gives the rows one after the other. {@return the address of the metadata} */
    private String rows(Rows rows) throws IOException {
        return JsonSource.read(file, in -> {
            if (in.next() != JsonToken.START_OBJECT) {
                throw in.fault("an object with rows");
            }
            String context = "";
            boolean found = false;
            while (in.nextMember()) {
                String name = in.name();
                JsonToken token = in.next();
                if (name.equals(ROWS) && token == JsonToken.START_ARRAY && !found) {
                    found = true;
                    if (!rows(in, rows)) {
                        return context;
                    }
                } else if (name.equals(CONTEXT_3) || name.equals(CONTEXT_4)) {
                    context = in.label();
                } else if (name.equals(ROWS)) {
                    throw in.fault("one array of rows");
                } else {
                    in.skip();
                }
            }
            if (!found) {
                throw file.fault("has no array '" + ROWS + "' of rows");
            }
            return context;
        });
    }

    /** {@return whether all were wanted} */
    private static boolean rows(JsonSource in, Rows rows) throws IOException {
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        long line = 0;
        while (in.next() != JsonToken.END_ARRAY) {
            if (in.token() != JsonToken.START_OBJECT) {
                throw in.fault("an object for each row");
            }
            row.clear();
            // all rows of an answer stand on one line: the number of the row tells more
            line++;
            while (in.nextMember()) {
                String name = in.name();
                JsonToken token = in.next();
                if (row.containsKey(name) || row.size() == MOST_MEMBERS) {
                    throw in.fault("each member once, and at most " + MOST_MEMBERS + ",");
                }
                if (token.isStructStart()) {
                    throw in.fault("a text or a number");
                }
                row.put(name, token == JsonToken.VALUE_NULL ? null : in.text());
            }
            if (!rows.row(row, line)) {
                return false;
            }
        }
        return true;
    }
}
