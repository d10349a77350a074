package org.statclaim.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The classes that the pages for developers name are there, and {@code docs/internals.md} passes each once. */
class InternalsGuideTest {

    private static final Path GUIDE = Path.of("docs/internals.md");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z][A-Za-z]*)`");

    private static List<String> classes(String text) {
        return CLASS.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void namesOnlyWhatIsThere() throws IOException {
        Set<String> sources;
        try (Stream<Path> files =
                Stream.of(Path.of("src/main/java"), Path.of("src/test/java")).flatMap(InternalsGuideTest::walk)) {
            sources = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        for (Path page : List.of(GUIDE, Path.of("docs/languages.md"), Path.of("CONTRIBUTING.md"))) {
            List<String> named = classes(Files.readString(page));
            assertThat(named).as(page.toString()).hasSizeGreaterThan(8);
            assertThat(named)
                    .as(page.toString())
                    .filteredOn(name -> !NESTED.contains(name))
                    .isSubsetOf(sources);
        }
    }

    @Test
    void passesNoClassTwice() throws IOException {
        String guide = Files.readString(GUIDE);
        String way = guide.substring(guide.indexOf("## The way"), guide.indexOf("What goes on from sentence"));
        assertThat(classes(way)).filteredOn(name -> !REVISING.contains(name)).doesNotHaveDuplicates();
    }

    /** Records inside other classes. */
    private static final Set<String> NESTED = Set.of("CurrencyWord");

    /** Corrects the grammar at its two places, in the order that the guide tells. */
    private static final Set<String> REVISING = Set.of("Revision");

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
