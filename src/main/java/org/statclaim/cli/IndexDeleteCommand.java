package org.statclaim.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.index.ClaimIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes the claims of articles out of an index. */
@Command(
        name = "delete",
        header = "Take the claims of articles out of an index.",
        description = "%nAn id that the index does not have is named on standard error, and changes nothing.",
        footer = {"", "Example:", "  statclaim index delete --index claims article.txt"})
final class IndexDeleteCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private IndexOptions index = new IndexOptions();

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of the articles.")
    private List<String> ids = List.of();

    IndexDeleteCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        for (String id : ids) {
            try {
                IndexOptions.requireId(id);
            } catch (InvalidInputException e) {
                throw index.misuse(String.valueOf(e.getMessage()));
            }
        }
        CurrencyConverter currencies = CurrencyConverter.builder().build();
        // Refuses what is no index; the writer would make one of it.
        index.reader(currencies).close();
        try (ClaimIndex claims = index.writer(currencies)) {
            Messages messages = new Messages(streams.err());
            long before = claims.size();
            long left = before;
            for (String id : ids) {
                long with = left;
                claims.delete(id);
                left = claims.size();
                if (left == with) {
                    messages.say("no article " + InvalidInputException.quote(id) + " is in the index");
                }
            }
            claims.commit();
            messages.say("deleted " + IndexAddCommand.count(before - left, "claim"));
        }
        return StatclaimCommand.ANSWERED;
    }
}
