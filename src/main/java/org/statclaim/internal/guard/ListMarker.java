package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.FunctionWord;

/** Numbers that only order what follows them: "1)", "(2)", and "3." at the start of a line or inside a list. */
final class ListMarker extends Guard {

    /**
     * An opening bracket is looked for so far back: "(zie bladzijde 12)" closes an aside. A longer way would make a
     * line of brackets slow.
     */
    private static final int BRACKETED = 12;

    ListMarker(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        // no list is so long: "2019)" closes something else
        if (calendar.length(i) > 2) {
            return PASS;
        }
        boolean opened = tokens.isSymbol(i - 1, '(') && tokens.isGlued(i);
        boolean closed = tokens.isSymbol(i + 1, ')') && tokens.isGlued(i + 1);
        // "1) een lamp", but not the end of "(zie 12)"
        if (closed && !opened) {
            return insideBrackets(i) ? PASS : i + 2;
        }
        // "(2)" that opens a line or stands behind no word; "Emma (2)" has her age there
        if (closed && (tokens.startsLine(i - 1) || !tokens.isWord(i - 2))) {
            return i + 2;
        }
        // a blank and more must follow the stop, or it ends the sentence or is a decimal point: "3." and "3.5"
        boolean stop = tokens.isSymbol(i + 1, '.') && tokens.isGlued(i + 1) && !tokens.isGlued(i + 2) && i + 2 < limit;
        // "1. a torch, 2. a rope and 3. a map": no sentence ends before a small letter
        boolean inline = stop
                && tokens.isWord(i + 2)
                && Character.isLowerCase(tokens.firstChar(i + 2))
                && (tokens.isSymbol(i - 1, ':')
                        || tokens.isSymbol(i - 1, ',')
                        || tokens.isSymbol(i - 1, ';')
                        || tokens.is(i - 1, FunctionWord.AND));
        // "It fell to 3. Two left" has its number at no start of a line
        return stop && tokens.startsLine(i) || inline ? i + 2 : PASS;
    }

    /**
     * Whether the nearest bracket before the token opens: then the one behind it closes an aside, "(zie pagina 12)",
     * and marks nothing.
     */
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
