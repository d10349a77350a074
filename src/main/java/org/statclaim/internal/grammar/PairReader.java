package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.guard.Guards;
import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.numeral.FoundUnit;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.numeral.Numeral.Form;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.sentence.Phrase;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Ratio;

/**
 * Two numbers that belong together and are no range: so many of so many, a figure with its tolerance, the sides of
 * something.
 *
 * <p>Each method reads one such pair and answers null where there is none; {@link QuantityParser} asks for a
 * proportion before all else, since "one in five" must not be read as the count of something first.
 */
final class PairReader {

    // determiners before the whole: one in "vier van de tien", two in "two out of all the ten"
    private static final int MAX_BETWEEN = 3;
    // so many words stand before a subject at the most: "of those who were asked, nearly"
    private static final int MAX_LEAD = 8;
    // over so many numbers a side looks for its unit: "2 x 3 x 4 metres" has it behind the last
    private static final int MAX_SIDES = 3;
    // rooms and plates are no twenty times as long as wide; relays are: "4 x 100 meter"
    private static final int MAX_SIDE_RATIO = 20;

    private static final BigDecimal DOZENS = BigDecimal.valueOf(24);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Sentence tokens;
    private final LanguagePack pack;
    private final OperandReader operands;
    private final Guards guards;
    private final NounPhrases nouns;

    PairReader(Sentence tokens, LanguagePack pack, OperandReader operands, Guards guards, NounPhrases nouns) {
        this.tokens = tokens;
        this.pack = pack;
        this.operands = operands;
        this.guards = guards;
        this.nouns = nouns;
    }

    /**
     * "12,4 ± 0,3 kg": what the sign sets around the first figure; null where no tolerance follows. In "3 ± 12 kg" the
     * second is the larger, so the sign is a hedge before a figure of its own, and in "12.4 kg ± 3 m" the units
     * differ.
     */
    @Nullable
    MentionBuilder tolerance(Operand first, int to) {
        int joint = first.end();
        boolean plain =
                first.numeral().form() == Form.CARDINAL && first.numeral().high() == null;
        // what reads an operand wants a token: the sign may be the last thing that a text says
        if (!plain || !tokens.is(joint, FunctionWord.TOLERANCE) || joint + 1 >= to) {
            return null;
        }
        Operand second = operands.read(joint + 1, joint + 1, to);
        if (second == null || second.numeral().form() != Form.CARDINAL || !RangeFit.isSameUnit(first, second)) {
            return null;
        }
        BigDecimal most = second.numeral().value();
        return most.signum() > 0 && most.compareTo(first.numeral().value().abs()) < 0 ? within(first, second) : null;
    }

    /**
     * The range around the first, as exact as the tolerance is stated; the unit stands behind either:
     * "12,4 kg ± 0,3 kg".
     */
    private static MentionBuilder within(Operand first, Operand tolerance) {
        MentionBuilder draft = new MentionBuilder(first.first(), tolerance.end() - 1);
        draft.take(tolerance.unit() == null ? first.unit() : tolerance.unit());
        draft.low = first.numeral().value().subtract(tolerance.numeral().value());
        draft.high = first.numeral().value().add(tolerance.numeral().value());
        draft.precision = tolerance.numeral().precision();
        return draft;
    }

    /**
     * "4 x 5 metres", "16 bij 5 centimeter": one side of something has the unit of the other; null where it is none.
     * The other side is read as a figure of its own when its turn comes, so that both are claims.
     */
    @Nullable
    MentionBuilder side(Operand first, int to) {
        boolean bare = first.unit() == null
                && first.numeral().form() == Form.CARDINAL
                && first.numeral().high() == null;
        FoundUnit unit = bare ? otherSide(first, to, MAX_SIDES) : null;
        if (unit == null) {
            return null;
        }
        MentionBuilder draft = RangeReader.single(first);
        draft.take(unit);
        return draft;
    }

