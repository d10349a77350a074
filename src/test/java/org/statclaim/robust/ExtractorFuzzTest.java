package org.statclaim.robust;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;

/**
 * Any string is legal text. Run {@code JAZZER_FUZZ=1 mvn test -Dtest=ExtractorFuzzTest} to search for one that is not;
 * without the variable the known inputs are read. An input that broke something goes to {@code testdata/fuzz}.
 */
@Tag("slow")
class ExtractorFuzzTest {

    private static final Path CORPUS = Path.of("testdata", "fuzz");
    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    @FuzzTest(maxDuration = "10m")
    void readsAnything(FuzzedDataProvider data) {
        Language language = data.pickValue(Language.values());
        String region = data.pickValue(new String[] {"NL", "BE", "GB", "US", "DE", "CH", "FR", "CA", "XK"});
        String text = data.consumeRemainingAsString();
        Article article = Article.of(text).withLanguage(language).withRegion(region);
        Invariants.assertHold(text, EXTRACTOR.extract(article));
    }

    @TestFactory
    List<DynamicTest> readsWhatBrokeItOnce() throws IOException {
        if (!Files.isDirectory(CORPUS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(CORPUS.relativize(file).toString(), () -> readsAll(file)))
                    .toList();
        }
    }

    private static void readsAll(Path file) throws IOException {
        // bytes that are no UTF-8 become U+FFFD, as in the command
        String text = new String(Files.readAllBytes(file), UTF_8);
        for (Language language : Language.values()) {
            Invariants.assertHold(text, EXTRACTOR.extract(Article.of(text).withLanguage(language)));
        }
    }
}
