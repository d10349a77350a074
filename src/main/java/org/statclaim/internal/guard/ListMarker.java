package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.FunctionWord;

/** "1)", "(2)" and "3." at the start of a line. */
final class ListMarker extends Guard {

    private static final int BRACKETED = 12;

    ListMarker(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        if (calendar.length(i) > 2) {
            return PASS;
        }
        boolean opened = tokens.isSymbol(i - 1, '(') && tokens.isGlued(i);
        boolean closed = tokens.isSymbol(i + 1, ')') && tokens.isGlued(i + 1);
        if (closed && !opened) {
            return insideBrackets(i) ? PASS : i + 2;
        }
        if (closed && (tokens.startsLine(i - 1) || !tokens.isWord(i - 2))) {
            return i + 2;
        }
        boolean stop = tokens.isSymbol(i + 1, '.') && tokens.isGlued(i + 1) && !tokens.isGlued(i + 2) && i + 2 < limit;
        // "1. a torch, 2. a rope and 3. a map": no sentence ends before a small letter
        boolean inline = stop
                && tokens.isWord(i + 2)
                && Character.isLowerCase(tokens.firstChar(i + 2))
                && (tokens.isSymbol(i - 1, ':')
                        || tokens.isSymbol(i - 1, ',')
                        || tokens.isSymbol(i - 1, ';')
                        || tokens.is(i - 1, FunctionWord.AND));
        return stop && tokens.startsLine(i) || inline ? i + 2 : PASS;
    }

    private boolean insideBrackets(int i) {
        for (int at = i - 1; at > i - BRACKETED; at--) {
            if (tokens.isSymbol(at, '(')) {
                return true;
            }
            if (tokens.isSymbol(at, ')')) {
                return false;
            }
        }
        return false;
    }
}
