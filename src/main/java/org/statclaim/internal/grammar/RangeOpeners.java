package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.WordKind;
import org.statclaim.internal.tokens.Sentence;

/** What stands before the first figure of a range, or makes it no range but a change. */
final class RangeOpeners {

    private static final int MAX_BETWEEN = 3;
    private static final int CHANGE_WINDOW = 14;

    private final Sentence tokens;
    private final Modifiers modifiers;

    RangeOpeners(Sentence tokens, Modifiers modifiers) {
        this.tokens = tokens;
        this.modifiers = modifiers;
    }

    /** "increased by 3 to 12": by how much and up to what are two figures. */
    boolean isDelta(Operand first, int floor) {
        int i = first.first() - 1;
        while (i > floor && modifiers.isModifier(i) && !tokens.is(i, FunctionWord.DELTA)) {
            i--;
        }
        boolean by = i >= floor && tokens.is(i, FunctionWord.DELTA);
        boolean changed =
                tokens.is(first.first() - 1, ChangeKind.INCREASE) || tokens.is(first.first() - 1, ChangeKind.DECREASE);
        // "jumped $3 to $92" against "rose 5 to 7 percent": with its own unit the first figure is the step
        return by || changed && first.unit() != null;
    }

    boolean opens(Operand first, WordKind opener, int floor) {
        for (int i = first.first() - 1; i >= floor && i >= first.first() - MAX_BETWEEN; i--) {
            if (tokens.is(i, opener)) {
                return true;
            }
            if (!modifiers.isModifier(i)) {
                return false;
            }
        }
        return false;
    }

    boolean isTransition(Operand first, Operand second, BigDecimal one, BigDecimal other) {
        boolean from = tokens.is(first.first() - 1, FunctionWord.FROM)
                || tokens.is(first.first() - 2, FunctionWord.FROM) && modifiers.isModifier(first.first() - 1);
        int joint = first.end();
        boolean level = tokens.is(joint, FunctionWord.LEVEL) && !tokens.is(joint, FunctionWord.TO);
        return from && (level || one.compareTo(other) > 0 || tokens.is(joint, FunctionWord.LEVEL) && changes(first));
    }

    /** Whether a word of change stands shortly before: "steeg van 5 tot 7", "doubled from 3 to 6"; "van 5 tot 7 uur" has none. */
    private boolean changes(Operand first) {
        for (int i = first.first() - 1; i > first.first() - CHANGE_WINDOW; i--) {
            if (tokens.is(i, ChangeKind.INCREASE)
                    || tokens.is(i, ChangeKind.DECREASE)
                    || tokens.is(i, NumeralKind.MULTIPLY)) {
                return true;
            }
        }
        return false;
    }
}
