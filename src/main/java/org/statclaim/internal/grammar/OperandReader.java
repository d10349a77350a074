package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Meaning.UnitWord;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.Singulars;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.numeral.FoundUnit;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.numeral.Numeral.Form;
import org.statclaim.internal.numeral.NumeralParser;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * Reads a number with its sign and its unit, before it or behind.
 *
 * <p>A unit before the number is asked for first: it decides where the number begins, and that a letter behind it is a
 * scale, as in "£5m". Only without one does a unit behind count; what its letter may also mean is for {@link
 * OpenReadings}. A sign may stand on either side of the unit before, "-£250m" or "£-250m". Second units,
 * "3 minuten 20", and ranges are joined by others.
 */
final class OperandReader {

    // "75 USD million": no smaller scale stands behind its currency, where "thousand" begins the next thing
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** What may stand before a number as its unit. */
    static final KindSet PREFIXES =
            KindSet.of(UnitKind.PERCENT, UnitKind.UNIT_PREFIX, MoneyKind.CURRENCY, MoneyKind.MONEY_WORD);

    private final Sentence tokens;
    private final boolean nounsCapitalised;
    private final Singulars singulars;
    private final NumeralParser numerals;
    private final UnitReader units;
    private final Signs signs;
    private final Ranks ranks;
    private final OpenReadings open;

    OperandReader(Sentence tokens, LanguagePack pack, NumeralParser numerals, UnitReader units, NounPhrases nouns) {
        this.tokens = tokens;
        this.nounsCapitalised = pack.settings().nounsCapitalised();
        this.singulars = pack.singulars();
        this.numerals = numerals;
        this.units = units;
        this.signs = new Signs(tokens);
        this.ranks = new Ranks(tokens, units, nouns);
        this.open = new OpenReadings(tokens, pack, numerals, units, nouns, signs);
    }

    Signs signs() {
        return signs;
    }

    /** Readings that letters and short words leave open. */
    OpenReadings open() {
        return open;
    }

    /**
     * Whether a unit stands here with a number behind it. In "5 dollar 40 euro" the dollar stands behind its own
     * number, and in "COP 26" it is none.
     */
    boolean mayPrefix(int i) {
        if (!tokens.isAny(i, PREFIXES)) {
            return false;
        }
        if (units.percentOf(i) != null) {
            return true;
        }
        if (tokens.is(i, UnitKind.UNIT_PREFIX)) {
            return numerals.mayStart(i + 1);
        }
        boolean money = tokens.is(i, MoneyKind.CURRENCY) || tokens.is(i, MoneyKind.MONEY_WORD);
        // "La ville livre 40 logements": a word of other uses stands behind its number
        if (!money
                || tokens.is(i, UnitKind.HOMONYM)
                        && tokens.isWord(i)
                        && tokens.isWord(i - 1)
                        && !tokens.isCapitalised(i)) {
            return false;
        }
        // the number of "$-5", "€ ~40" and "$(2,700)" begins behind a sign
        int next = signs.behindSign(i + 1);
        boolean number = tokens.isDigits(next)
                || numerals.digits().startsWithMark(next)
                || tokens.isSymbol(next, '.') && tokens.isDigits(next + 1);
        // "10 euro 20": the first number has the currency. In "rmb 10 usd 20" each stands before its own.
        boolean behindNumber = tokens.isDigits(i - 1) && !units.money().leansForward(i);
        return number && units.money().at(i, true) != null && !behindNumber;
    }

    /**
     * The operand at the token; null where no number can be read, as in "$(see page 3)".
     *
     * @param from the first token that a sign before the number may be: what stands before belongs to another figure
     * @param to one past the last token of the sentence
     */
    @Nullable
    Operand read(int i, int from, int to) {
        FoundUnit prefix = mayPrefix(i) ? prefix(i, to) : null;
        int at = prefix == null ? i : prefix.end();
        boolean loss = prefix != null && signs.isLoss(at);
        boolean negative = prefix != null && signs.isSign(at) || loss;
        at = prefix == null ? at : signs.behindSign(at);
        Numeral numeral = numerals.read(at, to);
        if (numeral == null) {
            return null;
        }
        int first = prefix == null ? i : prefix.first();
        int sign = negative ? -1 : signs.signBefore(first, from);
        boolean cell =
                first == 1 && tokens.endsText(numeral.end()) && (tokens.isSymbol(0, '-') || tokens.isSymbol(0, '−'));
        if (cell && !negative) {
            // "- 1,200,000" as all that a text says
            sign = 0;
        }
        if (sign >= 0) {
            // "-$250" as well as "$-250"
            negative = true;
            first = sign;
        }
        if (prefix != null) {
            // "£5m" is millions; behind "5m" alone the letter is open
            numerals.letters().ofMoney(numeral, to);
        }
        if (negative) {
            numeral.negate();
        }
        if (prefix != null && tokens.is(at - 1, HedgeKind.APPROX) && !tokens.isWord(at - 1)) {
            // "€ ~40": behind the currency nobody else looks for a hedge
            numeral.hedge();
        }
        // the bracket that closes a loss belongs to it: "$(2,700.00)"
        if (loss && tokens.isSymbol(numeral.end(), ')')) {
            numeral.close();
        }
        return prefix == null ? behind(numeral, first, to) : prefixed(numeral, prefix, first);
    }

