package org.statclaim.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class EnvironmentCallsTest {

    @Test
    void seesCallsAndReferences() {
        List<String> found = noClasses()
                .should(new EnvironmentCalls())
                .evaluate(new ClassFileImporter().importClasses(Asking.class))
                .getFailureReport()
                .getDetails();

        assertThat(found).hasSize(4).allMatch(call -> call.contains("Asking"));
    }

    /** Asks its environment in four ways. */
    private static final class Asking {

        private Asking() {}

        static List<Optional<Object>> all() {
            Function<String, String> variable = System::getenv;
            return List.of(
                    Optional.ofNullable(variable.apply("HOME")),
                    Optional.ofNullable(System.getProperty("user.home")),
                    Optional.ofNullable(Integer.getInteger("a.number")),
                    Optional.of(ProcessHandle.current()));
        }
    }
}
