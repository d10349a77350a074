package org.statclaim.internal.grammar;

import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Meaning.UnitWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.numeral.NumeralParser;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.sentence.Phrase;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * Rates that stand before their figure or at the head of its sentence: "Jaarlijks sterven 300 mensen". They are looked for last
 * and only where none follows the figure at once, nearest first: shortly before it, at the head of its clause, behind it.
 */
final class LeadingRates {

    /** "jaarlijks meer dan 300": so near the adverb is the figure's; farther off it goes with another verb. */
    private static final int WINDOW = 4;
    /** From the head of a clause over its verb and subject to the figure. */
    private static final int LEADING = 9;

    /** From "per duizend ongevallen" over a verb to its figure. */
    private static final int COUNTED = 5;

    /** Verbs by the tables, whatever their letters say. */
    private static final KindSet VERBS = KindSet.of(
            FunctionWord.VERB, FunctionWord.LINK, ChangeKind.INCREASE, ChangeKind.DECREASE, ChangeKind.SEPARABLE);
    /** What may stand between a verb and "per hectare": "zijn er", "oogsten dit jaar". */
    private static final KindSet BEHIND_VERB =
            KindSet.of(FunctionWord.ADVERB, FunctionWord.TONE, FunctionWord.THERE, TimeKind.RELATIVE);

    private final Sentence tokens;
    private final LanguagePack pack;
    private final UnitReader units;
    private final NumeralParser numerals;
    private final NounPhrases nouns;
    private final RateReader rates;

    LeadingRates(
            Sentence tokens,
            LanguagePack pack,
            UnitReader units,
            NumeralParser numerals,
            NounPhrases nouns,
            RateReader rates) {
        this.tokens = tokens;
        this.pack = pack;
        this.units = units;
        this.numerals = numerals;
        this.nouns = nouns;
        this.rates = rates;
    }

    /**
     * An adverb of rate near the quantity: "levert jaarlijks meer dan … op". A duration has none, as in "train daily for 3
     * hours": it says how long each time.
     *
     * @param floor one past the figure before, whose rate is its own
     */
    void around(MentionBuilder draft, int floor, int limit) {
        if (draft.per != null || draft.kind == Kind.AGE || draft.kind == Kind.MULTIPLE || isKnown(draft)) {
            return;
        }
        if (draft.kind == Kind.NUMBER) {
            // "er komen er elke dag bijna 70.000 bij": of a bare number only what stands right before it
            boolean near = draft.from > floor && adverb(draft, draft.from - 1);
            draft.leading = near;
            return;
        }
        boolean duration = draft.unit != null && units.measures().isTime(draft.unit);
        if (duration) {
            return;
        }
        boolean apart = false;
        for (int i = draft.from - 1; i >= Math.max(floor, draft.from - WINDOW); i--) {
            // "people who walk daily are 20 percent healthier": the adverb is that of another verb, but at the head;
            // "annual increases of 4 percent" has an adjective
            boolean other = apart && tokens.isWord(i - 1) && tokens.is(i, FunctionWord.ADVERB);
            if (other ? tokens.is(i, UnitKind.RATE) : adverb(draft, i) || tokens.isSymbol(i, ',')) {
                atHead(draft, i, floor);
                draft.leading = draft.per != null;
                return;
            }
            apart |= isVerb(i) || tokens.is(i, FunctionWord.AND);
        }
        draft.leading = leading(draft, floor, limit);
        if (!draft.leading) {
            behind(draft, limit);
        }
    }

    /** "40 people at home daily". */
    private void behind(MentionBuilder draft, int limit) {
        // "20 percent of readers write daily": how often, and no part of them each day
        if (draft.kind == Kind.PERCENTAGE && draft.hasCounted()) {
            return;
        }
        int from = Math.max(draft.last, draft.countedLast) + 1;
        int end = Math.min(limit, from + WINDOW);
        for (int i = from; i < end; i++) {
            // "9.000 liter geven de 280 koeien dagelijks": how many cows there are is known, so that the rate is not
            // theirs
            int known = definite(i, limit);
            if (known > i) {
                end = Math.min(limit, known + WINDOW);
                i = known;
            }
            // "40 people within a year"
            boolean span = tokens.is(i - 1, FunctionWord.PREP) && tokens.is(i, UnitKind.RATE);
            // "43 people die per 100,000"
            if (tokens.is(i, FunctionWord.PER) && tokens.is(i, FunctionWord.PREP) && isVerb(i - 1)) {
                rates.per(draft, i, limit, true);
                return;
            }
            // no farther than a mark or the next number: "40 people; daily checks", and not what is the next figure's,
            // "in vier winkels komen dagelijks 300 klanten"
            boolean next = tokens.is(i, UnitKind.RATE) && isFigure(i + 1);
            // "310 staff and annual sales": an adjective of what stands behind it
            boolean adjective =
                    tokens.is(i, UnitKind.RATE) && !tokens.is(i, FunctionWord.ADVERB) && nouns.isOpen(i + 1, limit);
            if (span || next || adjective || adverb(draft, i) || !tokens.isWord(i) || numerals.mayStart(i)) {
                return;
            }
        }
    }

    /** One past the count of "de 280 koeien" that begins at the token; the token itself where none does. */
    private int definite(int i, int limit) {
        if (!isDefinite(i) || !tokens.isDigits(i + 1)) {
            return i;
        }
        Numeral numeral = numerals.read(i + 1, limit);
        Phrase phrase = numeral == null ? null : nouns.counted(numeral.end(), limit, false);
        return phrase == null ? i : phrase.last() + 1;
    }

