package org.statclaim.internal.lexicon;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Adds up a cardinal morpheme by morpheme and refuses the one that cannot belong to it, so that "vijf zes" stays two
 * numbers. One rule serves both orders: ones before tens ("vijfentwintig") and tens before ones ("twenty-five").
 */
public final class Cardinal {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final boolean onesBeforeTens;

    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal lastScale;
    private @Nullable BigDecimal group;
    /** The smallest place that the group has used: 100, 10, 1, or 0 where nothing more fits. */
    private int place;

    private @Nullable WordKind last;
    private boolean literal;
    private boolean pendingAnd;
    /** Whether a scale has multiplied a scale, which happens once. */
    private boolean scaled;

    public Cardinal(boolean onesBeforeTens) {
        this.onesBeforeTens = onesBeforeTens;
    }

    private Cardinal(Cardinal other) {
        this.onesBeforeTens = other.onesBeforeTens;
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

    /** Whether a connector behind a hundred waits for what is below it: "3 hundred and …". */
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

    private boolean fits(NumeralKind kind, BigDecimal number) {
        return switch (kind) {
            case ZERO -> isEmpty() && start(number, 0);
            case ONES -> takesOnes() && add(number, 1);
            case TEENS -> takesTens() && add(number, 0);
            case TENS -> takesTens() ? add(number, 10) : pendingAnd && add(number, 0);
            case HUNDRED -> hundred();
            case SCALE -> scale(number);
            default -> false;
        };
    }

    /** Takes a number in digits as the group; false where words before it leave no room. */
    public boolean acceptLiteral(BigDecimal number) {
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

    private boolean takesOnes() {
        if (group == null) {
            return true;
        }
        return place == 100 || (!onesBeforeTens && place == 10);
    }

    private boolean takesTens() {
        return group == null || place == 100;
    }

    private boolean hundred() {
        if (group == null) {
            // "duizend honderd", but no "thousand hundred"
            return (onesBeforeTens || lastScale == null) && start(HUNDRED, 100);
        }
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

    private boolean scale(BigDecimal number) {
        if (pendingAnd) {
            return false;
        }
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

    private BigDecimal lastScale() {
        return lastScale == null ? BigDecimal.ZERO : lastScale;
    }

    private boolean and() {
        if (pendingAnd || isEmpty()) {
            return false;
        }
        boolean afterOnes = onesBeforeTens && place == 1;
        return afterOnes || last == NumeralKind.HUNDRED || last == NumeralKind.SCALE;
    }

    private boolean start(BigDecimal number, int smallest) {
        group = number;
        place = smallest;
        return true;
    }

    private boolean add(BigDecimal number, int smallest) {
        return start(group == null ? number : group.add(number), smallest);
    }
}
