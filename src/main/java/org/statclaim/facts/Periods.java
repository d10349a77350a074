package org.statclaim.facts;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;

/**
 * Periods as statistical offices write them: ISO 8601 and SDMX ({@code 2024-Q1}, {@code 2024-S1}, {@code 2024-T1} of four months,
 * {@code 2024-W05}), the same without the hyphen as PX files have it ({@code 2024M05}), the codes of StatLine ({@code 2013JJ00},
 * {@code 2013KW01}, {@code 2013MM03}), two with a slash, and years with a dash between them ({@code 2018-2020}). A star behind it
 * marks what is provisional, and is no part of it.
 */
final class Periods {

    private static final int YEAR = 4;
    private static final int MONTHS = 12;

    /** What leads a part of a year, the longest first, and how many months the part has; weeks and days stand apart. */
    private enum Part {
        QUARTER_OF_STATLINE("KW", 3),
        MONTH_OF_STATLINE("MM", 1),
        HALF_OF_STATLINE("HJ", 6),
        /** "2013JJ00": the whole year, whatever follows. */
        YEAR_OF_STATLINE("JJ", MONTHS),
        /** "2013W104" is its fourth week; a year of weeks is no period of its own. */
        WEEK_OF_STATLINE("W1", 0),
        QUARTER("Q", 3),
        /** As Statistics Norway and Finland write it. */
        QUARTER_OF_THE_NORTH("K", 3),
        HALF("S", 6),
        HALF_TOO("H", 6),
        BI_ANNUAL("B", 6),
        /** Of SDMX: four months, and no quarter. */
        THIRD("T", 4),
        MONTH("M", 1),
        YEAR_OF_SDMX("A", MONTHS),
        WEEK("W", 0),
        WEEK_OF_THE_NORTH("U", 0);

        private final String lead;
        private final int months;

        Part(String lead, int months) {
            this.lead = lead;
            this.months = months;
        }
    }

    private Periods() {}

    /** {@return the days of a period; empty for text that is none}
     *
     * @param printed as a table has it, with blanks around it or not */
    static Optional<Period> parse(String printed) {
        String code = StringUtils.removeEnd(printed.strip(), "*").strip();
        int slash = code.indexOf('/');
        if (slash > 0) {
            return between(code, code.substring(0, slash), code.substring(slash + 1));
        }
        Optional<PartialDate> date = PartialDate.parse(day(code));
        if (date.isPresent()) {
            return date.map(Period::of);
        }
        if (code.length() == 2 * YEAR + 1 && code.charAt(YEAR) == '-') {
            return between(code, code.substring(0, YEAR), code.substring(YEAR + 1));
        }
        return code.length() > YEAR && isDigits(code, 0, YEAR) && !code.startsWith("0000")
                ? part(Integer.parseInt(code, 0, YEAR, 10), code.substring(code.charAt(YEAR) == '-' ? YEAR + 1 : YEAR))
                : Optional.empty();
    }

    /** "2024-05-14T00:00:00" and "20240514" as the day that they are. */
    private static String day(String code) {
        int time = code.indexOf('T');
        if (time == "2024-05-14".length()) {
            return code.substring(0, time);
        }
        return code.length() == 2 * YEAR && isDigits(code, 0, code.length())
                ? code.substring(0, YEAR) + "-" + code.substring(YEAR, YEAR + 2) + "-" + code.substring(YEAR + 2)
                : code;
    }

    private static Optional<Period> between(String printed, String from, String to) {
        Optional<LocalDate> first = parse(from).flatMap(Period::from);
        Optional<LocalDate> last = parse(to).flatMap(Period::to);
        boolean ordered = first.isPresent() && last.isPresent() && !last.get().isBefore(first.get());
        return ordered ? Optional.of(new Period(printed, first, last)) : Optional.empty();
    }

    private static Optional<Period> part(int year, String rest) {
        String upper = rest.toUpperCase(Locale.ROOT);
        for (Part part : Part.values()) {
            int digits = upper.length() - part.lead.length();
            if (!upper.startsWith(part.lead) || digits > 2 || !isDigits(upper, part.lead.length(), upper.length())) {
                continue;
            }
            int number = digits == 0 ? 0 : Integer.parseInt(upper, part.lead.length(), upper.length(), 10);
            return part.months == 0 ? week(year, number) : months(year, part, number);
        }
        return Optional.empty();
    }

    private static Optional<Period> months(int year, Part part, int number) {
        if (part.months == MONTHS) {
            return number <= 1 ? Optional.of(Period.of(new PartialDate(year, 0, 0))) : Optional.empty();
        }
        if (number < 1 || number * part.months > MONTHS) {
            return Optional.empty();
        }
        if (part.months == 1) {
            return Optional.of(Period.of(new PartialDate(year, number, 0)));
        }
        YearMonth last = YearMonth.of(year, number * part.months);
        String text = year + "-" + (part.months == 3 ? "Q" : part.months == 4 ? "T" : "S") + number;
        return Optional.of(new Period(
                text, Optional.of(last.minusMonths(part.months - 1L).atDay(1)), Optional.of(last.atEndOfMonth())));
    }

    /** Of ISO 8601, from Monday. */
    private static Optional<Period> week(int year, int number) {
        try {
            LocalDate monday = LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                    .with(DayOfWeek.MONDAY);
            return Optional.of(new Period(
                    year + "-W" + StringUtils.leftPad(Integer.toString(number), 2, '0'),
                    Optional.of(monday),
                    Optional.of(monday.plusDays(6))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }
}
