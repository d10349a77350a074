package org.statclaim.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.statclaim.oracle.Topic;

/** The committed figures are those of this state, and the pages show them and no others. */
@Tag("slow")
class AccuracyTest {

    private static final String REMEDY = ": run testdata/accuracy/measure";

    /** That the oracles' texts are read back is held by their own tests, so that here they are only counted. */
    @Test
    void theCommittedFiguresAreThoseOfThisState() throws IOException {
        List<List<String>> now = FigureTable.ofScores("now", new OwnSuites().scores(Topic::expected))
                .rows();
        assertThat(differences(FigureTable.read(FigureTable.OWN).rows(), now)).isEmpty();
    }

    @Test
    void thePagesShowTheCommittedFigures() throws IOException {
        FigureTable own = FigureTable.read(FigureTable.OWN);
        FigureTable open = FigureTable.read(FigureTable.PUBLIC);
        for (Map.Entry<Path, String> place : new ShownFigures(own, open).texts().entrySet()) {
            assertThat(ShownFigures.shown(place.getKey()))
                    .as("figures of " + place.getKey() + REMEDY)
                    .isEqualTo(place.getValue());
            assertThat(place.getValue().lines()).hasSizeGreaterThan(5);
        }
    }

    @Test
    void aDifferenceSaysWhatToDo() {
        List<String> committed = new Score("spec nl", "cases right", 1_690, 1_740).cells();
        List<String> now = new Score("spec nl", "cases right", 1_701, 1_740).cells();

        assertThat(differences(List.of(committed), List.of(now)))
                .containsExactly("own.tsv says spec nl, cases right, 1690, 1740, 97.1; this state reads spec nl, "
                        + "cases right, 1701, 1740, 97.7: run testdata/accuracy/measure");
        assertThat(differences(List.of(now), List.of(now))).isEmpty();
        assertThat(differences(List.of(now), List.of()))
                .containsExactly(
                        "own.tsv still has spec nl, cases right, 1701, 1740, 97.7: run testdata/accuracy/measure");
        assertThat(differences(List.of(), List.of(now)))
                .containsExactly("own.tsv lacks spec nl, cases right, 1701, 1740, 97.7: run testdata/accuracy/measure");
    }

    /** In words, what the committed rows say otherwise than the rows of this state. */
    private static List<String> differences(List<List<String>> committed, List<List<String>> now) {
        Map<List<String>, List<String>> byName = byName(committed);
        List<String> differences = new ArrayList<>();
        byName(now).forEach((name, row) -> {
            List<String> said = byName.remove(name);
            if (said == null) {
                differences.add("own.tsv lacks " + String.join(", ", row) + REMEDY);
            } else if (!said.equals(row)) {
                differences.add("own.tsv says " + String.join(", ", said) + "; this state reads "
                        + String.join(", ", row) + REMEDY);
            }
        });
        byName.values().forEach(row -> differences.add("own.tsv still has " + String.join(", ", row) + REMEDY));
        return differences;
    }

    /** By suite and measure. */
    private static Map<List<String>, List<String>> byName(List<List<String>> rows) {
        Map<List<String>, List<String>> byName = new LinkedHashMap<>();
        rows.forEach(row -> byName.put(row.subList(0, 2), row));
        return byName;
    }
}
