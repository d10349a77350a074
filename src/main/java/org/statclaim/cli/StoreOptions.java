package org.statclaim.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.statclaim.index.FactStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The store of facts of every command that works on one. */
final class StoreOptions {

    private final LuceneLogging logging = new LuceneLogging();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--facts", required = true, paramLabel = "DIR", description = "Directory of the store of facts.")
    private Path directory = Path.of("");

    /** The store to write to; a new one where there is none. */
    FactStore writer() throws IOException {
        logging.silence();
        return FactStore.open(directory);
    }

    /** The store to search, which must be there. */
    FactStore reader() throws IOException {
        logging.silence();
        return FactStore.openToRead(directory);
    }

    /** What is wrong with how the command is used. */
    ParameterException misuse(String message) {
        return Misuse.of(command, message);
    }
}
