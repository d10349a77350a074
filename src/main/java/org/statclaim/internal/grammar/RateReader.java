package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.calendar.CalendarDigits;
import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Meaning.Each;
import org.statclaim.internal.lexicon.Meaning.SourceLink;
import org.statclaim.internal.lexicon.Meaning.UnitWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.numeral.FoundUnit;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.numeral.NumeralParser;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.sentence.Phrase;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.MeasureUnit;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/**
 * "per jaar", "a share", "/m²", "per 100.000 inwoners": what a figure is a rate of.
 *
 * <p>Whole expressions of the table come first, "a year", "per maand", as they are rates of whatever is counted.
 * Behind "per" and a slash nearly anything may stand; behind an article little may, because "$5 a kilo" and
 * "5 apples a kilo" look the same. Rates that stand elsewhere in the sentence are for {@link LeadingRates}.
 */
final class RateReader {

    private static final char DIVIDED_BY = '/';

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is told of so many, and not of what. */
    private static final String UNITY = "1";

    private final Sentence tokens;
    private final LanguagePack pack;
    private final NumeralParser numerals;
    private final UnitReader units;
    private final NounPhrases nouns;
    private final CalendarDigits calendar;
    private final LeadingRates leading;

    RateReader(Sentence tokens, LanguagePack pack, NumeralParser numerals, UnitReader units, NounPhrases nouns) {
        this.tokens = tokens;
        this.pack = pack;
        this.numerals = numerals;
        this.units = units;
        this.nouns = nouns;
        this.calendar = new CalendarDigits(tokens);
        this.leading = new LeadingRates(tokens, pack, units, numerals, nouns, this);
    }

    /** Rates that stand before their figure or at the head of its sentence. */
    LeadingRates leading() {
        return leading;
    }

    /**
     * Reads the rate at the token into the draft; one past it, or the token itself where there is none. Ages and
     * multiples have none: "She is 5 a day" is no rate.
     */
    int after(MentionBuilder draft, int i, int limit) {
        int end = one(draft, i, limit);
        if (end == i || !tokens.is(end, FunctionWord.AND)) {
            return end;
        }
        // "par habitant et par an", "pro Kopf und Jahr"
        int next = end + 1;
        FoundUnit time = tokens.isWord(next) ? units.measures().at(next) : null;
        boolean rate = tokens.is(next, FunctionWord.PER) || tokens.is(next, UnitKind.RATE);
        Unit unit = draft.unit;
        Unit per = draft.per;
        int both = rate
                ? one(draft, next, limit)
                : time != null && units.measures().isTime(time.unit()) ? set(draft, time.unit(), time.end()) : next;
        if (both == next || numerals.mayStart(both)) {
            // "5 hours daily and daily 3 litres"
            draft.unit = unit;
            draft.per = per;
            return end;
        }
        return both;
    }

    /** The first rate alone, whatever joins another to it. */
    private int one(MentionBuilder draft, int i, int limit) {
        if (draft.kind == Kind.AGE || draft.kind == Kind.MULTIPLE) {
            return i;
        }
        // "30%-a-year": the hyphen is only the compound's
        int at = tokens.isSymbol(i, '-') && tokens.isGlued(i) && tokens.isGlued(i + 1) ? i + 1 : i;
        UnitWord rate = tokens.meaning(at, UnitKind.RATE, UnitWord.class);
        // "de 280 koeien dagelijks" give so much, and are as many each day
        if (rate != null && tokens.is(at, FunctionWord.ADVERB) && leading.isKnown(draft)) {
            return i;
        }
        // "5 Prozent im Jahr 2020" tells when
        if (rate != null && !calendar.isYear(at + 1)) {
            return set(draft, units.measures().unit(rate.unit(), tokens.printed(at)), at + 1);
        }
        if (tokens.is(at, FunctionWord.PER)) {
            return per(draft, at, limit, true);
        }
        // "a quarter" is one word of the tables; "in a poll of 400 firms a quarter cut jobs" tells of a part
        boolean quarter = tokens.is(at, NumeralKind.HALF) && isOccasion(at) && !tokens.is(at + 1, TimeKind.OFFSET);
        if (quarter && draft.kind == Kind.MONEY) {
            return set(draft, noun(new Phrase(at, at), false), at + 1);
        }
        boolean bare = draft.kind == Kind.COUNT || draft.kind == Kind.NUMBER;
        if (bare
                && tokens.is(at, FunctionWord.FOR_SO_MANY)
                && numerals.mayStart(at + 1)
                && isOfMany(numerals.read(at + 1, limit))) {
            return per(draft, at, limit, true);
        }
        if (tokens.is(at, FunctionWord.EACH)) {
            return per(draft, at, limit, false);
        }
        return draft.kind == Kind.MONEY && tokens.is(at, FunctionWord.EXCHANGE) ? price(draft, at, limit) : i;
    }

