package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LabelKind;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Ratio;

/**
 * Fractions with a line: "3/4", "2 1/4", "1 over 3". A slash stands between much that is no fraction, as in "24/7", so
 * the number above has to be the smaller one and both have to be whole; any other quotient is read only where it is all
 * of the text: "150/100".
 */
final class SlashFractions {

    /** The largest number below the line of a fraction in digits; beyond it are numbers of files. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);
    /** The same of a mixed number: "2 5/6". */
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** The same of an amount: "$1/2 million", while "$3/5 million" are two amounts. */
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    private final Sentence tokens;
    private final DigitReader digits;
    private final CardinalReader cardinals;

    SlashFractions(Sentence tokens, DigitReader digits, CardinalReader cardinals) {
        this.tokens = tokens;
        this.digits = digits;
        this.cardinals = cardinals;
    }

    /**
     * Extends the number by the fraction behind it: a sign ("5½"), a slash with digits ("3/4", "2 1/4"), or a word for
     * the line ("1 over three"); no more than one of them.
     */
    void slashed(Numeral numeral, int limit) {
        Sense glyph = tokens.sense(numeral.end, NumeralKind.FRACTION);
        if (glyph == null && !tokens.isWord(numeral.end)) {
            glyph = tokens.sense(numeral.end, NumeralKind.HALF);
        }
        if (glyph != null && numeral.end < limit && glyph.number().compareTo(BigDecimal.ONE) < 0) {
            // "vijf driekwart liter" is a mixed number in words, which is read as such; "5.5½" is none
            if (!tokens.isWord(numeral.end) && numeral.decimals < 0 && !numeral.isScaled()) {
                numeral.value = numeral.value.add(glyph.number());
                numeral.end++;
            }
            return;
        }
        if (isSlash(numeral.end) && numeral.digits && numeral.decimals < 0) {
            // "1/2 149 litres": no group of thousands below the line
            Literal below = digits.read(numeral.end + 1, Math.min(limit, numeral.end + 2));
            boolean chained = below != null && digits.isChained(numeral.end + 1);
            if (below == null
                    || chained
                    || below.decimals() >= 0
                    || isAmount(numeral) && !isCommon(numeral, below.value())) {
                return;
            }
            // "150/100" as a whole text can mean nothing but the quotient
            boolean alone = tokens.isAllOfText(numeral.first, below.end())
                    && below.value().signum() > 0;
            if (alone || isProper(numeral, below.value(), LARGEST)) {
                numeral.divide(below.value(), behindMark(below.end()));
            } else {
                lostMixed(numeral, below);
            }
            return;
        }
        if (tokens.is(numeral.end, FunctionWord.OVER)) {
            Numeral below = new Numeral(numeral.end + 1);
            boolean read = !isAmount(numeral) && cardinals.read(below, limit);
            // "1 over 3" as all of a text; in a sentence something is spread over something else
            boolean text = numeral.first == 0 && below.value.signum() > 0
                    || !numeral.digits && isProper(numeral, below.value, LARGEST);
            if (read && text && tokens.endsText(below.end)) {
                numeral.divide(below.value, below.end);
            }
            return;
        }
        mixedDigits(numeral, limit);
    }

    /**
     * "2 1/4", "5-1/2 percent": a whole, a blank or a hyphen, and a fraction of small numbers. In "2 7/6 pies" the
     * second is more than one, so the 2 stands alone.
     */
    private void mixedDigits(Numeral numeral, int limit) {
        int above = cardinals.words().skipHyphen(numeral.end);
        boolean shape = numeral.digits
                && numeral.decimals < 0
                && !numeral.isScaled()
                && above + 2 < limit
                && tokens.isDigits(above)
                && isSlash(above + 1)
                && !digits.isChained(above + 2);
        if (!shape) {
            return;
        }
        BigDecimal part = new BigDecimal(tokens.printed(above));
        BigDecimal below = new BigDecimal(tokens.printed(above + 2));
        if (part.compareTo(below) < 0 && below.compareTo(HUNDRED) <= 0) {
            numeral.value = numeral.value.add(Ratio.divide(part, below));
            numeral.end = behindMark(above + 3);
        }
    }

    /** "3/5ths", "3/5e": one past the ending that says how the number below the line is spoken. */
    private int behindMark(int i) {
        return tokens.is(i, NumeralKind.ORDINAL_MARK) && tokens.isGlued(i) ? i + 1 : i;
    }

    /**
     * Whether the number is an amount or a number in a name, which is spread over something and no part of it: "$30
     * over", "50 million over", "page 3/4".
     */
    private boolean isAmount(Numeral numeral) {
        int before = numeral.first - 1;
        return numeral.isScaled()
                || (tokens.is(before, MoneyKind.CURRENCY) || tokens.is(before, MoneyKind.MONEY_WORD))
                        && (!tokens.isWord(before) || tokens.isCapitalised(before))
                // "7/2/3": the 2 stands below a line itself
                || tokens.isSymbol(before, '/') && tokens.isGlued(numeral.first)
                || tokens.is(before, LabelKind.REFERENCE);
    }

    /**
     * "$1/2 million": halves, thirds and quarters of a currency that stands before them, and of nothing else that makes
     * an amount.
     */
    private boolean isCommon(Numeral above, BigDecimal below) {
        int before = above.first - 1;
        return !above.isScaled()
                && !tokens.isSymbol(before, '/')
                && !tokens.is(before, LabelKind.REFERENCE)
                && isProper(above, below, FOUR);
    }

    /** Whether it is a part of one whole: positive, whole numbers, the smaller above. */
    private static boolean isProper(Numeral above, BigDecimal below, BigDecimal largest) {
        return above.value.compareTo(below) < 0
                && above.value.signum() > 0
                && below.compareTo(largest) <= 0
                && above.isSmallInteger(Integer.MAX_VALUE);
    }

    /**
     * "31/2 jaar": what is left of 3½ where raised and lowered digits were lost; as printed it would be 15.5, which
     * stays as another reading. Halves and quarters only, and one digit before: "33/4" may be, "7/6" cannot.
     */
    private void lostMixed(Numeral numeral, Literal below) {
        int last = tokens.end(numeral.end - 1) - 1;
        boolean two = numeral.end == numeral.first + 1 && last == tokens.start(numeral.first) + 1;
        if (!two) {
            return;
        }
        int above = tokens.text().charAt(last) - '0';
        int under = below.value().intValue();
        boolean common = under == 2 && above == 1 || under == 4 && (above == 1 || above == 3);
        if (common) {
            BigDecimal whole = BigDecimal.valueOf(tokens.text().charAt(last - 1) - '0');
            numeral.otherDivision = Ratio.divide(numeral.value, below.value());
            numeral.value = whole.add(Ratio.divide(BigDecimal.valueOf(above), below.value()));
            numeral.decimals = -1;
            numeral.end = below.end();
        }
    }

    /** A slash between digits, without white space. */
    private boolean isSlash(int i) {
        return tokens.isSymbol(i, '/') && tokens.isGlued(i) && tokens.isGlued(i + 1) && tokens.isDigits(i + 1);
    }
}
