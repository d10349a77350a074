package org.statclaim.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that only the sources show: how long a file is, and that the grammar knows no language. */
class SourceTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path LANGUAGES = Path.of("src/main/resources/org/statclaim/lang");

    private static final int LONGEST = 500;
    private static final int SHORT = 120;

    private static final Pattern WORD = Pattern.compile("\\p{Ll}{3,}");

    /** Statements whose strings speak to the programmer and not about the text. */
    private static final Pattern MESSAGE = Pattern.compile(
            "\\bthrow\\b|Exception\\(|@SuppressWarnings|\\brequireNonNull\\(|\\bValidate\\.|\\bassert\\b");

    @Test
    void noFileIsLong() throws IOException {
        assertThat(lengths())
                .allSatisfy((file, lines) ->
                        assertThat(lines).as("lines of %s", file).isLessThanOrEqualTo(LONGEST));
    }

    @Test
    void mostFilesAreShort() throws IOException {
        Map<Path, Long> lengths = lengths();
        List<Path> notShort = lengths.keySet().stream()
                .filter(file -> lengths.get(file) >= SHORT)
                .toList();
        assertThat(notShort)
                .as("of %d files, those with %d lines or more", lengths.size(), SHORT)
                .hasSizeLessThanOrEqualTo(lengths.size() / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grammar", "context"})
    void knowsNoLanguage(String part) throws IOException {
        Set<String> codes = languageCodes();
        for (Path file : javaFiles(SOURCES.resolve("org/statclaim/internal").resolve(part))) {
            assertThat(StringLiterals.in(Files.readString(file, UTF_8)))
                    .as("words belong in the language packs, not in %s", file)
                    .filteredOn(literal -> WORD.matcher(literal.text()).find() || codes.contains(literal.text()))
                    .filteredOn(literal -> !MESSAGE.matcher(literal.statement()).find())
                    .isEmpty();
        }
    }

    private static Map<Path, Long> lengths() throws IOException {
        Map<Path, Long> lengths = new TreeMap<>();
        for (Path file : javaFiles(SOURCES)) {
            try (Stream<String> lines = Files.lines(file, UTF_8)) {
                lengths.put(file, lines.count());
            }
        }
        return lengths;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> languageCodes() throws IOException {
        if (!Files.isDirectory(LANGUAGES)) {
            return Set.of();
        }
        try (Stream<Path> packs = Files.list(LANGUAGES)) {
            return packs.map(pack -> pack.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
