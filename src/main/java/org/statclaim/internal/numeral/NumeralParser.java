package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.AffixKind;
import org.statclaim.internal.lexicon.Cardinal;
import org.statclaim.internal.lexicon.Compound;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.Meaning.FractionWord;
import org.statclaim.internal.lexicon.Meaning.NumberWord;
import org.statclaim.internal.lexicon.Meaning.VagueWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.PackSettings;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.lexicon.WordKind;
import org.statclaim.internal.numeral.Numeral.Form;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Ratio;

/**
 * Reads one numeral: digits, words, scales, fractions and their mixtures, in the pack's order of tens and ones.
 *
 * <p>What one word says by itself is asked first: a number word with an ending ("vijftigtal"), an order of magnitude
 * ("hundreds", which is a hundred only behind a number), a few before a scale, a multiple, a set. Then come halves and
 * dozens, and cardinals last, as only these two go on: {@link Scales} reads what may stand behind them. Whether the
 * numeral is a figure at all, no year, date or name, is asked before, by the guards.
 */
public final class NumeralParser {

    /** Words that begin a numeral and are no cardinal. */
    private static final KindSet OPENERS = KindSet.of(
            NumeralKind.HALF,
            NumeralKind.EVERY,
            NumeralKind.FRACTION,
            NumeralKind.DOZEN,
            NumeralKind.VAGUE,
            NumeralKind.FEW,
            NumeralKind.ABOUT_COUNT,
            NumeralKind.MULTIPLE,
            NumeralKind.MULTIPLY);

    /** Words that a numeral may begin with, one written together aside. */
    public static final KindSet WORDS = OPENERS.or(CardinalWords.CARDINALS).with(NumeralKind.DENOMINATOR);

    /** Words that a number may go on with. */
    private static final KindSet CONTINUING =
            KindSet.of(NumeralKind.values()).with(FunctionWord.AND, FunctionWord.POINT, FunctionWord.OVER);

    /** No number in words has so many; a list of a million number words costs no more than its length so. */
    private static final int MAX_TOKENS = 100;
    /** From here up a set is an estimate; and an order of magnitude ends at as many of itself. */
    private static final BigDecimal TEN = BigDecimal.TEN;
    /** "twice" and "verdubbeld": times something, which for the second is a change. */
    private static final WordKind[] MULTIPLES = {NumeralKind.MULTIPLE, NumeralKind.MULTIPLY};

    private final Sentence tokens;
    private final PackSettings settings;
    private final DigitReader digits;
    private final CardinalReader cardinals;
    private final ScaleLetters letters;
    private final Scales scales;

    /**
     * The parser of one sentence, which remembers what of its digits was refused.
     *
     * @param group the grouping mark of the text, which is another than the language's in some countries
     */
    public NumeralParser(Sentence tokens, PackSettings settings, char group) {
        this.tokens = tokens;
        this.settings = settings;
        this.digits = new DigitReader(tokens, settings, group);
        this.cardinals = new CardinalReader(tokens, settings, digits);
        this.letters = new ScaleLetters(tokens);
        this.scales =
                new Scales(tokens, digits, cardinals, new FractionReader(tokens, settings, digits, cardinals), letters);
    }

    /** The reader of digits, for what stands in numbers that are no figures. */
    public DigitReader digits() {
        return digits;
    }

    /** The reader of letters for scales, which are asked again once the unit is known: "£5m". */
    public ScaleLetters letters() {
        return letters;
    }

    /** Whether no numeral can begin at the token, whatever stands around it. */
    public static boolean isPlain(Sentence tokens, int i) {
        return !tokens.isDigits(i) && !tokens.isAny(i, WORDS) && tokens.compound(i) == null;
    }

    /** A cheap answer to "can a numeral begin here?": what begins so may still be none, as "1.2.3" is. */
    public boolean mayStart(int i) {
        return tokens.isAny(i, OPENERS) || cardinals.mayStart(i) || isBoundedPart(i);
    }

