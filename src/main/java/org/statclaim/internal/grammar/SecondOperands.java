package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.guard.Guards;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.numeral.FoundUnit;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.numeral.Numeral.Form;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * The second figure of a range, a pair or a guess.
 *
 * <p>What joins is asked before anything is read behind it, as most figures are followed by none of it. Then come the
 * words that may stand before the second, its sign, and the guards, since "5 to 2019" ends in a year. Only what has
 * been read can be held against the first: {@link RangeFit} compares units and sizes, and last of all a noun behind
 * the second may make it a count of its own.
 */
final class SecondOperands {

    // "between 5 and about 7 km" has one word there; more are a clause
    /** So many times the least is the most of a range in percent. */
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(4);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Sentence tokens;
    private final OperandReader operands;
    private final Modifiers modifiers;
    private final Guards guards;
    private final NounPhrases nouns;
    private final RangeOpeners openers;
    private final RangeFit fit;

    SecondOperands(
            Sentence tokens,
            OperandReader operands,
            Modifiers modifiers,
            Guards guards,
            NounPhrases nouns,
            RangeOpeners openers,
            RangeFit fit) {
        this.tokens = tokens;
        this.operands = operands;
        this.modifiers = modifiers;
        this.guards = guards;
        this.nouns = nouns;
        this.openers = openers;
        this.fit = fit;
    }

    /**
     * The operand that ends a range which the first begins; null where the first stands alone.
     *
     * @param floor where the figure before ends: no word before it opens this range
     * @param to one past the last token of the sentence
     */
    @Nullable
    Operand second(Operand first, int floor, int to) {
        if (first.numeral().form() != Form.CARDINAL && first.numeral().form() != Form.PROPORTION) {
            return null;
        }
        int i = first.end();
        // two cells of a row are no range, whatever sign leads the second
        if (tokens.startsCell(i) || tokens.startsCell(i + 1)) {
            return null;
        }
        boolean glued = tokens.isGlued(i);
        // Dutch "naar" only says where a change arrives, so it joins nothing without "van" before:
        // "ging van 9 naar 12 procent"
        boolean to1 = tokens.is(i, FunctionWord.TO)
                || tokens.is(i, FunctionWord.LEVEL) && openers.opens(first, FunctionWord.FROM, floor);
        // "rose by 3 to 12 euros" is a step and a level
        boolean step = to1 && tokens.is(i, FunctionWord.LEVEL) && openers.isDelta(first, floor);
        if (step && (first.unit() != null || !tokens.is(i, FunctionWord.TO))) {
            return null;
        }
        boolean or = tokens.is(i, FunctionWord.OR);
        // "and" joins two ends behind "between" only. Behind "van" it also does where the first has its unit or
        // decimals: "van 1,1 euro en 1,3 euro", but not "van 2 honden en 3 katten".
        boolean and = tokens.is(i, FunctionWord.AND)
                && (openers.opens(first, FunctionWord.BETWEEN, floor)
                        || openers.opens(first, FunctionWord.FROM, floor)
                                && (sharesDecimals(i) || first.numeral().decimals() > 0));
        // a comma joins guesses, "zo'n vijf, zes mensen", and otherwise the items of a list
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
        // a hyphen on the first figure alone joins nothing: "5- 7 euros"
        if (dash && glued && !tokens.isGlued(at)) {
            return null;
        }
        // a hyphen on the second figure alone may be its sign; what unit it has decides, behind
        boolean leaning = dash && !glued && tokens.isGlued(at);
        int joint = at;
        // a dash joins figures and no words; between "from 5 to" and its end there may be a hedge
        at = dash ? at : modifiers.skipForward(at, to, RangeOpeners.MAX_BETWEEN);
        if (or && hasBound(joint, at)) {
            // "less than 4 hours or more than 12 hours" are two bounds
            return null;
        }
        int sign = at;
        // "from -5 to +7 degrees": the sign is read with the figure, which therefore begins before it
        boolean signed = operands.signs().isSign(at) || tokens.isSymbol(at, '+') && tokens.isGlued(at + 1);
        at = signed && (dash || !tokens.isGlued(at)) ? at + 1 : at;
        if (at >= to || guards.skip(at, to) >= 0) {
            return null;
        }
        Operand second = operands.read(at, sign, to);
        if (leaning && second != null && second.unit() != null && second.unit().kind() == Kind.PERCENTAGE) {
            // "AEX 712,34 -0,4%": a level and its change, "2 -7 g" is a range
            return null;
        }
        // in "£40-45m" the letter is millions; in "40-45m" it stays metres
        if (second != null && first.prefixed() && isMoney(first.unit())) {
            second = operands.inMoney(second, to);
        }
        // "van 5 km tot 7": a unit behind the first is that of both only behind "from". "The road is 5 km to 7"
        // leaves the 7 bare.
        boolean carries = to1 && tokens.isWord(i) && openers.opens(first, FunctionWord.FROM, floor);
        boolean between = openers.opens(first, FunctionWord.BETWEEN, floor);
        // "45 minutes to 2 hours"; "put the fare up 50 cents to 2 euros" has a step and a level
        boolean joined = between || carries || to1 && tokens.isWord(i) && !openers.changes(first);
        if (second == null || !fit.isPair(first, second, or || list, carries, joined)) {
            return null;
        }
        if (step && !isSpread(first, second)) {
            return null;
        }
        if (isShareOfAnother(first, second) || isAside(first, second, i, to) || or && isRespective(first, second, to)) {
            return null;
        }
        return isCountOfItsOwn(first, second, tokens.isWord(i), to) ? null : second;
    }

