package org.statclaim.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import org.statclaim.report.AnswerSchema;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of what the other commands print in JSON. */
@Command(
        name = "schema",
        header = "Print the JSON Schema of the answers.",
        description =
                "%nIt is of draft 2020-12, and holds for json and jsonl, with and without --compact. An anchor such"
                        + " as #document is the schema of one kind of answer.",
        footer = {"", "Example:", "  statclaim schema > schema.json"})
final class SchemaCommand implements Callable<Integer> {

    private final Streams streams;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Writer out = streams.results();
        out.write(AnswerSchema.text());
        out.flush();
        return StatclaimCommand.ANSWERED;
    }
}
