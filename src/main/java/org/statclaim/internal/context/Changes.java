package org.statclaim.internal.context;

import java.util.ArrayList;
import java.util.List;
import org.statclaim.claim.Role;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * Whether a figure is, or results from, a rise or fall that its clause states. A figure marked as the delta ("met", "by")
 * or the level ("tot", "to") of a change looks for its verb in the whole clause; an unmarked one must stand beside it, as
 * in "rose 3 percent" and "a 3 percent drop", or be what the clause's verb can only have for its size.
 *
 * <p>The figures are asked from left to right, as one without a verb of its own goes on with what the one before it does:
 * "shares fell by 3 percent, Delta by 2 percent". What the grammar has seen, "verdubbeld" or "6 million, up from 5 million", is
 * not asked again. Where a figure is marked, its words of change are looked for before it first, as most stand there in both
 * languages, and behind it for the Dutch "met 3 procent is gestegen".
 */
final class Changes {

    /** So far around a figure a verb may govern its preposition: "is tot negen jaar cel veroordeeld". */
    private static final int GOVERNED_BEFORE = 14;

    private static final int GOVERNED_BEHIND = 8;

    private final Sentence tokens;
    private final ChangeMarks marks;
    private final ChangeWords words;
    private final ChangeSearch search;
    private final ChangeLists lists;

    Changes(Sentence tokens, LanguagePack pack) {
        this.tokens = tokens;
        this.marks = new ChangeMarks(tokens, pack);
        this.words = new ChangeWords(tokens, pack, marks);
        this.search = new ChangeSearch(tokens, pack, marks, words);
        this.lists = new ChangeLists(tokens, marks, words);
    }

    /**
     * How a figure moves.
     *
     * @param change which way
     * @param role whether the figure is by how much
     * @param arrived whether it is where a change arrives, so that its "at most" bounds nothing: "gestegen tot 12 miljoen"
     */
    record Move(Change change, Role role, boolean arrived) {
        private static final Move NONE = new Move(Change.NONE, Role.LEVEL, false);

        /** The size of a change, where there is one. */
        private static Move by(Change change) {
            return new Move(change, change == Change.NONE ? Role.LEVEL : Role.CHANGE, false);
        }

        /** A level that was arrived at, or left again: "daalde tot 12 euro", "de prijs van 84 euro daalde". */
        private static Move level(Change change, boolean arrived) {
            return new Move(change, Role.LEVEL, arrived);
        }
    }

