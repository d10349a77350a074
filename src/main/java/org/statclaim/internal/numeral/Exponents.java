package org.statclaim.internal.numeral;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.text.Chars;
import org.statclaim.internal.tokens.Sentence;

/**
 * Powers of ten, as calculators and as printed tables write them: "2.4E+03", "10⁶", "10^9". Whether the number before
 * is one that takes a power is for who asks: behind any but a ten, raised digits are the mark of a note.
 */
public final class Exponents {

    /**
     * No power of ten that is printed has more digits, its sign included; with "12e12345" a number would fill pages.
     */
    private static final int MAX_POWER = 4;

    private final Sentence tokens;

    Exponents(Sentence tokens) {
        this.tokens = tokens;
    }

    /**
     * The exponent of "12e-1", "2.4E+03" and "45e8" that begins at the token; null where there is none. In "5E" and
     * "5Energie" no digits follow.
     */
    @Nullable
    public Exponent of(int i) {
        boolean letter =
                tokens.isGlued(i) && tokens.isWord(i) && (tokens.firstChar(i) == 'e' || tokens.firstChar(i) == 'E');
        if (!letter) {
            return null;
        }
        if (tokens.end(i) - tokens.start(i) > 1) {
            // the letter of "45e8" and its digits are one token, as those of a name are
            return isExponentOf(tokens.start(i) + 1, tokens.end(i))
                    ? new Exponent(number(tokens.start(i) + 1, tokens.end(i)), i + 1)
                    : null;
        }
        // behind "2.4E" a sign is a token of its own, and so are the digits
        boolean signed = (tokens.isSymbol(i + 1, '-') || tokens.isSymbol(i + 1, '+')) && tokens.isGlued(i + 1);
        int at = signed ? i + 2 : i + 1;
        boolean power = tokens.isDigits(at) && tokens.isGlued(at) && isExponentOf(tokens.start(at), tokens.end(at));
        return power ? new Exponent(signedBy(i + 1, number(tokens.start(at), tokens.end(at))), at + 1) : null;
    }

    /**
     * The power at the token; null where there is none.
     *
     * @param i where "^9", "**9" or "⁹" may stand behind a ten
     * @param lost whether also "-9" and "−9" are one, which is what is left where superscripts were lost. Behind
     *     "1.99×10" they are; "10-9" alone is a range or a score.
     */
    @Nullable
    Exponent power(int i, boolean lost) {
        if (!tokens.isGlued(i)) {
            return null;
        }
        int raised = 0;
        int at = i;
        // each raised character is a token of its own, the sign among them
        while (tokens.isGlued(at) && at < i + MAX_POWER && Chars.RAISED.indexOf(tokens.firstChar(at)) >= 0) {
            int digit = Chars.RAISED.indexOf(tokens.firstChar(at));
            raised = digit < 10 ? raised * 10 + digit : raised;
            at++;
        }
        if (at > i && Chars.RAISED.indexOf(tokens.firstChar(at - 1)) < 10) {
            return new Exponent(tokens.firstChar(i) == '⁻' ? -raised : raised, at);
        }
        boolean caret = tokens.isSymbol(i, '^');
        boolean stars = tokens.isSymbol(i, '*') && tokens.isSymbol(i + 1, '*');
        at = caret ? i + 1 : stars ? i + 2 : i;
        int sign = at;
        boolean minus = tokens.isSymbol(at, '-') || tokens.isSymbol(at, '−');
        at = minus || tokens.isSymbol(at, '+') ? at + 1 : at;
        boolean power = (caret || stars || lost && minus)
                && tokens.isDigits(at)
                && tokens.isGlued(at)
                && isExponentOf(tokens.start(at), tokens.end(at));
        return power ? new Exponent(signedBy(sign, number(tokens.start(at), tokens.end(at))), at + 1) : null;
    }

    /** The power with the sign that may stand at the token. */
    private int signedBy(int i, int power) {
        return tokens.isSymbol(i, '-') || tokens.isSymbol(i, '−') ? -power : power;
    }

    /** Whether all is digits, and few enough to be a power: none out of "12e5x". */
    private boolean isExponentOf(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Chars.isDigit(tokens.text().charAt(i))) {
                return false;
            }
        }
        return end - start < MAX_POWER;
    }

    private int number(int start, int end) {
        return Integer.parseInt(tokens.text(), start, end, 10);
    }
}
