package org.statclaim.internal.context;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.statclaim.claim.Role;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.Meaning.ChangeOf;
import org.statclaim.internal.lexicon.Meaning.SeparableVerb;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * Whether a figure is, or results from, a rise or fall that its clause states. A figure marked as the delta ("met", "by")
 * or the level ("tot", "to") of a change looks for its verb in the whole clause; an unmarked one must stand beside it, as
 * in "rose 3 percent" and "a 3 percent drop".
 *
 * <p>The figures are asked from left to right, as one without a verb of its own goes on with what the one before it does:
 * "shares fell by 3 percent, Delta by 2 percent". What the grammar has seen, "verdubbeld" or "6 million, up from 5 million", is
 * not asked again. Where a figure is marked, its words of change are looked for before it first, as most stand there in both
 * languages, and behind it for the Dutch "met 3 procent is gestegen".
 */
final class Changes {

    /** So far back a marked figure finds its verb: "steeg in de eerste maanden van dit jaar tot 40 euro". */
    private static final int CLAUSE = 14;
    /**
     * So far behind a marked figure a Dutch subordinate clause has its verb: "omdat de prijs met 3 procent is gedaald".
     */
    private static final int AFTER_CLAUSE = 8;
    /** Room for "steeg vorige maand ongeveer 3 procent"; a verb farther back has other figures too. */
    private static final int BESIDE = 4;
    /**
     * One word may stand between a figure and what it is the size of, "a 3 percent pay rise"; farther off, the noun has its own
     * figures too.
     */
    private static final int BEHIND = 2;

    private final Sentence tokens;
    private final Catalogs catalogs;

    Changes(Sentence tokens, Catalogs catalogs) {
        this.tokens = tokens;
        this.catalogs = catalogs;
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
        Move move =
                isRestated(before, mention) ? new Move(moveBefore.change(), moveBefore.role(), false) : find(mention);
        if (move.change() != Change.NONE || !goesOn(before, mention)) {
            return move;
        }
        // "fell by 6 percent to £462": the level stays a level, though what it goes on with is a size
        boolean delta = tokens.is(mark(mention), FunctionWord.DELTA) && moveBefore.change() != Change.NONE;
        return new Move(moveBefore.change(), delta ? Role.CHANGE : Role.LEVEL, move.arrived());
    }

    /**
     * "shares were down 2 %, Burlington by 3 %", "by 6 per cent, or 38p a week, to £462": without a verb of its own. Not so
     * "shares fell by 3 percent; Delta by 2 percent", where a new statement begins, nor "rose by 3 percent, the tower was topped
     * by 2 percent".
     */
    private boolean goesOn(Mention previous, Mention mention) {
        int mark = mark(mention);
        if (!tokens.is(mark, FunctionWord.DELTA) && !tokens.is(mark, FunctionWord.LEVEL)) {
            return false;
        }
        for (int i = previous.last() + 1; i < mark; i++) {
            if (tokens.is(i, FunctionWord.VERB) || tokens.isSymbol(i, ';')) {
                return false;
            }
        }
        return true;
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
        int next = Math.max(mention.last(), mention.countedLast()) + 1;
        // "drie keer meer dan wij", "60 percent of voters more": held against others, or a level
        boolean held = mention.kind() == Kind.MULTIPLE || mention.kind() == Kind.PERCENTAGE && mention.hasCounted();
        if (!held && (tokens.is(next, FunctionWord.MORE) || tokens.is(next, FunctionWord.LESS))) {
            // "120 leden meer", "5.000 meer dan vorig jaar", "10 percent less"
            return Move.by(tokens.is(next, FunctionWord.MORE) ? Change.INCREASE : Change.DECREASE);
        }
        int mark = mark(mention);
        boolean delta = tokens.is(mark, FunctionWord.DELTA);
        boolean level = tokens.is(mark, FunctionWord.LEVEL);
        if (!delta && !level && mention.former() == null) {
            return unmarked(mention);
        }
        // "profits up 8 percent were followed by a fall to 3 percent": the nearest word before the figure decides
        Change change = before(mention, CLAUSE, true);
        if (change == Change.NONE) {
            change = behind(mention, AFTER_CLAUSE);
        }
        // "veroordeeld tot negen jaar" arrives at a level too, "biedt plaats tot 300 man" is a limit
        return delta && mention.former() == null
                ? Move.by(change)
                : Move.level(change, level && (change != Change.NONE || isGoverned(mention)));
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
        Change before = before(mention, BESIDE, false);
        if (before != Change.NONE) {
            return Move.by(before);
        }
        // "the 30 year rate climbed": a measure that describes the subject does not move
        Change behind = behind(mention, mention.kind() == Kind.MEASURE ? 1 : BEHIND);
        // "de prijs van 84 euro daalde": what moves is as much as that
        boolean size = tokens.is(mention.from() - 1, FunctionWord.PARTITIVE);
        return size ? Move.level(behind, false) : Move.by(behind);
    }

