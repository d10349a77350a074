package org.statclaim.index;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.statclaim.check.Fact;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;

/** A program that puts one edition of a table after the other into a store until it is killed, and says which are committed. */
public final class KilledStore {

    static final int FACTS = 2_000;
    static final List<String> SUBJECT = List.of("trees");

    private KilledStore() {}

    /** The facts of an edition: of each year the number of the edition. */
    static void edition(int number, Consumer<Fact> facts) {
        for (int i = 0; i < FACTS; i++) {
            facts.accept(new Fact(
                    SUBJECT,
                    BigDecimal.valueOf(number),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Period.of(new PartialDate(1 + i, 0, 0))),
                    List.of("Brusdael"),
                    "Office",
                    Optional.empty()));
        }
    }

    /** Adds to the store of a directory, and prints the number of each edition that is committed. */
    public static void main(String[] args) throws IOException {
        try (FactStore store = FactStore.open(Path.of(args[0]))) {
            for (int number = 1; number < Integer.MAX_VALUE; number++) {
                int edition = number;
                store.replace("trees.csv", facts -> edition(edition, facts));
                System.out.write((number + "\n").getBytes(StandardCharsets.UTF_8));
                System.out.flush();
            }
        }
    }
}
