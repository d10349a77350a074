package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.WordKind;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * What stands before the first figure of a range, or makes it no range but a change. Words alone are asked, and in
 * which direction the figures go; not what they are figures of.
 */
final class RangeOpeners {

    // the opener and two modifiers behind it; farther off, "from" says where somebody comes from
    static final int MAX_BETWEEN = 3;
    // the verb of a change stands well before it in Dutch: "steeg de prijs van een brood in de stad van 5 tot 7 euro"
    private static final int CHANGE_WINDOW = 14;

    private final Sentence tokens;
    private final Modifiers modifiers;

    RangeOpeners(Sentence tokens, Modifiers modifiers) {
        this.tokens = tokens;
        this.modifiers = modifiers;
    }

    /**
     * "increased by 3 to 12": by how much and up to what are two figures.
     *
     * @param floor where the figure before ends; modifiers are passed over no farther
     */
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

    /**
     * Whether the word stands before the figure with nothing but modifiers between: "from about 5 to 7". In
     * "from Ghent 5 to 7" it does not.
     *
     * @param opener the class of the word, "from" or "between"
     */
    boolean opens(Operand first, WordKind opener, int floor) {
        for (int i = first.first() - 1; i >= floor && i >= first.first() - MAX_BETWEEN; i--) {
            if (tokens.is(i, opener) || opener == FunctionWord.FROM && tokens.is(i, ChangeKind.NAMED_FROM)) {
                return true;
            }
            if (!modifiers.isModifier(i)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether the first figure is what was, and the second what is: "van 9 naar 12 procent". A word that may also end
     * a range, as "to" and "tot" do, needs more: the figures fall, "from 12 to 9 percent", or a verb of change stands
     * before, "steeg van 5 tot 7 euro", "went from 9 to 12 percent". "Prices go from 9 to 12 euros" is a range.
     */
    boolean isTransition(Operand first, Operand second, BigDecimal one, BigDecimal other) {
        // one hedge may stand between: "van ruim 9 naar 12 procent"
        boolean from =
                isFrom(first.first() - 1) || isFrom(first.first() - 2) && modifiers.isModifier(first.first() - 1);
        int joint = first.end();
        // "naar" can mean nothing else; "to" and "tot" are of both classes
        boolean level = tokens.is(joint, FunctionWord.LEVEL) && !tokens.is(joint, FunctionWord.TO);
        // "een verlies van 10 tot 15 miljoen" is what is reckoned with
        boolean named = tokens.is(first.first() - 1, ChangeKind.NAMED_FROM);
        boolean went = tokens.is(first.first() - 2, ChangeKind.WENT) || tokens.is(first.first() - 3, ChangeKind.WENT);
        return from
                && !isByHow(first, second, one, other)
                && !tokens.is(first.first() - 2, HedgeKind.RANGE_NOUN)
                && (level
                        || one.compareTo(other) > 0
                        || tokens.is(joint, FunctionWord.LEVEL) && !named && (went || changes(first)));
    }

    /** "se contracter de 4 à 5 %": what falls by a preposition that says by how much, too, has not come from less. */
    private boolean isByHow(Operand first, Operand second, BigDecimal one, BigDecimal other) {
        int from = first.first() - 1;
        return tokens.is(from, ChangeKind.BY_BEHIND_OBJECT)
                && tokens.is(from - 1, ChangeKind.DECREASE)
                && second.unit() != null
                && second.unit().kind() == Kind.PERCENTAGE
                && one.compareTo(other) < 0;
    }

    private boolean isFrom(int i) {
        return tokens.is(i, FunctionWord.FROM) || tokens.is(i, ChangeKind.NAMED_FROM);
    }

    /**
     * Whether a word of change stands shortly before: "steeg van 5 tot 7", "doubled from 3 to 6";
     * "het kost van 5 tot 7 euro" has none.
     */
    boolean changes(Operand first) {
        int from = aside(first.first() - 1);
        for (int i = from; i > from - CHANGE_WINDOW + 1; i--) {
            if (tokens.is(i, ChangeKind.INCREASE)
                    || tokens.is(i, ChangeKind.DECREASE)
                    || tokens.is(i, NumeralKind.MULTIPLY)) {
                return true;
            }
        }
        return false;
    }

    /** What two commas set off is passed over: "tripled by the spring, long before the new line had opened, from 5 to 15". */
    private int aside(int from) {
        if (tokens.isComma(from - 1)) {
            for (int i = from - 2; i > from - CHANGE_WINDOW; i--) {
                if (tokens.isComma(i)) {
                    return i;
                }
            }
        }
        return from;
    }
}
