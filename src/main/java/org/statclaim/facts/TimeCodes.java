package org.statclaim.facts;

import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** The codes of time that PX files use: a year and the number of its part in digits alone, whose kind a TLIST says beside them. */
final class TimeCodes {

    private static final String LIST = "TLIST(";
    private static final int YEAR = 4;

    private TimeCodes() {}

    /**
     * {@return the code with the letter of its kind: 20191 of quarters is 2019Q1, 201905 of months 2019M05; other text as it is}
     *
     * @param kind A, H, Q, M or W, as in {@code TLIST(Q1)}
     */
    static String lettered(char kind, String code) {
        int digits = kind == 'H' || kind == 'Q' ? 1 : kind == 'M' || kind == 'W' ? 2 : 0;
        boolean bare = digits > 0 && code.length() == YEAR + digits && StringUtils.isNumeric(code);
        return bare ? code.substring(0, YEAR) + kind + code.substring(YEAR) : code;
    }

    /** {@return the kind that {@code TLIST(Q1)} or {@code TLIST(Q1,…)} says; a blank for other text} */
    static char kind(String list) {
        return list.startsWith(LIST) && list.length() > LIST.length() ? list.charAt(LIST.length()) : ' ';
    }

    /** The code that follows: of quarters, 20201 follows 20194. What is no such code stays. */
    static String next(char kind, String code) {
        int parts = kind == 'H' ? 2 : kind == 'Q' ? 4 : kind == 'M' ? 12 : 1;
        int width = code.length() - YEAR;
        if (width < 0 || width > 2 || !StringUtils.isNumeric(code)) {
            return code;
        }
        int year = Integer.parseInt(code, 0, YEAR, 10);
        int part = width == 0 ? parts : Integer.parseInt(code, YEAR, code.length(), 10);
        int nextYear = part < parts ? year : year + 1;
        String nextPart = width == 0 ? "" : String.valueOf(part < parts ? part + 1 : 1);
        return nextYear + StringUtils.leftPad(nextPart, width, '0');
    }

    /** Whether all begin with a year, and with no longer number: how an axis of time is known that is not said to be one. */
    static boolean areOfYears(List<String> codes) {
        return !codes.isEmpty() && codes.stream().allMatch(TimeCodes::isOfYear);
    }

    private static boolean isOfYear(String code) {
        boolean year = code.length() >= YEAR
                && (code.startsWith("1") || code.startsWith("2"))
                && StringUtils.isNumeric(code.substring(0, YEAR));
        return year && (code.length() == YEAR || "-QKMHSTWUAJ*".indexOf(code.charAt(YEAR)) >= 0);
    }
}
