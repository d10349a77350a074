package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.Meaning.ScaleLetter;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TopicKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.tokens.Sentence;

/**
 * Letters that are scales: "10k", "£5m". Many are units elsewhere, so they are asked for three times: behind the
 * digits, for those that are sure; behind a currency sign, where no unit can follow; and once a counted noun is found,
 * "5m people". What is never sure keeps the other reading: "The rope is 5m".
 */
public final class ScaleLetters {

    private final Sentence tokens;

    ScaleLetters(Sentence tokens) {
        this.tokens = tokens;
    }

    /**
     * "10k", "5M": the letter glued to digits, where nothing else may be meant. "5m long" is left to the units, and so
     * is "64K of RAM".
     */
    void behind(Numeral numeral, int limit) {
        int i = numeral.end;
        if (!numeral.digits || i >= limit || !tokens.isGlued(i)) {
            return;
        }
        ScaleLetter letter = letter(i);
        // "812.4K" is heat where the text speaks of heat
        boolean unit = tokens.sense(i, UnitKind.TOPIC_UNIT) != null && speaksOfTopic(i);
        if (letter != null && !unit && !letter.unitToo() && isWholeLetter(i)) {
            apply(numeral, letter);
        }
    }

    /** Whether words near the letter speak of heat or memory: "812.4K", "64K of RAM". */
    private boolean speaksOfTopic(int i) {
        return tokens.speaksOf(TopicKind.HEAT, i) || tokens.speaksOf(TopicKind.MEMORY, i);
    }

    /**
     * "£5m", "$ 2 B": behind a currency sign the letter may be a unit's elsewhere, and may stand off. A number with a
     * scale takes no second one.
     */
    public void ofMoney(Numeral numeral, int limit) {
        int i = numeral.end;
        if (i >= limit || numeral.isScaled()) {
            return;
        }
        ScaleLetter letter = letter(i);
        if (letter != null && isWholeLetter(i)) {
            apply(numeral, letter);
        }
    }

    /**
     * Reads the glued letter as a scale although it is also a unit: "5m people". False, and nothing read, where it is
     * no such letter.
     */
    public boolean ofCount(Numeral numeral) {
        ScaleLetter letter = tokens.isGlued(numeral.end) ? letter(numeral.end) : null;
        if (letter == null || !isWholeLetter(numeral.end)) {
            return false;
        }
        apply(numeral, letter);
        return true;
    }

    /** Reads the letter at the token as a scale. */
    public void apply(Numeral numeral, int i) {
        ScaleLetter letter = letter(i);
        if (letter != null) {
            apply(numeral, letter);
        }
    }

    private static void apply(Numeral numeral, ScaleLetter letter) {
        numeral.multiply(letter.number());
        numeral.end++;
    }

    /** Whether the letter ends there, but for a currency behind it: no scale of "5k2". */
    private boolean isWholeLetter(int i) {
        return !tokens.isGlued(i + 1) || !(tokens.isDigits(i + 1) || tokens.isWord(i + 1) && !isMoney(i + 1));
    }

    /** Whether a currency stands there, which a letter for a scale may touch. */
    private boolean isMoney(int i) {
        return tokens.is(i, MoneyKind.CURRENCY) || tokens.is(i, MoneyKind.MONEY_WORD);
    }

    /** The scale that the token stands for, its case minded; null where it stands for none. */
    private @Nullable ScaleLetter letter(int i) {
        return tokens.meaning(i, NumeralKind.SCALE_SUFFIX, ScaleLetter.class);
    }

    /**
     * The scale that the unit's letter may stand for as well, for the other reading of "The rope is 5m"; null where the
     * reading is sure.
     */
    @Nullable
    public BigDecimal openScale(int i) {
        ScaleLetter letter = tokens.isGlued(i) ? letter(i) : null;
        return letter == null || !letter.open() ? null : letter.number();
    }
}
