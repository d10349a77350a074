package org.statclaim.internal.guard;

import org.statclaim.internal.tokens.Sentence;

/** The shapes of digit tokens that guards tell apart. */
final class DigitShapes {

    /** How far a chain of digits is followed, so that a long one is not walked again from each of its places. */
    static final int MAX_CHAIN = 40;

    private final Sentence tokens;

    DigitShapes(Sentence tokens) {
        this.tokens = tokens;
    }

    /**
     * A mark without a blank before it; whether one stands behind it is for the caller to ask: "5, 6" has such a comma.
     */
    boolean isGluedMark(int i, char mark) {
        return tokens.isSymbol(i, mark) && tokens.isGlued(i);
    }

    /** Whether a point or comma and digits follow without a blank: "3.5", but not "3. Five" or "3, 5". */
    boolean isChain(int i) {
        return (isGluedMark(i + 1, '.') || isGluedMark(i + 1, ',')) && tokens.isGlued(i + 2) && tokens.isDigits(i + 2);
    }

    /** A hyphen or short dash, glued or not; the long one parts clauses. */
    boolean isRangeDash(int i) {
        return tokens.isSymbol(i, '-') || tokens.isSymbol(i, '–');
    }

    /** One past digits with points or commas between: "1.234,5". */
    int chainEnd(int i, int limit) {
        int end = i + 1;
        while (end + 1 < limit && end < i + MAX_CHAIN && isChain(end - 1)) {
            end += 2;
        }
        return end;
    }

    /** One past such numbers with slashes between: "2020/21/22", "7/12". One number alone is its own end. */
    int slashEnd(int i, int limit) {
        // each part may have points of its own: "1.5/2.5"
        int end = chainEnd(i, limit);
        while (end + 1 < limit
                && end < i + MAX_CHAIN
                && isGluedMark(end, '/')
                && tokens.isGlued(end + 1)
                && tokens.isDigits(end + 1)) {
            end = chainEnd(end + 1, limit);
        }
        return end;
    }

    /**
     * One past digits with blanks or the marks of phone numbers between: "0800-1351", "02 555 12 34". A mark that no
     * digits follow stays out.
     */
    int digitRunEnd(int i, int limit) {
        int end = i + 1;
        while (end < limit
                && end < i + MAX_CHAIN
                && (tokens.isDigits(end) || (isPhoneMark(end) && tokens.isDigits(end + 1)))) {
            end++;
        }
        return end;
    }

    /** A point must be glued to what follows, as in "02.555.12": else it ends the sentence. */
    private boolean isPhoneMark(int i) {
        return tokens.isSymbol(i, '-') || tokens.isSymbol(i, '/') || tokens.isSymbol(i, '.') && tokens.isGlued(i + 1);
    }
}
