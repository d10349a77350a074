package org.statclaim.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which of the standard streams a person sits at.
 *
 * @param in whether standard input is a terminal
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param colour whether it shows bold and colour, and its user wants them
 * @param width its columns
 */
record Terminal(boolean in, boolean out, boolean err, boolean colour, int width) {

    /** Where nobody knows one. */
    static final int DEFAULT_WIDTH = 100;

    static Terminal detect() {
        boolean colour = System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        boolean out = isTerminal(1);
        // what goes elsewhere has no width, and a pipe is not to wait for an answer
        int width = width(System.getenv("COLUMNS"), out ? TerminalSize::columns : OptionalInt::empty);
        return new Terminal(isTerminal(0), out, isTerminal(2), colour, width);
    }

    /**
     * The JDK answers only for input and output together, and so takes {@code statclaim … < file} for no terminal. Linux
     * tells what each descriptor leads to; elsewhere the JDK's answer has to do.
     */
    private static boolean isTerminal(int descriptor) {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return isTerminal(System.console());
        }
    }

    /** From Java 22 on, a console may exist without a terminal, and has a method that tells. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** This one, for results that go elsewhere. */
    Terminal withoutOut() {
        return new Terminal(in, false, err, colour, width);
    }

    /** Whether what is printed may be bold and coloured. */
    boolean isStyled() {
        return out && colour;
    }

    /**
     * The width that somebody has said, or else that of the terminal.
     *
     * @param columns as a shell says it
     * @param terminal is asked where nobody has said
     */
    static int width(@Nullable String columns, Supplier<OptionalInt> terminal) {
        if (columns == null) {
            return terminal.get().orElse(DEFAULT_WIDTH);
        }
        try {
            return Math.max(1, Integer.parseInt(columns.strip()));
        } catch (NumberFormatException e) {
            return DEFAULT_WIDTH;
        }
    }
}
