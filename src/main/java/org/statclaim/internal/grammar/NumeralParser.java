package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.grammar.DigitReader.Literal;
import org.statclaim.internal.grammar.Numeral.Form;
import org.statclaim.internal.lexicon.Cardinal;
import org.statclaim.internal.lexicon.Compound;
import org.statclaim.internal.lexicon.PackSettings;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Tokens;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Ratio;

/** Reads one numeral: digits, words, scales, fractions and their mixtures, in the pack's order of tens and ones. */
final class NumeralParser {

    /** Marks, in the tables, a value that counts only in some surroundings. */
    private static final String OPTIONAL = "?";

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final TokenClass[] CARDINALS = {
        TokenClass.ONES, TokenClass.TEENS, TokenClass.TENS, TokenClass.HUNDRED, TokenClass.SCALE, TokenClass.ZERO
    };
    private static final TokenClass[] MULTIPLES = {TokenClass.MULTIPLE, TokenClass.MULTIPLY};

    private final Tokens tokens;
    private final PackSettings settings;
    private final DigitReader digits;

    NumeralParser(Tokens tokens, PackSettings settings) {
        this.tokens = tokens;
        this.settings = settings;
        this.digits = new DigitReader(tokens, settings);
    }

    DigitReader digits() {
        return digits;
    }

    /** A cheap answer to "can a numeral begin here?". */
    boolean mayStart(int i) {
        return tokens.isDigits(i)
                || tokens.compound(i) != null
                || cardinalSense(i) != null
                || tokens.is(i, TokenClass.HALF)
                || tokens.is(i, TokenClass.FRACTION)
                || tokens.is(i, TokenClass.DOZEN)
                || tokens.is(i, TokenClass.VAGUE)
                || tokens.is(i, TokenClass.ABOUT_COUNT)
                || tokens.is(i, TokenClass.MULTIPLE)
                || tokens.is(i, TokenClass.MULTIPLY)
                || digits.startsWithMark(i);
    }

    /** The longest numeral from the token that ends before the limit; null where there is none. */
    @Nullable Numeral read(int i, int limit) {
        if (i >= limit) {
            return null;
        }
        Numeral numeral = new Numeral(i);
        Compound compound = tokens.compound(i);
        if (compound != null && compound.suffix() != null) {
            return suffixed(numeral, compound, compound.suffix(), limit);
        }
        Sense vague = tokens.sense(i, TokenClass.VAGUE);
        if (vague != null) {
            int dots = vague.payload().indexOf("..");
            numeral.form = Form.VAGUE;
            numeral.value = new BigDecimal(vague.payload().substring(0, dots));
            numeral.high = new BigDecimal(vague.payload().substring(dots + 2));
            numeral.scale = numeral.value;
            numeral.end = i + 1;
            return numeral;
        }
        for (TokenClass simple : MULTIPLES) {
            Sense sense = tokens.sense(i, simple);
            if (sense != null && cardinalSense(i) == null) {
                numeral.form = simple == TokenClass.MULTIPLE ? Form.MULTIPLE : Form.MULTIPLIED;
                numeral.value = sense.number();
                numeral.needsUnit = sense.payload().endsWith(OPTIONAL);
                numeral.end = i + 1;
                return numeral;
            }
        }
        Sense set = tokens.sense(i, TokenClass.ABOUT_COUNT);
        if (set != null) {
            return set(numeral, set.number(), i + 1);
        }
        if (!fractionStart(numeral) && !cardinal(numeral, limit)) {
            return null;
        }
        tails(numeral, limit);
        return numeral;
    }

    private @Nullable Numeral suffixed(Numeral numeral, Compound compound, Sense suffix, int limit) {
        if (suffix.tokenClass() == TokenClass.SUFFIX_ORDINAL) {
            return null;
        }
        Cardinal cardinal = new Cardinal(settings.onesBeforeTens());
        compound.parts().forEach(cardinal::accept);
        numeral.value = cardinal.value();
        numeral.form = Numeral.formOf(suffix.tokenClass());
        numeral.end = numeral.first + 1;
        numeral.slip = compound.slip();
        switch (suffix.tokenClass()) {
            case SUFFIX_VAGUE -> {
                numeral.high = numeral.value.multiply(TEN);
                numeral.scale = numeral.value;
            }
            case SUFFIX_TAL -> {
                return set(numeral, numeral.value, numeral.end);
            }
            case SUFFIX_HALF -> {
                numeral.value = numeral.value.add(suffix.number());
                numeral.decimals = 1;
                tails(numeral, limit);
            }
            case SUFFIX_DECADE_AGE -> numeral.high = numeral.value.add(BigDecimal.valueOf(9));
            case SUFFIX_FRACTION -> numeral.value = Ratio.divide(numeral.value, suffix.number());
            default -> {}
        }
        return numeral;
    }

