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

    boolean isGluedMark(int i, char mark) {
        return tokens.isSymbol(i, mark) && tokens.isGlued(i);
    }

    boolean isChain(int i) {
        return (isGluedMark(i + 1, '.') || isGluedMark(i + 1, ',')) && tokens.isGlued(i + 2) && tokens.isDigits(i + 2);
    }

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

    /** One past such numbers with slashes between: "2020/21/22". */
    int slashEnd(int i, int limit) {
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

    /** One past digits with blanks or the marks of phone numbers between. */
    int digitRunEnd(int i, int limit) {
        int end = i + 1;
        while (end < limit
                && end < i + MAX_CHAIN
                && (tokens.isDigits(end) || (isPhoneMark(end) && tokens.isDigits(end + 1)))) {
            end++;
        }
        return end;
    }

    private boolean isPhoneMark(int i) {
        return tokens.isSymbol(i, '-') || tokens.isSymbol(i, '/') || tokens.isSymbol(i, '.') && tokens.isGlued(i + 1);
    }
}
