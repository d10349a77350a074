package org.statclaim.internal.lexicon;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.statclaim.claim.Certainty;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.CurrencyInfo;
import org.statclaim.quantity.MeasureUnit;

/**
 * What the tables say of a word beyond its class. The build reads all of them, so that a wrong row fails there with its file
 * and line; {@link Payload} tells how each is written.
 */
public sealed interface Meaning
        permits Meaning.Plain,
                Meaning.Numeric,
                Meaning.VagueWord,
                Meaning.HedgeWord,
                Meaning.BoundWord,
                Meaning.UnitWord,
                Meaning.TopicUnits,
                Meaning.ShareWord,
                Meaning.MoneyWord,
                Meaning.CountryWord,
                Meaning.Each,
                Meaning.OrdinalMark,
                Meaning.ChangeOf,
                Meaning.SeparableVerb,
                Meaning.SayWord,
                Meaning.EvidenceWord,
                Meaning.SourceLink,
                Meaning.Speaker,
                Meaning.BackReference,
                Meaning.Abbreviation,
                Meaning.BarePlural,
                Shift,
                YearPart,
                Comparison {

    /** Nothing: the kind says it all. */
    enum Plain implements Meaning {
        PLAIN
    }

    /** A meaning with a number in it. */
    sealed interface Numeric extends Meaning {
        BigDecimal number();
    }

    /**
     * A number, or what one is multiplied or divided by.
     *
     * @param number its value
     * @param conditional whether what stands beside it decides: "mln." is a scale behind a number only, "half" a figure
     *     before a unit only, and "hundredth" behind an article a place in a row
     */
    record NumberWord(BigDecimal number, boolean conditional) implements Numeric {}

    /**
     * A fraction or mixed number.
     *
     * @param number its value
     * @param onePart whether it is one of so many parts, whose word may be that of a place in a row: "third"
     */
    record FractionWord(BigDecimal number, boolean onePart) implements Numeric {}

    /**
     * A letter that scales the digits it stands on.
     *
     * @param number what it multiplies by
     * @param unitToo whether a unit has the letter too, and needs no word beside it: "5m"
     * @param open whether then neither reading is sure
     */
    record ScaleLetter(BigDecimal number, boolean unitToo, boolean open) implements Numeric {}

    /**
     * A round amount of money: "grand".
     *
     * @param number how many of the currency
     * @param currency which one
     */
    record MoneyScale(BigDecimal number, CurrencyInfo currency) implements Numeric {}

    /**
     * A currency's sign, code or name.
     *
     * @param currency the only one it can be
     * @param number how many of it one is: a thousand of "k€"
     */
    record CurrencyWord(CurrencyInfo currency, BigDecimal number) implements Numeric {}

    /**
     * A coin or part of a currency.
     *
     * @param currency the one it is mostly of
     * @param number how many of that currency one is: 0.01, or 10 of a tenner
     * @param choice the others that have it
     */
    record MinorWord(CurrencyInfo currency, BigDecimal number, CurrencyChoice choice) implements Numeric {}

    /**
     * What stands before the end of a period: "tot", "the year ending".
     *
     * @param number how many months the word itself says that the period has; zero where it says nothing
     * @param behindSpan whether a span stands before it, whose end it tells
     */
    record PeriodEnd(BigDecimal number, boolean behindSpan) implements Numeric {}

    /** An order of magnitude: "tientallen". */
    record VagueWord(BigDecimal low, BigDecimal high) implements Meaning {}

    /** "ongeveer", "nearly". */
    record HedgeWord(Approximation approximation) implements Meaning {}

    /** "at least", "iets minder dan", which hedges as well. */
    record BoundWord(Bound bound, Approximation approximation) implements Meaning {}

    /** A unit, or a rate per one. */
    record UnitWord(MeasureUnit unit) implements Meaning {}

    /** What a letter may be the unit of, where the text speaks of what that measures. */
    record TopicUnits(List<MeasureUnit> units) implements Meaning {
        public TopicUnits {
            units = List.copyOf(units);
        }
    }

    /** "percent", "punten": the code is that of the {@code share} system. */
    record ShareWord(String code) implements Meaning {}

    /**
     * A word that names several currencies, or that is an ordinary word too.
     *
     * @param currency the one it mostly means
     * @param choice the others
     * @param ordinary whether it is a common verb or noun, and money only right behind a number: "frank"
     */
    record MoneyWord(CurrencyInfo currency, CurrencyChoice choice, boolean ordinary) implements Meaning {}

    /** An ISO 3166 code. */
    record CountryWord(String code) implements Meaning {}

    /** Before what may an article stand for "per": "$5 a head", but lengths only "a day". */
    enum Each implements Meaning {
        ANYTHING,
        UNIT_OF_MONEY
    }

    /** Behind which last digit the mark makes an ordinal, those of the teens aside; empty for any: "21st". */
    record OrdinalMark(String digit) implements Meaning {}

    /** Of what a rise or fall the word can tell. */
    enum ChangeOf implements Meaning {
        ANYTHING,
        /** "verloor 3 procent": whoever loses three matches falls by none. */
        SHARES,
        /** "cut 35 jobs", "120 inwoners bijgekomen": of things counted too, which otherwise are who rises or falls. */
        THINGS_TOO,
        /** "sprong": whoever jumps seven metres rises by none. */
        ALL_BUT_LENGTHS
    }

    /**
     * A verb that a particle turns into a rise or fall.
     *
     * @param particles what it does with each, which are in lower case: "trok op", "trok aan"
     */
    record SeparableVerb(Map<String, Step> particles) implements Meaning {
        public SeparableVerb {
            particles = Map.copyOf(particles);
        }
    }

    /**
     * What a verb does with one of its particles.
     *
     * @param up whether it rises
     * @param of of what it tells: who comes along with "kwam … bij" is who is counted
     */
    record Step(boolean up, ChangeOf of) {}

    /**
     * A verb, noun or preposition that gives a source.
     *
     * @param certainty how firmly
     * @param particles what must follow in the clause, one of them, folded; empty where nothing must
     * @param strict whether it says something only before a clause, in a tag, or of a report: "found", "claimed"
     */
    record SayWord(Certainty certainty, List<String> particles, boolean strict) implements Meaning {
        public SayWord {
            particles = List.copyOf(particles);
        }
    }

    /** A verb of showing; the word, folded, before what shows it: "blijkt uit". */
    record EvidenceWord(String before) implements Meaning {}

    /** What a word inside the name of a source does there. */
    enum SourceLink implements Meaning {
        /** Before whoever does what a passive verb says, or makes a report: "by". */
        AGENT,
        /** Before what a report comes from: "from". */
        ORIGIN,
        /** Between capitals: "Centers for Disease Control". */
        NAME
    }

    /** Who can speak. */
    enum Speaker implements Meaning {
        OFFICE,
        /** Whose work it is to foretell what others earn and spend: "analysts". */
        FORECASTER,
        /** Who was named before: "he". */
        PRONOUN
    }

    /** What stands for the sentence before: "Dat meldt de NOS." */
    enum BackReference implements Meaning {
        BEFORE_VERB,
        /** The source follows at once: "Aldus de minister." */
        BEFORE_SOURCE
    }

    /** What a stop belongs to without ending the sentence. */
    enum Abbreviation implements Meaning {
        WORD,
        /** Before a name, where no sentence ends at all: "Dr." */
        TITLE
    }

    /** A noun whose plural has no ending. */
    enum BarePlural implements Meaning {
        /** The same word: "sheep". */
        SAME,
        /** A word of its own: "men". */
        OWN
    }
}
