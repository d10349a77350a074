package org.statclaim.internal.grammar;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.Meaning.UnitWord;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.numeral.NumeralParser;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * Rates that stand before their figure or at the head of its sentence: "Jaarlijks sterven 300 mensen". They are looked for last
 * and only where none follows the figure at once, nearest first: shortly before it, at the head of its clause, behind it.
 */
final class LeadingRates {

    /** "jaarlijks meer dan 300": so near the adverb is the figure's; farther off it goes with another verb. */
    private static final int WINDOW = 4;
    /** From the head of a clause over its verb and subject to the figure. */
    private static final int LEADING = 9;

    private final Sentence tokens;
    private final UnitReader units;
    private final NumeralParser numerals;
    private final RateReader rates;

    LeadingRates(Sentence tokens, UnitReader units, NumeralParser numerals, RateReader rates) {
        this.tokens = tokens;
        this.units = units;
        this.numerals = numerals;
        this.rates = rates;
    }

    /**
     * An adverb of rate near the quantity: "levert jaarlijks meer dan … op". A duration has none, as in "train daily for 3
     * hours": it says how long each time.
     *
     * @param floor one past the figure before, whose rate is its own
     */
    void around(MentionBuilder draft, int floor, int limit) {
        if (draft.per != null || draft.kind == Kind.AGE || draft.kind == Kind.MULTIPLE || draft.kind == Kind.NUMBER) {
            return;
        }
        boolean duration = draft.unit != null && units.measures().isTime(draft.unit);
        if (duration) {
            return;
        }
        for (int i = draft.from - 1; i >= Math.max(floor, draft.from - WINDOW); i--) {
            if (adverb(draft, i) || tokens.isSymbol(i, ',')) {
                atHead(draft, i, floor);
                return;
            }
        }
        if (leading(draft, floor, limit)) {
            return;
        }
        int from = Math.max(draft.last, draft.countedLast) + 1;
        for (int i = from; i < Math.min(limit, from + WINDOW); i++) {
            // "40 people within a year"
            boolean span = tokens.is(i - 1, FunctionWord.PREP) && tokens.is(i, UnitKind.RATE);
            // "40 people at home daily", but no farther than a mark or the next number: "40 people; daily checks"
            if (span || adverb(draft, i) || !tokens.isWord(i) || numerals.mayStart(i)) {
                return;
            }
        }
    }

    /**
     * "Per wandeling gaan er 10 honden mee": a rate at the head of the clause is the figure's. "The fee per walk went up for all
     * 400 members" has it inside: there it is the fee's.
     */
    private boolean leading(MentionBuilder draft, int floor, int limit) {
        for (int i = draft.from - 1; i >= Math.max(floor, draft.from - LEADING); i--) {
            boolean head = !tokens.isWord(i - 1) && !tokens.isDigits(i - 1);
            if (head && adverb(draft, i)) {
                return true;
            }
            if (tokens.is(i, FunctionWord.PER) && tokens.is(i, FunctionWord.PREP) && head) {
                int first = draft.first;
                rates.per(draft, i, limit, true);
                return draft.first == first && draft.per != null;
            }
            if (tokens.isSymbol(i, ',') || tokens.isSymbol(i, ';')) {
                return atHead(draft, i, floor);
            }
        }
        return false;
    }

    /**
     * "Each day, the kitchen serves 400 meals": nothing but the rate before the comma. "The shop opens daily, its kitchen serves
     * 400 meals" has a clause there.
     */
    private boolean atHead(MentionBuilder draft, int comma, int floor) {
        boolean alone = comma - 1 >= floor && !tokens.isWord(comma - 2) && !tokens.isDigits(comma - 2);
        return alone && tokens.isSymbol(comma, ',') && adverb(draft, comma - 1);
    }

    /** Takes the rate that stands at the token; false where none does. */
    private boolean adverb(MentionBuilder draft, int i) {
        UnitWord rate = tokens.meaning(i, UnitKind.RATE, UnitWord.class);
        if (rate == null) {
            return false;
        }
        draft.per = units.measures().unit(rate.unit(), tokens.printed(i));
        return true;
    }
}
