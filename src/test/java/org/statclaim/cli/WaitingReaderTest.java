package org.statclaim.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program that writes a line and waits for its answer before it writes the next one. */
@Timeout(300) // so that an answer that never comes fails instead of waiting for ever
class WaitingReaderTest {

    @ParameterizedTest
    @CsvSource({"extract", "check"})
    void eachLineIsAnsweredBeforeTheNextIsWritten(String command) throws IOException, InterruptedException {
        Process process = start(command, "--input", "jsonl", "--format", "jsonl", "--lang", "en");
        try (OutputStream in = process.getOutputStream();
                BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (int i = 0; i < 5; i++) {
                write(in, "{\"id\":\"" + i + "\",\"text\":\"There are 4" + i + " cranes.\"}\n");
                assertThat(out.readLine()).startsWith("{\"id\":\"" + i + "\"").contains("4" + i + " cranes");
            }
            write(in, "nonsense\n");
            assertThat(out.readLine()).startsWith("{\"line\":6,\"error\":\"not valid JSON");
            write(in, "{\"id\":\"a\",\"text\":\"40 cranes\"}\n{\"id\":\"b\",\"text\":\"41 cranes\"}\n{\"id\":");
            assertThat(List.of(out.readLine(), out.readLine()))
                    .satisfiesExactly(
                            a -> assertThat(a).startsWith("{\"id\":\"a\""),
                            b -> assertThat(b).startsWith("{\"id\":\"b\""));
            write(in, "\"c\",\"text\":\"\"}\n");
            assertThat(out.readLine()).startsWith("{\"id\":\"c\"");
        }
        assertThat(process.waitFor()).isEqualTo(1);
    }

    private static void write(OutputStream in, String lines) throws IOException {
        in.write(lines.getBytes(UTF_8));
        in.flush();
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
