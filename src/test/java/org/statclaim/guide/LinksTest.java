package org.statclaim.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page leads to is there, and every page is reached from the README. */
class LinksTest {

    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);
    private static final Pattern PATH = Pattern.compile("`((?:src|testdata|docs|findings)/[^`\\s]*)`");
    /** Stands in a path for what may be anything. */
    private static final String ANYTHING = "…";

    private final Map<Path, String> pages = new HashMap<>();

    LinksTest() throws IOException {
        Pages.texts()
                .forEach((page, text) -> pages.put(page, FENCED.matcher(text).replaceAll("")));
    }

    @Test
    void everyLinkLeadsToAFileAndAHeading() {
        assertThat(pages)
                .hasSizeGreaterThan(10)
                .allSatisfy((page, text) -> assertThat(links(text))
                        .allSatisfy(link -> assertThat(leads(page, link))
                                .as(page + " leads to " + link)
                                .isTrue()));
    }

    @Test
    void everyPathThatIsNamedIsThere() {
        assertThat(pages)
                .allSatisfy((page, text) -> assertThat(
                                PATH.matcher(text).results().map((MatchResult match) -> match.group(1)))
                        .filteredOn(path -> !path.contains(ANYTHING))
                        .allSatisfy(path -> assertThat(Path.of(path)).exists()));
    }

    @Test
    void theReadmeLeadsToEveryPage() {
        Path readme = Path.of("README.md");
        Set<Path> reached = links(pages.get(readme)).stream()
                .map(link -> Path.of(link.replaceAll("#.*", "")))
                .collect(Collectors.toSet());

        assertThat(reached)
                .containsAll(pages.keySet().stream()
                        .filter(page -> !page.equals(readme))
                        .toList());
    }

    private static List<String> links(String text) {
        return LINK.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(link -> !link.contains("://"))
                .toList();
    }

    private boolean leads(Path page, String link) {
        String[] parts = link.split("#", 2);
        Path folder = page.getParent() == null ? Path.of("") : page.getParent();
        Path target = parts[0].isEmpty() ? page : folder.resolve(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1
                        || headings(pages.getOrDefault(target, "")).anyMatch(parts[1]::equals));
    }

    /** As hosting sites name them: small letters, digits, hyphens for spaces, and nothing else. */
    private static Stream<String> headings(String text) {
        return HEADING.matcher(text)
                .results()
                .map(match -> match.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'));
    }
}
