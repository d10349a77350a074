package org.statclaim.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Holds for a class that calls or references one of the given methods or constructors, each by its full signature. */
final class CallAnyOf extends ArchCondition<JavaClass> {

    private final Set<String> signatures;

    CallAnyOf(String description, String... signatures) {
        super(description);
        this.signatures = Set.of(signatures);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnitAccessesFromSelf().stream()
                .filter(call -> signatures.contains(call.getTarget().getFullName()))
                .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
    }
}
