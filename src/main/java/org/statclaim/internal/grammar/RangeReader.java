package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.guard.Guards;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.lexicon.WordKind;
import org.statclaim.internal.numeral.FoundUnit;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.numeral.Numeral.Form;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.MeasureUnit;

/** Joins two operands to a range or a transition, with the unit and the scale that they share. */
final class RangeReader {

    private static final int MAX_BETWEEN = 3;
    private static final int CHANGE_WINDOW = 14;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Sentence tokens;
    private final OperandReader operands;
    private final Modifiers modifiers;
    private final Guards guards;
    private final LanguagePack pack;
    private final NounPhrases nouns;

    RangeReader(
            Sentence tokens,
            LanguagePack pack,
            OperandReader operands,
            Modifiers modifiers,
            Guards guards,
            NounPhrases nouns) {
        this.tokens = tokens;
        this.pack = pack;
        this.operands = operands;
        this.modifiers = modifiers;
        this.guards = guards;
        this.nouns = nouns;
    }

    /** The quantity that begins with the operand: a range or transition where a second operand belongs to it. */
    MentionBuilder read(Operand first, int floor, int to) {
        Operand second = second(first, floor, to);
        if (second == null) {
            return single(first);
        }
        Operand third = opens(first, FunctionWord.FROM, floor) ? second(second, second.first(), to) : null;
        if (third != null) {
            return toRange(first, second, third);
        }
        share(first, second, opens(first, FunctionWord.FROM, floor));
        if (tokens.is(first.end(), FunctionWord.TO)) {
            shareShort(first, second);
        }
        MentionBuilder draft = new MentionBuilder(first.first(), second.end() - 1);
        draft.take(second.unit() == null ? first.unit() : second.unit());
        convert(first, second);
        BigDecimal one = first.numeral().value();
        BigDecimal other = second.numeral().high() == null
                ? second.numeral().value()
                : second.numeral().high();
        boolean transition = isTransition(first, second, one, other);
        if (transition && second.numeral().high() == null) {
            draft.first = second.first();
            draft.from = second.first();
            draft.exactly(second.numeral().value());
            draft.former = former(first);
            draft.precision = second.numeral().precision();
        } else {
            draft.low = one.min(other);
            draft.high = one.max(other);
            draft.precision = first.numeral().precision().min(second.numeral().precision());
        }
        return draft;
    }

