package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.AffixKind;
import org.statclaim.internal.lexicon.Cardinal;
import org.statclaim.internal.lexicon.Compound;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.Meaning.NumberWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.PackSettings;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Ratio;

/**
 * Fractions in words: "twee derde", "twenty-three fifths". The last word is an ordinal, and what stands before it may
 * be the number above, or a whole and the number above, or partly belong below: where it parts is a matter of the
 * language and its connectors. An ordinal behind an article is a place and no part.
 */
final class SpokenFractions {

    /** An ordinal below it may have the tens before it: "thirty-fifths". */
    private static final BigDecimal TEN = BigDecimal.TEN;
    /** A number of several words below the line begins with hundreds at least: "one one hundred and fifth". */
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Sentence tokens;
    private final PackSettings settings;
    private final CardinalReader cardinals;

    SpokenFractions(Sentence tokens, PackSettings settings, CardinalReader cardinals) {
        this.tokens = tokens;
        this.settings = settings;
        this.cardinals = cardinals;
    }

    /**
     * "twee derde", "twenty-three fifths", "honderd en dertig vijfde": makes the number a fraction where an ordinal
     * stands behind it, a hyphen or slash between included.
     */
    void denominated(Numeral numeral, int limit) {
        int i = cardinals.words().skipHyphen(numeral.end);
        i = tokens.isSymbol(i, '/') ? i + 1 : i;
        BigDecimal below = i < limit ? denominator(i) : null;
        if (below == null && wordDenominator(numeral, limit)) {
            return;
        }
        // "1 quarter": nobody writes a part as one digit and a word
        if (below == null || numeral.digits && numeral.value.compareTo(BigDecimal.ONE) == 0) {
            return;
        }
        if (isOrdinalOfTens(numeral, below)) {
            // "one hundred thirty-fifths": the tens belong to the line below
            Numeral above = new Numeral(numeral.first);
            Numeral tens = new Numeral(numeral.end - 1);
            if (cardinals.read(above, numeral.end - 1) && cardinals.read(tens, numeral.end)) {
                numeral.value = above.value;
                numeral.divide(below.add(tens.value), i + 1);
            }
            return;
        }
        int split = numerator(numeral);
        if (split > numeral.first) {
            Numeral above = new Numeral(split);
            Numeral whole = new Numeral(numeral.first);
            if (cardinals.read(above, numeral.end) && cardinals.read(whole, split)) {
                // "six million and two thirds": of the million; "honderd twee derde liter": of one
                boolean ofScale = tokens.is(whole.end - 1, NumeralKind.SCALE) && tokens.is(split - 1, FunctionWord.AND);
                BigDecimal part = Ratio.divide(above.value, below);
                BigDecimal scale = ofScale ? lastScale(whole.end - 1) : BigDecimal.ONE;
                numeral.value = whole.value.add(part.multiply(scale));
                numeral.article = false;
                numeral.end = i + 1;
            }
            return;
        }
        // "een vijfde" may be a place; "twee vijfde" is none
        numeral.ordinalLike = numeral.value.compareTo(BigDecimal.ONE) == 0 || isPlace(numeral, i);
        numeral.divide(below, i + 1);
    }

    /**
     * "one one hundred and fifth": below the line stands a number of several words. False, and nothing read, where what
     * follows is no hundred or more with an ordinal behind its connector.
     */
    private boolean wordDenominator(Numeral numeral, int limit) {
        if (numeral.digits || tokens.isDigits(numeral.end) || !numeral.isSmallInteger(99)) {
            return false;
        }
        Numeral whole = new Numeral(numeral.end);
        if (!cardinals.read(whole, limit) || !tokens.is(whole.end, FunctionWord.AND)) {
            return false;
        }
        BigDecimal rest = whole.end + 1 < limit ? denominator(whole.end + 1) : null;
        if (rest == null || whole.value.compareTo(HUNDRED) < 0 || rest.compareTo(HUNDRED) >= 0) {
            return false;
        }
        numeral.divide(whole.value.add(rest), whole.end + 2);
        return true;
    }

    /**
     * "the two hundredth caller", "de twee miljoenste bezoeker": behind an article a place in a row, and no part. "Two
     * hundredths of a litre" are parts, as is "de twee derde" with an ordinal that is used for parts.
     */
    private boolean isPlace(Numeral numeral, int i) {
        boolean article =
                tokens.is(numeral.first - 1, FunctionWord.DET) && !tokens.is(numeral.first - 1, NumeralKind.ONES);
        NumberWord parts = tokens.meaning(i, NumeralKind.DENOMINATOR, NumberWord.class);
        return article && parts != null && parts.conditional();
    }

    /**
     * "one hundred thirty-fifths": whether the tens that were read belong to the ordinal. Not in "a hundred and thirty
     * fifths", and never in Dutch, where "honderd dertig vijfde" has thirty of them.
     */
    private boolean isOrdinalOfTens(Numeral numeral, BigDecimal below) {
        return !settings.counting().onesBeforeTens()
                && below.compareTo(TEN) < 0
                && numeral.end - 1 > numeral.first
                && tokens.is(numeral.end - 1, NumeralKind.TENS)
                && !tokens.is(numeral.end - 2, FunctionWord.AND);
    }

    /**
     * Where the number above the line begins: behind the last connector, else as the pack's order has it: in Dutch with
     * the last word, "honderd twee derde", in English with the first, "twenty-three fifths".
     */
    private int numerator(Numeral numeral) {
        int split = behindLastAnd(numeral);
        if (split > numeral.first) {
            return split;
        }
        return settings.lastWordNumerator() ? numeral.end - 1 : numeral.first;
    }

    /** One past the last connector that stands free, "honderd en twee derde"; the first token where there is none. */
    int behindLastAnd(Numeral numeral) {
        for (int i = numeral.end - 1; i > numeral.first; i--) {
            if (tokens.is(i, FunctionWord.AND) && !tokens.isGlued(i)) {
                return i + 1;
            }
        }
        return numeral.first;
    }

    /** What the scale at the token multiplies by; one where it is none. */
    private BigDecimal lastScale(int i) {
        Sense scale = tokens.sense(i, NumeralKind.SCALE);
        return scale == null ? BigDecimal.ONE : scale.number();
    }

    /**
     * The number that the ordinal at the token stands for, from the table or written together, "drieëntwintigste"; null
     * where it is no ordinal.
     */
    @Nullable
    BigDecimal denominator(int i) {
        Sense sense = tokens.sense(i, NumeralKind.DENOMINATOR);
        if (sense != null) {
            return sense.number();
        }
        Compound compound = tokens.compound(i);
        if (compound == null || !compound.endsIn(AffixKind.SUFFIX_ORDINAL)) {
            return null;
        }
        Cardinal cardinal = new Cardinal(settings.counting());
        compound.parts().forEach(cardinal::accept);
        return cardinal.value();
    }
}
