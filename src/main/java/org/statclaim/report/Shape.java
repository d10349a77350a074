package org.statclaim.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The members of an object, in their order: what each is called, and what it says of a thing. */
final class Shape<T> implements Values.Saying<T> {

    private final List<Member<T>> members;

    /**
     * A member.
     *
     * @param shape of its value, if that is an object that columns are made of
     * @param detail whether the others tell as much to somebody who knows the code lists
     */
    record Member<T>(Name name, Optional<Shape<?>> shape, boolean detail, Values.Saying<? super T> value) {

        Member(String name, Values.Saying<? super T> value) {
            this(Name.of(name), Optional.empty(), false, value);
        }
    }

    private Shape(List<Member<T>> members) {
        this.members = members;
    }

    static <T> Shape<T> of(String name, Values.Saying<? super T> value) {
        return new Shape<T>(List.of()).with(name, value);
    }

    /** This shape with one more member. */
    Shape<T> with(String name, Values.Saying<? super T> value) {
        return with(new Member<>(name, value));
    }

    /** This shape with one more member, which only a full form has. */
    Shape<T> withDetail(String name, Values.Saying<? super T> value) {
        return with(new Member<>(Name.of(name), Optional.empty(), true, value));
    }

    /** This shape with one more member, which is an object or null. */
    <P> Shape<T> with(String name, Shape<P> shape, Function<? super T, Optional<P>> part) {
        return with(new Member<>(
                Name.of(name), Optional.of(shape), false, (thing, to) -> to.object(shape, part.apply(thing))));
    }

    private Shape<T> with(Member<T> member) {
        return new Shape<>(Stream.concat(members.stream(), Stream.of(member)).toList());
    }

    List<Member<T>> members() {
        return members;
    }

    @Override
    public void say(T thing, Values to) throws IOException {
        to.object(this, thing);
    }

    /** The names of the columns that hold such an object, behind the name of what it is. */
    List<String> columns(String prefix) {
        return members.stream()
                .flatMap(member -> member.shape
                        .map(shape -> shape.columns(prefix + "_" + member.name.text()).stream())
                        .orElseGet(() -> Stream.of(prefix + "_" + member.name.text())))
                .toList();
    }
}
