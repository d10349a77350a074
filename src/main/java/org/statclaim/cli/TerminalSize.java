package org.statclaim.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** How wide a terminal is, by its own word: the JDK does not ask it. */
final class TerminalSize {

    /** Whoever waits for longer would rather have lines of the usual length. */
    private static final int PATIENCE_MILLIS = 200;

    private TerminalSize() {}

    /** The columns of the terminal that this process was started at; empty where that is not to be known. */
    static OptionalInt columns() {
        return columns(new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")), PATIENCE_MILLIS);
    }

    /**
     * The columns that a program tells behind the rows.
     *
     * @param patience so many milliseconds it may take
     */
    static OptionalInt columns(ProcessBuilder asking, int patience) {
        try {
            Process process =
                    asking.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try {
                return process.waitFor(patience, TimeUnit.MILLISECONDS)
                        ? columns(new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                        : OptionalInt.empty();
            } finally {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    /** Out of {@code 24 80}; a terminal that does not know has zeros. */
    private static OptionalInt columns(String size) {
        String[] parts = size.strip().split(" ");
        try {
            int columns = parts.length == 2 ? Integer.parseInt(parts[1]) : 0;
            return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
