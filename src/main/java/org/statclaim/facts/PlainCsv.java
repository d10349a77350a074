package org.statclaim.facts;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.statclaim.convert.InvalidDataFileException;
import org.statclaim.facts.Dimension.Role;
import org.statclaim.facts.NumberForm.Reading;
import org.statclaim.facts.PlainColumns.Axis;

/**
 * A table as a spreadsheet writes it: a header, columns that tell when and where, and columns of numbers. Delimiter, decimal mark
 * and what the columns are is worked out from the first 200 rows.
 */
final class PlainCsv implements Table {

    /** The id of the axis whose members are the columns of numbers. */
    static final String ACROSS = "column";

    private static final String TWO_READINGS =
            "a number that can be read in one way only, or decimalChar or groupChar,";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST_FLAG = 10;

    private final PublishedFile file;
    private final NumberForm given;
    private final Set<String> missing;
    private final ColumnWords words = new ColumnWords();
    private @Nullable Layout layout;

    /** What the first rows tell. */
    private record Layout(
            Charset encoding, char delimiter, PlainSample sample, PlainColumns columns, NumberForm numbers) {}

    PlainCsv(PublishedFile file) {
        this(file, NumberForm.unknown());
    }

    /**
     * A table whose marks in numbers are told.
     *
     * @param given the decimal mark, or the mark between thousands, or both
     */
    PlainCsv(PublishedFile file, NumberForm given) {
        this(file, given, Set.of());
    }

    /**
     * A table whose marks in numbers and whose signs for missing values are told.
     *
     * @param missing cells that stand for no value, beside those that offices use
     */
    PlainCsv(PublishedFile file, NumberForm given, Set<String> missing) {
        this.file = file;
        this.given = given;
        this.missing = missing;
    }

    /**
     * Whether a file that begins so may be one: a header and a row with as many cells, one of them with a digit. It is asked
     * last, since the other forms are tables too.
     */
    static boolean isOwn(PublishedFile file, String head) {
        if (StringUtils.startsWithAny(head.stripLeading(), "{", "[", "<", "CHARSET=", "AXIS-VERSION=")) {
            return false;
        }
        char delimiter = Delimiter.of(head);
        List<String> header = DelimitedRows.first(head, delimiter);
        boolean facts = header.containsAll(List.of("subject", "value", "unit"));
        return !facts && isText(head) && StringUtils.containsAny(head, "0123456789") && head.indexOf(delimiter) >= 0;
    }

    private static boolean isText(String head) {
        return head.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
    }

