package org.statclaim.internal.grammar;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.Meaning.UnitWord;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.numeral.NumeralParser;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/** Rates that stand before their figure or at the head of its sentence: "Jaarlijks sterven 300 mensen". */
final class LeadingRates {

    private static final int WINDOW = 4;
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

    /** An adverb of rate near the quantity: "levert jaarlijks meer dan … op". */
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
            if (span || adverb(draft, i) || !tokens.isWord(i) || numerals.mayStart(i)) {
                return;
            }
        }
    }

    /** "Per wandeling gaan er 10 honden mee": a rate at the head of the clause is the figure's. */
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

    /** "Each day, the kitchen serves 400 meals": nothing but the rate before the comma. */
    private boolean atHead(MentionBuilder draft, int comma, int floor) {
        boolean alone = comma - 1 >= floor && !tokens.isWord(comma - 2) && !tokens.isDigits(comma - 2);
        return alone && tokens.isSymbol(comma, ',') && adverb(draft, comma - 1);
    }

    private boolean adverb(MentionBuilder draft, int i) {
        UnitWord rate = tokens.meaning(i, UnitKind.RATE, UnitWord.class);
        if (rate == null) {
            return false;
        }
        draft.per = units.measures().unit(rate.unit(), tokens.printed(i));
        return true;
    }
}
