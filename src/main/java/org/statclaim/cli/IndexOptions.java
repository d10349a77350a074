package org.statclaim.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.index.ClaimIndex;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The index of every command that works on one. */
final class IndexOptions {

    /** Tells how a virtual machine could be faster, which is no message of ours. Held, since a logger forgets its level else. */
    private final Logger logging = Logger.getLogger("org.apache.lucene");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--index", required = true, paramLabel = "DIR", description = "Directory of the index.")
    private Path directory = Path.of("");

    Path directory() {
        return directory;
    }

    /** The index to write to; a new one where there is none. */
    ClaimIndex writer(CurrencyConverter currencies) throws IOException {
        return builder(currencies).build();
    }

    /** The index to search, which must be there. */
    ClaimIndex reader(CurrencyConverter currencies) throws IOException {
        return builder(currencies).readOnly().build();
    }

    /** The index to search, with words that stand for each other. */
    ClaimIndex reader(CurrencyConverter currencies, @Nullable Path synonyms) throws IOException {
        ClaimIndex.Builder builder = builder(currencies).readOnly();
        if (synonyms != null) {
            try {
                builder.synonyms(synonyms);
            } catch (FileSystemException e) {
                throw misuse("--synonyms: cannot read " + synonyms + ": " + Messages.reason(e));
            } catch (IOException e) {
                throw misuse("--synonyms: " + e.getMessage());
            }
        }
        return builder.build();
    }

    private ClaimIndex.Builder builder(CurrencyConverter currencies) {
        logging.setLevel(Level.OFF);
        return ClaimIndex.builder().directory(directory).currencies(currencies);
    }

    /** Fails where no article can have the id. */
    static void requireId(String id) throws InvalidInputException {
        if (id.isEmpty() || id.length() > ClaimIndex.MAX_ID) {
            throw new InvalidInputException(
                    "an article needs an id of 1 to " + ClaimIndex.MAX_ID + " characters, not of " + id.length());
        }
    }

    /** What is wrong with how the command is used. */
    ParameterException misuse(String message) {
        return Misuse.of(command, message);
    }
}
