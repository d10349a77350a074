package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.statclaim.internal.guard.Guards;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.numeral.Numeral.Form;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.MeasureUnit;

/** Joins two operands to a range or a transition, with the unit and the scale that they share. */
final class RangeReader {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Sentence tokens;
    private final LanguagePack pack;
    private final RangeOpeners openers;
    private final SecondOperands seconds;

    RangeReader(
            Sentence tokens,
            LanguagePack pack,
            OperandReader operands,
            Modifiers modifiers,
            Guards guards,
            NounPhrases nouns) {
        this.tokens = tokens;
        this.pack = pack;
        this.openers = new RangeOpeners(tokens, modifiers);
        this.seconds = new SecondOperands(tokens, operands, modifiers, guards, nouns, openers, new RangeFit(pack));
    }

    /** The quantity that begins with the operand: a range or transition where a second operand belongs to it. */
    MentionBuilder read(Operand first, int floor, int to) {
        Operand second = seconds.second(first, floor, to);
        if (second == null) {
            return single(first);
        }
        Operand third =
                openers.opens(first, FunctionWord.FROM, floor) ? seconds.second(second, second.first(), to) : null;
        if (third != null) {
            return toRange(first, second, third);
        }
        share(first, second, openers.opens(first, FunctionWord.FROM, floor));
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
        boolean transition = openers.isTransition(first, second, one, other);
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
        if (openers.isTransition(first, low, before, one)) {
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
        if (first.unit() == null || second.unit() == null || RangeFit.isSameUnit(first, second)) {
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
        boolean back = first.prefixed() && !other.isScaled() && second.unit() == null;
        if (back && other.value().compareTo(one.value()) < 0 && other.value().compareTo(one.mantissa()) > 0) {
            other.multiply(one.scale());
        }
    }
}
