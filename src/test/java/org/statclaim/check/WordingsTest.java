package org.statclaim.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.PartialDate;

/**
 * Little texts in the words that a journalist uses, whatever those are that the rules know: the generated statements have the
 * wordings that the rules were written for, and would not tell.
 */
class WordingsTest {

    private static final Path TEXTS = Path.of("testdata/check");
    private static final int HEAD = 2;

    /** So many of the false texts are refuted; to be raised when the rules learn. */
    private static final int REFUTED = 1560;

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();
    private static TextChecker checker;

    @BeforeAll
    static void build() throws IOException {
        checker = TextChecker.builder().build();
    }

    @Test
    void noTrueTextIsRefuted() throws IOException {
        assertThat(refuted("true.tsv")).isEmpty();
    }

    @Test
    void falseTextsAreRefutedAsBefore() throws IOException {
        assertThat(refuted("false.tsv")).hasSizeGreaterThanOrEqualTo(REFUTED);
    }

    private static List<String> refuted(String file) throws IOException {
        List<String> refuted = new ArrayList<>();
        List<String> lines = Files.readAllLines(TEXTS.resolve(file), UTF_8);
        for (String line : lines.subList(HEAD, lines.size())) {
            String[] cells = line.split("\t");
            Article article = Article.of(cells[2].replace(" // ", "\n\n"))
                    .withLanguage(Language.of(cells[0]))
                    .withDate(PartialDate.parse(cells[1]).orElseThrow());
            List<Finding> findings = checker.check(EXTRACTOR.extract(article));
            if (findings.stream().map(Finding::verdict).anyMatch(WordingsTest::isDenied)) {
                refuted.add(cells[2] + " | " + findings);
            }
        }
        return refuted;
    }

    private static boolean isDenied(Verdict verdict) {
        return verdict == Verdict.REFUTED || verdict == Verdict.CONFLICTING;
    }
}
