package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.Cardinal;
import org.statclaim.internal.lexicon.Compound;
import org.statclaim.internal.lexicon.Meaning.NumberWord;
import org.statclaim.internal.lexicon.PackSettings;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.numeral.DigitReader.Literal;
import org.statclaim.internal.numeral.Numeral.Form;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Ratio;

/** Reads what makes a cardinal a fraction or a mixed number: "3/4", "twee derde", "one and a half", "komma vijf". */
public final class FractionReader {

    private static final BigDecimal TEN = BigDecimal.TEN;
    /** Marks, in the tables, a denominator that is a place in a row behind an article. */

    /** The largest number below the line of a fraction in digits. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);

    /** The same of a mixed number. */
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The same of an amount. */
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    private final Sentence tokens;
    private final PackSettings settings;
    private final DigitReader digits;
    private final CardinalReader cardinals;

    FractionReader(Sentence tokens, PackSettings settings, DigitReader digits, CardinalReader cardinals) {
        this.tokens = tokens;
        this.settings = settings;
        this.digits = digits;
        this.cardinals = cardinals;
    }

    /** Extends the cardinal with the fraction behind it, if any. */
    void extend(Numeral numeral, int limit) {
        pointWords(numeral, limit);
        slashed(numeral, limit);
        denominated(numeral, limit);
        mixed(numeral, limit);
    }

