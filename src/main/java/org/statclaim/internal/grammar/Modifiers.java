package org.statclaim.internal.grammar;

import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.Meaning.BoundWord;
import org.statclaim.internal.lexicon.Meaning.HedgeWord;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.TopicKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.numeral.FoundUnit;
import org.statclaim.internal.numeral.NumeralParser;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Kind;

/**
 * Hedges, bounds and tone words around a quantity, each in its own field. What stands behind is read first, with the figure; what
 * stands before is read outwards from it when its unit or noun is known, as "over" bounds, lasts or is about something by what the
 * figure is. Of two hedges the first read counts: "nearly 5 days or so" and "nearly about 40" are about so many.
 */
final class Modifiers {

    /** Hedges, articles and tone words in a row before one figure; natural text has fewer. */
    private static final int MAX_WORDS = 6;
    /** So far around a price "to" or a verb may make a change of it: "prices fell in May from $5 a piece to". */
    private static final int LEVEL_BEHIND = 8;

    /** So far from a bound the verb of its clause may stand. */
    private static final int CLAUSE = 8;

    /** So many words tell whose survey it is: "des Instituts Lahnpuls". */
    private static final int MAX_NAME = 7;

    private final Sentence tokens;
    private final NumeralParser numerals;
    private final UnitReader units;
    private final Negations negations;

    Modifiers(Sentence tokens, NumeralParser numerals, UnitReader units) {
        this.tokens = tokens;
        this.numerals = numerals;
        this.units = units;
        this.negations = new Negations(tokens);
    }

    /**
     * Reads leftward from the quantity, never past {@code floor}. Articles and tone words are stepped over, as in "more than a mere
     * 40 kilos", but alone they are no part of the quantity.
     *
     * @param floor one past the figure before, whose hedges are its own
     */
    void before(MentionBuilder draft, int floor) {
        int i = draft.first - 1;
        int from = draft.first;
        int end = Math.max(floor, draft.first - MAX_WORDS);
        boolean orEqual = false;
        while (i >= end) {
            boolean behindFigure = i == floor
                    && (tokens.isWord(i - 1) || tokens.isDigits(i - 1) || tokens.is(i - 1, UnitKind.PERCENT));
            // "£4.8m over 312 spills", "2.7 points above the 31.2 percent of 2016": behind another figure it is a
            // preposition
            boolean preposition = tokens.is(i, FunctionWord.OVER)
                    || tokens.is(i, FunctionWord.LEVEL)
                    || tokens.is(i, FunctionWord.PREP) && tokens.is(i + 1, FunctionWord.DET) && isUnit(i - 1);
            // "3 members fewer than two years ago": how the figure before compares
            boolean compares = tokens.is(draft.last + 1, TimeKind.OFFSET);
            if (behindFigure && tokens.is(i, HedgeKind.BOUND) && (preposition || compares)) {
                break;
            }
            // "um die Hälfte gesunken" is by so much, "um die 300 Leute" are about as many
            if (tokens.is(i, HedgeKind.APPROX) && tokens.is(i, FunctionWord.DELTA) && draft.kind == Kind.PERCENTAGE) {
                break;
            }
            // "mit 64 gegen 51 Stimmen"
            if (behindFigure && tokens.is(i, HedgeKind.APPROX) && tokens.is(i, FunctionWord.COMPARED)) {
                break;
            }
            // "charged over the £12m fraud", "Under the $60 million package,": what the noun behind it is about
            boolean about = draft.kind == Kind.MONEY
                    && (tokens.is(i, FunctionWord.OVER) || i == tokens.opening() && tokens.is(i, FunctionWord.PREP))
                    && tokens.is(i + 1, FunctionWord.DET)
                    && tokens.isUnknownWord(draft.last + 1);
            if (about) {
                break;
            }
            // "a nearly-40-page report", "over-40 dollars"
            if (tokens.isSymbol(i, '-') && tokens.isGlued(i) && tokens.isGlued(i + 1)) {
                i--;
                continue;
            }
            if (tokens.is(i, FunctionWord.OR_EQUAL)) {
                orEqual = true;
                i--;
                continue;
            }
            // "gaat bijna om zes tientjes": the adverb of the figure before its preposition
            if (i == draft.first - 1 && i > end && isAdverbOfNext(i - 1)) {
                i--;
            }
            boolean unbound = draft.bound == Bound.NONE;
            boolean read = modifier(draft, i, floor);
            // "or equal to" was met first, on the way left; now the bound that it belongs to
            if (orEqual && unbound && draft.bound != Bound.NONE) {
                draft.bound = orEqual(draft.bound);
            }
            if (read) {
                // "almost a full 40": what was stepped over belongs to the quantity once a hedge stands before it
                from = i;
            } else if (!tokens.is(i, FunctionWord.DET) && !tokens.is(i, FunctionWord.TONE)) {
                break;
            }
            i--;
        }
        draft.from = from;
    }