    /** "op 1.000 inwoners"; "300 gezinnen op 100 meter van de spoorweg" live there. */
    private boolean isOfMany(@Nullable Numeral whole) {
        return whole != null && isRound(whole) && units.measures().at(whole.end()) == null;
    }

    /** Whether it is a hundred, a thousand or some such, of which nobody counts exactly so many. */
    private static boolean isRound(@Nullable Numeral whole) {
        return whole != null
                && whole.high() == null
                && whole.value().compareTo(HUNDRED) >= 0
                && whole.value().stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }

    /**
     * "60 euro voor een gram saffraan": what is paid for one of a unit is a price by that unit. So much for a week is as often
     * what the whole came to, and "voor een meter hoge plant", "for a gallon jug" name one thing by its size.
     */
    private int price(MentionBuilder draft, int i, int limit) {
        boolean one = tokens.is(i + 1, FunctionWord.DET) && tokens.is(i + 1, NumeralKind.ONES);
        FoundUnit unit = one ? units.measures().at(i + 2) : null;
        if (unit == null
                || units.measures().isTime(unit.unit())
                || pack.catalogs().isLength(unit.unit().code())) {
            return i;
        }
        boolean compound = pack.settings().nounsEndPlural() && nouns.isOpen(unit.end(), limit);
        return compound ? i : set(draft, unit.unit(), unit.end());
    }

    /**
     * Reads what stands behind "per", a slash or an article; one past it, or {@code i} where it is no rate.
     *
     * @param plain whether it is "per" or a slash, and no article
     */
    int per(MentionBuilder draft, int i, int limit, boolean plain) {
        // "barrel-a-day"
        int at = tokens.isSymbol(i + 1, '-') && tokens.isGlued(i + 1) && tokens.isGlued(i + 2) ? i + 2 : i + 1;
        boolean slash = tokens.isSymbol(i, DIVIDED_BY);
        // "détenu à 51 % par la famille": by whom, as no article stands behind "per"
        boolean agent = tokens.meaning(i, SourceKind.SOURCE_LINK, SourceLink.class) == SourceLink.AGENT;
        if (plain && !slash && tokens.is(at, FunctionWord.DET) && (agent || !tokens.is(at, NumeralKind.ONES))) {
            return i;
        }
        // "3 euros / kilo", but not "3 euros / visit": with blanks around it a slash sets two things side by side,
        // unless the second is a unit
        if (slash && !tokens.isGlued(at) && !tokens.is(at, UnitKind.UNIT)) {
            return i;
        }
        Numeral count = plain && numerals.mayStart(at) ? numerals.read(at, limit) : null;
        BigDecimal factor = BigDecimal.ONE;
        if (count != null && count.high() == null && !isOccasion(at)) {
            // "per 2 weeks", "per 100.000 inwoners"
            factor = count.value();
            at = count.end();
        }
        Each each = plain ? null : tokens.meaning(i, FunctionWord.EACH, Each.class);
        // Dutch "de" and "het" stand for "per" only between an amount and a unit: "5 euro de kilo", not
        // "5 euro de vrouw" and not "5 mensen de kilo"
        boolean unitOnly = each == Each.UNIT_OF_MONEY;
        if (unitOnly && draft.kind != Kind.MONEY) {
            return i;
        }
        // "per gewerkt jaar"
        boolean described = plain
                && tokens.isWord(at)
                && units.measures().at(at) == null
                && units.measures().isTime(at + 1);
        at = described ? at + 1 : at;
        FoundUnit unit =
                tokens.isWord(at) || tokens.isSymbol(at, '%') ? units.measures().at(at) : null;
        if (slash && count != null && unit != null && isRestated(draft, unit.unit())) {
            return i;
        }
        // "3.1% a decade ago"
        boolean ago = !plain
                && (unit != null && tokens.is(unit.end(), TimeKind.OFFSET) || tokens.is(at + 1, TimeKind.OFFSET));
        if (ago) {
            return i;
        }
        boolean given = !plain
                && (nouns.isOpen(at + 1, limit)
                        || draft.kind == Kind.COUNT && tokens.is(draft.countedLast, AgeKind.PERSON));
        // "gave 40 pupils a lesson", "sold 2,000 fans a season ticket": what they got
        if (isOccasion(at) && !given && (!unitOnly || draft.kind == Kind.MONEY)) {
            return set(draft, noun(new Phrase(at, at), false), at + 1);
        }
        if (unit != null && (plain || isArticleRate(draft, unit.unit()))) {
            return set(draft, scaled(unit.unit(), factor), unit.end());
        }
        // behind an article a noun that is no unit makes a rate of an amount alone: "$5 a share", not
        // "5 apples a share"
        boolean noun = plain || draft.kind == Kind.MONEY && !unitOnly;
        Phrase phrase = noun && tokens.isWord(at) ? nouns.stuff(at, Math.min(limit, at + 2)) : null;
        if (phrase == null && count != null && !slash && isRound(count)) {
            // "9.7 per 100,000": of whom has been told
            String surface = tokens.printed(count.first(), count.end() - 1);
            return set(draft, scaled(units.measures().unit(UNITY, surface), factor), count.end());
        }
        // "$5 a hot meal" leaves open what the five dollars are; "$5 per hot meal" does not
        if (phrase == null || (!plain && phrase.last() > at)) {
            return i;
        }
        boolean plural = factor.compareTo(BigDecimal.ONE) > 0;
        return set(draft, scaled(noun(phrase, plural), factor), phrase.last() + 1);
    }

