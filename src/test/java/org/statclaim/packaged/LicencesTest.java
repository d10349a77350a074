package org.statclaim.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever is given an archive is given the licences of what it holds. */
@Tag("packaged")
class LicencesTest {

    private static final Path TARGET = Path.of("target");
    private static final Path COMMAND = TARGET.resolve("statclaim.jar");

    private static String text(Path jar, String entry) throws IOException {
        try (JarFile file = new JarFile(jar.toFile());
                InputStream in = file.getInputStream(Objects.requireNonNull(file.getEntry(entry), entry))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** The archive of the library alone. */
    static Path library() {
        try (Stream<Path> archives = Files.list(TARGET)) {
            return archives.filter(path -> path.getFileName().toString().matches("statclaim-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theCommandHoldsTheLicencesOfItsLibraries() throws IOException {
        assertThat(text(COMMAND, "META-INF/LICENSE")).contains("Apache License");
        assertThat(text(COMMAND, "META-INF/licenses/lucene/LICENSE.txt"))
                .contains(
                        "The following license applies to the Snowball stemmers",
                        "The following license applies to the KStemmer",
                        "www.brics.dk/automaton",
                        "moman",
                        "Unicode, Inc",
                        "LZ4",
                        "Redistributions in binary form must reproduce the above copyright");
        for (String taken : List.of("FastDoubleParser", "FastDoubleParser-ThirdParty", "Schubfach")) {
            assertThat(text(COMMAND, "META-INF/" + taken + "-LICENSE")).contains("ermission is hereby granted");
        }
        assertThat(text(COMMAND, "META-INF/NOTICE"))
                .contains("Apache Lucene", "Jackson", "Apache Commons Lang", "European Central Bank");
    }

    @Test
    void whatTheCommandHoldsIsListed() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String list = text(COMMAND, "META-INF/licenses/THIRD-PARTY.txt");
        List<String> shaded = pom.substring(pom.indexOf("<artifactSet>"), pom.indexOf("</artifactSet>"))
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("<include>"))
                .map(line -> line.substring("<include>".length(), line.indexOf("</include>")))
                .toList();

        assertThat(shaded).hasSizeGreaterThan(5);
        assertThat(list.lines().filter(line -> line.matches("[a-z.-]+:[a-z0-9-]+ .*")))
                .extracting(line -> line.split(" ")[0])
                .containsExactlyInAnyOrderElementsOf(shaded);
    }

    @Test
    void theLibraryNamesTheSourcesOfItsData() throws IOException {
        Path library = library();

        assertThat(text(library, "META-INF/NOTICE"))
                .contains("European Central Bank", "Federal Reserve", "2866/98", "UCUM", "UNICODE LICENSE V3");
        assertThat(text(library, "META-INF/LICENSE")).contains("Apache License");
    }
}