    /** A unit of a difference: "four days above the 32 degrees" are none. */
    private boolean isUnit(int i) {
        FoundUnit measure = units.measures().at(i);
        boolean step = measure != null && !units.measures().isTime(measure.unit());
        return step || tokens.is(i, UnitKind.PERCENT) || tokens.is(i, MoneyKind.CURRENCY);
    }

    /** Takes what the token says of the figure; whether it is a hedge or a bound. */
    private boolean modifier(MentionBuilder draft, int i, int floor) {
        // "vanaf 5 euro" is at least so much, but "vanaf 5 tot 7 euro" is the range alone
        boolean opensRange = draft.isRange()
                && (tokens.is(i, FunctionWord.FROM)
                        || tokens.is(i, FunctionWord.BETWEEN)
                        || tokens.is(i, FunctionWord.TO));
        boolean free = !opensRange
                && !isAmong(draft, i)
                && !isHeldAgainst(draft, i)
                && !isDuring(draft, i)
                && !isTaken(draft, i);
        BoundWord bound = free ? tokens.meaning(i, HedgeKind.BOUND, BoundWord.class) : null;
        if (bound != null && draft.bound == Bound.NONE) {
            bound(draft, bound);
            // "no heavier than 40 kilos" is at most, "not less than" at least
            if (negations.isNegated(i, floor)) {
                draft.bound = negations.negation(draft.bound);
            }
            return true;
        }
        if (isCheapest(draft, i)) {
            draft.bound = Bound.AT_LEAST;
            return true;
        }
        // "op en rond meer dan zeventig pleinen": a place on them and around them
        boolean place = tokens.is(i, FunctionWord.PREP)
                && tokens.is(i - 1, FunctionWord.AND)
                && tokens.is(i - 2, FunctionWord.PREP);
        // "tegen de 400 klachten"; "tegen de 38-jarige verdachte" has a preposition of its own
        boolean towards = tokens.is(i + 1, FunctionWord.DET) && draft.kind != Kind.AGE;
        HedgeWord hedge = place ? null : tokens.meaning(i, HedgeKind.APPROX, HedgeWord.class);
        hedge = hedge == null && towards ? tokens.meaning(i, HedgeKind.TOWARDS, HedgeWord.class) : hedge;
        if (hedge != null && draft.approximation == Approximation.NONE) {
            draft.approximation = hedge.approximation();
        }
        return hedge != null;
    }

    /**
     * "een peiling onder 1200 kiezers", "eine Umfrage des Instituts unter 1.240 Personen": among them, whoever held it; "onder dertigers":
     * a word for people, which is no number that one can be below.
     */
    private boolean isAmong(MentionBuilder draft, int i) {
        boolean people = draft.kind == Kind.AGE && draft.first == draft.last && tokens.compound(draft.first) != null;
        if (people && tokens.is(i, FunctionWord.PREP)) {
            return true;
        }
        int at = i - 1;
        while (at > i - MAX_NAME
                && !tokens.is(at, TopicKind.SURVEY)
                && (tokens.is(at, FunctionWord.DET)
                        || tokens.is(at, FunctionWord.PARTITIVE)
                        || tokens.isCapitalised(at)
                        || tokens.isSymbol(at, '&')
                        || tokens.isUnknownWord(at))) {
            at--;
        }
        return tokens.is(i, FunctionWord.PREP) && tokens.is(at, TopicKind.SURVEY);
    }

