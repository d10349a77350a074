package org.statclaim.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.guide.Pages.Block;

/**
 * Every example of every page: its Java stands in a test of this package, which runs it; its command lines print what is
 * shown; its rows of tables are those of a language; what a shell is to run is there.
 */
class ExamplesTest {

    private static final Path SOURCES = Path.of("src/test/java/org/statclaim/guide");
    private static final List<Path> LANGUAGES =
            List.of(Path.of("src/main/resources/org/statclaim/lang"), Path.of("src/test/resources/org/statclaim/lang"));

    private static final Pattern COMMAND =
            Pattern.compile("\\$ (?:(?:echo '([^']*)'|printf '([^']*)') \\| )?java -jar target/statclaim\\.jar (.*)");
    /** Stands for lines of output left out. */
    private static final String LEFT_OUT = "…";

    private static final Pattern PROFILE = Pattern.compile("-P(\\w+)");
    private static final Pattern TESTS = Pattern.compile("-Dtest='?([\\w,]+)");

    /** An index that another version has left behind would be refused. */
    @BeforeAll
    static void removeTheIndexOfAnEarlierRun() {
        org.assertj.core.util.Files.delete(Path.of("target/guide-index").toFile());
    }

    static List<Block> java() throws IOException {
        return Pages.blocks("java");
    }

    static List<Block> console() throws IOException {
        return Pages.blocks("console");
    }

    static List<Block> tables() throws IOException {
        return Pages.blocks("tsv");
    }

    static List<Block> shell() throws IOException {
        return Pages.blocks("sh");
    }

    @Test
    void everyBlockIsOfAKindThatIsTested() throws IOException {
        assertThat(Pages.blocks())
                .hasSizeGreaterThan(30)
                .allSatisfy(block ->
                        assertThat(block.language()).as(block.toString()).isIn("java", "console", "tsv", "sh", "xml"));
    }

    @ParameterizedTest
    @MethodSource("java")
    void everyJavaBlockStandsInATest(Block block) throws IOException {
        String sources = unindented(texts(List.of(SOURCES), ".java"));
        boolean imports = block.text().lines().allMatch(line -> line.startsWith("import "));

        assertThat(imports ? block.text().lines().toList() : List.of(block.text()))
                .allSatisfy(code -> assertThat(sources).contains(unindented(code)));
    }

    /** A block is a command behind {@code $}, then what it prints; {@link #LEFT_OUT} stands for any number of lines. */
    @ParameterizedTest
    @MethodSource("console")
    void everyCommandPrintsWhatIsShown(Block block) throws ReflectiveOperationException {
        int lineEnd = block.text().indexOf('\n');
        Matcher command = COMMAND.matcher(block.text().substring(0, lineEnd));
        assertThat(command.matches()).as(block.toString()).isTrue();
        String echoed = command.group(1) == null ? "" : command.group(1) + "\n";
        String in = command.group(2) == null ? echoed : command.group(2).replace("\\n", "\n");

        String printed = output(in, command.group(3).split(" "));

        int from = 0;
        for (String shown : block.text().substring(lineEnd + 1).split("(?m)^" + LEFT_OUT + "\\n")) {
            int at = printed.indexOf(shown, from);
            assertThat(at)
                    .as("%s%n--- is not printed, or not in this place ---%n%s", printed, shown)
                    .isNotNegative();
            from = at + shown.length();
        }
        if (!block.text().contains(LEFT_OUT)) {
            assertThat(printed.strip())
                    .isEqualTo(block.text().substring(lineEnd + 1).strip());
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowIsOfALanguage(Block block) throws IOException {
        String rows = unindented(texts(LANGUAGES, ".tsv"));

        assertThat(block.text().lines())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(rows).contains("\n" + row + "\n"));
    }

    @ParameterizedTest
    @MethodSource("shell")
    void whatAShellIsToRunIsThere(Block block) throws IOException {
        String pom = Files.readString(Path.of("pom.xml"), UTF_8);
        List<String> tests = files(Path.of("src/test/java"), ".java")
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();

        assertThat(block.text().lines().map(String::strip)).allSatisfy(line -> {
            String program = line.split(" ")[0];
            assertThat(List.of("mvn", "git").contains(program) || Files.isExecutable(Path.of(program)))
                    .as(line)
                    .isTrue();
            assertThat(named(PROFILE, line)).allSatisfy(name -> assertThat(pom).contains("<id>" + name + "</id>"));
            assertThat(named(TESTS, line).flatMap(names -> Stream.of(names.split(","))))
                    .isSubsetOf(tests);
        });
    }

    @Test
    void theDependencyIsThisOne() throws IOException {
        String pom = unindented(Files.readString(Path.of("pom.xml"), UTF_8));

        assertThat(Pages.blocks("xml"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(block.text()
                                .lines()
                                .filter(line -> line.startsWith("  <"))
                                .toList())
                        .hasSize(3)
                        .allSatisfy(line -> assertThat(pom).contains(unindented(line))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract",
                "check",
                "convert",
                "index add",
                "index delete",
                "index find",
                "index similar",
                "index contradictions"
            })
    void everyOptionIsTold(String command) throws IOException, ReflectiveOperationException {
        String pages = String.join("\n", Pages.texts().values());

        assertThat(named(Pattern.compile("(--[a-z]+(?:-[a-z]+)*)"), output("", (command + " --help").split(" "))))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(pages).contains("`" + option));
    }

    private static Stream<String> named(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    private static String texts(List<Path> folders, String ending) throws IOException {
        StringBuilder texts = new StringBuilder();
        for (Path folder : folders) {
            for (Path file : files(folder, ending).toList()) {
                texts.append(Files.readString(file, UTF_8));
            }
        }
        return texts.toString();
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }

    /** The command's classes are no API; by name, they can be run in this process all the same. */
    private static String output(String in, String... args) throws ReflectiveOperationException {
        Class<?> run = Class.forName("org.statclaim.cli.CommandRun");
        Method of = run.getDeclaredMethod("of", String.class, String[].class);
        of.setAccessible(true);
        Method out = run.getDeclaredMethod("out");
        out.setAccessible(true);
        return (String) out.invoke(of.invoke(null, in, args));
    }
}
