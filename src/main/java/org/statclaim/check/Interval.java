package org.statclaim.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values that words allow, ends included.
 *
 * @param low the least; empty where it is open below
 * @param high the greatest; empty where it is open above
 */
public record Interval(Optional<BigDecimal> low, Optional<BigDecimal> high) {

    private static final MathContext PRECISION = MathContext.DECIMAL64;

    /** As many decimals of a width say how wide it is. */
    private static final int WIDTH_DECIMALS = 4;

    /**
     * Checks that the ends rise.
     *
     * @throws IllegalArgumentException if the low end is above the high one
     */
    public Interval {
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new IllegalArgumentException("an interval rises, but " + low.get() + " > " + high.get());
        }
    }

    /**
     * {@return all values between two, both included}
     *
     * @param low the lower one
     * @param high the higher one
     * @throws IllegalArgumentException if they do not rise
     */
    public static Interval of(BigDecimal low, BigDecimal high) {
        return new Interval(Optional.of(low), Optional.of(high));
    }

    /**
     * {@return one value and no other}
     *
     * @param value both ends
     */
    public static Interval at(BigDecimal value) {
        return of(value, value);
    }

    /**
     * {@return whether any value is in both}
     *
     * @param other in the same unit
     */
    public boolean meets(Interval other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /** The values of both; the two must meet. */
    Interval and(Interval other) {
        return new Interval(greater(low, other.low, 1), greater(high, other.high, -1));
    }

    /** The values of either, and those between them. */
    Interval hull(Interval other) {
        return new Interval(
                low.isEmpty() || other.low.isEmpty() ? Optional.empty() : greater(low, other.low, -1),
                high.isEmpty() || other.high.isEmpty() ? Optional.empty() : greater(high, other.high, 1));
    }

    /** Of two ends the greater, or the lesser for a negative sign; an open one is none. */
    private static Optional<BigDecimal> greater(Optional<BigDecimal> one, Optional<BigDecimal> other, int sign) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        return sign * one.get().compareTo(other.get()) >= 0 ? one : other;
    }

    /**
     * {@return whether the value lies between the ends or on one}
     *
     * @param value in the same unit
     */
    public boolean contains(BigDecimal value) {
        return meets(at(value));
    }

    /** Whether it has this value alone. */
    boolean isAt(BigDecimal value) {
        return low.filter(end -> end.compareTo(value) == 0).isPresent()
                && high.filter(end -> end.compareTo(value) == 0).isPresent();
    }

    boolean isBelow(Interval other) {
        return high.isPresent() && other.low.isPresent() && high.get().compareTo(other.low.get()) < 0;
    }

    /**
     * {@return the interval with both ends moved outwards by a part of themselves}
     *
     * @param part 0.1 for a tenth of each end
     */
    public Interval widened(BigDecimal part) {
        return new Interval(
                low.map(end -> end.subtract(end.abs().multiply(part))),
                high.map(end -> end.add(end.abs().multiply(part))));
    }

    /**
     * {@return all products of the two; the other must not be negative}
     *
     * @param other what to multiply by
     */
    public Interval times(Interval other) {
        return new Interval(
                low.flatMap(one -> other.end(one.signum() < 0).map(two -> one.multiply(two, PRECISION))),
                high.flatMap(one -> other.end(one.signum() >= 0).map(two -> one.multiply(two, PRECISION))));
    }

    /**
     * {@return all quotients of the two, for positive divisors}
     *
     * @param other what to divide by
     */
    public Interval dividedBy(Interval other) {
        return new Interval(
                low.flatMap(one -> other.end(one.signum() >= 0).flatMap(two -> quotient(one, two))),
                high.flatMap(one -> other.end(one.signum() < 0).flatMap(two -> quotient(one, two))));
    }

    private Optional<BigDecimal> end(boolean upper) {
        return upper ? high : low;
    }

    private static Optional<BigDecimal> quotient(BigDecimal one, BigDecimal two) {
        return two.signum() <= 0 ? Optional.empty() : Optional.of(one.divide(two, PRECISION));
    }

    /**
     * {@return all sums of a value of each}
     *
     * @param other in the same unit
     */
    public Interval plus(Interval other) {
        return new Interval(low.flatMap(one -> other.low.map(one::add)), high.flatMap(one -> other.high.map(one::add)));
    }

    /**
     * {@return all differences between a value of this one and one of the other}
     *
     * @param other in the same unit
     */
    public Interval minus(Interval other) {
        return new Interval(
                low.flatMap(one -> other.high.map(one::subtract)), high.flatMap(one -> other.low.map(one::subtract)));
    }

    /** The distance to the nearest end as a part of that end; zero where the two meet. */
    BigDecimal deviation(Interval expected) {
        if (meets(expected)) {
            return BigDecimal.ZERO;
        }
        boolean above = expected.isBelow(this);
        BigDecimal mine = (above ? low : high).orElseThrow();
        BigDecimal end = (above ? expected.high : expected.low).orElseThrow();
        return end.signum() == 0 ? BigDecimal.ONE : mine.subtract(end).abs().divide(end.abs(), PRECISION);
    }

    /**
     * {@return the distance of the ends as a part of the middle; empty where an end is open, and around zero, of which
     * all is a part}
     */
    public Optional<BigDecimal> width() {
        BigDecimal middle = middle();
        if (middle == null) {
            return Optional.empty();
        }
        BigDecimal distance = high.orElseThrow().subtract(low.orElseThrow());
        if (distance.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        return middle.signum() == 0
                ? Optional.empty()
                : Optional.of(distance.divide(middle.abs(), WIDTH_DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** Whether both are open, and to the same side. */
    boolean isOpenAs(Interval other) {
        return (low.isEmpty() && other.low.isEmpty()) || (high.isEmpty() && other.high.isEmpty());
    }

    /** An open end closed, a part of the other end away from it. */
    Interval closed(BigDecimal part) {
        return new Interval(
                low.or(() -> high.map(end -> end.subtract(end.abs().multiply(part)))),
                high.or(() -> low.map(end -> end.add(end.abs().multiply(part)))));
    }

    /** The part of it that is no farther from the value than a part of that; open ends stay open. */
    Interval near(BigDecimal value, BigDecimal part) {
        BigDecimal most = value.abs().multiply(part);
        return new Interval(low.map(end -> end.max(value.subtract(most))), high.map(end -> end.min(value.add(most))));
    }

    /** The middle, for telling slips of magnitude; null where an end is open. */
    @Nullable
    BigDecimal middle() {
        return low.isPresent() && high.isPresent()
                ? low.get().add(high.get()).divide(BigDecimal.valueOf(2), PRECISION)
                : null;
    }
}
