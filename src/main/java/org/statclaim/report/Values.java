package org.statclaim.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.statclaim.claim.PartialDate;

/**
 * What takes the values of an answer one after another: JSON, or the cells of a row. What says that there is nothing is told
 * apart from what says something.
 */
interface Values {

    /** How something is said of a thing, as one value. */
    interface Saying<T> {
        void say(T thing, Values to) throws IOException;
    }

    void text(String text) throws IOException;

    void decimal(BigDecimal value) throws IOException;

    void number(long number) throws IOException;

    void date(LocalDate date) throws IOException;

    void date(PartialDate date) throws IOException;

    void absent(Absent what) throws IOException;

    /** An object with the members of the shape. */
    <T> void object(Shape<T> shape, T thing) throws IOException;

    /** In the place of an object of the shape. */
    void noObject(Shape<?> shape) throws IOException;

    /** A list, be it empty. */
    <T> void items(List<? extends T> things, Saying<? super T> each) throws IOException;

    /** A list, which says nothing where it is empty. */
    default <T> void list(List<? extends T> things, Saying<? super T> each) throws IOException {
        if (things.isEmpty()) {
            absent(Absent.EMPTY);
        } else {
            items(things, each);
        }
    }

    default void texts(List<String> texts) throws IOException {
        list(texts, (text, to) -> to.text(text));
    }

    default <T> void object(Shape<T> shape, Optional<? extends T> thing) throws IOException {
        if (thing.isPresent()) {
            object(shape, thing.get());
        } else {
            noObject(shape);
        }
    }

    default void text(Optional<String> text) throws IOException {
        if (text.isPresent()) {
            text(text.get());
        } else {
            absent(Absent.NULL);
        }
    }

    default void decimal(Optional<BigDecimal> value) throws IOException {
        if (value.isPresent()) {
            decimal(value.get());
        } else {
            absent(Absent.NULL);
        }
    }

    default void number(OptionalInt number) throws IOException {
        if (number.isPresent()) {
            number(number.getAsInt());
        } else {
            absent(Absent.NULL);
        }
    }

    default void date(Optional<LocalDate> date) throws IOException {
        if (date.isPresent()) {
            date(date.get());
        } else {
            absent(Absent.NULL);
        }
    }

    default void partialDate(Optional<PartialDate> date) throws IOException {
        if (date.isPresent()) {
            date(date.get());
        } else {
            absent(Absent.NULL);
        }
    }

    /** One of a few words, of which one says that there is nothing. */
    default void label(String label) throws IOException {
        if (label.equals("none")) {
            absent(Absent.NONE);
        } else {
            text(label);
        }
    }
}
