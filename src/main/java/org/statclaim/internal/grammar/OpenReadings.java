package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Alternative;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Meaning.MoneyScale;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.Reasons;
import org.statclaim.internal.lexicon.TopicKind;
import org.statclaim.internal.numeral.FoundUnit;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.numeral.NumeralParser;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Ratio;
import org.statclaim.quantity.UnitSystem;

/**
 * Letters and short words that are a scale, a unit or money, by what stands around them; where nothing tells, the other reading is
 * kept. It is given a number with the unit that the tables name first, and says whether that is meant: "35m" is a length or
 * millions, "5 pond" money or a mass, "5 ton" a mass or half a million euros. How large the number is and a noun
 * behind it tell more than what the sentence speaks of.
 */
final class OpenReadings {

    /** What stands behind so much money: "een ton schuld", "een ton meer", "een ton extra", "een ton aan subsidie". */
    private static final KindSet NO_LOAD = KindSet.of(
            FunctionWord.PARTITIVE,
            FunctionWord.MORE,
            FunctionWord.LESS,
            FunctionWord.ADVERB,
            FunctionWord.PREMODIFIER,
            TopicKind.MONEY_CONTEXT);

    /** The unit of mass that pounds are restated in. */
    private static final String KILOGRAM = "kg";

    /** A bracket opens, and so many tokens behind it a unit may stand: "(about 1,540 kilograms". */
    private static final int ASIDE = 6;

    /** From here on "ton" is a mass: nobody says "100 ton" for ten million euros. */
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How near "per hectare" tells what a ton is. */
    private static final int YIELD = 8;

    private final Sentence tokens;
    private final LanguagePack pack;
    private final NumeralParser numerals;
    private final UnitReader units;
    private final NounPhrases nouns;
    private final Signs signs;

    OpenReadings(
            Sentence tokens,
            LanguagePack pack,
            NumeralParser numerals,
            UnitReader units,
            NounPhrases nouns,
            Signs signs) {
        this.tokens = tokens;
        this.pack = pack;
        this.numerals = numerals;
        this.units = units;
        this.nouns = nouns;
        this.signs = signs;
    }

    /**
     * "35m of its devices", "35m people": a glued m before a counted noun is a million, as it is before a unit, "40m euros". "35m in 5
     * seconds" and "35m deep" are lengths.
     */
    boolean isOneLetterMillion(Numeral numeral, FoundUnit unit, int to) {
        return numeral.digits()
                && tokens.isGlued(numeral.end())
                && tokens.is(numeral.end(), NumeralKind.SCALE_SUFFIX)
                // "a heat of 812.4K": where the text speaks of heat, K is the kelvin
                && !units.measures().isTopical(numeral.end())
                && unit.end() == numeral.end() + 1
                && !isRace(numeral.end() + 1)
                && (isCountContext(numeral.end() + 1, to) || isMoreUnit(numeral.end() + 1, to));
    }

    /**
     * "the 100m hurdles", "the 1,500m final", "the 100m women's record": what is so many metres long, though it looks like what is
     * counted.
     */
    private boolean isRace(int i) {
        int at = nouns.behindPossessive(i);
        return tokens.is(at, TopicKind.EXTENT) || tokens.isWord(at) && tokens.is(at + 1, TopicKind.EXTENT);
    }

    /**
     * "8 B people", "2 k €": a letter for a scale that stands apart, a capital before a counted noun and any before money. "She
     * lives at 8 B now" counts nothing; in "Eight B teams" and "2 million B shares" the letter is the noun's, as no one writes a
     * scale so behind words.
     */
    boolean isSpacedScale(Numeral numeral, int to) {
        return numeral.digits()
                && numeral.end() < to
                && !tokens.isGlued(numeral.end())
                && !numeral.isScaled()
                && tokens.end(numeral.end()) - tokens.start(numeral.end()) == 1
                && tokens.is(numeral.end(), NumeralKind.SCALE_SUFFIX)
                && (tokens.isCapitalised(numeral.end()) && isCountContext(numeral.end() + 1, to)
                        || units.money().at(numeral.end() + 1, false) != null);
    }

