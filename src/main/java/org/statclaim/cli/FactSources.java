package org.statclaim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.statclaim.check.FactBase;
import org.statclaim.check.Facts;
import org.statclaim.index.FactStore;

/** What texts are checked against: tables that are loaded, and stores that stay on disk. */
final class FactSources implements AutoCloseable {

    private final FactTables tables;
    private final FactBase.Builder loaded = FactBase.builder();
    private final List<FactStore> stores = new ArrayList<>();

    FactSources(FactTables tables) {
        this.tables = tables;
    }

    /** Adds the facts of a file, or the store of a directory. */
    void add(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            stores.add(FactStore.openToRead(path));
        } else {
            tables.read(path, loaded::fact);
        }
    }

    /** Where facts are put that are at hand. */
    FactBase.Builder loaded() {
        return loaded;
    }

    /** All of them; empty where there are none. */
    Optional<Facts> facts() {
        List<Facts> all = new ArrayList<>();
        FactBase base = loaded.build();
        if (!base.facts().isEmpty()) {
            all.add(base);
        }
        all.addAll(stores);
        return all.isEmpty() ? Optional.empty() : Optional.of(Facts.of(all));
    }

    @Override
    public void close() {
        for (FactStore store : stores) {
            try {
                store.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
