package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.Cardinal;
import org.statclaim.internal.lexicon.Compound;
import org.statclaim.internal.lexicon.Meaning.FractionWord;
import org.statclaim.internal.lexicon.Meaning.NumberWord;
import org.statclaim.internal.lexicon.Meaning.ScaleLetter;
import org.statclaim.internal.lexicon.Meaning.VagueWord;
import org.statclaim.internal.lexicon.PackSettings;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.numeral.DigitReader.Exponent;
import org.statclaim.internal.numeral.Numeral.Form;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Ratio;

/** Reads one numeral: digits, words, scales, fractions and their mixtures, in the pack's order of tens and ones. */
public final class NumeralParser {

    /** Marks, in the tables, a value that counts only in some surroundings. */
    private static final String OPTIONAL = "?";

    private static final String OPEN = OPTIONAL + "!";

    private static final int MAX_TOKENS = 100;

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final TokenClass[] SCALES = {TokenClass.HUNDRED, TokenClass.SCALE, TokenClass.DOZEN};
    private static final TokenClass[] MULTIPLES = {TokenClass.MULTIPLE, TokenClass.MULTIPLY};

    private final Sentence tokens;
    private final PackSettings settings;
    private final DigitReader digits;
    private final CardinalReader cardinals;
    private final FractionReader fractions;

    public NumeralParser(Sentence tokens, PackSettings settings) {
        this.tokens = tokens;
        this.settings = settings;
        this.digits = new DigitReader(tokens, settings);
        this.cardinals = new CardinalReader(tokens, settings, digits);
        this.fractions = new FractionReader(tokens, settings, digits, cardinals);
    }

    public DigitReader digits() {
        return digits;
    }

    /** A cheap answer to "can a numeral begin here?". */
    public boolean mayStart(int i) {
        return cardinals.mayStart(i)
                || tokens.is(i, TokenClass.HALF)
                || tokens.is(i, TokenClass.FRACTION)
                || tokens.is(i, TokenClass.DOZEN)
                || tokens.is(i, TokenClass.VAGUE)
                || tokens.is(i, TokenClass.FEW)
                || tokens.is(i, TokenClass.ABOUT_COUNT)
                || tokens.is(i, TokenClass.MULTIPLE)
                || tokens.is(i, TokenClass.MULTIPLY);
    }

    /** The longest numeral from the token that ends before the limit; null where there is none. */
    @Nullable
    public Numeral read(int i, int sentence) {
        if (i >= sentence) {
            return null;
        }
        // no numeral goes beyond its cell, and none has so many tokens
        int limit = tokens.cellEnd(i, Math.min(sentence, i + MAX_TOKENS));
        Numeral numeral = new Numeral(i);
        Compound compound = tokens.compound(i);
        if (compound != null && compound.suffix() != null) {
            return suffixed(numeral, compound, compound.suffix(), limit);
        }
        VagueWord vague = tokens.meaning(i, TokenClass.VAGUE, VagueWord.class);
        if (vague != null) {
            numeral.form = Form.VAGUE;
            numeral.value = vague.low();
            numeral.high = vague.high();
            numeral.scale = numeral.value;
            numeral.end = i + 1;
            return numeral;
        }
        if (tokens.is(i, TokenClass.FEW) && few(numeral, limit)) {
            return numeral;
        }
        for (TokenClass simple : MULTIPLES) {
            NumberWord times = tokens.meaning(i, simple, NumberWord.class);
            if (times != null && cardinals.cardinalSense(i) == null) {
                numeral.form = simple == TokenClass.MULTIPLE ? Form.MULTIPLE : Form.MULTIPLIED;
                numeral.value = times.number();
                numeral.needsUnit = times.conditional();
                numeral.end = i + 1;
                return numeral;
            }
        }
        Sense set = tokens.sense(i, TokenClass.ABOUT_COUNT);
        if (set != null) {
            return set(numeral, set.number(), i + 1);
        }
        if (!fractionStart(numeral) && !cardinals.read(numeral, limit)) {
            return null;
        }
        tails(numeral, limit);
        return numeral;
    }

    /** "a couple of million", "several hundred thousand", "een paar honderdduizend": as vague as "millions". */
    private boolean few(Numeral numeral, int limit) {
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
        for (TokenClass scale : SCALES) {
            Sense sense = tokens.sense(i, scale);
            if (sense != null) {
                return sense.number();
            }
        }
        Compound compound = tokens.compound(i);
        return compound == null ? null : compound.scale();
    }

