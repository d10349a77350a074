package org.statclaim.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.statclaim.claim.Claim;

/**
 * How a value is printed that a claim keeps without its print: 8.0 has another last digit than 8.
 *
 * @param digit the place value of its last digit
 * @param decimal whether that stands behind a point, where a zero is no rounding
 */
record PrintedNumber(BigDecimal digit, boolean decimal) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final int GROUP = 3;
    private static final int MAX_POWER = 12;

    /** The finest print of the value in the claim's sentence, in digits and before any scale word; empty where it has none. */
    static Optional<PrintedNumber> of(BigDecimal value, Claim claim) {
        return NUMBER.matcher(claim.sentence().text())
                .results()
                .flatMap(number -> read(number.group(), value).stream())
                .min(Comparator.comparing(PrintedNumber::digit));
    }

    /** Whether the mark before the last digits is a point or separates thousands, only the value tells. */
    private static Optional<PrintedNumber> read(String printed, BigDecimal value) {
        String digits = printed.replace(".", "").replace(",", "");
        int mark = Math.max(printed.lastIndexOf('.'), printed.lastIndexOf(','));
        int decimals = mark < 0 ? 0 : printed.length() - mark - 1;
        BigDecimal whole = new BigDecimal(digits);
        for (int power = 0; power <= MAX_POWER; power += GROUP) {
            BigDecimal digit = BigDecimal.ONE.movePointRight(power);
            boolean grouped = decimals == 0 || decimals == GROUP;
            if (grouped && whole.multiply(digit).compareTo(value) == 0) {
                return Optional.of(new PrintedNumber(digit, false));
            }
            BigDecimal last = digit.movePointLeft(decimals);
            if (decimals > 0 && whole.multiply(last).compareTo(value) == 0) {
                return Optional.of(new PrintedNumber(last, true));
            }
        }
        return Optional.empty();
    }
}
