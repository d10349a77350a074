package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import org.statclaim.internal.lexicon.Cardinal;
import org.statclaim.internal.lexicon.Compound;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LabelKind;
import org.statclaim.internal.lexicon.Meaning.NumberWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.PackSettings;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.tokens.Sentence;

/**
 * Reads cardinals: digits and number words, apart or together, with their scales. It goes on for as long as a {@link
 * Cardinal} takes the next morpheme, and remembers where it could have ended: before the last connector, and at the
 * last scale. What stops it may send it back there: "three hundred and two thousand men" is one number, "three hundred
 * and two hundred men" are two. Fractions, decimals in words and letters for scales are read behind it, by others.
 */
public final class CardinalReader {

    private final Sentence tokens;
    private final PackSettings settings;
    private final DigitReader digits;
    private final CardinalWords words;

    CardinalReader(Sentence tokens, PackSettings settings, DigitReader digits) {
        this.tokens = tokens;
        this.settings = settings;
        this.digits = digits;
        this.words = new CardinalWords(tokens, settings);
    }

    CardinalWords words() {
        return words;
    }

    /** Whether a cardinal may begin at the token. */
    boolean mayStart(int i) {
        return tokens.isDigits(i) || tokens.compound(i) != null || opens(i) || digits.startsWithMark(i);
    }

    /**
     * Whether a number word stands here that needs none before it, as "mln." does. In "1.2.3 million people" the digits
     * are no number, and "million" by itself is none either.
     */
    private boolean opens(int i) {
        Sense sense = words.cardinalSense(i);
        if (sense == null || sense.as(NumberWord.class).conditional()) {
            return false;
        }
        if (!words.isScaleWord(i) || tokens.startsCell(i)) {
            // in a cell of its own "Million" owes nothing to the number in the cell before
            return true;
        }
        // a scale right behind digits is theirs, whatever they are
        int before = words.isHyphen(i - 1) ? i - 2 : i - 1;
        return !(tokens.isDigits(before)
                || tokens.compound(before) != null
                || tokens.isAny(before, CardinalWords.CARDINALS)
                || tokens.is(i - 1, LabelKind.NAME)
                || words.isHyphenated(i - 1));
    }

    /** How far a cardinal was read at some point, and what it was. */
    private record Mark(Cardinal cardinal, int end) {}

    /**
     * Fills the numeral with the longest cardinal from its first token; false where there is none.
     *
     * @param limit one past the last token that it may take: the end of the cell, or where another part of the number
     *     begins
     */
    boolean read(Numeral numeral, int limit) {
        Cardinal cardinal = new Cardinal(settings.counting());
        Mark beforeAnd = null;
        Mark atScale = null;
        Mark atLargeScale = null;
        int i = numeral.first;
        if (!mayStart(i)) {
            return false;
        }
        // behind a stop only digits go on: "5 mln. 300 duizend" is one number, "8 bn. thirteen hundred men" are two
        while (i < limit && (i == numeral.first || tokens.isDigits(i) || !words.isStopped(i - 1))) {
            // "twenty-five", but not the hyphen of the range "3 million-4 million"
            int from = i > numeral.first && words.isHyphen(i) && words.joins(i) ? i + 1 : i;
            // "two million, five hundred thousand": should the group not fit, the number ends before its comma
            if (words.isGroupComma(cardinal, i, limit)) {
                beforeAnd = new Mark(cardinal.copy(), numeral.end);
                from = i + 1;
            } else if (i > numeral.first && tokens.isGlued(from) && from == i && !tokens.is(i, NumeralKind.SCALE)) {
                break;
            }
            from = words.isSpacedHyphen(cardinal, from) ? from + 1 : from;
            // digits leave no connector open, behind which one would fall back
            Cardinal before = tokens.isDigits(from) ? cardinal : cardinal.copy();
            int next = step(cardinal, numeral, from, limit);
            if (next < 0) {
                // "three million two hundred million": the second scale takes the hundreds before it along, so the
                // first number ends at its own; before "five hundred" it keeps them: "three million two hundred five
                // hundred"
                Mark scale = atLargeScale != null && tokens.is(from, NumeralKind.SCALE) ? atLargeScale : atScale;
                Mark last = beforeAnd == null ? scale : beforeAnd;
                if (words.isScaleWord(from) && last != null) {
                    // "three hundred and two hundred", "three million four million": what the scale belongs to is a
                    // number of its own
                    numeral.closed = true;
                    cardinal = last.cardinal();
                    numeral.end = last.end();
                }
                break;
            }
            // "two hundred and" is complete with what follows only; until then the end stays before the connector
            if (cardinal.isOpen()) {
                beforeAnd = new Mark(before, numeral.end);
            } else {
                numeral.end = next;
                boolean large = cardinal.endsIn(NumeralKind.SCALE);
                if (large || cardinal.endsIn(NumeralKind.HUNDRED)) {
                    atScale = new Mark(cardinal.copy(), next);
                }
                if (large) {
                    atLargeScale = atScale;
                    beforeAnd = null;
                }
            }
            i = next;
        }
        // "two hundred and counting"
        if (cardinal.isOpen() && beforeAnd != null) {
            cardinal = beforeAnd.cardinal();
        }
        boolean unscaled = atLargeScale == atScale || numeral.decimals >= 0;
        if (numeral.digits && atLargeScale != null && numeral.end > atLargeScale.end() && unscaled) {
            // "5 mln. zes", "7 million and eight": behind digits and a scale, words go on only with a scale of their
            // own
            cardinal = atLargeScale.cardinal();
            numeral.end = atLargeScale.end();
        }
        if (numeral.end == numeral.first) {
            return false;
        }
        numeral.value = cardinal.value();
        if (numeral.decimals < 0 && !cardinal.endsIn(NumeralKind.SCALE) && !cardinal.endsIn(NumeralKind.HUNDRED)) {
            // "tweehonderdvijf" has no scale to share with the other end of a range
            numeral.scale = BigDecimal.ONE;
        }
        // "een" may be the article, "één" and "eenentwintig" never
        boolean single = numeral.end == numeral.first + 1;
        boolean stressed = settings.accentedOne() && tokens.isAccented(numeral.first);
        numeral.article = single && tokens.is(numeral.first, FunctionWord.DET) && !stressed;
        return true;
    }

