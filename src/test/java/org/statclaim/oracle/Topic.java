package org.statclaim.oracle;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.statclaim.Language;

/**
 * Texts of one sort.
 *
 * @param name what {@link KnownMisses} lists by
 * @param language of all its texts
 * @param texts the same ones each time
 */
public record Topic(String name, Language language, Supplier<Stream<Printed>> texts) {

    /** How the topic is read where the tests of the oracles hold: all but the known misses. Nothing is read for it. */
    public Reading expected() {
        Collection<KnownMisses.Entry> entries = KnownMisses.of(name);
        int[] count = {0, 0};
        texts.get().forEach(printed -> {
            count[0]++;
            if (entries.stream().anyMatch(entry -> entry.covers(printed.id()))) {
                count[1]++;
            }
        });
        return new Reading(count[0], count[1], List.of(), List.of(), List.of());
    }

    @Override
    public String toString() {
        return name;
    }
}
