package org.statclaim.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;

/** Texts that no one would write, of words that the extractor knows: it may read anything, but nothing inconsistent. */
@Tag("slow")
class RandomTextTest {

    private static final long SEED = 20_260_103;
    private static final int TEXTS = 20_000;
    private static final int SHOWN = 10;

    @ParameterizedTest
    @EnumSource
    void readsNonsenseConsistently(Language language) {
        ClaimExtractor extractor = ClaimExtractor.builder().build();
        RandomTexts texts = new RandomTexts(language, SEED);
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < TEXTS && broken.size() < SHOWN; i++) {
            String text = texts.next();
            try {
                Invariants.assertHold(text, extractor.extract(Article.of(text).withLanguage(language)));
            } catch (AssertionError | RuntimeException e) {
                broken.add(e + " in: " + text);
            }
        }
        assertThat(broken).isEmpty();
    }
}
