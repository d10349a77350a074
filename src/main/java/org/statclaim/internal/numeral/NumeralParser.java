package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.AffixKind;
import org.statclaim.internal.lexicon.Cardinal;
import org.statclaim.internal.lexicon.Compound;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.Meaning.FractionWord;
import org.statclaim.internal.lexicon.Meaning.NumberWord;
import org.statclaim.internal.lexicon.Meaning.VagueWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.PackSettings;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.WordKind;
import org.statclaim.internal.numeral.Numeral.Form;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Ratio;

/** Reads one numeral: digits, words, scales, fractions and their mixtures, in the pack's order of tens and ones. */
public final class NumeralParser {

    /** Words that begin a numeral and are no cardinal. */
    private static final KindSet OPENERS = KindSet.of(
            NumeralKind.HALF,
            NumeralKind.FRACTION,
            NumeralKind.DOZEN,
            NumeralKind.VAGUE,
            NumeralKind.FEW,
            NumeralKind.ABOUT_COUNT,
            NumeralKind.MULTIPLE,
            NumeralKind.MULTIPLY);

    /** Words that a number may go on with. */
    private static final KindSet CONTINUING =
            KindSet.of(NumeralKind.values()).with(FunctionWord.AND, FunctionWord.POINT, FunctionWord.OVER);

    private static final int MAX_TOKENS = 100;
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final WordKind[] MULTIPLES = {NumeralKind.MULTIPLE, NumeralKind.MULTIPLY};

    private final Sentence tokens;
    private final PackSettings settings;
    private final DigitReader digits;
    private final CardinalReader cardinals;
    private final ScaleLetters letters;
    private final Scales scales;

    public NumeralParser(Sentence tokens, PackSettings settings) {
        this.tokens = tokens;
        this.settings = settings;
        this.digits = new DigitReader(tokens, settings);
        this.cardinals = new CardinalReader(tokens, settings, digits);
        this.letters = new ScaleLetters(tokens);
        this.scales =
                new Scales(tokens, digits, cardinals, new FractionReader(tokens, settings, digits, cardinals), letters);
    }

    public DigitReader digits() {
        return digits;
    }

    public ScaleLetters letters() {
        return letters;
    }

    /** Whether no numeral can begin at the token, whatever stands around it. */
    public static boolean isPlain(Sentence tokens, int i) {
        return !tokens.isDigits(i)
                && !tokens.isAny(i, CardinalWords.CARDINALS)
                && !tokens.isAny(i, OPENERS)
                && tokens.compound(i) == null;
    }

    /** A cheap answer to "can a numeral begin here?". */
    public boolean mayStart(int i) {
        return tokens.isAny(i, OPENERS) || cardinals.mayStart(i);
    }

    /** The longest numeral from the token that ends before the limit; null where there is none. */
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
        if (compound != null && compound.suffix() != null) {
            return suffixed(numeral, compound, compound.suffix(), limit);
        }
        VagueWord vague = tokens.meaning(i, NumeralKind.VAGUE, VagueWord.class);
        if (vague != null) {
            numeral.form = Form.VAGUE;
            numeral.value = vague.low();
            numeral.high = vague.high();
            numeral.scale = numeral.value;
            numeral.end = i + 1;
            return numeral;
        }
        if (tokens.is(i, NumeralKind.FEW) && scales.few(numeral, limit)) {
            return numeral;
        }
        for (WordKind simple : MULTIPLES) {
            NumberWord times = tokens.meaning(i, simple, NumberWord.class);
            if (times != null && cardinals.words().cardinalSense(i) == null) {
                numeral.form = simple == NumeralKind.MULTIPLE ? Form.MULTIPLE : Form.MULTIPLIED;
                numeral.value = times.number();
                numeral.needsUnit = times.conditional();
                numeral.end = i + 1;
                return numeral;
            }
        }
        Sense set = tokens.sense(i, NumeralKind.ABOUT_COUNT);
        if (set != null) {
            return set(numeral, set.number(), i + 1);
        }
        if (!fractionStart(numeral) && !cardinals.read(numeral, limit)) {
            return null;
        }
        scales.tails(numeral, limit);
        return numeral;
    }

    private @Nullable Numeral suffixed(Numeral numeral, Compound compound, Sense suffix, int limit) {
        AffixKind kind = (AffixKind) suffix.kind();
        if (kind == AffixKind.SUFFIX_ORDINAL) {
            return null;
        }
        Cardinal cardinal = new Cardinal(settings.onesBeforeTens());
        compound.parts().forEach(cardinal::accept);
        numeral.value = cardinal.value();
        numeral.form = Numeral.formOf(kind);
        numeral.end = numeral.first + 1;
        numeral.slip = compound.slip();
        switch (kind) {
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
                scales.tails(numeral, limit);
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

    /** Whether a word stands behind digits that no number goes on with, as behind most: "40 mensen". */
    private boolean isPlainBehind(int i) {
        return tokens.isWord(i) && !tokens.isGlued(i) && !tokens.isAny(i, CONTINUING) && tokens.compound(i) == null;
    }

    /** "een half miljoen", "driekwart", "½", "a third". */
    private boolean fractionStart(Numeral numeral) {
        int i = numeral.first;
        NumberWord half = tokens.meaning(i, NumeralKind.HALF, NumberWord.class);
        if (half != null) {
            numeral.form = Form.PROPORTION;
            numeral.value = half.number();
            numeral.needsUnit = half.conditional();
            numeral.end = i + 1;
            return true;
        }
        FractionWord fraction = tokens.meaning(i, NumeralKind.FRACTION, FractionWord.class);
        if (fraction != null) {
            boolean proportion = fraction.number().compareTo(BigDecimal.ONE) < 0;
            numeral.form = proportion ? Form.PROPORTION : Form.CARDINAL;
            numeral.value = fraction.number();
            numeral.ordinalLike = tokens.isWord(i) && fraction.onePart();
            numeral.decimals = proportion ? -1 : 1;
            numeral.end = i + 1;
            return true;
        }
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
