package org.statclaim.internal.guard;

/**
 * Marks of notes, glued behind what they explain: "sheep[4]", "percent.[12]", "studenten [2,3]".
 * The brackets must hold nothing but numbers: "[3 rooms]" is an aside that counts.
 */
final class NoteMark extends Guard {

    /** The marks of notes have no more digits. */
    private static final int NOTE_DIGITS = 3;

    NoteMark(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        // "[ 4 people ]" with blanks is no note
        if (!tokens.isSymbol(i - 1, '[') || !tokens.isGlued(i)) {
            return PASS;
        }
        int end = i;
        while (end < Math.min(limit, i + DigitShapes.MAX_CHAIN)
                && (tokens.isDigits(end) && calendar.length(end) <= NOTE_DIGITS || isNoteMark(end))) {
            end++;
        }
        return tokens.isSymbol(end, ']') ? end + 1 : PASS;
    }

    /** Several notes stand together with commas or as a range: "[2,3]", "[4-6]". */
    private boolean isNoteMark(int i) {
        return tokens.isSymbol(i, ',') || tokens.isSymbol(i, '-') || tokens.isSymbol(i, '–');
    }
}
