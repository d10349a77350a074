package org.statclaim.internal.numeral;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.Cardinal;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.PackSettings;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.WordKind;
import org.statclaim.internal.tokens.Sentence;

/**
 * Words of a cardinal and the marks that may join them: hyphens, commas, and the stop of an abbreviation. A mark
 * belongs to a number only with certain words at both sides, as the same marks stand between two numbers: "twenty-five"
 * is one, "five-six" a range.
 */
final class CardinalWords {

    /** In this order a word of several of these is asked; those that open fractions and sets are for others. */
    private static final WordKind[] IN_ORDER = {
        NumeralKind.ONES, NumeralKind.TEENS, NumeralKind.TENS, NumeralKind.HUNDRED, NumeralKind.SCALE, NumeralKind.ZERO
    };

    /** Number words that a cardinal is made of. */
    static final KindSet CARDINALS = KindSet.of(IN_ORDER);

    private final Sentence tokens;
    private final PackSettings settings;

    CardinalWords(Sentence tokens, PackSettings settings) {
        this.tokens = tokens;
        this.settings = settings;
    }

    /**
     * The token itself, or the one behind a hyphen that glues it to the one before: "two-thirds" is read as "two
     * thirds" is.
     */
    int skipHyphen(int i) {
        return isHyphen(i) ? i + 1 : i;
    }

    /** "8 bn. thirteen hundred": behind an abbreviation's stop, which may end a sentence, another number begins. */
    boolean isStopped(int i) {
        return tokens.text().charAt(tokens.end(i) - 1) == '.';
    }

    /**
     * "460k-negen duizend": the end of a word with a hyphen that was not understood. The thousand is not one by itself,
     * and nobody knows of what it is.
     */
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

    /**
     * "two million, five hundred thousand": a comma between a scale and a group that has a scale of its own. In "In two
     * thousand, five men died" the comma parts two numbers, and digits are left to themselves: "five million, 200 men".
     */
    boolean isGroupComma(Cardinal cardinal, int i, int limit) {
        if (!tokens.isSymbol(i, ',') || tokens.isGlued(i + 1) || !cardinal.endsIn(NumeralKind.SCALE)) {
            return false;
        }
        // a group's first scale stands no farther off than in "two million, thirty-five thousand"
        int words = 0;
        for (int at = i + 1; at < Math.min(limit, i + 5) && (cardinalSense(at) != null || isHyphen(at)); at++) {
            words++;
            if (words > 1 && isScaleWord(at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "ninety - five cows": texts that set every mark apart. Only where tens come before ones, as "twintig - vijf" is
     * no way to write 25; "40 - five" stays a range.
     */
    boolean isSpacedHyphen(Cardinal cardinal, int i) {
        return !settings.counting().onesBeforeTens()
                && cardinal.endsIn(NumeralKind.TENS)
                && tokens.isSymbol(i, '-')
                && !tokens.isGlued(i + 1)
                && tokens.is(i + 1, NumeralKind.ONES);
    }

    /** What the word says as a part of a cardinal; null where it is none. */
    @Nullable
    Sense cardinalSense(int i) {
        if (!tokens.isAny(i, CARDINALS)) {
            return null;
        }
        for (WordKind kind : IN_ORDER) {
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

    /** A hyphen without white space at either side, which may be part of one word or number. */
    boolean isHyphen(int i) {
        return tokens.isSymbol(i, '-') && tokens.isGlued(i) && tokens.isGlued(i + 1);
    }
}
