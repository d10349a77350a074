package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.CalendarUnits;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.Meaning.BoundWord;
import org.statclaim.internal.lexicon.Meaning.UnitWord;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TopicKind;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.numeral.Numeral.Form;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Kind;

/**
 * Tells ages from durations: "16-jarige", "aged 45", "negen of tien jaar oud", "Hans (34)".
 *
 * <p>It is asked at three places of a figure: behind a number without a unit ({@link #suffix}), behind a duration
 * ({@link #after}), and once the bound and the rate are known ({@link #before}). What stands behind is plain, as "oud" is;
 * what stands before, as "van" or "is", says other things as well, and so comes last. Whose age it is stays open, but for
 * brackets, where a name is all that they can be of.
 */
final class AgeReader {

    /** The unit of an age that names none: "aged 45". */
    private static final String YEAR = "a";

    private final Sentence tokens;
    private final UnitReader units;
    private final AgeSigns signs;

    AgeReader(Sentence tokens, UnitReader units, NounPhrases nouns) {
        this.tokens = tokens;
        this.units = units;
        this.signs = new AgeSigns(tokens, nouns);
    }

    /**
     * "in her fifties", "in his late 30s": an age by its ten years; null where none stands here. What is nobody's is a time,
     * "built in the fifties", and "her 35s" are no ten years of a life.
     */
    @Nullable
    MentionBuilder decade(int i) {
        boolean digits = tokens.isDigits(i) && tokens.isGlued(i + 1) && tokens.is(i + 1, AgeKind.AGE_DECADE);
        Sense word = digits ? null : tokens.sense(i, AgeKind.AGE_DECADE);
        // "un quinquagénaire" is somebody himself
        boolean whose = tokens.is(i - 1, FunctionWord.POSSESSIVE)
                || tokens.is(i - 2, FunctionWord.POSSESSIVE)
                || tokens.is(i, AgeKind.PERSON);
        BigDecimal low = digits ? new BigDecimal(tokens.printed(i)) : word == null ? BigDecimal.ZERO : word.number();
        if (!whose) {
            return null;
        }
        // "her 35s" may be seconds, and with no number at all there is no ten
        if (low.signum() == 0 || low.remainder(BigDecimal.TEN).signum() != 0 || low.compareTo(AgeSigns.OLDEST) > 0) {
            return null;
        }
        MentionBuilder draft = new MentionBuilder(i, digits ? i + 1 : i);
        draft.low = low;
        // "fifties" ends at 59; which of the ten is left open, so no value is stated
        draft.high = low.add(BigDecimal.valueOf(9));
        age(draft, YEAR, draft.last, Kind.AGE);
        return draft;
    }

    /**
     * An age suffix, or a lone number in an age's place; one past what was read, or {@code i} where nothing was. What is
     * printed behind the number is asked first: "-jarig" leaves little open, a bare "34" much.
     *
     * @param i the token behind the number
     */
    int suffix(MentionBuilder draft, Numeral numeral, int i, int to) {
        if (numeral.form() == Form.AGE || numeral.form() == Form.AGE_OR_OLDER) {
            // "vijftigplusser", "vijfjarige" in one word; "een vijfjarig contract" lasts so long
            boolean term = tokens.is(i, TopicKind.TERM);
            age(draft, YEAR, draft.first, term ? Kind.MEASURE : Kind.AGE);
            return i;
        }
        UnitWord suffix = tokens.meaning(i, AgeKind.AGE_SUFFIX, UnitWord.class);
        if (suffix != null) {
            // "a 12-year-old girl", but "a 5-year-old mortgage": nobody is so old, it is the term
            boolean term = tokens.is(i + 1, TopicKind.TERM);
            age(draft, suffix.unit().code(), i, term ? Kind.MEASURE : Kind.AGE);
            draft.last = i;
            return i + 1;
        }
        BoundWord older = tokens.meaning(i, AgeKind.AGE_OLDER, BoundWord.class);
        boolean plausible = draft.value != null && draft.value.compareTo(AgeSigns.OLDEST) <= 0;
        // a lone "s" needs a bound before it: "the over-65s" are people, "the 65s" may be seconds or a make of car
        boolean plural = older != null && tokens.end(i) - tokens.start(i) == 1 && tokens.isWord(i);
        if (older != null
                && plausible
                && !signs.isCount(draft, i, to)
                && (!plural || tokens.is(draft.first - 2, HedgeKind.BOUND))) {
            if (isOlderBound(i)) {
                age(draft, YEAR, draft.first, Kind.AGE);
                return i;
            }
            age(draft, YEAR, i, Kind.AGE);
            // "65-plus" says its bound itself; that of "over-65s" is read later, from what stands before
            draft.bound = draft.bound == Bound.NONE ? older.bound() : draft.bound;
            draft.last = i;
            return i + 1;
        }
        // nothing behind the number names an age: from here on what stands around it must
        if (signs.isAgeOfPerson(draft, numeral, i, to)) {
            age(draft, YEAR, draft.first, Kind.AGE);
            return i;
        }
        if (signs.isAgeInBrackets(draft, numeral)
                || signs.isAgeInApposition(draft, numeral)
                || signs.isAgeAtHead(draft, numeral)
                || signs.isAgeInverted(draft, numeral, i)
                || signs.isAgedNumber(draft, i) && !numeral.article()
                || signs.isOfPerson(draft, i, to) && !numeral.article()
                || isLived(draft) && signs.isBeforeLink(draft.first - 1, i, to)) {
            age(draft, YEAR, draft.first, Kind.AGE);
        }
        return i;
    }

