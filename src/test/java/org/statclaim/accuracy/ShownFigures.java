package org.statclaim.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of the pages that show figures: they are written from the tables, and nowhere else. */
final class ShownFigures {

    private static final Path README = Path.of("README.md");
    private static final Path PAGE = Path.of("docs/accuracy.md");

    private static final String BEGIN = "<!-- Figures, written by testdata/accuracy/measure. -->\n";
    private static final String END = "<!-- End of the figures. -->\n";

    private static final String NEWS_QUANT = "NewsQuant";
    private static final String RECOGNIZERS = "Recognizers-Text and Duckling, ";
    private static final String TREEBANKS = "UD Dutch Alpino and LassySmall";

    /** What the README has room for, by set and measure. */
    private static final Set<List<String>> IN_SHORT = Set.of(
            List.of(NEWS_QUANT, "F1 value"),
            List.of(NEWS_QUANT, "F1 value+unit"),
            List.of(NEWS_QUANT, "F1 value+change"),
            List.of(NEWS_QUANT, "F1 value+concept partial"),
            List.of(RECOGNIZERS + "nl", "value"),
            List.of(RECOGNIZERS + "en", "value"),
            List.of(TREEBANKS, "numerals found with their noun"),
            List.of(TREEBANKS, "bare years wrongly claimed"));

    private final FigureTable own;
    private final FigureTable open;

    /**
     * Figures to be shown.
     *
     * @param own those of the project's own suites
     * @param open those on public sets
     */
    ShownFigures(FigureTable own, FigureTable open) {
        this.own = own;
        this.open = open;
    }

    /** Puts the figures in their places. */
    void write() throws IOException {
        for (Map.Entry<Path, String> place : texts().entrySet()) {
            String page = Files.readString(place.getKey(), UTF_8);
            Files.writeString(place.getKey(), page.replace(shown(place.getKey()), place.getValue()), UTF_8);
        }
    }

    /** What stands on a page now. */
    static String shown(Path page) throws IOException {
        String text = Files.readString(page, UTF_8);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(page + " lacks the lines " + BEGIN + " and " + END);
        }
        return text.substring(begin, end + END.length());
    }

    /** What should stand there, by page. */
    Map<Path, String> texts() {
        Map<Path, String> texts = new LinkedHashMap<>();
        texts.put(README, marked(inShort()));
        texts.put(
                PAGE,
                marked(Stream.concat(inFull().stream(), ofOwnSuites().stream()).toList()));
        return texts;
    }

    private static String marked(List<String> lines) {
        return BEGIN + String.join("\n", lines) + "\n" + END;
    }

    private List<String> inShort() {
        return publicTable(open.rows().stream()
                .filter(row -> IN_SHORT.contains(row.subList(0, 2)))
                .toList());
    }

    private List<String> inFull() {
        List<String> lines = new ArrayList<>();
        lines.add("Public sets, and two news articles, measured on " + open.state() + ":");
        lines.add("");
        lines.addAll(
                publicTable(open.rows().stream().filter(ShownFigures::isSummary).toList()));
        lines.add("");
        return lines;
    }

    private static List<String> publicTable(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add("| set | measure | Statclaim | of | published for others |");
        lines.add("|---|---|---:|---:|---|");
        rows.forEach(row -> lines.add(row(row)));
        return lines;
    }

    private List<String> ofOwnSuites() {
        List<String> lines = new ArrayList<>();
        lines.add("The project's own suites, measured on " + own.state() + ":");
        lines.add("");
        lines.add("| suite | measure | right | of | percent |");
        lines.add("|---|---|---:|---:|---:|");
        own.rows().stream().filter(row -> !isField(row)).forEach(row -> lines.add(row(row)));
        lines.add("");
        lines.add("Of the fields that the gold of the articles states, so many are right: " + fields() + ".");
        return lines;
    }

    private String fields() {
        int percent = own.columns().indexOf("percent");
        return own.rows().stream()
                .filter(ShownFigures::isField)
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
