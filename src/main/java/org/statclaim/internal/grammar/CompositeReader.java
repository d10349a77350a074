package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.grammar.Numeral.Form;
import org.statclaim.internal.grammar.UnitReader.Found;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Tokens;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.MeasureUnit;
import org.statclaim.quantity.Ratio;
import org.statclaim.quantity.UnitSystem;

/**
 * Reads what smaller unit completes a figure: "5 euro 50", "5 feet 2 inches", "2 uur en 30 minuten". Two figures are one
 * only where the second is a rest of the first: a lower unit of the same family, and less than one of the higher.
 */
final class CompositeReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final String METRE = "m";
    private static final String HOUR = "h";
    private static final String FOOT = "[ft_i]";

    private final Tokens tokens;
    private final LanguagePack pack;
    private final NumeralParser numerals;
    private final UnitReader units;
    private final Guards guards;

    CompositeReader(Tokens tokens, LanguagePack pack, NumeralParser numerals, UnitReader units, Guards guards) {
        this.tokens = tokens;
        this.pack = pack;
        this.numerals = numerals;
        this.units = units;
        this.guards = guards;
    }

    /**
     * The smaller unit behind: minor money, or the next smaller unit of the same dimension. Returns one past it, or the
     * given end where there is none.
     */
    int read(Draft draft, int end, int to) {
        if (draft.unit == null || draft.isRange() || draft.unit.factor().compareTo(BigDecimal.ONE) != 0) {
            return end;
        }
        return draft.kind == Kind.MONEY ? minorMoney(draft, end, to) : smaller(draft, end, to);
    }

    private int minorMoney(Draft draft, int end, int to) {
        int at = tokens.is(end, TokenClass.AND) ? end + 1 : end;
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
        if (minor != null) {
            return add(draft, cents.value.multiply(minor.number()), minor.number(), cents.end + 1);
        }
        boolean twoDigits = !cents.digits || tokens.end(at) - tokens.start(at) == 2;
        return twoDigits && !cents.article && isAlone(cents.end, to)
                ? add(draft, cents.value.divide(HUNDRED), new BigDecimal("0.01"), cents.end)
                : end;
    }

    /** Whether nothing stands at the token that the number before it could be of. */
    private boolean isAlone(int i, int to) {
        boolean hyphenated = tokens.isSymbol(i, '-') && tokens.isGlued(i);
        return i >= to
                || !(tokens.isWord(i) || tokens.isDigits(i) || hyphenated)
                        && !tokens.is(i, TokenClass.PERCENT)
                        && !tokens.isSymbol(i, '/')
                        && !tokens.is(i, TokenClass.CURRENCY)
                        && !tokens.is(i, TokenClass.MONEY_WORD)
                || tokens.is(i, TokenClass.AND)
                || tokens.is(i, TokenClass.PER)
                || tokens.is(i, TokenClass.PREP)
                || tokens.is(i, TokenClass.VERB);
    }

    private int add(Draft draft, BigDecimal part, BigDecimal precision, int end) {
        BigDecimal sum = draft.value == null ? part : draft.value.add(part);
        draft.exactly(sum);
        draft.precision = precision;
        return end;
    }

    /** "7 feet and 10 inches", "2 kilometer 1 meter", "4 hours, 20 minutes": stated in the first unit. */
    private int smaller(Draft draft, int end, int to) {
        if (draft.kind != Kind.MEASURE || draft.unit == null || draft.unit.system() != UnitSystem.UCUM) {
            return end;
        }
        MeasureUnit whole = pack.unit(draft.unit.code());
        String last = draft.unit.code();
        int reached = end;
        while (true) {
            int at = behindJoint(reached);
            boolean glued = at == reached && tokens.isGlued(at);
            if (at >= to || !numerals.mayStart(at) || !glued && guards.skip(at, to) >= 0) {
                return reached;
            }
            Numeral part = numerals.read(at, to);
            Found unit = part == null || part.form != Form.CARDINAL ? null : part(last, part, at, to);
            if (part == null || unit == null || !isRest(last, unit.unit().code(), part.value)) {
                return reached;
            }
            MeasureUnit small = pack.unit(unit.unit().code());
            BigDecimal numerator = part.value
                    .multiply(small.factor().numerator())
                    .multiply(whole.factor().denominator());
            BigDecimal denominator =
                    small.factor().denominator().multiply(whole.factor().numerator());
            BigDecimal step = Ratio.divide(
                    small.factor().numerator().multiply(whole.factor().denominator()), denominator);
            reached = add(draft, Ratio.divide(numerator, denominator), step, unit.end());
            last = unit.unit().code();
        }
    }

    private int behindJoint(int i) {
        int at = tokens.isSymbol(i, '-') && tokens.isGlued(i) && tokens.isDigits(i + 1) ? i + 1 : i;
        at = tokens.isSymbol(at, ',') ? at + 1 : at;
        return tokens.is(at, TokenClass.AND) ? at + 1 : at;
    }

    /** The unit of the rest, as printed behind it or as the whole implies it. */
    private @Nullable Found part(String whole, Numeral part, int at, int to) {
        boolean glued = tokens.isGlued(part.end);
        if (whole.equals(HOUR)
                && glued
                && tokens.isWord(part.end)
                && tokens.printed(part.end).equals(METRE)) {
            // "2h 30m"
            return found(Catalogs.MINUTE, part.end, part.end + 1);
        }
        boolean hyphen = tokens.isSymbol(part.end, '-') && glued && tokens.isGlued(part.end + 1);
        Found printed = units.measure(hyphen ? part.end + 1 : part.end);
        if (printed == null && whole.equals(FOOT) && part.end < to) {
            // "6ft 2in tall": behind feet no preposition
            boolean word = glued || !tokens.is(part.end + 1, TokenClass.DET) && !tokens.isCapitalised(part.end + 1);
            printed = word ? units.unwhole(part.end) : null;
        }
        String implied = printed == null ? implied(whole, part, at, to) : "";
        return implied.isEmpty() ? printed : found(implied, part.end - 1, part.end);
    }

    private Found found(String code, int i, int end) {
        return new Found(Kind.MEASURE, units.unit(code, code), i, end, BigDecimal.ONE, "");
    }

    /** "1 meter 80", "1m70", "5 foot 4", "2h30": two digits behind a metre or an hour, a number below twelve behind feet. */
    private String implied(String whole, Numeral part, int at, int to) {
        boolean alone = tokens.isGlued(at) && !tokens.isGlued(part.end)
                || !tokens.isWord(part.end) && !tokens.isSymbol(part.end, '/') && isAlone(part.end, to)
                || tokens.is(part.end, TokenClass.ADVERB)
                || tokens.is(part.end, TokenClass.PREP)
                || tokens.is(part.end, TokenClass.CONJ);
        boolean joined = tokens.is(at - 1, TokenClass.AND) || tokens.isSymbol(at - 1, ',');
        if (!alone || joined || !part.digits || part.decimals >= 0) {
            return "";
        }
        boolean two = tokens.end(at) - tokens.start(at) == 2;
        return switch (whole) {
            case METRE -> two ? "cm" : "";
            case HOUR -> two ? Catalogs.MINUTE : "";
            case FOOT -> part.isSmallInteger(11) ? "[in_i]" : "";
            default -> "";
        };
    }

    /**
     * Whether so many of the part are less than one of the whole, in units that are used with each other. Of customary units
     * people also state a few more: "2 yards 7 feet".
     */
    private boolean isRest(String whole, String part, BigDecimal count) {
        MeasureUnit big = pack.unit(whole);
        MeasureUnit small = pack.unit(part);
        BigDecimal rest = count.multiply(small.factor().toDecimal());
        boolean few = !isMetric(whole) && count.compareTo(DOZEN) < 0;
        return big.dimension().equals(small.dimension())
                && pack.catalogs().isDivided(whole)
                && isMetric(whole) == isMetric(part)
                && small.factor().toDecimal().compareTo(big.factor().toDecimal()) < 0
                && count.signum() >= 0
                && (few || rest.compareTo(big.factor().toDecimal()) < 0);
    }

    /** Customary units carry brackets in UCUM. */
    private static boolean isMetric(String code) {
        return code.indexOf('[') < 0;
    }
}
