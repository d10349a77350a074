package org.statclaim.internal.grammar;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.tokens.Sentence;

/**
 * Signs before a figure, and the brackets that accountants write for one. A hyphen is the hard one: it also joins
 * words, "A-5", and figures, "5-10"; a minus word is one wherever it stands.
 */
final class Signs {

    /** "$(2,700,000.00)" has seven tokens inside; what is longer is a remark in brackets. */
    private static final int MAX_LOSS = 12;

    private final Sentence tokens;

    Signs(Sentence tokens) {
        this.tokens = tokens;
    }

    /** Where the number behind a currency begins: behind a minus, a hedge ("€ ~40") or the bracket of a loss ("$(2,700)"). */
    int behindSign(int i) {
        boolean hedge = tokens.is(i, HedgeKind.APPROX) && !tokens.isWord(i);
        return isSign(i) || hedge || isLoss(i) ? i + 1 : i;
    }

    /** "$(2,700.00)": in accounts, brackets are a minus. */
    boolean isLoss(int i) {
        if (!tokens.isSymbol(i, '(') || !tokens.isGlued(i) || !tokens.isGlued(i + 1)) {
            return false;
        }
        int end = i + 1;
        while (end < i + MAX_LOSS && tokens.isGlued(end) && !tokens.isSymbol(end, ')')) {
            end++;
        }
        // "$(see page 3)" has blanks, and "$(-)" no digit before its bracket
        return tokens.isDigits(end - 1) && tokens.isSymbol(end, ')');
    }

    /**
     * Whether the token is a minus of the number behind it. A hyphen must stand on it, an en dash on nothing else; the
     * mathematical sign and the word may stand off.
     */
    boolean isSign(int i) {
        boolean dash = tokens.isSymbol(i, '-') || tokens.isSymbol(i, '–') && !tokens.isGlued(i);
        return dash && tokens.isGlued(i + 1) || tokens.isSymbol(i, '−') || tokens.is(i, FunctionWord.MINUS);
    }

    /** Whether "1.2%" stands here: marks and digits without a blank, and the sign. */
    private boolean isPercentage(int i) {
        int end = i + 1;
        while (tokens.isGlued(end) && tokens.isGlued(end + 1) && tokens.isDigits(end + 1)) {
            end += 2;
        }
        return tokens.isDigits(i) && tokens.is(end, UnitKind.PERCENT);
    }

    /** Whether a figure may end here, so that a dash behind it joins it to the next: "7 –5 °C" is a range. */
    private boolean endsFigure(int i) {
        return tokens.isDigits(i)
                || tokens.is(i, UnitKind.PERCENT)
                || tokens.is(i, UnitKind.UNIT)
                || tokens.is(i, NumeralKind.SCALE)
                || tokens.is(i, MoneyKind.CURRENCY)
                || tokens.is(i, MoneyKind.MONEY_WORD);
    }

    /**
     * The sign right before a number; negative where there is none.
     *
     * @param from the first token that it may be
     */
    int signBefore(int i, int from) {
        int before = i - 1;
        if (before < from) {
            return -1;
        }
        if (tokens.is(before, FunctionWord.MINUS) && (tokens.isWord(before) || !tokens.isWord(before - 1))) {
            return before;
        }
        boolean dash = tokens.isSymbol(before, '-') || tokens.isSymbol(before, '−');
        // "–5 °C": an en dash that stands on the figure, and joins it to no other
        dash |= tokens.isSymbol(before, '–') && !endsFigure(before - 1);
        if (dash && tokens.isGlued(i)) {
            if (before > from && tokens.is(before - 1, FunctionWord.MINUS) && tokens.isGlued(before)) {
                return before - 1;
            }
            boolean rest = before == from && !(tokens.isGlued(before) && tokens.isWord(before - 1));
            // a sign has a blank or a bracket before it, as in "(-5%)": in "A-5" the hyphen joins a name
            boolean opens = !tokens.isGlued(before) || rest || tokens.isSymbol(before - 1, '(');
            // "DAX 15,234.12 -1.2%": behind a level its change
            boolean change = !tokens.isGlued(before) && isPercentage(i);
            // "12.4 -5" are two ends, not a level and a change
            return opens && (change || !tokens.isDigits(before - 1)) ? before : -1;
        }
        return -1;
    }
}
