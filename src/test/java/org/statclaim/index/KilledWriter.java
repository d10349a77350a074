package org.statclaim.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;

/** A program that adds articles until it is killed, and says which of them are committed. */
public final class KilledWriter {

    private static final int ARTICLES_A_COMMIT = 5;

    private KilledWriter() {}

    /** The article of a number, of one to four claims. */
    static Article article(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= number % 4; i++) {
            text.append("Brusdael telt ").append(10_000 + number + i).append(" bomen. ");
        }
        return Article.of(text.toString()).withId("article-" + number).withLanguage(Language.DUTCH);
    }

    /** Adds to the index of a directory, and prints the number of the first article that is not committed. */
    public static void main(String[] args) throws IOException {
        ClaimExtractor extractor =
                ClaimExtractor.builder().language(Language.DUTCH).build();
        try (ClaimIndex index = ClaimIndex.open(Path.of(args[0]))) {
            for (int number = 0; number < Integer.MAX_VALUE; number++) {
                if (number % ARTICLES_A_COMMIT == 0) {
                    index.commit();
                    System.out.write((number + "\n").getBytes(StandardCharsets.UTF_8));
                    System.out.flush();
                }
                index.add(extractor.extract(article(number)));
            }
        }
    }
}
