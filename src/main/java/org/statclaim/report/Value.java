package org.statclaim.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What stands behind a name in an answer. What says that there is nothing is told apart from what says something. */
sealed interface Value {

    /** A string, which decimals and dates are too. */
    record Text(String text) implements Value {}

    record Numeral(Number number) implements Value {}

    record Items(List<? extends Value> values) implements Value {}

    record Members(List<Member> list) implements Value {}

    /**
     * What stands behind a name.
     *
     * @param detail whether the others tell as much to somebody who knows the code lists
     */
    record Member(String name, Value value, boolean detail) {

        Member(String name, Value value) {
            this(name, value, false);
        }

        /** Whether a brief form has it. */
        boolean isTelling() {
            return !detail && !(value instanceof Absent);
        }
    }

    /** What does not apply, by what is written for it all the same. */
    enum Absent implements Value {
        NULL,
        /** Of what has a label for it, as a bound does. */
        NONE,
        /** The factor of a unit that is whole. */
        ONE,
        EMPTY
    }

    static Value text(String text) {
        return new Text(text);
    }

    static Value text(Optional<?> text) {
        return text.<Value>map(present -> new Text(present.toString())).orElse(Absent.NULL);
    }

    /** One of a few words, of which one says that there is nothing. */
    static Value label(String label) {
        return label.equals("none") ? Absent.NONE : new Text(label);
    }

    static Value decimal(BigDecimal value) {
        return new Text(Decimals.plain(value));
    }

    static Value decimal(Optional<BigDecimal> value) {
        return text(value.map(Decimals::plain));
    }

    static Value number(Number number) {
        return new Numeral(number);
    }

    static Value number(OptionalInt number) {
        return number.isPresent() ? new Numeral(number.getAsInt()) : Absent.NULL;
    }

    /** A list, which says nothing where it is empty. */
    static Value list(List<? extends Value> values) {
        return values.isEmpty() ? Absent.EMPTY : new Items(values);
    }
}
