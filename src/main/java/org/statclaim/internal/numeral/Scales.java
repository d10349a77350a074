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

/** What a number is multiplied by: words and letters for scales, powers of ten, dozens. */
final class Scales {

    private static final BigDecimal TEN = BigDecimal.TEN;
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

    /** "a couple of million", "several hundred thousand", "een paar honderdduizend": as vague as "millions". */
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

    void tails(Numeral numeral, int limit) {
        if (numeral.form == Form.CARDINAL) {
            fractions.extend(numeral, limit);
            letters.behind(numeral, limit);
        }
        powerOfTen(numeral, limit);
        int i = cardinals.words().skipHyphen(numeral.end);
        boolean done = numeral.closed || numeral.form == Form.CARDINAL && numeral.isScaled();
        Sense scale = i < limit && !done ? tokens.sense(i, NumeralKind.SCALE) : null;
        if (scale == null && i < limit && numeral.form != Form.CARDINAL) {
            scale = tokens.sense(i, NumeralKind.HUNDRED);
        }
        if (scale != null && !numeral.article && (numeral.form != Form.SET || tokens.is(i - 1, NumeralKind.DOZEN))) {
            numeral.multiply(scale.number());
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
        if (dozen != null && numeral.form != Form.SET) {
            int split = fractions.behindLastAnd(numeral);
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

    /** "thirty-odd thousand", "40-plus million": a hedge between the number and its scale. */
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

    /** "1.99 × 10^-30", "3 x 10⁶", "10^9", and what is left where superscripts were lost: "1.99×10−30". */
    private void powerOfTen(Numeral numeral, int limit) {
        int i = numeral.end;
        if (!numeral.digits || numeral.isScaled()) {
            return;
        }
        boolean bare = i == numeral.first + 1 && isTen(numeral.first);
        boolean times = isTimes(i) && isTen(i + 1) && i + 2 < limit;
        Exponent exponent = times
                ? digits.exponents().power(i + 2, true)
                : bare && i < limit ? digits.exponents().power(i, false) : null;
        if (exponent != null && exponent.end() <= limit) {
            numeral.multiply(BigDecimal.ONE.scaleByPowerOfTen(times ? exponent.power() : exponent.power() - 1));
            numeral.end = exponent.end();
        }
    }

    private boolean isTen(int i) {
        return tokens.isDigits(i) && tokens.printed(i).equals("10");
    }

    private boolean isTimes(int i) {
        return tokens.isSymbol(i, '×')
                || tokens.isSymbol(i, '·')
                || tokens.isSymbol(i, '⋅')
                || tokens.isSymbol(i, '*')
                || tokens.isSymbol(i, 'x');
    }
}