    /** A round set is an estimate from ten up: "een vijftigtal"; below it is exact: "een drietal". */
    private Numeral set(Numeral numeral, BigDecimal size, int end) {
        numeral.form = Form.SET;
        numeral.value = size;
        numeral.end = end;
        numeral.approximation = size.compareTo(TEN) >= 0 ? Approximation.ABOUT : Approximation.NONE;
        return numeral;
    }

    /** "een half miljoen", "driekwart", "½", "a third". */
    private boolean fractionStart(Numeral numeral) {
        int i = numeral.first;
        Sense half = tokens.sense(i, TokenClass.HALF);
        if (half != null) {
            numeral.form = Form.PROPORTION;
            numeral.value = half.number();
            numeral.needsUnit = half.payload().endsWith(OPTIONAL);
            numeral.end = i + 1;
            return true;
        }
        Sense fraction = tokens.sense(i, TokenClass.FRACTION);
        if (fraction != null) {
            boolean proportion = fraction.number().compareTo(BigDecimal.ONE) < 0;
            numeral.form = proportion ? Form.PROPORTION : Form.CARDINAL;
            numeral.value = fraction.number();
            numeral.decimals = proportion ? -1 : 1;
            numeral.end = i + 1;
            return true;
        }
        Sense dozen = tokens.sense(i, TokenClass.DOZEN);
        if (dozen != null) {
            numeral.form = Form.SET;
            numeral.value = dozen.number();
            numeral.end = i + 1;
            return true;
        }
        return false;
    }

    private boolean cardinal(Numeral numeral, int limit) {
        Cardinal cardinal = new Cardinal(settings.onesBeforeTens());
        Cardinal beforeAnd = cardinal;
        int beforeAndEnd = -1;
        int i = numeral.first;
        while (i < limit) {
            int from = i > numeral.first && isHyphen(i) ? i + 1 : i;
            if (i > numeral.first && tokens.isGlued(from) && from == i && !tokens.is(i, TokenClass.SCALE)) {
                break;
            }
            from = isSpacedHyphen(cardinal, from) ? from + 1 : from;
            if (isGroupComma(cardinal, from, limit)) {
                beforeAnd = cardinal.copy();
                beforeAndEnd = numeral.end;
                from++;
            }
            Cardinal before = cardinal.copy();
            int next = step(cardinal, numeral, from, limit);
            if (next < 0) {
                if (beforeAndEnd >= 0 && isScaleWord(from)) {
                    // "three hundred and two hundred": the second part is a number of its own
                    cardinal = beforeAnd;
                    numeral.end = beforeAndEnd;
                }
                break;
            }
            if (cardinal.isOpen()) {
                beforeAnd = before;
                beforeAndEnd = numeral.end;
            } else {
                numeral.end = next;
                if (cardinal.endsIn(TokenClass.SCALE)) {
                    beforeAndEnd = -1;
                }
            }
            i = next;
        }
        if (cardinal.isOpen()) {
            cardinal = beforeAnd;
        }
        if (numeral.end == numeral.first) {
            return false;
        }
        numeral.value = cardinal.value();
        if (numeral.decimals < 0 && !cardinal.endsIn(TokenClass.SCALE) && !cardinal.endsIn(TokenClass.HUNDRED)) {
            // "tweehonderdvijf" has no scale to share with the other end of a range
            numeral.scale = BigDecimal.ONE;
        }
        boolean single = numeral.end == numeral.first + 1;
        numeral.article = single
                && tokens.is(numeral.first, TokenClass.DET)
                && !tokens.isAccented(numeral.first);
        return true;
    }

