package org.statclaim.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What is wrong with how a command is used, to be thrown: the command is then named with it, and its usage is shown. */
final class Misuse {

    private Misuse() {}

    /**
     * The mistake in a sentence.
     *
     * @param command whose options they are; null before the command line is read
     */
    static ParameterException of(@Nullable CommandSpec command, String message) {
        if (command == null) {
            throw new IllegalStateException("no command line was read", new IllegalArgumentException(message));
        }
        return new ParameterException(command.commandLine(), message);
    }
}
