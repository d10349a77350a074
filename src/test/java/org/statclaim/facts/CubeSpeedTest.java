package org.statclaim.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.statclaim.robust.ProcessorTime;

/** A million values are read in seconds, whatever the form that they are written in. */
@Tag("slow")
class CubeSpeedTest {

    private static final int SIDE = 1_000;
    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final String NAMES = names();

    @TempDir
    private Path folder;

    private static String names() {
        return IntStream.range(SIDE, 2 * SIDE).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(","));
    }

    private static String dataset() {
        String axis = "{\"category\":{\"index\":[" + NAMES + "]}}";
        return "{\"class\":\"dataset\",\"id\":[\"a\",\"b\"],\"size\":[1000,1000],\"dimension\":{\"a\":" + axis
                + ",\"b\":" + axis + "},\"value\":";
    }

    @Test
    void readsAnArray() throws IOException {
        read(dataset() + "[", i -> (i == 0 ? "" : ",") + i / 10.0, "]}", JsonStat::new);
    }

    @Test
    void readsAnObject() throws IOException {
        read(dataset() + "{", i -> (i == 0 ? "\"" : ",\"") + i + "\":" + i / 10.0, "}}", JsonStat::new);
    }

    @Test
    void readsPx() throws IOException {
        String head = "CHARSET=\"ANSI\";STUB=\"a\",\"b\";VALUES(\"a\")=" + NAMES + ";VALUES(\"b\")=" + NAMES + ";DATA=";
        read(head, i -> i / 10.0 + (i % SIDE == SIDE - 1 ? "\n" : " "), ";", Px::new);
    }

    private void read(String head, IntFunction<String> cell, String end, Function<PublishedFile, Table> form)
            throws IOException {
        Path path = folder.resolve("million");
        try (BufferedWriter out = Files.newBufferedWriter(path)) {
            out.write(head);
            for (int i = 0; i < SIDE * SIDE; i++) {
                out.write(cell.apply(i));
            }
            out.write(end);
        }
        long read = ProcessorTime.within(LIMIT, () -> {
                    long[] count = {0};
                    Table table = form.apply(new PublishedFile(path));
                    table.read(observation -> count[0]++, new Losses("million", true));
                    return count[0];
                })
                .result();
        assertThat(read).isEqualTo(SIDE * SIDE);
    }
}
