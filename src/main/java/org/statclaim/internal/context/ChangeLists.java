package org.statclaim.internal.context;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * Figures that share one word of change, as they stand in one list: "de toename was het hoogst in Genk met 3 procent, gevolgd
 * door Lommel (2 procent)", "sales rose 3 percent in May and 4 percent in June", "14 en 37 procent hoger".
 */
final class ChangeLists {

    /** Between two items of a list there is a name with what describes it; more is a statement of its own. */
    private static final int MAX_GAP = 10;
    /** What begins something else than the next item: "3 procent tegen 4", "3 percent to 40", "while 4 percent". */
    private static final KindSet ENDS = KindSet.of(
            FunctionWord.COMPARED,
            FunctionWord.LEVEL,
            FunctionWord.FROM,
            FunctionWord.THAN,
            FunctionWord.SUBSET,
            FunctionWord.SUBCLAUSE,
            FunctionWord.MORE,
            FunctionWord.LESS,
            ChangeKind.SEPARABLE);

    /** What stands before the "of" of the next item: "and of 4 percent", "an increase of 4 percent", "in mei van 4 procent". */
    private static final KindSet JOINTS = KindSet.of(
            FunctionWord.AND,
            FunctionWord.OR,
            FunctionWord.ADVERB,
            ChangeKind.INCREASE,
            ChangeKind.DECREASE,
            TimeKind.MONTH,
            TimeKind.RELATIVE);

    private final Sentence tokens;
    private final ChangeMarks marks;
    private final ChangeWords words;

    ChangeLists(Sentence tokens, ChangeMarks marks, ChangeWords words) {
        this.tokens = tokens;
        this.marks = marks;
        this.words = words;
    }

    /**
     * Whether the second figure is the next one of a list that the first is in, as the size of the same change elsewhere or at
     * another time. Nothing but names, places and times may stand between.
     */
    boolean isNext(Mention first, Mention second) {
        int gap = ChangeSearch.end(first) + 1;
        if (!isAlike(first, second)
                || second.from() - gap > MAX_GAP
                || second.from() <= gap
                || marks.of(second) != ChangeMarks.NONE
                || !isGovernedAlike(first, second)
                || isVerb(ChangeSearch.end(second) + 1)) {
            return false;
        }
        boolean joined = false;
        for (int i = gap; i < second.from(); i++) {
            boolean listed = tokens.is(i, ChangeKind.LISTED);
            boolean joint = tokens.is(i, FunctionWord.AND) || tokens.isBoundary(i);
            joined |= joint || listed;
            boolean other = tokens.isAny(i, ENDS) || isVerb(i) || !joint && Clauses.isConjunction(tokens, i);
            if (tokens.isSymbol(i, ';') || other && !listed) {
                return false;
            }
        }
        return joined;
    }

    /**
     * "14 en 37 procent hoger", "5 or 7 percent higher respectively": two figures with nothing but the joint between; behind a comma
     * the first is short for its unit.
     */
    boolean isPair(Mention first, Mention second) {
        int gap = ChangeSearch.end(first) + 1;
        boolean listed = tokens.is(gap, FunctionWord.AND)
                || tokens.is(gap, FunctionWord.OR)
                || tokens.isSymbol(gap, ',') && tokens.isDigits(first.last()) && first.first() == first.last();
        return isAlike(first, second)
                && first.kind() == Kind.PERCENTAGE
                && second.from() == gap + 1
                && listed
                && !tokens.is(first.from() - 1, FunctionWord.BETWEEN)
                && marks.of(first) == ChangeMarks.NONE;
    }

    /** Parts or amounts in one unit, or points; things counted are named again where they are meant. */
    private boolean isAlike(Mention first, Mention second) {
        boolean size = first.kind() == Kind.PERCENTAGE && !first.hasCounted() && !second.hasCounted()
                || first.kind() == Kind.MONEY
                || tokens.is(first.countedLast(), ChangeKind.POINT_NOUN);
        return size && first.kind() == second.kind() && sameUnit(first.unit(), second.unit());
    }

    private static boolean sameUnit(@Nullable Unit one, @Nullable Unit other) {
        return one != null
                && other != null
                && one.code().equals(other.code())
                && one.factor().compareTo(other.factor()) == 0;
    }

    /** "een stijging van 3 procent in mei en van 4 procent in juni": the same preposition, or none: "with costs of $3". */
    private boolean isGovernedAlike(Mention first, Mention second) {
        int before = second.from() - 1;
        boolean noun =
                tokens.isWord(before - 1) && !tokens.isCapitalised(before - 1) && !tokens.isAny(before - 1, JOINTS);
        if (tokens.is(before, FunctionWord.PARTITIVE) && noun) {
            // "a rise of 12%, with a margin of 87%": the size of another noun
            return false;
        }
        return !tokens.is(before, FunctionWord.PREP)
                || tokens.isSame(before, Math.max(first.from() - 1, tokens.from()));
    }

    /** A verb that begins something else, where no word of the list is one: "gevolgd door". */
    private boolean isVerb(int i) {
        return words.isListedVerb(i) && !tokens.is(i, ChangeKind.LISTED);
    }
}
