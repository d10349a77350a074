package org.statclaim.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The members of an object, in their order: what each is called, and what it says of a thing. */
final class Shape<T> {

    private final List<Part<T>> parts;

    /** A member; with the shape of its value, if that is an object that columns are made of. */
    private record Part<T>(String name, Optional<Shape<?>> shape, boolean detail, Function<? super T, Value> value) {}

    private Shape(List<Part<T>> parts) {
        this.parts = parts;
    }

    static <T> Shape<T> of(String name, Function<? super T, Value> value) {
        return new Shape<T>(List.of()).with(name, value);
    }

    /** This shape with one more member. */
    Shape<T> with(String name, Function<? super T, Value> value) {
        return with(new Part<>(name, Optional.empty(), false, value));
    }

    /** This shape with one more member, which only a full form has. */
    Shape<T> withDetail(String name, Function<? super T, Value> value) {
        return with(new Part<>(name, Optional.empty(), true, value));
    }

    /** This shape with one more member, which is an object or null. */
    <P> Shape<T> with(String name, Shape<P> shape, Function<? super T, Optional<P>> part) {
        return with(new Part<>(name, Optional.of(shape), false, thing -> shape.of(part.apply(thing))));
    }

    private Shape<T> with(Part<T> part) {
        return new Shape<>(Stream.concat(parts.stream(), Stream.of(part)).toList());
    }

    /** The object of a thing. */
    Value.Members of(T thing) {
        List<Value.Member> members = new ArrayList<>(parts.size());
        for (Part<T> part : parts) {
            members.add(new Value.Member(part.name, part.value.apply(thing), part.detail));
        }
        return new Value.Members(members);
    }

    /** The object of a thing, or null where there is none. */
    Value of(Optional<? extends T> thing) {
        return thing.<Value>map(this::of).orElse(Value.Absent.NULL);
    }

    Value each(List<? extends T> things) {
        return new Value.Items(things.stream().map(this::of).toList());
    }

    /** The names of the columns that hold such an object, behind the name of what it is. */
    List<String> columns(String prefix) {
        return parts.stream()
                .flatMap(part -> part.shape
                        .map(shape -> shape.columns(prefix + "_" + part.name).stream())
                        .orElseGet(() -> Stream.of(prefix + "_" + part.name)))
                .toList();
    }

    /** The cells of an object of this shape, or as many empty ones where there is none. */
    List<String> cells(Value object) {
        if (!(object instanceof Value.Members members)) {
            return Collections.nCopies(columns("").size(), "");
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Value value = members.list().get(i).value();
            Optional<Shape<?>> shape = parts.get(i).shape;
            cells.addAll(shape.isPresent() ? shape.get().cells(value) : List.of(cell(value)));
        }
        return cells;
    }

    /** A single value in a cell; a list stands there with blanks between. */
    static String cell(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Numeral numeral) {
            return numeral.number().toString();
        }
        if (value instanceof Value.Items items) {
            return String.join(" ", items.values().stream().map(Shape::cell).toList());
        }
        if (value instanceof Value.Members) {
            throw new IllegalArgumentException("an object needs a cell for each of its members");
        }
        return value == Value.Absent.NONE ? "none" : value == Value.Absent.ONE ? "1" : "";
    }
}
