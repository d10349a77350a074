package org.statclaim.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Stream;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;

/**
 * How wide words are: which true values a stated figure allows. A plain figure allows half a unit of its last stated digit
 * on either side, as rounding does: "1,5 miljoen" is 1.45 to 1.55 million. Zeros at the end of a number may be digits or
 * rounding; there it allows half a unit of the last zero, and at least a part of the figure. Hedges and bounds widen it.
 *
 * <p>Within a text a count below a hundred, or written in words, is exact: 14 people are 14. So much may be true of what is
 * printed, and nothing outside of it. To support a figure takes more: rounding is then no more than a sixth of it, and a
 * calculation allows it once, not once for each figure in it.
 *
 * @param about what "ongeveer", "around" allow on either side
 * @param slightly what "ruim", "just over" allow above, and "bijna", "nearly" below
 * @param round what zeros at the end of a number allow on either side
 * @param rates what rates of days nearby, and of banks other than the central one, allow on either side of an exchange
 */
public record Tolerance(BigDecimal about, BigDecimal slightly, BigDecimal round, BigDecimal rates) {

    /** A tenth for a hedge, a fiftieth for zeros and for an exchange rate. */
    public static final Tolerance STANDARD = new Tolerance(
            new BigDecimal("0.10"), new BigDecimal("0.10"), new BigDecimal("0.02"), new BigDecimal("0.02"));

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final BigDecimal MULTIPLE = new BigDecimal("0.2");

    /** What rounding may be of a figure that supports another: 2 is no 1.5. */
    private static final BigDecimal SIXTH = BigDecimal.ONE.divide(BigDecimal.valueOf(6), MathContext.DECIMAL64);

    /** Counts below it are counted and not rounded. */
    private static final BigDecimal FEW = BigDecimal.valueOf(100);

    private static final BigDecimal ONE_THOUSAND = BigDecimal.valueOf(1000);

    /** "duizend" written out is a thousand ones as often as one thousand. */
    private static final int THOUSAND = 3;

    /**
     * Checks that each width is a part.
     *
     * @throws IllegalArgumentException if one is negative, or a whole or more
     */
    public Tolerance {
        for (BigDecimal part : new BigDecimal[] {about, slightly, round, rates}) {
            if (part.signum() < 0 || part.compareTo(BigDecimal.ONE) >= 0) {
                throw new IllegalArgumentException("a part from 0 to 1 is needed, not " + part);
            }
        }
    }

    /**
     * {@return the true values that the claim's words allow, in its stated unit}
     *
     * @param claim any
     */
    public Interval of(Claim claim) {
        Figure figure = claim.quantity().figure();
        BigDecimal slack = slack(figure, digit(claim));
        Interval allowed = widened(figure, hedge(claim), slack);
        // "almost doubled" is said of less than "doubled" is, and "ruim verdubbeld" of more
        return isMultipleInWords(claim)
                ? switch (hedge(claim)) {
                    case SLIGHTLY_LESS -> new Interval(allowed.low().map(low -> low.subtract(slack)), allowed.high());
                    case SLIGHTLY_MORE ->
                        new Interval(allowed.low(), allowed.high().map(high -> high.add(slack)));
                    case NONE, ABOUT -> allowed;
                }
                : allowed;
    }

    /** The same where figures of one text are held against each other, and what is counted is not rounded. */
    Interval within(Claim claim) {
        return isCounted(claim) ? unrounded(claim) : of(claim);
    }

    /** The same, with no more of it for rounding than what leaves the figure narrow enough to be wrong. */
    Interval narrow(Claim claim) {
        Interval allowed = within(claim);
        return claim.quantity()
                .figure()
                .value()
                .map(value -> allowed.near(value, SIXTH))
                .orElse(allowed);
    }

    /** What the words allow besides rounding: the figure itself, with its hedge or bound. */
    Interval unrounded(Claim claim) {
        return widened(claim.quantity().figure(), hedge(claim), BigDecimal.ZERO);
    }

    /** To which side of the figure its hedge reaches: what "nearly halved" has more left than the half, and "ruim gehalveerd" less. */
    private static Approximation hedge(Claim claim) {
        Approximation hedge = claim.approximation();
        if (claim.change() != Change.DECREASE || !isMultipleInWords(claim)) {
            return hedge;
        }
        return switch (hedge) {
            case SLIGHTLY_LESS -> Approximation.SLIGHTLY_MORE;
            case SLIGHTLY_MORE -> Approximation.SLIGHTLY_LESS;
            case NONE, ABOUT -> hedge;
        };
    }

    /** Whether each of the figures is more than the whole, so that none is a part of it: "a difference of 12: 40 and 52". */
    boolean isLessThanEach(Claim whole, Stream<Claim> parts) {
        Interval all = within(whole);
        return parts.allMatch(part -> all.isBelow(unrounded(part)));
    }

