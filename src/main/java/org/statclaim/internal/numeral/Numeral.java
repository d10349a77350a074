package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.AffixKind;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Ratio;

/**
 * A number as read, before anyone asks what it counts: the parser's working object, filled step by step. Each reader
 * extends it or leaves it as it is; its end says how far it has come. Outside the package it is changed by a few named
 * steps only, where what stands around it says more: a sign, a bracket, a scale behind.
 */
public final class Numeral {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int DIGITS_OF_MILLION = 7;

    /** As many digits as a long surely holds. */
    static final int LONG_DIGITS = 18;

    /** The words that a number in words begins with; a scale by itself, "million", begins none. */
    private static final KindSet WORDS =
            KindSet.of(NumeralKind.ONES, NumeralKind.TEENS, NumeralKind.TENS, NumeralKind.HUNDRED);

    /** What the numeral already says about its kind. */
    public enum Form {
        /** A plain number, with or without a fraction: "5", "twee miljoen", "3½". */
        CARDINAL,
        /** A part of a whole: "de helft", "twee derde". */
        PROPORTION,
        /** An order of magnitude, from its value to its high end: "tientallen", "a few thousand". */
        VAGUE,
        /** "drietal", "dozijn": a set of that many. */
        SET,
        /** "zestienjarige", "vijftigers": years of life. */
        AGE,
        /** "vijftigplusser": of that age at least. */
        AGE_OR_OLDER,
        /** "drievoudig", "twice": times something else. */
        MULTIPLE,
        /** "verdubbeld": a multiple that is a change. */
        MULTIPLIED
    }

    final int first;
    /** One past the last token. */
    int end;

    Form form = Form.CARDINAL;
    /** The number, its scale included; where it is a range the lower end. */
    BigDecimal value = BigDecimal.ZERO;
    /** The upper end where the numeral itself is a range, as that of "duizenden" or "vijftigers"; else null. */
    @Nullable
    BigDecimal high;

    /**
     * Decimals as written, those of the mantissa before a scale: 1 in "3.5 million"; -1 where it was no decimal
     * notation.
     */
    int decimals = -1;

    /**
     * What the written digits or words were multiplied by: a million in "3.5 million", which tells its precision and is
     * shared with the 2 of "2 to 3.5 million".
     */
    BigDecimal scale = BigDecimal.ONE;
    /** The reading in the other notation: 1234 of "1.234" in English; null where there is none. */
    @Nullable
    BigDecimal otherNotation;

    /** The quotient as printed, where a mixed number is the likelier reading: "31/2". */
    @Nullable
    BigDecimal otherDivision;

    /** What the number itself says of how exact it is: "een vijftigtal", "thirty-odd thousand". */
    Approximation approximation = Approximation.NONE;
    /** Whether it begins in digits; only then letters and powers of ten may follow: "10k", "3 x 10⁶". */
    boolean digits;
    /** "40-plus thousand": the number itself says that there may be more. */
    boolean orMore;

    /** Whether a word of it is misspelt or lacks its connector, "negentwintig", which the claim says. */
    boolean slip;
    /**
     * A scale stands behind that belongs to another number: "three million four million". No scale is taken any more.
     */
    boolean closed;
    /** What stands above the line of a fraction in words, and one past it; null where there is no line. */
    @Nullable
    BigDecimal above;

    int aboveEnd;
    /** An adjective-like half: a figure only before a unit or a scale. */
    boolean needsUnit;
    /** A part named by an ordinal: "een vijfde" of something, or a fifth place. */
    boolean ordinalLike;
    /** Only the unaccented word that is also the article: the "een" of "een schaap", which counts nothing by itself. */
    boolean article;

    Numeral(int first) {
        this.first = first;
        this.end = first;
    }

    /** Digits that nothing stands behind. */
    static Numeral of(Literal literal, int first) {
        Numeral numeral = new Numeral(first);
        numeral.value = literal.value();
        numeral.decimals = literal.decimals();
        numeral.otherNotation = literal.otherNotation();
        numeral.digits = true;
        numeral.end = literal.end();
        return numeral;
    }

    public int first() {
        return first;
    }

    public int end() {
        return end;
    }

    public Form form() {
        return form;
    }

    public BigDecimal value() {
        return value;
    }

    public @Nullable BigDecimal high() {
        return high;
    }

    public int decimals() {
        return decimals;
    }

    public BigDecimal scale() {
        return scale;
    }

    public @Nullable BigDecimal otherNotation() {
        return otherNotation;
    }

    public @Nullable BigDecimal otherDivision() {
        return otherDivision;
    }

    public Approximation approximation() {
        return approximation;
    }

    public boolean digits() {
        return digits;
    }

    public boolean orMore() {
        return orMore;
    }

    public boolean slip() {
        return slip;
    }

    public boolean closed() {
        return closed;
    }

    public boolean needsUnit() {
        return needsUnit;
    }

    public boolean ordinalLike() {
        return ordinalLike;
    }

    public boolean article() {
        return article;
    }

    /** Turns the sign: "-5", "min 5". */
    public void negate() {
        value = value.negate();
        otherNotation = null;
    }

    /** Takes a sign for about: "~5". */
    public void hedge() {
        approximation = Approximation.ABOUT;
    }