    /** "nog geen derde van de leden": a part without its "een", which only a limit and a whole show to be no place. */
    private boolean isBoundedPart(int i) {
        return tokens.is(i, NumeralKind.DENOMINATOR)
                && tokens.is(i - 1, HedgeKind.BOUND)
                && (tokens.is(i + 1, FunctionWord.PARTITIVE) || tokens.is(i + 1, FunctionWord.SUBSET));
    }

    /**
     * The longest numeral from the token that ends before the limit; null where there is none.
     *
     * @param sentence one past the last token that it may take
     */
    @Nullable
    public Numeral read(int i, int sentence) {
        if (i >= sentence) {
            return null;
        }
        // no numeral goes beyond its cell, and none has so many tokens
        int limit = tokens.cellEnd(i, Math.min(sentence, i + MAX_TOKENS));
        if (tokens.isDigits(i)) {
            Literal literal = digits.read(i, limit);
            if (literal == null || isPlainBehind(literal.end())) {
                return literal == null ? null : Numeral.of(literal, i);
            }
        }
        Numeral numeral = new Numeral(i);
        Compound compound = tokens.compound(i);
        // "vijftigtal", "zestienjarige": the ending says what the number is, and nothing behind the word changes it
        if (compound != null && compound.suffix() != null) {
            return suffixed(numeral, compound, compound.suffix(), limit);
        }
        // "hundreds of people": before cardinals, for which "hundreds" is a scale as in "two hundreds"
        VagueWord vague = tokens.meaning(i, NumeralKind.VAGUE, VagueWord.class);
        if (vague != null) {
            numeral.form = Form.VAGUE;
            numeral.value = vague.low();
            numeral.high = vague.high();
            numeral.scale = numeral.value;
            numeral.end = i + 1;
            return numeral;
        }
        // "a couple of million"; "a couple" with no scale behind is a set
        if (tokens.is(i, NumeralKind.FEW) && scales.few(numeral, limit)) {
            return numeral;
        }
        for (WordKind simple : MULTIPLES) {
            NumberWord times = tokens.meaning(i, simple, NumberWord.class);
            // what is a number word as well is read as that, by the cardinals
            if (times != null && cardinals.words().cardinalSense(i) == null) {
                numeral.form = simple == NumeralKind.MULTIPLE ? Form.MULTIPLE : Form.MULTIPLIED;
                numeral.value = times.number();
                // "double the amount" is a multiple, "a double espresso" a drink: what follows decides later
                numeral.needsUnit = times.conditional();
                numeral.end = i + 1;
                return numeral;
            }
        }
        // "a pair", "een drietal": how many they are is in the table
        Sense set = tokens.sense(i, NumeralKind.ABOUT_COUNT);
        if (set != null) {
            return set(numeral, set.number(), i + 1);
        }
        // a part or a set by its name, "half", "a dozen", or else digits and words that add up
        if (!fractionStart(numeral) && !cardinals.read(numeral, limit)) {
            return null;
        }
        scales.tails(numeral, limit);
        return numeral;
    }

    /**
     * A number word with an ending: "vijftigtal", "zestienjarige", "drieënhalf". Only a half may have a scale behind
     * it. Null for an ordinal, "zestiende", which is a place; below a line it is asked for by {@link SpokenFractions}.
     */
    private @Nullable Numeral suffixed(Numeral numeral, Compound compound, Sense suffix, int limit) {
        AffixKind kind = (AffixKind) suffix.kind();
        if (kind == AffixKind.SUFFIX_ORDINAL) {
            return null;
        }
        // the parts were found to add up when the word was cut into them
        Cardinal cardinal = new Cardinal(settings.counting());
        compound.parts().forEach(cardinal::accept);
        numeral.value = cardinal.value();
        numeral.form = Numeral.formOf(kind);
        numeral.end = numeral.first + 1;
        numeral.slip = compound.slip();
        switch (kind) {
            // from one of them to ten, as "duizenden" in the table
            case SUFFIX_VAGUE -> {
                numeral.high = numeral.value.multiply(TEN);
                numeral.scale = numeral.value;
            }
            case SUFFIX_TAL -> {
                return set(numeral, numeral.value, numeral.end);
            }
            // "drieënhalf miljoen": half of the million too
            case SUFFIX_HALF -> {
                numeral.value = numeral.value.add(suffix.number());
                numeral.decimals = 1;
                scales.tails(numeral, limit);
            }
            // "vijftigers" are from 50 to 59
            case SUFFIX_DECADE_AGE -> numeral.high = numeral.value.add(BigDecimal.valueOf(9));
            // "drievierde van de leden"
            case SUFFIX_FRACTION -> numeral.value = Ratio.divide(numeral.value, suffix.number());
            default -> {}
        }
        return numeral;
    }

