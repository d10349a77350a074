package org.statclaim.internal.guard;

/**
 * Numbers to call or to identify: "+32 2 555 12 34", "0800-1351", digits behind a plus or a leading nought. A plus
 * alone proves nothing ("+32 mensen"), nor does a short nought: "007" may be a count.
 */
final class PhoneNumber extends Guard {

    /** So many digits behind a nought are a number to call, written without blanks. */
    private static final int DIGITS = 9;
    /** So many tokens, marks among them, make a number to call: "02 555 12 34". */
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
        // "555-0142": who counts up to something writes no nought before it
        boolean nought = shapes.isGluedMark(i + 1, '-')
                && tokens.isDigits(i + 2)
                && tokens.isGlued(i + 2)
                && tokens.firstChar(i + 2) == '0'
                && calendar.length(i + 2) > 2;
        if (nought) {
            return shapes.digitRunEnd(i, limit);
        }
        if (tokens.firstChar(i) != '0' || calendar.length(i) < 2) {
            return PASS;
        }
        int run = shapes.digitRunEnd(i, limit);
        // "0800-1351" and "020 1234", but "05 12" has too few digits
        boolean grouped = run > i + 1 && calendar.length(i) + calendar.length(run - 1) > 4;
        return run >= i + PAIRS || grouped || calendar.length(i) >= DIGITS ? run : PASS;
    }
}
