package org.statclaim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.statclaim.report.Formats;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the results of every command that prints some go. */
final class OutputOptions {

    private static final String STANDARD_OUTPUT = "-";

    /** The format that the ending of a file's name asks for. */
    private static final Map<String, String> ENDINGS = Map.of(
            "txt", Formats.TABLE,
            "json", Formats.JSON,
            "jsonl", Formats.LINES,
            "csv", Formats.CSV,
            "html", Formats.HTML);

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the results to this file, whole or not at all; - is standard output."
                    + " Its ending says the format where --format does not: txt, json, jsonl, csv or html.")
    private @Nullable Path file;

    /** What a command does; it answers with its exit status. */
    interface Work {
        int run(Streams streams) throws IOException;
    }

    /** The format that the name of the file asks for, if there is one. */
    Optional<String> format() {
        return target().map(named -> StringUtils.substringAfterLast(named.toString(), "."))
                .map(ending -> ENDINGS.get(ending.toLowerCase(Locale.ROOT)));
    }

    /**
     * Runs a command, whose results go where it was asked. A file gets them when the command has come to an end, even if it
     * could not answer everything; not where it was used in a wrong way, or failed.
     *
     * @return the command's exit status
     * @throws IOException if the command fails, or the file cannot be written
     */
    int write(Streams streams, Work work) throws IOException {
        Optional<Path> target = target();
        if (target.isEmpty()) {
            return work.run(streams);
        }
        try (ResultFile results = open(target.get())) {
            int status = work.run(streams.into(results));
            if (status != StatclaimCommand.WRONG_USAGE) {
                keep(results, target.get());
            }
            return status;
        }
    }

    private Optional<Path> target() {
        return Optional.ofNullable(file).filter(named -> !named.toString().equals(STANDARD_OUTPUT));
    }

    private ResultFile open(Path target) {
        try {
            return ResultFile.open(target);
        } catch (IOException e) {
            throw Misuse.of(command, "--output: " + fault(target, e));
        }
    }

    private static void keep(ResultFile results, Path target) throws IOException {
        try {
            results.keep();
        } catch (IOException e) {
            throw new IOException(fault(target, e), e);
        }
    }

    private static String fault(Path target, IOException e) {
        return "cannot write " + target + ": " + Messages.reason(e);
    }
}
