package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.StringJoiner;
import org.statclaim.internal.Packs;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Approximation;

/** The numerals of a text as a line, for tests: {@code 2.6x10^5 = 260000; three quarters = 0.75 proportion}. */
final class NumeralsShown {

    /** A division that does not end has more. */
    private static final int MOST_DIGITS = 25;

    private static final int DECIMALS = 4;

    private NumeralsShown() {}

    static String of(String language, String text) {
        Sentence tokens = Packs.sentence(language, text);
        NumeralParser parser = new NumeralParser(
                tokens,
                Packs.of(language).settings(),
                Packs.of(language).settings().group());
        StringJoiner shown = new StringJoiner("; ");
        shown.setEmptyValue("-");
        int i = 0;
        while (i < tokens.to()) {
            Numeral numeral = parser.mayStart(i) ? parser.read(i, tokens.to()) : null;
            if (numeral == null) {
                i++;
                continue;
            }
            shown.add(tokens.printed(numeral.first(), numeral.end() - 1) + " = " + said(numeral));
            i = Math.max(i + 1, numeral.end());
        }
        return shown.toString();
    }

    private static String said(Numeral numeral) {
        StringBuilder said = new StringBuilder(plain(numeral.value()));
        BigDecimal high = numeral.high();
        if (high != null) {
            said.append("..").append(plain(high));
        }
        add(
                said,
                numeral.form() != Numeral.Form.CARDINAL,
                numeral.form().toString().toLowerCase(Locale.ROOT));
        add(
                said,
                numeral.approximation() != Approximation.NONE,
                numeral.approximation().label());
        add(said, numeral.orMore(), "or more");
        add(said, numeral.slip(), "slip");
        add(said, numeral.closed(), "closed");
        add(said, numeral.needsUnit(), "before a unit");
        add(said, numeral.ordinalLike(), "like an ordinal");
        add(said, numeral.article(), "article");
        BigDecimal other = numeral.otherNotation();
        add(said, other != null, "or " + plain(other == null ? BigDecimal.ZERO : other));
        BigDecimal division = numeral.otherDivision();
        add(said, division != null, "or else " + plain(division == null ? BigDecimal.ZERO : division));
        return said.toString();
    }

    private static void add(StringBuilder said, boolean holds, String word) {
        if (holds) {
            said.append(' ').append(word);
        }
    }

    /** A third to four decimals, as in the spec. */
    private static String plain(BigDecimal value) {
        BigDecimal ended = value.precision() > MOST_DIGITS ? value.setScale(DECIMALS, RoundingMode.HALF_UP) : value;
        return ended.stripTrailingZeros().toPlainString();
    }
}
