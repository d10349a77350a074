package org.statclaim.internal.lexicon;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds up a cardinal morpheme by morpheme and refuses the one that cannot belong to it, so that "vijf zes" stays two
 * numbers. One rule serves both orders: ones before tens ("vijfentwintig") and tens before ones ("twenty-five").
 *
 * <p>It holds the group that is being said, below the next scale ("driehonderdvijf"), and the total of those that a
 * scale has closed ("twaalfduizend"). Whether words stand together or apart is for the caller.
 */
public final class Cardinal {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Where the connector of tens and one stands: "vingt et un". */
    private static final List<BigDecimal> BEHIND_AND = List.of(BigDecimal.ONE, BigDecimal.valueOf(11));

    private final Counting counting;

    /** What the scales so far have closed: 12,000 of "twaalfduizend driehonderd". */
    private BigDecimal total = BigDecimal.ZERO;
    /** The smallest scale so far, below which all that follows must stay; null before the first. */
    private @Nullable BigDecimal lastScale;
    /** What is said since the last scale; null where nothing is. */
    private @Nullable BigDecimal group;
    /** The smallest place that the group has used: 100, 10, 1, or 0 where nothing more fits. */
    private int place;

    private @Nullable WordKind last;
    /** Whether the group is digits, which a word may still multiply: "12 honderd", "3.5 million". */
    private boolean literal;
    /** Whether the last morpheme was a connector: "vijfen…", "hundred and …". */
    private boolean pendingAnd;
    /** Whether a scale has multiplied a scale, which happens once: "honderd duizend miljoen". */
    private boolean scaled;

    public Cardinal(Counting counting) {
        this.counting = counting;
    }

    private Cardinal(Cardinal other) {
        this.counting = other.counting;
        this.total = other.total;
        this.lastScale = other.lastScale;
        this.group = other.group;
        this.place = other.place;
        this.last = other.last;
        this.literal = other.literal;
        this.pendingAnd = other.pendingAnd;
        this.scaled = other.scaled;
    }

    /** A copy to fall back to when what follows does not fit. */
    public Cardinal copy() {
        return new Cardinal(this);
    }

    public boolean isEmpty() {
        return group == null && lastScale == null;
    }

    /** Whether a connector waits for the part that it joins; such a cardinal is not complete. */
    public boolean isOpen() {
        return pendingAnd;
    }

    /**
     * Whether a connector behind a hundred waits for what is below it: "3 hundred and …", where digits may follow as
     * well.
     */
    public boolean isInHundred() {
        return pendingAnd && place == 100;
    }

    public boolean endsIn(WordKind kind) {
        return last == kind;
    }

    public BigDecimal value() {
        return group == null ? total : total.add(group);
    }

    /** Takes the morpheme; false, and unchanged, where it does not fit. */
    public boolean accept(Sense sense) {
        BigDecimal number = sense.number();
        boolean fits = sense.kind() == FunctionWord.AND
                ? and()
                : sense.kind() instanceof NumeralKind kind && fits(kind, number);
        if (fits) {
            last = sense.kind();
            pendingAnd = last == FunctionWord.AND;
        }
        return fits;
    }

    /**
     * Whether the morpheme goes on with the number; it is added where it does. Nought is a number of its own, as nobody
     * says "twintig nul", and teens close their group, while tens in English wait for ones.
     */
    private boolean fits(NumeralKind kind, BigDecimal number) {
        return switch (kind) {
            case ZERO -> isEmpty() && start(number, 0);
            case ONES -> takesOnes() && (!isBehindTensAnd() || BEHIND_AND.contains(number)) && add(number, 1);
            case TEENS -> takesTeens(number) && add(number, 0);
            // behind a connector only "vijfen" waits for tens: a hundred or a scale leaves room for any
            case TENS -> takesTens() ? add(number, 10) : pendingAnd && add(number, 0);
            case HUNDRED -> hundred();
            case SCALE -> scale(number);
            default -> false;
        };
    }

    /**
     * Takes a number in digits as the group: "2 miljoen", "hundred and 5"; false where words before it leave no room,
     * as in "twintig 5".
     */
    public boolean acceptLiteral(BigDecimal number) {
        // "3 hundred and 5", but "3 hundred and 500" is two numbers
        boolean afterHundred = pendingAnd && place == 100 && number.signum() > 0 && number.compareTo(HUNDRED) < 0;
        if (afterHundred) {
            add(number, 0);
        } else if (group == null && (lastScale == null || number.compareTo(lastScale) < 0)) {
            start(number, 0);
        } else {
            return false;
        }
        // only a literal that opens its group may still be multiplied: "3 hundred and 2 hundred" is two numbers
        literal = !afterHundred;
        last = NumeralKind.ONES;
        pendingAnd = false;
        return true;
    }

