package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import org.statclaim.internal.guard.Guards;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Meaning.NumberWord;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.numeral.FoundUnit;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.numeral.Numeral.Form;
import org.statclaim.internal.numeral.NumeralParser;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.MeasureUnit;
import org.statclaim.quantity.UnitSystem;

/**
 * Reads what smaller unit completes a figure: "5 euro 50", "5 feet 2 inches", "2 uur en 30 minuten". Two figures are one
 * only where the second is a rest of the first: a lower unit of the same family, and less than one of the higher; "2 hours
 * 90 minutes" are two. Which unit the second has, printed or left out, {@link LowerUnits} knows.
 */
final class CompositeReader {

    /** So many cents are one, and so many feet leave no inches out: in "300 feet 2 with lamps" the 2 is another figure. */
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** What "5 euro 50" is precise to. */
    private static final BigDecimal CENT = new BigDecimal("0.01");
    /** "2 yards 7 feet" is one length, "2 yards 13 feet" are two. */
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    /** Of the unit before: "deux ans et demi". */
    static final BigDecimal HALF = new BigDecimal("0.5");

    private final Sentence tokens;
    private final LanguagePack pack;
    private final NumeralParser numerals;
    private final Guards guards;
    private final LowerUnits lower;

    CompositeReader(Sentence tokens, LanguagePack pack, NumeralParser numerals, UnitReader units, Guards guards) {
        this.tokens = tokens;
        this.pack = pack;
        this.numerals = numerals;
        this.guards = guards;
        this.lower = new LowerUnits(tokens, units);
    }

    /**
     * The smaller unit behind: minor money, or the next smaller unit of the same dimension. Returns one past it, or the
     * given end where there is none. The first must be whole and stated out: neither "5,50 euro 20" nor "5 miljoen euro 50" go
     * on, nor "5 cents 50", which has nothing smaller.
     *
     * @param end one past the first figure
     */
    int read(MentionBuilder draft, Operand operand, int end, int to) {
        // cells of a table are apart: "5 euros" and "50" beside it
        if (tokens.startsCell(end) || tokens.startsCell(end + 1)) {
            return end;
        }
        if (draft.unit == null || draft.isRange() || draft.unit.factor().compareTo(BigDecimal.ONE) != 0) {
            return end;
        }
        if (tokens.is(end, FunctionWord.AND) && isFirstEnd(draft, end)) {
            return end;
        }
        BigDecimal whole = operand.numeral().value();
        if (operand.numeral().isScaled() || whole.stripTrailingZeros().scale() > 0) {
            return end;
        }
        if (draft.kind == Kind.MEASURE && isHalfMore(tokens, end) && lower.isAlone(end + 2, to)) {
            return add(draft, HALF, HALF, end + 2);
        }
        return draft.kind == Kind.MONEY ? minorMoney(draft, operand, end, to) : smaller(draft, end, to);
    }

    /** "deux ans et demi", "two years and a half": whether half a unit more follows what ends before the token. */
    static boolean isHalfMore(Sentence tokens, int end) {
        NumberWord half = tokens.is(end, FunctionWord.AND) && tokens.isWord(end + 1)
                ? tokens.meaning(end + 1, NumeralKind.HALF, NumberWord.class)
                : null;
        return half != null && half.number().compareTo(HALF) == 0;
    }

    /**
     * "between 2 km and 800 m": two ends, although the second is the smaller. In "between 2 hours and 30 minutes and 3 hours" another
     * "and" follows.
     */
    private boolean isFirstEnd(MentionBuilder draft, int and) {
        boolean another = false;
        for (int i = and + 1; i <= and + 4; i++) {
            another |= tokens.is(i, FunctionWord.AND);
        }
        return !another && tokens.is(draft.first - 1, FunctionWord.BETWEEN);
    }

