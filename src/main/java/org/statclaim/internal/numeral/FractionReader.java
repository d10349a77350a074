package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.PackSettings;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Ratio;

/**
 * Extends a cardinal by the fraction behind it. In this order: decimals in words ("three point fourteen"), a line with
 * digits ("3 1/2"), a number above an ordinal ("twee derde"), and last a whole with a part ("drie en een kwart"): what
 * a reader before it took as all of the fraction must not become its whole. It reads no part that stands before a
 * number, as "a third of 5" has.
 */
final class FractionReader {

    private final Sentence tokens;
    private final CardinalReader cardinals;
    private final SlashFractions slashes;
    private final SpokenFractions spoken;

    FractionReader(Sentence tokens, PackSettings settings, DigitReader digits, CardinalReader cardinals) {
        this.tokens = tokens;
        this.cardinals = cardinals;
        this.slashes = new SlashFractions(tokens, digits, cardinals);
        this.spoken = new SpokenFractions(tokens, settings, cardinals);
    }

    /** Where the number behind the last connector begins; the first token where there is none. */
    int behindLastAnd(Numeral numeral) {
        return spoken.behindLastAnd(numeral);
    }

    /**
     * Extends the cardinal with the fraction behind it, if any.
     *
     * @param limit one past the last token that it may take: "3" in the next cell of a table is no part of this number
     */
    void extend(Numeral numeral, int limit) {
        pointWords(numeral, limit);
        slashes.slashed(numeral, limit);
        spoken.denominated(numeral, limit);
        mixed(numeral, limit);
    }

    /**
     * "two hundred point zero three", "1 point 1": the words behind are digits one by one, or a number of several, as
     * in "three point fourteen". A number that has decimals takes no more: in "2.5 point 3" another begins.
     */
    private void pointWords(Numeral numeral, int limit) {
        int i = numeral.end;
        if (!tokens.is(i, FunctionWord.POINT) || numeral.decimals >= 0) {
            return;
        }
        StringBuilder fraction = new StringBuilder();
        int at = i + 1;
        while (at < limit && (tokens.is(at, NumeralKind.ZERO) || tokens.is(at, NumeralKind.ONES))) {
            Sense digit = cardinals.words().cardinalSense(at);
            if (digit == null) {
                break;
            }
            fraction.append(digit.number().toPlainString());
            at++;
        }
        // no word for a digit: "1 point 1", "three point fourteen"; in "three point twenty million" nobody knows what
        // the million belongs to
        if (fraction.length() == 0) {
            Numeral whole = new Numeral(i + 1);
            boolean read = cardinals.read(whole, limit) && whole.decimals < 0 && !whole.isScaled();
            if (!read || whole.value.scale() > 0 || whole.value.precision() > 9) {
                return;
            }
            fraction.append(whole.value.toPlainString());
            at = whole.end;
        }
        numeral.value = numeral.value.add(new BigDecimal("0." + fraction));
        numeral.decimals = fraction.length();
        numeral.article = false;
        numeral.end = at;
    }

    /**
     * A whole with a part behind it: "one and a half", "drie en een kwart", "six million and two thirds", "twintig drie
     * vijfde". There is none of nought, "0 and a half", nor of decimals, "3.5 and a half".
     */
    private void mixed(Numeral numeral, int limit) {
        if (numeral.decimals >= 0 || numeral.value.signum() == 0) {
            return;
        }
        // "drie (en een half) jaar": the brackets hold the part and nothing else
        boolean bracket = tokens.isSymbol(numeral.end, '(');
        int and = bracket ? numeral.end + 1 : cardinals.words().skipHyphen(numeral.end);
        boolean joined = tokens.is(and, FunctionWord.AND);
        if ((numeral.article || bracket) && !joined) {
            // "a two-thirds majority"
            return;
        }
        // "two-and-a-half hours" has hyphens at both sides of its connector
        int i = joined ? cardinals.words().skipHyphen(and + 1) : numeral.end;
        if (i >= limit) {
            return;
        }
        BigDecimal part = null;
        int end = i;
        Sense half = tokens.sense(i, NumeralKind.HALF);
        // "vijf driekwart liter" is one number without a connector, "vijf half liter" are two; the sign of "5½" has
        // been read
        // "£43 a quarter" is paid four times a year
        boolean article = half != null
                && !StringUtils.isAlpha(tokens.printed(i))
                && half.number().add(half.number()).compareTo(BigDecimal.ONE) < 0;
        if (half != null && tokens.isWord(i) && (joined || half.number().scale() > 1 && !article)) {
            part = half.number();
            end = i + 1;
        } else if (joined && tokens.is(i, NumeralKind.FRACTION)) {
            Sense fraction = tokens.sense(i, NumeralKind.FRACTION);
            part = fraction == null ? null : fraction.number();
            end = i + 1;
            // "twintig drie vijfde", but in digits "20 3 fifths" are two numbers
        } else if (cardinals.mayStart(i) && (joined || !tokens.isDigits(i))) {
            Numeral above = new Numeral(i);
            if (cardinals.read(above, limit) && above.isSmallInteger(99)) {
                BigDecimal below = spoken.denominator(cardinals.words().skipHyphen(above.end));
                // a part is less than one: "two and five thirds" are two numbers
                if (below != null && above.value.compareTo(below) < 0) {
                    part = Ratio.divide(above.value, below);
                    end = cardinals.words().skipHyphen(above.end) + 1;
                }
            }
        }
        // no part: "two and third place", "drie en vijf"
        if (part == null || bracket && !tokens.isSymbol(end, ')')) {
            return;
        }
        end = bracket ? end + 1 : end;
        Sense scale = end < limit ? tokens.sense(end, NumeralKind.SCALE) : null;
        // "two million and a half million": the part names its own scale
        if (scale != null && numeral.isScaled()) {
            numeral.value = numeral.value.add(part.multiply(scale.number()));
            end++;
        } else {
            Sense last = joined ? tokens.sense(numeral.end - 1, NumeralKind.SCALE) : null;
            boolean ofScale = cardinals.words().isScaleWord(numeral.end - 1) && joined && numeral.isScaled();
            // "a million and a half" is 1,500,000: the part is one of what it stands behind, and in "three and a half"
            // of ones
            BigDecimal unit = ofScale ? numeral.scale : last == null ? BigDecimal.ONE : last.number();
            numeral.value = numeral.value.add(part.multiply(unit));
        }
        numeral.article = false;
        numeral.end = end;
    }
}
