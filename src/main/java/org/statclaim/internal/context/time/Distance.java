package org.statclaim.internal.context.time;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.calendar.Tense;
import org.statclaim.internal.calendar.TimeExpression;
import org.statclaim.internal.context.time.Lengths.Origin;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.tokens.Sentence;

/**
 * How far a time lies from a figure: in tokens, and more across the parts of a sentence. A time of comparison lies at none of
 * the figures but those compared with. What no time can be carried across, whatever the distance, is asked on the way.
 */
final class Distance {

    /** So far away a time is not meant; also the answer where it cannot be. */
    static final int MAX_COST = 40;
    /** What a conjunction costs that a time is carried across. */
    private static final int AND_COST = 4;

    /**
     * More than a conjunction: "40 in May, 30 in June" has a time on either side of the comma, and the second belongs to the 30.
     */
    private static final int COMMA_COST = 6;
    /** What a colon costs, or a semicolon where a time opens the sentence and may speak of what follows it too. */
    private static final int CLAUSE_COST = 10;
    /** A time that opens the sentence is never farther away than this. */
    private static final int OPENING_COST = 12;

    /** What turns from one level to another, each of which has its own time. */
    private static final KindSet TURNS = KindSet.of(FunctionWord.FROM, FunctionWord.LEVEL, TimeKind.COMPARE);

    private static final KindSet VERBS =
            KindSet.of(FunctionWord.VERB, ChangeKind.INCREASE, ChangeKind.DECREASE, ChangeKind.SEPARABLE);

    /** So many adverbs between a time and its figure: "vorig jaar nog maar 6 procent". */
    private static final int FRONT = 2;

    private final Sentence tokens;
    private final Clauses clauses;

    Distance(Sentence tokens, Clauses clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
    }

    /**
     * The distance in tokens, more across the parts of a sentence; too much where the time cannot be meant.
     *
     * @param origin what the figure's age is counted from; null where the text does not say
     */
    int cost(Mention mention, @Nullable Origin origin, Governing governing) {
        TimeExpression time = governing.time();
        boolean before = time.last() < mention.first();
        if (governing.compares()) {
            boolean inScope = mention.first() > governing.scope() && mention.first() < governing.scopeEnd();
            int distance = before ? mention.first() - time.last() : time.first() - mention.last();
            // nearer than any other; "(in March from $75 to $46 in May)" has two such times, of which the nearer is
            // meant
            return inScope ? Math.min(distance, MAX_COST) - MAX_COST : MAX_COST;
        }
        if (mention.first() >= governing.closed() || isBirth(origin, governing)) {
            return MAX_COST;
        }
        int low = before ? time.last() : Math.max(mention.last(), mention.countedLast());
        if (!before && clauses.insertedEnd(mention.from(), low) <= time.first()) {
            return MAX_COST;
        }
        int high = before ? mention.first() : time.first();
        boolean opening = governing.opening() && before;
        if (high - low >= MAX_COST) {
            return opening ? MAX_COST - 1 : MAX_COST;
        }
        // of two times as near the one before the figure is meant: it was read first
        int cost = before ? high - low : high - low + 1;
        cost = opening ? Math.min(cost, OPENING_COST) : cost;
        int crossings = 0;
        boolean aim = false;
        boolean entry = before && isEntry(time);
        for (int i = low + 1; i < high; i++) {
            if (before ? !opening && isEarlier(i, high) || entry && Clauses.isBorder(tokens, i) : isQuote(i)) {
                return MAX_COST;
            }
            // ", blijkt uit een enquête bij 300 boeren" is no part of what was told of 2019, nor do the 40 clerks of
            // "had 40 clerks and last year acquired 3 vans" belong to last year
            if (before ? clauses.closes(i) && !opening : clauses.opens(i) || opensWith(i, time)) {
                return MAX_COST;
            }
            // "hired 650 workers to meet demand that rose in December": of the demand
            aim |= tokens.is(i, FunctionWord.TO);
            if (!before && aim && isRelative(i)) {
                return MAX_COST;
            }
            crossings += crossing(i);
        }
        int brackets = clauses.opened(low + 1, high);
        // "De raad (31 zetels) stemt op 27 juni"
        if (before ? brackets > 0 && !opening : brackets < 0) {
            return MAX_COST;
        }
        // "to 4,000 in 2021 from 5,000 in 2011": the figure is another one than the time before it speaks of
        boolean turns = before && tokens.isAny(mention.from() - 1, TURNS);
        cost += crossings + (turns ? AND_COST : 0);
        return opening ? Math.min(cost, MAX_COST - 1) : cost;
    }

