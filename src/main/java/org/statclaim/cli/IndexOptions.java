package org.statclaim.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.index.ClaimIndex;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The index of every command that works on one. */
final class IndexOptions {

    private final LuceneLogging logging = new LuceneLogging();

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
        logging.silence();
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
