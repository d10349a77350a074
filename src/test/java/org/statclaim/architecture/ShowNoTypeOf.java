package org.statclaim.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Nothing that a user of a class can reach by its declaration has a type of the given packages. */
final class ShowNoTypeOf extends ArchCondition<JavaClass> {

    private final DescribedPredicate<JavaClass> hidden;

    ShowNoTypeOf(String packages) {
        super("show no type of " + packages);
        hidden = JavaClass.Predicates.resideInAPackage(packages);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                .filter(hidden)
                .forEach(parent -> report(type, type.getName() + " extends " + parent.getName(), events));
        type.getMembers().stream()
                .filter(ShowNoTypeOf::isVisible)
                .forEach(member -> types(member)
                        .filter(hidden)
                        .forEach(shown -> report(type, member.getFullName() + " shows " + shown.getName(), events)));
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED);
    }

    private static Stream<JavaClass> types(JavaMember member) {
        return member.getAllInvolvedRawTypes().stream();
    }

    private static void report(JavaClass type, String message, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(type, message));
    }
}
