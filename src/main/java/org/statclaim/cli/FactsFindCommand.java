package org.statclaim.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.statclaim.check.Fact;
import org.statclaim.check.FactSearch;
import org.statclaim.index.FactStore;
import org.statclaim.report.FactTable;
import org.statclaim.report.Formats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds facts of a store by words. */
@Command(
        name = "find",
        header = "Find facts of a store.",
        description =
                "%nPrints the facts of the subject, the place and the time that the words name, as CSV that check --facts reads.",
        footer = {"", "Examples:", "  statclaim facts find --facts store population Belgium 2014"})
final class FactsFindCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "At most so many. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(paramLabel = "WORD", arity = "1..*", description = "What, where and when: population Belgium 2014.")
    private List<String> words = List.of();

    FactsFindCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return output.write(streams, this::find);
    }

    private int find(Streams to) throws IOException {
        String format = output.format().orElse(Formats.CSV);
        if (!format.equals(Formats.CSV)) {
            throw store.misuse("--output: facts are printed as csv, not as " + format);
        }
        if (limit < 1) {
            throw store.misuse("--limit: " + limit + ", a number from 1 expected");
        }
        try (FactStore facts = store.reader()) {
            List<Fact> found = FactSearch.of(facts).find(String.join(" ", words), limit);
            FactTable.write(found, to.results());
            if (found.isEmpty()) {
                new Messages(to.err()).say("no fact is of " + InvalidInputException.quote(String.join(" ", words)));
            }
        }
        return StatclaimCommand.ANSWERED;
    }
}
