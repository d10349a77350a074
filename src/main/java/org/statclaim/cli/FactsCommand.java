package org.statclaim.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code statclaim facts …}: what is done with published tables. */
@Command(
        name = FactsCommand.NAME,
        header = "Keep published tables to check texts against.",
        description =
                "%nReads tables as offices publish them (JSON-stat, SDMX-CSV, TSV of Eurostat, CSV and OData of StatLine, PX, CSV of a"
                        + " spreadsheet, data packages), and keeps their figures in a directory.",
        footer = {
            "",
            "Examples:",
            "  statclaim facts describe population.json > population.json.map.json",
            "  statclaim facts add --facts store population.json",
            "  statclaim facts find --facts store population Belgium 2014",
            "  statclaim check --facts store article.txt"
        })
final class FactsCommand implements Runnable {

    static final String NAME = "facts";

    @Spec
    private @Nullable CommandSpec spec;

    /** No command was named. */
    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "a command such as facts add is missing");
        }
    }
}