    /**
     * "tot negen jaar cel veroordeeld", "beperkt tot 3,4 procent": the preposition is the verb's, and the figure a level that
     * nothing need have risen to. "De zaal biedt plaats tot 300 man" has no such verb and stays a limit.
     */
    private boolean isGoverned(Mention mention) {
        for (int i = mention.from() - CLAUSE; i < mention.last() + AFTER_CLAUSE; i++) {
            if (tokens.is(i, ChangeKind.TAKES_LEVEL)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The token that marks the figure as a delta or a level; modifiers may stand between: "steeg tot ongeveer 40 euro". -1
     * where none does.
     */
    private int mark(Mention mention) {
        for (int i = mention.first() - 1; i >= mention.from() - 3; i--) {
            if (tokens.is(i, FunctionWord.DELTA) || tokens.is(i, FunctionWord.LEVEL)) {
                return i;
            }
            if (!isPassed(i)) {
                break;
            }
        }
        return -1;
    }

    /**
     * What belongs to the figure and not to the verb: "met bijna 3 procent", "by between 3 and 5 percent", "to a 3 percent share".
     */
    private boolean isPassed(int i) {
        return tokens.is(i, HedgeKind.APPROX)
                || tokens.is(i, HedgeKind.BOUND)
                || tokens.is(i, FunctionWord.TONE)
                || tokens.is(i, FunctionWord.BETWEEN)
                || tokens.is(i, FunctionWord.DET);
    }

    /**
     * The nearest word of change before the figure, in its clause.
     *
     * @param wholeClause whether anything may stand between, as the figure is marked; else only what {@link #isBeside} lets pass:
     *     "sales rose in the shop that has 40 clerks" is no rise by 40
     */
    private Change before(Mention mention, int window, boolean wholeClause) {
        int start = mention.from() - 1;
        for (int i = start; i >= mention.from() - window; i--) {
            Change change = at(i, mention);
            if (change != Change.NONE) {
                return change;
            }
            // "zwol aan ten opzichte van vorige maand, tot 240 miljoen": the level may stand behind a comma
            boolean levelled = wholeClause && i == start && tokens.isSymbol(i, ',');
            if (tokens.isBoundary(i) && !levelled || (!wholeClause && !isBeside(i))) {
                return Change.NONE;
            }
        }
        return Change.NONE;
    }

    /** What may stand between a change and its unmarked figure: adverbs, times, "of" and "van". */
    private boolean isBeside(int i) {
        return isPassed(i)
                || tokens.is(i, FunctionWord.ADVERB)
                || tokens.is(i, FunctionWord.THERE)
                || tokens.is(i, TimeKind.RELATIVE)
                || tokens.is(i, FunctionWord.PARTITIVE)
                || tokens.is(i, TimeKind.MONTH)
                || tokens.is(i, TimeKind.WEEKDAY);
    }

    /**
     * The first word of change behind the figure and what it counts. "The fee is 3 percent and fell" does not say that it fell by
     * three, nor "needs 3 percent to grow" that it grew: "and" and "to" end the search as a comma does.
     */
    private Change behind(Mention mention, int window) {
        int last = Math.max(mention.last(), mention.countedLast());
        for (int i = last + 1; i < last + 1 + window; i++) {
            if (tokens.isBoundary(i) || tokens.is(i, FunctionWord.AND) || tokens.is(i, FunctionWord.LEVEL)) {
                return Change.NONE;
            }
            Change change = at(i, mention);
            if (change != Change.NONE) {
                return change;
            }
        }
        return Change.NONE;
    }

    /**
     * "groeit een op de vijf kinderen op": the things counted are who does it. Points and seats are by how much, "steeg 3
     * punten", and so is what is marked: "steeg met 40 leden".
     */
    private boolean isWhoMoves(Mention mention) {
        boolean things = mention.kind() == Kind.COUNT
                || mention.unit() != null && mention.unit().code().equals("1");
        boolean points = tokens.is(mention.countedLast(), ChangeKind.POINT_NOUN);
        boolean marked = mention.former() != null || mark(mention) >= 0;
        return things && !points && !marked && !tokens.is(mention.from() - 1, FunctionWord.PARTITIVE);
    }

    /** What the token says of this figure; a separable verb is read with its particle, wherever that stands. */
    private Change at(int i, Mention mention) {
        ChangeOf up = tokens.meaning(i, ChangeKind.INCREASE, ChangeOf.class);
        if (up != null && isMeant(up, mention)) {
            return Change.INCREASE;
        }
        ChangeOf down = tokens.meaning(i, ChangeKind.DECREASE, ChangeOf.class);
        if (down != null && isMeant(down, mention)) {
            return Change.DECREASE;
        }
        SeparableVerb verb = tokens.meaning(i, ChangeKind.SEPARABLE, SeparableVerb.class);
        return verb == null || !verb.thingsToo() && isWhoMoves(mention) ? Change.NONE : separated(verb, i);
    }

    /**
     * Winning and losing change a level only where the figure is a share, points or part of a currency: "verloor 3 procent",
     * "verloor 40 cent", and not "verloor 3 wedstrijden". A jump is a rise of prices and no length: "sprong 7 meter".
     */
    private boolean isMeant(ChangeOf of, Mention mention) {
        if (of != ChangeOf.THINGS_TOO && isWhoMoves(mention)) {
            return false;
        }
        if (of == ChangeOf.ALL_BUT_LENGTHS) {
            return mention.kind() != Kind.MEASURE
                    || mention.unit() == null
                    || !catalogs.isLength(mention.unit().code());
        }
        return of != ChangeOf.SHARES
                || mention.kind() == Kind.PERCENTAGE
                || mention.kind() == Kind.NUMBER
                // "het aandeel verloor 40 cent"; a loss of forty euros is money lost
                || mention.unit() != null && mention.unit().factor().compareTo(BigDecimal.ONE) < 0
                || tokens.is(Math.max(mention.last(), mention.countedLast()), ChangeKind.POINT_NOUN);
    }

    /** "gaat omhoog" is a change, "het alarm gaat af" is none. */
    private boolean isParticleOf(SeparableVerb verb, int particle) {
        return verb.particles().isEmpty()
                || verb.particles().contains(tokens.printed(particle).toLowerCase(Locale.ROOT));
    }

    /**
     * "nam … toe", "liep op tot": the particle stands at the end of the clause or before the level. One that is a preposition
     * too is none elsewhere: in "de omzet liep in Gent op tot 40 miljoen" the verb is "opliep" and no "inliep".
     */
    private Change separated(SeparableVerb verb, int at) {
        for (int i = at + 1; i < at + CLAUSE; i++) {
            if (tokens.isBoundary(i) || tokens.isSymbol(i, '.') && !tokens.isGlued(i + 1)) {
                return Change.NONE;
            }
            boolean up = tokens.is(i, ChangeKind.PARTICLE_UP);
            boolean down = tokens.is(i, ChangeKind.PARTICLE_DOWN);
            int next = i + 1;
            boolean ends = !tokens.isWord(next) && !tokens.isDigits(next)
                    || tokens.is(next, FunctionWord.LEVEL)
                    || tokens.is(next, FunctionWord.FROM)
                    || tokens.is(next, FunctionWord.DELTA);
            if ((up || down) && isParticleOf(verb, i) && (ends || !tokens.is(i, FunctionWord.PREP))) {
                return up ? Change.INCREASE : Change.DECREASE;
            }
        }
        return Change.NONE;
    }
}
