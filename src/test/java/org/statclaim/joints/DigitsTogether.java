package org.statclaim.joints;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What digits with marks and blanks between them may mean as one number: groups of three, and one decimal mark. */
final class DigitsTogether {

    /** Groups by one and the same mark, or by two digits and then three as in India, and decimals behind another mark. */
    private static final List<Pattern> GROUPED = List.of(
            Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?"),
            Pattern.compile("\\d{1,2}(,\\d{2})*,\\d{3}(\\.\\d+)?"),
            Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?"),
            Pattern.compile("\\d{1,3}( \\d{3})+([.,]\\d+)?"));

    private static final Pattern PLAIN = Pattern.compile("\\d+[.,]\\d+");

    private DigitsTogether() {}

    static List<BigDecimal> read(String printed) {
        List<BigDecimal> readings = new ArrayList<>();
        for (Pattern grouped : GROUPED) {
            if (grouped.matcher(printed).matches()) {
                readings.add(read(printed, decimals(printed)));
            }
        }
        if (PLAIN.matcher(printed).matches()) {
            readings.add(new BigDecimal(printed.replace(',', '.')));
        }
        return readings;
    }

    /** Where the decimals begin: behind the last mark if it is another one than the first. */
    private static int decimals(String printed) {
        String marks = printed.replaceAll("\\d", "");
        boolean other = marks.charAt(0) != marks.charAt(marks.length() - 1);
        return other ? printed.lastIndexOf(marks.charAt(marks.length() - 1)) : printed.length();
    }

    private static BigDecimal read(String printed, int mark) {
        String whole = printed.substring(0, mark).replaceAll("\\D", "");
        return new BigDecimal(mark < printed.length() ? whole + "." + printed.substring(mark + 1) : whole);
    }
}
