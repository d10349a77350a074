package org.statclaim.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a user of the library sees is told: each type and member, each parameter, result and checked exception. */
@Tag("slow")
class JavadocTest {

    private static final Path SOURCES = Path.of("src/main/java/org/statclaim");
    /** What no user of the library calls. */
    private static final List<Path> NOT_PUBLIC = List.of(SOURCES.resolve("internal"), SOURCES.resolve("cli"));

    /** Of a record, whose components are told once, at its head. */
    private static final Pattern COMPACT_CONSTRUCTOR = Pattern.compile("\\s*public \\w+ \\{");

    @Test
    void allThatIsPublicIsTold(@TempDir Path folder) throws IOException {
        DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<Path> sources;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> NOT_PUBLIC.stream().noneMatch(file::startsWith))
                    .toList();
        }
        try (StandardJavaFileManager manager =
                javadoc.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-protected",
                    "-Xdoclint:all",
                    "-Xmaxwarns",
                    String.valueOf(Integer.MAX_VALUE),
                    "-quiet",
                    "-d",
                    folder.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"));
            assertThat(javadoc.getTask(
                                    null, manager, found, null, options, manager.getJavaFileObjectsFromPaths(sources))
                            .call())
                    .isTrue();
        }
        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(found.getDiagnostics().stream()
                        .filter(missing -> missing.getSource() != null)
                        .filter(missing -> !isOfCompactConstructor(missing)))
                .isEmpty();
    }

    private static boolean isOfCompactConstructor(Diagnostic<? extends JavaFileObject> missing) {
        try {
            String line = missing.getSource()
                    .getCharContent(true)
                    .toString()
                    .lines()
                    .skip(missing.getLineNumber() - 1)
                    .findFirst()
                    .orElse("");
            return COMPACT_CONSTRUCTOR.matcher(line).matches();
        } catch (IOException e) {
            return false;
        }
    }
}
