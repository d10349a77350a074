package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.Meaning.ScaleLetter;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TopicKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.tokens.Sentence;

/** Letters that are scales: "10k", "£5m". Many are units elsewhere. */
public final class ScaleLetters {

    private final Sentence tokens;

    ScaleLetters(Sentence tokens) {
        this.tokens = tokens;
    }

    /** "10k", "5M": the letter glued to digits. */
    void behind(Numeral numeral, int limit) {
        int i = numeral.end;
        if (!numeral.digits || i >= limit || !tokens.isGlued(i)) {
            return;
        }
        ScaleLetter letter = letter(i);
        boolean unit = tokens.sense(i, UnitKind.TOPIC_UNIT) != null && speaksOfTopic(i);
        if (letter != null && !unit && !letter.unitToo() && isWholeLetter(i)) {
            apply(numeral, letter);
        }
    }

    /** Whether words near the letter speak of heat or memory: "812.4K", "64K of RAM". */
    private boolean speaksOfTopic(int i) {
        return tokens.speaksOf(TopicKind.HEAT, i) || tokens.speaksOf(TopicKind.MEMORY, i);
    }

    /** "£5m", "$ 2 B": behind a currency sign the scale letter may be a unit's elsewhere, and may stand off. */
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

    /** Reads the glued letter as a scale although it is also a unit. */
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

    private boolean isWholeLetter(int i) {
        return !tokens.isGlued(i + 1) || !(tokens.isDigits(i + 1) || tokens.isWord(i + 1) && !isMoney(i + 1));
    }

    private boolean isMoney(int i) {
        return tokens.is(i, MoneyKind.CURRENCY) || tokens.is(i, MoneyKind.MONEY_WORD);
    }

    private @Nullable ScaleLetter letter(int i) {
        return tokens.meaning(i, NumeralKind.SCALE_SUFFIX, ScaleLetter.class);
    }

    /** The scale that the unit's letter may stand for as well; null where the reading is sure. */
    @Nullable
    public BigDecimal openScale(int i) {
        ScaleLetter letter = tokens.isGlued(i) ? letter(i) : null;
        return letter == null || !letter.open() ? null : letter.number();
    }
}
