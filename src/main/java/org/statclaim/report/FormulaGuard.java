package org.statclaim.report;

import java.util.regex.Pattern;

/** Cells that a spreadsheet shows instead of running them. */
final class FormulaGuard {

    /** What makes spreadsheets take a cell for a formula, or peel off to find one. */
    private static final String TRIGGERS = "=+-@\t\r\n＝＋－＠";

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private FormulaGuard() {}

    /** The cell, behind an apostrophe if it could run; a negative number stays a number. */
    static String cell(String text) {
        boolean runs = !text.isEmpty() && TRIGGERS.indexOf(text.charAt(0)) >= 0;
        return runs && !DECIMAL.matcher(text).matches() ? "'" + text : text;
    }
}
