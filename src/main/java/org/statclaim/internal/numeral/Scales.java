package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.Compound;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.WordKind;
import org.statclaim.internal.numeral.Numeral.Form;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Approximation;

/**
 * What a number is multiplied by behind it. In this order: letters for scales ("10k"), powers of ten ("3 x 10⁶"), words
 * for scales behind a fraction ("2½ miljoen"), hedges before a scale ("40-plus million"), dozens. A cardinal has read
 * the words for scales behind it already, so these are here for what is no plain cardinal; "5k million" ends at its
 * letter.
 */
final class Scales {

    private static final BigDecimal TEN = BigDecimal.TEN;
    /** What "a few" may stand before: a dozen too, though it multiplies no cardinal as a scale does. */
    private static final WordKind[] SCALES = {NumeralKind.HUNDRED, NumeralKind.SCALE, NumeralKind.DOZEN};

    private final Sentence tokens;
    private final DigitReader digits;
    private final CardinalReader cardinals;
    private final FractionReader fractions;
    private final ScaleLetters letters;

    Scales(
            Sentence tokens,
            DigitReader digits,
            CardinalReader cardinals,
            FractionReader fractions,
            ScaleLetters letters) {
        this.tokens = tokens;
        this.digits = digits;
        this.cardinals = cardinals;
        this.fractions = fractions;
        this.letters = letters;
    }

    /**
     * "a couple of million", "several hundred thousand", "een paar honderdduizend": as vague as "millions", from one of
     * them to ten. False before anything else: "a few people" is no figure.
     */
    boolean few(Numeral numeral, int limit) {
        BigDecimal scale = BigDecimal.ONE;
        int i = numeral.first + 1;
        while (i < limit && scaleOf(i) != null) {
            scale = scale.multiply(scaleOf(i));
            i++;
        }
        if (i == numeral.first + 1) {
            return false;
        }
        numeral.form = Form.VAGUE;
        numeral.value = scale;
        numeral.high = scale.multiply(TEN);
        numeral.scale = scale;
        numeral.end = i;
        return true;
    }

    /** What the word multiplies by: "hundred", "miljoen", "dozen", "honderdduizend"; null where it is no scale. */
    private @Nullable BigDecimal scaleOf(int i) {
        for (WordKind scale : SCALES) {
            Sense sense = tokens.sense(i, scale);
            if (sense != null) {
                return sense.number();
            }
        }
        Compound compound = tokens.compound(i);
        return compound == null ? null : compound.scale();
    }

    /**
     * Extends the numeral by all that may multiply it.
     *
     * @param limit one past the last token that it may take
     */
    void tails(Numeral numeral, int limit) {
        // behind "half" or "a dozen" stand neither decimals nor letters, but a scale may
        if (numeral.form == Form.CARDINAL) {
            fractions.extend(numeral, limit);
            letters.behind(numeral, limit);
        }
        powerOfTen(numeral, limit);
        int i = cardinals.words().skipHyphen(numeral.end);
        // "5k million" has its scale; "three million four million" leaves the second one to the four
        boolean done = numeral.closed || numeral.form == Form.CARDINAL && numeral.isScaled();
        Sense scale = i < limit && !done ? tokens.sense(i, NumeralKind.SCALE) : null;
        // a hundred multiplies a part, "¼ hundred thousand"; a cardinal has taken its own
        if (scale == null && i < limit && numeral.form != Form.CARDINAL) {
            scale = tokens.sense(i, NumeralKind.HUNDRED);
        }
        // "two dozen million": of the sets only the dozen's own word takes a scale right behind it
        if (scale != null && !numeral.article && (numeral.form != Form.SET || tokens.is(i - 1, NumeralKind.DOZEN))) {
            numeral.multiply(scale.number());
            // "3½ million": the decimals were those of the mantissa, and the scale keeps the precision
            numeral.decimals = -1;
            numeral.form = Form.CARDINAL;
            numeral.end = i + 1;
            boolean hundred = scale.kind() == NumeralKind.HUNDRED && i + 1 < limit;
            Sense more = hundred ? tokens.sense(i + 1, NumeralKind.SCALE) : null;
            if (more != null) {
                // "¼ hundred thousand"
                numeral.multiply(more.number());
                numeral.end++;
            }
        }
        hedgedScale(numeral, limit);
        Sense dozen = numeral.end < limit ? tokens.sense(numeral.end, NumeralKind.DOZEN) : null;
        if (dozen != null && numeral.form != Form.SET && isOneWord(numeral.end)) {
            // "two dozen" multiplies all that was read, "three hundred and two dozen" a part of it
            int split = fractions.behindLastAnd(numeral);
            // read once more up to the connector, to know what of the number is no dozens
            Numeral whole = new Numeral(numeral.first);
            if (cardinals.read(whole, split)) {
                // "three hundred and two dozen": the dozens are those behind the connector
                BigDecimal dozens = numeral.value.subtract(whole.value);
                numeral.value = whole.value.add(dozens.multiply(dozen.number()));
            } else {
                numeral.multiply(dozen.number());
            }
            numeral.form = Form.CARDINAL;
            numeral.article = false;
            numeral.end++;
            Sense behind = numeral.end < limit ? tokens.sense(numeral.end, NumeralKind.SCALE) : null;
            if (behind != null) {
                // "two dozen million"
                numeral.multiply(behind.number());
                numeral.end++;
            }
        }
    }

