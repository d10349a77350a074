package org.statclaim.cli;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.statclaim.index.Facet;
import org.statclaim.index.Order;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code statclaim index …}: what is done with an index of claims. */
@Command(
        name = IndexCommand.NAME,
        header = "Look up the claims of many texts.",
        description =
                "%nKeeps the claims of texts in a directory, to be found by words, values, units, times and sources.",
        footer = {
            "",
            "Examples:",
            "  statclaim index add --index claims --input jsonl articles.jsonl",
            "  statclaim index find --index claims 'prisoners value:100000.. since:2014'",
            "  statclaim index find --help"
        })
final class IndexCommand implements Runnable {

    static final String NAME = "index";

    @Spec
    private @Nullable CommandSpec spec;

    /** What holds for its commands, once they are there. */
    static void configure(CommandLine line) {
        // what a query excludes is no cluster of options
        line.setPosixClusteredShortOptionsAllowed(false)
                .registerConverter(Order.class, StatclaimCommand.choice(EnumSet.allOf(Order.class)))
                .registerConverter(Facet.class, StatclaimCommand.choice(EnumSet.allOf(Facet.class)));
    }

    /** No command was named. */
    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "a command such as index find is missing");
        }
    }
}
