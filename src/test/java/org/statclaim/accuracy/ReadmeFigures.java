package org.statclaim.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The part of the README that shows the figures: it is written from the tables, and nowhere else. */
final class ReadmeFigures {

    static final Path README = Path.of("README.md");

    private static final String BEGIN = "<!-- Figures, written by testdata/accuracy/measure. -->\n";
    private static final String END = "<!-- End of the figures. -->\n";

    private final FigureTable own;
    private final FigureTable open;

    /**
     * Figures to be shown.
     *
     * @param own those of the project's own suites
     * @param open those on public sets
     */
    ReadmeFigures(FigureTable own, FigureTable open) {
        this.own = own;
        this.open = open;
    }

    /** Puts the figures in their place in the README. */
    void write() throws IOException {
        String readme = Files.readString(README, UTF_8);
        Files.writeString(README, readme.replace(shown(readme), text()), UTF_8);
    }

    /** What stands in the README now. */
    static String shown(String readme) {
        int begin = readme.indexOf(BEGIN);
        int end = readme.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(README + " lacks the lines " + BEGIN + " and " + END);
        }
        return readme.substring(begin, end + END.length());
    }

    /** What should stand there. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("Public sets, and two news articles, measured on " + open.state() + ":");
        lines.add("");
        lines.add("| set | measure | Statclaim | of | published for others |");
        lines.add("|---|---|---:|---:|---|");
        open.rows().stream().filter(ReadmeFigures::isSummary).forEach(row -> lines.add(row(row)));
        lines.add("");
        lines.add("The project's own suites, measured on " + own.state() + ":");
        lines.add("");
        lines.add("| suite | measure | right | of | percent |");
        lines.add("|---|---|---:|---:|---:|");
        own.rows().stream().filter(row -> !isField(row)).forEach(row -> lines.add(row(row)));
        lines.add("");
        lines.add("Of the fields that the gold of the articles states, so many are right: " + fields() + ".");
        return BEGIN + String.join("\n", lines) + "\n" + END;
    }

    private String fields() {
        int percent = own.columns().indexOf("percent");
        return own.rows().stream()
                .filter(ReadmeFigures::isField)
                .map(row -> "`" + row.get(1).substring(OwnSuites.FIELD.length()) + "` " + row.get(percent) + " %")
                .collect(Collectors.joining(", "));
    }

    private static boolean isField(List<String> row) {
        return row.get(1).startsWith(OwnSuites.FIELD);
    }

    private static boolean isSummary(List<String> row) {
        return ScriptOutput.SUMMARIES.stream().anyMatch(row.get(0)::startsWith);
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.equals(PublicFigure.NONE) ? "" : cell)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
