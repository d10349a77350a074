package org.statclaim.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What a table gives, in lines that a test can state.
 *
 * @param given the observations in the order in which they came
 * @param tally what was lost
 */
record TableReading(Table table, List<Observation> given, FactTally tally) {

    static PublishedFile file(String path) {
        return new PublishedFile(Path.of("testdata", "facts").resolve(path));
    }

    static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8);
    }

    /** Reads all; bad cells are counted. */
    static TableReading of(Table table, String file) throws IOException {
        return of(table, file, false);
    }

    /** Reads a file, which its form must know for its own. */
    static TableReading of(
            Path path, BiPredicate<PublishedFile, String> isOwn, Function<PublishedFile, Table> form, boolean strict)
            throws IOException {
        PublishedFile file = new PublishedFile(path);
        assertThat(isOwn.test(file, file.head())).as("%s is of the form", path).isTrue();
        TableReading reading = of(form.apply(file), file.name(), strict);
        assertThat(reading.table.axes())
                .isEqualTo(
                        reading.info().dimensions().stream().map(Dimension::id).toList());
        return reading;
    }

    private static TableReading of(Table table, String file, boolean strict) throws IOException {
        Losses losses = new Losses(file, strict);
        List<Observation> observations = new ArrayList<>();
        table.read(observations::add, losses);
        return new TableReading(table, observations, losses.tally(observations.size()));
    }

    TableInfo info() throws IOException {
        return table.info();
    }

    Dimension axis(String id) throws IOException {
        return info().dimensions().stream()
                .filter(dimension -> dimension.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** "BE 2022: 5.6 p" for each, with the members of the axes that have more than one. */
    List<String> shown() throws IOException {
        List<Dimension> dimensions = info().dimensions();
        return given.stream()
                .map(observation -> {
                    StringBuilder shown = new StringBuilder();
                    for (int i = 0; i < observation.codes().size(); i++) {
                        if (dimensions.get(i).categories().size() > 1) {
                            shown.append(observation.codes().get(i)).append(' ');
                        }
                    }
                    return shown.toString().strip() + ": " + (observation.value() + " " + observation.status()).strip();
                })
                .toList();
    }

    /** A line for each. */
    List<String> observations() {
        return given.stream().map(TableReading::line).toList();
    }

    /** {@code 2: A BE 2013 = 2.3 % x1000 p}: line, codes, value, and what else is not empty. */
    private static String line(Observation observation) {
        StringBuilder line = new StringBuilder();
        line.append(observation.line()).append(": ").append(String.join(" ", observation.codes()));
        line.append(" = ").append(observation.value());
        line.append(observation.unit().isEmpty() ? "" : " " + observation.unit());
        boolean times = observation.times().compareTo(BigDecimal.ONE) != 0;
        line.append(times ? " x" + observation.times().toPlainString() : "");
        line.append(observation.status().isEmpty() ? "" : " " + observation.status());
        return line.toString();
    }

    /** The axes with role and members: {@code geo PLACE {BE=Belgium, NL=Netherlands}}, and the unit where there is one. */
    static List<String> axes(TableInfo info) {
        List<String> axes = new ArrayList<>();
        for (Dimension dimension : info.dimensions()) {
            List<String> members = new ArrayList<>();
            dimension.categories().forEach((code, category) -> {
                String label = category.label().equals(code) ? "" : "=" + category.label();
                String unit = category.unit().isEmpty() ? "" : " [" + category.unit() + "]";
                members.add(code + label + unit);
            });
            String label = dimension.label().equals(dimension.id()) ? "" : " (" + dimension.label() + ")";
            axes.add(dimension.id() + label + " " + dimension.role() + " " + members);
        }
        return axes;
    }
}