    /** @param surface the token printed as the unit: the suffix, or the number where it has none */
    private void age(MentionBuilder draft, String code, int surface, Kind kind) {
        draft.kind = kind;
        draft.unit = units.measures().unit(code, tokens.printed(surface));
        if (kind == Kind.AGE && draft.low != null && draft.low.signum() < 0) {
            // "min-18-jarigen", "min-dertigers": nobody is less than nothing, they are younger
            draft.exactly(draft.low.negate());
            draft.bound = Bound.LESS_THAN;
        }
    }

    /**
     * "8 maanden oud", "years of age" behind a duration; one past it, or {@code i} where nothing makes it an age: a wait of
     * "acht maanden" stays one.
     */
    int after(MentionBuilder draft, int i, int to) {
        boolean duration = draft.kind == Kind.MEASURE
                && draft.unit != null
                && units.measures().isTime(draft.unit);
        if (duration && i < to && tokens.is(i, AgeKind.AGE_AFTER)) {
            draft.kind = Kind.AGE;
            draft.last = i;
            return i + 1;
        }
        if (duration && isOlderBound(i)) {
            draft.kind = Kind.AGE;
        }
        return i;
    }

    /** "65 (jaar) en ouder": the bound of an age, which is read with the other bounds; "65-plus" is one word. */
    private boolean isOlderBound(int i) {
        return tokens.isWord(i) && tokens.is(i, AgeKind.AGE_OLDER) && tokens.is(i, HedgeKind.BOUND_AFTER);
    }

    /**
     * What stands left of a duration and makes it an age: "meisjes van tien jaar", "aged 5 years", "hij is 20 jaar". Neither
     * what has a rate can be one nor what nobody lives to see, as in "hij is 200 jaar".
     *
     * @param from where the sentence begins
     */
    void before(MentionBuilder draft, int from, int to) {
        boolean years = draft.kind == Kind.MEASURE
                && draft.unit != null
                && CalendarUnits.unit(draft.unit.code()) != null
                && draft.per == null;
        if (!years || !isLived(draft)) {
            return;
        }
        // "kinderen tussen 4 en 6 jaar", "vrouwen van slechts 30 jaar": the person stands before "tussen" and "slechts"
        int before = draft.from - 1;
        while (before > Math.max(from, draft.from - AgeSigns.MODIFIERS)
                && (tokens.is(before, FunctionWord.BETWEEN)
                        || tokens.is(before, FunctionWord.TONE)
                        // "jongeren tussen de 16 en 24 jaar"
                        || tokens.is(before, FunctionWord.DET) && tokens.is(before - 1, FunctionWord.BETWEEN))) {
            before--;
        }
        // "de gemiddelde leeftijd is 34 jaar" needs no person
        if (signs.isAboutAge(draft, from)) {
            draft.kind = Kind.AGE;
            return;
        }
        // "gaf de vrouw 4 tot 6 jaar" has no "tussen" behind the person: it is a sentence to prison
        boolean between = before < draft.from - 1 || tokens.is(draft.from, FunctionWord.BETWEEN);
        boolean person = tokens.is(before, FunctionWord.PARTITIVE) && tokens.is(before - 1, AgeKind.PERSON)
                || between
                        && draft.isRange()
                        && tokens.is(before, AgeKind.PERSON)
                        && !tokens.is(draft.last + 1, TopicKind.TERM);
        // "Jansen is 20 jaar", "hij is 20 jaar"; "de brug is 20 jaar" and "hij is twee jaar getrouwd" last so long
        int subject = before - 1;
        boolean linked = tokens.is(before, FunctionWord.LINK)
                && (tokens.is(subject, FunctionWord.PRON) && !tokens.is(subject, FunctionWord.IT)
                        || tokens.is(subject, AgeKind.PERSON)
                        || tokens.isUnknownWord(subject) && tokens.isCapitalised(subject))
                && !signs.isMeasuredOtherwise(draft.last + 1, to);
        // "kinderen tot 6 jaar", but "gaf de man 6 jaar": only a bound right behind the person is of their age
        boolean bounded = draft.bound != Bound.NONE
                && tokens.is(draft.from - 1, AgeKind.PERSON)
                && !tokens.is(draft.last + 1, TopicKind.TERM);
        // "starb mit 83 Jahren", "a 48 ans"; "condamné à 3 ans de prison" lasts so long
        boolean lived = tokens.is(before, AgeKind.AGE_YEARS)
                && draft.unit != null
                && draft.unit.code().equals(YEAR)
                && !tokens.is(draft.last + 1, FunctionWord.PARTITIVE)
                && !signs.isMeasuredOtherwise(draft.last + 1, to);
        // "Julien Marchal, 34 ans, nie"
        boolean apposed = tokens.isSymbol(draft.from - 1, ',')
                && (tokens.isSymbol(draft.last + 1, ',') || tokens.isSymbol(draft.last + 1, '.'))
                && tokens.isUnknownWord(draft.from - 2)
                && tokens.isCapitalised(draft.from - 2);
        // "toen ik 12 jaar was", "Lotte (9 jaar)"
        boolean last = signs.isBeforeLink(before, draft.last + 1, to);
        boolean bracketed = tokens.isSymbol(draft.from - 1, '(')
                && tokens.isSymbol(draft.last + 1, ')')
                && tokens.isUnknownWord(draft.from - 2)
                && tokens.isCapitalised(draft.from - 2)
                && !tokens.is(draft.from - 2, TopicKind.TERM);
        if (person || linked || bounded || lived || apposed || last || bracketed) {
            draft.kind = Kind.AGE;
        }
    }

    /** Nobody lives longer: "hij is 200 jaar". */
    private static boolean isLived(MentionBuilder draft) {
        BigDecimal most = draft.high == null ? draft.value : draft.high;
        return most != null && most.compareTo(AgeSigns.OLDEST) <= 0;
    }
}
