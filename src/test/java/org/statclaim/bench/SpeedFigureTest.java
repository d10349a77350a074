package org.statclaim.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed results can be read, and each commit has all that is measured. */
class SpeedFigureTest {

    private static final int FIGURES = 4;

    @Test
    void eachRowHasWhatItsColumnsSay() throws IOException {
        assertThat(Files.readAllLines(SpeedFigure.FILE, UTF_8).get(0))
                .isEqualTo(String.join("\t", SpeedFigure.COLUMNS));
        assertThat(SpeedFigure.read()).isNotEmpty().allSatisfy(row -> {
            assertThat(row).hasSameSizeAs(SpeedFigure.COLUMNS);
            assertThat(row.get(0)).matches("[0-9a-f]{7,40}\\+?");
            assertThat(LocalDate.parse(row.get(1))).isAfter(LocalDate.EPOCH);
            List<String> figures = row.subList(FIGURES, row.size());
            assertThat(figures).allMatch(cell -> cell.matches("-|[0-9]+(\\.[0-9]+)?"));
            boolean first = row.get(3).equals("first claim");
            assertThat(figures.stream().map(SpeedFigure.NONE::equals))
                    .containsExactly(first, first, first, first, !first, !first);
        });
    }

    @Test
    void eachCommitHasEveryFigureOnce() throws IOException {
        List<String> wanted = Stream.concat(
                        Arrays.stream(SpeedText.values()).map(text -> text.label() + ": extract"),
                        Stream.of(SpeedText.NEWS_NL, SpeedText.NEWS_EN)
                                .flatMap(text -> Stream.of("extract + check", "extract + json", "first claim")
                                        .map(what -> text.label() + ": " + what)))
                .toList();
        Map<String, List<String>> byCommit = SpeedFigure.read().stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0),
                        Collectors.mapping(row -> row.get(2) + ": " + row.get(3), Collectors.toList())));
        assertThat(byCommit.values())
                .allSatisfy(figures -> assertThat(figures).containsExactlyInAnyOrderElementsOf(wanted));
    }

    /** What the README says of speed is what was measured last. */
    @Test
    void theReadmeShowsTheLastRows() throws IOException {
        assertThat(ShownSpeed.shown()).isEqualTo(ShownSpeed.wanted());
    }
}
