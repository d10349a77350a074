package org.statclaim.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.statclaim.index.FactStore;
import org.statclaim.report.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what a store of facts has facts of. */
@Command(
        name = "list",
        header = "List the subjects of a store of facts.",
        description = "%nPrints how many facts there are of each subject, and all its names.",
        footer = {"", "Examples:", "  statclaim facts list --facts store"})
final class FactsListCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private StoreOptions store = new StoreOptions();

    FactsListCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Writer out = streams.results();
        try (FactStore facts = store.reader()) {
            for (List<String> subject : facts.subjects()) {
                out.write(facts.size(subject) + "\t" + Printable.line(String.join("|", subject)) + "\n");
            }
        }
        out.flush();
        return StatclaimCommand.ANSWERED;
    }
}