    @Override
    public String form() {
        return "CSV";
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public List<String> axes() throws IOException {
        List<String> axes = new ArrayList<>();
        layout().columns().axes().forEach(axis -> axes.add(axis.id()));
        axes.add(ACROSS);
        return axes;
    }

    private Layout layout() throws IOException {
        Layout known = layout;
        if (known == null) {
            known = look();
            layout = known;
        }
        return known;
    }

    private Layout look() throws IOException {
        Charset encoding = encoding();
        char delimiter = Delimiter.of(file.head());
        try (DelimitedRows rows = new DelimitedRows(file, encoding, delimiter)) {
            PlainSample sample = new PlainSample(file, rows);
            PlainColumns columns = new PlainColumns(sample, words);
            if (columns.measures().isEmpty()) {
                throw file.fault("has no column of numbers, in the rows below line " + sample.line());
            }
            if (columns.axes().stream().anyMatch(axis -> axis.id().equals(ACROSS))) {
                throw file.fault(sample.line(), ACROSS, "another name for the column");
            }
            return new Layout(encoding, delimiter, sample, columns, numbers(sample, columns));
        }
    }

    /** Spreadsheets on Windows write its own encoding, and no mark of it; text that is UTF-8 by chance is none of it. */
    private Charset encoding() throws IOException {
        char[] chars = new char[1 << 13];
        try (Reader text = file.text(StandardCharsets.UTF_8)) {
            while (text.read(chars) >= 0) {
                // read for its faults
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return WINDOWS;
        }
    }

    /** The marks that the numbers of the first rows have; none where these are the same number either way. */
    private NumberForm numbers(PlainSample sample, PlainColumns columns) throws InvalidDataFileException {
        Set<Reading> readings = new HashSet<>();
        String two = "";
        for (int measure : columns.measures()) {
            for (String cell : sample.cells(measure, words)) {
                Reading reading = NumberForm.reading(cell);
                two = reading == Reading.AMBIGUOUS && two.isEmpty() ? cell : two;
                readings.add(reading);
            }
        }
        boolean point = readings.contains(Reading.POINT_IS_DECIMAL);
        boolean comma = readings.contains(Reading.COMMA_IS_DECIMAL);
        if (given.isKnown()) {
            return given;
        }
        if (point && comma) {
            throw file.fault("has numbers with a decimal point and numbers with a decimal comma; decimalChar expected");
        }
        if (!two.isEmpty() && !point && !comma) {
            throw file.fault("has '" + two + "', which can be read in two ways, and no number that tells which; "
                    + "decimalChar or groupChar expected");
        }
        return point ? given.with('.') : comma ? given.with(',') : given;
    }

    @Override
    public TableInfo info() throws IOException {
        Layout found = layout();
        List<Axis> axes = found.columns().axes();
        Members members = new Members(file, axes.size() + 1);
        try (DelimitedRows rows = open(found)) {
            while (rows.next()) {
                boolean whole = rows.size() == found.sample().width() && !PlainSample.isRemark(rows.cells());
                for (int i = 0; whole && i < axes.size(); i++) {
                    int name = axes.get(i).name();
                    String code = rows.cell(axes.get(i).at()).strip();
                    if (!code.isEmpty()) {
                        members.add(i, code, name < 0 ? code : rows.cell(name).strip(), "");
                    }
                }
            }
        }
        List<Dimension> dimensions = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            Axis axis = axes.get(i);
            dimensions.add(new Dimension(axis.id(), axis.id(), axis.role(), members.of(i)));
        }
        for (int measure : found.columns().measures()) {
            String header = found.sample().name(measure);
            // "Inflatie (%)"
            String unit = header.endsWith(")")
                    ? StringUtils.substringAfterLast(StringUtils.removeEnd(header, ")"), "(")
                            .strip()
                    : "";
            String label = unit.isEmpty()
                    ? header
                    : StringUtils.substringBeforeLast(header, "(").strip();
            members.add(axes.size(), header, label, unit);
        }
        Role role = found.columns().isTimeAcross() ? Role.TIME : Role.MEASURE;
        dimensions.add(new Dimension(ACROSS, ACROSS, role, members.of(axes.size())));
        return new TableInfo(found.sample().title(), "", Optional.empty(), dimensions);
    }

    /** The rows below the header. */
    private DelimitedRows open(Layout found) throws IOException {
        DelimitedRows rows = new DelimitedRows(file, found.encoding(), found.delimiter());
        try {
            while (rows.next() && rows.line() < found.sample().line()) {
                // titles
            }
            return rows;
        } catch (IOException e) {
            rows.close();
            throw e;
        }
    }

    @Override
    public void read(Sink observations, Losses losses) throws IOException {
        Layout found = layout();
        int width = found.sample().width();
        try (DelimitedRows rows = open(found)) {
            while (rows.next()) {
                if (PlainSample.isRemark(rows.cells())) {
                    continue;
                }
                if (rows.size() == width) {
                    row(rows, found, observations, losses);
                } else {
                    int last = rows.size();
                    losses.bad(rows.line(), String.valueOf(last), rows.cell(last - 1), width + " cells");
                }
            }
        }
    }

    private void row(DelimitedRows rows, Layout found, Sink observations, Losses losses) throws IOException {
        List<Axis> axes = found.columns().axes();
        String[] codes = new String[axes.size() + 1];
        @Nullable Axis unsaid = null;
        for (int i = 0; i < axes.size(); i++) {
            codes[i] = rows.cell(axes.get(i).at()).strip();
            boolean needed = axes.get(i).role() != Role.OTHER;
            unsaid = codes[i].isEmpty() && needed ? axes.get(i) : unsaid;
        }
        String flag = found.columns().note().map(rows::cell).map(String::strip).orElse("");
        for (int measure : found.columns().measures()) {
            String cell = rows.cell(measure).strip();
            if (cell.isEmpty() || missing.contains(cell) || words.is(ColumnWords.Kind.MISSING, cell)) {
                losses.missing();
                continue;
            }
            if (unsaid != null) {
                losses.bad(rows.line(), unsaid.id(), "", "a cell that says when or where");
                continue;
            }
            Optional<BigDecimal> value = found.numbers().parse(cell);
            String name = found.sample().name(measure);
            if (value.isEmpty()) {
                if (!found.numbers().isKnown() && NumberForm.reading(cell) != Reading.NO_NUMBER) {
                    throw file.fault(rows.line(), cell, TWO_READINGS);
                }
                losses.bad(rows.line(), name, cell, "a number");
                continue;
            }
            codes[axes.size()] = name;
            observations.accept(new Observation(
                    rows.line(),
                    List.of(codes),
                    value.get(),
                    NumberForm.unit(cell),
                    BigDecimal.ONE,
                    flag.length() > LONGEST_FLAG ? "" : flag));
        }
    }
}
