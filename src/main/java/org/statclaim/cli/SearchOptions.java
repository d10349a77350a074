package org.statclaim.cli;

import org.jspecify.annotations.Nullable;
import org.statclaim.index.ClaimQuery;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much every command that searches an index prints. */
final class SearchOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many to print at most; of similar, for each claim. Default: 10.")
    private int limit = ClaimQuery.PAGE;

    int limit() {
        if (limit < 0 || limit > ClaimQuery.MOST_HITS) {
            throw misuse("--limit " + limit + ", expected 0 to " + ClaimQuery.MOST_HITS);
        }
        return limit;
    }

    /** What is wrong with how the command is used. */
    ParameterException misuse(String message) {
        return Misuse.of(command, message);
    }
}
