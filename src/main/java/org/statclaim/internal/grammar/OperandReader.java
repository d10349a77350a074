package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Alternative;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Meaning.MoneyScale;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.Reasons;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TopicKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.numeral.FoundUnit;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.numeral.Numeral.Form;
import org.statclaim.internal.numeral.NumeralParser;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Ratio;

/** Reads a number with its sign and its unit, before it or behind. */
final class OperandReader {

    /** No amount in brackets has more tokens. */
    private static final int MAX_LOSS = 12;

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Sentence tokens;
    private final LanguagePack pack;
    private final NumeralParser numerals;
    private final UnitReader units;
    private final NounPhrases nouns;

    OperandReader(Sentence tokens, LanguagePack pack, NumeralParser numerals, UnitReader units, NounPhrases nouns) {
        this.nouns = nouns;
        this.tokens = tokens;
        this.pack = pack;
        this.numerals = numerals;
        this.units = units;
    }

    /** Whether a currency stands here with a number behind it. */
    boolean mayPrefix(int i) {
        if (units.percentOf(i) != null) {
            return true;
        }
        if (tokens.is(i, UnitKind.UNIT_PREFIX)) {
            return numerals.mayStart(i + 1);
        }
        boolean money = tokens.is(i, MoneyKind.CURRENCY) || tokens.is(i, MoneyKind.MONEY_WORD);
        if (!money) {
            return false;
        }
        int next = behindSign(i + 1);
        boolean number = tokens.isDigits(next)
                || numerals.digits().startsWithMark(next)
                || tokens.isSymbol(next, '.') && tokens.isDigits(next + 1);
        boolean behindNumber = tokens.isDigits(i - 1) && !units.money().leansForward(i);
        return number && units.money().at(i, true) != null && !behindNumber;
    }

    /** Where the number behind a currency begins: behind a minus, a hedge ("€ ~40") or the bracket of a loss ("$(2,700)"). */
    private int behindSign(int i) {
        boolean hedge = tokens.is(i, HedgeKind.APPROX) && !tokens.isWord(i);
        return isSign(i) || hedge || isLoss(i) ? i + 1 : i;
    }

    /** "$(2,700.00)": in accounts, brackets are a minus. */
    private boolean isLoss(int i) {
        if (!tokens.isSymbol(i, '(') || !tokens.isGlued(i) || !tokens.isGlued(i + 1)) {
            return false;
        }
        int end = i + 1;
        while (end < i + MAX_LOSS && tokens.isGlued(end) && !tokens.isSymbol(end, ')')) {
            end++;
        }
        return tokens.isDigits(end - 1) && tokens.isSymbol(end, ')');
    }