    /** Takes the bracket that closes it: "(5)". */
    public void close() {
        end++;
    }

    /** Takes a scale behind it, which makes a number of whatever it was: "een half miljoen". */
    public void scaleTo(BigDecimal factor, int behind) {
        multiply(factor);
        form = Form.CARDINAL;
        end = behind;
    }

    /** States the same in another unit. */
    public void restate(BigDecimal inOtherUnit) {
        value = inOtherUnit;
        scale = BigDecimal.ONE;
    }

    /**
     * Reads what was read as what stands above the line, up to the new end. Less than one is a part of something, "3/4
     * of the land"; more is a number.
     */
    void divide(BigDecimal below, int newEnd) {
        above = value;
        aboveEnd = end;
        value = Ratio.divide(value, below);
        boolean part = value.compareTo(BigDecimal.ONE) < 0;
        form = part ? Form.PROPORTION : Form.CARDINAL;
        article = false;
        end = newEnd;
    }

    /** One past what stands above the line of a fraction in words, where that is more than one; else not beyond the first token. */
    public int severalAbove() {
        return above != null && above.compareTo(BigDecimal.ONE) > 0 ? aboveEnd : first;
    }

    /** Takes what stands above the line for all of it: the 40 of "40 third countries". */
    public void undivide() {
        if (above != null) {
            value = above;
            form = Form.CARDINAL;
            end = aboveEnd;
        }
    }

    /** Whether a scale was part of it; a fraction of one is none. */
    public boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }

    /** Whether it is a number of whole millions, which stand before "of" in words and in digits: "3 000 000 d'octets". */
    public boolean isOfMillions() {
        return value.precision() - value.scale() >= DIGITS_OF_MILLION
                && value.remainder(MILLION).signum() == 0;
    }

    /** Multiplies the number by a scale, its other readings along with it. */
    public void multiply(BigDecimal factor) {
        value = value.multiply(factor);
        high = high == null ? null : high.multiply(factor);
        otherNotation = otherNotation == null ? null : otherNotation.multiply(factor);
        scale = scale.multiply(factor);
    }

    /** The number before its scale: 3.5 of "3.5 million". */
    public BigDecimal mantissa() {
        return isScaled() ? value.divide(scale, MathContext.DECIMAL128) : value;
    }

    /**
     * Whether this is the short first part of a range in thousands: the 3 of "3-5,000", but not the 1 of "1 to 10,000",
     * as nobody means from 1,000 to ten times that.
     */
    public boolean isPartOf(Numeral end) {
        boolean thousands = end.digits && !end.isScaled() && end.decimals < 0 && end.end > end.first + 1;
        BigDecimal whole = end.value.movePointLeft(3);
        return thousands
                && digits
                && !isScaled()
                && isSmallInteger(999)
                && lastPlace(whole) <= 0
                && value.compareTo(whole) < 0
                && value.multiply(BigDecimal.TEN).compareTo(whole) > 0;
    }

    /** Whether it is a plain whole number from nought to the limit. */
    public boolean isSmallInteger(int most) {
        return form == Form.CARDINAL
                && value.signum() >= 0
                && lastPlace(value) <= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** Place value of the last stated digit; trailing zeros of a whole number are read as rounding. */
    public BigDecimal precision() {
        if (decimals > 0) {
            boolean bare = scale.compareTo(BigDecimal.ONE) == 0;
            return bare
                    ? BigDecimal.valueOf(1, decimals)
                    : scale.movePointLeft(decimals).stripTrailingZeros();
        }
        // endless fractions state no digit: two places are what a reader takes from them
        int places = Math.min(lastPlace(value), 2);
        return places == 0 ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(places);
    }

    /**
     * The place of the last digit that is no trailing zero: 1 of "2.50", -3 of "5,000"; 0 of nought, which has no other digit. It is
     * asked of every figure, and most are whole and small: nothing is made for these.
     */
    private static int lastPlace(BigDecimal number) {
        if (number.signum() == 0) {
            return 0;
        }
        if (number.scale() != 0 || number.precision() > LONG_DIGITS) {
            return number.stripTrailingZeros().scale();
        }
        int place = 0;
        for (long rest = number.longValue(); rest % 10 == 0; rest /= 10) {
            place--;
        }
        return place;
    }

    /** Whether digits or a number word without a suffix stand at the token. */
    public static boolean mayBegin(Sentence tokens, int i) {
        return tokens.isDigits(i) || tokens.isAny(i, WORDS);
    }

    static Form formOf(AffixKind suffix) {
        return switch (suffix) {
            case SUFFIX_VAGUE -> Form.VAGUE;
            case SUFFIX_TAL -> Form.SET;
            case SUFFIX_AGE, SUFFIX_DECADE_AGE -> Form.AGE;
            case SUFFIX_OLDER -> Form.AGE_OR_OLDER;
            case SUFFIX_FOLD, SUFFIX_TIMES -> Form.MULTIPLE;
            case SUFFIX_FOLDED -> Form.MULTIPLIED;
            case SUFFIX_FRACTION -> Form.PROPORTION;
            default -> Form.CARDINAL;
        };
    }
}
