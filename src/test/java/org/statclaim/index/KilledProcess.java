package org.statclaim.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A program that writes to a directory and prints a number whenever something is committed, until it is killed. */
final class KilledProcess {

    private KilledProcess() {}

    /** The last number that it printed; it is killed so long after so many commits. */
    static int run(Class<?> program, Path directory, int commits, int millis) throws IOException, InterruptedException {
        Path errors = directory.resolveSibling(directory.getFileName() + "-errors.txt");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        program.getName(),
                        directory.toString())
                .redirectError(errors.toFile())
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            int committed = 0;
            for (int i = 0; i < commits; i++) {
                String line = out.readLine();
                assertThat(line).as(() -> read(errors)).isNotNull();
                committed = Integer.parseInt(line);
            }
            Thread.sleep(millis);
            // by its handle, since the process itself would close what it has printed
            writer.toHandle().destroyForcibly();
            assertThat(writer.waitFor(10, TimeUnit.SECONDS)).isTrue();
            return out.lines().mapToInt(Integer::parseInt).max().orElse(committed);
        } finally {
            writer.destroyForcibly();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