    /**
     * The second amount of "£40-45m": what its letter may be a unit of elsewhere, behind a currency it is a scale. Not
     * where the second has a unit of more than that letter, or its own currency before it.
     */
    Operand inMoney(Operand second, int to) {
        Numeral numeral = second.numeral();
        boolean letter = second.unit() == null
                || second.unit().first() == numeral.end() && second.unit().end() == numeral.end() + 1;
        if (!letter || second.prefixed() || !tokens.isGlued(numeral.end())) {
            return second;
        }
        int end = numeral.end();
        numerals.letters().ofMoney(numeral, to);
        return numeral.end() == end ? second : new Operand(numeral, null, false, second.first(), numeral.end());
    }

    /**
     * Where the unit begins behind "of": "hundreds of millions of dollars", "1,5 million d'euros", "three-quarters of a litre",
     * "un quart d'heure". "A quarter of a million" is a number. "Een kwart van de liter", "la moitié des litres" and "half of 2
     * litres" are shares of what the text knows, so that no unit follows.
     */
    private int behindPartitive(Numeral numeral, int to) {
        int at = numeral.end() + 1;
        Sense scale = tokens.sense(at, NumeralKind.SCALE);
        if (numeral.form() == Form.PROPORTION && scale != null) {
            numeral.scaleTo(scale.number(), at + 1);
            // "un quart de million d'euros"
            return tokens.is(numeral.end(), FunctionWord.PARTITIVE) ? behindPartitive(numeral, to) : numeral.end();
        }
        // "1,5 miljoen van een jaar eerder" are no years
        boolean article =
                numeral.form() != Form.CARDINAL && tokens.is(at, FunctionWord.DET) && tokens.is(at, NumeralKind.ONES);
        int unitAt = article ? at + 1 : at;
        // "un quart d'heure" is one, "half of litres" says of which
        boolean whole = numeral.form() == Form.PROPORTION
                && !article
                && (tokens.is(numeral.end(), FunctionWord.OF_THE)
                        || tokens.isWord(unitAt) && singulars.looksPlural(tokens.printed(unitAt)));
        FoundUnit unit = whole ? null : units.after(unitAt, to);
        // "2975bn of usd 776": the currency is that of the next amount
        boolean own = unit != null && !(unit.kind() == Kind.MONEY && tokens.isDigits(unit.end()));
        return own ? unitAt : numeral.end();
    }

    /** "a quarter of an hour": the article and the unit are one word of the tables, which is a rate elsewhere; null for anything else. */
    private @Nullable FoundUnit ofHour(Numeral numeral) {
        int at = numeral.end() + 1;
        boolean part = numeral.form() == Form.PROPORTION && tokens.is(at - 1, FunctionWord.PARTITIVE);
        UnitWord hour = part ? tokens.meaning(at, UnitKind.RATE, UnitWord.class) : null;
        // "a quarter of daily sales"
        boolean adjective = tokens.is(at, FunctionWord.ADVERB) || tokens.is(at, FunctionWord.PREMODIFIER);
        return hour != null && !adjective ? units.measures().measure(hour.unit(), at) : null;
    }

    /** The unit that {@link #mayPrefix} promised; null where the number has another one behind it. */
    private @Nullable FoundUnit prefix(int i, int to) {
        FoundUnit percent = units.percentOf(i);
        if (percent != null) {
            return percent;
        }
        if (tokens.is(i, UnitKind.UNIT_PREFIX)) {
            return units.prefix(i);
        }
        FoundUnit money = units.money().at(i, true);
        boolean name = money != null && tokens.isWord(i) && !tokens.isCapitalised(i);
        Numeral numeral = name ? numerals.read(i + 1, to) : null;
        // "voor de euro 5 miljoen kuna": a currency's name before an amount of another; "rmb 10 usd 20" are two amounts
        boolean another = numeral != null
                && units.money().at(numeral.end(), false) != null
                && !tokens.isDigits(numeral.end() + 1);
        return another ? null : money;
    }

