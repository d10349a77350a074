package org.statclaim.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that has a shell complete commands and options. */
@Command(
        name = CompletionCommand.NAME,
        header = "Print a script that completes commands in bash and zsh.",
        description = "%nIt is for a command that is called statclaim, by an alias or a launcher.",
        footer = {"", "Example:", "  source <(statclaim generate-completion)"})
final class CompletionCommand implements Callable<Integer> {

    static final String NAME = "generate-completion";

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec whole = Objects.requireNonNull(spec).root();
        Writer out = streams.results();
        out.write(AutoComplete.bash(whole.name(), whole.commandLine()));
        out.flush();
        return StatclaimCommand.ANSWERED;
    }
}
