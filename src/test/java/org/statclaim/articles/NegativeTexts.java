package org.statclaim.articles;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.statclaim.Article;
import org.statclaim.Language;

/** The texts of {@code testdata/negative}, one a line: they hold no claim at all. */
public final class NegativeTexts {

    private static final Path FOLDER = Path.of("testdata/negative");

    private NegativeTexts() {}

    public static List<Article> read(Language language) throws IOException {
        return Files.readAllLines(FOLDER.resolve(language.code() + ".txt"), UTF_8).stream()
                .map(line -> Article.of(line).withLanguage(language))
                .toList();
    }
}
