package org.statclaim.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.statclaim.convert.InvalidDataFileException;
import org.statclaim.index.FactStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the figures of published tables into a store of facts. */
@Command(
        name = "add",
        header = "Put published tables into a store of facts.",
        description =
                "%nA table takes the place of the one that was added under its file name before, whole or not at all. What has been"
                        + " added stays, whatever happens.",
        footer = {"", "Examples:", "  statclaim facts add --facts store population.json une_rt_a.csv"})
final class FactsAddCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--strict",
            description = "Refuse a table with a cell that cannot be read; else it is left out and told.")
    private boolean strict;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Published tables, each with its mapping in FILE.map.json or none.")
    private List<Path> files = List.of();

    FactsAddCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = new Messages(streams.err());
        FactTables tables = new FactTables(messages, strict);
        boolean all = true;
        try (FactStore facts = store.writer()) {
            for (Path file : files) {
                all &= add(file, facts, tables, messages);
            }
        }
        return all ? StatclaimCommand.ANSWERED : StatclaimCommand.FAILED;
    }

    private static boolean add(Path file, FactStore facts, FactTables tables, Messages messages) throws IOException {
        long[] count = new long[1];
        try {
            facts.replace(String.valueOf(file.getFileName()), to -> count[0] = tables.read(file, to));
        } catch (InvalidDataFileException e) {
            messages.say(Messages.reason(e));
            return false;
        } catch (FileSystemException e) {
            messages.say("cannot read " + file + ": " + Messages.reason(e));
            return false;
        }
        messages.say("added " + IndexAddCommand.count(count[0], "fact") + " of " + file);
        return true;
    }
}
