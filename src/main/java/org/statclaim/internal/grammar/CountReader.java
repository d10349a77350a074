package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.statclaim.claim.Alternative;
import org.statclaim.internal.calendar.CalendarDigits;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Meaning.BarePlural;
import org.statclaim.internal.lexicon.Meaning.NumberWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.Reasons;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.numeral.FoundUnit;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.numeral.Numeral.Form;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.sentence.Phrase;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Ratio;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/**
 * Finds what is counted, shared or measured: the noun phrase beside the number. It is given a figure without a unit and makes
 * it a multiple, a measure or a count, or leaves it the bare number that it is.
 *
 * <p>What leaves no choice comes first: "factor", a hyphen, "times". Then a singular behind an article, what stands behind
 * "of", a unit behind adjectives, and last whatever noun phrase follows, which would also take what those before it read.
 */
final class CountReader {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Sentence tokens;
    private final LanguagePack pack;
    private final NounPhrases nouns;
    private final UnitReader units;
    private final ShareBases bases;
    private final CalendarDigits calendar;

    CountReader(Sentence tokens, LanguagePack pack, NounPhrases nouns, UnitReader units) {
        this.tokens = tokens;
        this.pack = pack;
        this.nouns = nouns;
        this.units = units;
        this.bases = new ShareBases(tokens, pack, nouns, units);
        this.calendar = new CalendarDigits(tokens);
    }

    /** What shares and measures are of. */
    ShareBases bases() {
        return bases;
    }

    /** Reads the noun, or "times", behind a number without a unit; one past it, or {@code i} where there is none. */
    int counted(MentionBuilder draft, Numeral numeral, int i, int to) {
        // "a factor of 3": the word before says that nothing is counted
        if (tokens.is(draft.first - 1, NumeralKind.FACTOR)) {
            draft.kind = Kind.MULTIPLE;
            draft.first--;
            return i;
        }
        boolean hyphen = tokens.isSymbol(i, '-') && tokens.isGlued(i) && tokens.isGlued(i + 1);
        if (hyphen && pack.settings().nounsEndPlural() && nouns.isOpen(i + 1, to)) {
            // "200-page": the noun stands in the singular
            return noun(draft, i + 1, i + 1);
        }
        if (tokens.is(i, NumeralKind.TIMES)) {
            return times(draft, i, to);
        }
        // before the nouns, which are plural: "a three course meal" counts no meal
        if (isAttributive(draft, i, to)) {
            return noun(draft, i, i);
        }
        // "hundreds of fans", "two million of people": the noun of a set stands behind "of"
        boolean set = numeral.form() == Form.SET || numeral.form() == Form.VAGUE;
        int at = i;
        boolean scaled = numeral.isScaled() || numeral.isOfMillions() || tokens.is(at - 1, NumeralKind.SCALE);
        if ((set || numeral.value().compareTo(BigDecimal.ONE) == 0 || scaled) && tokens.is(at, FunctionWord.PARTITIVE)
                || isPartOf(at)) {
            at++;
            // past articles, but no "een" or "a", which begins a figure of its own
            while (at < Math.min(to, i + 4) && tokens.is(at, FunctionWord.DET) && !tokens.is(at, NumeralKind.ONES)) {
                at++;
            }
        }
        // "five of them children"; "five of them reported losses" has a verb
        boolean subset = tokens.is(at, FunctionWord.SUBSET);
        at = subset ? at + 1 : at;
        if (subset && pack.settings().nounsEndPlural() && VerbForm.PAST.isIn(tokens.verbForms(at, pack.verbs()))) {
            return i;
        }
        if (isOfFronted(draft, at)) {
            return i;
        }
        boolean partitive = at > i;
        // "one driver" is singular, "one of the drivers" is not
        boolean one = !partitive && draft.value != null && isSingular(draft.value);
        // before the noun, which "vier bloedige jaren" would be as well
        int time = unitBehindAdjectives(at, to);
        if (time > at) {
            FoundUnit unit = units.measures().at(time);
            if (unit != null) {
                draft.kind = Kind.MEASURE;
                draft.unit = unit.unit();
                NumberWord half = tokens.meaning(time - 1, NumeralKind.HALF, NumberWord.class);
                if (half != null) {
                    draft.multiply(half.number());
                }
                return unit.end();
            }
        }
        Phrase phrase = at < to ? nouns.counted(at, to, one) : null;
        // "1,5 doelpunt per wedstrijd": a part of a thing is told in the singular as well
        boolean part = phrase == null
                && !partitive
                && !one
                && draft.value != null
                && isFraction(draft.value)
                && tokens.isWord(at)
                && at < to;
        phrase = part ? nouns.counted(at, to, true) : phrase;
        one |= part;
        if (phrase == null || part && endsUpper(phrase.last()) || isVerbOfPart(draft, phrase)) {
            return i;
        }
        // "één oven"; "one or more queries" and, where a plural shows by its ending, a slip like "1 books" have plurals
        boolean singular = one && draft.bound == Bound.NONE && !pack.settings().nounsEndPlural();
        int end = noun(draft, phrase.first(), phrase.last(), singular);
        return withHalf(draft, end, to);
    }