    /** What the digits alone allow, whatever hedges them. */
    Interval plain(Claim claim) {
        Figure figure = claim.quantity().figure();
        return figure.value()
                .map(value -> Figure.of(value, figure.precision(), Bound.NONE))
                .map(digits -> widened(
                        digits, Approximation.NONE, isCounted(claim) ? BigDecimal.ZERO : slack(digits, digit(claim))))
                .orElseGet(() -> of(claim));
    }

    /**
     * The true values that the old level allows, by its digits as the sentence prints them. Where they are not found, its scale
     * word is taken to be that of the new level: in "from 10 to 9.88 million" its last digit is a million.
     */
    Interval ofPrevious(Claim claim) {
        BigDecimal previous = claim.previous().orElseThrow();
        BigDecimal place = place(previous);
        PrintedNumber printed = PrintedNumber.of(previous, claim)
                .orElseGet(() -> new PrintedNumber(digitAsOf(claim, previous).min(place), false));
        BigDecimal digit = printed.digit();
        Figure figure = new Figure.Exact(previous, printed.decimal() ? digit.min(place) : place);
        boolean exact = claim.quantity().kind() == Kind.COUNT && isFew(previous);
        return widened(figure, Approximation.NONE, exact ? BigDecimal.ZERO : slack(figure, digit));
    }

    /** The same as {@link #narrow}, of the old level. */
    Interval narrowPrevious(Claim claim) {
        return ofPrevious(claim).near(claim.previous().orElseThrow(), SIXTH);
    }

    private static BigDecimal digitAsOf(Claim claim, BigDecimal previous) {
        BigDecimal one = digit(claim)
                .movePointRight(claim.quantity()
                        .figure()
                        .value()
                        .map(value -> Math.max(0, value.scale()))
                        .orElse(0));
        return one.movePointLeft(Math.max(0, previous.scale()));
    }

    /** The place of the last digit that is no zero. */
    private static BigDecimal place(BigDecimal value) {
        return BigDecimal.ONE.movePointLeft(value.stripTrailingZeros().scale());
    }

    /** The last place that the claim's number shows, taking its zeros for digits: a million in "200 miljoen". */
    private static BigDecimal digit(Claim claim) {
        BigDecimal precision = claim.quantity().figure().precision();
        int zeros = 0;
        boolean digits = false;
        for (int i = 0; i < claim.text().length(); i++) {
            char c = claim.text().charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (digits && !digit && c != '.' && c != ',') {
                break;
            }
            zeros = c == '0' ? zeros + 1 : digit ? 0 : zeros;
            digits |= digit;
        }
        if (isMultipleInWords(claim)) {
            // "doubled" is said of what nearly did
            return claim.quantity()
                    .figure()
                    .value()
                    .map(value -> value.multiply(MULTIPLE))
                    .orElse(precision);
        }
        return digits
                ? precision.movePointLeft(zeros)
                : precision.min(BigDecimal.ONE.max(precision.movePointLeft(THOUSAND)));
    }

    private static boolean isMultipleInWords(Claim claim) {
        return claim.quantity().kind() == Kind.MULTIPLE && claim.text().chars().noneMatch(Tolerance::isDigit);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Half of what the last digit may be rounded from, and for zeros, which may be digits or rounding, more. */
    private BigDecimal slack(Figure figure, BigDecimal digit) {
        return figure.value()
                .map(value -> digit.max(value.abs().multiply(round).multiply(TWO))
                        .min(figure.precision())
                        .max(digit))
                .orElse(BigDecimal.ZERO)
                .multiply(HALF);
    }

    /** Whether the figure is a number of things that were counted, and not rounded. */
    private static boolean isCounted(Claim claim) {
        BigDecimal value = claim.quantity().figure().value().orElse(null);
        if (value == null || claim.quantity().kind() != Kind.COUNT) {
            return false;
        }
        boolean words = claim.text().chars().noneMatch(Character::isDigit)
                && claim.quantity().figure().precision().compareTo(ONE_THOUSAND) < 0;
        return isFew(value) || (words && isWhole(value));
    }

    private static boolean isFew(BigDecimal value) {
        return value.abs().compareTo(FEW) < 0 && isWhole(value);
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private Interval widened(Figure figure, Approximation approximation, BigDecimal slack) {
        Interval rounded = new Interval(
                figure.low().map(low -> low.subtract(slack)), figure.high().map(high -> high.add(slack)));
        return switch (approximation) {
            case NONE -> rounded;
            case ABOUT -> rounded.widened(about);
            case SLIGHTLY_MORE -> new Interval(figure.low(), figure.high().map(high -> high.add(part(high))));
            case SLIGHTLY_LESS -> new Interval(figure.low().map(low -> low.subtract(part(low))), figure.high());
        };
    }

    private BigDecimal part(BigDecimal value) {
        return value.abs().multiply(slightly);
    }
}
