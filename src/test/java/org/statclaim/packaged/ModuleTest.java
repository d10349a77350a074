package org.statclaim.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.io.IOUtils;
import org.apache.commons.lang3.StringUtils;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.document.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import picocli.CommandLine;
import tools.jackson.core.JsonParser;

/** The library as a module: what it shows, what it needs, and that a program of modules and an image of one run. */
@Tag("packaged")
class ModuleTest {

    private static final String TEXT = "In 2017 the club paid $200 million for him, 5.4% more than in 2016.";

    private static final Path TARGET = Path.of("target");

    /** What a user's module may say and do; it asks each part that reads a table of its own. */
    private static final String PROGRAM = """
            package reader;

            import java.io.IOException;
            import java.math.BigDecimal;
            import org.statclaim.ClaimExtractor;
            import org.statclaim.Extraction;
            import org.statclaim.Language;
            import org.statclaim.check.TextChecker;
            import org.statclaim.claim.Claim;
            import org.statclaim.claim.PartialDate;
            import org.statclaim.convert.CurrencyConverter;
            import org.statclaim.convert.UnitConverter;

            public final class Reader {

                private Reader() {}

                public static void main(String[] texts) throws IOException {
                    ClaimExtractor extractor = ClaimExtractor.builder().language(Language.ENGLISH).build();
                    Extraction extraction = extractor.extract(texts[0]);
                    for (Claim claim : extraction.claims()) {
                        System.out.println(claim);
                    }
                    TextChecker.builder().build().check(extraction);
                    CurrencyConverter.builder().build()
                            .convert(BigDecimal.TEN, "USD", "EUR", PartialDate.parse("2017").orElseThrow());
                    UnitConverter.create().convert(BigDecimal.TEN, "[mi_i]", "km");
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void theModuleShowsWhatUsersCallAndHidesTheRest() throws IOException {
        ModuleDescriptor module = descriptor();
        Set<String> shown = module.exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());

        assertThat(module.isAutomatic()).isFalse();
        assertThat(shown)
                .hasSizeGreaterThan(5)
                .containsExactlyInAnyOrderElementsOf(packages().stream()
                        .filter(name -> !name.startsWith("org.statclaim.internal") && !name.equals("org.statclaim.cli"))
                        // Spark is no module, so that no program of modules can use it
                        .filter(name -> !name.equals("org.statclaim.ext.spark"))
                        .toList());
    }

    @Test
    void onlyCommonsLangIsRequired() {
        assertThat(descriptor().requires().stream()
                        .filter(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
                        .map(Requires::name))
                .containsExactlyInAnyOrder("java.base", "java.xml", "org.apache.commons.lang3");
    }

    @Test
    void aUsersModuleReadsClaimsAndSoDoesAnImageOfIt() throws Exception {
        Path program = compile("reader", "Reader", PROGRAM);
        String path = path(program, library(), jar(StringUtils.class));
        Path image = folder.resolve("image");
        String claims = ClaimExtractor.builder().language(Language.ENGLISH).build().extract(TEXT).claims().stream()
                .map(claim -> claim + "\n")
                .collect(Collectors.joining());

        link("--module-path", path, "--add-modules", "reader", "--output", image.toString());

        assertThat(claims).contains("200").hasLineCount(2);
        assertThat(run(java(Path.of(System.getProperty("java.home"))), "-p", path, "-m", "reader/reader.Reader", TEXT))
                .isEqualTo(claims);
        assertThat(run(java(image), "-m", "reader/reader.Reader", TEXT)).isEqualTo(claims);
    }

    @Test
    void aUsersModuleCannotReachTheInternals() throws Exception {
        List<Diagnostic<? extends JavaFileObject>> faults = faults(
                "prying", "Prying", "package prying; final class Prying { org.statclaim.internal.Reading reading; }");

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.getCode()).isEqualTo("compiler.err.package.not.visible"));
    }

    @Test
    void theCommandRunsAsAModule() throws Exception {
        Path text = Files.writeString(folder.resolve("text.txt"), TEXT);
        String path = path(
                library(),
                jar(StringUtils.class),
                jar(CommandLine.class),
                jar(JsonParser.class),
                jar(CSVFormat.class),
                jar(IOUtils.class),
                jar(Hex.class),
                jar(Document.class),
                jar(DutchAnalyzer.class));
        List<String> command = List.of(
                java(Path.of(System.getProperty("java.home"))),
                "-p",
                path,
                "--add-modules",
                "ALL-MODULE-PATH",
                "-m",
                "org.statclaim/org.statclaim.cli.Main");
        String index = folder.resolve("claims").toString();

        assertThat(run(command, "extract", "--format", "csv", text.toString())).contains("200000000", "5.4");
        assertThat(run(command, "index", "add", "--index", index, text.toString()))
                .contains("2 claims");
        assertThat(run(command, "index", "find", "--index", index, "value:200000000"))
                .contains("200000000");
    }

    private static ModuleDescriptor descriptor() {
        return ModuleFinder.of(library()).find("org.statclaim").orElseThrow().descriptor();
    }

    private static Path library() {
        return LicencesTest.library();
    }

    /** The packages that have a class; the descriptor counts those of the tables too. */
    private static Set<String> packages() throws IOException {
        try (JarFile file = new JarFile(library().toFile())) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class") && name.contains("/"))
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .collect(Collectors.toSet());
        }
    }

    /** The archive that a class is of. */
    private static Path jar(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static String path(Path... parts) {
        return Stream.of(parts).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static String java(Path home) {
        return home.resolve("bin").resolve("java").toString();
    }

    /** The folder of the compiled module, of which nothing was said in compiling. */
    private Path compile(String module, String type, String source) throws Exception {
        assertThat(faults(module, type, source)).isEmpty();
        return folder.resolve("classes").resolve(module);
    }

    /** What the compiler says about a module of one class that requires the library. */
    private List<Diagnostic<? extends JavaFileObject>> faults(String module, String type, String source)
            throws Exception {
        Path sources = Files.createDirectories(folder.resolve("sources").resolve(module));
        Path root = Files.createDirectories(sources.resolve(module));
        Files.writeString(sources.resolve("module-info.java"), "module " + module + " { requires org.statclaim; }");
        Files.writeString(root.resolve(type + ".java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(faults, Locale.ROOT, UTF_8)) {
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-Xlint:all",
                    "--module-path",
                    path(library(), jar(StringUtils.class)),
                    "-d",
                    folder.resolve("classes").resolve(module).toString());
            compiler.getTask(
                            null,
                            files,
                            faults,
                            options,
                            null,
                            files.getJavaFileObjects(sources.resolve("module-info.java"), root.resolve(type + ".java")))
                    .call();
        }
        return faults.getDiagnostics();
    }

    private static void link(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int status = java.util.spi.ToolProvider.findFirst("jlink").orElseThrow().run(out, out, arguments);
        assertThat(status).as(said.toString()).isZero();
    }

    private static String run(List<String> command, String... arguments) throws Exception {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(arguments));
        return run(whole.toArray(String[]::new));
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
