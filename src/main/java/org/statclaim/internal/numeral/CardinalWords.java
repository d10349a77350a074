package org.statclaim.internal.numeral;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.Cardinal;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.PackSettings;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.WordKind;
import org.statclaim.internal.tokens.Sentence;

/** Words of a cardinal and the marks that may join them. */
final class CardinalWords {

    /** Marks, in the tables, a scale that only stands behind a number: an abbreviation is something else elsewhere. */
    private static final WordKind[] CARDINALS = {
        NumeralKind.ONES, NumeralKind.TEENS, NumeralKind.TENS, NumeralKind.HUNDRED, NumeralKind.SCALE, NumeralKind.ZERO
    };

    private final Sentence tokens;
    private final PackSettings settings;

    CardinalWords(Sentence tokens, PackSettings settings) {
        this.tokens = tokens;
        this.settings = settings;
    }

    /** The token itself, or the one behind a hyphen that glues it to the one before. */
    int skipHyphen(int i) {
        return isHyphen(i) ? i + 1 : i;
    }

    /** "8 bn. thirteen hundred": behind an abbreviation's stop another number begins. */
    boolean isStopped(int i) {
        return tokens.text().charAt(tokens.end(i) - 1) == '.';
    }

    /** "460k-negen duizend": the end of a word with a hyphen that was not understood. */
    boolean isHyphenated(int i) {
        if (!tokens.isUnknownWord(i) || !tokens.isGlued(i)) {
            return false;
        }
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            if (tokens.text().charAt(at) == '-') {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the hyphen stands inside one number: "twenty-five", "five-million", "one-thousand-three-hundred"; "3
     * million-4 million" are two.
     */
    boolean joins(int i) {
        boolean words = tokens.is(i - 1, NumeralKind.TENS)
                || tokens.is(i - 1, NumeralKind.HUNDRED)
                || tokens.is(i - 1, NumeralKind.SCALE) && isHyphen(i - 2);
        return words && !tokens.isDigits(i + 1)
                || tokens.is(i - 1, FunctionWord.AND)
                || tokens.is(i + 1, FunctionWord.AND)
                || isScaleWord(i + 1);
    }

    /** "two million, five hundred thousand": a comma between a scale and a group that itself has a scale or connector. */
    boolean isGroupComma(Cardinal cardinal, int i, int limit) {
        if (!tokens.isSymbol(i, ',') || tokens.isGlued(i + 1) || !cardinal.endsIn(NumeralKind.SCALE)) {
            return false;
        }
        int words = 0;
        for (int at = i + 1; at < Math.min(limit, i + 5) && (cardinalSense(at) != null || isHyphen(at)); at++) {
            words++;
            if (words > 1 && isScaleWord(at)) {
                return true;
            }
        }
        return false;
    }

    /** "ninety - five thousand": texts that set every mark apart. */
    boolean isSpacedHyphen(Cardinal cardinal, int i) {
        return !settings.onesBeforeTens()
                && cardinal.endsIn(NumeralKind.TENS)
                && tokens.isSymbol(i, '-')
                && !tokens.isGlued(i + 1)
                && tokens.is(i + 1, NumeralKind.ONES);
    }

    @Nullable
    Sense cardinalSense(int i) {
        for (WordKind kind : CARDINALS) {
            Sense sense = tokens.sense(i, kind);
            if (sense != null) {
                return sense;
            }
        }
        return null;
    }

    boolean isScaleWord(int i) {
        return tokens.is(i, NumeralKind.HUNDRED) || tokens.is(i, NumeralKind.SCALE);
    }

    boolean isHyphen(int i) {
        return tokens.isSymbol(i, '-') && tokens.isGlued(i) && tokens.isGlued(i + 1);
    }
}