    /** A round set is an estimate from ten up: "een vijftigtal"; below it is exact: "een drietal", "a pair". */
    private Numeral set(Numeral numeral, BigDecimal size, int end) {
        numeral.form = Form.SET;
        numeral.value = size;
        numeral.end = end;
        numeral.approximation = size.compareTo(TEN) >= 0 ? Approximation.ABOUT : Approximation.NONE;
        return numeral;
    }

    /** Whether a word stands behind digits that no number goes on with, as behind most: "40 mensen". */
    private boolean isPlainBehind(int i) {
        return tokens.isWord(i) && !tokens.isGlued(i) && !tokens.isAny(i, CONTINUING) && tokens.compound(i) == null;
    }

    /**
     * Fills the numeral with the part or set that one entry of the table names: "een half", "driekwart", "½", "a
     * third", "a dozen"; false where there is none. What stands behind it is not read yet.
     */
    private boolean fractionStart(Numeral numeral) {
        int i = numeral.first;
        NumberWord half = tokens.meaning(i, NumeralKind.HALF, NumberWord.class);
        if (half != null) {
            numeral.form = Form.PROPORTION;
            numeral.value = half.number();
            // "half" is a figure in "half a million" and "een half uur", none in "de halve stad"
            numeral.needsUnit = half.conditional();
            numeral.end = i + 1;
            return true;
        }
        NumberWord every = tokens.meaning(i, NumeralKind.EVERY, NumberWord.class);
        // "jeden zweiten Tag" says how often
        if (every != null && !tokens.is(i + 1, UnitKind.UNIT)) {
            numeral.form = Form.PROPORTION;
            numeral.value = every.number();
            numeral.end = i + 1;
            return true;
        }
        FractionWord fraction = tokens.meaning(i, NumeralKind.FRACTION, FractionWord.class);
        if (fraction != null) {
            // "anderhalf" is more than one, so a number with a decimal; "a third" is a part
            boolean proportion = fraction.number().compareTo(BigDecimal.ONE) < 0;
            numeral.form = proportion ? Form.PROPORTION : Form.CARDINAL;
            numeral.value = fraction.number();
            // "a fifth of the men", but "a fifth place": in words, and of one part only
            numeral.ordinalLike = tokens.isWord(i) && fraction.onePart();
            numeral.decimals = proportion ? -1 : 1;
            numeral.end = i + 1;
            return true;
        }
        NumberWord below = isBoundedPart(i) ? tokens.meaning(i, NumeralKind.DENOMINATOR, NumberWord.class) : null;
        if (below != null) {
            numeral.form = Form.PROPORTION;
            numeral.value = Ratio.divide(BigDecimal.ONE, below.number());
            numeral.end = i + 1;
            return true;
        }
        // a set of twelve, and an amount that goes on: "a dozen million", while "a pair" does not
        Sense dozen = tokens.sense(i, NumeralKind.DOZEN);
        if (dozen != null) {
            numeral.form = Form.SET;
            numeral.value = dozen.number();
            numeral.end = i + 1;
            return true;
        }
        return false;
    }
}