    /** "two million, five hundred thousand": a comma between a scale and a group that itself has a scale or connector. */
    private boolean isGroupComma(Cardinal cardinal, int i, int limit) {
        if (!tokens.isSymbol(i, ',') || tokens.isGlued(i + 1) || !cardinal.endsIn(TokenClass.SCALE)) {
            return false;
        }
        int words = 0;
        for (int at = i + 1; at < Math.min(limit, i + 5) && (cardinalSense(at) != null || isHyphen(at)); at++) {
            words++;
            if (words > 1 && isScaleWord(at)) {
                return !tokens.is(at, TokenClass.SCALE) || words > 1;
            }
        }
        return false;
    }

    /** "ninety - five": texts that set every mark apart. */
    private boolean isSpacedHyphen(Cardinal cardinal, int i) {
        return !settings.onesBeforeTens()
                && cardinal.endsIn(TokenClass.TENS)
                && tokens.isSymbol(i, '-')
                && tokens.is(i + 1, TokenClass.ONES);
    }

    private int step(Cardinal cardinal, Numeral numeral, int i, int limit) {
        if (tokens.isDigits(i) || digits.startsWithMark(i)) {
            // digits only open a number or follow a connector: "4000 3 hundred" is two numbers
            Literal literal = cardinal.isEmpty() || i > numeral.first ? digits.read(i, limit) : null;
            if (literal == null || !cardinal.acceptLiteral(literal.value())) {
                return -1;
            }
            boolean opens = i == numeral.first;
            numeral.digits |= opens;
            int exponent = opens ? digits.exponentEnd(literal.end()) : -1;
            if (exponent >= 0) {
                int power = Integer.parseInt(tokens.text(), tokens.start(exponent - 1), tokens.end(exponent - 1), 10);
                boolean negative = tokens.isSymbol(exponent - 2, '-');
                cardinal.scaleLiteral(negative ? -power : power);
                return exponent;
            }
            numeral.decimals = opens ? literal.decimals() : numeral.decimals;
            numeral.otherNotation = opens ? literal.otherNotation() : null;
            return literal.end();
        }
        Compound compound = tokens.compound(i);
        if (compound != null) {
            if (compound.suffix() != null) {
                return -1;
            }
            Cardinal trial = cardinal.copy();
            for (Sense part : compound.parts()) {
                if (!trial.accept(part)) {
                    return -1;
                }
            }
            compound.parts().forEach(cardinal::accept);
            numeral.slip |= compound.slip();
            Sense lastPart = compound.parts().get(compound.parts().size() - 1);
            boolean scaled = compound.parts().size() > 1
                    && (lastPart.tokenClass() == TokenClass.SCALE || lastPart.tokenClass() == TokenClass.HUNDRED);
            if (scaled && i == numeral.first) {
                numeral.scale = lastPart.number();
            }
            return i + 1;
        }
        Sense sense = cardinalSense(i);
        if (sense == null) {
            sense = tokens.sense(i, TokenClass.AND);
        }
        if (sense == null || !cardinal.accept(sense)) {
            return -1;
        }
        numeral.slip |= sense.misspelt();
        if (sense.tokenClass() == TokenClass.SCALE || sense.tokenClass() == TokenClass.HUNDRED) {
            scaleUp(numeral, sense, i);
        }
        return i + 1;
    }

    /** Keeps what the written mantissa was multiplied by, for its precision and for sharing with the other end. */
    private void scaleUp(Numeral numeral, Sense sense, int i) {
        if (i > numeral.first && (!numeral.isScaled() || isScaleWord(i - 1))) {
            numeral.scale = numeral.scale.multiply(sense.number());
            numeral.otherNotation =
                    numeral.otherNotation == null ? null : numeral.otherNotation.multiply(sense.number());
        }
    }

    private @Nullable Sense cardinalSense(int i) {
        for (TokenClass tokenClass : CARDINALS) {
            Sense sense = tokens.sense(i, tokenClass);
            if (sense != null) {
                return sense;
            }
        }
        return null;
    }

    private boolean isScaleWord(int i) {
        return tokens.is(i, TokenClass.HUNDRED) || tokens.is(i, TokenClass.SCALE);
    }