    /**
     * The unit of the next side, or of one behind it; null where what follows is no side.
     *
     * @param most how many more numbers may be asked
     */
    private @Nullable FoundUnit otherSide(Operand first, int to, int most) {
        int joint = first.end();
        if (!tokens.is(joint, FunctionWord.BY)
                || joint + 1 >= to
                // digits behind a "x" are no year and no clock, whatever the guards take them for elsewhere
                || guards.skip(joint + 1, to) >= 0 && !tokens.isDigits(joint + 1)) {
            return null;
        }
        Operand other = operands.read(joint + 1, joint + 1, to);
        if (other == null || other.numeral().form() != Form.CARDINAL || !isAlike(first, other)) {
            return null;
        }
        if (other.unit() == null) {
            return most > 1 ? otherSide(other, to, most - 1) : null;
        }
        // "16 bij 5 euro" and "4 x 20 minuten" have no sides
        boolean measured = other.unit().kind() == Kind.MEASURE
                && pack.catalogs().isSide(other.unit().unit().code());
        return measured ? other.unit() : null;
    }

    /** No side is twenty times another: "4 x 100 meter" is a relay, "2 bij 90 centimeter" two figures. */
    private static boolean isAlike(Operand one, Operand other) {
        BigDecimal small = one.numeral().value().min(other.numeral().value());
        BigDecimal large = one.numeral().value().max(other.numeral().value());
        return large.compareTo(small.multiply(BigDecimal.valueOf(MAX_SIDE_RATIO))) < 0;
    }

    /**
     * "vier van de tien Nederlanders", "37 van de 100 leden": of so many nobody counts, they stand for all. But
     * "een van de twee huizen" is one house, although two is less than ten.
     */
    private static boolean isRound(BigDecimal part, BigDecimal whole) {
        boolean one = part.compareTo(BigDecimal.ONE) == 0;
        return !one && whole.compareTo(BigDecimal.TEN) <= 0 || isHundreds(whole);
    }

    /** "twee leerlingen op vijf", "95 homes in 100": as many as shares are told of. */
    private static boolean isRoundWhole(BigDecimal whole) {
        return whole.compareTo(DOZENS) <= 0 || isHundreds(whole);
    }

    private static boolean isHundreds(BigDecimal whole) {
        return whole.compareTo(HUNDRED) == 0 || whole.compareTo(THOUSAND) == 0;
    }

    /**
     * "een op de vijf", "two out of three"; null where the operand is no such pair: "five in three" is more than the
     * whole, "1 in 5 km" has a unit.
     */
    @Nullable
    MentionBuilder proportion(Operand first, int to) {
        Numeral above = first.numeral();
        // "één ongeval op de acht": what is counted may stand between
        // "un hectare sur cinq"
        boolean unit = first.unit() != null
                && first.unit().kind() == Kind.MEASURE
                && tokens.is(first.end(), FunctionWord.OUT_OF);
        Phrase named = unit ? new Phrase(first.numeral().end(), first.end() - 1) : null;
        Phrase subject = first.unit() == null ? subject(first, to) : named;
        int i = subject == null ? first.end() : subject.last() + 1;
        if (first.unit() != null && !unit
                || above.form() != Form.CARDINAL
                || !above.isSmallInteger(1_000_000)
                || !isOneIn(i)) {
            return null;
        }
        int at = i + 1;
        // "One in a million": the article is the number, "een op de vijf" has another one
        while (at <= i + MAX_BETWEEN && tokens.is(at, FunctionWord.DET) && !tokens.is(at, NumeralKind.ONES)) {
            at++;
        }
        if (at >= to || guards.skip(at, to) >= 0) {
            return null;
        }
        Operand second = operands.read(at, at, to);
        if (second == null || second.unit() != null) {
            return null;
        }
        Numeral below = second.numeral();
        boolean whole = below.form() == Form.CARDINAL && below.isSmallInteger(1_000_000_000) && !below.article();
        if (!whole
                || above.value().compareTo(below.value()) >= 0
                || above.value().signum() == 0
                // more than four tokens are no round whole: "one in two hundred and fifty thousand people"
                || below.end() > at + 4) {
            return null;
        }
        boolean fused = tokens.is(i, FunctionWord.OF_THE);
        boolean article = at > i + 1 || fused;
        if (subject != null && !isShareOfSubject(first, subject, i, below, article, to)) {
            return null;
        }
        // "van de", "of the": a group that the text knows, as no "op de" is
        boolean part = fused || tokens.is(i, FunctionWord.PARTITIVE) && article;
        if (part && !isRound(above.value(), below.value()) && nouns.counted(below.end(), to, false) != null) {
            // "een van de twee huizen", "37 van de 150 zetels": two counts, the first a part of the second
            return null;
        }
        MentionBuilder draft = new MentionBuilder(first.first(), below.end() - 1);
        draft.exactly(Ratio.divide(above.value(), below.value()));
        // a share of few says whole hundredths at best, whatever its division gives
        draft.precision = new BigDecimal("0.01");
        draft.kind = Kind.PERCENTAGE;
        if (subject != null) {
            draft.countedFirst = subject.first();
            draft.countedLast = subject.last();
        }
        return draft;
    }

