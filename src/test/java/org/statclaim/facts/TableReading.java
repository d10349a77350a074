package org.statclaim.facts;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a table gives, in lines that a test can state. */
record TableReading(List<String> observations, FactTally tally) {

    static PublishedFile file(String path) {
        return new PublishedFile(Path.of("testdata", "facts").resolve(path));
    }

    /** Reads all; bad cells are counted. */
    static TableReading of(Table table, String file) throws IOException {
        Losses losses = new Losses(file, false);
        List<String> observations = new ArrayList<>();
        table.read(observation -> observations.add(line(observation)), losses);
        return new TableReading(observations, losses.tally(observations.size()));
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