    /** The number with the unit before it, and what behind it says the same unit again. */
    private Operand prefixed(Numeral numeral, FoundUnit prefix, int first) {
        apply(numeral, prefix);
        boolean country = prefix.choice() != null
                && tokens.is(numeral.end(), MoneyKind.COUNTRY)
                && tokens.is(numeral.end() + 1, FunctionWord.PER);
        if (country) {
            // "$75 U.S. per barrel"
            return new Operand(numeral, prefix, true, first, numeral.end() + 1);
        }
        // "€ 5 $ 6": a sign that leans on the next number repeats nothing
        FoundUnit repeated =
                units.money().leansForward(numeral.end()) ? null : units.money().at(numeral.end(), false);
        // "$1 million US dollars": the second name may only make the first clear
        return repeated != null && clarifies(repeated, prefix)
                ? new Operand(numeral, repeated, true, first, repeated.end())
                : new Operand(numeral, prefix, true, first, numeral.end());
    }

    /**
     * "$1 million US dollars": which dollar. "€5 dollars" does not make the euro clearer, and what may itself be
     * several currencies clears up nothing; nor do cents.
     */
    private static boolean clarifies(FoundUnit repeated, FoundUnit prefix) {
        boolean same = repeated.unit().code().equals(prefix.unit().code());
        boolean whole = repeated.unit().factor().compareTo(BigDecimal.ONE) == 0;
        return whole && repeated.choice() == null && (same || prefix.choice() != null);
    }

    /**
     * The number with the unit behind it, or none: first what the tables call a unit, then what a letter or a word may
     * be where nothing else is.
     */
    private Operand behind(Numeral numeral, int first, int to) {
        // what is a multiple or an age by its form has its unit in itself
        boolean openForm = numeral.form() != Form.MULTIPLE
                && numeral.form() != Form.MULTIPLIED
                && numeral.form() != Form.AGE
                && numeral.form() != Form.AGE_OR_OLDER;
        ranks.leave(numeral, to);
        int behind = numeral.end();
        // "5 of the litres" counts; "dozens of kilos" weighs
        boolean set = numeral.form() != Form.CARDINAL
                || numeral.isOfMillions()
                || numeral.isScaled()
                || tokens.is(behind - 1, NumeralKind.SCALE);
        if (openForm && set && tokens.is(behind, FunctionWord.PARTITIVE)) {
            behind = behindPartitive(numeral, to);
        }
        FoundUnit unit = openForm ? units.after(behind, to) : null;
        unit = unit == null && openForm ? ofHour(numeral) : unit;
        if (unit != null
                && numeral.article()
                && !isCountedByArticle(unit)
                && !open.isYield(unit.first(), to)
                && !open.isLoad(unit, to)) {
            unit = null;
        }
        // "3m books" are millions, "The 3m wall" is metres
        if (unit != null && open.isOneLetterMillion(numeral, unit, to)) {
            numerals.letters().ofCount(numeral);
            unit = units.after(numeral.end(), to);
        }
        if (unit == null && open.isSpacedScale(numeral, to)) {
            numerals.letters().apply(numeral, numeral.end());
            unit = units.after(
                    tokens.is(numeral.end(), FunctionWord.PARTITIVE) ? behindPartitive(numeral, to) : numeral.end(),
                    to);
        }
        if (unit == null) {
            unit = open.moneyScale(numeral, to);
        }
        if (unit == null) {
            return new Operand(numeral, null, false, first, numeral.end());
        }
        // a unit it is, but which: "een pond" is a mass before gold, and money elsewhere
        unit = open.openReading(numeral, unit, to);
        int end = unit.end();
        Sense scale = unit.kind() == Kind.MONEY ? tokens.sense(end, NumeralKind.SCALE) : null;
        if (scale != null && !numeral.isScaled() && scale.number().compareTo(MILLION) >= 0) {
            // "75 USD million"
            numeral.multiply(scale.number());
            end++;
        }
        apply(numeral, unit);
        return new Operand(numeral, unit, false, first, end);
    }

    /**
     * "een liter melk" is one litre; "een jaar", "a degree", "a $5 note" count nothing. Neither does a name,
     * "een Liter"; in "een liter of twee" the number comes behind, and "een kilo 5 cent" is a price. "Een kwartier" is a length of time.
     */
    private boolean isCountedByArticle(FoundUnit unit) {
        return tokens.isWord(unit.first())
                && !tokens.is(unit.first(), UnitKind.HOMONYM)
                && !tokens.isDigits(unit.end())
                && (nounsCapitalised || !tokens.isCapitalised(unit.first()))
                && !(tokens.is(unit.end(), FunctionWord.OR) && numerals.mayStart(unit.end() + 1))
                && (!units.measures().isTime(unit.unit())
                        || unit.multiplier().compareTo(BigDecimal.ONE) != 0
                        || CompositeReader.isHalfMore(tokens, unit.end()));
    }

    /** A tenner is ten of its currency: the unit itself multiplies the number. */
    private void apply(Numeral numeral, FoundUnit unit) {
        if (unit.multiplier().compareTo(BigDecimal.ONE) != 0) {
            numeral.multiply(unit.multiplier());
        }
    }
}
