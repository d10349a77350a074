package org.statclaim.convert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.convert.DailyRates.Column;
import org.statclaim.convert.EuroConversionRates.Legacy;

/**
 * The rates that come with the library, in {@code org/statclaim/ecb}: daily fixings by column, yearly averages of earlier
 * years, and the fixed rates of the currencies that the euro replaced. {@code src/main/rates/bundle} makes the first two.
 */
final class BundledRates {

    static final String FORMAT = "statclaim-rates 1";

    private static final String FOLDER = "/org/statclaim/ecb/";
    private static final String DAILY = "daily.gz";
    private static final String ANNUAL = "annual.tsv";
    private static final String EURO = "euro-conversion.tsv";

    private BundledRates() {}

    /** @throws IllegalStateException if the resource is not as expected; the message names what is wrong */
    static DailyRates daily() {
        try (InputStream in = open(DAILY);
                BufferedReader lines = reader(new GZIPInputStream(in))) {
            return read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(DAILY + " cannot be read", e);
        }
    }

    static DailyRates read(BufferedReader lines) throws IOException {
        require(FORMAT.equals(lines.readLine()), "format '" + FORMAT + "' expected");
        String pivot = StringUtils.defaultString(lines.readLine());
        String source = StringUtils.defaultString(lines.readLine());
        String[] steps = StringUtils.split(StringUtils.defaultString(lines.readLine()), ' ');
        require(steps.length > 0, "no days");
        int[] days = new int[steps.length];
        for (int i = 0; i < steps.length; i++) {
            days[i] = step(steps[i]) + (i == 0 ? 0 : days[i - 1]);
        }
        Map<String, Column> columns = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.length() < 4 || line.charAt(3) != ',') {
                throw fault("'" + line + "' is no line of rates");
            }
            columns.put(line.substring(0, 3), column(line, days.length));
        }
        require(!columns.isEmpty(), "no rates");
        return new DailyRates(pivot, source, days, columns);
    }

    private static int step(String days) {
        try {
            return Integer.parseInt(days);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("bundled rates: '" + days + "' is no number of days", e);
        }
    }

    /** {@code USD,1.1789,1.179,,…}: an empty place is a day without a fixing. */
    private static Column column(String line, int size) {
        Column column = new Column(new long[size], new byte[size]);
        int day = -1;
        long unscaled = 0;
        int scale = -1;
        for (int i = 3; i <= line.length(); i++) {
            char c = i == line.length() ? ',' : line.charAt(i);
            if (c != ',') {
                if (c != '.' && (c < '0' || c > '9')) {
                    throw fault(line.substring(0, 3) + " has '" + c + "' in a rate");
                }
                unscaled = c == '.' ? unscaled : unscaled * 10 + (c - '0');
                scale = c == '.' ? 0 : scale < 0 ? scale : scale + 1;
                continue;
            }
            if (day >= 0 && day < size) {
                column.unscaled()[day] = unscaled;
                column.scales()[day] = (byte) Math.max(scale, 0);
            }
            day++;
            unscaled = 0;
            scale = -1;
        }
        require(day == size, line.substring(0, 3) + " has " + day + " days, not " + size);
        return column;
    }

    /** Writes a history in the form that {@link #daily()} reads. */
    static void write(DailyRates rates, Writer out) throws IOException {
        out.write(FORMAT + "\n" + EcbFile.PIVOT + "\n" + rates.name() + "\n");
        int[] days = rates.days();
        int before = 0;
        for (int day : days) {
            out.write((day == days[0] ? "" : " ") + (day - before));
            before = day;
        }
        out.write('\n');
        for (Map.Entry<String, Column> column : new TreeMap<>(rates.columns()).entrySet()) {
            out.write(column.getKey());
            for (int i = 0; i < days.length; i++) {
                BigDecimal value = column.getValue().at(i);
                out.write(value == null ? "," : "," + value.toPlainString());
            }
            out.write('\n');
        }
    }

    static AnnualRates annual() {
        Map<String, Map<Integer, BigDecimal>> rates = new LinkedHashMap<>();
        for (String[] row : rows(ANNUAL, 3)) {
            rates.computeIfAbsent(row[0], code -> new HashMap<>()).put(Integer.valueOf(row[1]), new BigDecimal(row[2]));
        }
        return new AnnualRates("USD", "Federal Reserve yearly averages", rates);
    }

    static EuroConversionRates euro() {
        Map<String, Legacy> rates = new HashMap<>();
        for (String[] row : rows(EURO, 4)) {
            rates.put(row[0], new Legacy(row[0], new BigDecimal(row[1]), LocalDate.parse(row[2]), row[3]));
        }
        return new EuroConversionRates(rates);
    }

    private static Iterable<String[]> rows(String table, int columns) {
        try (InputStream in = open(table);
                BufferedReader lines = reader(in)) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(line -> {
                        String[] cells = StringUtils.split(line, '\t');
                        require(cells.length == columns, table + ": '" + line + "' has not " + columns + " columns");
                        return cells;
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(table + " cannot be read", e);
        }
    }

    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static InputStream open(String table) {
        InputStream in = BundledRates.class.getResourceAsStream(FOLDER + table);
        if (in == null) {
            throw new IllegalStateException(FOLDER + table + " is missing on the class path");
        }
        return in;
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw fault(fault);
        }
    }

    private static IllegalStateException fault(String fault) {
        return new IllegalStateException("bundled rates: " + fault);
    }
}