    /**
     * "3m sq ft", "7.5m euro", "1.5m-2m barrels", "4m-96bn euros": another unit follows, at once or behind the other end of a
     * range, and no figure has two: the m before it is no metre.
     */
    private boolean isMoreUnit(int i, int to) {
        int at = i;
        int digits = signs.isSign(i + 1) ? i + 2 : i + 1;
        // "1.5m-2m barrels": look behind the other end, which must be a million as well or have a scale
        if (tokens.is(at, FunctionWord.TO) && tokens.isDigits(digits)) {
            Numeral end = numerals.read(digits, to);
            boolean same = end != null && tokens.isGlued(end.end()) && tokens.is(end.end(), NumeralKind.SCALE_SUFFIX);
            // "4m-96bn euros" has a scale of its own there; "35m to 40 waiting fans" has none, and the m is a metre
            int scaled = end != null && end.isScaled() ? end.end() : to;
            at = end != null && same ? end.end() + 1 : scaled;
        }
        return at < to
                && !tokens.isGlued(at)
                && (units.money().at(at, false) != null
                        || units.measures().at(at) != null && !tokens.is(at, FunctionWord.PREP)
                        || at > i && isCountContext(at, to));
    }

    /** Whether a noun follows that may be counted in millions, or "of" that leads to one. */
    private boolean isCountContext(int i, int to) {
        return i < to && (tokens.is(i, FunctionWord.PARTITIVE) || nouns.counted(i, to, false) != null);
    }

    /** "ten grand": a word for a round amount of money, by which the number is multiplied; null where none follows it. */
    @Nullable
    FoundUnit moneyScale(Numeral numeral, int to) {
        MoneyScale scale =
                numeral.end() < to ? tokens.meaning(numeral.end(), MoneyKind.MONEY_SCALE, MoneyScale.class) : null;
        if (scale == null) {
            return null;
        }
        numeral.multiply(scale.number());
        return units.money().currencyOf(scale.currency(), numeral.end());
    }

    /**
     * A word that is a currency and a mass, or a mass and a round amount of money, by what stands around it: "verdient 5 ton" and
     * "laadt 5 ton zand", "3 pond suiker" and "361 miljoen pond". The unit given where the word has one reading only.
     */
    FoundUnit openReading(Numeral numeral, FoundUnit unit, int to) {
        // "5,000 pounds" is more often a sum than a load; of "3 pond" the number tells nothing
        boolean large = numeral.isScaled() || numeral.value().compareTo(BigDecimal.valueOf(1000)) >= 0;
        if (tokens.is(unit.first(), MoneyKind.MONEY_SCALE)) {
            // "laadt 5 ton zand" is no money, nor is "verdient 500 ton", which would be too much
            boolean few = numeral.value().compareTo(HUNDRED) < 0 && !isLoad(unit, to) && !isYield(unit.first(), to);
            FoundUnit scale = few && units.money().speaksOfMoney(unit.first()) ? moneyScale(numeral, to) : null;
            return scale == null ? unit : scale;
        }
        FoundUnit money = unit.kind() == Kind.MEASURE ? units.money().at(unit.first(), false) : null;
        if (money == null) {
            return unit;
        }
        boolean attributive = tokens.isSymbol(unit.first() - 1, '-') && tokens.isGlued(unit.first());
        if (attributive) {
            // "a 2,000-pound statue", but "a 2,000-pound fine"
            return units.money().speaksOfMoney(unit.first()) ? money : unit;
        }
        // Dutch has the stuff right behind, "3 pond suiker", English behind "of"; a large amount is money all the same
        boolean noun = !pack.settings().nounsEndPlural() && nouns.isOpen(unit.end(), to);
        boolean stuff = tokens.is(unit.end(), FunctionWord.PARTITIVE) || noun;
        boolean told = units.money().speaksOfMoney(unit.first());
        // "pounds of honey", and neither "of debt" nor "of that sum"
        boolean ofStuff = tokens.is(unit.end(), FunctionWord.PARTITIVE) && !tokens.is(unit.end() + 1, FunctionWord.DET);
        boolean weighed = tokens.speaksOf(TopicKind.LOAD, unit.first()) && !told;
        boolean load = weighed || !numeral.isScaled() && (ofStuff && !told || isRestatedAsMass(unit.end(), to));
        // with no noun and a small number the sentence decides: "betaalt 3 pond" speaks of money
        return !load && large || !stuff && told ? money : unit;
    }

