package org.statclaim.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the command: it says what the jar says, from the archive of classes where that is of use. */
@Tag("packaged")
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path LAUNCHER = TARGET.resolve("statclaim");
    private static final String ARTICLE = "testdata/articles/01-woonvisie.txt";

    @Test
    void saysWhatTheJarSays() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String jar = TARGET.resolve("statclaim.jar").toString();
        Answer plain = run(Map.of(), java.toString(), "-jar", jar, "extract", ARTICLE);

        assertThat(run(Map.of(), LAUNCHER.toString(), "extract", ARTICLE)).isEqualTo(plain);
        assertThat(plain.out()).contains("\"claims\":[{");
        assertThat(run(Map.of(), LAUNCHER.toString(), "extract", "no such file").status())
                .isEqualTo(1);
    }

    @Test
    void readsItsClassesFromTheArchive() throws Exception {
        Answer answer = run(
                Map.of("JAVA_OPTS", "-Xlog:class+load:stdout"),
                LAUNCHER.toString(),
                "extract",
                "--format",
                "csv",
                ARTICLE);

        List<String> own = answer.out()
                .lines()
                .filter(line -> line.contains(" org.statclaim.") && line.contains("source:"))
                .toList();
        assertThat(own).hasSizeGreaterThan(300);
        assertThat(own.stream().filter(line -> line.contains("shared objects file")))
                .as("classes of the library that came from the archive")
                .hasSizeGreaterThan(own.size() * 9 / 10);
    }

    @Test
    void doesWithoutAnArchive(@TempDir Path folder) throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("with a blank"));
        Files.copy(TARGET.resolve("statclaim.jar"), elsewhere.resolve("statclaim.jar"));
        Files.writeString(elsewhere.resolve("statclaim.jsa"), "of another JVM");
        Path copy = Files.copy(LAUNCHER, elsewhere.resolve("statclaim"), StandardCopyOption.COPY_ATTRIBUTES);
        Path link = Files.createSymbolicLink(folder.resolve("claims"), Path.of("with a blank", "statclaim"));

        Answer whole = run(Map.of(), LAUNCHER.toString(), "extract", ARTICLE);
        assertThat(run(Map.of(), copy.toString(), "extract", ARTICLE)).isEqualTo(whole);
        Files.delete(elsewhere.resolve("statclaim.jsa"));
        assertThat(run(Map.of(), link.toString(), "extract", ARTICLE)).isEqualTo(whole);

        Files.delete(elsewhere.resolve("statclaim.jar"));
        Answer alone = run(Map.of(), copy.toString(), "extract", ARTICLE);
        assertThat(alone.status()).isEqualTo(2);
        assertThat(alone.err()).startsWith("statclaim: no statclaim.jar in ").hasLineCount(1);
        Answer javaless = run(Map.of("JAVA_HOME", "/nowhere"), LAUNCHER.toString(), "--version");
        assertThat(javaless.status()).isEqualTo(2);
        assertThat(javaless.err()).contains("/nowhere/bin/java").hasLineCount(1);
    }

    private record Answer(int status, String out, String err) {}

    private static Answer run(Map<String, String> environment, String... command) throws Exception {
        Path out = Files.createTempFile("launcher", ".out");
        Path err = Files.createTempFile("launcher", ".err");
        try {
            ProcessBuilder process =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            process.environment().put("JAVA_HOME", System.getProperty("java.home"));
            process.environment()
                    .keySet()
                    .removeIf(name -> StringUtils.startsWithAny(name, "JAVA_OPTS", "JAVA_TOOL_OPTIONS"));
            process.environment().putAll(environment);
            int status = process.start().waitFor();
            return new Answer(status, read(out), read(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, UTF_8);
    }
}