    private @Nullable Numeral suffixed(Numeral numeral, Compound compound, Sense suffix, int limit) {
        if (suffix.tokenClass() == TokenClass.SUFFIX_ORDINAL) {
            return null;
        }
        Cardinal cardinal = new Cardinal(settings.onesBeforeTens());
        compound.parts().forEach(cardinal::accept);
        numeral.value = cardinal.value();
        numeral.form = Numeral.formOf(suffix.tokenClass());
        numeral.end = numeral.first + 1;
        numeral.slip = compound.slip();
        switch (suffix.tokenClass()) {
            case SUFFIX_VAGUE -> {
                numeral.high = numeral.value.multiply(TEN);
                numeral.scale = numeral.value;
            }
            case SUFFIX_TAL -> {
                return set(numeral, numeral.value, numeral.end);
            }
            case SUFFIX_HALF -> {
                numeral.value = numeral.value.add(suffix.number());
                numeral.decimals = 1;
                tails(numeral, limit);
            }
            case SUFFIX_DECADE_AGE -> numeral.high = numeral.value.add(BigDecimal.valueOf(9));
            case SUFFIX_FRACTION -> numeral.value = Ratio.divide(numeral.value, suffix.number());
            default -> {}
        }
        return numeral;
    }

    /** A round set is an estimate from ten up: "een vijftigtal"; below it is exact: "een drietal". */
    private Numeral set(Numeral numeral, BigDecimal size, int end) {
        numeral.form = Form.SET;
        numeral.value = size;
        numeral.end = end;
        numeral.approximation = size.compareTo(TEN) >= 0 ? Approximation.ABOUT : Approximation.NONE;
        return numeral;
    }

    /** "een half miljoen", "driekwart", "½", "a third". */
    private boolean fractionStart(Numeral numeral) {
        int i = numeral.first;
        NumberWord half = tokens.meaning(i, TokenClass.HALF, NumberWord.class);
        if (half != null) {
            numeral.form = Form.PROPORTION;
            numeral.value = half.number();
            numeral.needsUnit = half.conditional();
            numeral.end = i + 1;
            return true;
        }
        FractionWord fraction = tokens.meaning(i, TokenClass.FRACTION, FractionWord.class);
        if (fraction != null) {
            boolean proportion = fraction.number().compareTo(BigDecimal.ONE) < 0;
            numeral.form = proportion ? Form.PROPORTION : Form.CARDINAL;
            numeral.value = fraction.number();
            numeral.ordinalLike = tokens.isWord(i) && fraction.onePart();
            numeral.decimals = proportion ? -1 : 1;
            numeral.end = i + 1;
            return true;
        }
        Sense dozen = tokens.sense(i, TokenClass.DOZEN);
        if (dozen != null) {
            numeral.form = Form.SET;
            numeral.value = dozen.number();
            numeral.end = i + 1;
            return true;
        }
        return false;
    }