    /** "verfügt über 28 Sitze", "weil sie über 28 Sitze verfügt": whether the verb of the clause has the preposition for its own. */
    private boolean isTaken(MentionBuilder draft, int i) {
        if (!tokens.is(i, HedgeKind.BOUND) || !tokens.is(i, FunctionWord.PREP)) {
            return false;
        }
        return takes(i, -1) || takes(draft.last, 1);
    }

    /** Whether such a verb stands in the clause, from the token on in steps to one side. */
    private boolean takes(int from, int step) {
        int at = from + step;
        for (int words = 0; words < CLAUSE && !tokens.isBoundary(at); words++, at += step) {
            if (tokens.is(at, HedgeKind.TAKES_PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "rooms cost from $429 a night", "tickets from £12": the least that is asked. "The price from $5 to $7" and "prices fell from
     * $5" are changes.
     */
    private boolean isCheapest(MentionBuilder draft, int i) {
        boolean asked = draft.kind == Kind.MONEY
                && draft.bound == Bound.NONE
                && draft.former == null
                && !draft.isRange()
                && tokens.is(i, FunctionWord.FROM)
                && tokens.is(i - 1, TopicKind.ASKED);
        for (int at = draft.last + 1; asked && at <= draft.last + LEVEL_BEHIND && !tokens.isBoundary(at); at++) {
            asked = !tokens.is(at, FunctionWord.LEVEL);
        }
        for (int at = i - 1; asked && at > i - LEVEL_BEHIND && !tokens.isBoundary(at); at--) {
            asked = !tokens.is(at, ChangeKind.INCREASE) && !tokens.is(at, ChangeKind.DECREASE);
        }
        return asked;
    }

    /** "bijna om": a hedge that is an adverb and no preposition, with nothing but one behind it. */
    private boolean isAdverbOfNext(int i) {
        return tokens.is(i, HedgeKind.APPROX)
                && tokens.is(i, FunctionWord.ADVERB)
                && !tokens.is(i, FunctionWord.PREP)
                && tokens.is(i + 1, FunctionWord.PREP)
                && !tokens.is(i + 1, HedgeKind.APPROX)
                && !tokens.is(i + 1, HedgeKind.BOUND);
    }

    /**
     * "lager dan de 131 euro van vorig jaar": a comparison with a figure that the text knows already bounds nothing. "Boven de 40
     * procent" is a bound all the same, as the preposition compares with nothing.
     */
    private boolean isHeldAgainst(MentionBuilder draft, int i) {
        // an "a" or "een" before the number is an article too, and known from nowhere
        boolean definite = tokens.is(i + 1, FunctionWord.DET)
                && !tokens.is(i + 1, NumeralKind.ONES)
                && !tokens.is(i + 1, FunctionWord.TONE);
        return definite && i + 2 == draft.first && !tokens.is(i, FunctionWord.PREP);
    }

    /**
     * "put £90 million into labs over six years": behind a noun, and before a time, the word says during. "Opened labs over six years
     * ago" tells when, "felled trees over 6 metres" how tall, and "runs over six years" has no noun.
     */
    private boolean isDuring(MentionBuilder draft, int i) {
        return tokens.is(i, FunctionWord.OVER)
                && draft.kind == Kind.MEASURE
                && draft.unit != null
                && units.measures().isTime(draft.unit)
                && tokens.isUnknownWord(i - 1)
                && !tokens.is(draft.last + 1, TimeKind.OFFSET);
    }

    /** "greater than or equal to 5" takes the 5 in. */
    private static Bound orEqual(Bound bound) {
        return bound == Bound.MORE_THAN ? Bound.AT_LEAST : bound == Bound.LESS_THAN ? Bound.AT_MOST : bound;
    }

    /**
     * Reads rightward: "of meer", "or so", "ongeveer". The new end of the quantity, exclusive; {@code i} where nothing is said of
     * it, or of the next figure: the "hoogstens" of "40 euro hoogstens €45".
     *
     * @param limit one past the last token of the sentence
     */
    int after(MentionBuilder draft, int i, int limit) {
        if (i >= limit) {
            return i;
        }
        BoundWord bound = tokens.meaning(i, HedgeKind.BOUND_AFTER, BoundWord.class);
        // "60 %, or more than 30 billion": the comparison is the next figure's
        boolean next = tokens.is(i, HedgeKind.BOUND) && numerals.mayStart(i + 1)
                || tokens.is(i + 1, FunctionWord.PREP) && tokens.is(i + 1, FunctionWord.CONJ)
                || tokens.is(i + 1, FunctionWord.THAN)
                || tokens.is(i, HedgeKind.BOUND) && tokens.is(i + 1, MoneyKind.CURRENCY)
                // "$3m a year plus a bonus"
                || tokens.is(i + 1, FunctionWord.DET) && !tokens.is(i + 1, FunctionWord.LINK)
                || joins(draft, i);
        if (bound != null && !next && draft.bound == Bound.NONE) {
            bound(draft, bound);
            return i + 1;
        }
        HedgeWord hedge = tokens.meaning(i, HedgeKind.APPROX_AFTER, HedgeWord.class);
        if (hedge != null && draft.approximation == Approximation.NONE) {
            draft.approximation = hedge.approximation();
            return i + 1;
        }
        return i;
    }

    /** "£100 plus VAT", "40 plus 12 minutes": what is behind the word comes on top; but "40 plus people", "£100,000 plus". */
    private boolean joins(MentionBuilder draft, int i) {
        boolean figure = numerals.mayStart(i + 1) || tokens.isGlued(i + 2) && numerals.mayStart(i + 2);
        return tokens.is(i, FunctionWord.PREP)
                && (figure || draft.unit != null && tokens.isWord(i + 1) && !tokens.is(i + 1, FunctionWord.PREP));
    }

    /** "verdubbelde bijna, van 40 naar 70": the adverb of the verb at {@code i - 1}; but "verdubbelde bijna geruisloos". */
    void behindVerb(MentionBuilder draft, int i) {
        HedgeWord hedge = tokens.meaning(i, HedgeKind.APPROX, HedgeWord.class);
        boolean last = tokens.is(i + 1, FunctionWord.FROM) || !tokens.isWord(i + 1) && !numerals.mayStart(i + 1);
        if (hedge != null
                && last
                && !tokens.is(i + 1, MoneyKind.CURRENCY)
                && draft.approximation == Approximation.NONE) {
            draft.approximation = hedge.approximation();
        }
    }

    /** A bound may hedge as well: "nog geen 40 euro" is less, and not much less. */
    private static void bound(MentionBuilder draft, BoundWord word) {
        draft.bound = word.bound();
        if (draft.approximation == Approximation.NONE) {
            draft.approximation = word.approximation();
        }
    }

    /** Whether the token is a modifier, so that the number may stand behind it: "between 5 and at most 10 km". */
    boolean isModifier(int i) {
        return tokens.is(i, HedgeKind.APPROX)
                || tokens.is(i, HedgeKind.BOUND)
                || tokens.is(i, FunctionWord.TONE)
                || tokens.is(i, FunctionWord.DET);
    }

    /** The first token right of {@code i} that modifies nothing. */
    int skipForward(int i, int limit, int most) {
        int at = i;
        while (at < limit && at < i + most && isModifier(at)) {
            at++;
        }
        return at;
    }
}