    /** "two goals a game", "$3m a quarter", "€ 5 het stuk": behind an article too; "a quarter of them" and "a quarter-point" are none. */
    private boolean isOccasion(int i) {
        return tokens.is(i, FunctionWord.OCCASION)
                && !tokens.is(i + 1, FunctionWord.PARTITIVE)
                && !(tokens.isSymbol(i + 1, '-') && tokens.isGlued(i + 1))
                && !(tokens.is(i, NumeralKind.HALF)
                        && tokens.is(i + 1, UnitKind.UNIT)
                        && !tokens.is(i + 1, FunctionWord.PREP));
    }

    /**
     * "400g/14oz": the same again in another unit. Dimensions alone are compared: "400 g/100 ml" is a rate,
     * "12 g/100g" is taken for the same twice.
     */
    private boolean isRestated(MentionBuilder draft, Unit per) {
        return draft.kind == Kind.MEASURE
                && draft.unit != null
                && pack.catalogs()
                        .dimension(draft.unit.code())
                        .equals(pack.catalogs().dimension(per.code()));
    }

    /**
     * "5 dams a decade" is a rate; behind a duration it is none, "5 hours a decade". Another unit than one of time
     * needs an amount, "$5 a kilo", not "5 apples a kilo", or is a way that takes so long: "eight minutes a mile".
     */
    private boolean isArticleRate(MentionBuilder draft, Unit per) {
        boolean duration = draft.unit != null && units.measures().isTime(draft.unit);
        boolean time = units.measures().isTime(per);
        return duration
                ? !time && pack.catalogs().isLength(per.code())
                : draft.kind != Kind.NUMBER && (time || draft.kind == Kind.MONEY);
    }

    /** The unit of so many: the inhabitants of "per 100.000 inwoners" by the hundred thousand. */
    private static Unit scaled(Unit unit, BigDecimal factor) {
        return new Unit(unit.system(), unit.code(), unit.name(), unit.surface(), factor);
    }

    /** The noun as a unit, by its singular where the rate counts many of it. */
    private Unit noun(Phrase phrase, boolean plural) {
        String surface = tokens.printed(phrase.first(), phrase.last());
        String head = lastWord(tokens.printed(phrase.last()));
        String singular = plural ? pack.singulars().singular(head) : head.toLowerCase(Locale.ROOT);
        return Unit.of(UnitSystem.COUNT, singular, singular, surface);
    }

    /** "quarter" of "a quarter", whatever blank stands in it. */
    private static String lastWord(String printed) {
        int first = printed.length();
        while (first > 0
                && !Character.isSpaceChar(printed.charAt(first - 1))
                && !Character.isWhitespace(printed.charAt(first - 1))) {
            first--;
        }
        return printed.substring(first);
    }

    /**
     * Speeds and flows that the catalogue has under a code of their own become that unit: "50 km per hour" is 50 km/h.
     * "50 km per day" has none, so the day is what it is a rate of.
     */
    private int set(MentionBuilder draft, Unit per, int end) {
        Unit unit = draft.unit;
        if (unit != null
                && unit.system() == UnitSystem.UCUM
                && per.system() == UnitSystem.UCUM
                && per.factor().compareTo(BigDecimal.ONE) == 0) {
            MeasureUnit merged = quotient(unit.code() + DIVIDED_BY + per.code());
            if (merged != null) {
                String surface = unit.surface() + " " + per.surface();
                draft.unit = Unit.of(UnitSystem.UCUM, merged.code(), merged.name(), surface);
                return end;
            }
        }
        draft.per = per;
        return end;
    }

    private @Nullable MeasureUnit quotient(String code) {
        MeasureUnit unit = pack.catalogs().units().find(code).orElse(null);
        return unit != null && pack.catalogs().isRateUnit(code) ? unit : null;
    }
}
