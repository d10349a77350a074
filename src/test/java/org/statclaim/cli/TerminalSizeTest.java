package org.statclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalSizeTest {

    private static final int LONG = 30_000;

    @BeforeEach
    void aShellIsThere() {
        assumeThat(Files.isExecutable(Path.of("/bin/sh"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"echo 24 132, 132", "echo 50 1, 1"})
    void theSecondNumberIsTheColumns(String command, int columns) {
        assertThat(TerminalSize.columns(shell(command), LONG)).hasValue(columns);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo 0 0",
                "echo",
                "exit 1",
                "echo wide screen",
                "echo 24 -5",
                "echo 1 2 3",
                "echo 24 99999999999"
            })
    void whatIsNoSizeIsNone(String command) {
        assertThat(TerminalSize.columns(shell(command), LONG)).isEmpty();
    }

    @Test
    void aProgramThatIsNotThereTellsNothing() {
        assertThat(TerminalSize.columns(new ProcessBuilder("/no/such/program"), LONG))
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void aProgramThatTakesTooLongIsLeft() {
        assertThat(TerminalSize.columns(shell("exec sleep 30"), 10)).isEmpty();
    }

    @Test
    void theTerminalIsAskedOnlyWhereNobodyHasSaidTheWidth() {
        assertThat(Terminal.width("72", () -> {
                    throw new AssertionError("nobody was to ask");
                }))
                .isEqualTo(72);
        assertThat(Terminal.width(null, () -> TerminalSize.columns(shell("echo 24 132"), LONG)))
                .isEqualTo(132);
        assertThat(Terminal.width(null, () -> TerminalSize.columns(shell("exit 1"), LONG)))
                .isEqualTo(100);
    }

    private static ProcessBuilder shell(String command) {
        return new ProcessBuilder("/bin/sh", "-c", command);
    }
}
