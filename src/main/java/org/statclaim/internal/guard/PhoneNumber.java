package org.statclaim.internal.guard;

/** "+32 2 555 12 34", "0800-1351": digits behind a plus or a leading nought. */
final class PhoneNumber extends Guard {

    private static final int DIGITS = 9;
    private static final int PAIRS = 4;

    PhoneNumber(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        boolean plus = tokens.isSymbol(i - 1, '+') && tokens.isGlued(i) && !tokens.isGlued(i - 1);
        if (plus && tokens.isDigits(i + 1)) {
            return shapes.digitRunEnd(i, limit);
        }
        if (tokens.firstChar(i) != '0' || calendar.length(i) < 2) {
            return PASS;
        }
        int run = shapes.digitRunEnd(i, limit);
        boolean grouped = run > i + 1 && calendar.length(i) + calendar.length(run - 1) > 4;
        return run >= i + PAIRS || grouped || calendar.length(i) >= DIGITS ? run : PASS;
    }
}