    /** How each of the sentence's figures moves. */
    List<Move> of(List<Mention> mentions) {
        List<Move> moves = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            moves.add(i == 0 ? of(mentions.get(0)) : of(mentions.get(i), mentions.get(i - 1), moves.get(i - 1)));
        }
        // "14 en 37 procent hoger": the word stands behind the last of them
        for (int i = mentions.size() - 2; i >= 0; i--) {
            boolean same = moves.get(i).change() == Change.NONE
                    && moves.get(i + 1).role() == Role.CHANGE
                    && lists.isPair(mentions.get(i), mentions.get(i + 1));
            if (same) {
                moves.set(i, moves.get(i + 1));
            }
        }
        return moves;
    }

    /** The first figure of a sentence, which has no other to go on with. */
    private Move of(Mention mention) {
        return isTold(mention) ? told(mention) : find(mention);
    }

    /**
     * "verdubbeld", and ages, which do not move: the clause has nothing to say of it. "The average age rose from 38 to 40" has
     * a former level, and is asked.
     */
    private static boolean isTold(Mention mention) {
        return mention.change() != Change.NONE || mention.kind() == Kind.AGE && mention.former() == null;
    }

    /**
     * "verdubbeld" is by how much; "6 million, up from 5 million" is a level, whose direction the grammar has read.
     */
    private static Move told(Mention mention) {
        return mention.former() == null ? Move.by(mention.change()) : Move.level(mention.change(), false);
    }

    /**
     * A figure that another one stands before: it says the same again, has a verb of its own, or goes on with that one's.
     */
    private Move of(Mention mention, Mention before, Move moveBefore) {
        if (isTold(mention)) {
            return told(mention);
        }
        boolean restated = moveBefore.change() != Change.NONE
                && (isRestated(before, mention) || moveBefore.role() == Role.CHANGE && isInBrackets(before, mention));
        Move move = restated ? new Move(moveBefore.change(), moveBefore.role(), false) : find(mention);
        if (move.change() == Change.NONE && isRestated(before, mention) && marks.of(mention) == ChangeMarks.NONE) {
            // "lost $3m, or 4 percent of its value": a loss of money is no fall, one of a share is
            move = Move.by(search.beside(mention, before.from()));
        }
        boolean goesOn = move.change() == Change.NONE && goesOn(before, mention);
        boolean again = move.change() == Change.NONE ? goesOn : move.arrived();
        if (again && moveBefore.arrived() && isLimit(before, mention)) {
            return Move.NONE;
        }
        if (move.change() != Change.NONE) {
            return move;
        }
        if (goesOn) {
            // "fell by 6 percent to £462": the level stays a level, though what it goes on with is a size
            boolean delta = marks.isDelta(marks.of(mention)) && moveBefore.change() != Change.NONE;
            // "zijn verdrievoudigd, tot gemiddeld 240.000 euro"
            boolean arrived = move.arrived()
                    || moveBefore.role() == Role.CHANGE
                            && moveBefore.change() != Change.NONE
                            && tokens.is(marks.of(mention), FunctionWord.LEVEL);
            return new Move(moveBefore.change(), delta ? Role.CHANGE : Role.LEVEL, arrived);
        }
        return moveBefore.role() == Role.CHANGE && lists.isNext(before, mention) ? moveBefore : move;
    }

    /**
     * "shares were down 2 %, Burlington by 3 %", "by 6 per cent, or 38p a week, to £462": without a verb of its own. Not so
     * "shares fell by 3 percent; Delta by 2 percent", where a new statement begins, nor "rose by 3 percent, the tower was topped
     * by 2 percent".
     */
    private boolean goesOn(Mention previous, Mention mention) {
        int mark = marks.of(mention);
        if (mark == ChangeMarks.NONE) {
            return false;
        }
        for (int i = previous.last() + 1; i < mark; i++) {
            if (tokens.is(i, FunctionWord.VERB) || tokens.isSymbol(i, ';') || words.opensClause(i)) {
                return false;
            }
        }
        return true;
    }

    /** "naar 1,25 procent voor bedragen tot 100.000 euro": what has arrived does not arrive again, unless a mark or "and" begins anew. */
    private boolean isLimit(Mention previous, Mention mention) {
        int mark = marks.of(mention);
        for (int i = previous.last() + 1; i < mark; i++) {
            if (tokens.is(i, FunctionWord.AND) || tokens.isBoundary(i)) {
                return false;
            }
        }
        return tokens.is(mark, FunctionWord.LEVEL) && mark > previous.last() + 1;
    }

    /**
     * "190 points, or 0.6%", "85 cent, oftewel 6,3 procent": the same change twice. One word may stand behind the "or", as in
     * "or about 0.6%"; what begins later speaks of something else.
     */
    private boolean isRestated(Mention previous, Mention mention) {
        int gap = tokens.isSymbol(previous.last() + 1, ',') ? previous.last() + 2 : previous.last() + 1;
        boolean or = tokens.is(gap, FunctionWord.OR) || tokens.is(gap, FunctionWord.RESTATED);
        return or && gap + 2 >= mention.from() && !tokens.isSymbol(gap, '(');
    }

    /** "dropped by 1.7 million tonnes (22%)": the step as a share, alone in brackets right behind it. */
    private boolean isInBrackets(Mention previous, Mention mention) {
        int open = ChangeSearch.end(previous) + 1;
        return mention.kind() == Kind.PERCENTAGE
                && previous.kind() != Kind.PERCENTAGE
                && !mention.hasCounted()
                && tokens.isSymbol(open, '(')
                && mention.from() == open + 1
                && tokens.isSymbol(mention.last() + 1, ')');
    }

    /**
     * Asks in the order of what leaves least doubt: a former level, "more" or "less" right behind the figure, a word that marks
     * it, and only then what merely stands beside it.
     */
    private Move find(Mention mention) {
        if (mention.previous() != null
                && mention.value() != null
                && mention.value().compareTo(mention.previous()) != 0) {
            // "ging van 40 tot 25": the levels say which way, whatever the verb
            boolean more = mention.value().compareTo(mention.previous()) > 0;
            return Move.level(more ? Change.INCREASE : Change.DECREASE, true);
        }
        int next = ChangeSearch.end(mention) + 1;
        // "3 kilos de moins", and no "3 hommes de plus de 60 ans"
        boolean of = tokens.is(next, FunctionWord.PARTITIVE) && !tokens.isDigits(next + 2);
        next = of ? next + 1 : next;
        // "60 percent of voters more": a level
        boolean held = mention.kind() == Kind.PERCENTAGE && mention.hasCounted();
        // "fielen in zwölf Stunden mehr als 90 Liter": the bound of the next figure
        boolean bounds =
                tokens.is(next, HedgeKind.BOUND) && Numeral.mayBegin(tokens, next + 1) && search.isTime(mention);
        if (!held && !bounds && (tokens.is(next, FunctionWord.MORE) || tokens.is(next, FunctionWord.LESS))) {
            // "120 leden meer", "5.000 meer dan vorig jaar", "10 percent less"
            return Move.by(tokens.is(next, FunctionWord.MORE) ? Change.INCREASE : Change.DECREASE);
        }
        Change beside = held ? Change.NONE : search.besideLevel(mention, next);
        if (beside != Change.NONE) {
            return Move.by(beside);
        }
        Change described = search.described(mention);
        if (described != Change.NONE) {
            return Move.by(described);
        }
        int mark = marks.of(mention);
        if (mark == ChangeMarks.NONE && mention.former() == null) {
            return unmarked(mention);
        }
        if (tokens.is(mark, FunctionWord.LEVEL) && tokens.is(next, FunctionWord.SUBSET)) {
            // "cut power to 64,000 of them": who was hit, as no part of a set is a level
            return Move.NONE;
        }
        if (search.amounts(mark)) {
            // "wurde auf 5 Euro angehoben" ends in a verb of its own
            Change change = search.subject(mention);
            return change == Change.NONE ? Move.level(search.atEndOf(mention), false) : Move.by(change);
        }
        Change change = search.marked(mention, mark);
        // "veroordeeld tot negen jaar" arrives at a level too, "biedt plaats tot 300 man" is a limit
        boolean arrived = tokens.is(mark, FunctionWord.LEVEL) && (change != Change.NONE || isGoverned(mention));
        return marks.isDelta(mark) && mention.former() == null ? Move.by(change) : Move.level(change, arrived);
    }

    /** "daalde 3 procent", "a rise of 40": without a word that says whether it is the size of the change. */
    private Move unmarked(Mention mention) {
        boolean plus = tokens.isSymbol(mention.first() - 1, '+') && tokens.isGlued(mention.first());
        if (plus && mention.kind() != Kind.MEASURE) {
            // "(+2,1 procent)"; "+4 degrees" is how warm it is
            return Move.by(Change.INCREASE);
        }
        // "profit (-3%)" is how it moved, "profit was -3%" how high it is
        boolean signed = mention.kind() == Kind.PERCENTAGE
                && mention.value() != null
                && mention.value().signum() < 0
                && tokens.isSymbol(mention.first() - 1, '(');
        if (signed) {
            return Move.by(Change.DECREASE);
        }
        // "ein Rückgang von über 5 Prozent" is by so much
        boolean size = tokens.is(mention.from() - 1, FunctionWord.PARTITIVE);
        if (marks.passes(mention) != ChangeMarks.NONE && !size) {
            return Move.level(search.passed(mention), false);
        }
        Change arrived = search.closed(mention);
        if (arrived != Change.NONE) {
            return Move.level(arrived, false);
        }
        if (!tokens.is(mention.from() - 1, FunctionWord.PARTITIVE)) {
            return Move.by(search.unmarked(mention));
        }
        // "een stijging van 3 procent" is by how much; "de prijs van 84 euro daalde" is as much as that
        Change before = search.beside(mention);
        before = before == Change.NONE ? search.ofObject(mention) : before;
        return before == Change.NONE ? Move.level(search.close(mention), false) : Move.by(before);
    }

    /**
     * "tot negen jaar cel veroordeeld", "beperkt tot 3,4 procent": the preposition is the verb's, and the figure a level that
     * nothing need have risen to. "De zaal biedt plaats tot 300 man" has no such verb and stays a limit.
     */
    private boolean isGoverned(Mention mention) {
        for (int i = mention.from() - GOVERNED_BEFORE; i < mention.last() + GOVERNED_BEHIND; i++) {
            if (tokens.is(i, ChangeKind.TAKES_LEVEL)) {
                return true;
            }
        }
        return false;
    }
}
