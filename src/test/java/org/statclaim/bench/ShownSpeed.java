package org.statclaim.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The part of the README that shows how fast reading is: the last rows of the results, written from there and nowhere else. */
final class ShownSpeed {

    static final Path README = Path.of("README.md");

    private static final String BEGIN = "<!-- Speed, written by testdata/speed/measure. -->\n";
    private static final String END = "<!-- End of the speed. -->\n";

    /** The columns that a reader of the README asks for. */
    private static final int[] SHOWN = {2, 3, 4, 5, 7, 8};

    private ShownSpeed() {}

    /** Puts the last rows into their place. */
    static void write() throws IOException {
        String page = Files.readString(README, UTF_8);
        Files.writeString(README, page.replace(shown(), wanted()), UTF_8);
    }

    /** What stands in the README now. */
    static String shown() throws IOException {
        String page = Files.readString(README, UTF_8);
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(README + " lacks the lines " + BEGIN + " and " + END);
        }
        return page.substring(begin, end + END.length());
    }

    /** What should stand there: the rows of the commit that was measured last. */
    static String wanted() throws IOException {
        List<List<String>> rows = SpeedFigure.read();
        List<String> last = rows.get(rows.size() - 1);
        List<String> lines = new ArrayList<>();
        lines.add("Measured on " + last.get(0) + ", " + last.get(1) + ":");
        lines.add("");
        lines.add("| text | what | MB/s | bare passes | bytes allocated a byte | CPU ms |");
        lines.add("|---|---|---:|---:|---:|---:|");
        for (List<String> row : rows) {
            if (row.get(0).equals(last.get(0))) {
                lines.add(IntStream.of(SHOWN)
                        .mapToObj(row::get)
                        .map(cell -> cell.equals(SpeedFigure.NONE) ? "" : cell)
                        .collect(Collectors.joining(" | ", "| ", " |")));
            }
        }
        return BEGIN + String.join("\n", lines) + "\n" + END;
    }
}