    /**
     * "5 euro 50", "5 euro en 50 cent": cents by name, or two digits that nothing behind them claims: "5 euro 50 kilo", "5 euro
     * 50 procent" and "5 euro 5" are two figures each.
     */
    private int minorMoney(MentionBuilder draft, Operand operand, int end, int to) {
        int at = tokens.is(end, FunctionWord.AND) ? end + 1 : end;
        if (draft.value == null || draft.value.stripTrailingZeros().scale() > 0) {
            return end;
        }
        if (tokens.isSymbol(at, ',') || !numerals.mayStart(at) || guards.skip(at, to) >= 0) {
            return end;
        }
        Numeral cents = numerals.read(at, to);
        if (cents == null || !cents.isSmallInteger(99) || cents.digits() && cents.decimals() >= 0) {
            return end;
        }
        Sense minor = tokens.sense(cents.end(), MoneyKind.MINOR);
        if (minor != null) {
            return add(draft, cents.value().multiply(minor.number()), minor.number(), cents.end() + 1);
        }
        boolean twoDigits = !cents.digits() || tokens.end(at) - tokens.start(at) == 2;
        // "$20 43" as all that a text says; elsewhere cents stand behind a currency that stands behind its number
        boolean stated = !operand.prefixed() || tokens.endsText(cents.end());
        return stated && twoDigits && !cents.article() && lower.isAlone(cents.end(), to)
                ? add(draft, cents.value().divide(HUNDRED), CENT, cents.end())
                : end;
    }

    /** Adds the part to the amount, away from zero: "-5 euros 50" is -5.50. Returns the end that it is given. */
    private int add(MentionBuilder draft, BigDecimal part, BigDecimal precision, int end) {
        BigDecimal whole = draft.value == null ? BigDecimal.ZERO : draft.value;
        BigDecimal sum = whole.signum() < 0 ? whole.subtract(part) : whole.add(part);
        draft.exactly(sum);
        draft.precision = precision;
        return end;
    }

    /** "7 feet and 10 inches", "2 kilometer 1 meter", "4 hours, 20 minutes": stated in the first unit. */
    private int smaller(MentionBuilder draft, int end, int to) {
        if (draft.kind != Kind.MEASURE || draft.unit == null || draft.unit.system() != UnitSystem.UCUM) {
            return end;
        }
        MeasureUnit whole = pack.unit(draft.unit.code());
        String last = draft.unit.code();
        int reached = end;
        while (true) {
            int at = lower.behindJoint(reached);
            boolean glued = at == reached && tokens.isGlued(at);
            // "5 euro 14:30 uur" goes on with a time; but what is glued on, as in "1m70", counts nothing else
            if (!numerals.mayStart(at) || !glued && guards.skip(at, to) >= 0) {
                return reached;
            }
            Numeral part = numerals.read(at, to);
            // "6 feet 2" may leave the inches out, a mountain of hundreds of feet does not
            boolean few = draft.value != null && draft.value.compareTo(HUNDRED) < 0 && draft.value.signum() > 0;
            FoundUnit unit = part == null || part.form() != Form.CARDINAL ? null : lower.part(last, part, few, at, to);
            if (part == null || unit == null || !isRest(last, unit.unit().code(), part.value())) {
                return reached;
            }
            MeasureUnit small = pack.unit(unit.unit().code());
            BigDecimal step = Catalogs.inUnit(BigDecimal.ONE, small, whole);
            reached = add(draft, Catalogs.inUnit(part.value(), small, whole), step, unit.end());
            // "2 hours 30 minutes 20 seconds": the third is a rest of the second
            last = unit.unit().code();
        }
    }

    /**
     * Whether so many of the part are less than one of the whole, in units that are used with each other. Of customary units
     * people also state a few more: "2 yards 7 feet".
     */
    private boolean isRest(String whole, String part, BigDecimal count) {
        if (!pack.catalogs().isDivided(whole)) {
            return false;
        }
        MeasureUnit large = pack.unit(whole);
        MeasureUnit small = pack.unit(part);
        BigDecimal one = large.factor().toDecimal();
        BigDecimal smaller = small.factor().toDecimal();
        // a year has no whole number of weeks
        boolean divides = smaller.compareTo(one) < 0 && one.remainder(smaller).signum() == 0;
        boolean few = !Catalogs.isMetric(large) && count.compareTo(DOZEN) < 0;
        return Catalogs.areOfOneFamily(small, large)
                && divides
                && (few || count.multiply(smaller).compareTo(one) < 0);
    }
}