    /**
     * Adds what stands at the token to the cardinal: digits, a word written together, a number word or a connector.
     *
     * @return one past it; -1, with the cardinal as it was, where it does not belong to it
     */
    private int step(Cardinal cardinal, Numeral numeral, int i, int limit) {
        if (tokens.isDigits(i) || digits.startsWithMark(i)) {
            // digits only open a number or follow a connector: "4000 3 hundred" is two numbers
            Literal literal = digits.read(i, limit);
            // "3 hundred and 12 cows" goes on in digits since it began in them: "three hundred and 12" is two numbers
            boolean opens = i == numeral.first;
            boolean goesOn = literal != null
                    && numeral.digits
                    && (cardinal.isInHundred() && literal.decimals() < 0 || hasOwnScale(cardinal, literal));
            if (literal == null || !opens && !goesOn) {
                return -1;
            }
            if (!cardinal.acceptLiteral(literal.value())) {
                return -1;
            }
            numeral.digits |= opens;
            // "2.4E+03": a power is part of the digits, no scale that another number could share
            Exponent exponent = opens ? digits.exponents().of(literal.end()) : null;
            if (exponent != null) {
                cardinal.scaleLiteral(exponent.power());
                return exponent.end();
            }
            numeral.decimals = opens ? literal.decimals() : numeral.decimals;
            numeral.otherNotation = opens ? literal.otherNotation() : null;
            return literal.end();
        }
        Compound compound = tokens.compound(i);
        if (compound != null) {
            // "zeven honderdduizend" would be written together, "5 honderdduizend" cannot be
            boolean another = !cardinal.isEmpty()
                    && !cardinal.endsIn(NumeralKind.SCALE)
                    && compound.scale() != null
                    && !tokens.isDigits(i - 1);
            if (compound.suffix() != null || another) {
                return -1;
            }
            Cardinal trial = cardinal.copy();
            // all of the word or nothing: no number ends inside a word
            for (Sense part : compound.parts()) {
                if (!trial.accept(part)) {
                    return -1;
                }
            }
            compound.parts().forEach(cardinal::accept);
            numeral.slip |= compound.slip();
            Sense lastPart = compound.parts().get(compound.parts().size() - 1);
            // "vijfhonderd" is five times a hundred, as "five hundred" is; "tweehonderdvijf" is not
            boolean scaled = compound.parts().size() > 1
                    && (lastPart.kind() == NumeralKind.SCALE || lastPart.kind() == NumeralKind.HUNDRED);
            BigDecimal scale = i == numeral.first ? null : compound.scale();
            if (scaled && i == numeral.first) {
                numeral.scale = lastPart.number();
            } else if (scale != null && numeral.digits) {
                numeral.scale = numeral.scale.multiply(scale);
            }
            return i + 1;
        }
        Sense sense = words.cardinalSense(i);
        if (sense == null) {
            sense = tokens.sense(i, FunctionWord.AND);
        }
        if (sense == null || !cardinal.accept(sense)) {
            return -1;
        }
        numeral.slip |= sense.misspelt();
        if (sense.kind() == NumeralKind.SCALE || sense.kind() == NumeralKind.HUNDRED) {
            scaleUp(numeral, sense, i);
        }
        return i + 1;
    }

    /**
     * Whether digits behind a scale bring a smaller scale with them: "5 mln. 300 duizend euro" is one amount, "5 mln.
     * 300 mensen" are two numbers.
     */
    private boolean hasOwnScale(Cardinal cardinal, Literal literal) {
        Sense scale = tokens.sense(literal.end(), NumeralKind.SCALE);
        scale = scale == null ? tokens.sense(literal.end(), NumeralKind.HUNDRED) : scale;
        Cardinal trial = cardinal.copy();
        return scale != null && trial.acceptLiteral(literal.value()) && trial.accept(scale);
    }

    /**
     * Keeps what the written mantissa was multiplied by, for its precision and for sharing with the other end: the 2 of
     * "two and three hundred thousand people" is as many thousands. "5 hundred thousand" was multiplied by both words,
     * "two million three hundred" by the first only, as the second stands behind a part of its own.
     */
    private void scaleUp(Numeral numeral, Sense sense, int i) {
        if (i > numeral.first && (!numeral.isScaled() || words.isScaleWord(i - 1) || tokens.compound(i - 1) != null)) {
            numeral.scale = numeral.scale.multiply(sense.number());
            numeral.otherNotation =
                    numeral.otherNotation == null ? null : numeral.otherNotation.multiply(sense.number());
        }
    }
}