    /** "de drie viaducten": a set that is known is no rate of anything, whatever happens there daily. */
    boolean isKnown(MentionBuilder draft) {
        return draft.kind == Kind.COUNT && isDefinite(draft.from - 1);
    }

    /** "the", "de"; an "a" or "een" is a number as well. */
    private boolean isDefinite(int i) {
        return tokens.is(i, FunctionWord.DET) && !tokens.is(i, NumeralKind.ONES) && !tokens.is(i, FunctionWord.TONE);
    }

    /** A number, with the hedge before it: "dagelijks bijna 300 klanten". */
    private boolean isFigure(int i) {
        int at = i;
        while (at < i + WINDOW && (tokens.is(at, HedgeKind.APPROX) || tokens.is(at, HedgeKind.BOUND))) {
            at++;
        }
        return numerals.mayStart(at) && !tokens.is(at, FunctionWord.DET);
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
            if (tokens.is(i, FunctionWord.PER) && tokens.is(i, FunctionWord.PREP)) {
                Unit unit = draft.unit;
                int end = rates.per(draft, i, draft.from, true);
                if (!head && !isOfSubject(draft, i, end, floor) && !isBehindVerb(draft, i, end, floor)) {
                    draft.unit = unit;
                    draft.per = null;
                }
                return draft.per != null;
            }
            if (tokens.isSymbol(i, ',') || tokens.isSymbol(i, ';')) {
                return atHead(draft, i, floor);
            }
        }
        return false;
    }

    /**
     * "Telers rooiden per hectare gemiddeld 52 ton": behind the verb, with no other before the figure, the rate is its own. A noun
     * before makes it that one's: "de kosten per leerling in 40 landen", as does a preposition behind: "gaf per klas uitleg aan 40 ouders".
     */
    private boolean isBehindVerb(MentionBuilder draft, int per, int end, int floor) {
        if (tokens.is(draft.from - 1, FunctionWord.PREP) && !tokens.is(draft.from - 1, FunctionWord.ADVERB)) {
            return false;
        }
        int between = end;
        while (between < draft.from && tokens.isAny(between, BEHIND_VERB)) {
            between++;
        }
        // "telen per hectare gemiddeld 38 ton": nothing else the rate could be of, whatever the word before
        if (between >= draft.from) {
            return true;
        }
        for (int i = end; i < draft.from; i++) {
            if (isVerb(i)) {
                return false;
            }
        }
        int before = per - 1;
        while (before > floor && tokens.isAny(before, BEHIND_VERB)) {
            before--;
        }
        // "oogsten dit jaar per hectare": what may be a noun as well has an adverb between that no noun has
        return isVerb(before) || before < per - 1 && VerbForm.EITHER.isIn(forms(before));
    }

    /**
     * "De opbrengst per hectare steeg naar 52 ton", "spending per pupil was $300": what has the rate is said to be so much. In
     * "the fee per walk went up for all 400 members" the figure is of something else, and so is a share: it is of the whole fee.
     */
    private boolean isOfSubject(MentionBuilder draft, int per, int end, int floor) {
        boolean amount = draft.kind == Kind.MONEY || draft.kind == Kind.MEASURE;
        boolean noun = per > floor && tokens.isWord(per - 1) && !tokens.isAny(per - 1, BEHIND_VERB);
        if (!amount || !noun || !isVerb(end)) {
            return false;
        }
        // "fell from 34 to 31": the level before stands between
        int first = draft.former == null ? draft.from : Math.min(draft.from, draft.former.first());
        for (int i = end + 1; i < first; i++) {
            boolean mark = i == first - 1
                    && (tokens.is(i, FunctionWord.DELTA)
                            || tokens.is(i, FunctionWord.LEVEL)
                            || tokens.is(i, FunctionWord.FROM));
            if (!mark && !tokens.isAny(i, BEHIND_VERB) && !isVerb(i) && !tokens.is(i, ChangeKind.PARTICLE)) {
                return false;
            }
        }
        return true;
    }

    private int forms(int i) {
        return tokens.isWord(i) ? tokens.verbForms(i, pack.verbs()) : 0;
    }

    private boolean isVerb(int i) {
        if (tokens.isAny(i, VERBS)) {
            return true;
        }
        int forms = forms(i);
        return VerbForm.VERB.isIn(forms) || VerbForm.AUXILIARY.isIn(forms) || VerbForm.PAST.isIn(forms);
    }

    /**
     * One past the count of "vallen per duizend ongevallen 24 doden", which is what the figure behind it is a rate of; the token
     * itself where none is. Behind its figure, "24 per duizend", it has been read with that.
     */
    int counted(int i, int limit) {
        boolean head = !tokens.isWord(i - 2) && !tokens.isDigits(i - 2);
        boolean per = tokens.is(i - 1, FunctionWord.PER)
                && tokens.is(i - 1, FunctionWord.PREP)
                // "attaqué par trois hommes": where the word names who does it, a rate stands at the head
                && (head || !tokens.is(i - 1, SourceKind.SOURCE_LINK));
        Numeral numeral = per ? numerals.read(i, limit) : null;
        Phrase phrase = numeral == null || numeral.high() != null ? null : nouns.counted(numeral.end(), limit, false);
        int end = phrase == null ? limit : phrase.last() + 1;
        int at = end;
        while (at < Math.min(limit, end + COUNTED)
                && !numerals.mayStart(at)
                && (tokens.isWord(at) || tokens.isComma(at))) {
            at++;
        }
        return at < limit && numerals.mayStart(at) || phrase != null && isVerb(i - 2) ? end : i;
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