    private boolean isHyphen(int i) {
        return tokens.isSymbol(i, '-') && tokens.isGlued(i) && tokens.isGlued(i + 1);
    }

    // What may follow: a fraction, a dozen, decimals in words, a scale of the whole.

    private void tails(Numeral numeral, int limit) {
        int end = Math.min(limit, tokens.size());
        if (numeral.form == Form.CARDINAL) {
            pointWords(numeral, end);
            slashed(numeral, end);
            denominated(numeral, end);
            mixed(numeral, end);
            scaleLetter(numeral, end);
        }
        int i = skipHyphen(numeral.end);
        Sense scale = i < end ? tokens.sense(i, TokenClass.SCALE) : null;
        if (scale == null && i < end && numeral.form != Form.CARDINAL) {
            scale = tokens.sense(i, TokenClass.HUNDRED);
        }
        if (scale != null && !numeral.article && numeral.form != Form.SET) {
            numeral.multiply(scale.number());
            numeral.decimals = -1;
            numeral.form = Form.CARDINAL;
            numeral.end = i + 1;
        }
        Sense dozen = numeral.end < end ? tokens.sense(numeral.end, TokenClass.DOZEN) : null;
        if (dozen != null && numeral.form != Form.SET) {
            int split = behindLastAnd(numeral);
            Numeral whole = new Numeral(numeral.first);
            if (split > numeral.first && cardinal(whole, split)) {
                // "three hundred and two dozen": the dozens are those behind the connector
                BigDecimal dozens = numeral.value.subtract(whole.value);
                numeral.value = whole.value.add(dozens.multiply(dozen.number()));
            } else {
                numeral.multiply(dozen.number());
            }
            numeral.form = Form.CARDINAL;
            numeral.article = false;
            numeral.end++;
        }
    }

    private int skipHyphen(int i) {
        return isHyphen(i) ? i + 1 : i;
    }

    /** "two hundred point zero three", "1 point 1". */
    private void pointWords(Numeral numeral, int limit) {
        int i = numeral.end;
        if (!tokens.is(i, TokenClass.POINT) || numeral.decimals >= 0 || i + 1 >= limit) {
            return;
        }
        StringBuilder fraction = new StringBuilder();
        int at = i + 1;
        while (at < limit && (tokens.is(at, TokenClass.ZERO) || tokens.is(at, TokenClass.ONES))) {
            Sense digit = cardinalSense(at);
            if (digit == null) {
                break;
            }
            fraction.append(digit.number().toPlainString());
            at++;
        }
        if (fraction.length() == 0) {
            Numeral whole = new Numeral(i + 1);
            boolean read = cardinal(whole, limit) && whole.decimals < 0 && !whole.isScaled();
            if (!read || whole.value.scale() > 0 || whole.value.precision() > 9) {
                return;
            }
            fraction.append(whole.value.toPlainString());
            at = whole.end;
        }
        numeral.value = numeral.value.add(new BigDecimal("0." + fraction));
        numeral.decimals = fraction.length();
        numeral.article = false;
        numeral.end = at;
    }

    /** "3/4", "2 1/4", "1 over three", "5½". */
    private void slashed(Numeral numeral, int limit) {
        Sense glyph = tokens.sense(numeral.end, TokenClass.FRACTION);
        if (glyph == null && !tokens.isWord(numeral.end)) {
            glyph = tokens.sense(numeral.end, TokenClass.HALF);
        }
        if (glyph != null && numeral.end < limit && glyph.number().compareTo(BigDecimal.ONE) < 0) {
            if (!tokens.isWord(numeral.end) && numeral.decimals < 0) {
                numeral.value = numeral.value.add(glyph.number());
                numeral.end++;
            }
            return;
        }
        if (isSlash(numeral.end) && numeral.digits && numeral.decimals < 0) {
            Literal below = digits.read(numeral.end + 1, limit);
            if (below != null && below.value().signum() > 0 && below.decimals() < 0) {
                divide(numeral, below.value(), below.end());
            }
            return;
        }
        if (tokens.is(numeral.end, TokenClass.OVER)) {
            Numeral below = new Numeral(numeral.end + 1);
            if (below.first < limit && cardinal(below, limit) && below.value.signum() > 0) {
                divide(numeral, below.value, below.end);
            }
            return;
        }
        // "2 1/4": a whole, a blank, and a fraction of small numbers
        if (numeral.digits && tokens.isDigits(numeral.end) && isSlash(numeral.end + 1)) {
            Literal above = digits.read(numeral.end, limit);
            Literal below = above == null ? null : digits.read(numeral.end + 2, limit);
            if (above != null && below != null && above.value().compareTo(below.value()) < 0) {
                numeral.value = numeral.value.add(Ratio.divide(above.value(), below.value()));
                numeral.end = below.end();
            }
        }
    }

