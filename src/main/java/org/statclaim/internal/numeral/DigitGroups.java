package org.statclaim.internal.numeral;

import org.statclaim.internal.lexicon.PackSettings;
import org.statclaim.internal.tokens.Sentence;

/**
 * How the digits of one number are grouped, and which digits and marks make a chain. In a chain digits stand at every
 * second token, with a mark between; whoever asks gives the first and the last digits of it. It knows nothing of
 * decimals, which {@link DigitReader} tells from groups.
 */
final class DigitGroups {

    /** Longer digit strings are keys and codes; counting them stops there, however long the chain is. */
    static final int MAX_DIGITS = 30;

    private final Sentence tokens;
    private final PackSettings settings;

    DigitGroups(Sentence tokens, PackSettings settings) {
        this.tokens = tokens;
        this.settings = settings;
    }

    /** Whether a mark and more digits are glued to the digits: "1.234", not "1, 2". */
    boolean isChained(int i) {
        return (tokens.isSymbol(i + 1, '.') || tokens.isSymbol(i + 1, ',') || tokens.isSymbol(i + 1, '\''))
                && tokens.isGlued(i + 1)
                && tokens.isGlued(i + 2)
                && tokens.isDigits(i + 2);
    }

    /** How many digits, or characters, the token has. */
    int length(int i) {
        return tokens.end(i) - tokens.start(i);
    }

    /** The mark, where "1’234" is meant as "1'234" is. */
    char mark(int i) {
        return tokens.isSymbol(i, '\'') ? '\'' : tokens.text().charAt(tokens.start(i));
    }

    /**
     * Whether three digits behind a blank go on with the number before them: "1 234 567" does, "1 234 5678" ends at
     * 234.
     */
    boolean isSpacedGroup(int i, int limit) {
        // a new line begins a new number, as lists and tables have one on each
        if (!tokens.isDigits(i) || tokens.isGlued(i) || length(i) != 3 || tokens.startsLine(i)) {
            return false;
        }
        // one blank only: wider gaps and tabs stand between columns
        if (tokens.start(i) - tokens.end(i - 1) != 1 || tokens.text().charAt(tokens.end(i - 1)) == '\t') {
            return false;
        }
        // "12 345,678 cows" in English: a group that has groups of its own is a number of its own
        boolean gluedTail = tokens.isGlued(i + 1) && tokens.isDigits(i + 1);
        boolean grouped = isChained(i) && length(i + 2) == 3 && mark(i + 1) == settings.group();
        return !gluedTail && !(grouped && i + 2 < limit);
    }

    /** Whether the same mark stands all along: "1.234.567" is one number, "1.234,567.8" none. */
    boolean isUniform(int first, int last, char mark) {
        for (int i = first + 1; i < last; i += 2) {
            if (mark(i) != mark) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the groups have the lengths that they have in a number: threes, or the lakh grouping of twos and a last
     * three where the mark is the language's own comma. "1,23,456" is a number in English; in Dutch "1.23.456" is none,
     * and "12.3.4" nowhere.
     */
    boolean isGrouped(int first, int last, char mark) {
        // no number of thousands begins with a nought: "007.500.000" is a code
        if (length(first) > 3 || tokens.firstChar(first) == '0' || length(last) != 3) {
            return false;
        }
        boolean threes = true;
        boolean twos = length(first) <= 2 && mark == settings.group() && mark == ',';
        for (int i = first + 2; i < last; i += 2) {
            threes &= length(i) == 3;
            twos &= length(i) == 2;
        }
        return threes || twos;
    }

    /** The digits of a chain without its marks. */
    String join(int first, int last) {
        StringBuilder joined = new StringBuilder();
        for (int i = first; i <= last; i += 2) {
            joined.append(tokens.printed(i));
        }
        return joined.toString();
    }

    /** How many digits a chain has; for one that is too long any number beyond the limit. */
    int totalDigits(int first, int last) {
        int total = 0;
        for (int i = first; i <= last && total <= MAX_DIGITS; i += 2) {
            total += length(i);
        }
        return total;
    }

    int totalDigitsSpaced(int first, int last) {
        return (last - first + 1) * 3;
    }
}
