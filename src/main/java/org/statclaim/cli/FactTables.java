package org.statclaim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.statclaim.check.Fact;
import org.statclaim.check.FactBase;
import org.statclaim.facts.DataPackage;
import org.statclaim.facts.FactFile;
import org.statclaim.facts.FactTally;

/** The facts of a file of whatever form, and on standard error what of it did not become facts. */
final class FactTables {

    private final Messages messages;
    private final boolean strict;

    FactTables(Messages messages, boolean strict) {
        this.messages = messages;
        this.strict = strict;
    }

    /**
     * Gives the facts of a file.
     *
     * @return how many there were
     * @throws IOException if it cannot be read, or is not as it should be; the message names file, line and value
     */
    long read(Path file, Consumer<Fact> facts) throws IOException {
        if (file.endsWith(DataPackage.NAME)) {
            FactTally tally = DataPackage.read(file, strict, facts);
            tell(file, "data package", tally);
            return tally.facts();
        }
        if (FactBase.isTable(file)) {
            FactBase base = FactBase.read(file);
            base.facts().forEach(facts);
            return base.facts().size();
        }
        FactFile table = FactFile.open(file);
        FactTally tally = table.read(strict, facts);
        tell(file, table.form(), tally);
        return tally.facts();
    }

    private void tell(Path file, String form, FactTally tally) {
        if (tally.bad() == 0 && tally.facts() > 0) {
            return;
        }
        List<String> parts = new ArrayList<>(List.of(IndexAddCommand.count(tally.facts(), "fact")));
        if (tally.missing() > 0) {
            parts.add(tally.missing() + " without a value");
        }
        if (tally.bad() > 0) {
            parts.add(tally.bad() + " that could not be read");
        }
        messages.say(file + " (" + form + "): " + String.join(", ", parts));
        tally.told().forEach(messages::say);
    }
}
