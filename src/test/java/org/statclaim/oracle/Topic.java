package org.statclaim.oracle;

import java.util.Collection;
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

    public long size() {
        return texts.get().count();
    }

    /** How many of its texts are not meant to be read back. */
    public long knownMisses() {
        Collection<KnownMisses.Entry> entries = KnownMisses.of(name);
        if (entries.isEmpty()) {
            return 0;
        }
        return texts.get()
                .filter(printed -> entries.stream().anyMatch(entry -> entry.covers(printed.id())))
                .count();
    }

    @Override
    public String toString() {
        return name;
    }
}
