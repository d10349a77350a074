package org.statclaim.quantity;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A figure with what it measures and, where stated, per what. The {@link #kind()} is for exhaustive switches. */
public sealed interface Quantity {

    /** {@return what is stated of the magnitude} */
    Figure figure();

    /** {@return what sort of quantity it is} */
    Kind kind();

    /** {@return the stated unit; empty for multiples and bare numbers} */
    Optional<Unit> unit();

    /** {@return what the figure is a rate of: a year, an inhabitant} */
    Optional<Unit> per();

    /** An amount in a currency; minor units keep their stated value and carry a {@link Unit#factor()}. */
    record Money(Figure figure, Unit currency, Optional<Unit> per) implements Quantity {
        public Money {
            require(figure, currency, per);
        }

        @Override
        public Kind kind() {
            return Kind.MONEY;
        }

        @Override
        public Optional<Unit> unit() {
            return Optional.of(currency);
        }
    }

    /** A part of a whole, or a difference of two such parts in points. */
    record Share(Figure figure, Unit scale, Optional<Unit> per) implements Quantity {
        public Share {
            require(figure, scale, per);
        }

        @Override
        public Kind kind() {
            return Kind.PERCENTAGE;
        }

        @Override
        public Optional<Unit> unit() {
            return Optional.of(scale);
        }
    }

    /** A physical or conventional measure under a UCUM code; durations too. */
    record Measure(Figure figure, Unit measure, Optional<Unit> per) implements Quantity {
        public Measure {
            require(figure, measure, per);
        }

        @Override
        public Kind kind() {
            return Kind.MEASURE;
        }

        @Override
        public Optional<Unit> unit() {
            return Optional.of(measure);
        }
    }

    /** How many things of one sort. */
    record Count(Figure figure, Unit noun, Optional<Unit> per) implements Quantity {
        public Count {
            require(figure, noun, per);
        }

        @Override
        public Kind kind() {
            return Kind.COUNT;
        }

        @Override
        public Optional<Unit> unit() {
            return Optional.of(noun);
        }
    }

    /** How old someone or something is, in a unit of time. */
    record Age(Figure figure, Unit measure) implements Quantity {
        public Age {
            require(figure, measure, Optional.empty());
        }

        @Override
        public Kind kind() {
            return Kind.AGE;
        }

        @Override
        public Optional<Unit> unit() {
            return Optional.of(measure);
        }

        @Override
        public Optional<Unit> per() {
            return Optional.empty();
        }
    }

    /** A ratio to something else in the text: three times as many, doubled. */
    record Multiple(Figure figure) implements Quantity {
        public Multiple {
            Objects.requireNonNull(figure, "figure");
        }

        @Override
        public Kind kind() {
            return Kind.MULTIPLE;
        }

        @Override
        public Optional<Unit> unit() {
            return Optional.empty();
        }

        @Override
        public Optional<Unit> per() {
            return Optional.empty();
        }
    }

    /** A number whose unit the text does not give, or gives elsewhere. */
    record Plain(Figure figure, Optional<Unit> per) implements Quantity {
        public Plain {
            Objects.requireNonNull(figure, "figure");
            Objects.requireNonNull(per, "per");
        }

        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }

        @Override
        public Optional<Unit> unit() {
            return Optional.empty();
        }
    }

    /**
     * {@return the quantity of a kind}
     *
     * @param kind what it is
     * @param figure its magnitude
     * @param unit its unit; null for multiples and bare numbers
     * @param per what it is a rate of; null for none
     * @throws NullPointerException if the kind needs a unit and none is given
     */
    static Quantity of(Kind kind, Figure figure, @Nullable Unit unit, @Nullable Unit per) {
        Optional<Unit> rate = Optional.ofNullable(per);
        return switch (kind) {
            case MONEY -> new Money(figure, Objects.requireNonNull(unit, "currency"), rate);
            case PERCENTAGE -> new Share(figure, Objects.requireNonNull(unit, "share"), rate);
            case MEASURE -> new Measure(figure, Objects.requireNonNull(unit, "measure"), rate);
            case COUNT -> new Count(figure, Objects.requireNonNull(unit, "noun"), rate);
            case AGE -> new Age(figure, Objects.requireNonNull(unit, "measure"));
            case MULTIPLE -> new Multiple(figure);
            case NUMBER -> new Plain(figure, rate);
        };
    }

    private static void require(Figure figure, Unit unit, Optional<Unit> per) {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(per, "per");
    }
}