    /** The operand at the token; null where no number can be read. */
    @Nullable
    Operand read(int i, int from, int to) {
        FoundUnit prefix = mayPrefix(i) ? prefix(i, to) : null;
        int at = prefix == null ? i : prefix.end();
        boolean loss = prefix != null && isLoss(at);
        boolean negative = prefix != null && isSign(at) || loss;
        at = prefix == null ? at : behindSign(at);
        Numeral numeral = numerals.read(at, to);
        if (numeral == null) {
            return null;
        }
        int first = prefix == null ? i : prefix.first();
        int sign = negative ? -1 : signBefore(first, from);
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
            numerals.letters().ofMoney(numeral, to);
        }
        if (negative) {
            numeral.negate();
        }
        if (prefix != null && tokens.is(at - 1, HedgeKind.APPROX) && !tokens.isWord(at - 1)) {
            numeral.hedge();
        }
        if (loss && tokens.isSymbol(numeral.end(), ')')) {
            numeral.close();
        }
        return prefix == null ? behind(numeral, first, to) : prefixed(numeral, prefix, first, to);
    }

    /** The second amount of "£40-45m": what its letter may be a unit of elsewhere, behind a currency it is a scale. */
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

    /** "hundreds of millions of dollars", "a quarter of a million", "three-quarters of a litre". */
    private int behindPartitive(Numeral numeral, int to) {
        int at = numeral.end() + 1;
        Sense scale = tokens.sense(at, NumeralKind.SCALE);
        if (numeral.form() == Form.PROPORTION && scale != null && at < to) {
            numeral.scaleTo(scale.number(), at + 1);
            return numeral.end();
        }
        boolean article = tokens.is(at, FunctionWord.DET) && tokens.is(at, NumeralKind.ONES);
        int unitAt = article ? at + 1 : at;
        boolean whole = numeral.form() == Form.PROPORTION && !article;
        return whole || units.after(unitAt, to) == null ? numeral.end() : unitAt;
    }

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
                && numeral.end() < to
                && units.money().at(numeral.end(), false) != null
                && !tokens.isDigits(numeral.end() + 1);
        return another ? null : money;
    }

    private Operand prefixed(Numeral numeral, FoundUnit prefix, int first, int to) {
        apply(numeral, prefix);
        boolean country = prefix.choice() != null
                && tokens.is(numeral.end(), MoneyKind.COUNTRY)
                && tokens.is(numeral.end() + 1, FunctionWord.PER);
        if (country && numeral.end() + 1 < to) {
            // "$75 U.S. per barrel"
            return new Operand(numeral, prefix, true, first, numeral.end() + 1);
        }
        boolean ends = numeral.end() < to && !units.money().leansForward(numeral.end());
        FoundUnit repeated = ends ? units.money().at(numeral.end(), false) : null;
        // "$1 million US dollars": the second name may only make the first clear
        return repeated != null && clarifies(repeated, prefix)
                ? new Operand(numeral, repeated, true, first, repeated.end())
                : new Operand(numeral, prefix, true, first, numeral.end());
    }

    private static boolean clarifies(FoundUnit repeated, FoundUnit prefix) {
        boolean same = repeated.unit().code().equals(prefix.unit().code());
        boolean whole = repeated.unit().factor().compareTo(BigDecimal.ONE) == 0;
        return whole && repeated.choice() == null && (same || prefix.choice() != null);
    }

    private Operand behind(Numeral numeral, int first, int to) {
        boolean openForm = numeral.form() != Form.MULTIPLE
                        && numeral.form() != Form.MULTIPLIED
                        && numeral.form() != Form.AGE
                        && numeral.form() != Form.AGE_OR_OLDER
                        && numeral.form() != Form.SET
                || numeral.form() == Form.SET && numeral.end() < to;
        int behind = numeral.end();
        if (openForm && numeral.form() != Form.CARDINAL && tokens.is(behind, FunctionWord.PARTITIVE)) {
            behind = behindPartitive(numeral, to);
        }
        FoundUnit unit = openForm ? units.after(behind, to) : null;
        if (unit != null && numeral.article() && !isCountedByArticle(unit)) {
            unit = null;
        }
        if (unit != null && isOneLetterMillion(numeral, unit, to)) {
            numerals.letters().ofCount(numeral);
            unit = numeral.end() < to ? units.after(numeral.end(), to) : null;
        }
        if (unit == null && isSpacedScale(numeral, to)) {
            numerals.letters().apply(numeral, numeral.end());
        }
        if (unit == null) {
            unit = moneyScale(numeral, to);
        }
        if (unit == null) {
            return new Operand(numeral, null, false, first, numeral.end());
        }
        unit = openReading(numeral, unit, to);
        int end = unit.end();
        Sense scale = unit.kind() == Kind.MONEY && end < to ? tokens.sense(end, NumeralKind.SCALE) : null;
        if (scale != null && !numeral.isScaled() && scale.number().compareTo(MILLION) >= 0) {
            // "75 USD million"
            numeral.multiply(scale.number());
            end++;
        }
        apply(numeral, unit);
        return new Operand(numeral, unit, false, first, end);
    }

    /** "een liter melk" is one litre; "een jaar", "a degree", "a $5 note" count nothing. */
    private boolean isCountedByArticle(FoundUnit unit) {
        return tokens.isWord(unit.first())
                && !tokens.is(unit.first(), UnitKind.HOMONYM)
                && !tokens.isDigits(unit.end())
                && !tokens.isCapitalised(unit.first())
                && !(tokens.is(unit.end(), FunctionWord.OR) && numerals.mayStart(unit.end() + 1))
                && !units.measures().isTime(unit.unit());
    }

    private void apply(Numeral numeral, FoundUnit unit) {
        if (unit.multiplier().compareTo(BigDecimal.ONE) != 0) {
            numeral.multiply(unit.multiplier());
        }
    }

    /** "35m of its devices": a glued m before a counted noun is a million. */
    private boolean isOneLetterMillion(Numeral numeral, FoundUnit unit, int to) {
        return numeral.digits()
                && tokens.isGlued(numeral.end())
                && tokens.is(numeral.end(), NumeralKind.SCALE_SUFFIX)
                && !units.measures().isTopical(numeral.end())
                && unit.end() == numeral.end() + 1
                && !isRace(numeral.end() + 1)
                && (isCountContext(numeral.end() + 1, to) || isMoreUnit(numeral.end() + 1, to));
    }

    /** "the 100m hurdles", "the 1,500m final": what is so many metres long. */
    private boolean isRace(int i) {
        return tokens.is(i, TopicKind.EXTENT) || tokens.isWord(i) && tokens.is(i + 1, TopicKind.EXTENT);
    }

    /** "8 B people": a capital letter for a scale that stands apart before a counted noun. */
    private boolean isSpacedScale(Numeral numeral, int to) {
        return numeral.digits()
                && numeral.end() < to
                && !tokens.isGlued(numeral.end())
                && !numeral.isScaled()
                && tokens.isCapitalised(numeral.end())
                && tokens.end(numeral.end()) - tokens.start(numeral.end()) == 1
                && tokens.is(numeral.end(), NumeralKind.SCALE_SUFFIX)
                && isCountContext(numeral.end() + 1, to);
    }

    /** "3m sq ft", "7.5m euro", "1.5m-2m barrels", "4m-96bn euros": another unit follows, at once or behind the other end of a range. */
    private boolean isMoreUnit(int i, int to) {
        int at = i;
        int digits = isSign(i + 1) ? i + 2 : i + 1;
        if (tokens.is(at, FunctionWord.TO) && tokens.isDigits(digits)) {
            Numeral end = numerals.read(digits, to);
            boolean same = end != null && tokens.isGlued(end.end()) && tokens.is(end.end(), NumeralKind.SCALE_SUFFIX);
            int scaled = end != null && end.isScaled() ? end.end() : to;
            at = end != null && same ? end.end() + 1 : scaled;
        }
        return at < to
                && !tokens.isGlued(at)
                && (units.money().at(at, false) != null
                        || units.measures().at(at) != null && !tokens.is(at, FunctionWord.PREP)
                        || at > i && isCountContext(at, to));
    }

    private boolean isCountContext(int i, int to) {
        return i < to && (tokens.is(i, FunctionWord.PARTITIVE) || nouns.counted(i, to, false) != null);
    }

    /** "ten grand": a word for a round amount of money. */
    private @Nullable FoundUnit moneyScale(Numeral numeral, int to) {
        MoneyScale scale =
                numeral.end() < to ? tokens.meaning(numeral.end(), MoneyKind.MONEY_SCALE, MoneyScale.class) : null;
        if (scale == null) {
            return null;
        }
        numeral.multiply(scale.number());
        return units.money().currencyOf(scale.currency(), numeral.end());
    }

    /** A word that is a currency and a mass, or a mass and a round amount of money, by what stands around it. */
    private FoundUnit openReading(Numeral numeral, FoundUnit unit, int to) {
        boolean large = numeral.isScaled() || numeral.value().compareTo(BigDecimal.valueOf(1000)) >= 0;
        if (tokens.is(unit.first(), MoneyKind.MONEY_SCALE)) {
            boolean stuff = nouns.isOpen(unit.end(), to) && !tokens.is(unit.end(), FunctionWord.PARTITIVE);
            boolean few = numeral.value().compareTo(HUNDRED) < 0 && !stuff;
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
        boolean noun = !pack.settings().nounsEndPlural() && nouns.isOpen(unit.end(), to);
        boolean stuff = (tokens.is(unit.end(), FunctionWord.PARTITIVE) || noun) && !large;
        return large || (!stuff && units.money().speaksOfMoney(unit.first())) ? money : unit;
    }

    /** The other reading of a word that is a currency and a mass, or a mass and a round amount of money. */
    void openAlternative(MentionBuilder draft) {
        int i = draft.last;
        if (draft.unit == null || draft.isRange() || draft.value == null || draft.per != null) {
            return;
        }
        FoundUnit measure = units.measures().at(i);
        if (measure != null
                && draft.kind == Kind.MEASURE
                && !measure.unit().code().equals(draft.unit.code())) {
            // "2h 30m": the last of two units
            return;
        }
        FoundUnit money = measure == null ? null : units.money().at(i, false);
        if (measure != null && money != null) {
            FoundUnit other = draft.kind == Kind.MONEY ? measure : money;
            FoundUnit chosen = draft.kind == Kind.MONEY ? money : measure;
            BigDecimal value = Ratio.divide(draft.value.multiply(other.multiplier()), chosen.multiplier());
            draft.alternatives.add(
                    new Alternative(Optional.of(value), Optional.of(other.unit()), Reasons.MONEY_OR_MASS));
            return;
        }
        FoundUnit other = measure == null ? null : units.measures().otherMeasure(i, draft.unit.code());
        if (other != null) {
            draft.alternatives.add(new Alternative(Optional.empty(), Optional.of(other.unit()), Reasons.TWO_UNITS));
        }
        BigDecimal million = draft.kind == Kind.MEASURE && !units.measures().speaksOfExtent(i)
                ? numerals.letters().openScale(i)
                : null;
        if (million != null) {
            draft.alternatives.add(new Alternative(
                    Optional.of(draft.value.multiply(million)), Optional.empty(), Reasons.MILLION_OR_METRE));
        }
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

    boolean isSign(int i) {
        boolean dash = tokens.isSymbol(i, '-') || tokens.isSymbol(i, '–') && !tokens.isGlued(i);
        return dash && tokens.isGlued(i + 1) || tokens.isSymbol(i, '−') || tokens.is(i, FunctionWord.MINUS);
    }

    private boolean isPercentage(int i) {
        int end = i + 1;
        while (tokens.isGlued(end) && tokens.isGlued(end + 1) && tokens.isDigits(end + 1)) {
            end += 2;
        }
        return tokens.isDigits(i) && tokens.is(end, UnitKind.PERCENT);
    }

    private boolean endsFigure(int i) {
        return tokens.isDigits(i)
                || tokens.is(i, UnitKind.PERCENT)
                || tokens.is(i, UnitKind.UNIT)
                || tokens.is(i, NumeralKind.SCALE)
                || tokens.is(i, MoneyKind.CURRENCY)
                || tokens.is(i, MoneyKind.MONEY_WORD);
    }

    /** The sign right before a number; negative where there is none. */
    private int signBefore(int i, int from) {
        int before = i - 1;
        if (before < from) {
            return -1;
        }
        if (tokens.is(before, FunctionWord.MINUS) && (tokens.isWord(before) || !tokens.isWord(before - 1))) {
            return before;
        }
        boolean dash = tokens.isSymbol(before, '-') || tokens.isSymbol(before, '−');
        // "–5 °C": an en dash that stands on the figure, and joins it to no other
        dash |= tokens.isSymbol(before, '–') && !endsFigure(before - 1);
        if (dash && tokens.isGlued(i)) {
            if (tokens.is(before - 1, FunctionWord.MINUS) && tokens.isGlued(before)) {
                return before - 1;
            }
            boolean rest = before == from && !(tokens.isGlued(before) && tokens.isWord(before - 1));
            boolean opens = !tokens.isGlued(before) || rest || tokens.isSymbol(before - 1, '(');
            // "DAX 15,234.12 -1.2%": behind a level its change
            boolean change = !tokens.isGlued(before) && isPercentage(i);
            return opens && (change || !tokens.isDigits(before - 1)) ? before : -1;
        }
        return -1;
    }
}
