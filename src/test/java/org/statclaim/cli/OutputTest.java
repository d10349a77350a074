package org.statclaim.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that go into a file. */
class OutputTest {

    private static final String TEXT = "Sales rose from 240 to 288 million euros, an increase of 32 percent.";

    @TempDir
    private Path folder;

    @Test
    void aFileGetsTheResultsAndStandardOutputNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("claims.jsonl"), "what was there");

        CommandRun run = CommandRun.of(TEXT, "extract", "--lang", "en", "-o", file.toString());

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(file)
                .hasContent(CommandRun.of(TEXT, "extract", "--lang", "en").out());
        assertThat(files()).containsExactly("claims.jsonl");
    }

    @ParameterizedTest
    @CsvSource({
        "claims.txt, '-  en  2 claims'",
        "claims.JSON, '  \"claims\": ['",
        "claims.jsonl, '{\"id\":\"-\",\"lang\":'",
        "claims.csv, 'document,lang,'",
        "claims.html, <a id=m0 href=#r0",
        "claims.data, '{\"id\":\"-\",\"lang\":'",
        "claims, '{\"id\":\"-\",\"lang\":'"
    })
    void theEndingSaysTheFormat(String name, String part) {
        Terminal everywhere = new Terminal(false, true, true, true, 80);

        CommandRun run = CommandRun.of(
                TEXT.getBytes(UTF_8),
                everywhere,
                "extract",
                "--lang",
                "en",
                "--output",
                folder.resolve(name).toString());

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(folder.resolve(name)).content().contains(part).doesNotContain("\u001B");
    }

    @Test
    void theFormatThatIsNamedGoesBeforeTheEnding() {
        Path file = folder.resolve("claims.html");

        CommandRun.of(TEXT, "extract", "--lang", "en", "--format", "csv", "-o", file.toString());

        assertThat(file).content().startsWith("document,lang,");
    }

    @Test
    void aHyphenIsStandardOutput() {
        assertThat(CommandRun.of(TEXT, "extract", "--lang", "en", "-o", "-"))
                .isEqualTo(CommandRun.of(TEXT, "extract", "--lang", "en"));
    }

    @Test
    void theFileMayBeAmongWhatIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), TEXT);

        CommandRun run =
                CommandRun.of("", "extract", "--lang", "en", "-o", file.toString(), file.toString(), file.toString());

        assertThat(run.status()).isZero();
        assertThat(file).content().hasLineCount(2).contains("240", "288 million euros", "32 percent");
    }

    @Test
    void aFileIsWrittenWhereSomeDocumentFailedOrAVerdictIsGiven() {
        Path claims = folder.resolve("claims.jsonl");
        Path findings = folder.resolve("findings.jsonl");

        assertThat(CommandRun.of("{\"text\":\"\"}\nnonsense\n", "extract", "--input", "jsonl", "-o", claims.toString())
                        .status())
                .isEqualTo(1);
        assertThat(CommandRun.of(TEXT, "check", "--lang", "en", "--fail-on", "refuted", "-o", findings.toString())
                        .status())
                .isEqualTo(3);
        assertThat(claims).content().hasLineCount(2);
        assertThat(findings).content().contains("refuted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"extract --leniency x", "extract --to EUX", "extract --format x", "check --across --format xml"})
    void wrongUsageLeavesWhatWasThere(String command) throws IOException {
        Path file = Files.writeString(folder.resolve("claims.jsonl"), "what was there");

        CommandRun run = CommandRun.of(TEXT, (command + " -o " + file).split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(file).hasContent("what was there");
        assertThat(files()).containsExactly("claims.jsonl");
    }

    @Test
    void aFailureLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("claims.jsonl"), "what was there");
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("fault");
            }
        };

        int status = StatclaimCommand.run(
                new String[] {"extract", "-o", file.toString()},
                new Streams(
                        broken, OutputStream.nullOutputStream(), new ByteArrayOutputStream(), CommandRun.NO_TERMINAL));

        assertThat(status).isEqualTo(1);
        assertThat(file).hasContent("what was there");
        assertThat(files()).containsExactly("claims.jsonl");
    }

    @ParameterizedTest
    @CsvSource({
        "., it is a directory",
        "missing/claims.json, there is no folder %smissing",
        "text/claims.json, there is no folder %stext",
        "circle, it is a link that leads nowhere"
    })
    void whatCannotBeWrittenIsToldBeforeAnythingIsRead(String name, String why) throws IOException {
        Files.writeString(folder.resolve("text"), TEXT);
        Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        Path file = folder.resolve(name);

        CommandRun run = CommandRun.of(
                "",
                "extract",
                "-o",
                file.toString(),
                folder.resolve("no-such-text").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("statclaim: --output: cannot write " + file + ": " + why.replace("%s", folder + "/")
                        + "; see 'statclaim extract --help'\n");
    }

    @Test
    void aFileThatMayNotBeWrittenStays() throws IOException {
        Path file = Files.writeString(folder.resolve("claims.json"), "what was there");
        assumeThat(file.toFile().setReadOnly() && !Files.isWritable(file))
                .as("somebody other than root runs this")
                .isTrue();

        CommandRun run = CommandRun.of(TEXT, "extract", "-o", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("statclaim: --output: cannot write " + file + ": permission denied; see");
        assertThat(file).hasContent("what was there");
    }

    @Test
    void aLinkStaysAndItsTargetIsWritten() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path old = Files.createSymbolicLink(
                folder.resolve("old"), Files.writeString(inner.resolve("a"), "what was there"));
        Path young = Files.createSymbolicLink(folder.resolve("young"), Path.of("inner", "b"));

        CommandRun.of(TEXT, "extract", "--lang", "en", "-o", old.toString());
        CommandRun.of(TEXT, "extract", "--lang", "en", "-o", young.toString());

        assertThat(old).isSymbolicLink().content().contains("288 million euros");
        assertThat(young).isSymbolicLink().content().contains("288 million euros");
        assertThat(inner.resolve("a")).isRegularFile();
        assertThat(inner.resolve("b")).isRegularFile();
    }

    @Test
    void aDeviceIsWrittenAndNotReplaced() {
        Path nothing = Path.of("/dev/null");
        assumeThat(Files.exists(nothing)).isTrue();

        assertThat(CommandRun.of(TEXT, "extract", "-o", "/dev/null")).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Files.isRegularFile(nothing)).isFalse();
    }

    @Test
    void whoMayReadTheFileStaysAsItWas() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Path secret = Files.createFile(
                folder.resolve("claims.json"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Path common = Files.createFile(folder.resolve("common"));
        Path made = folder.resolve("made");

        CommandRun.of(TEXT, "extract", "-o", secret.toString());
        CommandRun.of(TEXT, "extract", "-o", made.toString());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        assertThat(Files.getPosixFilePermissions(made)).isEqualTo(Files.getPosixFilePermissions(common));
    }

    @Test
    void nobodySitsAtTheFileSoThatABarIsShown() {
        assertThat(new Terminal(true, true, true, true, 80).withoutOut())
                .isEqualTo(new Terminal(true, false, true, true, 80));
    }

    @Test
    void aConversionGoesIntoAFileToo() {
        Path file = folder.resolve("amount.txt");

        assertThat(CommandRun.of("", "convert", "33", "[mi_i]", "km", "-o", file.toString()))
                .isEqualTo(new CommandRun(0, "", ""));
        assertThat(file).hasContent("33 [mi_i] = 53.108352 km");
    }

    @Test
    void soDoesWhatASearchFinds() {
        String index = folder.resolve("index").toString();
        String article = "{\"id\":\"a\",\"lang\":\"en\",\"text\":\"Ghent has 40 cranes.\"}\n";
        CommandRun.of(article, "index", "add", "--index", index, "--input", "jsonl");

        assertThat(Stream.of("find", "similar", "contradictions")).allSatisfy(command -> {
            Path file = folder.resolve(command + ".json");
            assertThat(CommandRun.of("cranes", "index", command, "--index", index, "-o", file.toString()))
                    .isEqualTo(new CommandRun(0, "", ""));
            assertThat(file).content().startsWith("{");
        });
        Path none = folder.resolve("none.json");
        assertThat(CommandRun.of("", "index", "find", "--index", index, "-o", none.toString(), "value:x")
                        .status())
                .isEqualTo(2);
        assertThat(none).doesNotExist();
    }

    @Test
    void factsAreRowsAndNothingElse() throws IOException {
        String store = folder.resolve("store").toString();
        Path table = Files.writeString(
                folder.resolve("facts.csv"),
                "subject,value,unit,period,place,source,url\npopulation,11180840,,2014,Belgium,Statbel,\n");
        CommandRun.of("", "facts", "add", "--facts", store, table.toString());
        Path found = folder.resolve("found.csv");

        assertThat(CommandRun.of("", "facts", "find", "--facts", store, "-o", found.toString(), "population")
                        .status())
                .isZero();
        assertThat(found).content().contains("11180840");
        assertThat(CommandRun.of(
                                "",
                                "facts",
                                "find",
                                "--facts",
                                store,
                                "-o",
                                folder.resolve("found.json").toString(),
                                "population")
                        .err())
                .startsWith("statclaim: --output: facts are printed as csv, not as json; see");
    }

    /** Whoever ends the process, as by Ctrl-C. */
    @Test
    @Timeout(60)
    void aRunThatIsEndedLeavesWhatWasThere() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("claims.jsonl"), "what was there");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "extract",
                        "--input",
                        "jsonl",
                        "-o",
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write("{\"text\":\"5 cranes\"}\n".getBytes(UTF_8));
            in.flush();
            while (!isBegun()) {
                Thread.sleep(10);
            }

            // this ends its input as well
            process.destroy();
            assertThat(process.waitFor()).isNotZero();
        }
        assertThat(file).hasContent("what was there");
        assertThat(files()).containsExactly("claims.jsonl");
    }

    private boolean isBegun() throws IOException {
        for (String name : files()) {
            if (name.endsWith(".part") && Files.size(folder.resolve(name)) > 0) {
                return true;
            }
        }
        return false;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
