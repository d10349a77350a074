package org.statclaim.internal.context;

import org.statclaim.internal.grammar.Draft;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Tokens;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/** Whether a figure is, or results from, a rise or fall that its clause states. */
final class Changes {

    private static final int BEFORE = 12;
    private static final int AFTER = 6;

    private final Tokens tokens;

    Changes(Tokens tokens) {
        this.tokens = tokens;
    }

    void find(Draft draft, int from, int to) {
        if (draft.change != Change.NONE || draft.kind == Kind.AGE) {
            return;
        }
        Change before = before(draft, from);
        Change change = before == Change.NONE ? after(draft, to) : before;
        boolean level = tokens.is(draft.from, TokenClass.LEVEL) || tokens.is(draft.first - 1, TokenClass.LEVEL);
        if (change != Change.NONE && level && draft.bound == Bound.AT_MOST) {
            // "gestegen tot 12 miljoen" is the new level, no bound
            draft.bound = Bound.NONE;
        }
        draft.change = change;
    }

    private Change before(Draft draft, int from) {
        for (int i = draft.from - 1; i >= Math.max(from, draft.from - BEFORE); i--) {
            if (endsClause(i)) {
                return Change.NONE;
            }
            Change change = at(i);
            if (change != Change.NONE) {
                return change;
            }
        }
        return Change.NONE;
    }

    private Change after(Draft draft, int to) {
        int last = Math.max(draft.last, draft.countedLast);
        for (int i = last + 1; i < Math.min(to, last + AFTER); i++) {
            if (endsClause(i)) {
                return Change.NONE;
            }
            Change change = at(i);
            if (change != Change.NONE) {
                return change;
            }
        }
        return Change.NONE;
    }

    private boolean endsClause(int i) {
        return tokens.isSymbol(i, ';') || tokens.isSymbol(i, ':') || tokens.isSymbol(i, ',') || tokens.isSymbol(i, '(')
                || tokens.isSymbol(i, ')');
    }

    private Change at(int i) {
        if (tokens.is(i, TokenClass.INCREASE)) {
            return Change.INCREASE;
        }
        return tokens.is(i, TokenClass.DECREASE) ? Change.DECREASE : Change.NONE;
    }
}
