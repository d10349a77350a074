package org.statclaim.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Holds for a class that asks what process it runs in: its variables, its properties, its number, its threads' switches. */
final class EnvironmentCalls extends ArchCondition<JavaClass> {

    private static final Set<String> METHODS = Set.of(
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.lang.System.setProperty",
            "java.lang.System.setProperties",
            "java.lang.System.clearProperty",
            "java.lang.System.lineSeparator",
            "java.lang.Integer.getInteger",
            "java.lang.Long.getLong",
            "java.lang.Boolean.getBoolean");

    private static final Set<String> TYPES = Set.of(
            "java.lang.ProcessHandle",
            "java.lang.ProcessBuilder",
            "java.lang.management.ManagementFactory",
            "java.lang.management.RuntimeMXBean",
            "java.util.prefs.Preferences",
            "org.apache.commons.lang3.SystemUtils",
            "org.apache.commons.lang3.SystemProperties");

    EnvironmentCalls() {
        super("read a variable of the environment or a system property");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getAccessesFromSelf().stream()
                .filter(access -> {
                    String owner = access.getTargetOwner().getName();
                    return TYPES.contains(owner) || METHODS.contains(owner + "." + access.getName());
                })
                .forEach(access -> events.add(SimpleConditionEvent.satisfied(type, access.getDescription())));
    }
}