    /** "two dozen" multiplies; in "$2.40 a dozen" another number begins, for which that is the price. */
    private boolean isOneWord(int i) {
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            char c = tokens.text().charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * "thirty-odd thousand", "40-plus million fans": a hedge between the number and its scale. "A 40-plus crowd" has no
     * scale behind, and is an age.
     */
    private void hedgedScale(Numeral numeral, int limit) {
        int i = numeral.end;
        int at = cardinals.words().skipHyphen(i + 1);
        boolean hedge = (tokens.is(i, HedgeKind.APPROX_AFTER) || tokens.is(i, HedgeKind.BOUND_AFTER))
                && tokens.isGlued(i)
                && numeral.form == Form.CARDINAL
                && at < limit
                && cardinals.words().isScaleWord(at);
        if (!hedge) {
            return;
        }
        // "thirty-odd" may be less or more, "40-plus" only more
        if (tokens.is(i, HedgeKind.APPROX_AFTER)) {
            numeral.approximation = Approximation.ABOUT;
        } else {
            numeral.orMore = true;
        }
        for (BigDecimal scale = scaleOf(at); scale != null && at < limit; scale = scaleOf(at)) {
            numeral.multiply(scale);
            at++;
        }
        numeral.end = at;
    }

    /**
     * "1.99 × 10^-30", "3 x 10⁶", "10^9", and what is left where superscripts were lost: "1.99×10−30". Only ten is
     * raised: behind any other number, "5² cows", a raised digit is the mark of a note.
     */
    private void powerOfTen(Numeral numeral, int limit) {
        int i = numeral.end;
        if (!numeral.digits || numeral.isScaled()) {
            return;
        }
        // "10⁶" by itself; in "110⁶" the ten is no number of its own
        boolean bare = i == numeral.first + 1 && isTen(numeral.first);
        boolean times = isTimes(i) && isTen(i + 1) && i + 2 < limit;
        // "10−9 kg" alone is left to the ranges
        Exponent exponent = times
                ? digits.exponents().power(i + 2, true)
                : bare && i < limit ? digits.exponents().power(i, false) : null;
        if (exponent != null && exponent.end() <= limit) {
            // the bare ten has been read as ten, so it is one power less
            numeral.multiply(BigDecimal.ONE.scaleByPowerOfTen(times ? exponent.power() : exponent.power() - 1));
            numeral.end = exponent.end();
        }
    }

    /** Ten in digits and nothing more: no other number is raised, and "010" is none. */
    private boolean isTen(int i) {
        return tokens.isDigits(i) && tokens.printed(i).equals("10");
    }

    /** A sign of multiplication, or what is typed for one. */
    private boolean isTimes(int i) {
        return tokens.isSymbol(i, '×')
                || tokens.isSymbol(i, '·')
                || tokens.isSymbol(i, '⋅')
                || tokens.isSymbol(i, '*')
                || tokens.isSymbol(i, 'x');
    }
}
