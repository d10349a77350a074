package org.statclaim.facts;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * How a table prints numbers: {@code 1.234} is 1234 in one and 1 and a bit in another, and only other numbers of the same table
 * tell.
 *
 * @param decimal the mark before the decimals; {@link #UNKNOWN} where nothing tells
 * @param group the mark between thousands; {@link #UNKNOWN} for any that is not the decimal mark
 */
record NumberForm(char decimal, char group) {

    static final char UNKNOWN = '\0';
    private static final char POINT = '.';
    private static final char COMMA = ',';

    /** Between thousands: also a blank of any kind, and the Swiss apostrophe. */
    private static final String GROUPS = ".,' ’";

    /** They stand before or behind a figure and are its unit. */
    private static final String UNITS = "%‰€$£";

    private static final int GROUP = 3;

    /** How a cell can be read. */
    enum Reading {
        NO_NUMBER,
        /** It is the same number whatever the marks mean. */
        PLAIN,
        POINT_IS_DECIMAL,
        COMMA_IS_DECIMAL,
        /** Two numbers. */
        AMBIGUOUS
    }

    /** A form of which nothing is known. */
    static NumberForm unknown() {
        return new NumberForm(UNKNOWN, UNKNOWN);
    }

    /** A group mark that may be a decimal mark tells that the other one is. */
    NumberForm {
        if (decimal == UNKNOWN && group == POINT) {
            decimal = COMMA;
        } else if (decimal == UNKNOWN && group == COMMA) {
            decimal = POINT;
        }
    }

    boolean isKnown() {
        return decimal != UNKNOWN;
    }

    /** {@return the same with a decimal mark that the table tells} */
    NumberForm with(char decimalMark) {
        return new NumberForm(decimalMark, group);
    }

    /** How a cell can be read when nothing is known. */
    static Reading reading(String cell) {
        String bare = bare(cell);
        Optional<BigDecimal> point = parse(bare, POINT, UNKNOWN);
        Optional<BigDecimal> comma = parse(bare, COMMA, UNKNOWN);
        if (point.isEmpty() && comma.isEmpty()) {
            return Reading.NO_NUMBER;
        }
        if (point.isPresent() && comma.isPresent()) {
            return point.equals(comma) ? Reading.PLAIN : Reading.AMBIGUOUS;
        }
        return point.isPresent() ? Reading.POINT_IS_DECIMAL : Reading.COMMA_IS_DECIMAL;
    }

    /** {@return the number; empty where the cell is none in this form, or where the form must be known for it} */
    Optional<BigDecimal> parse(String cell) {
        String bare = bare(cell);
        if (isKnown()) {
            return parse(bare, decimal, group);
        }
        Optional<BigDecimal> point = parse(bare, POINT, group);
        return point.equals(parse(bare, COMMA, group)) ? point : Optional.empty();
    }

    /** The unit that stands at the figure: {@code %} of {@code 1,5 %}; empty where none does. */
    static String unit(String cell) {
        String stripped = cell.strip();
        if (stripped.isEmpty()) {
            return "";
        }
        char first = stripped.charAt(0);
        char last = stripped.charAt(stripped.length() - 1);
        if (UNITS.indexOf(last) >= 0) {
            return String.valueOf(last);
        }
        return UNITS.indexOf(first) >= 0 ? String.valueOf(first) : "";
    }

    /** Without its unit and the blanks around it; one kind of blank and of minus. */
    private static String bare(String cell) {
        StringBuilder bare = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean blank = c == '\u00A0' || c == '\u202F' || c == '\u2009';
            bare.append(blank ? ' ' : c == '\u2212' ? '-' : c);
        }
        String text = bare.toString().strip();
        String unit = unit(text);
        String without = text.startsWith(unit) ? text.substring(unit.length()) : StringUtils.removeEnd(text, unit);
        return without.strip();
    }

    private static Optional<BigDecimal> parse(String bare, char decimal, char group) {
        int mark = bare.lastIndexOf(decimal);
        String whole = mark < 0 ? bare : bare.substring(0, mark);
        String decimals = mark < 0 ? "" : bare.substring(mark + 1);
        String digits = ungrouped(whole, decimal, group);
        if (digits.isEmpty() || (mark >= 0 && decimals.isEmpty())) {
            return Optional.empty();
        }
        return mark < 0 ? Decimals.parse(digits) : Decimals.parse(digits + POINT + decimals);
    }

    /** The digits with the sign, without the marks between thousands; empty where these stand elsewhere. */
    private static String ungrouped(String whole, char decimal, char group) {
        int from = whole.startsWith("-") || whole.startsWith("+") ? 1 : 0;
        int first = from;
        while (first < whole.length() && isDigit(whole.charAt(first))) {
            first++;
        }
        if (first == whole.length()) {
            return first > from ? whole : "";
        }
        char mark = whole.charAt(first);
        boolean groups = GROUPS.indexOf(mark) >= 0 && mark != decimal && (group == UNKNOWN || mark == group);
        // nobody prints 0.123 for 123
        if (!groups || first == from || first - from > GROUP || whole.charAt(from) == '0') {
            return "";
        }
        StringBuilder digits = new StringBuilder(whole.substring(0, first));
        for (int i = first; i < whole.length(); i += GROUP + 1) {
            if (whole.charAt(i) != mark || whole.length() < i + GROUP + 1) {
                return "";
            }
            for (int j = i + 1; j <= i + GROUP; j++) {
                if (!isDigit(whole.charAt(j))) {
                    return "";
                }
                digits.append(whole.charAt(j));
            }
        }
        return digits.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
