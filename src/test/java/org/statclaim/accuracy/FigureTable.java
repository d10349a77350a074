package org.statclaim.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * A table of {@code testdata/accuracy}: a comment that says when and on what state it was measured, the names of the
 * columns, then a row for each figure.
 *
 * @param state date, version and commit
 * @param columns the first two name the suite and the measure
 * @param rows cells of a figure
 */
record FigureTable(String state, List<String> columns, List<List<String>> rows) {

    static final Path FOLDER = Path.of("testdata/accuracy");
    static final Path OWN = FOLDER.resolve("own.tsv");
    static final Path PUBLIC = FOLDER.resolve("public.tsv");

    private static final String STATE = "# measured on ";
    private static final String TAB = "\t";

    static FigureTable ofScores(String state, List<Score> scores) {
        return new FigureTable(
                state, Score.COLUMNS, scores.stream().map(Score::cells).toList());
    }

    static FigureTable ofPublic(String state, List<PublicFigure> figures) {
        return new FigureTable(
                state,
                PublicFigure.COLUMNS,
                figures.stream().map(PublicFigure::cells).toList());
    }

    static FigureTable read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, UTF_8);
        if (lines.size() < 2 || !lines.get(0).startsWith(STATE)) {
            throw new IOException(file + " does not begin with '" + STATE + "' and the names of its columns");
        }
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rows.add(List.of(line.split(TAB, -1)));
        }
        return new FigureTable(lines.get(0).substring(STATE.length()), rows.get(0), rows.subList(1, rows.size()));
    }

    /** For reading: the columns one below another. */
    String aligned() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns);
        lines.addAll(rows);
        int[] widths = new int[columns.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder(STATE).append(state).append('\n');
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                text.append(StringUtils.rightPad(line.get(i), i + 1 < widths.length ? widths[i] + 2 : 0));
            }
            text.append('\n');
        }
        return text.toString();
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(STATE + state);
        lines.add(String.join(TAB, columns));
        rows.forEach(row -> lines.add(String.join(TAB, row)));
        Files.writeString(file, String.join("\n", lines) + "\n", UTF_8);
    }
}