    /**
     * "rise by 14 to 18 inches": as a step and the level that it led to, it would have more than doubled. Percents are told of a step, and
     * so are both of "rose by 5 to 10 percent"; but "rose by 0.3 to 5.2 percent" has points, and the level.
     */
    private static boolean isSpread(Operand first, Operand second) {
        BigDecimal low = first.numeral().value();
        BigDecimal high = second.numeral().value();
        if (second.unit() == null || low.compareTo(high) >= 0) {
            return false;
        }
        return second.unit().kind() == Kind.PERCENTAGE
                ? low.multiply(MOST_PERCENT).compareTo(high) >= 0
                : low.add(low).compareTo(high) > 0;
    }

    /** "rose a tenth to $3bn": a share of something else, and no small number of what the second counts, as in "a half to two hours". */
    private boolean isShareOfAnother(Operand first, Operand second) {
        Numeral share = first.numeral();
        return share.form() == Form.PROPORTION
                && second.numeral().form() == Form.CARDINAL
                && first.unit() == null
                && tokens.isWord(share.first())
                && share.value().compareTo(HALF) < 0;
    }

    /**
     * "437 — 38 percent of them", "437 – 38 percent – of them": what a dash between blanks sets beside a figure, and no end of
     * a range: it is less, or a second dash closes it.
     */
    private boolean isAside(Operand first, Operand second, int joint, int to) {
        if (!isSpacedDash(joint) || first.unit() != null && second.unit() == null) {
            return false;
        }
        boolean closed = second.end() + 1 < to && isSpacedDash(second.end());
        return closed || first.numeral().value().compareTo(second.numeral().value()) > 0 && second.unit() != null;
    }

    private boolean isSpacedDash(int i) {
        return tokens.is(i, FunctionWord.TO) && !tokens.isWord(i) && !tokens.isGlued(i) && !tokens.isGlued(i + 1);
    }

    /** "5 or 7 years respectively", "respectievelijk 5 of 7 jaar": each is said of something else, and no guess. */
    private boolean isRespective(Operand first, Operand second, int to) {
        if (tokens.is(first.first() - 1, FunctionWord.RESPECTIVELY)) {
            return true;
        }
        for (int i = second.end(); i < to && !tokens.isSymbol(i, ';'); i++) {
            if (tokens.is(i, FunctionWord.RESPECTIVELY)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a bound stands between the joint and the second figure: "or more than 12 hours". */
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

    /**
     * "gave $100 to 3 people", "27 gram - 300 leden": the second has a noun of its own. "€5-10 tickets" are what they
     * cost: behind a currency sign and a dash a noun belongs to both.
     *
     * @param word whether a word joins the two
     */
    private boolean isCountOfItsOwn(Operand first, Operand second, boolean word, int to) {
        boolean price = first.prefixed() && !word;
        return first.unit() != null
                && !price
                && second.unit() == null
                && nouns.counted(second.end(), to, false) != null;
    }

    /**
     * Whether the first amount has its unit right before the "and" of "van 1,1$ en 1,3 dollars". A noun there makes
     * two figures of them: "van 2 honden en 3 katten".
     */
    private boolean sharesDecimals(int i) {
        return tokens.is(i - 1, MoneyKind.CURRENCY)
                || tokens.is(i - 1, MoneyKind.MONEY_WORD)
                || tokens.is(i - 1, UnitKind.UNIT);
    }

    /**
     * "zo'n vijf, zes mensen": two figures behind a hedge, in digits too; "vijf, zes" needs no hedge where it is a
     * guess by itself.
     */
    private boolean isEstimatedPair(Operand first, int floor) {
        return first.unit() == null && first.first() > floor && tokens.is(first.first() - 1, HedgeKind.APPROX);
    }

    /**
     * "drie, vier weken", "twenty, thirty people": two number words in a row, the second one step above, and no third.
     * "Drie, zes" skips a step, "drie, vier, vijf" is counting, and digits are a list.
     */
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
        // one below ten, above that the place of the last digit that is not zero: ten behind twenty, a hundred behind
        // three hundred
        BigDecimal step = one.compareTo(BigDecimal.TEN) < 0
                ? BigDecimal.ONE
                : BigDecimal.ONE.movePointRight(
                        one.precision() - one.stripTrailingZeros().precision() + Math.max(0, -one.scale()));
        boolean next = second.numeral().value().subtract(one).compareTo(step) == 0;
        return next
                && !tokens.is(second.numeral().end(), FunctionWord.AND)
                && !tokens.is(second.numeral().end(), FunctionWord.OR);
    }
}
