package org.statclaim.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of {@code testdata/speed/results.tsv}; {@code -} where a column does not apply.
 *
 * @param commit what was measured, with a {@code +} where the sources had been changed since
 * @param date when, as {@code 2021-02-14}
 * @param text what was read
 * @param what how it was read
 * @param speed million bytes of UTF-8 a second of one core
 * @param bare how many bare passes over the text take as long
 * @param spread how far the bare passes of the iterations lie apart, in percent of their median
 * @param allocated bytes allocated for each byte read
 * @param processor milliseconds of the processor until the first claim
 * @param clock the same by the clock
 */
public record SpeedFigure(
        String commit,
        String date,
        String text,
        String what,
        String speed,
        String bare,
        String spread,
        String allocated,
        String processor,
        String clock) {

    static final Path FILE = Path.of("testdata/speed/results.tsv");

    static final String NONE = "-";

    private static final String TAB = "\t";

    static final List<String> COLUMNS = List.of(
            "commit", "date", "text", "what", "MB/s", "bare passes", "spread %", "bytes a byte", "CPU ms", "clock ms");

    List<String> cells() {
        return List.of(commit, date, text, what, speed, bare, spread, allocated, processor, clock);
    }

    /** The rows of the file, none where there is no file yet. */
    static List<List<String>> read() throws IOException {
        if (!Files.exists(FILE)) {
            return List.of();
        }
        return Files.readAllLines(FILE, UTF_8).stream()
                .skip(1)
                .map(line -> List.of(line.split(TAB, -1)))
                .toList();
    }

    /** Puts rows behind those that the file has, but for what it has of their commit. */
    static void add(String commit, List<SpeedFigure> figures) throws IOException {
        Stream<List<String>> kept = read().stream().filter(row -> !row.get(0).equals(commit));
        Stream<List<String>> added = figures.stream().map(SpeedFigure::cells);
        List<String> lines = Stream.of(Stream.of(COLUMNS), kept, added)
                .flatMap(rows -> rows)
                .map(row -> String.join(TAB, row))
                .toList();
        Files.writeString(FILE, String.join("\n", lines) + "\n", UTF_8);
    }
}
