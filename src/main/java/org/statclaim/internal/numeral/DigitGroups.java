package org.statclaim.internal.numeral;

import org.statclaim.internal.lexicon.PackSettings;
import org.statclaim.internal.tokens.Sentence;

/** How the digits of one number are grouped, and which digits and marks make a chain. */
final class DigitGroups {

    /** Longer digit strings are keys and codes. */
    private static final int MAX_DIGITS = 30;

    private final Sentence tokens;
    private final PackSettings settings;

    DigitGroups(Sentence tokens, PackSettings settings) {
        this.tokens = tokens;
        this.settings = settings;
    }

    /** Whether a mark and more digits are glued to the digits. */
    boolean isChained(int i) {
        return (tokens.isSymbol(i + 1, '.') || tokens.isSymbol(i + 1, ',') || tokens.isSymbol(i + 1, '\''))
                && tokens.isGlued(i + 1)
                && tokens.isGlued(i + 2)
                && tokens.isDigits(i + 2);
    }

    int length(int i) {
        return tokens.end(i) - tokens.start(i);
    }

    char mark(int i) {
        return tokens.isSymbol(i, '\'') ? '\'' : tokens.text().charAt(tokens.start(i));
    }

    boolean isSpacedGroup(int i, int limit) {
        if (!tokens.isDigits(i) || tokens.isGlued(i) || length(i) != 3 || tokens.startsLine(i)) {
            return false;
        }
        // one blank only: wider gaps and tabs stand between columns
        if (tokens.start(i) - tokens.end(i - 1) != 1 || tokens.text().charAt(tokens.end(i - 1)) == '\t') {
            return false;
        }
        boolean gluedTail = tokens.isGlued(i + 1) && tokens.isDigits(i + 1);
        boolean grouped = isChained(i) && length(i + 2) == 3 && mark(i + 1) == settings.group();
        return !gluedTail && !(grouped && i + 2 < limit);
    }

    boolean isUniform(int first, int last, char mark) {
        for (int i = first + 1; i < last; i += 2) {
            if (mark(i) != mark) {
                return false;
            }
        }
        return true;
    }

    /** Groups of three, or the lakh grouping of two and a last three where the mark is the language's own. */
    boolean isGrouped(int first, int last, char mark) {
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

    String join(int first, int last) {
        StringBuilder joined = new StringBuilder();
        for (int i = first; i <= last; i += 2) {
            joined.append(tokens.printed(i));
        }
        return joined.toString();
    }

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
