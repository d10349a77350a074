package org.statclaim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.statclaim.index.FactStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The store of facts of every command that works on one. */
final class StoreOptions {

    /** Tells how a virtual machine could be faster, which is no message of ours. Held, since a logger forgets its level else. */
    private final Logger logging = Logger.getLogger("org.apache.lucene");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--facts", required = true, paramLabel = "DIR", description = "Directory of the store of facts.")
    private Path directory = Path.of("");

    /** The store to write to; a new one where there is none. */
    FactStore writer() throws IOException {
        logging.setLevel(Level.OFF);
        return FactStore.open(directory);
    }

    /** The store to search, which must be there. */
    FactStore reader() throws IOException {
        logging.setLevel(Level.OFF);
        return FactStore.openToRead(directory);
    }

    /** What is wrong with how the command is used. */
    ParameterException misuse(String message) {
        return Misuse.of(command, message);
    }
}