    private boolean isSlash(int i) {
        return tokens.isSymbol(i, '/') && tokens.isGlued(i) && tokens.isGlued(i + 1) && tokens.isDigits(i + 1);
    }

    private static void divide(Numeral numeral, BigDecimal below, int end) {
        numeral.value = Ratio.divide(numeral.value, below);
        boolean part = numeral.value.compareTo(BigDecimal.ONE) < 0;
        numeral.form = part ? Form.PROPORTION : Form.CARDINAL;
        numeral.article = false;
        numeral.end = end;
    }

    /** "twee derde", "twenty-three fifths", "honderd en dertig vijfde". */
    private void denominated(Numeral numeral, int limit) {
        int i = skipHyphen(numeral.end);
        i = tokens.isSymbol(i, '/') ? i + 1 : i;
        BigDecimal below = i < limit ? denominator(i) : null;
        if (below == null || numeral.digits && numeral.value.compareTo(BigDecimal.ONE) == 0) {
            return;
        }
        if (isOrdinalOfTens(numeral, below)) {
            // "one hundred thirty-fifths": the tens belong to the line below
            Numeral above = new Numeral(numeral.first);
            Numeral tens = new Numeral(numeral.end - 1);
            if (cardinal(above, numeral.end - 1) && cardinal(tens, numeral.end)) {
                numeral.value = above.value;
                divide(numeral, below.add(tens.value), i + 1);
            }
            return;
        }
        int split = numerator(numeral);
        if (split > numeral.first) {
            Numeral above = new Numeral(split);
            Numeral whole = new Numeral(numeral.first);
            if (cardinal(above, numeral.end) && cardinal(whole, split)) {
                boolean ofScale = tokens.is(whole.end - 1, TokenClass.SCALE) && tokens.is(split - 1, TokenClass.AND);
                BigDecimal part = Ratio.divide(above.value, below);
                BigDecimal scale = ofScale ? lastScale(whole.end - 1) : BigDecimal.ONE;
                numeral.value = whole.value.add(part.multiply(scale));
                numeral.article = false;
                numeral.end = i + 1;
            }
            return;
        }
        numeral.ordinalLike = numeral.value.compareTo(BigDecimal.ONE) == 0;
        divide(numeral, below, i + 1);
    }

    private boolean isOrdinalOfTens(Numeral numeral, BigDecimal below) {
        return !settings.onesBeforeTens()
                && below.compareTo(TEN) < 0
                && numeral.end - 1 > numeral.first
                && tokens.is(numeral.end - 1, TokenClass.TENS)
                && !tokens.is(numeral.end - 2, TokenClass.AND);
    }

    /** Where the number above the line begins: behind the last connector, else as the pack's order has it. */
    private int numerator(Numeral numeral) {
        int split = behindLastAnd(numeral);
        if (split > numeral.first) {
            return split;
        }
        return settings.lastWordNumerator() ? numeral.end - 1 : numeral.first;
    }

    private int behindLastAnd(Numeral numeral) {
        for (int i = numeral.end - 1; i > numeral.first; i--) {
            if (tokens.is(i, TokenClass.AND) && !tokens.isGlued(i)) {
                return i + 1;
            }
        }
        return numeral.first;
    }

    private BigDecimal lastScale(int i) {
        Sense scale = tokens.sense(i, TokenClass.SCALE);
        return scale == null ? BigDecimal.ONE : scale.number();
    }