    /** "two hundred point zero three", "1 point 1". */
    private void pointWords(Numeral numeral, int limit) {
        int i = numeral.end;
        if (!tokens.is(i, TokenClass.POINT) || numeral.decimals >= 0 || i + 1 >= limit) {
            return;
        }
        StringBuilder fraction = new StringBuilder();
        int at = i + 1;
        while (at < limit && (tokens.is(at, TokenClass.ZERO) || tokens.is(at, TokenClass.ONES))) {
            Sense digit = cardinals.cardinalSense(at);
            if (digit == null) {
                break;
            }
            fraction.append(digit.number().toPlainString());
            at++;
        }
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

    /** "3/4", "2 1/4", "1 over three", "5½". */
    private void slashed(Numeral numeral, int limit) {
        Sense glyph = tokens.sense(numeral.end, TokenClass.FRACTION);
        if (glyph == null && !tokens.isWord(numeral.end)) {
            glyph = tokens.sense(numeral.end, TokenClass.HALF);
        }
        if (glyph != null && numeral.end < limit && glyph.number().compareTo(BigDecimal.ONE) < 0) {
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
            boolean alone = tokens.isAllOfText(numeral.first, below.end())
                    && below.value().signum() > 0;
            if (alone || isProper(numeral, below.value(), LARGEST)) {
                divide(numeral, below.value(), behindMark(below.end()));
            } else {
                lostMixed(numeral, below);
            }
            return;
        }
        if (tokens.is(numeral.end, TokenClass.OVER)) {
            Numeral below = new Numeral(numeral.end + 1);
            boolean read = below.first < limit && !isAmount(numeral) && cardinals.read(below, limit);
            // "1 over 3" as all of a text; in a sentence something is spread over something else
            boolean text = numeral.first == 0 && below.value.signum() > 0
                    || !numeral.digits && isProper(numeral, below.value, LARGEST);
            if (read && text && tokens.endsText(below.end)) {
                divide(numeral, below.value, below.end);
            }
            return;
        }
        mixedDigits(numeral, limit);
    }

    /** "2 1/4", "5-1/2 percent": a whole, a blank or a hyphen, and a fraction of small numbers. */
    private void mixedDigits(Numeral numeral, int limit) {
        int above = cardinals.skipHyphen(numeral.end);
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
        return tokens.is(i, TokenClass.ORDINAL_MARK) && tokens.isGlued(i) ? i + 1 : i;
    }

    /** "$30 over", "50 million over": an amount is spread over something, and no part of it. */
    private boolean isAmount(Numeral numeral) {
        int before = numeral.first - 1;
        return numeral.isScaled()
                || (tokens.is(before, TokenClass.CURRENCY) || tokens.is(before, TokenClass.MONEY_WORD))
                        && (!tokens.isWord(before) || tokens.isCapitalised(before))
                || tokens.isSymbol(before, '/') && tokens.isGlued(numeral.first)
                || tokens.is(before, TokenClass.REFERENCE);
    }

    /** "$1/2 million": halves, thirds and quarters of a currency that stands before them. */
    private boolean isCommon(Numeral above, BigDecimal below) {
        int before = above.first - 1;
        return !above.isScaled()
                && !tokens.isSymbol(before, '/')
                && !tokens.is(before, TokenClass.REFERENCE)
                && isProper(above, below, FOUR);
    }

    private static boolean isProper(Numeral above, BigDecimal below, BigDecimal largest) {
        return above.value.compareTo(below) < 0
                && above.value.signum() > 0
                && below.compareTo(largest) <= 0
                && above.isSmallInteger(Integer.MAX_VALUE);
    }

    /** "31/2 jaar": what is left of 3½ where raised and lowered digits were lost; as printed it would be 15.5. */
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

    private boolean isSlash(int i) {
        return tokens.isSymbol(i, '/') && tokens.isGlued(i) && tokens.isGlued(i + 1) && tokens.isDigits(i + 1);
    }

    private static void divide(Numeral numeral, BigDecimal below, int end) {
        numeral.value = Ratio.divide(numeral.value, below);
        boolean part = numeral.value.compareTo(BigDecimal.ONE) < 0;
        numeral.form = part ? Form.PROPORTION : Form.CARDINAL;
        numeral.article = false;
        numeral.end = end;
    }

    /** "twee derde", "twenty-three fifths", "honderd en dertig vijfde". */
    private void denominated(Numeral numeral, int limit) {
        int i = cardinals.skipHyphen(numeral.end);
        i = tokens.isSymbol(i, '/') ? i + 1 : i;
        BigDecimal below = i < limit ? denominator(i) : null;
        if (below == null && wordDenominator(numeral, limit)) {
            return;
        }
        if (below == null || numeral.digits && numeral.value.compareTo(BigDecimal.ONE) == 0) {
            return;
        }
        if (isOrdinalOfTens(numeral, below)) {
            // "one hundred thirty-fifths": the tens belong to the line below
            Numeral above = new Numeral(numeral.first);
            Numeral tens = new Numeral(numeral.end - 1);
            if (cardinals.read(above, numeral.end - 1) && cardinals.read(tens, numeral.end)) {
                numeral.value = above.value;
                divide(numeral, below.add(tens.value), i + 1);
            }
            return;
        }
        int split = numerator(numeral);
        if (split > numeral.first) {
            Numeral above = new Numeral(split);
            Numeral whole = new Numeral(numeral.first);
            if (cardinals.read(above, numeral.end) && cardinals.read(whole, split)) {
                boolean ofScale = tokens.is(whole.end - 1, TokenClass.SCALE) && tokens.is(split - 1, TokenClass.AND);
                BigDecimal part = Ratio.divide(above.value, below);
                BigDecimal scale = ofScale ? lastScale(whole.end - 1) : BigDecimal.ONE;
                numeral.value = whole.value.add(part.multiply(scale));
                numeral.article = false;
                numeral.end = i + 1;
            }
            return;
        }
        numeral.ordinalLike = numeral.value.compareTo(BigDecimal.ONE) == 0 || isPlace(numeral, i);
        divide(numeral, below, i + 1);
    }

    /** "one one hundred and fifth": below the line stands a number of several words. */
    private boolean wordDenominator(Numeral numeral, int limit) {
        Numeral whole = new Numeral(numeral.end);
        boolean words =
                !numeral.digits && numeral.isSmallInteger(99) && numeral.end < limit && !tokens.isDigits(numeral.end);
        if (!words || !cardinals.read(whole, limit) || !tokens.is(whole.end, TokenClass.AND)) {
            return false;
        }
        BigDecimal rest = whole.end + 1 < limit ? denominator(whole.end + 1) : null;
        if (rest == null || whole.value.compareTo(HUNDRED) < 0 || rest.compareTo(HUNDRED) >= 0) {
            return false;
        }
        divide(numeral, whole.value.add(rest), whole.end + 2);
        return true;
    }

    /** "the two hundredth caller", "de twee miljoenste bezoeker": behind an article a place in a row, and no part. */
    private boolean isPlace(Numeral numeral, int i) {
        boolean article =
                tokens.is(numeral.first - 1, TokenClass.DET) && !tokens.is(numeral.first - 1, TokenClass.ONES);
        NumberWord parts = tokens.meaning(i, TokenClass.DENOMINATOR, NumberWord.class);
        return article && parts != null && parts.conditional();
    }

    private boolean isOrdinalOfTens(Numeral numeral, BigDecimal below) {
        return !settings.onesBeforeTens()
                && below.compareTo(TEN) < 0
                && numeral.end - 1 > numeral.first
                && tokens.is(numeral.end - 1, TokenClass.TENS)
                && !tokens.is(numeral.end - 2, TokenClass.AND);
    }

    /** Where the number above the line begins: behind the last connector, else as the pack's order has it. */
    private int numerator(Numeral numeral) {
        int split = behindLastAnd(numeral);
        if (split > numeral.first) {
            return split;
        }
        return settings.lastWordNumerator() ? numeral.end - 1 : numeral.first;
    }

    int behindLastAnd(Numeral numeral) {
        for (int i = numeral.end - 1; i > numeral.first; i--) {
            if (tokens.is(i, TokenClass.AND) && !tokens.isGlued(i)) {
                return i + 1;
            }
        }
        return numeral.first;
    }

    private BigDecimal lastScale(int i) {
        Sense scale = tokens.sense(i, TokenClass.SCALE);
        return scale == null ? BigDecimal.ONE : scale.number();
    }

    private @Nullable BigDecimal denominator(int i) {
        Sense sense = tokens.sense(i, TokenClass.DENOMINATOR);
        if (sense != null) {
            return sense.number();
        }
        Compound compound = tokens.compound(i);
        if (compound == null || !compound.endsIn(TokenClass.SUFFIX_ORDINAL)) {
            return null;
        }
        Cardinal cardinal = new Cardinal(settings.onesBeforeTens());
        compound.parts().forEach(cardinal::accept);
        return cardinal.value();
    }

    /** "one and a half", "drie en een kwart", "six million and two thirds", "twintig drie vijfde". */
    private void mixed(Numeral numeral, int limit) {
        if (numeral.decimals >= 0 || numeral.value.signum() == 0) {
            return;
        }
        int and = cardinals.skipHyphen(numeral.end);
        boolean joined = tokens.is(and, TokenClass.AND);
        if (numeral.article && !joined) {
            // "a two-thirds majority"
            return;
        }
        int i = joined ? cardinals.skipHyphen(and + 1) : numeral.end;
        if (i >= limit) {
            return;
        }
        BigDecimal part = null;
        int end = i;
        Sense half = tokens.sense(i, TokenClass.HALF);
        if (half != null && tokens.isWord(i) && (joined || half.number().scale() > 1)) {
            part = half.number();
            end = i + 1;
        } else if (joined && tokens.is(i, TokenClass.FRACTION)) {
            Sense fraction = tokens.sense(i, TokenClass.FRACTION);
            part = fraction == null ? null : fraction.number();
            end = i + 1;
        } else if (cardinals.mayStart(i) && (joined || !tokens.isDigits(i))) {
            Numeral above = new Numeral(i);
            if (cardinals.read(above, limit) && above.isSmallInteger(99)) {
                BigDecimal below = denominator(cardinals.skipHyphen(above.end));
                if (below != null && above.value.compareTo(below) < 0) {
                    part = Ratio.divide(above.value, below);
                    end = cardinals.skipHyphen(above.end) + 1;
                }
            }
        }
        if (part == null) {
            return;
        }
        Sense scale = end < limit ? tokens.sense(end, TokenClass.SCALE) : null;
        if (scale != null && numeral.isScaled()) {
            numeral.value = numeral.value.add(part.multiply(scale.number()));
            end++;
        } else {
            Sense last = joined ? tokens.sense(numeral.end - 1, TokenClass.SCALE) : null;
            boolean ofScale = cardinals.isScaleWord(numeral.end - 1) && joined && numeral.isScaled();
            // "a million and a half"
            BigDecimal unit = ofScale ? numeral.scale : last == null ? BigDecimal.ONE : last.number();
            numeral.value = numeral.value.add(part.multiply(unit));
        }
        numeral.article = false;
        numeral.end = end;
    }
}
