package org.statclaim.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * A date of reduced precision, as ISO 8601 allows: {@code 2021}, {@code 2021-02} or {@code 2021-02-14}.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only the month is known
 */
public record PartialDate(int year, int month, int day) {

    /**
     * Checks that there is such a date.
     *
     * @throws IllegalArgumentException if there is none, the year is not 1 to 9999, or a day stands without its month
     */
    public PartialDate {
        if (year < 1 || year > 9999 || month < 0 || month > 12 || (month == 0 && day != 0)) {
            throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day);
        }
        if (day != 0) {
            try {
                LocalDate.of(year, month, day);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day, e);
            }
        }
    }

    /**
     * {@return the date of a day}
     *
     * @param date a day of the years 1 to 9999
     */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads the ISO form; empty for anything else, a two-digit year or an impossible day included.
     *
     * @param text such as {@code 2021-02}
     * @return the date
     */
    public static Optional<PartialDate> parse(CharSequence text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return Optional.empty();
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean dash = i == 4 || i == 7;
            if (dash ? c != '-' : c < '0' || c > '9') {
                return Optional.empty();
            }
        }
        int year = Integer.parseInt(text, 0, 4, 10);
        int month = length > 4 ? Integer.parseInt(text, 5, 7, 10) : 0;
        int day = length > 7 ? Integer.parseInt(text, 8, 10, 10) : 0;
        if ((length > 4 && month == 0) || (length > 7 && day == 0)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(year, month, day));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@return the first day that it may mean} */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** {@return the last day that it may mean} */
    public LocalDate last() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** The ISO form, as {@link #parse} reads it. */
    @Override
    public String toString() {
        String written = padded(year, 4);
        if (month > 0) {
            written += "-" + padded(month, 2);
        }
        return day > 0 ? written + "-" + padded(day, 2) : written;
    }

    /** By hand, as each claim with a date is asked for it, and a formatter takes the first of them a while to load. */
    private static String padded(int number, int digits) {
        return StringUtils.leftPad(Integer.toString(number), digits, '0');
    }
}
