package org.statclaim.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.check.CsvRows.Row;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.convert.InvalidDataFileException;

/** Reads facts from a table whose columns have names; the first cell that is wrong ends it. */
final class FactReader {

    /** A million rows of what is known of each. */
    private static final long MAX_BYTES = 256L << 20;

    /** The header is looked for in as much. */
    private static final int HEAD = 4096;

    private static final int MAX_DIGITS = 40;
    private static final int MAX_SHOWN = 60;

    private static final List<String> REQUIRED = List.of("subject", "value", "unit", "source");
    private static final List<String> COLUMNS = List.of("subject", "value", "unit", "period", "place", "source", "url");

    private final String file;
    private final FactUnits units;
    private final Map<String, String> names;

    private FactReader(String file, FactUnits units, Map<String, String> names) {
        this.file = file;
        this.units = units;
        this.names = names;
    }

    /** Facts of a file whose columns go by other names, or by their own where the map is empty. */
    static List<Fact> read(Path path, Map<String, String> names) throws IOException {
        String file = String.valueOf(path.getFileName());
        if (Files.size(path) > MAX_BYTES) {
            throw new InvalidDataFileException(file + " holds more than " + (MAX_BYTES >> 20) + " MB");
        }
        for (String column : names.keySet()) {
            if (!COLUMNS.contains(column)) {
                throw new IllegalArgumentException("'" + column + "' is none of " + String.join(", ", COLUMNS));
            }
        }
        try (Reader in = new BufferedReader(new InputStreamReader(
                Files.newInputStream(path),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            return new FactReader(file, new FactUnits(), names).rows(new CsvRows(in, file));
        } catch (CharacterCodingException e) {
            throw new InvalidDataFileException(file + " is no UTF-8 text");
        }
    }

    /** Whether the first line names the columns that every table of facts has. */
    static boolean isTable(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            List<String> columns = List.of(StringUtils.stripAll(
                    StringUtils.split(StringUtils.defaultString(StringUtils.substringBefore(head, "\n")), ",\"")));
            return columns.containsAll(List.of("subject", "value"));
        }
    }

    private List<Fact> rows(CsvRows rows) throws IOException {
        Row header = rows.next()
                .orElseThrow(() -> new InvalidDataFileException(
                        file + " is empty; a header with " + String.join(", ", COLUMNS) + " expected"));
        Map<String, Integer> columns = columns(header);
        List<Fact> facts = new ArrayList<>();
        for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            facts.add(fact(row.get(), columns, header.cells().size()));
        }
        return facts;
    }

    /** Where each column stands. A name that is misspelt is an error and no column that is left out. */
    private Map<String, Integer> columns(Row header) throws InvalidDataFileException {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String printed = header.cells().get(i).strip();
            String column = names.isEmpty() ? printed : own(printed);
            if (column.isEmpty() && !names.isEmpty()) {
                continue;
            }
            if (!COLUMNS.contains(column)) {
                throw fault(
                        file, header.line(), String.valueOf(i + 1), printed, "one of " + String.join(", ", COLUMNS));
            }
            if (columns.put(column, i) != null) {
                throw fault(file, header.line(), String.valueOf(i + 1), printed, "each column once");
            }
        }
        for (String column : COLUMNS) {
            boolean needed = REQUIRED.contains(column) || names.containsKey(column);
            if (needed && !columns.containsKey(column)) {
                String name = Objects.requireNonNullElse(names.get(column), column);
                throw new InvalidDataFileException(
                        file + ", line " + header.line() + ": a column '" + name + "' expected");
            }
        }
        return columns;
    }

    private String own(String printed) {
        for (Map.Entry<String, String> name : names.entrySet()) {
            if (name.getValue().equals(printed)) {
                return name.getKey();
            }
        }
        return "";
    }

    private Fact fact(Row row, Map<String, Integer> columns, int width) throws InvalidDataFileException {
        if (row.cells().size() != width) {
            int last = row.cells().size();
            throw fault(file, row.line(), String.valueOf(last), row.cells().get(last - 1), width + " cells");
        }
        Map<String, String> cells = new HashMap<>();
        columns.forEach((column, i) -> cells.put(column, row.cells().get(i).strip()));
        List<String> subjects =
                List.of(StringUtils.stripAll(StringUtils.splitPreserveAllTokens(cell(cells, "subject"), '|')));
        if (subjects.isEmpty()
                || subjects.stream().anyMatch(name -> Words.of(name).isEmpty())) {
            throw fault(row, cells, "subject", "what the figure is of");
        }
        List<String> places =
                List.of(StringUtils.stripAll(StringUtils.splitPreserveAllTokens(cell(cells, "place"), '|')));
        if (places.stream().anyMatch(name -> Words.of(name).isEmpty())) {
            throw fault(row, cells, "place", "a name, or several with | between them,");
        }
        Optional<FactUnits.Scale> scale = units.find(cell(cells, "unit"));
        if (scale.isEmpty()) {
            throw fault(row, cells, "unit", "a code such as EUR, km, % or EUR/mo, or nothing for a count,");
        }
        if (cell(cells, "source").isEmpty()) {
            throw fault(row, cells, "source", "who says so");
        }
        return new Fact(
                subjects,
                value(row, cells),
                scale.get().unit(),
                scale.get().per(),
                period(row, cells),
                places,
                cell(cells, "source"),
                url(row, cells));
    }

    private static String cell(Map<String, String> cells, String column) {
        return Objects.requireNonNullElse(cells.get(column), "");
    }

    private BigDecimal value(Row row, Map<String, String> cells) throws InvalidDataFileException {
        String printed = cell(cells, "value");
        try {
            BigDecimal value = new BigDecimal(printed);
            if (value.precision() <= MAX_DIGITS && Math.abs((long) value.scale()) <= MAX_DIGITS) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, as what is too long is
        }
        throw fault(row, cells, "value", "a decimal number such as 17.4");
    }

    private Optional<Period> period(Row row, Map<String, String> cells) throws InvalidDataFileException {
        String printed = cell(cells, "period");
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        int slash = printed.indexOf('/');
        Optional<LocalDate> from = PartialDate.parse(slash < 0 ? printed : printed.substring(0, slash))
                .map(PartialDate::first);
        Optional<LocalDate> to = PartialDate.parse(printed.substring(slash + 1)).map(PartialDate::last);
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            throw fault(row, cells, "period", "a date such as 2021, 2021-02 or 2021-02-14, or two with a slash,");
        }
        return Optional.of(new Period(printed, from, to));
    }

    private Optional<URI> url(Row row, Map<String, String> cells) throws InvalidDataFileException {
        String printed = cell(cells, "url");
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        Optional<URI> url = WebAddress.parse(printed);
        if (url.isEmpty()) {
            throw fault(row, cells, "url", "an address such as https://example.org/table");
        }
        return url;
    }

    private InvalidDataFileException fault(Row row, Map<String, String> cells, String column, String expected) {
        String name = Objects.requireNonNullElse(names.get(column), column);
        return fault(file, row.line(), "'" + name + "'", cell(cells, column), expected);
    }

    /** The fault of one cell; the line is where its row begins. */
    static InvalidDataFileException fault(String file, long line, String column, String value, String expected) {
        String shown = value.length() > MAX_SHOWN ? value.substring(0, MAX_SHOWN) + "…" : value;
        return new InvalidDataFileException(
                file + ", line " + line + ", column " + column + ": '" + shown + "', " + expected + " expected");
    }
}
