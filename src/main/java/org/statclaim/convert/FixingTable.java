package org.statclaim.convert;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.statclaim.convert.DailyRates.Column;

/** Collects fixings, in any order of days and currencies, and turns them to columns. Later ones replace earlier ones. */
final class FixingTable {

    /** More digits than any fixing has, and few enough for a {@code long}. */
    private static final int MAX_DIGITS = 18;

    /** Nine times the history of today: what goes beyond is no history, and would fill the memory. */
    private static final int MAX_FIXINGS = 2_000_000;

    /** A year has four digits. */
    private static final int DATE_LENGTH = 10;

    private final String file;
    private int added;
    private final TreeMap<LocalDate, Map<String, BigDecimal>> fixings = new TreeMap<>();

    FixingTable(String file) {
        this.file = file;
    }

    /** All fixings of a history, to be extended. */
    void addAll(DailyRates rates) {
        int[] days = rates.days();
        rates.columns().forEach((code, column) -> {
            for (int i = 0; i < days.length; i++) {
                BigDecimal value = column.at(i);
                if (value != null) {
                    put(LocalDate.ofEpochDay(days[i]), code, value);
                }
            }
        });
    }

    private void put(LocalDate day, String code, BigDecimal value) {
        fixings.computeIfAbsent(day, key -> new HashMap<>()).put(code, value);
    }

    LocalDate day(String text, long line) throws InvalidDataFileException {
        if (text.length() == DATE_LENGTH) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                // told below
            }
        }
        throw InvalidDataFileException.of(file, line, text, "a date such as 2021-02-14");
    }

    String code(String text, long line) throws InvalidDataFileException {
        boolean code = text.length() == 3 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        if (!code) {
            throw InvalidDataFileException.of(file, line, text, "a currency code such as USD");
        }
        return text;
    }

    /** Adds the fixing of a day as printed. */
    void add(LocalDate day, String code, String printed, long line) throws InvalidDataFileException {
        if (++added > MAX_FIXINGS) {
            throw InvalidDataFileException.of(file, line, printed, "no more than " + MAX_FIXINGS + " rates");
        }
        if (!isPlainDecimal(printed)) {
            throw InvalidDataFileException.of(file, line, printed, "a rate such as 1.2104");
        }
        BigDecimal value = new BigDecimal(printed);
        if (value.signum() == 0) {
            throw InvalidDataFileException.of(file, line, printed, "a positive rate such as 1.2104");
        }
        put(day, code, value);
    }

    /** Digits with at most one point between them, few enough for a {@code long}: no sign, no exponent. */
    private static boolean isPlainDecimal(String printed) {
        int point = printed.indexOf('.');
        String digits = point < 0 ? printed : printed.substring(0, point) + printed.substring(point + 1);
        return digits.length() <= MAX_DIGITS
                && point != 0
                && point != printed.length() - 1
                && !digits.isEmpty()
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** How many fixings were added out of a file. */
    int added() {
        return added;
    }

    /** The history of what was added. */
    DailyRates history(String pivot, String source) throws InvalidDataFileException {
        if (fixings.isEmpty()) {
            throw new InvalidDataFileException(file + " holds no exchange rate");
        }
        int[] days = fixings.keySet().stream()
                .mapToInt(day -> (int) day.toEpochDay())
                .toArray();
        Map<String, Column> columns = new HashMap<>();
        int i = 0;
        for (Map<String, BigDecimal> ofDay : fixings.values()) {
            for (Map.Entry<String, BigDecimal> fixing : ofDay.entrySet()) {
                Column column = columns.computeIfAbsent(
                        fixing.getKey(), key -> new Column(new long[days.length], new byte[days.length]));
                column.unscaled()[i] = fixing.getValue().unscaledValue().longValueExact();
                column.scales()[i] = (byte) fixing.getValue().scale();
            }
            i++;
        }
        return new DailyRates(pivot, source, days, columns);
    }
}
