package org.statclaim.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.lang3.StringUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the codes that {@code convert} and {@code --to} take. */
@Command(
        name = "codes",
        header = "List the codes of currencies and units.",
        description = "%nPrints code, name and what it measures, one a line: currencies by ISO 4217, units by UCUM.",
        footer = {"", "Examples:", "  statclaim codes mile", "  statclaim codes money dollar"})
final class CodesCommand implements Callable<Integer> {

    private static final int CODE = 14;
    private static final int NAME = 44;

    private final Streams streams;

    @Parameters(paramLabel = "WORD", arity = "0..*", description = "Only those with these words. Default: all.")
    private List<String> words = List.of();

    CodesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<Codes.Code> found =
                Codes.load().all().filter(code -> code.has(words.stream())).toList();
        Writer out = streams.results();
        for (Codes.Code code : found) {
            out.write(StringUtils.rightPad(code.code(), CODE) + "  " + StringUtils.rightPad(code.name(), NAME) + "  "
                    + code.measures() + "\n");
        }
        out.flush();
        if (found.isEmpty()) {
            new Messages(streams.err()).say("no code has " + InvalidInputException.quote(String.join(" ", words)));
        }
        return StatclaimCommand.ANSWERED;
    }
}