    /** "demand that rose": a pronoun behind a noun, whose clause goes on with its verb. */
    private boolean isRelative(int i) {
        return tokens.is(i, FunctionWord.CONJ)
                && !tokens.is(i, FunctionWord.COORDINATOR)
                && !tokens.is(i, FunctionWord.AND)
                && !tokens.is(i, FunctionWord.SUBCLAUSE)
                && !tokens.is(i, FunctionWord.SUBORDINATE)
                && tokens.isUnknownWord(i - 1);
    }

    /** "Smith, 36, born in 1984": nobody was 36 then. */
    private static boolean isBirth(@Nullable Origin origin, Governing governing) {
        return origin != null && origin.birth() && governing.period().equals(origin.period());
    }

    /** "stegen per 1 juli met 4 procent en de rente viel 3 euro hoger uit": the day from which on its own clause holds. */
    private boolean isEntry(TimeExpression time) {
        Sense future = tokens.sense(time.first() - 1, TimeKind.FUTURE);
        return future != null && future.number().intValue() == Tense.FROM;
    }

    /**
     * "dropped her in June after premiums rose to $40": a clause of what was at another time begins before the figure. Without a
     * verb, "after the fair", it is no clause.
     */
    private boolean isEarlier(int i, int figure) {
        boolean opens = tokens.is(i, FunctionWord.SUBORDINATE)
                && (tokens.is(i, TimeKind.DATE_PREP) || !tokens.is(i, FunctionWord.PREP));
        for (int at = i + 1; opens && at < figure; at++) {
            if (tokens.isAny(at, VERBS)) {
                return true;
            }
        }
        return false;
    }

    /** "binnen drie jaar: "Vorig jaar …"": somebody begins to speak. */
    private boolean isQuote(int i) {
        return tokens.isSymbol(i, ':')
                && i + 2 < tokens.to()
                && !tokens.isWord(i + 1)
                && !tokens.isDigits(i + 1)
                && !tokens.isBracket(i + 1);
    }

    /** How much farther away the token makes what lies behind it. */
    private int crossing(int i) {
        if (clauses.isSemicolon(i) || tokens.isSymbol(i, ':')) {
            return CLAUSE_COST;
        }
        if (tokens.isComma(i) || tokens.isBracket(i)) {
            return COMMA_COST;
        }
        return tokens.is(i, FunctionWord.AND) || tokens.is(i, FunctionWord.CONJ) && tokens.isComma(i - 1)
                ? AND_COST
                : 0;
    }

    /**
     * "had 40 clerks and last year acquired a stake", "20 procent, vorig jaar was dat 34 procent": the conjunction or comma before the time
     * begins what the time speaks of.
     */
    private boolean opensWith(int i, TimeExpression time) {
        boolean beside = i + 1 == time.first() || i + 2 == time.first() && tokens.is(i + 1, TimeKind.DATE_PREP);
        boolean mark = tokens.isComma(i) || "–—-".indexOf(tokens.firstChar(i)) >= 0 && !tokens.isGlued(i + 1);
        return beside && (tokens.is(i, FunctionWord.AND) || mark && leadsClause(time.last() + 1));
    }

    /** "vorig jaar was", "in 2019 it was", "vorig jaar nog 6 procent": whether a verb follows, its pronoun, or a figure. */
    private boolean leadsClause(int i) {
        int figure = i;
        while (figure < i + FRONT && (tokens.is(figure, FunctionWord.ADVERB) || tokens.is(figure, FunctionWord.TONE))) {
            figure++;
        }
        if (Numeral.mayBegin(tokens, figure)) {
            return true;
        }
        int verb = tokens.is(i, FunctionWord.IT) || tokens.is(i, FunctionWord.THERE) ? i + 1 : i;
        return tokens.is(verb, FunctionWord.LINK) || verb == i && tokens.isAny(verb, VERBS);
    }
}