    /** "steeg van 24 naar 33 à 35 miljoen euro": the range that it is now, and what it was; else all three are one range. */
    private MentionBuilder toRange(Operand first, Operand low, Operand high) {
        share(low, high, false);
        share(first, high, true);
        MentionBuilder draft = new MentionBuilder(low.first(), high.end() - 1);
        draft.take(Stream.of(high, low, first)
                .map(Operand::unit)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
        BigDecimal before = first.numeral().value();
        BigDecimal one = low.numeral().value();
        BigDecimal other = high.numeral().value();
        draft.low = one.min(other);
        draft.high = one.max(other);
        draft.precision = low.numeral().precision().min(high.numeral().precision());
        if (isTransition(first, low, before, one)) {
            draft.former = former(first);
        } else {
            draft.first = first.first();
            draft.from = first.first();
            draft.low = before.min(draft.low);
        }
        return draft;
    }

    private static Former former(Operand operand) {
        Numeral numeral = operand.numeral();
        return new Former(numeral.value(), numeral.precision(), operand.first(), operand.end() - 1);
    }

    /** "between 800 m and 2 km": the ends are stated in the unit of the second. */
    private void convert(Operand first, Operand second) {
        if (first.unit() == null || second.unit() == null || isSameUnit(first, second)) {
            return;
        }
        MeasureUnit from = pack.unit(first.unit().unit().code());
        MeasureUnit to = pack.unit(second.unit().unit().code());
        first.numeral().restate(Catalogs.inUnit(first.numeral().value(), from, to));
    }

    static MentionBuilder single(Operand operand) {
        Numeral numeral = operand.numeral();
        MentionBuilder draft = new MentionBuilder(operand.first(), operand.end() - 1);
        draft.take(operand.unit());
        if (numeral.high() == null) {
            draft.exactly(numeral.value());
        } else {
            draft.low = numeral.value();
            draft.high = numeral.high();
        }
        draft.precision = numeral.form() == Form.VAGUE ? numeral.scale() : numeral.precision();
        return draft;
    }

    private @Nullable Operand second(Operand first, int floor, int to) {
        if (first.numeral().form() != Form.CARDINAL && first.numeral().form() != Form.PROPORTION) {
            return null;
        }
        int i = first.end();
        if (tokens.startsCell(i) || tokens.startsCell(i + 1)) {
            return null;
        }
        boolean glued = tokens.isGlued(i);
        boolean to1 = tokens.is(i, FunctionWord.TO)
                || tokens.is(i, FunctionWord.LEVEL) && opens(first, FunctionWord.FROM, floor);
        if (to1 && tokens.is(i, FunctionWord.LEVEL) && isDelta(first, floor)) {
            return null;
        }
        boolean or = tokens.is(i, FunctionWord.OR);
        boolean and = tokens.is(i, FunctionWord.AND)
                && (opens(first, FunctionWord.BETWEEN, floor)
                        || opens(first, FunctionWord.FROM, floor)
                                && (sharesDecimals(i) || first.numeral().decimals() > 0));
        boolean list = tokens.isSymbol(i, ',') && (isEstimatedPair(first, floor) || isGuess(first, to));
        // "5 − 10 km": a minus with blanks on both sides joins
        boolean minus = tokens.isSymbol(i, '−') && !glued && !tokens.isGlued(i + 1);
        // "tien- tot vijftienduizend": the hyphen that stands for the rest of the word
        boolean hung = tokens.isSymbol(i, '-') && glued && !tokens.isGlued(i + 1) && tokens.is(i + 1, FunctionWord.TO);
        // "0-to-60-mph"
        boolean chained = tokens.isSymbol(i, '-')
                && glued
                && tokens.isGlued(i + 1)
                && tokens.is(i + 1, FunctionWord.TO)
                && tokens.isSymbol(i + 2, '-')
                && tokens.isGlued(i + 2)
                && tokens.isGlued(i + 3);
        if (!to1 && !or && !and && !list && !hung && !minus) {
            return null;
        }
        int at = chained ? i + 3 : hung ? i + 2 : i + 1;
        if (to1 && tokens.isWord(i) && tokens.isSymbol(at, '-') && tokens.isGlued(at) && tokens.isGlued(at + 1)) {
            // "200,000 to-260,000"
            at++;
        }
        boolean dash = tokens.isSymbol(i, '-') && !hung && !chained;
        if (dash && glued && !tokens.isGlued(at)) {
            return null;
        }
        boolean leaning = dash && !glued && tokens.isGlued(at);
        int joint = at;
        at = dash ? at : modifiers.skipForward(at, to, MAX_BETWEEN);
        if (or && hasBound(joint, at)) {
            // "less than 4 hours or more than 12 hours" are two bounds
            return null;
        }
        int sign = at;
        boolean signed = operands.isSign(at) || tokens.isSymbol(at, '+') && tokens.isGlued(at + 1);
        at = signed && (dash || !tokens.isGlued(at)) ? at + 1 : at;
        if (at >= to || guards.skip(at, to) >= 0) {
            return null;
        }
        Operand second = operands.read(at, sign, to);
        if (leaning && second != null && second.unit() != null && second.unit().kind() == Kind.PERCENTAGE) {
            // "AEX 712,34 -0,4%": a level and its change, "2 -7 g" is a range
            return null;
        }
        if (second != null && first.prefixed() && isMoney(first.unit())) {
            second = operands.inMoney(second, to);
        }
        boolean carries = to1 && tokens.isWord(i) && opens(first, FunctionWord.FROM, floor);
        boolean between = opens(first, FunctionWord.BETWEEN, floor);
        if (second == null || !isPair(first, second, or || list, carries, between || carries)) {
            return null;
        }
        return isCountOfItsOwn(first, second, tokens.isWord(i), to) ? null : second;
    }

    private boolean hasBound(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, HedgeKind.BOUND)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMoney(@Nullable FoundUnit unit) {
        return unit != null && unit.kind() == Kind.MONEY;
    }

    /** "gave $100 to 3 people", "27 gram - 300 leden": the second has a noun of its own; "€5-10 tickets" are what they cost. */
    private boolean isCountOfItsOwn(Operand first, Operand second, boolean word, int to) {
        boolean price = first.prefixed() && !word;
        return first.unit() != null
                && !price
                && second.unit() == null
                && nouns.counted(second.end(), to, false) != null;
    }

    /** "increased by 3 to 12": by how much and up to what are two figures. */
    private boolean isDelta(Operand first, int floor) {
        int i = first.first() - 1;
        while (i > floor && modifiers.isModifier(i) && !tokens.is(i, FunctionWord.DELTA)) {
            i--;
        }
        boolean by = i >= floor && tokens.is(i, FunctionWord.DELTA);
        boolean changed =
                tokens.is(first.first() - 1, ChangeKind.INCREASE) || tokens.is(first.first() - 1, ChangeKind.DECREASE);
        // "jumped $3 to $92" against "rose 5 to 7 percent": with its own unit the first figure is the step
        return by || changed && first.unit() != null;
    }

    /** "van 1,1$ en 1,3 dollars": from … and reads as a range only where both have their own unit. */
    private boolean sharesDecimals(int i) {
        return tokens.is(i - 1, MoneyKind.CURRENCY)
                || tokens.is(i - 1, MoneyKind.MONEY_WORD)
                || tokens.is(i - 1, UnitKind.UNIT);
    }

    /** "zo'n vijf, zes": two neighbours behind a hedge. */
    private boolean isEstimatedPair(Operand first, int floor) {
        return first.unit() == null && first.first() > floor && tokens.is(first.first() - 1, HedgeKind.APPROX);
    }

    /** "drie, vier weken", "twenty, thirty people": two number words in a row, the second one step above, and no third. */
    private boolean isGuess(Operand first, int to) {
        int at = first.end() + 1;
        boolean opensList = first.unit() == null
                && !first.numeral().digits()
                && !first.numeral().article()
                && !tokens.isSymbol(first.first() - 1, ',')
                && !tokens.is(first.first() - 1, FunctionWord.AND)
                && at < to
                && !tokens.isDigits(at);
        Operand second = opensList ? operands.read(at, at, to) : null;
        if (second == null
                || second.numeral().digits()
                || tokens.isSymbol(second.numeral().end(), ',')) {
            return false;
        }
        BigDecimal one = first.numeral().value();
        BigDecimal step = one.compareTo(BigDecimal.TEN) < 0
                ? BigDecimal.ONE
                : BigDecimal.ONE.movePointRight(
                        one.precision() - one.stripTrailingZeros().precision() + Math.max(0, -one.scale()));
        boolean next = second.numeral().value().subtract(one).compareTo(step) == 0;
        return next
                && !tokens.is(second.numeral().end(), FunctionWord.AND)
                && !tokens.is(second.numeral().end(), FunctionWord.OR);
    }

    private boolean opens(Operand first, WordKind opener, int floor) {
        for (int i = first.first() - 1; i >= floor && i >= first.first() - MAX_BETWEEN; i--) {
            if (tokens.is(i, opener)) {
                return true;
            }
            if (!modifiers.isModifier(i)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether the two are the ends of one range.
     *
     * @param choice whether "or" or a comma joins them, which also stands between two figures of their own
     * @param carries whether a unit behind the first alone is meant for both
     * @param opened whether a word before the first says that a range follows
     */
    private boolean isPair(Operand first, Operand second, boolean choice, boolean carries, boolean opened) {
        Form form = second.numeral().form();
        if ((form != Form.CARDINAL && form != Form.PROPORTION)
                || second.numeral().article()) {
            return false;
        }
        FoundUnit one = first.unit();
        FoundUnit other = second.unit();
        boolean compatible =
                one == null || other == null || isSameUnit(first, second) || opened && rises(first, second);
        if (choice && first.numeral().isScaled() && !second.numeral().isScaled() && other == null) {
            // "10 million or 5"
            return false;
        }
        // a unit behind the first alone belongs to the first alone, unless it is a currency before it
        boolean carried = other != null || one == null || first.prefixed() || carries;
        boolean neighbours = !choice
                || other == null && one == null
                || first.numeral().value().compareTo(second.numeral().value()) < 0;
        return compatible && carried && neighbours;
    }

    static boolean isSameUnit(Operand first, Operand second) {
        FoundUnit one = first.unit();
        FoundUnit other = second.unit();
        return one == null
                || other == null
                || one.unit().code().equals(other.unit().code())
                        && one.unit().factor().compareTo(other.unit().factor()) == 0;
    }

    /** Two units of one dimension, the second figure the larger: "45 minutes to 2 hours". */
    private boolean rises(Operand first, Operand second) {
        FoundUnit one = first.unit();
        FoundUnit other = second.unit();
        if (one == null || other == null || one.kind() != Kind.MEASURE || other.kind() != Kind.MEASURE) {
            return false;
        }
        MeasureUnit from = pack.unit(one.unit().code());
        MeasureUnit to = pack.unit(other.unit().code());
        return Catalogs.areOfOneFamily(from, to)
                && from.offset().numerator().signum() == 0
                && to.offset().numerator().signum() == 0
                && Catalogs.inUnit(first.numeral().value(), from, to)
                                .compareTo(second.numeral().value())
                        < 0;
    }

    /** "5 tot 7 miljoen"; a level may also fall: "van 50 naar 40 miljoen". */
    private static void share(Operand first, Operand second, boolean level) {
        Numeral one = first.numeral();
        Numeral other = second.numeral();
        boolean free = !one.isScaled() && other.isScaled() && (first.unit() == null || first.prefixed());
        boolean falls = level && one.value().compareTo(other.mantissa().multiply(BigDecimal.TEN)) < 0;
        if (free && (one.value().compareTo(other.mantissa()) <= 0 || falls)) {
            one.multiply(other.scale());
        }
    }

    /** The short first part of "3-5,000" has the thousands of the second, the short second of "$120k to 150" those of the first. */
    private static void shareShort(Operand first, Operand second) {
        Numeral one = first.numeral();
        Numeral other = second.numeral();
        if (one.isPartOf(other) && (first.unit() == null || first.prefixed())) {
            one.multiply(THOUSAND);
        }
        boolean back = first.prefixed() && one.isScaled() && !other.isScaled() && second.unit() == null;
        if (back && other.value().compareTo(one.value()) < 0 && other.value().compareTo(one.mantissa()) > 0) {
            other.multiply(one.scale());
        }
    }

    private boolean isTransition(Operand first, Operand second, BigDecimal one, BigDecimal other) {
        boolean from = tokens.is(first.first() - 1, FunctionWord.FROM)
                || tokens.is(first.first() - 2, FunctionWord.FROM) && modifiers.isModifier(first.first() - 1);
        int joint = first.end();
        boolean level = tokens.is(joint, FunctionWord.LEVEL) && !tokens.is(joint, FunctionWord.TO);
        return from && (level || one.compareTo(other) > 0 || tokens.is(joint, FunctionWord.LEVEL) && changes(first));
    }

    /** Whether a word of change stands shortly before: "steeg van 5 tot 7", "doubled from 3 to 6"; "van 5 tot 7 uur" has none. */
    private boolean changes(Operand first) {
        for (int i = first.first() - 1; i >= 0 && i > first.first() - CHANGE_WINDOW; i--) {
            if (tokens.is(i, ChangeKind.INCREASE)
                    || tokens.is(i, ChangeKind.DECREASE)
                    || tokens.is(i, NumeralKind.MULTIPLY)) {
                return true;
            }
        }
        return false;
    }
}
