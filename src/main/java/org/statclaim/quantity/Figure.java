package org.statclaim.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A stated magnitude: exact decimals as written, never a {@code double}. The scale as written is kept, so {@code 1.50}
 * and {@code 1.5} differ in {@link BigDecimal#scale()}.
 */
public sealed interface Figure {

    /** {@return the stated magnitude; empty where the text gives only a range} */
    Optional<BigDecimal> value();

    /** {@return the lower end of what is stated; empty where the text leaves it open} */
    Optional<BigDecimal> low();

    /** {@return the upper end of what is stated; empty where the text leaves it open} */
    Optional<BigDecimal> high();

    /** {@return the place value of the last stated digit}: {@code 1,5 miljoen} has 100000. It says nothing about hedges. */
    BigDecimal precision();

    /** {@return which side is open} */
    default Bound bound() {
        return Bound.NONE;
    }

    /** A plain figure: {@code 12 miljoen}. */
    record Exact(BigDecimal magnitude, BigDecimal precision) implements Figure {
        public Exact {
            Objects.requireNonNull(magnitude, "magnitude");
            Objects.requireNonNull(precision, "precision");
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(magnitude);
        }

        @Override
        public Optional<BigDecimal> low() {
            return value();
        }

        @Override
        public Optional<BigDecimal> high() {
            return value();
        }
    }

    /** Two ends: {@code 5 tot 7}, {@code tientallen}. The ends stand in rising order, whatever the text's order. */
    record Range(BigDecimal from, BigDecimal to, BigDecimal precision) implements Figure {
        /**
         * Checks that the ends rise.
         *
         * @throws IllegalArgumentException if they do not
         */
        public Range {
            Objects.requireNonNull(precision, "precision");
            if (from.compareTo(to) > 0) {
                throw new IllegalArgumentException("a range rises, but " + from + " > " + to);
            }
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> low() {
            return Optional.of(from);
        }

        @Override
        public Optional<BigDecimal> high() {
            return Optional.of(to);
        }
    }

    /** Open above: {@code minstens 5}, or {@code meer dan 5} where the end itself is excluded. */
    record AtLeast(BigDecimal magnitude, BigDecimal precision, boolean exclusive) implements Figure {
        public AtLeast {
            Objects.requireNonNull(magnitude, "magnitude");
            Objects.requireNonNull(precision, "precision");
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(magnitude);
        }

        @Override
        public Optional<BigDecimal> low() {
            return value();
        }

        @Override
        public Optional<BigDecimal> high() {
            return Optional.empty();
        }

        @Override
        public Bound bound() {
            return exclusive ? Bound.MORE_THAN : Bound.AT_LEAST;
        }
    }

    /** Open below: {@code hooguit 5}, or {@code minder dan 5} where the end itself is excluded. */
    record AtMost(BigDecimal magnitude, BigDecimal precision, boolean exclusive) implements Figure {
        public AtMost {
            Objects.requireNonNull(magnitude, "magnitude");
            Objects.requireNonNull(precision, "precision");
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(magnitude);
        }

        @Override
        public Optional<BigDecimal> low() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> high() {
            return value();
        }

        @Override
        public Bound bound() {
            return exclusive ? Bound.LESS_THAN : Bound.AT_MOST;
        }
    }

    /**
     * {@return the figure for a magnitude and a bound}
     *
     * @param magnitude what is stated
     * @param precision place value of its last stated digit
     * @param bound which side is open
     */
    static Figure of(BigDecimal magnitude, BigDecimal precision, Bound bound) {
        return switch (bound) {
            case NONE -> new Exact(magnitude, precision);
            case AT_LEAST, MORE_THAN -> new AtLeast(magnitude, precision, bound == Bound.MORE_THAN);
            case AT_MOST, LESS_THAN -> new AtMost(magnitude, precision, bound == Bound.LESS_THAN);
        };
    }

    /**
     * {@return the figure for two ends and a bound: "at least 5 to 6" is at least 5, "up to 40 or 50" is at most 50}
     *
     * @param one the end that is stated first
     * @param other the one that is stated last
     * @param precision place value of the last stated digit
     * @param bound which side is open
     */
    static Figure of(BigDecimal one, BigDecimal other, BigDecimal precision, Bound bound) {
        BigDecimal low = one.min(other);
        BigDecimal high = one.max(other);
        return switch (bound) {
            case NONE -> new Range(low, high, precision);
            case AT_LEAST, MORE_THAN -> of(low, precision, bound);
            case AT_MOST, LESS_THAN -> of(high, precision, bound);
        };
    }
}
