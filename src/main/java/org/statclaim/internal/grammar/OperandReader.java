package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Alternative;
import org.statclaim.internal.grammar.Numeral.Form;
import org.statclaim.internal.grammar.UnitReader.Found;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Reasons;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Tokens;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.MeasureUnit;
import org.statclaim.quantity.Ratio;
import org.statclaim.quantity.UnitSystem;

/** Reads a number with its sign and unit, and what smaller unit completes it: "5 euro 50", "5 feet 2 inches". */
final class OperandReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Tokens tokens;
    private final LanguagePack pack;
    private final NumeralParser numerals;
    private final UnitReader units;
    private final Guards guards;

    private final NounPhrases nouns;

    OperandReader(
            Tokens tokens,
            LanguagePack pack,
            NumeralParser numerals,
            UnitReader units,
            Guards guards,
            NounPhrases nouns) {
        this.nouns = nouns;
        this.tokens = tokens;
        this.pack = pack;
        this.numerals = numerals;
        this.units = units;
        this.guards = guards;
    }

    /** Whether a currency stands here with a number behind it. */
    boolean mayPrefix(int i) {
        if (tokens.is(i, TokenClass.UNIT_PREFIX)) {
            return numerals.mayStart(i + 1);
        }
        boolean money = tokens.is(i, TokenClass.CURRENCY) || tokens.is(i, TokenClass.MONEY_WORD);
        if (!money) {
            return false;
        }
        int next = isSign(i + 1) ? i + 2 : i + 1;
        boolean number = tokens.isDigits(next)
                || numerals.digits().startsWithMark(next)
                || tokens.isSymbol(next, '.') && tokens.isDigits(next + 1);
        return number && units.money(i, true) != null && !(tokens.isDigits(i - 1) && !tokens.isGlued(next));
    }

    /** The operand at the token; null where no number can be read. */
    @Nullable
    Operand read(int i, int from, int to) {
        Found prefix = mayPrefix(i) ? prefix(i, to) : null;
        int at = prefix == null ? i : prefix.end();
        boolean negative = prefix != null && isSign(at);
        at = negative ? at + 1 : at;
        Numeral numeral = numerals.read(at, to);
        if (numeral == null) {
            return null;
        }
        int first = prefix == null ? i : prefix.first();
        int sign = negative ? -1 : signBefore(first, from);
        if (sign >= 0) {
            // "-$250" as well as "$-250"
            negative = true;
            first = sign;
        }
        if (prefix != null) {
            numerals.scaleLetterOfMoney(numeral, to);
        }
        if (negative) {
            numeral.value = numeral.value.negate();
            numeral.otherNotation = null;
        }
        return prefix == null ? behind(numeral, first, to) : prefixed(numeral, prefix, first, to);
    }

    /** "hundreds of millions of dollars", "a quarter of a million", "three-quarters of a litre". */
    private int behindPartitive(Numeral numeral, int to) {
        int at = numeral.end + 1;
        Sense scale = tokens.sense(at, TokenClass.SCALE);
        if (numeral.form == Form.PROPORTION && scale != null && tokens.start(at) < tokens.end(at) && at < to) {
            numeral.multiply(scale.number());
            numeral.form = Form.CARDINAL;
            numeral.end = at + 1;
            return numeral.end;
        }
        boolean article = tokens.is(at, TokenClass.DET) && tokens.is(at, TokenClass.ONES);
        int unitAt = article ? at + 1 : at;
        boolean whole = numeral.form == Form.PROPORTION && !article;
        return whole || units.after(unitAt, to) == null ? numeral.end : unitAt;
    }

    private @Nullable Found prefix(int i, int to) {
        if (tokens.is(i, TokenClass.UNIT_PREFIX)) {
            return units.prefix(i);
        }
        Found money = units.money(i, true);
        boolean name = money != null && tokens.isWord(i) && !tokens.isCapitalised(i);
        Numeral numeral = name ? numerals.read(i + 1, to) : null;
        // "voor de euro 5 miljoen kuna": a currency's name before an amount of another
        return numeral != null && numeral.end < to && units.money(numeral.end, false) != null ? null : money;
    }

    private Operand prefixed(Numeral numeral, Found prefix, int first, int to) {
        apply(numeral, prefix);
        boolean country = !prefix.openCurrencies().isEmpty()
                && tokens.is(numeral.end, TokenClass.COUNTRY)
                && tokens.is(numeral.end + 1, TokenClass.PER);
        if (country && numeral.end + 1 < to) {
            // "$75 U.S. per barrel"
            return new Operand(numeral, prefix, true, first, numeral.end + 1);
        }
        Found repeated = numeral.end < to ? units.money(numeral.end, false) : null;
        // "$1 million US dollars": the second name may only make the first clear
        return repeated != null && clarifies(repeated, prefix)
                ? new Operand(numeral, repeated, true, first, repeated.end())
                : new Operand(numeral, prefix, true, first, numeral.end);
    }

    private static boolean clarifies(Found repeated, Found prefix) {
        boolean same = repeated.unit().code().equals(prefix.unit().code());
        boolean whole = repeated.unit().factor().compareTo(BigDecimal.ONE) == 0;
        return whole
                && repeated.openCurrencies().isEmpty()
                && (same || !prefix.openCurrencies().isEmpty());
    }

    private Operand behind(Numeral numeral, int first, int to) {
        boolean openForm = numeral.form != Form.MULTIPLE
                        && numeral.form != Form.MULTIPLIED
                        && numeral.form != Form.AGE
                        && numeral.form != Form.AGE_OR_OLDER
                        && numeral.form != Form.SET
                || numeral.form == Form.SET && numeral.end < to;
        int behind = numeral.end;
        if (openForm && numeral.form != Form.CARDINAL && tokens.is(behind, TokenClass.PARTITIVE)) {
            behind = behindPartitive(numeral, to);
        }
        Found unit = openForm ? units.after(behind, to) : null;
        if (unit != null && numeral.article && !isCountedByArticle(unit)) {
            unit = null;
        }
        if (unit != null && isOneLetterMillion(numeral, unit, to)) {
            numerals.scaleLetterOfCount(numeral);
            unit = null;
        }
        if (unit == null && isSpacedScale(numeral, to)) {
            numerals.applyLetter(numeral, numeral.end);
        }
        if (unit == null) {
            unit = moneyScale(numeral, to);
        }
        if (unit == null) {
            return new Operand(numeral, null, false, first, numeral.end);
        }
        unit = openReading(numeral, unit, to);
        int end = unit.end();
        Sense scale = unit.kind() == Kind.MONEY && end < to ? tokens.sense(end, TokenClass.SCALE) : null;
        if (scale != null && !numeral.isScaled()) {
            // "75 USD million"
            numeral.multiply(scale.number());
            end++;
        }
        apply(numeral, unit);
        return new Operand(numeral, unit, false, first, end);
    }

    /** "een liter melk" is one litre; "een jaar", "a degree", "a $5 note" count nothing. */
    private boolean isCountedByArticle(Found unit) {
        return tokens.isWord(unit.first())
                && !tokens.is(unit.first(), TokenClass.HOMONYM)
                && !tokens.isDigits(unit.end())
                && !tokens.isCapitalised(unit.first())
                && !(tokens.is(unit.end(), TokenClass.OR) && numerals.mayStart(unit.end() + 1))
                && !units.isTime(unit.unit());
    }

    private void apply(Numeral numeral, Found unit) {
        if (unit.multiplier().compareTo(BigDecimal.ONE) != 0) {
            numeral.multiply(unit.multiplier());
        }
    }

    /** "35m of its devices": a glued m before a counted noun is a million. */
    private boolean isOneLetterMillion(Numeral numeral, Found unit, int to) {
        return numeral.digits
                && tokens.isGlued(numeral.end)
                && tokens.is(numeral.end, TokenClass.SCALE_SUFFIX)
                && unit.end() == numeral.end + 1
                && isCountContext(numeral.end + 1, to);
    }

    /** "8 B people": a capital letter for a scale that stands apart before a counted noun. */
    private boolean isSpacedScale(Numeral numeral, int to) {
        return numeral.digits
                && numeral.end < to
                && !tokens.isGlued(numeral.end)
                && !numeral.isScaled()
                && tokens.isCapitalised(numeral.end)
                && tokens.end(numeral.end) - tokens.start(numeral.end) == 1
                && tokens.is(numeral.end, TokenClass.SCALE_SUFFIX)
                && isCountContext(numeral.end + 1, to);
    }

    private boolean isCountContext(int i, int to) {
        return i < to && (tokens.is(i, TokenClass.PARTITIVE) || nouns.counted(i, to, false) != null);
    }

    /** "ten grand": a word for a round amount of money. */
    private @Nullable Found moneyScale(Numeral numeral, int to) {
        Sense sense = numeral.end < to ? tokens.sense(numeral.end, TokenClass.MONEY_SCALE) : null;
        if (sense == null) {
            return null;
        }
        numeral.multiply(sense.number());
        String payload = sense.payload();
        return units.currencyOf(payload.substring(payload.indexOf(';') + 1), numeral.end);
    }

    /** A word that is a currency and a mass, or a mass and a round amount of money, by what stands around it. */
    private Found openReading(Numeral numeral, Found unit, int to) {
        boolean large = numeral.isScaled() || numeral.value.compareTo(BigDecimal.valueOf(1000)) >= 0;
        if (tokens.is(unit.first(), TokenClass.MONEY_SCALE)) {
            boolean stuff = nouns.isOpen(unit.end(), to) && !tokens.is(unit.end(), TokenClass.PARTITIVE);
            boolean few = numeral.value.compareTo(HUNDRED) < 0 && !stuff;
            Found scale = few && units.speaksOfMoney(unit.first()) ? moneyScale(numeral, to) : null;
            return scale == null ? unit : scale;
        }
        Found money = unit.kind() == Kind.MEASURE ? units.money(unit.first(), false) : null;
        if (money == null) {
            return unit;
        }
        boolean noun = !pack.settings().nounsEndPlural() && nouns.isOpen(unit.end(), to);
        boolean stuff = (tokens.is(unit.end(), TokenClass.PARTITIVE) || noun) && !large;
        return large || (!stuff && units.speaksOfMoney(unit.first())) ? money : unit;
    }

    /** The other reading of a word that is a currency and a mass, or a mass and a round amount of money. */
    void openAlternative(Draft draft) {
        int i = draft.last;
        if (draft.unit == null || draft.isRange() || draft.value == null || draft.per != null) {
            return;
        }
        Found measure = units.measure(i);
        Found money = measure == null ? null : units.money(i, false);
        if (measure != null && money != null) {
            Found other = draft.kind == Kind.MONEY ? measure : money;
            Found chosen = draft.kind == Kind.MONEY ? money : measure;
            BigDecimal value = Ratio.divide(draft.value.multiply(other.multiplier()), chosen.multiplier());
            draft.alternatives.add(
                    new Alternative(Optional.of(value), Optional.of(other.unit()), Reasons.MONEY_OR_MASS));
            return;
        }
        Found other = measure == null ? null : units.otherMeasure(i, draft.unit.code());
        if (other != null) {
            draft.alternatives.add(new Alternative(Optional.empty(), Optional.of(other.unit()), Reasons.TWO_UNITS));
        }
        BigDecimal million = draft.kind == Kind.MEASURE && !units.speaksOfExtent(i) ? numerals.openScale(i) : null;
        if (million != null) {
            draft.alternatives.add(new Alternative(
                    Optional.of(draft.value.multiply(million)), Optional.empty(), Reasons.MILLION_OR_METRE));
        }
        Sense scale = tokens.sense(i, TokenClass.MONEY_SCALE);
        if (measure != null
                && scale != null
                && draft.value.abs().compareTo(HUNDRED) < 0
                && draft.kind == Kind.MEASURE) {
            String code = scale.payload().substring(scale.payload().indexOf(';') + 1);
            draft.alternatives.add(new Alternative(
                    Optional.of(draft.value.multiply(scale.number())),
                    Optional.of(units.currencyOf(code, i).unit()),
                    Reasons.MONEY_OR_TON));
        }
    }

    private boolean isSign(int i) {
        return tokens.isSymbol(i, '-') && tokens.isGlued(i + 1)
                || tokens.isSymbol(i, '−')
                || tokens.is(i, TokenClass.MINUS);
    }

    /** The sign right before a number; negative where there is none. */
    private int signBefore(int i, int from) {
        int before = i - 1;
        if (before < from) {
            return -1;
        }
        if (tokens.is(before, TokenClass.MINUS) && (tokens.isWord(before) || !tokens.isWord(before - 1))) {
            return before;
        }
        boolean dash = tokens.isSymbol(before, '-') || tokens.isSymbol(before, '−');
        if (dash && tokens.isGlued(i)) {
            if (tokens.is(before - 1, TokenClass.MINUS) && tokens.isGlued(before)) {
                return before - 1;
            }
            boolean opens = !tokens.isGlued(before) || before == from || tokens.isSymbol(before - 1, '(');
            return opens && !tokens.isDigits(before - 1) ? before : -1;
        }
        return -1;
    }

    /**
     * The smaller unit behind: minor money, or the next smaller unit of the same dimension. Returns one past it, or the
     * given end where there is none.
     */
    int minor(Draft draft, Operand operand, int end, int to) {
        if (draft.unit == null || draft.isRange() || draft.unit.factor().compareTo(BigDecimal.ONE) != 0) {
            return end;
        }
        return draft.kind == Kind.MONEY ? minorMoney(draft, end, to) : smaller(draft, end, to);
    }

    private int minorMoney(Draft draft, int end, int to) {
        boolean joined = tokens.is(end, TokenClass.AND);
        int at = joined ? end + 1 : end;
        if (draft.value == null || draft.value.stripTrailingZeros().scale() > 0 || at >= to) {
            return end;
        }
        if (tokens.isSymbol(at, ',') || !numerals.mayStart(at) || guards.skip(at, to) >= 0) {
            return end;
        }
        Numeral cents = numerals.read(at, to);
        if (cents == null || !cents.isSmallInteger(99) || cents.digits && cents.decimals >= 0) {
            return end;
        }
        Sense minor = tokens.sense(cents.end, TokenClass.MINOR);
        boolean hyphenated = tokens.isSymbol(cents.end, '-') && tokens.isGlued(cents.end);
        if (minor != null) {
            return addMinor(draft, cents.value.multiply(minor.number()), minor.number(), cents.end + 1);
        }
        boolean alone = cents.end >= to
                || !(tokens.isWord(cents.end) || tokens.isDigits(cents.end) || hyphenated)
                        && !tokens.is(cents.end, TokenClass.PERCENT)
                        && !tokens.isSymbol(cents.end, '/')
                        && !operandSymbol(cents.end)
                || tokens.is(cents.end, TokenClass.AND)
                || tokens.is(cents.end, TokenClass.PER)
                || tokens.is(cents.end, TokenClass.PREP)
                || tokens.is(cents.end, TokenClass.VERB);
        boolean twoDigits = !cents.digits || tokens.end(at) - tokens.start(at) == 2;
        return alone && twoDigits && !cents.article
                ? addMinor(draft, cents.value.divide(HUNDRED), new BigDecimal("0.01"), cents.end)
                : end;
    }

    private boolean operandSymbol(int i) {
        return tokens.is(i, TokenClass.CURRENCY) || tokens.is(i, TokenClass.MONEY_WORD);
    }

    private int addMinor(Draft draft, BigDecimal part, BigDecimal precision, int end) {
        add(draft, part, precision);
        return end;
    }

    private void add(Draft draft, BigDecimal part, BigDecimal precision) {
        BigDecimal sum = draft.value == null ? part : draft.value.add(part);
        draft.value = sum;
        draft.low = sum;
        draft.high = sum;
        draft.precision = precision;
    }

    /** "7 feet and 10 inches", "2 kilometer 1 meter": stated in the first unit. */
    private int smaller(Draft draft, int end, int to) {
        int reached = end;
        boolean more = draft.kind == Kind.MEASURE && draft.unit != null && draft.unit.system() == UnitSystem.UCUM;
        String last = more && draft.unit != null ? draft.unit.code() : "";
        while (more) {
            more = false;
            int at = reached;
            at = tokens.isSymbol(at, '-') && tokens.isGlued(at) && tokens.isDigits(at + 1) ? at + 1 : at;
            at = tokens.isSymbol(at, ',') ? at + 1 : at;
            at = tokens.is(at, TokenClass.AND) ? at + 1 : at;
            if (at >= to || !numerals.mayStart(at) || guards.skip(at, to) >= 0) {
                break;
            }
            Numeral part = numerals.read(at, to);
            Found unit = part == null || part.form != Form.CARDINAL ? null : units.measure(part.end);
            String implied = part == null || unit != null ? "" : implied(last, part, at);
            if (part != null && !implied.isEmpty()) {
                unit = new Found(Kind.MEASURE, units.unit(implied, implied), at, part.end, BigDecimal.ONE, "");
            }
            if (part == null
                    || unit == null
                    || !isPart(
                            last,
                            unit.unit().code(),
                            part.value,
                            tokens.is(at - 1, TokenClass.AND) && at == reached + 1)) {
                break;
            }
            MeasureUnit whole = pack.unit(draft.unit == null ? last : draft.unit.code());
            MeasureUnit small = pack.unit(unit.unit().code());
            BigDecimal numerator = part.value
                    .multiply(small.factor().numerator())
                    .multiply(whole.factor().denominator());
            BigDecimal denominator =
                    small.factor().denominator().multiply(whole.factor().numerator());
            BigDecimal step = Ratio.divide(
                    small.factor().numerator().multiply(whole.factor().denominator()), denominator);
            add(draft, Ratio.divide(numerator, denominator), step);
            last = unit.unit().code();
            reached = unit.end();
            more = true;
        }
        return reached;
    }

    /** "1 meter 80", "6-foot-3": two digits behind a metre are centimetres, one number behind feet is inches. */
    private String implied(String whole, Numeral part, int at) {
        boolean alone = !tokens.isWord(part.end)
                || tokens.is(part.end, TokenClass.ADVERB)
                || tokens.is(part.end, TokenClass.PREP)
                || tokens.is(part.end, TokenClass.CONJ);
        if (!alone || !part.digits || part.decimals >= 0 || tokens.is(at - 1, TokenClass.AND)) {
            return "";
        }
        if (whole.equals("m") && tokens.end(at) - tokens.start(at) == 2) {
            return "cm";
        }
        boolean feet = whole.equals("[ft_i]") && tokens.isSymbol(at - 1, '-') && part.isSmallInteger(11);
        return feet ? "[in_i]" : "";
    }

    private boolean isPart(String whole, String part, BigDecimal count, boolean joined) {
        MeasureUnit big = pack.unit(whole);
        MeasureUnit small = pack.unit(part);
        boolean same = big.dimension().equals(small.dimension()) && !whole.equals(part);
        // hours and minutes in a list are often things of their own
        boolean time = pack.catalogs().isTime(whole) && !joined;
        BigDecimal bigFactor = big.factor().toDecimal();
        BigDecimal smallFactor = small.factor().toDecimal();
        boolean smaller = smallFactor.compareTo(bigFactor) < 0;
        boolean metric = isMetric(whole) == isMetric(part);
        return same && smaller && !time && metric && count.signum() >= 0;
    }

    /** Customary units carry brackets in UCUM. */
    private static boolean isMetric(String code) {
        return code.indexOf('[') < 0;
    }
}