    /** Moves the point of the literal just taken. */
    public void scaleLiteral(int power) {
        group = group == null ? null : group.scaleByPowerOfTen(power);
    }

    /** Ones open a group or follow a hundred, and tens where these come first: "twenty-five", no "twintig vijf". */
    private boolean takesOnes() {
        if (group == null) {
            return true;
        }
        return place == 100 || (!counting.onesBeforeTens() && place == 10);
    }

    /** Tens and teens open a group or follow a hundred: "driehonderd twaalf". */
    private boolean takesTens() {
        return group == null || place == 100;
    }

    /** Where they may follow tens, these count on to nineteen: "soixante-douze", "quatre-vingt-dix". */
    private boolean takesTeens(BigDecimal number) {
        if (takesTens()) {
            return true;
        }
        boolean counts =
                place == 10 && group != null && counting.teensBehindTens().contains(group.remainder(HUNDRED));
        return counts && (!pendingAnd || BEHIND_AND.contains(number));
    }

    private boolean isBehindTensAnd() {
        return pendingAnd && place == 10;
    }

    /** Multiplies the group, "driehonderd", "seventeen hundred", or opens one. */
    private boolean hundred() {
        if (group == null) {
            // "duizend honderd", but no "thousand hundred"
            return (counting.bareHundreds() || lastScale == null) && start(HUNDRED, 100);
        }
        // no hundred of hundreds, unless digits are multiplied ("250 honderd"), no "vijfenhonderd", no "nulhonderd"
        if (group.compareTo(HUNDRED) >= 0 && !literal || pendingAnd || group.signum() == 0) {
            return false;
        }
        if (!isBelowScale(group.multiply(HUNDRED))) {
            return false;
        }
        group = group.multiply(HUNDRED);
        place = 100;
        literal = false;
        return true;
    }

    /**
     * Closes the group with a scale: "twaalfduizend". The scales of a number fall, but for one that multiplies another.
     */
    private boolean scale(BigDecimal number) {
        if (pendingAnd) {
            return false;
        }
        // "twee miljoen driehonderdduizend": below the scale before it, and so is what it makes
        if (group != null && isBelowScale(number) && isBelowScale(group.multiply(number))) {
            total = total.add(group.multiply(number));
        } else if (group == null && lastScale == null) {
            total = number;
        } else if (group == null && number.compareTo(lastScale()) > 0 && !scaled) {
            // "honderd duizend miljoen": a scale of a scale
            total = total.multiply(number);
            scaled = true;
        } else if (group == null && number.compareTo(lastScale()) < 0) {
            // "twee miljoen duizend zevenhonderd": one of the smaller scale
            total = total.add(number);
        } else {
            return false;
        }
        lastScale = lastScale == null ? number : number.min(lastScale);
        group = null;
        place = 0;
        literal = false;
        return true;
    }

    /** "98 thousand, seventeen hundred": what goes on is less than one of the scale before it. */
    private boolean isBelowScale(BigDecimal number) {
        return lastScale == null || number.compareTo(lastScale) < 0;
    }

    /** The scale before, of a number that has one; zero, below all scales, only keeps null out. */
    private BigDecimal lastScale() {
        return lastScale == null ? BigDecimal.ZERO : lastScale;
    }

    /**
     * Where a connector may stand: behind ones in the language that has them first ("vijfen…"), and behind hundreds and
     * scales ("honderd en", "thousand and").
     */
    private boolean and() {
        if (pendingAnd || isEmpty()) {
            return false;
        }
        boolean afterOnes = counting.onesBeforeTens() && place == 1;
        boolean afterTens = counting.andBehindTens() && last == NumeralKind.TENS;
        return afterOnes || afterTens || last == NumeralKind.HUNDRED || last == NumeralKind.SCALE;
    }

    private boolean start(BigDecimal number, int smallest) {
        group = number;
        place = smallest;
        return true;
    }

    /**
     * Adds to the group, or opens it.
     *
     * @param smallest the place that is used up by it
     */
    private boolean add(BigDecimal number, int smallest) {
        return start(group == null ? number : group.add(number), smallest);
    }
}
