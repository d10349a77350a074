package org.statclaim.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.statclaim.convert.InvalidDataFileException;

/**
 * Any bytes give observations or one sentence on what is wrong with them. Run {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=CubeFuzzTest#readsAnyJsonStat} to search for bytes that do not.
 */
@Tag("slow")
class CubeFuzzTest {

    private static final int CHANGED_COPIES = 300;
    /** What a changed byte becomes: what the forms are written with, and what is no text. */
    private static final String BYTES = "{}[]\",:;=()0129-.eEx \n\u00ff\u00c3\u0000";

    @TempDir
    private static Path folder;

    @FuzzTest(maxDuration = "5m")
    void readsAnyJsonStat(FuzzedDataProvider data) throws IOException {
        read(data.consumeRemainingAsBytes(), JsonStat::new);
    }

    @FuzzTest(maxDuration = "5m")
    void readsAnyPx(FuzzedDataProvider data) throws IOException {
        read(data.consumeRemainingAsBytes(), Px::new);
    }

    @Test
    void readsChangedFilesOfJsonStat() throws IOException {
        readChanged(Path.of("testdata/facts/jsonstat"), JsonStat::new);
    }

    @Test
    void readsChangedFilesOfPx() throws IOException {
        readChanged(Path.of("testdata/facts/px"), Px::new);
    }

    private static void readChanged(Path files, Function<PublishedFile, Table> form) throws IOException {
        List<Path> seeds;
        try (Stream<Path> found = Files.list(files)) {
            seeds = found.sorted().toList();
        }
        assertThat(seeds).isNotEmpty();
        Random random = new Random(7);
        for (Path seed : seeds) {
            byte[] whole = Files.readAllBytes(seed);
            for (int i = 0; i < CHANGED_COPIES; i++) {
                byte[] changed = whole.clone();
                for (int j = random.nextInt(4); j >= 0; j--) {
                    changed[random.nextInt(changed.length)] = (byte) BYTES.charAt(random.nextInt(BYTES.length()));
                }
                read(random.nextInt(4) == 0 ? cut(changed, random) : changed, form);
            }
        }
    }

    private static byte[] cut(byte[] bytes, Random random) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }

    private static void read(byte[] bytes, Function<PublishedFile, Table> form) throws IOException {
        if (bytes.length > 1 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b) {
            // a broken archive is told by what unpacks it
            return;
        }
        PublishedFile file = new PublishedFile(Files.write(folder.resolve("any"), bytes));
        JsonStat.isOwn(file, file.head());
        Px.isOwn(file, file.head());
        try {
            Table table = form.apply(file);
            int axes = table.axes().size();
            table.read(observation -> assertThat(observation.codes()).hasSize(axes), new Losses(file.name(), false));
        } catch (InvalidDataFileException e) {
            assertThat(e.getMessage()).startsWith("any").hasSizeLessThan(400).doesNotContain("`StreamReadFeature");
        }
    }
}
