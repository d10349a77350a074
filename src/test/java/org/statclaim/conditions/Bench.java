package org.statclaim.conditions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A folder with the engine compiled anew, a switch around each drawn condition, and what its workers need. */
final class Bench {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path TESTS = Path.of("target/test-classes");

    /** Only the tests below read with the engine alone; a test of all readings at once would name no condition. */
    private static final List<String> TEST_FOLDERS =
            List.of("org/statclaim/internal", "org/statclaim/context", "org/statclaim/spec");

    private static final String EXCLUDED = "NetTest.class";

    private final Path folder;

    Bench(Path folder) {
        this.folder = folder;
    }

    /** Compiles the engine with the conditions of a folder of its sources wrapped; each has the number of its place. */
    void build(Path part, List<Condition> conditions) throws IOException {
        delete(folder);
        Path instrumented = folder.resolve("sources");
        copy(SOURCES, instrumented);
        // on the class path, as the tests are; the libraries of a module would be looked for on the module path
        Files.delete(instrumented.resolve("module-info.java"));
        List<String> files = conditions.stream().map(Condition::file).distinct().toList();
        for (String file : files) {
            List<Condition> own = new ArrayList<>();
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < conditions.size(); i++) {
                if (conditions.get(i).file().equals(file)) {
                    own.add(conditions.get(i));
                    numbers.add(i);
                }
            }
            Path target = instrumented.resolve(SOURCES.relativize(part)).resolve(file);
            Files.writeString(target, Instrumenter.instrument(Files.readString(target, UTF_8), own, numbers), UTF_8);
        }
        compile(instrumented);
        copy(TESTS.resolve("org/statclaim/conditions"), folder.resolve("worker/org/statclaim/conditions"));
    }

    WorkerProcess worker(String name) {
        String libraries = folder.resolve("worker") + System.getProperty("path.separator") + libraries();
        return new WorkerProcess(
                libraries, List.of(folder.resolve("classes"), CLASSES, TESTS), folder.resolve(name + ".log"));
    }

    /** The names of the test classes that are asked. */
    static List<String> testClasses() throws IOException {
        List<String> names = new ArrayList<>();
        for (String each : TEST_FOLDERS) {
            try (Stream<Path> files = Files.walk(TESTS.resolve(each))) {
                files.map(file -> TESTS.relativize(file).toString().replace('\\', '/'))
                        .filter(file -> file.endsWith("Test.class") && !file.endsWith(EXCLUDED))
                        .map(file -> file.substring(0, file.length() - ".class".length())
                                .replace('/', '.'))
                        .sorted()
                        .forEach(names::add);
            }
        }
        return names;
    }

    private void compile(Path sources) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, UTF_8);
                Stream<Path> files = Files.walk(sources)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-nowarn",
                    "-parameters",
                    "-d",
                    classes.toString(),
                    "-cp",
                    TESTS + System.getProperty("path.separator") + libraries());
            List<Path> units =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            boolean compiled = compiler.getTask(
                            null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(units))
                    .call();
            if (!compiled) {
                throw new IllegalStateException("the instrumented sources in " + sources + " do not compile");
            }
        }
    }

    /** The class path of this program without the engine and its tests. */
    private static String libraries() {
        String separator = System.getProperty("path.separator");
        return Arrays.stream(System.getProperty("java.class.path").split(separator))
                .filter(entry ->
                        !Path.of(entry).endsWith(CLASSES) && !Path.of(entry).endsWith(TESTS))
                .collect(Collectors.joining(separator));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, IOException failure) throws IOException {
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
