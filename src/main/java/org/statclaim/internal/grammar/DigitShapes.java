package org.statclaim.internal.grammar;

import org.statclaim.internal.tokens.Sentence;

/** The shapes of digit tokens that guards tell apart. */
final class DigitShapes {

    private static final int MAX_DAY = 31;

    private final Sentence tokens;

    DigitShapes(Sentence tokens) {
        this.tokens = tokens;
    }

    boolean isGluedMark(int i, char mark) {
        return tokens.isSymbol(i, mark) && tokens.isGlued(i);
    }

    boolean isDay(int i) {
        return tokens.isDigits(i) && length(i) <= 2 && number(i) >= 1 && number(i) <= MAX_DAY;
    }

    boolean isYear(int i) {
        return tokens.isDigits(i) && length(i) == 4 && number(i) >= 1000 && number(i) <= 2199;
    }

    boolean isChain(int i) {
        return (isGluedMark(i + 1, '.') || isGluedMark(i + 1, ',')) && tokens.isGlued(i + 2) && tokens.isDigits(i + 2);
    }

    int length(int i) {
        return tokens.end(i) - tokens.start(i);
    }

    /** The digits as a number; a large one where they are many. */
    int number(int i) {
        return !tokens.isDigits(i) || length(i) > 6
                ? Integer.MAX_VALUE
                : Integer.parseInt(tokens.text(), tokens.start(i), tokens.end(i), 10);
    }
}