    private boolean isOneIn(int i) {
        return tokens.is(i, FunctionWord.ONE_IN)
                || tokens.is(i, FunctionWord.OUT_OF)
                || tokens.is(i, FunctionWord.OF_THE);
    }

    /** What so many of so many are, where it stands behind the part: "one woman in eight"; null where nothing does. */
    private @Nullable Phrase subject(Operand first, int to) {
        // "a future in the two": the article of English is no number here
        boolean number = !first.numeral().article() || !pack.settings().nounsEndPlural();
        boolean one = first.numeral().value().compareTo(BigDecimal.ONE) == 0;
        Phrase phrase = nouns.isOpen(first.end(), to) ? nouns.counted(first.end(), to, one) : null;
        if (phrase == null) {
            return null;
        }
        int joint = phrase.last() + 1;
        boolean shape = tokens.is(joint, FunctionWord.OUT_OF)
                || number && tokens.is(joint, FunctionWord.ONE_IN) && !tokens.is(joint, FunctionWord.PARTITIVE);
        return shape ? phrase : null;
    }

    /**
     * Whether things are so many of so many of their own kind: "one pupil in four at St Bride's", "negen Vlamingen op
     * tien". "One goal in 12 games" has another noun behind, and "won one match in six at home" may be of matches and of
     * days.
     */
    private boolean isShareOfSubject(Operand first, Phrase subject, int joint, Numeral below, boolean article, int to) {
        int end = below.end();
        boolean one = first.numeral().value().compareTo(BigDecimal.ONE) == 0;
        boolean another = nouns.counted(end, to, false) != null;
        // "one child in three lives", "één vrouw op drie": of nobody else
        // but "arrested one man in two raids"
        boolean opens = subject.first() <= tokens.opening() + 1;
        if (one && tokens.is(subject.last(), AgeKind.PERSON) && (opens || !another)) {
            return true;
        }
        if (tokens.is(joint, FunctionWord.OUT_OF)) {
            // "un livre sur dix auteurs" is about them
            return !another;
        }
        if (!one && !isRoundWhole(below.value())) {
            return false;
        }
        if (tokens.is(end, FunctionWord.LINK)) {
            return true;
        }
        if (tokens.is(end, FunctionWord.VERB) || nouns.isVerb(end)) {
            // "trof twee keer op drie schoten" has a noun that is a verb elsewhere
            return one || isLed(first.first());
        }
        boolean closed = article && !nouns.isOpen(end, to) && !tokens.is(end, FunctionWord.ADVERB);
        return !another && (pack.settings().verbSecond() || closed || isLed(first.first()));
    }

    /** Whether no verb but one of saying stands before the token in its clause, so that it is no object. */
    private boolean isLed(int first) {
        int from = Math.max(tokens.from(), first - MAX_LEAD);
        for (int i = first - 1; i >= from && !tokens.isBoundary(i); i--) {
            if (tokens.is(i, FunctionWord.SUBCLAUSE) || tokens.is(i, SourceKind.SAY)) {
                return true;
            }
            if (tokens.is(i, FunctionWord.LINK) || tokens.is(i, FunctionWord.VERB) || nouns.isVerb(i)) {
                return false;
            }
        }
        return true;
    }
}
