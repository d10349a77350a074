package org.statclaim.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What the table in a file gave.
 *
 * @param observations in the order in which they came
 * @param tally what was lost
 */
record Given(TableInfo info, List<Observation> observations, FactTally tally) {

    /** Reads a file, which its form must know for its own. */
    static Given of(
            Path path, BiPredicate<PublishedFile, String> isOwn, Function<PublishedFile, Table> form, boolean strict)
            throws IOException {
        PublishedFile file = new PublishedFile(path);
        assertThat(isOwn.test(file, file.head())).as("%s is of the form", path).isTrue();
        Table table = form.apply(file);
        List<Observation> observations = new ArrayList<>();
        Losses losses = new Losses(file.name(), strict);
        table.read(observations::add, losses);
        assertThat(table.axes())
                .isEqualTo(table.info().dimensions().stream().map(Dimension::id).toList());
        return new Given(table.info(), observations, losses.tally(observations.size()));
    }

    static Path file(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8);
    }

    Dimension axis(String id) {
        return info.dimensions().stream()
                .filter(dimension -> dimension.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** "BE 2022: 5.6 p" for each, with the members of the axes that have more than one. */
    List<String> shown() {
        return observations.stream()
                .map(observation -> {
                    StringBuilder shown = new StringBuilder();
                    for (int i = 0; i < observation.codes().size(); i++) {
                        if (info.dimensions().get(i).categories().size() > 1) {
                            shown.append(observation.codes().get(i)).append(' ');
                        }
                    }
                    return shown.toString().strip() + ": " + (observation.value() + " " + observation.status()).strip();
                })
                .toList();
    }
}