    /** "trois points et demi", "three pages and a half." add half of one; one past it, or what was given where nothing does. */
    private int withHalf(MentionBuilder draft, int end, int to) {
        BigDecimal whole = draft.value;
        boolean noun = end + 2 < to && (nouns.isOpen(end + 2, to) || tokens.is(end + 2, FunctionWord.PARTITIVE));
        if (whole == null
                || whole.stripTrailingZeros().scale() > 0
                || noun
                || !CompositeReader.isHalfMore(tokens, end)) {
            return end;
        }
        draft.exactly(whole.add(CompositeReader.HALF));
        draft.last = end + 1;
        return end + 2;
    }

    /** Whether the number is no whole one, where a language may then tell things in the singular. */
    private boolean isFraction(BigDecimal value) {
        return !pack.settings().nounsEndPlural() && value.stripTrailingZeros().scale() > 0;
    }

    /** "EUR", "mensen-EUR": what is told in the singular ends in a code, and is no noun. */
    private boolean endsUpper(int i) {
        return Character.isUpperCase(tokens.text().charAt(tokens.end(i) - 1));
    }

    /** Whether what so many are of stands in the singular. */
    private boolean isSingular(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) == 0
                || pack.settings().singularBelowTwo() && value.abs().compareTo(TWO) < 0;
    }

    /**
     * "van wie zo'n 40 vrijwillig vertrekken": behind the pronoun the verb ends the clause, which a plural may look like; and in
     * "90 van hen slaagden voor het examen" the clause goes on behind it, which "vijf van hen kinderen" does not.
     */
    private boolean isVerbOfPart(MentionBuilder draft, Phrase phrase) {
        if (!pack.settings().nounsEndPlural()
                && tokens.is(phrase.first() - 1, FunctionWord.SUBSET)
                && tokens.isWord(phrase.last() + 1)
                && !tokens.is(phrase.last() + 1, FunctionWord.AND)
                && !tokens.isCapitalised(phrase.first())) {
            return true;
        }
        int before = draft.first - 1;
        while (tokens.is(before, HedgeKind.APPROX) || tokens.is(before, HedgeKind.BOUND)) {
            before--;
        }
        // "toen er 300 binnenkwamen": the clause has no other verb; "kan er dus 210 bouwen"
        boolean subclause = tokens.is(before, FunctionWord.THERE) && tokens.is(before - 1, FunctionWord.SUBCLAUSE);
        int there = before;
        while (there > tokens.from()
                && tokens.is(there, FunctionWord.ADVERB)
                && !tokens.is(there, FunctionWord.THERE)) {
            there--;
        }
        boolean infinitive = tokens.is(there, FunctionWord.THERE) && nouns.isVerb(phrase.last());
        if ((subclause || infinitive)
                && !pack.settings().nounsEndPlural()
                && phrase.first() == phrase.last()
                && !tokens.isWord(phrase.last() + 1)
                && !tokens.isSymbol(phrase.last() + 1, '(')) {
            return true;
        }
        return !pack.settings().nounsEndPlural()
                && tokens.is(before, FunctionWord.SUBSET)
                && !tokens.isWord(phrase.last() + 1)
                && (nouns.isVerb(phrase.last()) || isAdverbial(phrase));
    }

    /** "Of the 1,240 patients, 312 reported headaches": so many of those, where what follows is the only verb of its clause. */
    private boolean isOfFronted(MentionBuilder draft, int i) {
        boolean fronted = pack.settings().nounsEndPlural()
                && tokens.isComma(draft.first - 1)
                && (tokens.is(tokens.opening(), FunctionWord.PARTITIVE)
                        || tokens.is(tokens.opening(), FunctionWord.OF_THE))
                && tokens.isWord(i)
                && (VerbForm.PAST.isIn(tokens.verbForms(i, pack.verbs())) || tokens.is(i, SourceKind.SAY));
        for (int at = i + 1; fronted && at < tokens.to() && !tokens.isBoundary(at); at++) {
            fronted = !tokens.is(at, FunctionWord.LINK) && !nouns.isVerb(at);
        }
        return fronted;
    }

    /** "vrijwillig vertrekken": before a plural an adjective would have its ending. */
    private boolean isAdverbial(Phrase phrase) {
        return phrase.last() == phrase.first() + 1
                && !pack.settings().adjectiveEndings().isEmpty()
                && !tokens.is(phrase.first(), FunctionWord.PREMODIFIER)
                && !pack.settings().endsAsAdjective(tokens.printed(phrase.first()));
    }

    /**
     * "two of the men", "two of Johnson's deputies": some of a group that the text knows. "Two of us" names none, and "the 3 of
     * hearts" is a card.
     */
    private boolean isPartOf(int i) {
        return tokens.is(i, FunctionWord.OF_THE) && nouns.isOpen(i + 1, tokens.to())
                || tokens.is(i, FunctionWord.PARTITIVE)
                        && (tokens.is(i + 1, FunctionWord.DET)
                                        && !tokens.is(i + 1, FunctionWord.PRON)
                                        && !tokens.is(i + 1, NumeralKind.ONES)
                                || tokens.isCapitalised(i + 1)
                                        && pack.settings().nounsEndPlural());
    }

    /**
     * "the 11 member trade agreement", "a three course meal": behind an article what is counted is singular. "The 11 members
     * met" has its plural, and needs no rule of its own.
     */
    private boolean isAttributive(MentionBuilder draft, int i, int to) {
        return pack.settings().nounsEndPlural()
                && tokens.is(draft.first - 1, FunctionWord.DET)
                && tokens.isUnknownWord(i)
                && !tokens.isCapitalised(i)
                && nouns.isOpen(i + 1, to)
                && !tokens.isGlued(i + 1)
                && nouns.counted(i, to, false) == null;
    }

    /**
     * "vier bloedige jaren", "5 halve liters", "517 rushing yards": adjectives between a number and a unit's full name. A noun between is what is
     * counted: "3 kinderen kilometers verderop".
     *
     * @return the token of the unit; the given one where there is none
     */
    private int unitBehindAdjectives(int i, int to) {
        int at = i;
        while (at < to && at < i + 3 && nouns.isOpen(at, to) && !tokens.is(at, UnitKind.UNIT)) {
            // a Dutch adjective shows by its ending; English ones have none, but a plural is none
            boolean adjective = tokens.is(at, FunctionWord.PREMODIFIER)
                    || pack.settings().endsAsAdjective(tokens.printed(at))
                    || (pack.settings().adjectiveEndings().isEmpty()
                            && !pack.singulars().looksPlural(tokens.printed(at)));
            if (!adjective) {
                return i;
            }
            at++;
        }
        // no sign, as "in" or "m": behind an adjective only a word is sure to be the unit
        FoundUnit unit = at > i && at < to ? units.measures().at(at) : null;
        return unit != null && unit.kind() == Kind.MEASURE && tokens.end(at) - tokens.start(at) > 3 ? at : i;
    }

    /**
     * "een man of tien", "een jaar of vijf": about that many of the noun before. "De man of tien" has no "een", and "een boek of
     * 5 euro" is a choice of two things: with a unit only "een stuk of 10 kilo" is meant so.
     */
    void aboutOf(MentionBuilder draft, int floor) {
        int noun = draft.first - 2;
        boolean shape = noun > floor
                && tokens.is(draft.first - 1, FunctionWord.OR)
                && tokens.is(noun - 1, FunctionWord.DET)
                && tokens.is(noun - 1, NumeralKind.ONES)
                && tokens.isWord(noun);
        // "een stuk of 10 kilo": no other noun may stand so before a number with a unit
        boolean piece = tokens.is(noun, FunctionWord.ABOUT_OF);
        if (!shape || (draft.unit == null ? !nouns.isOpen(noun, draft.first) : !piece)) {
            return;
        }
        draft.approximation = Approximation.ABOUT;
        if (draft.unit != null) {
            return;
        }
        FoundUnit unit = units.measures().at(noun);
        if (unit != null) {
            draft.kind = Kind.MEASURE;
            draft.unit = unit.unit();
        } else {
            noun(draft, noun, noun);
        }
    }

    /** Makes the draft a count of the phrase; one past it. */
    int noun(MentionBuilder draft, int first, int head) {
        return noun(draft, first, head, false);
    }

    /**
     * The same where it is known whether the noun is in the singular: "één oven" counts no "oof".
     *
     * @param one whether it is
     */
    private int noun(MentionBuilder draft, int first, int head, boolean one) {
        draft.kind = Kind.COUNT;
        draft.countedFirst = first;
        draft.countedLast = head;
        String singular = one
                ? tokens.printed(head).toLowerCase(Locale.ROOT)
                : pack.singulars().singular(tokens.printed(head));
        // a noun that is singular in form ("people", "staff") is its own name, whatever one of them is called
        String named = isOwnSingular(head) ? tokens.printed(head).toLowerCase(Locale.ROOT) : singular;
        StringBuilder name = new StringBuilder();
        for (int i = first; i < head; i++) {
            // "3 gemotiveerde en getalenteerde zwemmers": only words that say something make the name
            if (!tokens.is(i, FunctionWord.AND) && !tokens.is(i, FunctionWord.DET)) {
                name.append(tokens.printed(i).toLowerCase(Locale.ROOT)).append(' ');
            }
        }
        draft.unit = Unit.of(UnitSystem.COUNT, singular, name.append(named).toString(), tokens.printed(first, head));
        return head + 1;
    }

    /** "staff", "people": what has no other form for one. */
    private boolean isOwnSingular(int head) {
        return tokens.meaning(head, FunctionWord.SINGULAR_NOUN, BarePlural.class) == BarePlural.SAME;
    }

    /**
     * "5x", "5 times as many", "1.5 times" and "by 5 times" multiply, a plain "5 times" counts occasions. With "5 times more" some mean six
     * times as many, which is kept as the other reading.
     */
    private int times(MentionBuilder draft, int i, int to) {
        int next = i + 1;
        boolean more = tokens.is(next, NumeralKind.TIMES_MORE);
        // "5x", "5 x": the sign says nothing of occasions
        boolean symbol = tokens.isGlued(i) && !tokens.isWord(i) || tokens.end(i) - tokens.start(i) == 1;
        if (more && draft.value != null) {
            draft.alternatives.add(new Alternative(
                    Optional.of(draft.value.add(BigDecimal.ONE)), Optional.empty(), Reasons.TIMES_MORE));
        }
        if (tokens.is(next, NumeralKind.TIMES_LESS) && draft.value != null && draft.value.signum() > 0) {
            draft.kind = Kind.MULTIPLE;
            draft.exactly(Ratio.divide(BigDecimal.ONE, draft.value));
            return next;
        }
        // "grew by 5 times": what follows the word is how much, and no occasions
        boolean factor = tokens.is(draft.first - 1, FunctionWord.DELTA);
        // "1,6 keer het resultaat": nothing happens one and a half times
        boolean part =
                draft.value != null && draft.value.remainder(BigDecimal.ONE).signum() != 0;
        // "five times the 620 deaths": so many times another figure, against "five times the 2019 champion"
        boolean figure = tokens.is(next, FunctionWord.DET)
                && !tokens.is(next, NumeralKind.ONES)
                && tokens.isDigits(next + 1)
                && !calendar.isYear(next + 1);
        // "five times the minimum wage" is of an amount; "twee keer de Ronde" happened twice
        boolean amount = NounPhrases.isAmount(tokens, next);
        if (isCompared(next) || symbol || factor || part || figure || amount) {
            draft.kind = Kind.MULTIPLE;
            return next;
        }
        noun(draft, i, i);
        return next;
    }

    /** Whether a comparison follows: "as many", "zo veel", "the size". */
    boolean isCompared(int i) {
        return tokens.is(i, NumeralKind.TIMES_AS) || tokens.is(i, NumeralKind.TIMES_MORE);
    }

    /** Whether a word stands there that may be counted, so that a figure before it needs none of another. */
    boolean isNoun(int i, int to) {
        return nouns.isOpen(i, to);
    }
}
