package org.statclaim.cli;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.statclaim.index.ClaimQuery;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command that searches an index prints, and how much of it. */
final class SearchOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "What to print: table, json, jsonl or, but for similar, csv."
                    + " Default: table on a terminal, else jsonl.")
    private @Nullable Format format;

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

    /** The format that is asked for, one of some. */
    Format format(Terminal terminal, Set<Format> possible) {
        Format chosen = format == null ? terminal.out() ? Format.TABLE : Format.JSONL : format;
        if (!possible.contains(chosen)) {
            throw misuse("what is found is printed as "
                    + EnumSet.copyOf(possible).stream().map(Format::label).collect(Collectors.joining(", ")));
        }
        return chosen;
    }

    /** What is wrong with how the command is used. */
    ParameterException misuse(String message) {
        return Misuse.of(command, message);
    }
}