    private void tails(Numeral numeral, int limit) {
        if (numeral.form == Form.CARDINAL) {
            fractions.extend(numeral, limit);
            scaleLetter(numeral, limit);
        }
        powerOfTen(numeral, limit);
        int i = cardinals.skipHyphen(numeral.end);
        boolean done = numeral.closed || numeral.form == Form.CARDINAL && numeral.isScaled();
        Sense scale = i < limit && !done ? tokens.sense(i, TokenClass.SCALE) : null;
        if (scale == null && i < limit && numeral.form != Form.CARDINAL) {
            scale = tokens.sense(i, TokenClass.HUNDRED);
        }
        if (scale != null && !numeral.article && (numeral.form != Form.SET || tokens.is(i - 1, TokenClass.DOZEN))) {
            numeral.multiply(scale.number());
            numeral.decimals = -1;
            numeral.form = Form.CARDINAL;
            numeral.end = i + 1;
            boolean hundred = scale.tokenClass() == TokenClass.HUNDRED && i + 1 < limit;
            Sense more = hundred ? tokens.sense(i + 1, TokenClass.SCALE) : null;
            if (more != null) {
                // "¼ hundred thousand"
                numeral.multiply(more.number());
                numeral.end++;
            }
        }
        hedgedScale(numeral, limit);
        Sense dozen = numeral.end < limit ? tokens.sense(numeral.end, TokenClass.DOZEN) : null;
        if (dozen != null && numeral.form != Form.SET) {
            int split = fractions.behindLastAnd(numeral);
            Numeral whole = new Numeral(numeral.first);
            if (split > numeral.first && cardinals.read(whole, split)) {
                // "three hundred and two dozen": the dozens are those behind the connector
                BigDecimal dozens = numeral.value.subtract(whole.value);
                numeral.value = whole.value.add(dozens.multiply(dozen.number()));
            } else {
                numeral.multiply(dozen.number());
            }
            numeral.form = Form.CARDINAL;
            numeral.article = false;
            numeral.end++;
            Sense behind = numeral.end < limit ? tokens.sense(numeral.end, TokenClass.SCALE) : null;
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
        int at = cardinals.skipHyphen(i + 1);
        boolean hedge = (tokens.is(i, TokenClass.APPROX_AFTER) || tokens.is(i, TokenClass.BOUND_AFTER))
                && tokens.isGlued(i)
                && numeral.form == Form.CARDINAL
                && at < limit
                && cardinals.isScaleWord(at);
        if (!hedge) {
            return;
        }
        if (tokens.is(i, TokenClass.APPROX_AFTER)) {
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
        Exponent exponent = times ? digits.power(i + 2, true) : bare && i < limit ? digits.power(i, false) : null;
        if (exponent != null && exponent.end() <= limit) {
            numeral.multiply(BigDecimal.ONE.scaleByPowerOfTen(times ? exponent.power() : exponent.power() - 1));
            numeral.end = exponent.end();
        }
    }

    private boolean isTen(int i) {
        return tokens.isDigits(i)
                && tokens.end(i) - tokens.start(i) == 2
                && tokens.printed(i).equals("10");
    }

    private boolean isTimes(int i) {
        return tokens.isSymbol(i, '×')
                || tokens.isSymbol(i, '·')
                || tokens.isSymbol(i, '⋅')
                || tokens.isSymbol(i, '*')
                || tokens.isSymbol(i, 'x');
    }

    /** "10k", "5M": the letter glued to digits. */
    private void scaleLetter(Numeral numeral, int limit) {
        int i = numeral.end;
        if (!numeral.digits || i >= limit || !tokens.isGlued(i)) {
            return;
        }
        ScaleLetter letter = letter(i);
        boolean unit = tokens.sense(i, TokenClass.TOPIC_UNIT) != null && speaksOfTopic(i);
        if (letter != null && !unit && !letter.unitToo() && isWholeLetter(i)) {
            applyLetter(numeral, letter);
        }
    }

    /** Whether words near the letter speak of heat or memory: "812.4K", "64K of RAM". */
    private boolean speaksOfTopic(int i) {
        return tokens.speaksOf(TokenClass.HEAT, i) || tokens.speaksOf(TokenClass.MEMORY, i);
    }

    /** "£5m", "$ 2 B": behind a currency sign the scale letter may be a unit's elsewhere, and may stand off. */
    public void scaleLetterOfMoney(Numeral numeral, int limit) {
        int i = numeral.end;
        if (i >= limit || numeral.isScaled()) {
            return;
        }
        ScaleLetter letter = letter(i);
        if (letter != null && isWholeLetter(i)) {
            applyLetter(numeral, letter);
        }
    }

    /** Reads the glued letter as a scale although it is also a unit. */
    public boolean scaleLetterOfCount(Numeral numeral) {
        ScaleLetter letter = tokens.isGlued(numeral.end) ? letter(numeral.end) : null;
        if (letter == null || !isWholeLetter(numeral.end)) {
            return false;
        }
        applyLetter(numeral, letter);
        return true;
    }

    /** Reads the letter at the token as a scale. */
    public void applyLetter(Numeral numeral, int i) {
        ScaleLetter letter = letter(i);
        if (letter != null) {
            applyLetter(numeral, letter);
        }
    }

    private boolean isWholeLetter(int i) {
        return !tokens.isGlued(i + 1) || !(tokens.isDigits(i + 1) || tokens.isWord(i + 1) && !isMoney(i + 1));
    }

    private boolean isMoney(int i) {
        return tokens.is(i, TokenClass.CURRENCY) || tokens.is(i, TokenClass.MONEY_WORD);
    }

    private @Nullable ScaleLetter letter(int i) {
        return tokens.meaning(i, TokenClass.SCALE_SUFFIX, ScaleLetter.class);
    }

    private static void applyLetter(Numeral numeral, ScaleLetter letter) {
        numeral.multiply(letter.number());
        numeral.end++;
    }

    /** The scale that the unit's letter may stand for as well; null where the reading is sure. */
    @Nullable
    public BigDecimal openScale(int i) {
        ScaleLetter letter = tokens.isGlued(i) ? letter(i) : null;
        return letter == null || !letter.open() ? null : letter.number();
    }
}
