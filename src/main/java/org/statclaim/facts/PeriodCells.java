package org.statclaim.facts;

/** Cells that look like a time. */
final class PeriodCells {

    private static final int YEAR = 4;
    private static final int LONGEST = 30;
    private static final int FIRST = 1500;
    private static final int LAST = 2199;

    private PeriodCells() {}

    /** Whether it is a year and nothing else: only its column's name tells it from a number. */
    static boolean isYear(String cell) {
        return cell.length() == YEAR && yearAt(cell, 0);
    }

    /** Whether a year stands in it: {@code januari 2024}, {@code 2024*}. */
    static boolean hasYear(String cell) {
        for (int i = 0; cell.length() <= LONGEST && i + YEAR <= cell.length(); i++) {
            boolean begins = i == 0 || !isDigit(cell.charAt(i - 1));
            boolean ends = i + YEAR == cell.length() || !isDigit(cell.charAt(i + YEAR));
            if (begins && ends && yearAt(cell, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the code of a time by its form alone: {@code 2024-01}, {@code 2024Q1}, {@code 2024KW01}, {@code 31-12-2024}. */
    static boolean isCode(String cell) {
        if (!hasYear(cell) || cell.length() == YEAR) {
            return false;
        }
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (isDigit(c)) {
                digits++;
            } else if (c >= 'A' && c <= 'Z') {
                letters++;
            } else if (c != '-' && c != '/') {
                return false;
            }
        }
        return letters <= 2 && digits > YEAR && digits <= 8 && (letters == 0 || yearAt(cell, 0));
    }

    private static boolean yearAt(String cell, int at) {
        int year = 0;
        for (int i = at; i < at + YEAR; i++) {
            if (!isDigit(cell.charAt(i))) {
                return false;
            }
            year = 10 * year + cell.charAt(i) - '0';
        }
        return year >= FIRST && year <= LAST;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