    /** "(540 kilograms)", "(540 kg)". */
    private boolean isRestatedAsMass(int i, int to) {
        if (!tokens.isBracket(i)) {
            return false;
        }
        for (int at = i + 1; at < Math.min(to, i + ASIDE); at++) {
            FoundUnit measure = units.measures().at(at);
            if (measure != null) {
                return measure.unit().code().equals(KILOGRAM);
            }
        }
        return false;
    }

    /** "een ton zand": a mass of what follows, where "een ton schuld" is a round amount of money. */
    boolean isLoad(FoundUnit unit, int to) {
        return tokens.is(unit.first(), MoneyKind.MONEY_SCALE)
                && nouns.isOpen(unit.end(), to)
                && !tokens.isAny(unit.end(), NO_LOAD);
    }

    /** "ligt per hectare een ton boven die van haver": what a field yields is no money. */
    boolean isYield(int i, int to) {
        int from = tokens.is(i, MoneyKind.MONEY_SCALE) ? Math.max(tokens.from(), i - YIELD) : to;
        for (int at = from; at < Math.min(to, i + YIELD); at++) {
            FoundUnit of = tokens.is(at, FunctionWord.PER) ? units.measures().at(at + 1) : null;
            if (of != null && !units.measures().isTime(of.unit())) {
                return true;
            }
        }
        return false;
    }

    /** Drops the reading as money once a rate by the hectare or the stuff is known: "9 ton per hectare", "5 ton graan". */
    void settle(MentionBuilder draft) {
        if (draft.kind != Kind.MEASURE || draft.alternatives.isEmpty()) {
            return;
        }
        boolean yield = draft.per != null
                && draft.per.system() == UnitSystem.UCUM
                && !units.measures().isTime(draft.per);
        if (yield || draft.hasCounted()) {
            draft.alternatives.removeIf(other -> other.reason().equals(Reasons.MONEY_OR_TON));
        }
    }

    /**
     * The other reading of a word that is a currency and a mass, or a mass and a round amount of money: whoever compares figures must
     * know that "Het schip laadt 3 ton" may be read otherwise.
     */
    void openAlternative(MentionBuilder draft) {
        int i = draft.last;
        if (draft.unit == null || draft.value == null || draft.per != null) {
            return;
        }
        FoundUnit measure = units.measures().at(i);
        if (measure != null
                && draft.kind == Kind.MEASURE
                && !measure.unit().code().equals(draft.unit.code())) {
            // "2h 30m": the last of two units
            return;
        }
        // "3 pond", "5 pounds": the table knows the word as money and as a mass
        FoundUnit money = measure == null ? null : units.money().at(i, false);
        if (measure != null && money != null) {
            FoundUnit other = draft.kind == Kind.MONEY ? measure : money;
            FoundUnit chosen = draft.kind == Kind.MONEY ? money : measure;
            // "3 pond suiker" is 1500 grams or 3 pounds of money: the value goes back to what is printed first
            BigDecimal value = Ratio.divide(draft.value.multiply(other.multiplier()), chosen.multiplier());
            draft.alternatives.add(
                    new Alternative(Optional.of(value), Optional.of(other.unit()), Reasons.MONEY_OR_MASS));
            return;
        }
        // "een hoek van 5°" or a temperature, "40 tons" of one land or the other
        FoundUnit other = measure == null ? null : units.measures().otherMeasure(i, draft.unit.code());
        if (other != null) {
            draft.alternatives.add(new Alternative(Optional.empty(), Optional.of(other.unit()), Reasons.TWO_UNITS));
        }
        // "They own 35m" may be millions, "35m deep" may not
        BigDecimal million = draft.kind == Kind.MEASURE && !units.measures().speaksOfExtent(i)
                ? numerals.letters().openScale(i)
                : null;
        if (million != null) {
            draft.alternatives.add(new Alternative(
                    Optional.of(draft.value.multiply(million)), Optional.empty(), Reasons.MILLION_OR_METRE));
        }
        // "laadt 3 ton" may be 300,000 euros, "laadt 500 ton" may not
        MoneyScale scale = tokens.meaning(i, MoneyKind.MONEY_SCALE, MoneyScale.class);
        if (measure != null
                && scale != null
                && draft.value.abs().compareTo(HUNDRED) < 0
                && draft.kind == Kind.MEASURE) {
            draft.alternatives.add(new Alternative(
                    Optional.of(draft.value.multiply(scale.number())),
                    Optional.of(units.money().currencyOf(scale.currency(), i).unit()),
                    Reasons.MONEY_OR_TON));
        }
    }
}