    private @Nullable BigDecimal denominator(int i) {
        Sense sense = tokens.sense(i, TokenClass.DENOMINATOR);
        if (sense != null) {
            return sense.number();
        }
        Compound compound = tokens.compound(i);
        if (compound == null || !compound.endsIn(TokenClass.SUFFIX_ORDINAL)) {
            return null;
        }
        Cardinal cardinal = new Cardinal(settings.onesBeforeTens());
        compound.parts().forEach(cardinal::accept);
        return cardinal.value();
    }

    /** "one and a half", "drie en een kwart", "six million and two thirds", "twintig drie vijfde". */
    private void mixed(Numeral numeral, int limit) {
        if (numeral.decimals >= 0 || numeral.value.signum() == 0) {
            return;
        }
        int and = skipHyphen(numeral.end);
        boolean joined = tokens.is(and, TokenClass.AND);
        int i = joined ? skipHyphen(and + 1) : numeral.end;
        if (i >= limit) {
            return;
        }
        BigDecimal part = null;
        int end = i;
        Sense half = tokens.sense(i, TokenClass.HALF);
        if (half != null && tokens.isWord(i) && (joined || half.number().scale() > 1)) {
            part = half.number();
            end = i + 1;
        } else if (joined && tokens.is(i, TokenClass.FRACTION)) {
            Sense fraction = tokens.sense(i, TokenClass.FRACTION);
            part = fraction == null ? null : fraction.number();
            end = i + 1;
        } else if (mayStart(i) && (joined || !tokens.isDigits(i))) {
            Numeral above = new Numeral(i);
            if (cardinal(above, limit) && above.isSmallInteger(99)) {
                BigDecimal below = denominator(skipHyphen(above.end));
                if (below != null && above.value.compareTo(below) < 0) {
                    part = Ratio.divide(above.value, below);
                    end = skipHyphen(above.end) + 1;
                }
            }
        }
        if (part == null) {
            return;
        }
        Sense scale = end < limit ? tokens.sense(end, TokenClass.SCALE) : null;
        if (scale != null && numeral.isScaled()) {
            numeral.value = numeral.value.add(part.multiply(scale.number()));
            end++;
        } else {
            boolean ofScale = isScaleWord(numeral.end - 1) && joined && numeral.isScaled();
            numeral.value = numeral.value.add(ofScale ? part.multiply(numeral.scale) : part);
        }
        numeral.article = false;
        numeral.end = end;
    }

    /** "10k", "5M": the letter glued to digits. */
    private void scaleLetter(Numeral numeral, int limit) {
        int i = numeral.end;
        if (!numeral.digits || i >= limit || !tokens.isGlued(i)) {
            return;
        }
        Sense letter = tokens.sense(i, TokenClass.SCALE_SUFFIX);
        if (letter != null && !letter.payload().endsWith(OPTIONAL) && isWholeLetter(i)) {
            applyLetter(numeral, letter);
        }
    }

    /** "£5m", "$ 2 B": behind a currency sign the scale letter may be a unit's elsewhere, and may stand off. */
    void scaleLetterOfMoney(Numeral numeral, int limit) {
        int i = numeral.end;
        if (i >= limit || numeral.isScaled()) {
            return;
        }
        Sense letter = tokens.sense(i, TokenClass.SCALE_SUFFIX);
        if (letter != null && isWholeLetter(i)) {
            applyLetter(numeral, letter);
        }
    }

    /** Reads the glued letter as a scale although it is also a unit. */
    boolean scaleLetterOfCount(Numeral numeral) {
        Sense letter = tokens.isGlued(numeral.end) ? tokens.sense(numeral.end, TokenClass.SCALE_SUFFIX) : null;
        if (letter == null || !isWholeLetter(numeral.end)) {
            return false;
        }
        applyLetter(numeral, letter);
        return true;
    }

    private boolean isWholeLetter(int i) {
        return !tokens.isGlued(i + 1) || !(tokens.isDigits(i + 1) || tokens.isWord(i + 1) && !isMoney(i + 1));
    }

    private boolean isMoney(int i) {
        return tokens.is(i, TokenClass.CURRENCY) || tokens.is(i, TokenClass.MONEY_WORD);
    }

    private void applyLetter(Numeral numeral, Sense letter) {
        BigDecimal factor = new BigDecimal(letter.payload().replace(OPTIONAL, ""));
        numeral.multiply(factor);
        numeral.end++;
    }
}
