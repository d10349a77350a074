package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.statclaim.internal.guard.Guards;
import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.numeral.Numeral.Form;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.MeasureUnit;

/**
 * Joins two operands to a range or a transition, with the unit and the scale that they share.
 *
 * <p>{@link SecondOperands} says whether a second figure belongs to the first. Then the scale is shared, the unit
 * converted, and the ends are compared, in this order: which of "700 tot 7 miljoen" is the larger shows only when both
 * are written out. What stands around the figures is read by others; a figure that has no second goes out as it came
 * in.
 */
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

    /**
     * The quantity that begins with the operand: "5 to 7 percent" is a range, "from 12 to 9 percent" a level with the
     * one before it, "5 percent" a figure by itself.
     *
     * @param floor where the figure before ends: no word before it opens a range
     * @param to one past the last token of the sentence
     */
    MentionBuilder read(Operand first, int floor, int to) {
        Operand second = seconds.second(first, floor, to);
        if (second == null) {
            return single(first);
        }
        // only behind "from" can a third follow, as in "steeg van 24 naar 33 à 35 miljoen euro"; in
        // "Het kost 5 tot 7 à 8 euro" the 8 is a figure by itself
        // "rondkomen van 987,40 en 51,20 euro": two amounts, as what goes from one to the other would rise
        boolean and = tokens.is(first.end(), FunctionWord.AND) && !openers.opens(first, FunctionWord.BETWEEN, floor);
        // "now sees 220 – five times as many": a dash between blanks sets off what is no more
        boolean apart = !tokens.isWord(first.end()) && !tokens.isGlued(first.end()) && !tokens.isGlued(first.end() + 1);
        if ((and || apart) && first.numeral().value().compareTo(second.numeral().value()) > 0) {
            return single(first);
        }
        Operand third =
                openers.opens(first, FunctionWord.FROM, floor) ? seconds.second(second, second.first(), to) : null;
        if (third != null) {
            return toRange(first, second, third);
        }
        boolean bare = first.unit() == null;
        // behind "from" the first may be the larger: "zakte van 50 naar 40 miljoen"
        share(first, second, openers.opens(first, FunctionWord.FROM, floor));
        // a choice has no short form: the 3 of "3 or 5,000 tickets" is three tickets
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
        boolean person =
                tokens.is(first.first() - 1, FunctionWord.PARTITIVE) && tokens.is(first.first() - 2, AgeKind.PERSON);
        if (bare && person && one.compareTo(other) > 0) {
            // "veroordeelde een man van 43 tot acht jaar cel": his age, and what he got
            return single(first);
        }
        // the values are those of one unit and one scale now, so that a fall shows: "from 12 to 9 percent"
        boolean transition = openers.isTransition(first, second, one, other);
        if (transition && second.numeral().high() == null) {
            // what is claimed is the level that holds now; the one before it is no part of what is printed
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

    /**
     * "steeg van 24 naar 33 à 35 miljoen euro": the range that it is now, and what it was. Where nothing moves, all
     * three are one range: "van 24 tot 33 à 35 euro" is 24 to 35.
     */
    private MentionBuilder toRange(Operand first, Operand low, Operand high) {
        // all three have one scale, that of the last: what rose "van 24 naar 33 à 35 miljoen euro" was 24 million
        share(low, high, false);
        share(first, high, true);
        MentionBuilder draft = new MentionBuilder(low.first(), high.end() - 1);
        // the unit stands behind the last as a rule; only where it does not may one of the others give theirs
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

    /**
     * The level before, with the tokens that state it: a time beside these is its own,
     * "van 610 euro in 2019 naar 640 euro".
     */
    private static Former former(Operand operand) {
        Numeral numeral = operand.numeral();
        return new Former(numeral.value(), numeral.precision(), operand.first(), operand.end() - 1);
    }

    /**
     * "between 800 m and 2 km": the ends are stated in the unit of the second, here 0.8 and 2 km. Which units may
     * differ {@link RangeFit} has decided.
     */
    private void convert(Operand first, Operand second) {
        if (first.unit() == null || second.unit() == null || RangeFit.isSameUnit(first, second)) {
            return;
        }
        MeasureUnit from = pack.unit(first.unit().unit().code());
        MeasureUnit to = pack.unit(second.unit().unit().code());
        first.numeral().restate(Catalogs.inUnit(first.numeral().value(), from, to));
    }

    /**
     * The figure by itself. "Tientallen" is one too, although it says from ten to a hundred: such a word is as precise
     * as its order of magnitude, digits are as precise as their last place.
     */
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

    /**
     * The scale of the second is that of both in "5 tot 7 miljoen". Not where the first has a unit behind it:
     * "5 euro tot 7 miljoen euro" begins at five euros. The first may be the larger only as a level that fell,
     * "van 50 naar 40 miljoen", and even then less than ten times: "van 900 naar 40 miljoen" came from nine hundred.
     *
     * @param level whether the first is a level that something came from
     */
    private static void share(Operand first, Operand second, boolean level) {
        Numeral one = first.numeral();
        Numeral other = second.numeral();
        boolean free = !one.isScaled() && other.isScaled() && (first.unit() == null || first.prefixed());
        if (!free) {
            return;
        }
        boolean falls = level && one.value().compareTo(other.mantissa().multiply(BigDecimal.TEN)) < 0;
        if (falls || one.value().compareTo(other.mantissa()) <= 0) {
            one.multiply(other.scale());
        }
    }

    /**
     * The short first part of "3-5,000" has the thousands of the second; that of "1 to 10,000" is too far off. The
     * short second of "$120k to 150" has those of the first: it lies between 120 and 120,000. In "$120k to 130k" each
     * has its own.
     */
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
